package io.github.lec.report.table;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.OperationOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.WordList;
import io.github.lec.operation.OperationStep;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.HostAnswers;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.StationWords;
import io.github.lec.source.Response;
import io.github.lec.source.Topic;
import io.github.lec.source.YesNoAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Overseas police stations: where they were reported, and what the host states answered. */
final class PoliceStationsTable implements Table {
    private static final String HOST = "Host state";
    private static final String REPORTED = "Stations reported, at least";
    private static final String OTHER = "Other answers";

    /** Responses of host states that are counted together, by their kinds; in the order of the columns. */
    private enum ResponseGroup {
        NONE_FOUND("Denied, or observed none", "DENIED", "NONE_OBSERVED"),
        LOOKED_INTO("Investigated or monitored", "INVESTIGATED", "MONITORED"),
        REFUSED("Not authorised, end demanded, or closed", "NOT_AUTHORISED", "DEMANDED_CLOSED", "CLOSED"),
        /** What the host state did not say itself is not an answer of its own. */
        BY_WORD_ALONE("Closed according to the other side only"),
        TAKEN_NOTE("Took note, known or continuing", "ACKNOWLEDGED", "STILL_ACTIVE");

        private final String heading;
        private final Set<String> kinds;

        ResponseGroup(String heading, String... kinds) {
            this.heading = heading;
            this.kinds = Set.of(kinds);
        }

        private static Stream<String> headings() {
            return Stream.of(values()).map(group -> group.heading);
        }

        private boolean includes(Cooperation.OnRecord found, Response response) {
            return found.isClosedByWordAlone(response) ? this == BY_WORD_ALONE : kinds.contains(response.kind());
        }

        /** {@return how many things of this kind the host did itself, and did not publish as an answer} */
        private long counted(Cooperation.OnRecord found) {
            return found.answeredByOwnSteps().stream()
                    .flatMap(station -> station.ownSteps().stream()
                            .filter(step -> kinds.contains(step.stage().name()))
                            .map(OperationStep::key)
                            .distinct())
                    .count();
        }
    }

    private final TableContext context;

    PoliceStationsTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        List<Row> rows = new ArrayList<>();
        List<String> disputed = new ArrayList<>();
        for (ActorId state : context.states()) {
            context.cooperation(state, Topic.POLICE_STATIONS).stream()
                    .filter(Cooperation.OnRecord.class::isInstance)
                    .map(Cooperation.OnRecord.class::cast)
                    .findFirst()
                    .ifPresent(found -> {
                        rows.add(row(state, found));
                        if (isDisputed(found)) {
                            disputed.add(context.labels().actor(state));
                        }
                    });
        }
        List<Column> columns = new ArrayList<>(List.of(Column.words(HOST).asRowHeader(), Column.counts(REPORTED)));
        ResponseGroup.headings()
                .forEach(heading -> columns.add(Column.counts(heading).width(Column.Width.MEDIUM)));
        columns.add(Column.counts(OTHER));
        columns.add(Column.words("What the host state answered").width(Column.Width.PARAGRAPH));
        Matrix.Builder matrix = Sheet.POLICE_STATIONS
                .matrix()
                .title("Police stations reported, and what host states answered")
                .shows("One row per state for which stations were reported or that answered such reports; then how"
                        + " many public answers of each kind are on record.")
                .note("A report is not proof, and a state that is not listed may have stations that were never"
                        + " reported. A number that a source denies is given in words, and not added up; of different"
                        + " numbers, the lowest is counted. "
                        + Sheet.RESPONSES.title() + " has the answers in full.")
                .source(context.sourceLine())
                .ifEmpty("No report of a station is on record");
        // one state has none to be compared with
        if (rows.size() > 1) {
            matrix.chart(chart().notDrawing(notDrawn(disputed)));
        }
        return ConstantColumns.leaveOut(matrix, columns, rows, Set.copyOf(chart().series()))
                .build();
    }

    private static Chart chart() {
        List<String> series = new ArrayList<>(List.of(REPORTED));
        series.addAll(ResponseGroup.headings().toList());
        return new Chart(
                Chart.Kind.COLUMNS,
                "Reports and public answers by host state",
                HOST,
                "Number on record",
                HOST,
                series,
                "In one panel each, by host state: how many stations were reported at least, and how many public"
                        + " answers of each kind are on record. The numbers are in the table beside the chart.");
    }

    /** {@return what is not drawn: the numbers of host states of which sources contradict each other} */
    private static Map<String, Chart.NotDrawn> notDrawn(List<String> states) {
        return states.isEmpty()
                ? Map.of()
                : Map.of(REPORTED, new Chart.NotDrawn(WordList.and(states) + ", disputed", Set.copyOf(states)));
    }

    private static boolean isDisputed(Cooperation.OnRecord found) {
        return found.operations().stream()
                .anyMatch(station -> StationWords.disputedNumber(station).isPresent());
    }

    private Row row(ActorId state, Cooperation.OnRecord found) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(context.labels().actor(state)).linkedTo(CooperationTable.rowOf(state)));
        List<ClaimId> claims = new ArrayList<>();
        long reported = 0;
        List<String> disputed = new ArrayList<>();
        for (OperationOnRecord station : found.operations()) {
            Optional<String> words = StationWords.disputedNumber(station);
            words.ifPresent(disputed::add);
            reported += words.isPresent()
                    ? 0
                    : station.figure().map(figure -> figure.least().longValue()).orElse(1L);
            station.figure().ifPresent(figure -> claims.addAll(figure.claims()));
            claims.addAll(station.claims());
        }
        if (!disputed.isEmpty() && reported > 0) {
            disputed.add(0, reported + " undisputed");
        }
        Cell number = disputed.isEmpty()
                ? Cell.of(reported)
                : Cell.of(FirstLetter.upper(Labels.join(disputed, ""))).meaning(Meaning.UNKNOWN);
        cells.add(context.cells().on(number, claims));
        List<Response> others = new ArrayList<>(found.responses());
        List<Truth> agreed = found.answeredByConsentAlone().stream()
                .flatMap(station -> station.consents().stream())
                .map(YesNoAccount::truth)
                .toList();
        long refused = agreed.stream().filter(Truth::isFalse).count();
        for (ResponseGroup group : ResponseGroup.values()) {
            List<Response> of = found.responses().stream()
                    .filter(response -> group.includes(found, response))
                    .toList();
            others.removeAll(of);
            cells.add(Cell.of(of.size() + group.counted(found) + (group == ResponseGroup.REFUSED ? refused : 0)));
        }
        cells.add(Cell.of(others.size() + agreed.size() - refused));
        cells.add(answer(found));
        return Row.of(cells).anchoredAs(state.value()).about(About.states(state.value()));
    }

    private Cell answer(Cooperation.OnRecord found) {
        String answers = String.join("; ", new HostAnswers(context.labels()).dated(found));
        if (answers.isEmpty()) {
            return Cell.of(FirstLetter.upper(HostAnswers.NONE));
        }
        Cell told = context.cells().on(Cell.of(answers), HostAnswers.claimsWithoutResponse(found));
        return found.responses().stream()
                .findFirst()
                .map(first -> told.linkedTo(
                        Link.toRow(Sheet.RESPONSES.title(), first.id().value())))
                .orElse(told);
    }
}
