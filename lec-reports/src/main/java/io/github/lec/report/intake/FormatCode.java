package io.github.lec.report.intake;

import java.util.ArrayList;
import java.util.List;

/** A section of the code of an Excel format; a code has up to four, for positive and negative numbers, for zero and for texts. */
final class FormatCode {
    private static final int OF_NEGATIVE = 1;
    private static final int OF_ZERO = 2;

    private final StringBuilder fields = new StringBuilder();
    private boolean shows;

    private FormatCode() {}

    /** {@return the sections of a code, which is read once from left to right; what is not closed extends to its end} */
    static List<FormatCode> sections(String code) {
        List<FormatCode> sections = new ArrayList<>();
        FormatCode section = new FormatCode();
        sections.add(section);
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            switch (c) {
                case ';' -> {
                    section = new FormatCode();
                    sections.add(section);
                }
                case '"' -> {
                    int end = endOf(code, '"', i);
                    section.shows |= end > i + 1;
                    i = end;
                }
                case '[' -> {
                    int end = endOf(code, ']', i);
                    section.addBracket(code.substring(i + 1, end));
                    i = end;
                }
                case '\\' -> {
                    section.shows = true;
                    i++;
                }
                case '_', '*' -> i++; // space
                default -> {
                    section.shows = true;
                    section.fields.append(Character.toLowerCase(c));
                }
            }
        }
        return sections;
    }

    private static int endOf(String code, char mark, int from) {
        int end = code.indexOf(mark, from + 1);
        return end < 0 ? code.length() : end;
    }

    /** Brackets hold a language, a colour or a condition; in [h] a time. */
    private void addBracket(String content) {
        boolean time = !content.isEmpty() && content.chars().allMatch(c -> "hmsHMS".indexOf(c) >= 0);
        if (time) {
            shows = true;
            fields.append(content);
        }
    }

    /** {@return the section that displays a number} */
    static FormatCode of(double number, List<FormatCode> sections) {
        int section = number < 0 ? OF_NEGATIVE : number == 0 ? OF_ZERO : 0;
        return sections.get(section < sections.size() ? section : 0);
    }

    /** {@return whether anything can be seen of a number} */
    boolean shows() {
        return shows;
    }

    /** {@return the letters, in small letters, that stand for digits and for parts of a date, without literal text} */
    String fields() {
        return fields.toString().replace("am/pm", "").replace("a/p", "");
    }
}
