package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Years and kinds of step: when texts were made, ended and used; Hong Kong's agreements in columns of their own. */
final class TimelineTable implements Table {
    private static final String YEAR = "Year";
    private static final String HONG_KONG = "Hong Kong: ";
    private static final String OPERATING = "treaties in force at year end";

    private static final List<YearCounts.Kind> OF_HONG_KONG =
            List.of(YearCounts.Kind.SIGNED, YearCounts.Kind.IN_FORCE, YearCounts.Kind.SUSPENDED);

    private static final List<YearCounts.Kind> DRAWN = List.of(
            YearCounts.Kind.SIGNED,
            YearCounts.Kind.IN_FORCE,
            YearCounts.Kind.SUSPENDED,
            YearCounts.Kind.EXECUTED,
            YearCounts.Kind.REFUSED);

    private final TableContext context;

    TimelineTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        List<Topic> topics = new ArrayList<>(context.topics());
        boolean apart = topics.remove(Topic.HONG_KONG_AGREEMENTS);
        YearCounts main = new YearCounts(context, topics);
        YearCounts hongKong = new YearCounts(context, apart ? List.of(Topic.HONG_KONG_AGREEMENTS) : List.of());
        List<Column> columns = new ArrayList<>(List.of(Column.days(YEAR).asRowHeader()));
        for (YearCounts.Kind kind : YearCounts.Kind.values()) {
            columns.add(Column.counts(heading(kind)).keyed(kind.name()));
        }
        columns.add(Column.counts(FirstLetter.upper(OPERATING)).keyed("OPERATING"));
        if (apart) {
            OF_HONG_KONG.forEach(
                    kind -> columns.add(Column.counts(HONG_KONG + kind.words()).keyed(keyOfHongKong(kind))));
            columns.add(Column.counts(HONG_KONG + OPERATING).keyed("HONG_KONG_OPERATING"));
        }
        Matrix.Builder matrix = Sheet.TIMELINE
                .matrix()
                .title("Texts and acts by year")
                .shows("One row per year: how many steps of each kind are on record between the selected states and"
                        + " counterparts."
                        + (apart ? " Hong Kong's agreements have separate columns." : ""))
                .note("Extraditions are counted as cases, as an observed minimum; a suspended treaty does not"
                        + " count as in force, one that sources list as in force does, from the first such"
                        + " source on. Where sources differ on a date, the one that is shown first counts.");
        if (main.hasConventions()) {
            matrix.note("A convention counts once, from the day on which it bound a selected state and a counterpart.");
        }
        undated("", main).ifPresent(matrix::note);
        undated(HONG_KONG, hongKong).ifPresent(matrix::note);
        List<Row> rows = rows(main, hongKong, apart);
        matrix.source(context.sourceLine()).columns(columns).rows(rows).ifEmpty("No dated steps");
        // one year has none to be compared with
        if (rows.size() > 1) {
            matrix.chart(chart(main));
        }
        if (rows.size() > 1 && apart) {
            matrix.chart(chartOfHongKong(hongKong));
        }
        return matrix.build();
    }

    private static String heading(YearCounts.Kind kind) {
        return FirstLetter.upper(kind.words());
    }

    private static String keyOfHongKong(YearCounts.Kind kind) {
        return "HONG_KONG_" + kind.name();
    }

    /** {@return what is left out of the years because its date may fall in more than one} */
    private static Optional<String> undated(String of, YearCounts counts) {
        List<String> left = Arrays.stream(YearCounts.Kind.values())
                .filter(kind -> counts.undated(kind) > 0)
                .map(kind -> kind.words() + " (" + counts.undated(kind) + ")")
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(of + "In no row, since the year is not settled: " + String.join(", ", left) + ".");
    }

    private static Chart chart(YearCounts counts) {
        return new Chart(
                        Chart.Kind.COLUMNS,
                        "Treaties and extraditions by year, without Hong Kong",
                        YEAR,
                        "Steps on record with a year",
                        YEAR,
                        DRAWN.stream().map(YearCounts.Kind::name).toList(),
                        "A panel of columns by year for each: treaties signed, entered into force, suspended or ended, and"
                                + " extraditions carried out and refused, as on record. The numbers are in the table beside"
                                + " the chart.")
                .notDrawing(notDrawn(DRAWN, counts, YearCounts.Kind::name));
    }

    private static Chart chartOfHongKong(YearCounts counts) {
        return new Chart(
                        Chart.Kind.COLUMNS,
                        "Hong Kong's treaties by year",
                        YEAR,
                        "Steps on record with a year",
                        YEAR,
                        OF_HONG_KONG.stream().map(TimelineTable::keyOfHongKong).toList(),
                        "A panel of columns by year for each: treaties of Hong Kong signed, entered into force, and"
                                + " suspended or ended, as on record. The numbers are in the table beside the chart.")
                .titling(OF_HONG_KONG.stream()
                        .collect(Collectors.toMap(TimelineTable::keyOfHongKong, TimelineTable::heading)))
                .notDrawing(notDrawn(OF_HONG_KONG, counts, TimelineTable::keyOfHongKong));
    }

    /** {@return how many steps of each kind stand in no panel, by the key of its column} */
    private static Map<String, Chart.NotDrawn> notDrawn(
            List<YearCounts.Kind> drawn, YearCounts counts, Function<YearCounts.Kind, String> key) {
        return drawn.stream()
                .filter(kind -> counts.undated(kind) > 0)
                .collect(Collectors.toMap(key, kind -> new Chart.NotDrawn(counts.undated(kind) + " without a year")));
    }

    /** {@return a row for each year from the first to the last step; years without any step are part of the picture} */
    private List<Row> rows(YearCounts main, YearCounts hongKong, boolean apart) {
        List<Integer> ends = Stream.of(main.ends(), hongKong.ends())
                .flatMap(Collection::stream)
                .sorted()
                .toList();
        List<Row> rows = new ArrayList<>();
        if (!ends.isEmpty()) {
            for (int year = ends.get(0); year <= ends.get(ends.size() - 1); year++) {
                List<Cell> cells = new ArrayList<>(List.of(Cell.day(String.valueOf(year))));
                for (YearCounts.Kind kind : YearCounts.Kind.values()) {
                    cells.add(count(main.in(year, kind)));
                }
                cells.add(operating(main, year));
                if (apart) {
                    for (YearCounts.Kind kind : OF_HONG_KONG) {
                        cells.add(count(hongKong.in(year, kind)));
                    }
                    cells.add(operating(hongKong, year));
                }
                rows.add(Row.of(cells).anchoredAs(String.valueOf(year)));
            }
        }
        return rows;
    }

    private Cell operating(YearCounts counts, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate asOf = context.view().asOf();
        Map<Treaty, Set<ClaimId>> treaties = counts.operatingOn(end.isAfter(asOf) ? asOf : end);
        List<Treaty> newest = treaties.keySet().stream()
                .sorted(Comparator.comparing(this::entered).reversed())
                .toList();
        List<ClaimId> claims = newest.stream()
                .flatMap(treaty -> Objects.requireNonNull(treaties.get(treaty), treaty.toString()).stream())
                .sorted(Comparator.comparing(
                        claim -> !claim.stage().filter(Stage.IN_FORCE::equals).isPresent()))
                .distinct()
                .toList();
        return context.cells().on(Cell.of(treaties.size()), claims);
    }

    /** {@return the day of entry into force, or that on which it was first seen} */
    private LocalDate entered(Treaty treaty) {
        return context.view()
                .instruments()
                .stage(treaty, Stage.IN_FORCE)
                .value()
                .flatMap(PartialDate::earliest)
                .orElse(LocalDate.MIN);
    }

    private Cell count(Set<ClaimId> claims) {
        return context.cells().on(Cell.of(claims.size()), claims);
    }
}
