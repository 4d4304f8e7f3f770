package io.github.lec.report.excel;

import io.github.lec.dataset.ClaimId;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Column.Width;
import io.github.lec.report.matrix.DocumentProperties;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Evidences;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A small workbook of the kind that the library is for, with every feature of a matrix in use. */
public final class SampleBook {

    private static final List<String> STATES = List.of("Austria", "Belgium", "Bulgaria", "Cyprus", "France", "Spain");
    private static final List<String> CLAIMS = List.of(
            "cn-fr-extradition-2007/lifecycle/IN_FORCE",
            "cn-es-extradition-2005/lifecycle/IN_FORCE",
            "cn-bg-extradition-1996/lifecycle/IN_FORCE",
            "cn-cy-extradition-2018/lifecycle/SIGNED",
            "cn-be-extradition-2016/lifecycle/SIGNED");

    private SampleBook() {}

    /** {@return the book} */
    public static Book book() {
        return new Book(
                properties(),
                List.of(cover(), contents(), notes(), cooperation(), timeline(), claims(), sources(), codebook()));
    }

    /** {@return the properties that a workbook of the library has} */
    public static DocumentProperties properties() {
        return DocumentProperties.titled(
                        "Law-enforcement cooperation of EU member states with China",
                        Instant.parse("2026-10-31T00:00:00Z"))
                .subject("Extradition, mutual legal assistance and police cooperation, as of 2026-10-31")
                .author("lec")
                .language("en-GB")
                .custom("Dataset version", "1.0.0")
                .custom("As of", "2026-10-31")
                .build();
    }

    private static Matrix cover() {
        return Matrix.on("Cover")
                .title("Law-enforcement cooperation of EU member states with China")
                .shows("What this workbook is, what it is not, how to cite it and how to correct it.")
                .source("the dataset of lec, edition 1.0.0")
                .columns(
                        Column.words("Item").asRowHeader(),
                        Column.words("Value").width(Width.PARAGRAPH))
                .row(
                        Cell.of("What this is"),
                        Cell.of("A comparison of treaties, arrangements and practice. Every cell rests on sources,"
                                + " listed on the sheet Claims. A finding compares a text with a norm."))
                .row(
                        Cell.of("What this is not"),
                        Cell.of("A ruling. Nothing here says that a state has broken the law."))
                .row(Cell.of("As of"), Cell.day("2026-10-31"))
                .row(Cell.of("Sheets"), Cell.of(8))
                .row(
                        Cell.of("Contact"),
                        Cell.of("Open an issue in the project's repository")
                                .linkedTo(Link.toWeb(URI.create("https://github.com/lec/lec/issues"))))
                .row(Cell.of("Next update"), Cell.of("Not scheduled"))
                .build();
    }

    private static Matrix contents() {
        return Matrix.on("Contents")
                .title("Contents")
                .shows("The sheets of this workbook in their order.")
                .source("the sheets themselves")
                .columns(
                        Column.words("Sheet").asRowHeader(),
                        Column.words("What it shows").width(Width.PARAGRAPH))
                .row(link("Notes"), Cell.of("The method, and the notes to the tables"))
                .row(link("Cooperation"), Cell.of("Forms of cooperation by state"))
                .row(link("Timeline"), Cell.of("Treaties signed and in force, by year"))
                .row(link("Claims"), Cell.of("Every claim with its sources"))
                .row(link("Sources"), Cell.of("What the claims rest on"))
                .row(link("Codebook"), Cell.of("What the codes mean"))
                .build();
    }

    private static Matrix notes() {
        return Matrix.on("Notes")
                .title("Notes")
                .shows("The method, and the notes to which the tables refer.")
                .source("the project's documentation")
                .columns(
                        Column.words("Note").asRowHeader(), Column.words("Text").width(Width.PARAGRAPH))
                .row(
                        Cell.of("Colours"),
                        Cell.of("A fill repeats what the words of a cell say, and says nothing that they do not."))
                .row(
                        Cell.of("[note 1]"),
                        Cell.of("An observed minimum counts what was reported. What was not reported is not counted, so"
                                + " the true number is at least as high."))
                .build();
    }

    private static Matrix codebook() {
        return Matrix.on("Codebook")
                .title("Codebook")
                .shows("What the codes of the other sheets mean.")
                .source("the library")
                .columns(
                        Column.words("Code").asRowHeader(),
                        Column.words("Meaning").width(Width.PARAGRAPH))
                .row(Cell.of("IN_FORCE"), Cell.of("The instrument binds its parties."))
                .row(Cell.of("SIGNED"), Cell.of("The text is signed and does not bind yet."))
                .build();
    }

    private static Cell link(String sheet) {
        return Cell.of(sheet).linkedTo(Link.toSheet(sheet));
    }

    private static Matrix cooperation() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < STATES.size(); i++) {
            String claim = CLAIMS.get(i % CLAIMS.size());
            rows.add(Row.of(
                            Cell.of(STATES.get(i)),
                            claimed("In force since 2015-07-17 (+3)", Meaning.GOOD, claim),
                            claimed("Observed in force 2018-10, entry date not found", Meaning.WEAK, claim),
                            claimed("None found", Meaning.MISSING, claim),
                            claimed(
                                    "Disputed: a joint declaration of 2014 announces liaison officers, the ministry's"
                                            + " annual report does not know of any",
                                    Meaning.UNKNOWN,
                                    claim),
                            Cell.of("Not applicable").meaning(Meaning.NOT_APPLICABLE),
                            Cell.of(i * 47L).restingOn(Evidences.of(ClaimId.parse(claim))),
                            Cell.day("2016-0" + (i + 1)))
                    .anchoredAs(STATES.get(i)));
        }
        return Matrix.on("Cooperation")
                .title("Forms of law-enforcement cooperation with China, by state")
                .shows("One row per state, one column per form of cooperation, as of 2026-10-31. The"
                        + " words in the cells follow the codebook, and the words in brackets say"
                        + " how many more claims a cell rests on.")
                .source("the dataset of lec, edition 1.0.0; each cell leads to its row on the sheet Claims")
                .note("A treaty that was signed does not bind before it is in force.")
                .columns(
                        Column.words("State").asRowHeader(),
                        Column.words("Extradition treaty"),
                        Column.words("Mutual legal assistance treaty"),
                        Column.words("Joint patrols and operations"),
                        Column.words("Liaison officers"),
                        Column.words("Hong Kong agreement"),
                        Column.counts("Extraditions [note 1]"),
                        Column.days("Last change"))
                .rows(rows)
                .build();
    }

    private static Cell claimed(String words, Meaning meaning, String claim) {
        return Cell.of(words)
                .meaning(meaning)
                .restingOn(Evidences.of(ClaimId.parse(claim)))
                .linkedTo(Link.toRow("Claims", claim));
    }

    private static Matrix timeline() {
        return Matrix.on("Timeline")
                .title("Treaties by year")
                .shows("Treaties signed, and treaties that entered into force, by year.")
                .source("the sheet Treaties")
                .columns(
                        Column.days("Year").asRowHeader(), Column.counts("Signed"), Column.counts("Entered into force"))
                .rows(IntStream.rangeClosed(2005, 2018)
                        .mapToObj(year -> Row.of(
                                Cell.day(Integer.toString(year)), Cell.of(year * 7L % 5), Cell.of(year * 3L % 4)))
                        .toList())
                .chart(new Chart(
                        Chart.Kind.COLUMNS,
                        "Treaties signed and in force, 2005 to 2018",
                        "Year",
                        "Treaties",
                        "Year",
                        List.of("Signed", "Entered into force"),
                        "Column chart of the table beside it: between none and four treaties were signed each year."))
                .build();
    }

    private static Matrix claims() {
        return Matrix.on("Claims")
                .title("Claims and their sources")
                .shows("One row per claim: a question, its answer, and what the answer rests on.")
                .source("the sheet Sources")
                .columns(
                        Column.words("Claim").width(Width.WIDE).asRowHeader(),
                        Column.words("Question").width(Width.WIDE),
                        Column.words("Stage"),
                        Column.words("Answer"),
                        Column.words("Source"))
                .rowsFrom(() -> CLAIMS.stream()
                        .map(claim -> Row.of(
                                        Cell.of(claim),
                                        Cell.of("When did the treaty enter into force, or was it at least signed?"),
                                        Cell.of(claim.substring(claim.lastIndexOf('/') + 1)),
                                        Cell.of("2015-07-17 \"by exchange of notes\""),
                                        Cell.of("Treaty series").linkedTo(Link.toRow("Sources", "unts-53645")))
                                .anchoredAs(claim)))
                .build();
    }

    private static Matrix sources() {
        return Matrix.on("Sources")
                .title("Sources")
                .shows("What the claims rest on.")
                .source("named in the table")
                .columns(
                        Column.words("Source").asRowHeader(),
                        Column.words("Title").width(Width.PARAGRAPH),
                        Column.words("Address").width(Width.WIDE))
                .row(Row.of(
                                Cell.of("unts-53645"),
                                Cell.of("United Nations Treaty Series, No. 53645"),
                                Cell.of("Page of the depositary")
                                        .linkedTo(Link.toWeb(
                                                URI.create("https://treaties.un.org/Pages/UNTSOnline.aspx"))))
                        .anchoredAs("unts-53645"))
                .build();
    }
}
