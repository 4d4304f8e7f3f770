package io.github.lec.report.table;

import io.github.lec.report.matrix.Cell;
import io.github.lec.time.PartialDate;
import java.util.Optional;

/** The words for days as precise as sources give them. */
final class Dates {
    private Dates() {}

    /** {@return "since 2015-07-17", or what is known of the day from which something holds} */
    static String since(PartialDate date) {
        if (date.precision() != PartialDate.Precision.BETWEEN) {
            return "since " + date;
        }
        if (date.earliest().isEmpty()) {
            return "since " + date.latest().orElseThrow() + " at the latest";
        }
        return date.latest().isEmpty()
                ? "since " + date.earliest().get() + " at the earliest"
                : "since some day from " + date;
    }

    /** {@return "2015-07-17", or what is known of the day on which something happened} */
    static String on(PartialDate date) {
        if (date.precision() != PartialDate.Precision.BETWEEN) {
            return date.toString();
        }
        if (date.earliest().isEmpty()) {
            return "by " + date.latest().orElseThrow();
        }
        return date.latest().isEmpty() ? "not before " + date.earliest().get() : "between " + between(date);
    }

    private static String between(PartialDate date) {
        return date.earliest().orElseThrow() + " and " + date.latest().orElseThrow();
    }

    /** {@return when something happened or from when to when it lasted; nothing if no day is given} */
    static Optional<String> when(Optional<PartialDate> date, Optional<PartialDate> start, Optional<PartialDate> end) {
        if (date.isPresent()) {
            return date.map(Dates::on);
        }
        if (start.isPresent() && end.isPresent()) {
            return Optional.of("from " + start.get() + " until " + end.get());
        }
        return start.map(Dates::since).or(() -> end.map(day -> "until " + day));
    }

    /** {@return a cell for a date, of the kind of dates where it can be} */
    static Cell cell(Optional<PartialDate> date, String ifNone) {
        if (date.isEmpty()) {
            return Cell.of(ifNone);
        }
        return date.get().precision() == PartialDate.Precision.BETWEEN
                ? Cell.of(Labels.upperFirst(on(date.get())))
                : Cell.day(date.get().toString());
    }
}
