package io.github.lec.report.table;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationStatus;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.BriefStatus;
import io.github.lec.report.words.CooperationWords;
import io.github.lec.report.words.Dates;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.source.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row per state: the status of its extradition treaty, as a status and a year. The page draws it as a map of tiles.
 */
final class MapTable implements Table {
    private static final String STATE = "State";
    private static final String STATUS = "status";
    private static final String HEADING = "Extradition treaty";

    /** What the colours of the map stand for. */
    private static final Map<Meaning, String> LEGEND = Map.of(
            Meaning.GOOD, "In force",
            Meaning.WEAK, "Observed in force",
            Meaning.MISSING, "Not in force, or ended",
            Meaning.UNKNOWN, Meaning.UNKNOWN.legend(),
            Meaning.NOT_APPLICABLE, "No signed treaty found");

    /** Statuses that are shown in brief words with a mark. */
    private static final Set<CooperationStatus> WITH_MARKS = EnumSet.of(
            CooperationStatus.SIGNED,
            CooperationStatus.SIGNED_NOT_IN_FORCE,
            CooperationStatus.OBSERVED_IN_FORCE,
            CooperationStatus.CONCLUDED,
            CooperationStatus.NOT_DETERMINED,
            CooperationStatus.PERHAPS_SUSPENDED,
            CooperationStatus.PERHAPS_ENDED);

    private final TableContext context;
    private final BriefStatus brief;

    MapTable(TableContext context) {
        this.context = context;
        this.brief = new BriefStatus(context.words());
    }

    @Override
    public Matrix matrix() {
        String title = "Extradition treaties on " + context.view().asOf() + context.knownEarlier();
        List<Row> rows = context.states().stream().map(this::row).toList();
        Matrix.Builder matrix = Sheet.MAP
                .matrix()
                .title(title)
                .shows("One row per state.")
                .source(context.sourceLine())
                .note("\"In force\": the entry into force is recorded, and no later end. \"Observed in force\": a"
                        + " source lists the treaty as in force, and the date of entry was not found. \""
                        + SilenceWords.NONE_FOUND
                        + "\" is the result of a recorded search, not proof of absence. "
                        + AnswerCells.ONE_MORE)
                .columns(
                        Column.words(STATE).asRowHeader(),
                        Column.words(HEADING).keyed(STATUS),
                        Column.words("On record").width(Column.Width.WIDE).keyed("record"))
                .legend(LEGEND)
                .rows(rows);
        boolean drawn = rows.size() > 1 && context.states().stream().anyMatch(this::isLookedFor);
        return drawn ? matrix.chart(tiles(title)).build() : matrix.build();
    }

    /** A map for which nothing was looked for would be empty, yet look as if it showed something. */
    private boolean isLookedFor(ActorId state) {
        return !(found(state) instanceof Cooperation.NotLookedFor);
    }

    private Cooperation found(ActorId state) {
        return context.cooperation(state, Topic.EXTRADITION_TREATY).get(0);
    }

    /** {@return the map; of one state it would be a single tile as large as a page} */
    private static Chart tiles(String title) {
        return new Chart(
                Chart.Kind.TILES,
                title,
                STATE,
                HEADING,
                STATE,
                List.of(STATUS),
                "A map with one tile per state, all of the same size, roughly where the state lies. Each tile has the"
                        + " first words of the column " + HEADING + " in the colour of their meaning.");
    }

    private Row row(ActorId state) {
        WordedAnswer worded = CooperationTable.words(context, state, Topic.EXTRADITION_TREATY);
        return Row.of(
                        Cell.of(context.labels().actor(state))
                                .linkedTo(Link.toRow(Sheet.COOPERATION.title(), state.value())),
                        status(found(state)).restingOn(worded.evidence()),
                        context.cells().of(worded))
                .anchoredAs(state.value())
                .about(About.states(state.value()));
    }

    private Cell status(Cooperation cooperation) {
        if (!(cooperation instanceof Cooperation.OnRecord found)) {
            return Cell.of(new CooperationWords(context.words()).of(cooperation).words())
                    .meaning(cooperation instanceof Cooperation.NoneFound ? Meaning.NOT_APPLICABLE : Meaning.UNKNOWN);
        }
        CooperationStatus status = found.status();
        Optional<TextOnRecord> first = found.standing().stream().findFirst();
        if (first.isPresent() && (first.get().isDisputed() || WITH_MARKS.contains(status))) {
            return Cell.of(brief.of(first.get()).words())
                    .meaning(first.get().isDisputed() ? Meaning.UNKNOWN : meaning(status));
        }
        String since = status == CooperationStatus.IN_FORCE ? " since " : " ";
        String year = switch (status) {
            case NOT_YET -> " signed";
            case CONCLUDED, NOT_DETERMINED -> ""; // a day says when it was reported, not when it was concluded
            default ->
                found.day().flatMap(Dates::year).map(known -> since + known).orElse("");
        };
        return Cell.of(status.label() + year).meaning(meaning(status));
    }

    private static Meaning meaning(CooperationStatus status) {
        return switch (status) {
            case IN_FORCE, IN_FORCE_FOR_PARTIES -> Meaning.GOOD;
            case OBSERVED_IN_FORCE -> Meaning.WEAK;
            case SIGNED, PROVISIONALLY_APPLIED, PERHAPS_SUSPENDED, PERHAPS_ENDED, CONCLUDED, NOT_DETERMINED, REPORTED ->
                Meaning.UNKNOWN;
            case NOT_YET -> Meaning.NOT_APPLICABLE;
            case SUSPENDED,
                    REPLACED,
                    TERMINATED,
                    SHELVED,
                    SIGNED_NOT_IN_FORCE,
                    NOT_SIGNED,
                    INITIALLED,
                    UNDER_NEGOTIATION,
                    OBSERVED,
                    PLANNED,
                    CANCELLED -> Meaning.MISSING;
        };
    }
}
