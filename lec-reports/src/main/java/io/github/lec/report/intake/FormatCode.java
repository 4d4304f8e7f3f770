package io.github.lec.report.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A section of the code of an Excel format; a code has up to four, for positive and negative numbers, for zero and for
 * texts.
 */
final class FormatCode {
    private static final int OF_NEGATIVE = 1;
    private static final int OF_ZERO = 2;
    private static final int OF_TEXT = 3;

    private final StringBuilder fields = new StringBuilder();
    private final StringBuilder masked = new StringBuilder();
    private final List<String> words = new ArrayList<>();
    private final int firstMark;
    private boolean shows;
    private boolean isConditional;
    private boolean isBroken;

    private FormatCode(int firstMark) {
        this.firstMark = firstMark;
    }

    /**
     * {@return the sections of a code, which is read once from left to right; what is not closed extends to its end}
     */
    static List<FormatCode> sections(String code) {
        List<FormatCode> sections = new ArrayList<>();
        FormatCode section = new FormatCode(Marks.FIRST);
        sections.add(section);
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            switch (c) {
                case ';' -> {
                    section = new FormatCode(section.firstMark + section.words.size());
                    sections.add(section);
                }
                case '"' -> {
                    int end = endOf(code, '"', i);
                    section.isBroken |= end == code.length();
                    section.addWords(code.substring(i + 1, end));
                    i = end;
                }
                case '[' -> {
                    int end = endOf(code, ']', i);
                    section.isBroken |= end == code.length();
                    section.addBracket(code.substring(i + 1, end), code.substring(i, Math.min(end + 1, code.length())));
                    i = end;
                }
                case '\\' -> {
                    i++;
                    section.isBroken |= i == code.length();
                    section.addWords(code.substring(i, Math.min(i + 1, code.length())));
                    section.shows = true;
                }
                case '_', '*' -> { // space
                    section.masked.append(code, i, Math.min(i + 2, code.length()));
                    i++;
                }
                default -> section.addField(c);
            }
        }
        return sections;
    }

    private static int endOf(String code, char mark, int from) {
        int end = code.indexOf(mark, from + 1);
        return end < 0 ? code.length() : end;
    }

    private void addField(char field) {
        if (Marks.isMark(field)) {
            addWords(String.valueOf(field));
        } else {
            shows = true;
            fields.append(Character.toLowerCase(field));
            masked.append(field);
        }
    }

    private void addWords(String literal) {
        if (!literal.isEmpty()) {
            shows = true;
            masked.append((char) (firstMark + words.size()));
            words.add(literal);
        }
    }

    /** Brackets hold a language, a colour, a condition, a currency or a kind of digits; in [h] a time. */
    private void addBracket(String content, String bracket) {
        boolean time = !content.isEmpty() && content.chars().allMatch(c -> "hmsHMS".indexOf(c) >= 0);
        if (time) {
            shows = true;
            fields.append(content);
        }
        isConditional |= !content.isEmpty() && "<>=".indexOf(content.charAt(0)) >= 0;
        String kind = content.toUpperCase(Locale.ROOT);
        isBroken |= kind.startsWith("DBNUM") || kind.startsWith("NATNUM"); // digits of another script
        masked.append(bracket);
    }

    /** {@return the section that displays a number} */
    static FormatCode of(double number, List<FormatCode> sections) {
        int section = number < 0 ? OF_NEGATIVE : number == 0 ? OF_ZERO : 0;
        return sections.get(section < sections.size() ? section : 0);
    }

    /** {@return the section that displays a text: the fourth, or the last if it says where the text stands} */
    static FormatCode ofText(List<FormatCode> sections) {
        return sections.get(Math.min(OF_TEXT, sections.size() - 1));
    }

    /** {@return the code of all sections with a mark in place of each run of literal text} */
    static String masked(List<FormatCode> sections) {
        return sections.stream().map(section -> section.masked).collect(Collectors.joining(";"));
    }

    /** {@return the code of all sections without literal text} */
    static String withoutWords(List<FormatCode> sections) {
        return masked(sections)
                .codePoints()
                .filter(c -> !Marks.isMark(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** {@return whether anything can be seen of a number} */
    boolean shows() {
        return shows;
    }

    /** {@return whether which numbers it displays depends on a condition of its own} */
    boolean isConditional() {
        return isConditional;
    }

    /** {@return whether the code ends within a text or a bracket, or asks for digits of another script} */
    boolean isBroken() {
        return isBroken;
    }

    /** {@return the letters, in small letters, that stand for digits and for parts of a date, without literal text} */
    String fields() {
        return fields.toString().replace("am/pm", "").replace("a/p", "");
    }

    /** {@return the code with a mark in place of each literal text} */
    String masked() {
        return masked.toString();
    }

    /** {@return the literal texts, in the order of their marks} */
    List<String> words() {
        return words;
    }

    /** {@return the mark of the first literal text; the others follow it} */
    int firstMark() {
        return firstMark;
    }

    /** Characters that stand for literal text: of private use, so that no format gives them a meaning. */
    static final class Marks {
        static final int FIRST = '\uE000';
        private static final int LAST = '\uE1FF';

        private Marks() {}

        static boolean isMark(int character) {
            return character >= FIRST && character <= LAST;
        }
    }
}
