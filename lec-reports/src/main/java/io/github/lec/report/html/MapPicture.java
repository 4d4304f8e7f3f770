package io.github.lec.report.html;

import io.github.lec.report.matrix.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A map on which each state is a tile of the same size, with its code, a sign and a value in words. */
final class MapPicture {

    private static final double WIDTH = 124;
    private static final double HEIGHT = 84;
    private static final double GAP = 6;
    private static final int LINES = 3;
    private static final int LETTERS_A_LINE = 17;

    private final PageAnchors places;
    private final StateRows states;

    MapPicture(PageAnchors places, StateRows states) {
        this.places = places;
        this.states = states;
    }

    /** Appends the map; a matrix in which no tile is found has none. */
    void appendTo(Element section, Matrix matrix) {
        List<Tile> tiles = Tile.in(matrix);
        if (tiles.isEmpty()) {
            return;
        }
        int left = tiles.stream().mapToInt(Tile::column).min().orElseThrow();
        int top = tiles.stream().mapToInt(Tile::line).min().orElseThrow();
        int columns = tiles.stream().mapToInt(Tile::column).max().orElseThrow() - left + 1;
        int lines = tiles.stream().mapToInt(Tile::line).max().orElseThrow() - top + 1;
        String description = tiles.stream()
                .map(tile -> name(tile) + ": " + tile.value())
                .collect(Collectors.joining("; ", "One tile a state, about where it lies. ", "."));
        Element figure = section.appendElement("figure").addClass("map");
        Element svg = Svg.picture(
                figure,
                "_" + matrix.table() + "-map",
                "group",
                "Map: " + matrix.title(),
                description,
                columns * (WIDTH + GAP),
                lines * (HEIGHT + GAP));
        tiles.forEach(tile ->
                append(svg, tile, (tile.column() - left) * (WIDTH + GAP), (tile.line() - top) * (HEIGHT + GAP)));
    }

    private void append(Element svg, Tile tile, double x, double y) {
        Optional<MeaningStyle> mark = MeaningStyle.of(tile.cell().meaning());
        Element place = place(svg, tile);
        Element square =
                Svg.rectangle(place, x + GAP / 2, y + GAP / 2, WIDTH, HEIGHT).attr("rx", "4");
        square.addClass("tile");
        mark.ifPresent(look -> square.addClass(look.style()));
        Svg.text(place, x + GAP / 2 + 8, y + 24, tile.code()).addClass("code");
        mark.ifPresent(
                look -> Svg.text(place, x + WIDTH - 8, y + 24, look.sign()).addClass("sign"));
        List<String> lines = wrapped(sentence(tile.value()));
        for (int i = 0; i < lines.size(); i++) {
            Svg.text(place, x + GAP / 2 + 8, y + 44 + i * 15, lines.get(i));
        }
    }

    private Element place(Element svg, Tile tile) {
        Optional<String> target = tile.cell().link().map(places::target).or(() -> places.firstClaim(tile.cell()));
        String words = name(tile) + ": " + tile.value();
        if (target.isEmpty()) {
            Element group = svg.appendElement("g");
            group.appendElement("title").text(words);
            return group;
        }
        Element link = svg.appendElement("a").attr("href", target.get()).attr("aria-label", words);
        link.attr("data-title", name(tile));
        link.attr("data-words", tile.cell().words());
        if (!tile.cell().claims().isEmpty()) {
            link.attr("data-claims", places.positionsOf(tile.cell().claims()));
        }
        return link;
    }

    private String name(Tile tile) {
        return states.names().getOrDefault(tile.code(), tile.code());
    }

    private static String sentence(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    /** Returns a text in the lines that fit on a tile; the table below has all of it. */
    static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LETTERS_A_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        boolean more = lines.size() > LINES;
        List<String> shown = new ArrayList<>(more ? lines.subList(0, LINES) : lines);
        if (more) {
            shown.set(LINES - 1, shown.get(LINES - 1) + " …");
        }
        shown.replaceAll(MapPicture::cut);
        return shown;
    }

    private static String cut(String line) {
        if (line.length() <= LETTERS_A_LINE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LETTERS_A_LINE - 2)) ? LETTERS_A_LINE - 2 : LETTERS_A_LINE - 1;
        return line.substring(0, end).replaceAll("[\\s…]+$", "") + "…";
    }
}
