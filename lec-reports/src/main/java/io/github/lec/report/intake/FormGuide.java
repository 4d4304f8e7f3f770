package io.github.lec.report.intake;

import io.github.lec.format.RecordKind;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Column.Width;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The first pages of the workbook: how it is filled in, and what stands where. */
final class FormGuide {
    /** The name of the first sheet. */
    static final String START = "Start here";

    /** The name of the sheet that lists the others. */
    static final String CONTENTS = "Contents";

    private FormGuide() {}

    /** {@return whether a sheet is there to be read by people, and not by the import} */
    static boolean isForPeople(String sheet) {
        return Set.of(START, CONTENTS, FormLists.SHEET).contains(sheet);
    }

    /** {@return how the workbook is filled in, in a page} */
    static Matrix guide() {
        Matrix.Builder guide = Matrix.on(START)
                .title("How to fill in this workbook")
                .shows(
                        "A workbook for facts about law-enforcement cooperation, each with its source. Filled in, it is read with:"
                                + " lec import WORKBOOK --out FOLDER")
                .source("lec, docs/format.md")
                .columns(
                        Column.words("Topic").asRowHeader(),
                        Column.words("What to do").width(Width.PARAGRAPH));
        topic(
                guide,
                "1. The dataset",
                "Fill in the one row of the sheet Dataset: what your dataset is called, its version, its"
                        + " licence, and the day on which it holds.");
        topic(
                guide,
                "2. The sources",
                "List every document that you cite on the sheet Sources, one a row. Give each a short id of"
                        + " your own, such as gazette-2031-7.");
        topic(
                guide,
                "3. The records",
                "Give each treaty, arrangement, law, operation, case and so on one row on its sheet: an id of"
                        + " your own, such as cn-ee-extradition-2030, and what it is.");
        topic(
                guide,
                "4. The facts",
                "Whatever needs a source has a row of its own on another sheet: each step in the life of a treaty on"
                        + " Lifecycle, each clause on Safeguards, each step of a case on Case steps. Its first cell says to which"
                        + " record it belongs. The sheet Contents lists all sheets; most stay empty.");
        topic(
                guide,
                "5. The citations",
                "Every fact names at least one source, by its id, and where in it: article, page, section. For a third"
                        + " source, add columns with the headings Source 3, Locator 3 and Quote 3.");
        topic(
                guide,
                "Sources that disagree",
                "Give each of them a row. Nothing is overwritten: accounts that conflict stand side by side. A source that"
                        + " says that something is not so has yes under Denies.");
        topic(
                guide,
                "Blank cells",
                "Leave blank what is not known. Blank never means no: a kind of safeguard without a row is not"
                        + " determined. What you looked for in vain belongs on the sheet Inquiries.");
        topic(
                guide,
                "Dates",
                "As precisely as the source gives them: 2015, 2015-04 or 2015-04-12. If only bounds are known:"
                        + " 2015-01-01/2015-06-30, or ../2015-06-30. A date of the calendar counts as precisely as it is shown.");
        topic(
                guide,
                "Several values in a cell",
                "With a semicolon between them, or each on a line of its own (Alt+Enter); ids and codes also with a"
                        + " comma: CN, FR.");
        topic(
                guide,
                "Codes and ids",
                "Choose from the drop-down, or look them up on the sheet Lists. States have their two-letter codes; EL and UK"
                        + " are understood as GR and GB. Codes that are marked as open may be added on the sheet Codes.");
        topic(
                guide,
                "Headings",
                "They say which column is which, so columns may change places, and unused ones may go. A column whose"
                        + " heading starts with x- is yours: it is kept and never interpreted. A sheet whose name starts with x- is"
                        + " not read.");
        topic(
                guide,
                "What is read",
                "What you see in the cells, in hidden rows, columns and sheets too; space around a value is dropped. Formulas,"
                        + " merged cells and cells under no heading are refused. Colours and notes mean nothing.");
        topic(
                guide,
                "Quotation marks",
                "A value that starts or ends with a space, or holds a control character or the mark that separates"
                        + " values, stands in double quotes, with \\\" for a quote and \\\\ for a backslash in it. All other"
                        + " quotation marks are part of the value.");
        topic(
                guide,
                "If something is wrong",
                "The import names every cell that it cannot take, what it expected there and the nearest valid value, and"
                        + " writes nothing. Mend the cells and import again.");
        return guide.build();
    }

    private static void topic(Matrix.Builder guide, String topic, String words) {
        guide.row(Cell.of(topic), Cell.of(words));
    }

    /** {@return the sheets to be filled in, each with a link} */
    static Matrix contents() {
        Matrix.Builder contents = Matrix.on(CONTENTS)
                .title("Contents")
                .shows("The sheets to be filled in, as far as they are needed.")
                .source("the file format of lec")
                .columns(
                        Column.words("Sheet").asRowHeader(),
                        Column.words("Belongs to").width(Width.WIDE),
                        Column.words("A row is").width(Width.PARAGRAPH));
        for (FormSheet sheet : IntakeForm.sheets()) {
            contents.row(
                    Cell.of(sheet.name()).linkedTo(Link.toSheet(sheet.name())),
                    Cell.of(sheet.holdsAccounts() ? names(sheet.kinds()) : "Stands on its own"),
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
