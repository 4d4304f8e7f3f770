package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyTopic;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.report.excel.Profile;
import io.github.lec.report.excel.SampleBook;
import io.github.lec.report.excel.WorkbookWriter;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Evidences;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.io.OutputStream;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FindingLinkTest {
    private static final ClaimId FRENCH = ClaimId.of("cn-fr", "lifecycle", "IN_FORCE");
    private static final ClaimId SPANISH = ClaimId.of("cn-es", "lifecycle", "IN_FORCE");

    /** The row of France rests on a claim, that of Spain on none that the finding rests on. */
    private static Matrix cooperation(Cell france, Cell spain) {
        return Matrix.on("Cooperation")
                .title("Cooperation")
                .shows("One row per state.")
                .source("a test")
                .columns(Column.words("State").asRowHeader(), Column.words("Treaty"))
                .row(row("FR", france, Cell.of("In force").restingOn(List.of(Evidences.of(FRENCH)))))
                .row(row("ES", spain, Cell.of("In force")))
                .build();
    }

    private static Row row(String state, Cell name, Cell treaty) {
        return Row.of(name, treaty).anchoredAs(state).about(About.states(state));
    }

    private static Link place(Matrix cooperation, String... states) {
        KeyFinding finding = new KeyFinding(
                KeyTopic.TREATIES_IN_FORCE,
                ActorId.of("CN"),
                "A treaty is in force.",
                Stream.of(states).map(ActorId::of).toList(),
                List.of(FRENCH, SPANISH));
        return new FindingLink(sheet -> cooperation).of(finding);
    }

    @Test
    void a_sentence_on_one_state_leads_to_its_row_and_one_on_two_to_the_sheet() {
        Matrix cooperation = cooperation(Cell.of("France"), Cell.of("Spain"));

        assertThat(place(cooperation, "FR")).isEqualTo(Link.toRow("Cooperation", "FR"));
        assertThat(place(cooperation, "ES", "FR")).isEqualTo(Link.toSheet("Cooperation"));
    }

    private static Stream<Arguments> names() {
        return Stream.concat(
                Stream.of(
                        Arguments.of("France", "Spain"),
                        Arguments.of("France", "FRANCE"),
                        Arguments.of("stra\u00dfe", "STRASSE"),
                        Arguments.of("\u0130", "i"),
                        Arguments.of("\u0131", "I"),
                        Arguments.of("\u03c3", "\u03c2"),
                        Arguments.of("*", "~"),
                        Arguments.of("F?ance", "France")),
                Stream.of("a", "*", "\ud83c\udf0d")
                        .flatMap(sign -> Stream.of(60, 64, 127, 128, 255, 256)
                                .map(length -> Arguments.of(sign.repeat(length), "Spain"))));
    }

    /** Two rows that a search could not tell apart, or words that it could not take, would leave no workbook at all. */
    @ParameterizedTest
    @MethodSource("names")
    void a_workbook_finds_every_row_to_which_a_key_finding_leads(String one, String other) {
        Matrix cooperation = Matrix.on("Cooperation")
                .title("Cooperation")
                .shows("One row per state.")
                .source("a test")
                .columns(Column.words("State").asRowHeader(), Column.words("Treaty"))
                .row(row("FR", Cell.of(one), Cell.of("In force").restingOn(List.of(Evidences.of(FRENCH)))))
                .row(row("ES", Cell.of(other), Cell.of("In force")))
                .build();
        Matrix cover = Matrix.on("Cover")
                .title("Cover")
                .shows("One row per finding.")
                .source("a test")
                .columns(Column.words("Finding").asRowHeader(), Column.words("Where"))
                .row(Cell.of("Treaties"), Cell.of("Cooperation").linkedTo(place(cooperation, "FR")))
                .build();
        Book book = new Book(SampleBook.properties(), List.of(cover, cooperation));

        assertThatCode(() -> WorkbookWriter.forProfile(Profile.ANALYST).write(book, OutputStream.nullOutputStream()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_sentence_on_one_treaty_or_case_leads_to_its_row_among_clauses_and_steps() {
        Selection belgium = new Selection(new TreeSet<>(List.of(ActorId.of("BE"))), List.of(ActorId.of("CN")));
        Selection sweden = new Selection(new TreeSet<>(List.of(ActorId.of("SE"))), List.of(ActorId.of("CN")));

        assertThat(links(belgium)).anyMatch(link -> link.sheet().equals("Extradition clauses"));
        assertThat(links(sweden)).anyMatch(link -> link.sheet().equals("Cases by step"));
    }

    private static List<Link.ToRow> links(Selection selection) {
        StandardTables tables = StandardTables.of(
                Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), selection), selection, false);
        Matrix cover = tables.on("Cover").orElseThrow();
        return cover.rows()
                .flatMap(row -> SmallDataset.cell(cover, row, "Check in").link().stream())
                .flatMap(link -> link instanceof Link.ToRow row ? Stream.of(row) : Stream.empty())
                .toList();
    }
}
