package io.github.lec.report.table;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.cooperation.CaseOutcome;
import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.OperationOnRecord;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Years and kinds of step: when texts were made, ended and used. */
final class TimelineTable implements Table {
    /** What is counted by year. */
    private enum Kind {
        SIGNED("Treaties signed"),
        IN_FORCE("Treaties entered into force"),
        SUSPENDED("Treaties suspended or ended"),
        ARRANGED("Arrangements signed or adopted"),
        EXECUTED("Extraditions carried out"),
        REFUSED("Extraditions refused or lapsed"),
        OPERATIONS("Joint operations begun or held");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }
    }

    private static final List<Kind> DRAWN =
            List.of(Kind.SIGNED, Kind.IN_FORCE, Kind.SUSPENDED, Kind.EXECUTED, Kind.REFUSED);

    private final TableContext context;
    private final NavigableMap<Integer, Map<Kind, Set<ClaimId>>> byYear = new TreeMap<>();
    private final Set<Treaty> treaties = new LinkedHashSet<>();
    private final Map<Kind, Set<ClaimId>> undated = new EnumMap<>(Kind.class);

    TimelineTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        count();
        List<Row> rows = new ArrayList<>();
        if (!byYear.isEmpty()) {
            // years without any step are part of the picture
            for (int year = byYear.firstKey(); year <= byYear.lastKey(); year++) {
                rows.add(row(String.valueOf(year), byYear.getOrDefault(year, Map.of()), inForceOn(endOf(year))));
            }
        }
        if (!undated.isEmpty()) {
            rows.add(row("Year not known", undated, Cell.of("Not applicable").meaning(Meaning.NOT_APPLICABLE)));
        }
        List<Column> columns = new ArrayList<>(
                List.of(Column.words("Year").width(Column.Width.NARROW).asRowHeader()));
        for (Kind kind : Kind.values()) {
            columns.add(Column.counts(kind.heading));
        }
        columns.add(Column.counts("Treaties in force at the end of the year"));
        return Matrix.on(Sheet.TIMELINE.title())
                .title("Texts and acts by year")
                .shows(
                        "One row a year: how many steps of each kind are on record between the selected states and counterparts,"
                                + " Hong Kong included. Extraditions are counted as cases, as an observed minimum.")
                .shows(
                        "The last column counts the treaties that were certainly in force at the end of each year, suspended ones"
                                + " included; of others it is not known.")
                .shows(
                        "Where sources differ on a date, the one that is shown first counts. \"Year not known\": the date may fall"
                                + " in more than one year. Each number leads to its first claim.")
                .source(context.sourceLine())
                .columns(columns)
                .rows(rows)
                .ifEmpty("No dated steps")
                .chart(chart(columns.get(0).header()))
                .build();
    }

    private static Chart chart(String years) {
        List<String> series = DRAWN.stream().map(kind -> kind.heading).toList();
        return new Chart(
                Chart.Kind.STACKED_COLUMNS,
                "Treaties and extraditions by year",
                "Year",
                "Number of steps on record",
                years,
                series,
                "Stacked columns, one a year: treaties signed, entered into force, suspended or ended, and extraditions carried"
                        + " out and refused, as on record. The numbers are in the table beside the chart.");
    }

    private static Row row(String year, Map<Kind, Set<ClaimId>> counts, Cell inForce) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(year));
        for (Kind kind : Kind.values()) {
            Set<ClaimId> claims = counts.getOrDefault(kind, Set.of());
            row.add(count(claims.size(), claims));
        }
        row.add(inForce);
        return Row.of(row).anchoredAs(year);
    }

    private static Cell count(int number, Collection<ClaimId> claims) {
        Cell cell =
                Cell.of(number).restingOn(claims.stream().map(ClaimId::toString).toList());
        return claims.isEmpty()
                ? cell
                : cell.linkedTo(Link.toRow(Sheet.CLAIMS.title(), cell.claims().get(0)));
    }

    private LocalDate endOf(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return end.isAfter(context.view().asOf()) ? context.view().asOf() : end;
    }

    /** {@return how many treaties were certainly in force on a day} */
    private Cell inForceOn(LocalDate day) {
        int number = 0;
        Set<ClaimId> asked = new LinkedHashSet<>();
        for (Treaty treaty : treaties) {
            Set<ClaimId> claims = new LinkedHashSet<>();
            View recording = context.view().recording(claims::add);
            if (recording.instruments().isInForce(treaty, day).isTrue()) {
                number++;
                asked.addAll(context.claims().answering(claims));
            }
        }
        return count(number, asked);
    }

    private void count() {
        Set<String> counted = new LinkedHashSet<>();
        for (ActorId state : context.states()) {
            for (Topic topic : context.topics()) {
                for (Cooperation found : context.cooperation(state, topic)) {
                    if (found instanceof Cooperation.OnRecord onRecord) {
                        count(onRecord, counted);
                    }
                }
            }
        }
    }

    /** Counts the records for a form of cooperation that are not counted so far. */
    private void count(Cooperation.OnRecord found, Set<String> counted) {
        found.texts().stream()
                .map(TextOnRecord::record)
                .filter(text -> counted.add(text.id().value()))
                .forEach(this::count);
        found.cases().stream()
                .filter(subject -> subject.isExtradition()
                        && counted.add(subject.record().id().value()))
                .forEach(this::count);
        if (found.question().topic() == Topic.JOINT_OPERATIONS) {
            found.operations().stream()
                    .filter(operation -> counted.add(operation.record().id().value()))
                    .forEach(this::count);
        }
    }

    private void count(CooperationInstrument text) {
        boolean treaty = text instanceof Treaty;
        if (text instanceof Treaty one) {
            treaties.add(one);
        }
        step(text, treaty ? Kind.SIGNED : Kind.ARRANGED, step -> step.stage() == Stage.SIGNED);
        if (treaty) {
            step(text, Kind.IN_FORCE, step -> step.stage() == Stage.IN_FORCE);
            step(text, Kind.SUSPENDED, step -> step.stage() == Stage.SUSPENDED || step.stage() == Stage.TERMINATED);
        } else {
            step(text, Kind.ARRANGED, step -> step.stage() == Stage.ADOPTED);
        }
    }

    private void step(CooperationInstrument text, Kind kind, Predicate<LifecycleStep> wanted) {
        List<LifecycleStep> steps = context.view().seen(text.lifecycle()).stream()
                .filter(wanted)
                .filter(step -> !step.denies() && !step.planned() && step.date().isPresent())
                .filter(step -> !step.date()
                        .orElseThrow()
                        .isOnOrBefore(context.view().asOf())
                        .isFalse())
                .toList();
        // of several parties' steps the first, of several accounts the one that is shown, so that a text counts once
        context.policy()
                .pick(steps)
                .ifPresent(step -> add(step.date(), kind, ClaimId.of(text.id().value(), "lifecycle", step.key())));
    }

    private void count(CaseOnRecord subject) {
        CaseOutcome outcome = subject.outcome();
        if (outcome != CaseOutcome.EXECUTED && !outcome.isRefusal()) {
            return;
        }
        Kind kind = outcome == CaseOutcome.EXECUTED ? Kind.EXECUTED : Kind.REFUSED;
        context.policy()
                .pick(subject.deciding())
                .ifPresent(step -> add(
                        step.date().or(step::start),
                        kind,
                        ClaimId.of(subject.record().id().value(), "steps", step.key())));
    }

    private void count(OperationOnRecord operation) {
        List<OperationStep> steps = operation.steps().stream()
                .filter(step -> step.stage() == OperationStage.HELD || step.stage() == OperationStage.STARTED)
                .toList();
        context.policy()
                .pick(steps)
                .ifPresent(step -> add(
                        step.date().or(step::start),
                        Kind.OPERATIONS,
                        ClaimId.of(operation.record().id().value(), "steps", step.key())));
    }

    private void add(Optional<PartialDate> date, Kind kind, ClaimId claim) {
        Optional<Integer> year = date.flatMap(TimelineTable::year);
        Map<Kind, Set<ClaimId>> counts = year.map(
                        known -> byYear.computeIfAbsent(known, key -> new EnumMap<>(Kind.class)))
                .orElse(undated);
        counts.computeIfAbsent(kind, key -> new LinkedHashSet<>()).add(claim);
    }

    private static Optional<Integer> year(PartialDate date) {
        Optional<Integer> first = date.earliest().map(LocalDate::getYear);
        return first.filter(year ->
                date.latest().map(LocalDate::getYear).filter(year::equals).isPresent());
    }
}
