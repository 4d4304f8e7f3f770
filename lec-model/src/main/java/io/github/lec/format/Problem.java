package io.github.lec.format;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.VisibleText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with the form of a dataset: where it is, what was found, what was expected.
 *
 * @param id the rule of reading that is broken: LEC-REF-001 for a dangling reference, LEC-REF-002 for a duplicate id,
 *     or nothing for errors of syntax, type and code
 * @param place where it is
 * @param found what was found
 * @param expected what was expected
 * @param nearest the nearest valid value, if one is near
 * @param cause what is wrong, as data, if more is known than the words say
 */
public record Problem(
        Optional<String> id,
        Place place,
        String found,
        String expected,
        Optional<String> nearest,
        Optional<Cause> cause) {
    /**
     * The maximum length of a quoted value or pointer, since a whole list may be in the wrong place, and names may be
     * long.
     */
    private static final int LONGEST = 300;

    /**
     * Prepares a value for a message: on one line, with invisible characters as escapes, and not too long.
     *
     * @param id the rule of reading that is broken
     * @param place where it is
     * @param found what was found
     * @param expected what was expected
     * @param nearest the nearest valid value
     * @param cause what is wrong, as data
     */
    public Problem {
        String cut = VisibleText.beginning(found, LONGEST);
        found = VisibleText.quoted(cut);
    }

    /**
     * What is wrong, for a program that words it differently, as for a workbook: it need not parse {@link #found()} and
     * {@link #expected()}.
     */
    public sealed interface Cause {
        /**
         * An object lacks a member that it must have.
         *
         * @param member the name of the member
         */
        record MissingMember(String member) implements Cause {
            /** {@return which member is missing} */
            @Override
            public String toString() {
                return "Without " + member;
            }
        }

        /**
         * The value of a member is refused.
         *
         * @param member the name of the member
         * @param isNothing whether there is no value, as for null or an empty list
         * @param part the name in one object of a list that is refused, if the others may stay
         * @param either another member whose yes may stand in place of the value
         */
        record RefusedValue(String member, boolean isNothing, Optional<String> part, Optional<Either> either)
                implements Cause {
            /** {@return its JSON} */
            @JsonValue
            public Map<String, Object> json() {
                return JsonMembers.of("member", member)
                        .with("isNothing", isNothing)
                        .with("part", part)
                        .with("either", either)
                        .toMap();
            }

            /** {@return which member it is, and which part of it is refused} */
            @Override
            public String toString() {
                return member + ": " + (isNothing ? "no value" : part.orElse("the value"))
                        + either.map(other -> "; expected " + other).orElse("");
            }
        }

        /**
         * A member whose yes says that there is no value.
         *
         * @param wanted what the value is, in words, as "a form"
         * @param flag the name of the other member
         */
        record Either(String wanted, String flag) {
            /** {@return the value in words, or the other member} */
            @Override
            public String toString() {
                return wanted + ", or " + flag;
            }
        }

        /**
         * An open code is not listed.
         *
         * @param group the group of codes
         * @param code the code that was found
         * @param listed the codes of the group, in order
         */
        record UnlistedCode(String group, String code, List<String> listed) implements Cause {
            /**
             * Keeps the codes.
             *
             * @param group the group of codes
             * @param code the code that was found
             * @param listed the codes of the group, in order
             */
            public UnlistedCode {
                listed = List.copyOf(listed);
            }

            /** {@return the group and the code} */
            @Override
            public String toString() {
                return group + "/" + code + ", not listed";
            }
        }

        /**
         * An added record differs in a member from the existing record with the same id.
         *
         * @param member the name of the member
         */
        record OtherValue(String member) implements Cause {
            /** {@return which member it is} */
            @Override
            public String toString() {
                return "Another value of " + member;
            }
        }
    }

    /**
     * A problem that belongs to no numbered rule, without a nearest valid value.
     *
     * @param place where it is
     * @param found what was found
     * @param expected what was expected
     * @return the problem
     */
    public static Problem of(Place place, String found, String expected) {
        return new Problem(Optional.empty(), place, found, expected, Optional.empty(), Optional.empty());
    }

    /**
     * A member that an object must have and lacks.
     *
     * @param place where the object is
     * @param member the name of the member
     * @param expected what was expected
     * @return the problem
     */
    public static Problem missing(Place place, String member, String expected) {
        return of(place, "no member \"" + member + "\"", expected).withCause(new Cause.MissingMember(member));
    }

    /**
     * A value that a builder refused.
     *
     * @param place where the value is, or the object that should have one
     * @param refusal what was refused
     * @return the problem
     */
    public static Problem of(Place place, InvalidValueException refusal) {
        Optional<Cause.Either> either =
                refusal.flag().flatMap(flag -> refusal.wanted().map(wanted -> new Cause.Either(wanted, flag)));
        return of(place, refusal.field() + " " + refusal.found(), refusal.expected())
                .withCause(new Cause.RefusedValue(refusal.field(), refusal.isNothing(), refusal.part(), either));
    }

    /**
     * The same problem, as the breach of a rule of reading.
     *
     * @param rule the id of the rule, if it is one of the numbered ones
     * @return the problem
     */
    public Problem withId(Optional<String> rule) {
        return new Problem(rule, place, found, expected, nearest, cause);
    }

    /**
     * The same problem at another place.
     *
     * @param at the place
     * @return the problem
     */
    public Problem withPlace(Place at) {
        return new Problem(id, at, found, expected, nearest, cause);
    }

    /**
     * The same problem with a suggestion.
     *
     * @param value the nearest valid value, if one is near
     * @return the problem
     */
    public Problem withNearest(Optional<String> value) {
        return new Problem(id, place, found, expected, value, cause);
    }

    /**
     * The same problem with other words for what was found.
     *
     * @param words what was found
     * @return the problem
     */
    public Problem withFound(String words) {
        return new Problem(id, place, words, expected, nearest, cause);
    }

    /** {@return the same problem with other words for what was expected} */
    Problem withExpected(String words) {
        return new Problem(id, place, found, words, nearest, cause);
    }

    /**
     * The same problem with its cause as data.
     *
     * @param what what is wrong
     * @return the problem
     */
    public Problem withCause(Cause what) {
        return new Problem(id, place, found, expected, nearest, Optional.of(what));
    }

    /**
     * The cause as data, if it is of one kind.
     *
     * @param <C> the kind
     * @param kind the kind
     * @return the cause; nothing if it is of another kind, or none is known
     */
    public <C extends Cause> Optional<C> cause(Class<C> kind) {
        return cause.filter(kind::isInstance).map(kind::cast);
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

    /** {@return its JSON} */
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

    /**
     * {@return whether the other is a problem at the same place, in the same words: the cause says nothing that they do
     * not say}
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem that && inWords().equals(that.inWords());
    }

    @Override
    public int hashCode() {
        return inWords().hashCode();
    }

    private List<Object> inWords() {
        return List.of(id, place, found, expected, nearest);
    }

    /** {@return the same line, with the column after the line number} */
    @Override
    public String toString() {
        String line = message();
        String withoutColumn = place.at(place.line(), 0).toString();
        return column() > 0 ? place + line.substring(withoutColumn.length()) : line;
    }
}
