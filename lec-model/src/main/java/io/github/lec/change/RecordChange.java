package io.github.lec.change;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.JsonMembers;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A record that is on one side only, or whose plain members differ: those that say what it is and need no source.
 *
 * @param record the record's id
 * @param recordKind its kind
 * @param title what it is called
 * @param kind how it differs
 * @param cause why
 * @param members the plain members that differ, by name; empty for a record that is on one side only
 */
public record RecordChange(
        String record,
        RecordKind recordKind,
        String title,
        ChangeKind kind,
        Cause cause,
        SortedMap<String, Values> members) {
    /**
     * Copies the members, so that they do not change.
     *
     * @param record the record's id
     * @param recordKind its kind
     * @param title what it is called
     * @param kind how it differs
     * @param cause why
     * @param members the plain members that differ
     */
    public RecordChange {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /**
     * The values of a member on both sides.
     *
     * @param before the values before, as text; nothing if it was left out
     * @param after the values after, as text; nothing if it is left out
     */
    public record Values(Optional<String> before, Optional<String> after) {
        /** {@return its JSON} */
        @JsonValue
        public Map<String, Object> json() {
            return JsonMembers.of("before", before).with("after", after).toMap();
        }

        /** {@return both values} */
        @Override
        public String toString() {
            return before.orElse("nothing") + " to " + after.orElse("nothing");
        }
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("record", record)
                .with("recordKind", recordKind)
                .with("title", title)
                .with("kind", kind)
                .with("cause", cause)
                .with("members", members)
                .toMap();
    }

    /** {@return the record, how and why it differs, and the members that differ} */
    @Override
    public String toString() {
        return recordKind + " " + record + " (" + title + "): " + kind.label() + " (" + cause.label() + ")"
                + members.entrySet().stream()
                        .map(member -> "; " + member.getKey() + " from " + member.getValue())
                        .collect(Collectors.joining());
    }
}
