package io.github.lec.report.table;

import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
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
    private final Material material;
    private final StatusWords status;
    private final InstrumentTopics topics;

    RelationRows(Material material) {
        this.material = material;
        this.status = new StatusWords(material);
        this.topics = new InstrumentTopics(material);
    }

    /** {@return the relations that were judged, in the order of their rows} */
    List<Subject.Relation> subjects() {
        return material.evaluation().subjects().of(SubjectKind.RELATION).stream()
                .map(Subject.Relation.class::cast)
                .sorted(Comparator.comparing((Subject.Relation subject) -> group(subject.relation()))
                        .thenComparing(subject -> material.labels().actor(state(subject.relation())))
                        .thenComparing(subject -> topics.kind(subject.relation().instrument()))
                        .thenComparing(
                                subject -> subject.relation().instrument().id())
                        .thenComparing(subject -> !isSelected(subject.relation().requested())))
                .toList();
    }

    private boolean isSelected(ActorId actor) {
        return material.selection().states().contains(actor);
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
                        : status.of(relation.instrument()).cell());
        cells.add(RegisterCells.textRead(relation.instrument()));
        return cells;
    }

    private static Link place(Relation relation) {
        return Link.toRow(Sheet.TREATIES.title(), relation.instrument().id().value());
    }

    private String actor(Relation relation, ActorId actor) {
        return relation.calibration()
                ? Labels.sentence(actor.value().replace('-', ' '))
                : material.labels().actor(actor);
    }

    private Group group(Relation relation) {
        if (relation.calibration()) {
            return Group.CALIBRATION;
        }
        boolean hongKong = relation.requested().equals(Material.HONG_KONG)
                || relation.requesting().equals(Material.HONG_KONG);
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
