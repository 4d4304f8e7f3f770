package io.github.lec.report.intake;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Column.Width;
import io.github.lec.report.matrix.Matrix;
import java.util.List;

/** The sheet that shows a treaty as it is filled in: an example for readers, which the import does not read. */
final class FormExample {
    /** The name of the sheet. */
    static final String SHEET = "Example";

    /**
     * A cell to fill in.
     *
     * @param sheet the sheet
     * @param row its number among the rows to fill in, from 1
     * @param heading the heading of the column
     * @param value what is typed
     */
    record Typed(String sheet, int row, String heading, String value) {}

    /** An invented treaty with a signature and two clauses. */
    static final List<Typed> TREATY = List.of(
            new Typed("Dataset", 1, "Id", "my-treaties"),
            new Typed("Dataset", 1, "Version", "1"),
            new Typed("Dataset", 1, "Title", "My treaties (an invented example)"),
            new Typed("Dataset", 1, "Licence", "CC-BY-4.0"),
            new Typed("Dataset", 1, "As of", "2031-04-01"),
            new Typed("Sources", 1, "Id", "gazette-2031-7"),
            new Typed("Sources", 1, "Title", "Law 7/2031 ratifying the extradition treaty"),
            new Typed("Sources", 1, "Publisher", "Official Gazette"),
            new Typed("Sources", 1, "Kind", "OFFICIAL_GAZETTE"),
            new Typed("Sources", 1, "Published", "2031-03-01"),
            new Typed("Treaties", 1, "Id", "cn-ee-extradition-2030"),
            new Typed("Treaties", 1, "Kind", "EXTRADITION"),
            new Typed("Treaties", 1, "Title", "Extradition treaty between Estonia and China"),
            new Typed("Treaties", 1, "Parties", "CN, EE"),
            new Typed("Treaties", 1, "Text read", "PARTIAL"),
            new Typed("Treaties", 1, "Articles read", "3; 4"),
            new Typed("Lifecycle", 1, "Record", "cn-ee-extradition-2030"),
            new Typed("Lifecycle", 1, "Stage", "SIGNED"),
            new Typed("Lifecycle", 1, "Date", "2030-05-02"),
            new Typed("Lifecycle", 1, "Source", "gazette-2031-7"),
            new Typed("Safeguards", 1, "Record", "cn-ee-extradition-2030"),
            new Typed("Safeguards", 1, "Kind", "POLITICAL_OFFENCE_EXCEPTION"),
            new Typed("Safeguards", 1, "Form", "MANDATORY_REFUSAL"),
            new Typed("Safeguards", 1, "Article", "3(a)"),
            new Typed("Safeguards", 1, "Summary", "Extradition for a political offence is refused."),
            new Typed("Safeguards", 1, "Source", "gazette-2031-7"),
            new Typed("Safeguards", 1, "Locator", "art. 3(a)"),
            new Typed("Safeguards", 1, "Basis", "TEXT"),
            new Typed("Safeguards", 2, "Record", "cn-ee-extradition-2030"),
            new Typed("Safeguards", 2, "Kind", "DEATH_PENALTY_BAR"),
            new Typed("Safeguards", 2, "Form", "OPTIONAL_REFUSAL"),
            new Typed("Safeguards", 2, "Article", "4(b)"),
            new Typed("Safeguards", 2, "Summary", "Extradition may be refused if the death penalty may be imposed."),
            new Typed("Safeguards", 2, "Source", "gazette-2031-7"),
            new Typed("Safeguards", 2, "Locator", "art. 4(b)"),
            new Typed("Safeguards", 2, "Basis", "TEXT"));

    private FormExample() {}

    /** {@return the example as a table} */
    static Matrix table() {
        Matrix.Builder example = Matrix.on(SHEET)
                .title("Example: one treaty, filled in")
                .shows("An invented treaty. Each line is one cell of another sheet; the lines with one number in the"
                        + " column Row stand beside each other there. All other cells stay blank.")
                .source("lec")
                .blanks("The import does not read this sheet.")
                .columns(
                        Column.words("Sheet").asRowHeader(),
                        Column.words("Row"),
                        Column.words("Column"),
                        Column.words("What is typed").width(Width.PARAGRAPH));
        TREATY.forEach(typed -> example.row(
                Cell.of(typed.sheet()),
                Cell.of("row " + typed.row()),
                Cell.of(typed.heading()),
                Cell.of(typed.value())));
        return example.build();
    }
}
