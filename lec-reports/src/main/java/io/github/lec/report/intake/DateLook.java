package io.github.lec.report.intake;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which parts of a date an Excel format displays.
 *
 * @param year whether it shows the year
 * @param month whether it shows the month
 * @param day whether it shows the day of the month; the day of the week says less
 * @param time whether it shows a time
 */
record DateLook(boolean year, boolean month, boolean day, boolean time) {
    /** Literal text, and sections for language or colour; [h] is a time. */
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^]]*]|am/pm|a/p");

    private static final Pattern FIELD = Pattern.compile("y+|m+|d+|h+|s+");

    static DateLook of(String pattern) {
        String ofPositive = NOT_SHOWN
                .matcher(pattern.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .split(";", 2)[0];
        DateLook look = new DateLook(false, false, false, false);
        Matcher fields = FIELD.matcher(ofPositive);
        char before = ' ';
        while (fields.find()) {
            MatchResult field = fields.toMatchResult();
            char kind = field.group().charAt(0);
            boolean minutes = kind == 'm'
                    && (before == 'h'
                            || FIELD.matcher(ofPositive)
                                    .region(field.end(), ofPositive.length())
                                    .results()
                                    .findFirst()
                                    .filter(next -> next.group().charAt(0) == 's')
                                    .isPresent());
            look = look.with(minutes ? 's' : kind, field.group().length());
            before = kind;
        }
        return look;
    }

    private DateLook with(char field, int length) {
        return new DateLook(
                year || field == 'y',
                month || field == 'm',
                day || field == 'd' && length <= 2,
                time || field == 'h' || field == 's');
    }
}
