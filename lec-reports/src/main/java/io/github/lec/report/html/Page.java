package io.github.lec.report.html;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.DocumentProperties;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** One page: head, navigation, a section for each matrix, and the data from which the script draws the rest. */
final class Page {

    private static final String MAP = "Map";
    private static final int LONGEST_FACT = 40;

    /** A table of more rows is drawn by the script: a browser would take long to lay all of it out. */
    private static final int MOST_ROWS_WRITTEN_OUT = 1000;

    private final Book book;
    private final Map<String, Series> series = new LinkedHashMap<>();
    private final PageAnchors places;
    private final StateRows states;
    private final TableMarkup tables;
    private final PageData data;
    private final Map<Matrix, Element> withoutScript = new LinkedHashMap<>();

    Page(Book book, List<Series> all) {
        this.book = book;
        this.places = new PageAnchors(book);
        this.states = StateRows.of(book);
        this.tables = new TableMarkup(places, states);
        this.data = new PageData(places, states);
        for (Series each : all) {
            Matrix own = each.in(book);
            if (series.put(own.sheet(), each) != null) {
                throw new IllegalArgumentException("There are two series of editions of " + own.sheet());
            }
            data.addSeries(own, each);
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
        appendHead(html.appendElement("head"));
        appendBody(html.appendElement("body"));
        return document.outerHtml() + "\n";
    }

    private void appendHead(Element head) {
        DocumentProperties properties = book.properties();
        Resource style = Resource.named("page.css");
        Resource script = Resource.named("page.js");
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
        body.appendElement("a").addClass("skip").attr("href", "#_main").text("Skip to the tables");
        appendHeader(body.appendElement("header"));
        Element middle = body.appendElement("div").addClass("middle");
        appendNavigation(middle.appendElement("nav"));
        Element main = middle.appendElement("main").id("_main").attr("tabindex", "-1");
        appendFilter(main);
        book.matrices().forEach(matrix -> appendSection(main, matrix));
        appendRegistersWithoutScript(main);
        body.appendElement("footer")
                .appendElement("p")
                .text(
                        "This page is complete in itself: it loads nothing from elsewhere and sends nothing. Printing it prints the"
                                + " table that is shown.");
        appendPanel(body);
        body.appendElement("script")
                .id("_data")
                .attr("type", "application/json")
                .appendChild(new DataNode(data.json()));
    }

    private void appendHeader(Element header) {
        DocumentProperties properties = book.properties();
        Element words = header.appendElement("div");
        words.appendElement("h1").text(properties.title());
        Element facts = words.appendElement("dl").addClass("facts");
        properties.custom().forEach((name, value) -> {
            if (value.length() <= LONGEST_FACT) {
                Element fact = facts.appendElement("div");
                fact.appendElement("dt").text(name);
                fact.appendElement("dd").text(value);
            }
        });
        if (facts.childrenSize() == 0) {
            facts.remove();
        }
        Element scheme = header.appendElement("div")
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

    private void appendNavigation(Element nav) {
        nav.attr("aria-label", "Tables");
        Element list = nav.appendElement("ul");
        for (Matrix matrix : book.matrices()) {
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", "#" + matrix.table())
                    .text(matrix.sheet());
        }
    }

    /** The controls are shown, and the choices that depend on the table are filled in, by the script. */
    private void appendFilter(Element main) {
        Element form = main.appendElement("form")
                .id("_filter")
                .attr("role", "search")
                .attr("aria-label", "Filter the rows of the table")
                .attr("hidden", "");
        Element state = choice(form, "State", "_state");
        state.appendElement("option").attr("value", "").text("All states");
        states.names()
                .forEach((code, name) ->
                        state.appendElement("option").attr("value", code).text(name));
        Element answer = choice(form, "Answer", "_answer");
        answer.appendElement("option").attr("value", "").text("Any answer");
        Element words = form.appendElement("label");
        words.appendElement("span").text("Words");
        words.appendElement("input").id("_words").attr("type", "search").attr("autocomplete", "off");
        form.appendElement("button").attr("type", "reset").text("Clear");
        form.appendElement("p").id("_count").attr("role", "status");
    }

    private static Element choice(Element form, String question, String id) {
        Element label = form.appendElement("label");
        label.appendElement("span").text(question);
        return label.appendElement("select").id(id);
    }

    private void appendSection(Element main, Matrix matrix) {
        String title = "_" + matrix.table() + "-title";
        Element section = main.appendElement("section").id(matrix.table()).attr("aria-labelledby", title);
        section.appendElement("h2").id(title).attr("tabindex", "-1").text(matrix.sheet());
        Element lead = section.appendElement("div").addClass("lead");
        Stream.concat(matrix.lead().stream(), matrix.notes().stream())
                .forEach(line -> lead.appendElement("p").text(line));
        Series editions = series.get(matrix.sheet());
        if (editions != null) {
            appendEditions(section, matrix, editions);
        }
        if (isRegister(matrix)) {
            appendRegister(section, matrix);
            return;
        }
        if (matrix.sheet().equals(MAP)) {
            new MapPicture(places, states).appendTo(section, matrix);
        }
        matrix.chart().ifPresent(chart -> new ChartPicture(chart, matrix).appendTo(section));
        appendLegend(section, matrix);
        tables.appendTo(section, matrix);
    }

    private boolean isRegister(Matrix matrix) {
        boolean plain = matrix.chart().isEmpty() && !series.containsKey(matrix.sheet());
        return matrix.streamed() || plain && matrix.rows().count() > MOST_ROWS_WRITTEN_OUT;
    }

    private static void appendEditions(Element section, Matrix matrix, Series of) {
        Element label = section.appendElement("label").addClass("editions").attr("hidden", "");
        label.appendElement("span").text(of.question());
        Element select = label.appendElement("select").attr("data-series", matrix.table());
        select.appendElement("option").attr("value", "0").text(of.current());
        for (int i = 0; i < of.others().size(); i++) {
            select.appendElement("option")
                    .attr("value", String.valueOf(i + 1))
                    .text(of.others().get(i).label());
        }
    }

    private void appendRegister(Element section, Matrix matrix) {
        data.addRegister(matrix);
        Element register = section.appendElement("div").addClass("register").attr("data-register", matrix.table());
        withoutScript.put(matrix, register.appendElement("noscript"));
    }

    /**
     * For browsers that run no script: of each register the rows to which another table leads, so that every link can be
     * followed. All rows would make the page twice as long for the few who need them.
     */
    private void appendRegistersWithoutScript(Element main) {
        withoutScript.forEach((matrix, noscript) -> {
            Set<String> targets = new HashSet<>(main.select("a[href^=#]").eachAttr("href"));
            List<Row> linked = new ArrayList<>();
            int[] all = {0};
            try (Stream<Row> rows = matrix.rows()) {
                rows.forEachOrdered(row -> {
                    all[0]++;
                    if (row.anchor()
                            .filter(anchor -> isTarget(matrix, anchor, targets))
                            .isPresent()) {
                        linked.add(row);
                    }
                });
            }
            noscript.appendElement("p")
                    .text("Your browser runs no script. Of " + all[0] + " rows, these are the " + linked.size()
                            + " to which other tables lead; the workbook and the CSV files hold all.");
            if (!linked.isEmpty()) {
                tables.appendTo(noscript, matrix, linked);
            }
        });
    }

    /** A further account, which is numbered, goes with the first. */
    private static boolean isTarget(Matrix matrix, String anchor, Set<String> targets) {
        int number = anchor.lastIndexOf('#');
        return targets.contains("#" + PageAnchors.row(matrix, anchor))
                || number > 0 && targets.contains("#" + PageAnchors.row(matrix, anchor.substring(0, number)));
    }

    private static void appendLegend(Element section, Matrix matrix) {
        List<MeaningStyle> marks = TableMarkup.marksIn(matrix);
        if (marks.isEmpty()) {
            return;
        }
        Element list = section.appendElement("ul").addClass("legend").attr("aria-label", "Signs and colours");
        for (MeaningStyle mark : marks) {
            list.appendElement("li").addClass(mark.style()).text(mark.legend());
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
