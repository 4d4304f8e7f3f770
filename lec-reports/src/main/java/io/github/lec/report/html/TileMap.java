package io.github.lec.report.html;

import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Tile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A map on which each state is a tile of the same size, with its code and a value in whole words, in the colour of its
 * meaning.
 */
final class TileMap {

    private static final int FEWEST = 2;

    private final PageAnchors places;
    private final StateRows states;

    TileMap(PageAnchors places, StateRows states) {
        this.places = places;
        this.states = states;
    }

    /** Appends the map; one tile alone is none. */
    void appendTo(Element parent, Matrix matrix) {
        List<Tile> tiles = Tile.in(matrix.rows().toList());
        if (tiles.size() < FEWEST) {
            return;
        }
        int left = tiles.stream().mapToInt(Tile::column).min().orElseThrow();
        int right = tiles.stream().mapToInt(Tile::column).max().orElseThrow();
        int top = tiles.stream().mapToInt(Tile::line).min().orElseThrow();
        int bottom = tiles.stream().mapToInt(Tile::line).max().orElseThrow();
        Map<List<Integer>, Tile> byPlace = new LinkedHashMap<>();
        tiles.forEach(tile -> byPlace.put(List.of(tile.line(), tile.column()), tile));
        Element figure = parent.appendElement("figure").addClass("map").attr("data-map", matrix.table());
        DatedText.appendTo(figure.appendElement("figcaption"), matrix.title());
        figure.appendElement("div").addClass("year");
        Element bands = figure.appendElement("div").addClass("tiles");
        for (int line = top; line <= bottom; line++) {
            Element band = bands.appendElement("div");
            for (int column = left; column <= right; column++) {
                Optional<Tile> tile = Optional.ofNullable(byPlace.get(List.of(line, column)));
                tile.ifPresentOrElse(one -> append(band, one), () -> band.appendElement("span"));
            }
        }
        appendLegend(figure, tiles, matrix.legend());
    }

    private void append(Element band, Tile tile) {
        Optional<String> target = states.names().containsKey(tile.code())
                ? Optional.of("#" + tile.code())
                : tile.cell().link().map(places::target).or(() -> places.firstClaim(tile.cell()));
        Element place = band.appendElement(target.isPresent() ? "a" : "span").addClass("tile");
        target.ifPresent(href -> place.attr("href", href));
        MeaningStyle.of(tile.cell().meaning()).ifPresent(mark -> place.addClass(mark.style()));
        place.attr("data-state", tile.code());
        place.appendElement("b").text(tile.code());
        String name = states.names().getOrDefault(tile.code(), tile.code());
        place.attr("title", name);
        place.appendElement("span").addClass("name").text(name);
        place.appendElement("span").addClass("value").text(sentence(tile.value()));
    }

    /** What the colours stand for, in the words of the tiles, with how many tiles have each. */
    private static void appendLegend(Element figure, List<Tile> tiles, Map<Meaning, String> words) {
        Map<Meaning, Long> counts =
                tiles.stream().collect(Collectors.groupingBy(tile -> tile.cell().meaning(), Collectors.counting()));
        Element legend = figure.appendElement("ul").addClass("legend").attr("aria-label", "Signs and colours");
        for (MeaningStyle mark : MeaningStyle.values()) {
            long count = counts.getOrDefault(mark.meaning(), 0L);
            if (count > 0) {
                legend.appendElement("li")
                        .addClass(mark.style())
                        .text(words.getOrDefault(mark.meaning(), mark.legend()) + " (" + count + ")");
            }
        }
        if (legend.childrenSize() == 0) {
            legend.remove();
        }
    }

    private static String sentence(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }
}
