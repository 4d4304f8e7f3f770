package io.github.lec.report.table;

import io.github.lec.cooperation.Parties;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.StatusWords;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.view.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rows that Safeguards and Verdicts share: texts and directions, state by state, then those with Hong Kong, then the
 * reference texts for calibration.
 */
final class RelationRows {
    private final TableContext context;
    private final StatusWords status;

    RelationRows(TableContext context) {
        this.context = context;
        this.status = new StatusWords(context.words());
    }

    /** {@return the relations that were judged, in the order of their rows} */
    List<Subject.Relation> subjects() {
        return context.evaluation().subjects().of(SubjectKind.RELATION).stream()
                .map(Subject.Relation.class::cast)
                .sorted(Comparator.comparing((Subject.Relation subject) -> group(subject.relation()))
                        .thenComparing(subject -> context.labels().actor(state(subject.relation())))
                        .thenComparing(subject ->
                                context.labels().kind(subject.relation().instrument()))
                        .thenComparing(
                                subject -> subject.relation().instrument().id())
                        .thenComparing(subject -> !isSelected(subject.relation().requested())))
                .toList();
    }

    private boolean isSelected(ActorId actor) {
        return context.selection().states().contains(actor);
    }

    /** {@return the selected state in a relation} */
    ActorId state(Relation relation) {
        return isSelected(relation.requested()) ? relation.requested() : relation.requesting();
    }

    /** {@return the columns that name a row} */
    static List<Column> columns() {
        return List.of(
                Column.words("Text").asRowHeader(),
                Column.words("Requested").width(Column.Width.NARROW).asRowHeader(),
                Column.words("Requesting").width(Column.Width.NARROW).asRowHeader(),
                Column.words("Group").width(Column.Width.NARROW),
                Column.words("Status"),
                Column.words("Text read").width(Column.Width.NARROW));
    }

    /** {@return the cells that name a row} */
    List<Cell> cells(Relation relation) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(relation.instrument().title()).linkedTo(place(relation)));
        cells.add(Cell.of(actor(relation, relation.requested())));
        cells.add(Cell.of(actor(relation, relation.requesting())));
        cells.add(Cell.of(group(relation).words));
        cells.add(
                relation.instrument().model()
                        ? Cell.of("Model, binds nobody")
                        : AnswerCells.of(status.of(relation.instrument())));
        cells.add(RegisterCells.textRead(relation.instrument()));
        return cells;
    }

    private static Link place(Relation relation) {
        return Link.toRow(Sheet.TREATIES.title(), relation.instrument().id().value());
    }

    private String actor(Relation relation, ActorId actor) {
        return relation.calibration()
                ? Labels.sentence(actor.value().replace('-', ' '))
                : context.labels().actor(actor);
    }

    private Group group(Relation relation) {
        if (relation.calibration()) {
            return Group.CALIBRATION;
        }
        boolean hongKong = relation.requested().equals(Parties.HONG_KONG)
                || relation.requesting().equals(Parties.HONG_KONG);
        return hongKong ? Group.HONG_KONG : Group.STATES;
    }

    /** Rows of one group stand together, and are never counted with those of another. */
    private enum Group {
        STATES("Between states"),
        HONG_KONG("Hong Kong agreement"),
        CALIBRATION("Calibration: reference text");

        private final String words;

        Group(String words) {
            this.words = words;
        }
    }
}
