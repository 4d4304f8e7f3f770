package io.github.lec.report.table;

import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.source.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** States and forms of cooperation: what is on record, in words, with the claims behind each cell. */
final class CooperationTable implements Table {
    private final Material material;
    private final CooperationCells cells;

    CooperationTable(Material material) {
        this.material = material;
        this.cells = new CooperationCells(material);
    }

    @Override
    public Matrix matrix() {
        List<Topic> topics = topics(material);
        List<Row> rows = new ArrayList<>();
        for (ActorId state : material.states()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(material.labels().actor(state)));
            topics.forEach(topic -> row.add(cells.on(state, topic).cell()));
            rows.add(Row.of(row).anchoredAs(state.value()));
        }
        return Matrix.on(Sheet.COOPERATION.title())
                .title("Forms of cooperation with " + counterparts() + ", by state")
                .shows("One row a state, in alphabetical order; as of "
                        + material.view().asOf() + ", by what was published until "
                        + material.view().knownBy() + ".")
                .shows(
                        "Each cell leads to the first claim it rests on in Claims; \"(+3)\" says that it rests on three more.")
                .source(material.sourceLine())
                .blanks(
                        "There are no empty cells. \"None found\" is the result of a recorded search, not proof of absence;"
                                + " \"Not looked for\" means that no search is recorded.")
                .note(
                        "Acts are counted as an observed minimum, cases and persons apart: what was never reported is in no"
                                + " count. No number here is a rank.")
                .columns(Column.words("State").asRowHeader())
                .columns(topics.stream()
                        .map(topic -> Column.words(heading(topic)))
                        .toList())
                .rows(rows)
                .build();
    }

    private String counterparts() {
        return String.join(
                " and ",
                material.selection().counterparts().stream()
                        .map(material.labels()::actor)
                        .toList());
    }

    /** {@return the forms of cooperation that are compared, in order} */
    static List<Topic> topics(Material material) {
        boolean hongKongApart = material.selection().counterparts().contains(Material.HONG_KONG);
        return Arrays.stream(Topic.values())
                .filter(topic -> topic != Topic.HONG_KONG_AGREEMENTS || hongKongApart)
                .toList();
    }

    static String heading(Topic topic) {
        return topic == Topic.CYBER_AND_DIALOGUE ? "Cyber and dialogue" : topic.label();
    }
}
