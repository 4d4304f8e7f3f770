package io.github.lec.report.table;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.DecisionOnRecord;
import io.github.lec.cooperation.Parties;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.operation.Decision;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.CooperationWords;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.RefusalWords;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.source.Topic;
import io.github.lec.view.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One row per state, in sentences: the most important facts about each. */
final class StatesTable implements Table {
    private static final List<Topic> ASSISTANCE =
            List.of(Topic.MUTUAL_LEGAL_ASSISTANCE, Topic.TRANSFER_OF_SENTENCED_PERSONS);
    private static final List<Topic> POLICE = List.of(
            Topic.POLICE_COOPERATION,
            Topic.JOINT_OPERATIONS,
            Topic.LIAISON_OFFICERS,
            Topic.CYBER_AND_DIALOGUE,
            Topic.POLICE_STATIONS);
    private static final List<Topic> RETURNS = List.of(
            Topic.EXTRADITIONS_EXECUTED,
            Topic.EXTRADITIONS_AUTHORISED,
            Topic.EXTRADITIONS_REFUSED,
            Topic.INFORMAL_RETURNS);

    private final TableContext context;
    private final CooperationWords cooperation;
    private final RefusalWords refusals;

    StatesTable(TableContext context) {
        this.context = context;
        this.cooperation = new CooperationWords(context.words());
        this.refusals = new RefusalWords(context.words());
    }

    @Override
    public Matrix matrix() {
        boolean hongKong = context.topics().contains(Topic.HONG_KONG_AGREEMENTS);
        List<Row> rows =
                context.states().stream().map(state -> row(state, hongKong)).toList();
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("State").keyed("STATE").asRowHeader(),
                Column.words("Extradition").keyed("EXTRADITION").width(Column.Width.WIDE),
                Column.words("When the treaty allows or requires the state to refuse")
                        .keyed("REFUSAL")
                        .width(Column.Width.WIDE),
                Column.words("Legal assistance and transfer of sentenced persons")
                        .keyed("ASSISTANCE")
                        .width(Column.Width.WIDE),
                Column.words("Police and other cooperation").keyed("POLICE").width(Column.Width.WIDE),
                Column.words("Extraditions and returns").keyed("RETURNS").width(Column.Width.WIDE),
                Column.words("Courts and authorities").keyed("COURTS").width(Column.Width.WIDE)));
        if (hongKong) {
            columns.add(Column.words("Hong Kong").keyed("HONG_KONG").width(Column.Width.WIDE));
        }
        return Sheet.STATES
                .matrix()
                .title("States in sentences")
                .shows("One row per state, in alphabetical order. Its name links to its row in "
                        + Sheet.COOPERATION.title() + "; each sentence links to its first claim.")
                .note("Counts of acts are observed minimums. The order is not a rank, and nothing here is a score.")
                .source(context.sourceLine())
                .columns(columns)
                .rows(rows)
                .ifEmpty("No states")
                .build();
    }

    private Row row(ActorId state, boolean hongKong) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(context.labels().actor(state)).linkedTo(Link.toRow(Sheet.COOPERATION.title(), state.value())),
                cell(sentences(state, List.of(Topic.EXTRADITION_TREATY), false)),
                cell(refusal(state)),
                cell(sentences(state, ASSISTANCE, true)),
                cell(sentences(state, POLICE, true)),
                cell(sentences(state, RETURNS, true)),
                cell(decisions(state))));
        if (hongKong) {
            cells.add(cell(sentences(state, List.of(Topic.HONG_KONG_AGREEMENTS), false)));
        }
        return Row.of(cells).anchoredAs(state.value()).about(About.states(state.value()));
    }

    private Cell cell(WordedAnswer answer) {
        return context.cells().plain(answer);
    }

    /** {@return a sentence for each form of cooperation on record, and one for those that are not} */
    private WordedAnswer sentences(ActorId state, List<Topic> topics, boolean named) {
        List<WordedAnswer> sentences = new ArrayList<>();
        Map<String, List<String>> silent = new TreeMap<>();
        for (Topic topic : topics) {
            for (Cooperation found : context.cooperation(state, topic)) {
                WordedAnswer words = cooperation.of(found);
                if (found instanceof Cooperation.OnRecord) {
                    sentences.add(named ? words.prefixed(CooperationTable.heading(topic) + ": ") : words);
                } else {
                    silent.computeIfAbsent(words.words(), silence -> new ArrayList<>())
                            .add(named ? Labels.lowerFirst(CooperationTable.heading(topic)) : "");
                    sentences.add(new WordedAnswer("", words.meaning(), words.claims()));
                }
            }
        }
        List<String> said = new ArrayList<>(sentences.stream()
                .map(WordedAnswer::words)
                .filter(words -> !words.isEmpty())
                .toList());
        silent.forEach((silence, about) -> said.add(named ? silence + ": " + String.join(", ", about) : silence));
        List<String> claims = sentences.stream()
                .flatMap(sentence -> sentence.claims().stream())
                .toList();
        return new WordedAnswer(String.join(". ", said), Meaning.NEUTRAL, claims);
    }

    /** {@return on which grounds the state must or may refuse, under the first treaty that is on record} */
    private WordedAnswer refusal(ActorId state) {
        return context.mainCounterparts().stream()
                .flatMap(counterpart -> context.cooperation(state, Topic.EXTRADITION_TREATY).stream()
                        .filter(found -> found.question().counterpart().equals(counterpart))
                        .flatMap(found -> found instanceof Cooperation.OnRecord onRecord
                                ? onRecord.standing().stream()
                                : Stream.<TextOnRecord>empty())
                        .map(text -> refusals.of(Relation.of(text.record(), state, counterpart))))
                .findFirst()
                .orElse(WordedAnswer.of("No treaty on record"));
    }

    /** {@return how many decisions there are of each outcome} */
    private WordedAnswer decisions(ActorId state) {
        Map<String, Integer> outcomes = new TreeMap<>();
        List<ClaimId> claims = new ArrayList<>();
        for (ActorId counterpart : context.selection().counterparts()) {
            for (DecisionOnRecord decision : context.cooperation().decisions(state, counterpart)) {
                String asked = counterpart.equals(Parties.HONG_KONG) ? " (Hong Kong)" : "";
                String outcome = decision.ofCourt()
                        .map(Decision::outcome)
                        .map(found -> "by courts, " + Labels.lowerFirst(found.label()))
                        .or(() -> decision.step()
                                .map(step -> Labels.lowerFirst(step.stage().label())))
                        .orElseThrow();
                outcomes.merge(outcome + (decision.isInferred() ? ", inferred" : "") + asked, 1, Integer::sum);
                claims.add(decision.claim());
            }
        }
        if (outcomes.isEmpty()) {
            return WordedAnswer.of("No decision on record");
        }
        List<String> each = new ArrayList<>();
        outcomes.forEach((outcome, number) -> each.add(Labels.upperFirst(outcome) + ": " + number));
        return WordedAnswer.of(String.join("; ", each), claims);
    }
}
