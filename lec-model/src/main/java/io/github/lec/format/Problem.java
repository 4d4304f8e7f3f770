package io.github.lec.format;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.internal.VisibleText;
import java.util.Map;
import java.util.Optional;

/**
 * Something wrong with the form of a dataset: where it is, what was found, what was expected.
 *
 * @param id the rule of reading that is broken: LEC-REF-001 for a dangling reference, LEC-REF-002 for a duplicate id, or
 *     nothing for errors of syntax, type and code
 * @param place where it is
 * @param found what was found
 * @param expected what was expected
 * @param nearest the nearest valid value, if one is near
 */
public record Problem(Optional<String> id, Place place, String found, String expected, Optional<String> nearest) {
    /** The maximum length of a quoted value or pointer, since a whole list may be in the wrong place, and names may be long. */
    private static final int LONGEST = 300;

    /**
     * Prepares a value for a message: on one line, with invisible characters as escapes, and not too long.
     *
     * @param id the rule of reading that is broken
     * @param place where it is
     * @param found what was found
     * @param expected what was expected
     * @param nearest the nearest valid value
     */
    public Problem {
        String cut = VisibleText.beginning(found, LONGEST);
        found = VisibleText.quoted(cut);
    }

    /**
     * A problem of no numbered rule, without a nearest valid value.
     *
     * @param place where it is
     * @param found what was found
     * @param expected what was expected
     * @return the problem
     */
    public static Problem of(Place place, String found, String expected) {
        return new Problem(Optional.empty(), place, found, expected, Optional.empty());
    }

    /**
     * The same, as what breaks a rule of reading.
     *
     * @param rule the id of the rule, if it is one of the numbered ones
     * @return the problem
     */
    public Problem withId(Optional<String> rule) {
        return new Problem(rule, place, found, expected, nearest);
    }

    /**
     * The same at another place.
     *
     * @param at the place
     * @return the problem
     */
    public Problem withPlace(Place at) {
        return new Problem(id, at, found, expected, nearest);
    }

    /**
     * The same with a suggestion.
     *
     * @param value the nearest valid value, if one is near
     * @return the problem
     */
    public Problem withNearest(Optional<String> value) {
        return new Problem(id, place, found, expected, value);
    }

    /** {@return the file, as its name relative to the folder that was read} */
    public String file() {
        return place.file();
    }

    /** {@return the line, counted from 1, or 0 where no line is known} */
    public int line() {
        return place.line();
    }

    /** {@return the column, counted from 1, or 0 where no column is known} */
    public int column() {
        return place.column();
    }

    /** {@return the JSON pointer (RFC 6901) to the value} */
    public String pointer() {
        return place.pointer();
    }

    /**
     * {@return the problem as one readable line: {@code treaties.json:17 at /0/kind: found "EXTRADITON"; expected one
     * of …; did you mean EXTRADITION?} A long pointer is cut off, and invisible characters are escaped}
     */
    public String message() {
        StringBuilder text = new StringBuilder(file());
        if (line() > 0) {
            text.append(':').append(line());
        }
        if (!pointer().isEmpty()) {
            text.append(" at ").append(VisibleText.quoted(VisibleText.beginning(pointer(), LONGEST)));
        }
        text.append(": ");
        id.ifPresent(rule -> text.append(rule).append(", "));
        text.append("found ").append(found).append("; expected ").append(VisibleText.quoted(expected));
        nearest.ifPresent(value ->
                text.append("; did you mean ").append(VisibleText.quoted(value)).append('?'));
        return text.toString();
    }

    /** {@return what JSON shows of it} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("id", id)
                .with("file", place.file())
                .with("line", place.line())
                .with("column", place.column())
                .with("pointer", place.pointer())
                .with("found", found)
                .with("expected", expected)
                .with("nearest", nearest)
                .toMap();
    }

    /** {@return the same line, with the column after the line number} */
    @Override
    public String toString() {
        String line = message();
        String withoutColumn = place.at(place.line(), 0).toString();
        return column() > 0 ? place + line.substring(withoutColumn.length()) : line;
    }
}
