package io.github.lec.report.html;

import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Matrix;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The answers on which a page opens. On a narrow screen they follow each other: the first finding, the map and the
 * table of signs, the other findings; on a wide one the pictures stand beside as many findings as are about as high,
 * and the others below both.
 */
final class OpeningMarkup {

    /** The first screen of a telephone holds this and the map. */
    private static final int BEFORE_THE_MAP = 1;

    /** How many findings are about as high as the map. */
    private static final int BESIDE_THE_MAP = 2;

    /** How many rows of signs are about as high as a finding beside them. */
    private static final int ROWS_BESIDE_FINDING = 5;

    /** How the ids of {@linkplain io.github.lec.view.Relation#id() reference texts} end. */
    private static final String OF_REFERENCE = "/calibration";

    private static final String NO_BREAK = "\u00a0";

    /** How many rows are about as high as what stands above the rows of signs. */
    private static final int ROWS_OF_HEADINGS = 5;

    private final Book book;
    private final Opening opening;
    private final PageAnchors places;
    private final StateRows states;
    private final TableMarkup tables;

    OpeningMarkup(Book book, Opening opening, PageAnchors places, StateRows states, TableMarkup tables) {
        this.book = book;
        this.opening = opening;
        this.places = places;
        this.states = states;
        this.tables = tables;
    }

    void appendTo(Element main) {
        Element section = main.appendElement("section").id("_opening").attr("aria-labelledby", "_opening-title");
        Element top = section.appendElement("div").addClass("answers");
        Element first = top.appendElement("div");
        first.appendElement("h2").id("_opening-title").attr("tabindex", "-1").text("Key findings");
        appendFindings(first, 0, BEFORE_THE_MAP);
        Element pictures = top.appendElement("div").addClass("pictures");
        opening.mapIn(book).ifPresent(matrix -> new TileMap(places, states).appendTo(pictures, matrix));
        signs().ifPresent(matrix -> appendSigns(pictures, matrix));
        int beside = pictures.childrenSize() == 0
                ? opening.findings().size()
                : Math.max(BEFORE_THE_MAP + 1, besidePictures());
        appendFindings(top, BEFORE_THE_MAP, beside);
        appendFindings(top, beside, opening.findings().size());
        if (!opening.further().isEmpty()) {
            top.appendElement("h3").text("Also on record, and what is not known");
            appendFindings(top, opening.further(), opening.findings().size());
        }
        if (signs().isEmpty()) {
            opening.signsIn(book).ifPresent(matrix -> {
                Element references = top.appendElement("div").addClass("references");
                references.appendElement("h3").text("Reference texts, for comparison");
                appendSigns(references, matrix);
            });
        }
    }

    /** {@return the table of signs, unless it holds reference texts alone: no state chosen is bound by any of them} */
    private Optional<Matrix> signs() {
        return opening.signsIn(book)
                .filter(matrix -> !matrix.rows()
                        .allMatch(row -> row.anchor()
                                .filter(anchor -> anchor.endsWith(OF_REFERENCE))
                                .isPresent()));
    }

    /** {@return about how many findings are as high as the pictures beside them} */
    private int besidePictures() {
        long rows = signs().stream().flatMap(Matrix::rows).count();
        int besideSigns = (int) ((rows + ROWS_OF_HEADINGS) / ROWS_BESIDE_FINDING);
        return opening.mapIn(book).isPresent() ? BESIDE_THE_MAP + besideSigns : besideSigns;
    }

    private void appendFindings(Element parent, int from, int to) {
        List<Headline> findings = opening.findings();
        int end = Math.min(to, findings.size());
        if (from < end) {
            appendFindings(parent, findings.subList(from, end), from);
        }
    }

    /** Appends a list of findings, numbered on. */
    private void appendFindings(Element parent, List<Headline> findings, int before) {
        Element list = parent.appendElement("ol").addClass("findings");
        if (before > 0) {
            list.attr("start", Integer.toString(before + 1));
        }
        for (int i = 0; i < findings.size(); i++) {
            append(list.appendElement("li"), findings.get(i), before + i);
        }
    }

    /** The sentence, its first part as a headline, and where it can be checked. */
    private void append(Element item, Headline finding, int number) {
        DatedText.appendTo(item.appendElement("strong"), finding.words());
        item.appendText(" ");
        DatedText.appendTo(item, finding.rest());
        places.firstClaim(finding.evidence())
                .ifPresent(claim -> item.appendText(" ")
                        .appendElement("a")
                        .attr("href", claim)
                        .attr("data-claims", places.positionsOf(finding.evidence()))
                        .attr("data-title", "Key finding")
                        .attr("data-words", finding.whole())
                        .text("Check " + places.countsOf(finding.evidence())));
        opening.address(number)
                .ifPresent(address -> item.id(address)
                        .appendText(NO_BREAK) // the sign would stand on a line by itself
                        .appendElement("a")
                        .addClass("here")
                        .attr("href", "#" + address)
                        .attr("aria-label", "Address of finding " + (number + 1)));
    }

    private void appendSigns(Element pictures, Matrix matrix) {
        if (matrix.rows().allMatch(matrix::saysNothing)) {
            pictures.appendElement("h3").text(matrix.title());
            matrix.rows()
                    .forEach(row -> pictures.appendElement("p")
                            .addClass("notes")
                            .text(row.cells().get(0).words() + "."));
            return;
        }
        // who reads signs needs their words first
        TableMarkup.appendLegend(pictures, matrix, opening.contested());
        long left = tables.appendSignsTo(pictures, matrix, opening.contested());
        Element more = pictures.appendElement("p").addClass("notes");
        more.appendElement("a")
                .attr("href", "#" + matrix.table())
                .text(matrix.sheet() + " in words"
                        + (left == 0 ? "" : ", with " + left + " more row" + (left == 1 ? "" : "s")));
    }
}
