package io.github.lec.view.internal;

import io.github.lec.time.PartialDate;

/** A day after the word that its precision asks for. */
public final class DayInSentence {
    private DayInSentence() {}

    /**
     * {@return "on 2015-07-17", "in 2015-07", "in 2015", "between 2015-07-14 and 2015-07-16", or the only bound}
     *
     * @param day the day
     */
    public static String of(PartialDate day) {
        return switch (day.precision()) {
            case DAY -> "on " + day;
            case MONTH, YEAR -> "in " + day;
            case BETWEEN ->
                day.earliest().isPresent() && day.latest().isPresent()
                        ? "between " + day.earliest().get() + " and "
                                + day.latest().get()
                        : day.toString();
        };
    }
}
