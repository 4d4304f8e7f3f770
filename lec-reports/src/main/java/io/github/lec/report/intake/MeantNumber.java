package io.github.lec.report.intake;

import io.github.lec.format.internal.MemberDescription.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the number that was probably meant by a text: 6 by "6 months" in a column of months, and 1000 by "1,000". */
final class MeantNumber {
    private static final Pattern QUOTED = Pattern.compile("\"+(.*?)\"+");
    private static final Pattern WITH_UNIT = Pattern.compile("(\\d{1,9})(?: ?(\\p{L}{3,20})\\.?)?");
    private static final Pattern IN_THOUSANDS = Pattern.compile("\\d{1,3}(?:[, ]\\d{3}){1,2}");

    private MeantNumber() {}

    /**
     * {@return the number; nothing if there is none, or one of something other than the column counts: 30 days are not
     * 30 months}
     */
    static Optional<String> in(String found, FormColumn column) {
        Optional<Form> form = column.member().map(member -> member.form());
        Matcher quoted = QUOTED.matcher(found.replace("\\\"", "\""));
        if (form.filter(one -> one == Form.WHOLE_NUMBER || one == Form.NUMBER).isEmpty() || !quoted.matches()) {
            return Optional.empty();
        }
        String text = quoted.group(1).strip();
        if (form.get() == Form.WHOLE_NUMBER && IN_THOUSANDS.matcher(text).matches()) {
            return Optional.of(text.replaceAll("[, ]", ""));
        }
        Matcher number = WITH_UNIT.matcher(text);
        return number.matches() && (number.group(2) == null || counts(column, number.group(2)))
                ? Optional.of(number.group(1))
                : Optional.empty();
    }

    private static boolean counts(FormColumn column, String unit) {
        return column.heading().toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
    }
}
