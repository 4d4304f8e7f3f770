package io.github.lec.report.intake;

import io.github.lec.report.intake.FormatCode.Marks;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The display of a number by one section of a format with one run of places for digits, such as {@code #,##0.00},
 * between signs and literal text. The library takes some places and most currencies for text ("??3", "[$USD] 3"), and
 * letters without a meaning for nothing.
 */
final class PlainNumber {
    /** As many digits of a number as a spreadsheet has. */
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    private static final int THOUSAND = 3;
    private static final int PER_CENT = 2;

    /** Longer ones also say in which digits the number is shown. */
    private static final int LONGEST_LANGUAGE = 4;

    private static final String PLACES = "0#?,.";
    private static final String SIGNS = " $-+():!^&'~{}<>=";
    private static final Set<String> COLOURS =
            Set.of("BLACK", "BLUE", "CYAN", "GREEN", "MAGENTA", "RED", "WHITE", "YELLOW");
    private static final Pattern COLOUR = Pattern.compile("COLOR ?\\d+");
    private static final Pattern RUN = Pattern.compile("([0#?,]*?)(,*)(?:(\\.)([0#?]*)(,*))?");
    private static final Pattern EXPONENT = Pattern.compile("e[+-][0#?]+");

    /** What is repeated to the width of the column, currencies, and digits of other scripts. */
    private static final Pattern UNKNOWN_TO_LIBRARY = Pattern.compile("\\*[^ ]|\\[\\$[^-\\]]|\\[\\$-[^\\]]{5}");

    /** A space that only aligns; it stands for any number of them. */
    private static final char ALIGNING = '\uF8FF';

    private final String code;
    private final FormatCode section;
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private boolean perCent;
    private boolean isPlain = true;

    private PlainNumber(FormatCode section) {
        this.section = section;
        this.code = section.masked();
        for (int i = 0; i < code.length() && isPlain; i++) {
            i = read(i);
        }
        isPlain &= run.length() > 0 && RUN.matcher(run).matches();
    }

    /** {@return the display of numbers by a section; nothing if the section is of another kind} */
    static Optional<PlainNumber> of(FormatCode section) {
        PlainNumber plain = new PlainNumber(section);
        return plain.isPlain ? Optional.of(plain) : Optional.empty();
    }

    /**
     * {@return whether each letter of a section that is of another kind has a meaning, and no sign stands between
     * digits where only literal text may}
     */
    static boolean canBeStated(FormatCode section) {
        String fields = EXPONENT.matcher(section.fields()).replaceFirst("");
        String letters = fields.replace("general", "");
        boolean signed = fields.contains("/") || fields.contains("general") || fields.contains("@");
        return letters.chars().noneMatch(c -> c < 128 && Character.isLetter(c))
                && !UNKNOWN_TO_LIBRARY.matcher(section.masked()).find()
                && (signed || fields.chars().allMatch(c -> PLACES.indexOf(c) >= 0));
    }

    /** Reads a character, or several that belong together. What is given back is the place of the last. */
    private int read(int from) {
        char c = code.charAt(from);
        if (PLACES.indexOf(c) >= 0) {
            isPlain &= after.length() == 0;
            run.append(c);
        } else if (Marks.isMark(c)) {
            add(section.words().get(c - section.firstMark()));
        } else if (c == '[') {
            int end = code.indexOf(']', from);
            bracket(code.substring(from + 1, end));
            return end;
        } else if (c == '_') {
            add(String.valueOf(ALIGNING));
            return from + 1;
        } else if (c == '*') { // repeated to the width of the column
            isPlain &= from + 1 >= code.length() || code.charAt(from + 1) == ' ';
            add(String.valueOf(ALIGNING));
            return from + 1;
        } else if (c == '%') {
            isPlain &= !perCent;
            perCent = true;
            add("%");
        } else {
            isPlain &= SIGNS.indexOf(c) >= 0 || c >= 128;
            add(String.valueOf(c));
        }
        return from;
    }

    private void add(String text) {
        (run.length() == 0 ? before : after).append(text);
    }

    /** A currency, perhaps with a language, or a colour. */
    private void bracket(String content) {
        if (content.startsWith("$")) {
            int dash = content.indexOf('-');
            add(content.substring(1, dash < 0 ? content.length() : dash));
            isPlain &= dash < 0 || content.length() - dash - 1 <= LONGEST_LANGUAGE;
        } else {
            String name = content.toUpperCase(Locale.ROOT);
            isPlain &= COLOURS.contains(name) || COLOUR.matcher(name).matches();
        }
    }

    /**
     * Displays a number.
     *
     * @param number the number
     * @param signed whether a negative number gets a sign, since no section of its own has one
     * @return what is seen, which may be nothing; nothing is returned if spreadsheets differ: in whether zero keeps
     *     its sign
     */
    Optional<String> format(double number, boolean signed) {
        var parts = RUN.matcher(run);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String whole = parts.group(1);
        String decimals = parts.group(4) == null ? "" : parts.group(4);
        int scaling = parts.group(2).length()
                + (parts.group(5) == null ? 0 : parts.group(5).length());
        BigDecimal rounded = new BigDecimal(number)
                .round(PRECISION)
                .abs()
                .movePointRight(perCent ? PER_CENT : 0)
                .movePointLeft(THOUSAND * scaling)
                .setScale(decimals.length(), RoundingMode.HALF_UP);
        if (signed && number < 0 && rounded.signum() == 0) {
            return Optional.empty();
        }
        String digits = rounded.unscaledValue().toString();
        int point = digits.length() - decimals.length();
        String shown = (signed && number < 0 ? "-" : "")
                + before
                + whole(whole, point > 0 ? digits.substring(0, point) : "")
                + (parts.group(3) == null ? "" : ".")
                + decimals(decimals, "0".repeat(Math.max(0, -point)) + digits.substring(Math.max(0, point)))
                + after;
        return Optional.of(aligned(shown));
    }

    /** The places from the right; what they do not hold stands before them. */
    private static String whole(String places, String digits) {
        String own = digits.equals("0") ? "" : digits;
        String held = places.replace(",", "");
        StringBuilder shown = new StringBuilder();
        int count = Math.max(own.length(), held.length());
        for (int i = 0; i < count; i++) {
            int digit = own.length() - 1 - i;
            int place = held.length() - 1 - i;
            if (digit < 0 && held.charAt(place) != '0') {
                shown.append(held.charAt(place) == '?' ? String.valueOf(ALIGNING) : "");
                continue;
            }
            if (i > 0 && i % THOUSAND == 0 && places.contains(",")) {
                shown.append(',');
            }
            shown.append(digit < 0 ? '0' : own.charAt(digit));
        }
        return shown.reverse().toString();
    }

    /** Noughts at the end are only shown where the place asks for them. */
    private static String decimals(String places, String digits) {
        int last = places.length();
        StringBuilder aligning = new StringBuilder();
        while (last > 0 && digits.charAt(last - 1) == '0' && places.charAt(last - 1) != '0') {
            last--;
            aligning.append(places.charAt(last) == '?' ? String.valueOf(ALIGNING) : "");
        }
        return digits.substring(0, last) + aligning;
    }

    private static String aligned(String shown) {
        return shown.replaceAll("[ " + ALIGNING + "]*" + ALIGNING + "[ " + ALIGNING + "]*", " ")
                .strip();
    }
}
