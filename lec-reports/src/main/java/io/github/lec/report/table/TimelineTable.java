package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Operation;
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
import io.github.lec.report.matrix.TimeSeries;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
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
import java.util.SortedMap;
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

    private static final String CERTAINLY_IN_FORCE = "Certainly in force";
    private static final String YES = "Yes";

    private final Material material;
    private final CooperationCells cells;
    private final CaseCounts cases;
    private final InstrumentTopics instruments;
    private final OperationCounts operations;
    private final NavigableMap<Integer, Map<Kind, Set<ClaimId>>> byYear = new TreeMap<>();
    private final Set<Treaty> treaties = new LinkedHashSet<>();
    private final Map<Kind, Set<ClaimId>> undated = new EnumMap<>(Kind.class);

    TimelineTable(Material material) {
        this.material = material;
        this.cells = new CooperationCells(material);
        this.cases = new CaseCounts(material);
        this.instruments = new InstrumentTopics(material);
        this.operations = new OperationCounts(material);
    }

    @Override
    public Matrix matrix() {
        count();
        List<Row> rows = new ArrayList<>();
        if (!byYear.isEmpty()) {
            List<SortedMap<LocalDate, Cell>> courses = courses(inForce());
            // years without any step are part of the picture
            for (int year = byYear.firstKey(); year <= byYear.lastKey(); year++) {
                rows.add(row(
                        String.valueOf(year), byYear.getOrDefault(year, Map.of()), inForceAt(endOf(year), courses)));
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
                .source(material.sourceLine())
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
        return end.isAfter(material.view().asOf()) ? material.view().asOf() : end;
    }

    /** {@return which treaties were in force at the end of each year, or on the view's day if it comes first} */
    private TimeSeries inForce() {
        SortedMap<LocalDate, Matrix> editions = new TreeMap<>();
        for (int year = byYear.firstKey(); year <= byYear.lastKey(); year++) {
            editions.computeIfAbsent(endOf(year), this::inForceOn);
        }
        return new TimeSeries(editions);
    }

    private Matrix inForceOn(LocalDate day) {
        return Matrix.on(Sheet.TREATIES.title())
                .title("Treaties in force on " + day)
                .shows("One row a treaty between the selected states and counterparts.")
                .source(material.sourceLine())
                .columns(Column.words("Treaty").asRowHeader(), Column.words(CERTAINLY_IN_FORCE))
                .rows(treaties.stream().map(treaty -> inForceOn(day, treaty)).toList())
                .ifEmpty("No treaties")
                .build();
    }

    private Row inForceOn(LocalDate day, Treaty treaty) {
        Set<ClaimId> asked = new LinkedHashSet<>();
        boolean inForce = material.view()
                .recording(asked::add)
                .instruments()
                .isInForce(treaty, day)
                .isTrue();
        List<String> claims = material.claims().answering(asked).stream()
                .map(ClaimId::toString)
                .toList();
        return Row.of(
                        Cell.of(treaty.title()),
                        Cell.of(inForce ? YES : "Not certainly").restingOn(claims))
                .anchoredAs(treaty.id().value());
    }

    /** {@return of each treaty the cell over the years} */
    private List<SortedMap<LocalDate, Cell>> courses(TimeSeries inForce) {
        return treaties.stream()
                .map(treaty -> inForce.cell(treaty.id().value(), CERTAINLY_IN_FORCE))
                .toList();
    }

    /** {@return how many treaties were certainly in force on a day} */
    private static Cell inForceAt(LocalDate day, List<SortedMap<LocalDate, Cell>> courses) {
        int number = 0;
        Set<ClaimId> claims = new LinkedHashSet<>();
        for (SortedMap<LocalDate, Cell> course : courses) {
            Cell cell = course.get(day);
            if (cell != null && cell.words().equals(YES)) {
                number++;
                cell.claims().forEach(claim -> claims.add(ClaimId.parse(claim)));
            }
        }
        return count(number, claims);
    }

    private void count() {
        Set<String> texts = new LinkedHashSet<>();
        Set<String> acts = new LinkedHashSet<>();
        for (ActorId state : material.states()) {
            for (Topic topic : CooperationTable.topics(material)) {
                for (ActorId counterpart : material.counterparts(topic)) {
                    instruments.found(state, counterpart, topic).stream()
                            .filter(text -> texts.add(text.id().value()))
                            .forEach(this::count);
                    cells.cases(state, counterpart, topic).stream()
                            .filter(subject -> cases.isExtradition(subject)
                                    && acts.add(subject.id().value()))
                            .forEach(this::count);
                    if (topic == Topic.JOINT_OPERATIONS) {
                        cells.operations(state, counterpart, topic).stream()
                                .filter(operation -> acts.add(operation.id().value()))
                                .forEach(this::count);
                    }
                }
            }
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
        List<LifecycleStep> steps = material.view().seen(text.lifecycle()).stream()
                .filter(wanted)
                .filter(step -> !step.denies() && !step.planned() && step.date().isPresent())
                .filter(step -> !step.date()
                        .orElseThrow()
                        .isOnOrBefore(material.view().asOf())
                        .isFalse())
                .toList();
        // of several parties' steps the first, of several accounts the one that is shown, so that a text counts once
        material.policy()
                .pick(steps)
                .ifPresent(step -> add(step.date(), kind, ClaimId.of(text.id().value(), "lifecycle", step.key())));
    }

    private void count(Case subject) {
        CaseOutcome outcome = cases.outcome(subject);
        if (outcome != CaseOutcome.EXECUTED && !outcome.isRefusal()) {
            return;
        }
        List<CaseStep> steps = cases.steps(subject).stream()
                .filter(step -> outcome.shownBy().contains(step.stage()))
                .toList();
        Kind kind = outcome == CaseOutcome.EXECUTED ? Kind.EXECUTED : Kind.REFUSED;
        material.policy()
                .pick(steps)
                .ifPresent(step -> add(
                        step.date().or(step::start),
                        kind,
                        ClaimId.of(subject.id().value(), "steps", step.key())));
    }

    private void count(Operation operation) {
        List<OperationStep> steps = operations.steps(operation).stream()
                .filter(step -> step.stage() == OperationStage.HELD || step.stage() == OperationStage.STARTED)
                .toList();
        material.policy()
                .pick(steps)
                .ifPresent(step -> add(
                        step.date().or(step::start),
                        Kind.OPERATIONS,
                        ClaimId.of(operation.id().value(), "steps", step.key())));
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
