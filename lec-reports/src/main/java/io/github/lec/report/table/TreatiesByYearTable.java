package io.github.lec.report.table;

import io.github.lec.cooperation.Parties;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.BriefStatus;
import io.github.lec.report.words.Dates;
import io.github.lec.time.PartialDate;
import io.github.lec.view.InstrumentAnswers;
import io.github.lec.view.InstrumentStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The life of each treaty between the selected states and counterparts: signed, in force, suspended, year by year. */
final class TreatiesByYearTable implements Table {
    private static final String TREATY = "Treaty";
    private static final String FIRST_YEAR = "First year";

    /** What a treaty is for a year, judged at its end; in the order in which a life runs. */
    private enum Phase {
        SIGNED("Years signed, not in force", Meaning.NEUTRAL),
        NOT_DETERMINED("Years signed, force not determined", Meaning.UNKNOWN),
        IN_FORCE("Years in force", Meaning.GOOD),
        OBSERVED("Years only observed in force", Meaning.WEAK),
        /** Of few treaties: the column is left out if there is none. */
        PERHAPS_ENDED("Years perhaps suspended or ended", Meaning.UNKNOWN),
        SUSPENDED("Years suspended or ended", Meaning.MISSING);

        private final String heading;
        private final Meaning meaning;

        Phase(String heading, Meaning meaning) {
            this.heading = heading;
            this.meaning = meaning;
        }
    }

    private final TableContext context;
    private final BriefStatus status;
    private final InstrumentAnswers instruments;

    TreatiesByYearTable(TableContext context) {
        this.context = context;
        this.status = new BriefStatus(context.words());
        this.instruments = context.view().instruments();
    }

    @Override
    public Matrix matrix() {
        Map<Treaty, Map<Phase, Integer>> lives = new LinkedHashMap<>();
        List<String> undated = new ArrayList<>();
        List<String> disputed = new ArrayList<>();
        Map<Treaty, String> titles = titles(treaties());
        titles.forEach((treaty, title) -> {
            NavigableSet<Integer> signed = yearsOfSignature(treaty);
            if (signed.size() > 1) {
                disputed.add(title + " ("
                        + String.join(
                                " or ", signed.stream().map(String::valueOf).toList()) + ")");
            }
            firstYear(treaty).ifPresentOrElse(year -> lives.put(treaty, life(treaty, year)), () -> undated.add(title));
        });
        List<Phase> phases = Stream.of(Phase.values())
                .filter(phase -> phase != Phase.PERHAPS_ENDED
                        || lives.values().stream().anyMatch(life -> life.containsKey(phase)))
                .toList();
        List<Row> rows = new ArrayList<>();
        lives.forEach(
                (treaty, life) -> rows.add(row(treaty, Objects.requireNonNull(titles.get(treaty)), life, phases)));
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(TREATY).width(Column.Width.WIDE).asRowHeader(),
                Column.words("Now"),
                Column.days(FIRST_YEAR)));
        phases.forEach(phase -> columns.add(Column.counts(phase.heading)));
        return explained(undated, disputed)
                .source(context.sourceLine())
                .columns(columns)
                .rows(rows)
                .ifEmpty("No bilateral treaty with a year on record")
                .chart(chart(phases, undated.size()))
                .build();
    }

    /** {@return the table with what counts as which year, and which treaties are not shown as they are on record} */
    private Matrix.Builder explained(List<String> undated, List<String> disputed) {
        Matrix.Builder matrix = Sheet.TREATIES_BY_YEAR
                .matrix()
                .title("Treaties by year")
                .shows("One row per treaty between two parties, from the year of its signature, or else of its"
                        + " entry into force, to now; each year counts as what the treaty was at its end."
                        + (context.isHongKongApart()
                                ? " Treaties of Hong Kong are listed separately, at the" + " end."
                                : ""))
                .note("Force not determined: after signature, before entry into force is on record or was"
                        + " observed. Only observed in force: a source lists it, and the day of entry into"
                        + " force is not on record.");
        if (!undated.isEmpty()) {
            matrix.note(
                    "In no row, since the year in which it begins is not settled: " + String.join("; ", undated) + ".");
        }
        if (!disputed.isEmpty()) {
            matrix.note("The year of signature is disputed, and the latest that a source gives counts here: "
                    + String.join("; ", disputed) + ".");
        }
        return matrix;
    }

    private static Chart chart(List<Phase> phases, int undated) {
        List<String> series = new ArrayList<>(List.of(FIRST_YEAR));
        List<Meaning> meanings = new ArrayList<>(List.of(Meaning.NEUTRAL));
        for (Phase phase : phases) {
            series.add(phase.heading);
            meanings.add(phase.meaning);
        }
        return new Chart(
                        Chart.Kind.SPANS,
                        "The life of each treaty",
                        TREATY,
                        "Year",
                        TREATY,
                        series,
                        "One bar per treaty, from its first year to now, in parts: signed and not in force, signed with"
                                + " force not determined, in force, only observed in force, "
                                + (phases.contains(Phase.PERHAPS_ENDED) ? "perhaps suspended or ended, " : "")
                                + "suspended or ended. The table beside the chart has the number of years of each.")
                .meaning(meanings)
                .notDrawing(
                        undated == 0 ? Map.of() : Map.of(FIRST_YEAR, new Chart.NotDrawn(undated + " without a year")));
    }

    private List<Treaty> treaties() {
        return context.known(context.dataset().treaties()).stream()
                .filter(treaty -> treaty.isBilateral() && state(treaty).isPresent())
                .filter(treaty -> instruments.status(treaty).value() != InstrumentStatus.State.NOT_YET)
                .sorted(Comparator.comparing((Treaty treaty) -> treaty.parties().contains(Parties.HONG_KONG))
                        .thenComparing(this::name)
                        .thenComparing(Treaty::id))
                .toList();
    }

    /** {@return the party that is selected, if the other one is a counterpart} */
    private Optional<ActorId> state(Treaty treaty) {
        List<ActorId> parties = List.copyOf(treaty.parties());
        return parties.stream()
                .filter(context.selection().states()::contains)
                .filter(state -> parties.stream()
                        .anyMatch(other -> !other.equals(state)
                                && context.selection().counterparts().contains(other)))
                .findFirst();
    }

    /** {@return the names of treaties, each of its own, in their order} */
    private Map<Treaty, String> titles(List<Treaty> treaties) {
        Map<String, Long> alike = treaties.stream().collect(Collectors.groupingBy(this::name, Collectors.counting()));
        Map<Treaty, String> titles = new LinkedHashMap<>();
        for (Treaty treaty : treaties) {
            String name = name(treaty);
            titles.put(
                    treaty,
                    alike.getOrDefault(name, 0L) > 1 ? name + TreatyRows.apart(context.view(), treaty, false) : name);
        }
        return titles;
    }

    private String name(Treaty treaty) {
        ActorId state = state(treaty).orElseThrow();
        String other = treaty.parties().stream()
                .filter(party -> !party.equals(state))
                .map(context.labels()::actorInSentence)
                .findFirst()
                .orElseThrow();
        return context.labels().actor(state) + " and " + other + ": " + TreatyRows.kind(context.labels(), treaty)
                + TreatyRows.supplement(context.view(), treaty, false);
    }

    /** {@return the years of signature that sources give; nothing if one of them leaves the year open} */
    private NavigableSet<Integer> yearsOfSignature(Treaty treaty) {
        NavigableSet<Integer> years = new TreeSet<>();
        for (LifecycleStep step : instruments.stage(treaty, Stage.SIGNED).affirmed()) {
            if (step.party().isEmpty()) {
                Optional<Integer> year = step.date().flatMap(Dates::year);
                if (step.date().isPresent() && year.isEmpty()) {
                    return new TreeSet<>();
                }
                year.ifPresent(years::add);
            }
        }
        return years;
    }

    /** {@return the year in which its life begins; nothing if that is not settled, or lies after the view's} */
    private Optional<Integer> firstYear(Treaty treaty) {
        return begun(treaty).filter(year -> year <= context.view().asOf().getYear());
    }

    /** {@return the year of signature, or else of entry into force; nothing if it may be one of several} */
    private Optional<Integer> begun(Treaty treaty) {
        NavigableSet<Integer> signed = yearsOfSignature(treaty);
        if (signed.size() > 1) {
            return Optional.of(signed.last());
        }
        return Stream.of(Stage.SIGNED, Stage.IN_FORCE)
                .flatMap(stage -> instruments.day(treaty, stage, Optional.empty()).stream())
                .flatMap(day -> Dates.year(day).stream())
                .findFirst();
    }

    private Map<Phase, Integer> life(Treaty treaty, int first) {
        Map<Phase, Integer> years = new EnumMap<>(Phase.class);
        LocalDate asOf = context.view().asOf();
        for (int year = first; year <= asOf.getYear(); year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            years.merge(phase(treaty, end.isAfter(asOf) ? asOf : end), 1, Integer::sum);
        }
        return years;
    }

    private Row row(Treaty treaty, String title, Map<Phase, Integer> years, List<Phase> phases) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(title)
                        .linkedTo(Link.toRow(Sheet.TREATIES.title(), treaty.id().value())),
                context.cells().plain(status.of(treaty)),
                Cell.of(firstYear(treaty).orElseThrow())));
        for (Phase phase : phases) {
            cells.add(Cell.of(years.getOrDefault(phase, 0)));
        }
        return Row.of(cells).anchoredAs(treaty.id().value()).about(new RowAbout(context).of(treaty));
    }

    private Phase phase(Treaty treaty, LocalDate day) {
        if (instruments.isTerminated(treaty, day).isTrue()
                || instruments.isSuspended(treaty, day).isTrue()) {
            return Phase.SUSPENDED;
        }
        Truth inForce = instruments.isInForce(treaty, day);
        if (inForce.isTrue() && !instruments.isSuspended(treaty, day).isKnown()
                || hasBegun(treaty, day)
                        && !instruments.isTerminated(treaty, day).isKnown()) {
            return Phase.PERHAPS_ENDED;
        }
        if (inForce.isTrue()) {
            boolean dated = instruments
                    .day(treaty, Stage.IN_FORCE, Optional.empty())
                    .flatMap(PartialDate::earliest)
                    .isPresent();
            return dated ? Phase.IN_FORCE : Phase.OBSERVED;
        }
        // what was put aside had not entered into force before: else it would have ended
        boolean isPutAside = instruments.status(treaty).value() == InstrumentStatus.State.SHELVED;
        return inForce == Truth.FALSE || isPutAside ? Phase.SIGNED : Phase.NOT_DETERMINED;
    }

    private boolean hasBegun(Treaty treaty, LocalDate day) {
        return instruments
                .day(treaty, Stage.IN_FORCE, Optional.empty())
                .filter(begun -> begun.isOnOrBefore(day).isTrue())
                .isPresent();
    }
}
