package io.github.lec.report.html;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.DocumentProperties;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Part;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * One page: head, navigation, the answers it opens on, a section for each matrix, and the data from which the script
 * draws.
 */
final class Page {

    private static final int LONGEST_FACT = 40;

    /** In the order in which they depend on each other. */
    static final List<String> SCRIPTS =
            List.of("tools.js", "data.js", "table.js", "panel.js", "profile.js", "picture.js", "find.js", "page.js");

    static final List<String> STYLES = List.of("page.css", "table.css", "picture.css", "panel.css", "print.css");

    private final Book book;
    private final Opening opening;
    private final Map<String, Series> series = new LinkedHashMap<>();
    private final PageAnchors places;
    private final StateRows states;
    private final TableMarkup tables;
    private final PageData data;
    private final WithoutScript withoutScript;
    private final Optional<String> start;

    Page(Book book, Opening opening, List<Series> all, Profiles profiles) {
        this.book = book;
        this.opening = opening;
        this.places = new PageAnchors(book);
        this.states = StateRows.of(book);
        this.tables = new TableMarkup(places);
        this.data = new PageData(places, states);
        this.withoutScript = new WithoutScript(book, tables);
        book.matrices().forEach(data::add);
        for (Series each : all) {
            Matrix own = each.in(book);
            if (series.put(own.sheet(), each) != null) {
                throw new IllegalArgumentException("There are two series of editions of " + own.sheet());
            }
            data.add(own, each);
        }
        this.start = profiles.start();
        Stream.concat(profiles.findings().keySet().stream(), start.stream())
                .filter(state -> !states.names().containsKey(state))
                .findFirst()
                .ifPresent(state -> {
                    throw new IllegalArgumentException("The book has no state \"" + state + "\" for a profile");
                });
        // in the order of the states, so that the bytes are always the same
        for (String state : states.names().keySet()) {
            List<Headline> findings = profiles.findings().getOrDefault(state, List.of());
            if (!findings.isEmpty()) {
                data.add(state, findings);
            }
        }
    }

    String html() {
        Document document = new Document("");
        // nothing is indented: the hashes and the texts of cells are exact
        document.outputSettings()
                .prettyPrint(false)
                .charset(StandardCharsets.UTF_8)
                .escapeMode(Entities.EscapeMode.xhtml);
        document.appendChild(new DocumentType("html", "", ""));
        Element html =
                document.appendElement("html").attr("lang", book.properties().language());
        start.ifPresent(state -> html.attr("data-start", state));
        appendHead(html.appendElement("head"));
        appendBody(html.appendElement("body"));
        return document.outerHtml() + "\n";
    }

    private void appendHead(Element head) {
        DocumentProperties properties = book.properties();
        Resource style = Resource.joined(STYLES);
        Resource script = Resource.joined(SCRIPTS);
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", policy(style, script));
        meta(head, "viewport", "width=device-width, initial-scale=1");
        meta(head, "referrer", "no-referrer");
        meta(head, "color-scheme", "light dark");
        head.appendElement("title").text(properties.title());
        meta(head, "description", properties.subject());
        meta(head, "author", properties.author());
        meta(head, "date", properties.created().toString());
        // keeps browsers from asking for a favicon
        head.appendElement("link").attr("rel", "icon").attr("href", "data:,");
        head.appendElement("style").appendChild(new DataNode(style.text()));
        head.appendElement("script").appendChild(new DataNode(script.text()));
    }

    private static String policy(Resource style, Resource script) {
        return "default-src 'none'; style-src " + style.hash() + "; script-src " + script.hash()
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private void appendBody(Element body) {
        body.appendElement("a").addClass("skip").attr("href", "#_main").text("Skip to the answers");
        appendHeader(body.appendElement("header"));
        Element middle = body.appendElement("div").addClass("middle");
        appendNavigation(middle.appendElement("nav"));
        Element main = middle.appendElement("main").id("_main").attr("tabindex", "-1");
        main.appendElement("p").id("_notice").attr("role", "status");
        if (!opening.isEmpty()) {
            new OpeningMarkup(book, opening, places, states, tables).appendTo(main);
        }
        book.matrices().forEach(matrix -> appendSection(main, matrix));
        withoutScript.appendTo(main);
        appendFooter(body.appendElement("footer"));
        appendPanel(body);
        body.appendElement("script")
                .id("_data")
                .attr("type", "application/octet-stream")
                .appendChild(new DataNode(data.text()));
    }

    private void appendHeader(Element header) {
        Element words = header.appendElement("div");
        words.appendElement("h1")
                .appendElement("a")
                .attr("href", opening.isEmpty() ? "#" + book.matrices().get(0).table() : "#_opening")
                .text(book.properties().title());
        Element facts = words.appendElement("dl").addClass("facts");
        book.properties().custom().forEach((name, value) -> {
            if (value.length() <= LONGEST_FACT) {
                Element fact = facts.appendElement("div");
                fact.appendElement("dt").text(name);
                fact.appendElement("dd").text(value);
            }
        });
        if (facts.childrenSize() == 0) {
            facts.remove();
        }
        if (!states.names().isEmpty()) {
            Element label = header.appendElement("label").addClass("go").attr("hidden", "");
            label.appendElement("span").text("State profile");
            Element select = label.appendElement("select").id("_go");
            select.appendElement("option").attr("value", "").text("Choose a state");
            states.names()
                    .forEach((code, name) ->
                            select.appendElement("option").attr("value", code).text(name));
        }
    }

    private void appendNavigation(Element nav) {
        nav.attr("aria-label", "Tables");
        // unfolds the list where it has no place beside the answers
        nav.appendElement("button")
                .id("_unfold")
                .attr("type", "button")
                .attr("aria-expanded", "false")
                .attr("aria-controls", "_tables")
                .text("All tables (" + book.matrices().size() + ")");
        Element list = nav.appendElement("ul").id("_tables");
        if (book.matrices().size() > 1) {
            appendFind(list.appendElement("li").addClass("find").attr("hidden", ""));
        }
        if (!opening.isEmpty()) {
            appendPlace(list, "#_opening", "Key findings");
        }
        Set<Part> parts = new LinkedHashSet<>();
        book.matrices().forEach(matrix -> parts.add(matrix.part()));
        for (Part part : parts) {
            Element places = list;
            if (parts.size() > 1) {
                Element group = list.appendElement("li");
                group.appendElement("span").addClass("part").text(part.label());
                places = group.appendElement("ul");
            }
            for (Matrix matrix : book.matrices()) {
                if (matrix.part() == part) {
                    appendPlace(places, "#" + matrix.table(), matrix.sheet());
                }
            }
        }
    }

    /** Finds the tables that have some words; without script there is nothing that could look for them. */
    private static void appendFind(Element place) {
        Element label = place.appendElement("label");
        label.appendElement("span").text("Find in all tables");
        label.appendElement("input").id("_find").attr("type", "search").attr("autocomplete", "off");
        place.appendElement("p").id("_found").attr("role", "status");
    }

    private static void appendPlace(Element list, String href, String words) {
        list.appendElement("li").appendElement("a").attr("href", href).text(words);
    }

    private void appendSection(Element main, Matrix matrix) {
        String title = "_" + matrix.table() + "-title";
        Element section = main.appendElement("section").id(matrix.table()).attr("aria-labelledby", title);
        section.appendElement("h2").id(title).attr("tabindex", "-1").text(matrix.sheet());
        for (int i = 0; i < matrix.charts().size(); i++) {
            appendChart(section, matrix, matrix.charts().get(i), "_" + matrix.table() + "-chart-" + i);
        }
        withoutScript.standsIn(section, matrix);
    }

    private void appendChart(Element section, Matrix matrix, Chart chart, String id) {
        if (chart.kind() == Chart.Kind.TILES) {
            new TileMap(places, states).appendTo(section, matrix);
        } else if (chart.isHorizontal() && chart.isStacked()) {
            new SegmentsPicture(chart, matrix, id).appendTo(section);
        } else if (chart.series().size() > 1) {
            new PanelsPicture(chart, matrix, id).appendTo(section);
        } else {
            new ChartPicture(chart, matrix, id).appendTo(section);
        }
    }

    private static void appendFooter(Element footer) {
        footer.appendElement("p")
                .text("This page is self-contained: it loads and sends nothing. Printing it prints what"
                        + " is shown.");
        Element scheme = footer.appendElement("div")
                .id("_scheme")
                .attr("role", "group")
                .attr("aria-label", "Colours")
                .attr("hidden", "");
        for (String choice : List.of("Auto", "Light", "Dark")) {
            scheme.appendElement("button")
                    .attr("type", "button")
                    .attr("aria-pressed", String.valueOf(choice.equals("Auto")))
                    .attr("data-scheme", choice.equals("Auto") ? "" : choice.toLowerCase(Locale.ROOT))
                    .text(choice);
        }
    }

    private static void appendPanel(Element body) {
        Element panel = body.appendElement("dialog").id("_panel").attr("aria-labelledby", "_panel-title");
        Element head = panel.appendElement("div").addClass("panel-head");
        head.appendElement("h2").id("_panel-title").attr("tabindex", "-1");
        head.appendElement("button").id("_panel-close").attr("type", "button").text("Close");
        panel.appendElement("div").id("_panel-body");
    }

    @Override
    public String toString() {
        return "Page of " + book.matrices().stream().map(Matrix::sheet).collect(Collectors.joining(", "));
    }
}
