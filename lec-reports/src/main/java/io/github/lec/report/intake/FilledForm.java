package io.github.lec.report.intake;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.DatasetInfo;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Column.Width;
import io.github.lec.report.matrix.DocumentProperties;
import io.github.lec.report.matrix.FormField;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The form, empty or with a dataset, as a book that any writer can write. */
final class FilledForm {
    private static final String VERSION_OF_FORMAT = "format";

    /** How many ruled rows are printed of an empty sheet; more can be filled in. */
    private static final int BLANK_ROWS = 20;

    private static final int LONG_MEANING = 110;
    private static final int LONG_CODE = 16;
    private static final int LONGER_CODE = 22;

    private final Dataset dataset;
    private final boolean empty;
    private final List<FormSheet> sheets;
    private final FormLists lists;
    private final FormEntries entries;

    private FilledForm(Dataset dataset, boolean empty, List<FormSheet> sheets) {
        this.dataset = dataset;
        this.empty = empty;
        this.sheets = sheets;
        this.lists = new FormLists(dataset, sheets);
        this.entries = new FormEntries(lists);
    }

    /** {@return the form with the own records of a dataset} */
    static Book with(Dataset dataset) {
        return new FilledForm(dataset, false, IntakeForm.sheets()).book();
    }

    /**
     * {@return the empty form, to be filled in over the reference records of a dataset, with the sheets that some kinds
     * of record need}
     */
    static Book empty(Dataset reference, Set<RecordKind> kinds) {
        return new FilledForm(reference, true, IntakeForm.sheets(kinds)).book();
    }

    private Book book() {
        List<Matrix> matrices = new ArrayList<>();
        matrices.add(FormGuide.guide(empty));
        boolean hasExample = empty && sheets.contains(IntakeForm.of(RecordKind.TREATY));
        matrices.add(FormGuide.contents(sheets, hasExample));
        if (hasExample) {
            matrices.add(FormExample.table());
        }
        sheets.forEach(sheet -> matrices.add(matrix(sheet)));
        matrices.add(lists.table());
        DatasetInfo info = dataset.info();
        String title = empty ? "Dataset to fill in" : "Dataset: " + info.title();
        return new Book(
                DocumentProperties.titled(title, info.asOf().atStartOfDay().toInstant(ZoneOffset.UTC))
                        .subject("Facts about law-enforcement cooperation, each with its sources")
                        .custom(empty ? "Reference dataset" : "Dataset", info.id())
                        .custom(empty ? "Reference dataset version" : "Dataset version", info.version())
                        .custom("As of", info.asOf().toString())
                        .build(),
                matrices);
    }

    private Matrix matrix(FormSheet sheet) {
        List<FormColumn> columns = empty ? sheet.columns() : FormRows.columns(sheet, dataset);
        List<Column> headings = new ArrayList<>();
        List<FormField> asked = new ArrayList<>();
        if (sheet.holdsAccounts()) {
            headings.add(Column.words(FormSheet.RECORD).asRowHeader());
            asked.add(FormEntries.ofRecord(sheet));
        }
        for (FormColumn column : columns) {
            FormField entry = entries.of(sheet, column);
            Column heading = column(column, entry, lists.longest(sheet, column));
            headings.add(headings.isEmpty() ? heading.asRowHeader() : heading);
            asked.add(entry);
        }
        OptionalInt printed = empty ? OptionalInt.of(headings.size() - seldomFilledIn(columns)) : OptionalInt.empty();
        return Matrix.on(sheet.name())
                .title(sheet.name())
                .shows(sheet.meaning())
                .source("the file format of lec, which gives each column its meaning")
                .blanks("Blank cells: leave blank what is not known, not said or does not apply. Silence is not"
                        + " \"no\".")
                .columns(headings)
                .form(asked, printed)
                .rowsFrom(() -> rows(sheet, columns))
                .build();
    }

    /**
     * {@return how many columns follow the first source: the grade of the account, what the coder thinks of it, and
     * further sources}
     */
    private static int seldomFilledIn(List<FormColumn> columns) {
        int last = columns.size();
        while (last > 0
                && columns.get(last - 1)
                        .within()
                        .filter(object -> object.position() == 0)
                        .isEmpty()) {
            last--;
        }
        return last == 0 ? 0 : columns.size() - last;
    }

    /**
     * An id is broken at its hyphens, a code is not. The explanation is above the heading, so a column is as wide as
     * the explanation or the longest code needs.
     */
    private static Column column(FormColumn column, FormField entry, int longest) {
        boolean text = column.member()
                .map(member -> member.form() == MemberDescription.Form.TEXT
                        && member.codeGroup().isEmpty())
                .orElse(true);
        boolean phrases = text
                && column.member()
                        .map(member -> !member.isOneLine() || column.isRequired())
                        .orElse(true);
        boolean wide = phrases || entry.meaning().length() > LONG_MEANING || longest > LONG_CODE;
        boolean breaks = column.member()
                .filter(member -> member.form() == MemberDescription.Form.REFERENCE)
                .isPresent();
        Width width = longest > LONGER_CODE && !breaks ? Width.PARAGRAPH : wide ? Width.WIDE : Width.MEDIUM;
        return new Column(column.heading(), column.heading(), kind(column), width, false);
    }

    private static Column.Kind kind(FormColumn column) {
        return column.member()
                .map(member -> switch (member.form()) {
                    case WHOLE_NUMBER, NUMBER -> Column.Kind.COUNT;
                    case DATE, DAY -> Column.Kind.DAY;
                    default -> Column.Kind.WORDS;
                })
                .orElse(Column.Kind.WORDS);
    }

    private Stream<Row> rows(FormSheet sheet, List<FormColumn> columns) {
        if (empty) {
            return sheet.kinds().isEmpty()
                    ? Stream.of(begun(columns))
                    : Collections.nCopies(BLANK_ROWS, blank(sheet, columns)).stream();
        }
        return FormRows.of(sheet, dataset).map(thing -> row(sheet, columns, thing));
    }

    private static Row blank(FormSheet sheet, List<FormColumn> columns) {
        int cells = columns.size() + (sheet.holdsAccounts() ? 1 : 0);
        return Row.of(Collections.nCopies(cells, Cell.blank()));
    }

    /** Analysts need not know the version of the file format. */
    private Row begun(List<FormColumn> columns) {
        return Row.of(columns.stream()
                .map(column -> column.name().equals(VERSION_OF_FORMAT)
                        ? FormValues.cell(column, dataset.info())
                        : Cell.blank())
                .toList());
    }

    private static Row row(FormSheet sheet, List<FormColumn> columns, FormRows.Thing thing) {
        List<Cell> cells = new ArrayList<>();
        if (sheet.holdsAccounts()) {
            cells.add(Cell.of(thing.record()));
        }
        columns.forEach(column -> cells.add(FormValues.cell(column, thing.value())));
        return Row.of(cells);
    }
}
