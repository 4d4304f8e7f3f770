package io.github.lec.report.table;

import io.github.lec.assessment.ReadingList;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.PartyWords;
import java.util.List;

/** Texts not yet fully read, by how many verdicts reading them would settle, with the places where they can be read. */
final class ReadingListTable implements Table {
    /** Up to so many parties are named. */
    private static final int MANY = 6;

    private final TableContext context;

    ReadingListTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        List<Row> rows = ReadingList.of(context.evaluation()).stream()
                .filter(entry -> context.scope().covers(entry.instrument()))
                .map(this::row)
                .toList();
        return Sheet.READING_LIST
                .matrix()
                .title("Which texts to read next")
                .shows("One row per text that was not read in full, those that would settle most undecided verdicts"
                        + " first.")
                .note("Only verdicts on what a text says are counted; " + Sheet.UNDECIDED.title()
                        + " also has those on overriding law and practice, which reading it would not settle.")
                .source(context.verdictLine())
                .columns(
                        Column.words("Text").width(Column.Width.WIDE).asRowHeader(),
                        Column.words("Parties"),
                        Column.counts("Undecided verdicts"),
                        Column.words("Text read").width(Column.Width.NARROW),
                        Column.words("Where it can be read").width(Column.Width.WIDE))
                .rows(rows)
                .ifEmpty("No text on record that was not read in full")
                .build();
    }

    /** {@return the parties; of many, only how many of the states that are compared} */
    private String parties(CooperationInstrument instrument) {
        return new PartyWords(context.words()).of(instrument, MANY, context.states(), "states compared");
    }

    /** {@return how much was read, with the articles where they are recorded} */
    private static String read(CooperationInstrument instrument) {
        String read = RegisterCells.textRead(instrument).words();
        return instrument.articlesRead().isEmpty() ? read : read + ": " + Labels.join(instrument.articlesRead(), "");
    }

    private Row row(ReadingList.Entry entry) {
        String id = entry.instrument().id().value();
        Sheet register = entry.instrument() instanceof Treaty ? Sheet.TREATIES : Sheet.ARRANGEMENTS;
        return Row.of(
                        Cell.of(entry.instrument().title()).linkedTo(Link.toRow(register.title(), id)),
                        Cell.of(parties(entry.instrument())),
                        Cell.of(entry.verdicts()),
                        Cell.of(read(entry.instrument())),
                        new RegisterCells(context).texts(entry.instrument()))
                .anchoredAs(id)
                .about(new RowAbout(context).of(entry.instrument()));
    }
}
