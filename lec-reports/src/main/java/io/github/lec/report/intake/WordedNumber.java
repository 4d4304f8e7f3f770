package io.github.lec.report.intake;

import io.github.lec.report.intake.FormatCode.Marks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The display of values by formats with literal text, such as {@code "Art. "0}. The library reads such text as if it
 * were part of the code ("Art3.0"), so it gets a code with a mark in place of each text, and no result is used whose
 * marks are not those of the code.
 */
final class WordedNumber {
    private static final String GENERAL = "(?i)general";
    private static final String BESIDE = "[-+() [^\\p{ASCII}]]*";
    private static final Pattern ONLY_GENERAL = Pattern.compile(BESIDE + GENERAL + BESIDE);
    private static final Pattern ONLY_DIGITS = Pattern.compile("[0#]+");
    private static final String DIGITS = "0#?";

    private WordedNumber() {}

    /** Displays a number by a code without literal text. */
    @FunctionalInterface
    interface Formatter {
        String format(double number, String code);
    }

    /** {@return whether a number must be displayed here} */
    static boolean isNeeded(List<FormatCode> sections) {
        return sections.stream()
                .anyMatch(section -> section.isBroken() || !section.words().isEmpty());
    }

    /** {@return a number as it is displayed; nothing if that cannot be determined} */
    static Optional<String> of(double number, List<FormatCode> sections, Formatter formatter) {
        if (sections.stream().anyMatch(FormatCode::isBroken)) {
            return Optional.empty();
        }
        FormatCode section = FormatCode.of(number, sections);
        boolean conditional = sections.stream().anyMatch(FormatCode::isConditional);
        if (sections.stream().anyMatch(WordedNumber::hasTextWithin)) {
            return conditional ? Optional.empty() : betweenDigits(number, section, sections.size() == 1, formatter);
        }
        if (section.fields().contains("general")) {
            return conditional ? Optional.empty() : general(number, section, sections.size() == 1, formatter);
        }
        if (section.fields().contains("@")) {
            return Optional.empty();
        }
        String result = formatter.format(number, FormatCode.masked(sections));
        return (conditional ? sections : List.of(section))
                .stream()
                        .filter(one -> marks(one.masked()).equals(marks(result)))
                        .findFirst()
                        .map(one -> withWords(result, one));
    }

    /** {@return a text as it is displayed; nothing if another is displayed in its place} */
    static Optional<String> of(String text, List<FormatCode> sections) {
        FormatCode section = FormatCode.ofText(sections);
        if (section.words().isEmpty() || !section.fields().equals("@") && sections.size() <= 3) {
            return Optional.of(text);
        }
        return section.fields().equals("@") && !section.isBroken()
                ? Optional.of(section.masked()
                        .chars()
                        .mapToObj(c -> c == '@' ? text : Marks.isMark(c) ? word(section, c) : "")
                        .collect(Collectors.joining()))
                : Optional.empty();
    }

    private static boolean hasTextWithin(FormatCode section) {
        String code = section.masked();
        int first = code.length();
        int last = -1;
        for (int i = 0; i < code.length(); i++) {
            if (DIGITS.indexOf(code.charAt(i)) >= 0) {
                first = Math.min(first, i);
                last = i;
            }
        }
        return last > first && code.substring(first, last).chars().anyMatch(Marks::isMark);
    }

    /** The digits of a whole number take the places of the code from the right. */
    private static Optional<String> betweenDigits(
            double number, FormatCode section, boolean signed, Formatter formatter) {
        String places = section.masked()
                .codePoints()
                .filter(c -> !Marks.isMark(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        if (!ONLY_DIGITS.matcher(places).matches()) {
            return Optional.empty();
        }
        String digits = formatter.format(Math.abs(number), places);
        int further = digits.length() - places.length();
        if (further < 0) {
            return Optional.empty();
        }
        StringBuilder seen = new StringBuilder();
        int next = 0;
        for (char c : section.masked().toCharArray()) {
            if (Marks.isMark(c)) {
                seen.append(c);
            } else {
                int end = next == 0 ? further + 1 : next + 1;
                seen.append(digits, next, end);
                next = end;
            }
        }
        return Optional.of((signed && number < 0 ? "-" : "") + withWords(seen.toString(), section));
    }

    /**
     * {@return a number as the general format displays it, between literal text and signs; nothing if that cannot be
     * determined}
     */
    static Optional<String> general(double number, FormatCode section, boolean signed, Formatter formatter) {
        if (!ONLY_GENERAL.matcher(section.masked()).matches() || signed && number < 0) {
            return Optional.empty();
        }
        String digits = formatter.format(Math.abs(number), "General");
        return Optional.of(withWords(section.masked().replaceFirst(GENERAL, digits), section));
    }

    private static String marks(String text) {
        return text.codePoints()
                .filter(Marks::isMark)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String withWords(String text, FormatCode section) {
        return text.codePoints()
                .mapToObj(c -> Marks.isMark(c) ? word(section, c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static String word(FormatCode section, int mark) {
        return section.words().get(mark - section.firstMark());
    }
}
