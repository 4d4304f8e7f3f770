package io.github.lec.report.intake;

import io.github.lec.format.RecordKind;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Column.Width;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The first sheets of the workbook: how to fill it in, and a list of the sheets. */
final class FormGuide {
    /** The name of the first sheet. */
    static final String START = "Start here";

    /** The name of the sheet that lists the others. */
    static final String CONTENTS = "Contents";

    private static final String FOR_PEOPLE =
            "This sheet explains the others and has no blank cells to fill in; the import does not read it.";

    private FormGuide() {}

    /** {@return whether a sheet is for readers only, and ignored by the import} */
    static boolean isForPeople(String sheet) {
        return Set.of(START, CONTENTS, FormLists.SHEET, FormExample.SHEET).contains(sheet)
                || ProblemSheet.isName(sheet);
    }

    /**
     * How the workbook is filled in, on one page.
     *
     * @param empty whether it is to be filled in, or has the records of a dataset
     */
    static Matrix guide(boolean empty) {
        Matrix.Builder guide = Matrix.on(START)
                .part(Part.ANSWERS)
                .title("How to fill in this workbook")
                .shows("A form for facts about law-enforcement cooperation, each with its source. When it is filled"
                        + " in, read it with: lec import WORKBOOK --out FOLDER")
                .source("lec, docs/format.md")
                .blanks(FOR_PEOPLE)
                .columns(
                        Column.words("Topic").asRowHeader(),
                        Column.words("What to do").width(Width.PARAGRAPH));
        topic(
                guide,
                "1. The dataset",
                "Fill in the one row of the sheet Dataset: a short id, a version, a title, a licence and the "
                        + "date for which the dataset holds (As of). Leave the column Format as it is. If you only add "
                        + "records to an existing dataset, leave the row as it is.");
        topic(
                guide,
                "2. The sources",
                "List every document that you cite on the sheet Sources, one row per document. Give each a short "
                        + "id of your own, such as gazette-2031-7.");
        topic(
                guide,
                "3. The records",
                "Give each treaty, arrangement, law, operation, case and so on one row on its sheet: an id of "
                        + "your own, such as cn-ee-extradition-2030, and what it is.");
        topic(
                guide,
                "4. The facts",
                "Every fact that needs a source has its own row on another sheet: each step in the life of a treaty"
                        + " on Lifecycle, each clause on Safeguards, each step of a case on Case steps. The first"
                        + " cell of the row names the record to which the fact belongs. The sheet Contents lists all"
                        + " sheets; you will leave most of them empty.");
        topic(
                guide,
                "5. The citations",
                "Every fact names at least one source by its id, and the place in it: article, page or section. "
                        + "For a third source, add columns with the headings Source 3, Locator 3 and Quote 3.");
        topic(
                guide,
                "For one treaty",
                "These sheets are enough: Dataset, Sources, Treaties, Lifecycle (when it was signed, entered into"
                        + " force and so on) and Safeguards (its clauses). Add Terms, Reservations, Assurances and"
                        + " Inquiries if you have such facts. lec template --for treaties makes a workbook without the"
                        + " sheets of other records, and its sheet Example shows one treaty, filled in.");
        topic(
                guide,
                "On paper",
                "Each sheet is printed one page wide, without the columns after the first source; clear the print area"
                        + " to print them too. Rows that are added are printed as well.");
        topic(
                guide,
                "Sources that disagree",
                "Give each source a row of its own. Nothing is overwritten: conflicting accounts stand side by "
                        + "side. If a source says that something is not the case, enter yes under Denies.");
        topic(
                guide,
                "Several facts of one kind",
                "If a treaty has two clauses of one kind, such as a mandatory and an optional ground for refusal,"
                        + " number them 1 and 2 in the column Fact no. Without a number, rows of one kind are"
                        + " accounts of one fact, and different answers are a contradiction.");
        topic(guide, "Required columns", "Columns whose explanation ends with the word Required must be filled in.");
        topic(
                guide,
                "Blank cells",
                "Leave all other cells blank if you do not know the answer. Blank never means no: a kind of safeguard"
                        + " without a row counts as not determined. What you looked for and did not find belongs on the"
                        + " sheet Inquiries.");
        topic(
                guide,
                "Dates",
                "Enter dates as precisely as the source gives them: 2015, 2015-04 or 2015-04-12. If only limits are"
                        + " known: 2015-01-01/2015-06-30, or ../2015-06-30. A date of Excel counts as precisely as the"
                        + " cell shows it, so it must show the year.");
        topic(
                guide,
                "Numbers",
                "Use a point for decimals and nothing between thousands. Where text is asked for, the cell is read"
                        + " as you see it, for instance 25%; where a number is asked for, enter it without a percent"
                        + " sign.");
        topic(guide, "Yes and no", "Enter yes or no. TRUE and FALSE are understood too.");
        topic(
                guide,
                "Several values in a cell",
                "Separate them with a semicolon or a line break (Alt+Enter); ids and codes also with a comma: "
                        + "CN, FR.");
        topic(
                guide,
                "Codes and ids",
                "Choose from the drop-down list, or look them up on the sheet Lists. States have their two-letter"
                        + " codes; EL and UK are understood as GR and GB. You may add codes of the groups that are"
                        + " marked as open, on the sheet Codes.");
        topic(
                guide,
                "Headings",
                "The headings say which column is which. You may move columns, and delete those you do not need. A"
                        + " column whose heading starts with x- is your own: it is kept and never interpreted. A sheet"
                        + " whose name starts with x- is not read.");
        topic(
                guide,
                "What is read",
                "The import reads what you see in the cells, also in hidden rows, columns and sheets. Spaces "
                        + "before and after a value are ignored, and so are colours and notes. Of a formula, the last "
                        + "result is read, with a note. Merged cells, error values such as #N/A, and values in columns "
                        + "without a heading are rejected.");
        topic(
                guide,
                "When Excel changes what you type",
                "Excel turns 3-4 and 1/2 into dates. All cells have the format Text to prevent this; keep it when"
                        + " you paste (Paste Special, Values). The import rejects values that Excel seems to have"
                        + " changed, and dates that only Excel has, such as 29 February 1900.");
        topic(
                guide,
                "Quotation marks",
                "Put a value in double quotation marks if it starts or ends with a space, or contains a control "
                        + "character or the separator between values; write \\\" for a quotation mark and \\\\ for a "
                        + "backslash inside. All other quotation marks are part of the value.");
        topic(
                guide,
                "To check and import",
                "lec import WORKBOOK --dry-run checks the workbook and writes nothing. lec import WORKBOOK --out"
                        + " FOLDER makes a dataset. lec import WORKBOOK --data FOLDER adds the records to an"
                        + " existing dataset; with --dry-run it only shows what would change. A fact about a record"
                        + " of that dataset needs only the id of the record, not its row again.");
        if (!empty) {
            topic(
                    guide,
                    "To bring this workbook back",
                    "This workbook has the records of a dataset. lec import WORKBOOK --data FOLDER adds what you"
                            + " added. What you changed or deleted needs --replace: with --replace=ID the record of"
                            + " this id becomes as it is here, with all its facts; with --replace=ID/COLUMN or"
                            + " ID/SHEET, as in cn-ee-extradition-2030/Title or cn-ee-extradition-2030/Safeguards,"
                            + " only that column or sheet does. Several are separated by commas. Add --dry-run to"
                            + " see the changes first.");
        }
        topic(
                guide,
                "If something is wrong",
                "The import names every cell with a problem, what it expected there and the nearest valid value, and"
                        + " makes no dataset. With --annotate FILE it also writes a copy of this workbook in which"
                        + " these cells are marked, with a sheet Problems that links to each. Correct the cells and"
                        + " import again.");
        return guide.build();
    }

    private static void topic(Matrix.Builder guide, String topic, String words) {
        guide.row(Cell.of(topic), Cell.of(words));
    }

    /** {@return the sheets, each with a link} */
    static Matrix contents(List<FormSheet> sheets, boolean hasExample) {
        Matrix.Builder contents = Matrix.on(CONTENTS)
                .part(Part.ANSWERS)
                .title("Contents")
                .shows("The sheets to be filled in. Use those that you need and leave the others empty.")
                .source("the file format of lec")
                .blanks(FOR_PEOPLE)
                .columns(
                        Column.words("Sheet").asRowHeader(),
                        Column.words("Belongs to").width(Width.WIDE),
                        Column.words("One row is").width(Width.PARAGRAPH));
        if (hasExample) {
            contents.row(
                    Cell.of(FormExample.SHEET).linkedTo(Link.toSheet(FormExample.SHEET)),
                    Cell.of("Nothing else"),
                    Cell.of("A cell of an invented treaty, to show what is typed where. It is not read."));
        }
        for (FormSheet sheet : sheets) {
            contents.row(
                    Cell.of(sheet.name()).linkedTo(Link.toSheet(sheet.name())),
                    Cell.of(sheet.holdsAccounts() ? names(sheet.kinds()) : "Nothing else"),
                    Cell.of(sheet.meaning()));
        }
        contents.row(
                Cell.of(FormLists.SHEET).linkedTo(Link.toSheet(FormLists.SHEET)),
                Cell.of("All sheets"),
                Cell.of("A value that can be chosen in a drop-down, and what it means."));
        return contents.build();
    }

    private static String names(List<RecordKind> kinds) {
        return kinds.stream().map(kind -> IntakeForm.of(kind).name()).collect(Collectors.joining(", "));
    }
}
