package io.github.lec.format;

import java.util.Optional;

/**
 * Something wrong with the form of a dataset: where it is, what was found, what was expected.
 *
 * @param id the rule of reading that is broken: LEC-REF-001 for a dangling reference, LEC-REF-002 for a duplicate id, or
 *     nothing for errors of syntax, type and code
 * @param file the file, as its name relative to the folder that was read
 * @param line the line, counted from 1, or 0 where no line is known
 * @param pointer the JSON pointer (RFC 6901) to the value
 * @param found what was found
 * @param expected what was expected
 * @param nearest the nearest valid value, if one is near
 */
public record Problem(
        Optional<String> id,
        String file,
        int line,
        String pointer,
        String found,
        String expected,
        Optional<String> nearest) {

    /**
     * The problem as one line for a person.
     *
     * @return {@code treaties.json:17 at /0/kind: found "EXTRADITON"; expected one of …; did you mean EXTRADITION?}
     */
    public String message() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (!pointer.isEmpty()) {
            text.append(" at ").append(pointer);
        }
        text.append(": ");
        id.ifPresent(rule -> text.append(rule).append(", "));
        text.append("found ").append(found).append("; expected ").append(expected);
        nearest.ifPresent(value -> text.append("; did you mean ").append(value).append('?'));
        return text.toString();
    }
}
