package io.github.lec.report.words;

import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The words for days as precise as sources give them. */
public final class Dates {
    private Dates() {}

    /**
     * {@return "since 2015-07-17", or what is known about the day from which something holds}
     *
     * @param date the date
     */
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

    /**
     * {@return "since 2018-10 or earlier", for something that was seen to be so on a day and may have begun before;
     * nothing if it is not known by which day it was seen}
     *
     * @param seen the day on which it was seen
     */
    static Optional<String> sinceOrEarlier(PartialDate seen) {
        Optional<String> day = seen.precision() == PartialDate.Precision.BETWEEN
                ? seen.latest().map(LocalDate::toString)
                : Optional.of(seen.toString());
        return day.map(known -> "since " + known + " or earlier");
    }

    /**
     * {@return "2015-07-17", or what is known about the day on which something happened}
     *
     * @param date the date
     */
    public static String on(PartialDate date) {
        if (date.precision() != PartialDate.Precision.BETWEEN) {
            return date.toString();
        }
        if (date.earliest().isEmpty()) {
            return "by " + date.latest().orElseThrow();
        }
        return date.latest().isEmpty() ? "not before " + date.earliest().get() : "between " + between(date);
    }

    /** {@return the same after the word that its precision asks for: "on 2015-07-17", "in 2015-07"} */
    static String inSentence(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> "on " + date;
            case MONTH, YEAR -> "in " + date;
            case BETWEEN -> on(date);
        };
    }

    private static String between(PartialDate date) {
        return date.earliest().orElseThrow() + " and " + date.latest().orElseThrow();
    }

    /**
     * {@return when something happened or from when to when it lasted; nothing if no day is given}
     *
     * @param date the date
     * @param start the first day
     * @param end the last day
     */
    static Optional<String> when(Optional<PartialDate> date, Optional<PartialDate> start, Optional<PartialDate> end) {
        if (date.isPresent()) {
            return date.map(Dates::on);
        }
        if (start.equals(end)
                && start.filter(day -> day.precision() != PartialDate.Precision.BETWEEN)
                        .isPresent()) {
            return start.map(day -> day.precision() == PartialDate.Precision.DAY ? on(day) : "in " + day);
        }
        if (start.isPresent() && end.isPresent()) {
            boolean vague =
                    Stream.of(start.get(), end.get()).anyMatch(day -> day.precision() == PartialDate.Precision.BETWEEN);
            return Optional.of(
                    vague
                            ? "begun " + on(start.get()) + ", ended " + on(end.get())
                            : "from " + start.get() + " until " + end.get());
        }
        return start.map(Dates::since).or(() -> end.map(day -> "until " + day));
    }

    /**
     * {@return the year of a day; nothing if the day may lie in more than one year}
     *
     * @param day the day
     */
    public static Optional<Integer> year(PartialDate day) {
        Optional<Integer> last = day.latest().map(LocalDate::getYear);
        return day.earliest().map(LocalDate::getYear).filter(first -> last.equals(Optional.of(first)));
    }

    /**
     * {@return " 2015": the year of a day, after a space; an empty text if it may lie in more than one year, or is not
     * known}
     *
     * @param day the day
     */
    public static String spacedYear(Optional<PartialDate> day) {
        return day.flatMap(Dates::year).map(year -> " " + year).orElse("");
    }
}
