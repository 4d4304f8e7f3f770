package io.github.lec.report.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which parts of a date an Excel format displays.
 *
 * @param year whether it shows the year
 * @param month whether it shows the month
 * @param day whether it shows the day of the month; the day of the week says less
 * @param time whether it shows a time
 */
record DateLook(boolean year, boolean month, boolean day, boolean time) {
    private static final String FIELDS = "ymdhs";

    static DateLook of(FormatCode ofPositive) {
        DateLook look = new DateLook(false, false, false, false);
        List<String> fields = runs(ofPositive.fields().toLowerCase(Locale.ROOT));
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            boolean minutes = isOf('m', field)
                    && (i > 0 && isOf('h', fields.get(i - 1)) || i + 1 < fields.size() && isOf('s', fields.get(i + 1)));
            look = look.with(minutes ? 's' : field.charAt(0), field.length());
        }
        return look;
    }

    /**
     * {@return whether it shows anything of a day, if only which day of the week it is; a time of day alone is of no
     * day}
     */
    boolean showsDay() {
        return year || month || day || !time;
    }

    private static boolean isOf(char letter, String field) {
        return field.charAt(0) == letter;
    }

    /** {@return the fields of a date: the same letter several times} */
    private static List<String> runs(String letters) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        while (from < letters.length()) {
            int end = from + 1;
            while (end < letters.length() && letters.charAt(end) == letters.charAt(from)) {
                end++;
            }
            if (FIELDS.indexOf(letters.charAt(from)) >= 0) {
                runs.add(letters.substring(from, end));
            }
            from = end;
        }
        return runs;
    }

    private DateLook with(char field, int length) {
        return new DateLook(
                year || field == 'y',
                month || field == 'm',
                day || field == 'd' && length <= 2,
                time || field == 'h' || field == 's');
    }
}
