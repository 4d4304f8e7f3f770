package io.github.lec.report.table;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.logic.internal.WordList;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.BriefCooperation;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.source.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** States and forms of cooperation: what is on record, in words, with the claims behind each cell. */
final class CooperationTable implements Table {
    private final TableContext context;

    CooperationTable(TableContext context) {
        this.context = context;
    }

    /** {@return a link to the row of a state} */
    static Link rowOf(ActorId state) {
        return Link.toRow(Sheet.COOPERATION.title(), state.value());
    }

    @Override
    public Matrix matrix() {
        List<Topic> topics = context.topics().stream()
                .sorted(Comparator.comparing(topic -> !standsFirst(topic)))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (ActorId state : context.states()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(context.labels().actor(state)));
            topics.forEach(topic -> row.add(context.cells().plain(words(context, state, topic))));
            rows.add(Row.of(row).anchoredAs(state.value()).about(About.states(state.value())));
        }
        return Sheet.COOPERATION
                .matrix()
                .title("Forms of cooperation with " + counterparts() + ", by state")
                .shows("One row per state, in alphabetical order; as of "
                        + context.view().asOf()
                        + ", from sources published until " + context.view().knownBy()
                        + ". Each cell has a status and a year, and links to its claims.")
                .note("\"" + SilenceWords.NONE_FOUND + "\" is the result of a recorded search, not proof of absence; \""
                        + SilenceWords.NOT_LOOKED_FOR
                        + "\" means that no search is recorded. \"Observed in force\": a source listed it as in force"
                        + " in the year named, and the day of entry into force was not found.")
                .note("Counts of acts are observed minimums, with cases and persons counted separately; what was"
                        + " never reported is not counted. No number here is a rank.")
                .source(context.sourceLine())
                .columns(Column.words("State").asRowHeader())
                .columns(topics.stream()
                        .map(topic ->
                                Column.words(heading(topic)).keyed(topic.name()).width(Column.Width.NARROW))
                        .toList())
                .rows(rows)
                .build();
    }

    /**
     * {@return whether a form stands before those on which most states have little on record: what happened to persons
     * is shown next to the treaty}
     */
    private static boolean standsFirst(Topic topic) {
        return topic == Topic.EXTRADITION_TREATY || Topic.returns().contains(topic);
    }

    private String counterparts() {
        return WordList.and(context.selection().counterparts().stream()
                .map(context.labels()::actor)
                .toList());
    }

    /** {@return the cell of a state for a form of cooperation with the selected counterparts} */
    static WordedAnswer words(TableContext context, ActorId state, Topic topic) {
        BriefCooperation words = new BriefCooperation(context.words());
        List<Cooperation> found = context.cooperationWithAll(state, topic);
        return found.stream()
                .map(each -> found.size() == 1
                        ? words.of(each)
                        : words.of(each)
                                .prefixed(context.labels().actor(each.question().counterpart()) + ": "))
                .reduce(WordedAnswer::beside)
                .orElseThrow();
    }

    static String heading(Topic topic) {
        return topic == Topic.CYBER_AND_DIALOGUE ? "Cyber and dialogue" : topic.label();
    }
}
