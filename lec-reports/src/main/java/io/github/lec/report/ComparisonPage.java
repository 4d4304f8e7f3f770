package io.github.lec.report;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.OtherSources;
import io.github.lec.record.ActorId;
import io.github.lec.report.html.Headline;
import io.github.lec.report.html.HtmlWriter;
import io.github.lec.report.html.Opening;
import io.github.lec.report.html.Series;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.table.Sheet;
import io.github.lec.report.table.StandardTables;
import io.github.lec.report.words.Evidences;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * A comparison as a page: the key findings first, those on each state in its profile, and two tables whose year a
 * reader can choose.
 */
final class ComparisonPage {
    /** A longer sentence is divided where it can be. */
    private static final int SHORT = 180;

    private final Book book;
    private final TableEditions editions;
    private final View view;
    private final Selection selection;
    private final StandardTables tables;

    ComparisonPage(Book book, TableEditions editions, View view, Selection selection, StandardTables tables) {
        this.book = book;
        this.editions = editions;
        this.view = view;
        this.selection = selection;
        this.tables = tables;
    }

    void writeTo(OutputStream out) throws IOException {
        HtmlWriter writer = tables.isRegistersOnly()
                ? HtmlWriter.standard()
                : writer().with(choiceOfYear(Sheet.COOPERATION)).with(choiceOfYear(Sheet.MAP));
        writer.write(book, out);
    }

    /**
     * Writes a page that opens with the profile of a state, as it is on the day that is described; of very many records,
     * which have no profile, a page of the registers.
     */
    void writeProfileTo(OutputStream out, ActorId state) throws IOException {
        HtmlWriter writer = tables.isRegistersOnly() ? HtmlWriter.standard() : writer().startingWith(state.value());
        writer.write(book, out);
    }

    private HtmlWriter writer() {
        HtmlWriter writer = HtmlWriter.standard().opening(opening());
        for (ActorId state : selection.states()) {
            if (!selection.counterparts().contains(state)) {
                writer = writer.profile(state.value(), findingsOn(state));
            }
        }
        return writer;
    }

    /** The key findings on a state alone, with which its profile begins. */
    private List<Headline> findingsOn(ActorId state) {
        Selection alone = new Selection(new TreeSet<>(List.of(state)), selection.counterparts());
        return KeyFindings.of(view, alone).stream()
                .map(ComparisonPage::headline)
                .toList();
    }

    /** {@return a key finding, of whose sentence what gives the answer is read first, or all of it if it is short} */
    static Headline headline(KeyFinding finding) {
        List<String> parts = finding.parts();
        String sentence = parts.get(0) + parts.get(1);
        List<Evidence> evidence = Evidences.of(finding.claims());
        return sentence.length() <= SHORT
                ? new Headline(sentence, parts.get(2), evidence)
                : new Headline(parts.get(0), parts.get(1) + parts.get(2), evidence);
    }

    /** What the page shows first: the key findings of the cover, each with an anchor, the map and the clauses. */
    private Opening opening() {
        // a row of the cover for each, in their order
        List<Row> cover = book.on(Sheet.COVER.title()).orElseThrow().rows().toList();
        List<Headline> findings =
                tables.keyFindings().stream().map(ComparisonPage::headline).toList();
        // below a row without an anchor stands what weighs less
        int main =
                (int) cover.stream().takeWhile(row -> row.anchor().isPresent()).count();
        Opening opening = Opening.of(findings.subList(0, main))
                .further(findings.subList(main, findings.size()))
                .named(cover.stream()
                        .flatMap(row -> row.anchor().stream())
                        .map(ComparisonPage::addressed)
                        .toList())
                .signs(Sheet.EXTRADITION_CLAUSES.title())
                .contested(FirstLetter.upper(OtherSources.SAYS_OTHERWISE));
        String map = Sheet.MAP.title();
        boolean isDrawn =
                book.on(map).filter(table -> !table.charts().isEmpty()).isPresent();
        return isDrawn ? opening.map(map) : opening;
    }

    /** {@return the anchor of a key finding as it stands in an address: "death-penalty"} */
    private static String addressed(String anchor) {
        return anchor.toLowerCase(Locale.ROOT).replace('_', '-').replace('/', '-');
    }

    /** A table whose year a reader of the page can choose, the latest first. */
    private Series choiceOfYear(Sheet sheet) {
        String name = sheet.title();
        Series choice = Series.of(name, "As of", view.asOf().toString());
        SortedMap<LocalDate, Matrix> earlier = editions.yearly(name, view.asOf().getYear() - StandardTables.YEARS_BACK)
                .editions()
                .headMap(view.asOf());
        List<LocalDate> latestFirst = new ArrayList<>(earlier.keySet());
        Collections.reverse(latestFirst);
        for (LocalDate day : latestFirst) {
            choice = choice.and(day.toString(), Objects.requireNonNull(earlier.get(day)));
        }
        return choice;
    }
}
