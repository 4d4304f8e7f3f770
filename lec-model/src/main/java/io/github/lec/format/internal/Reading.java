package io.github.lec.format.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.format.RecordKind;
import io.github.lec.record.ActorId;
import io.github.lec.record.Id;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a file: what is wrong with it, and what its records define and refer to. All problems are reported to
 * it, and it never stops at the first.
 */
public final class Reading {
    private final Place file;
    private final Problems problems;
    private final References references;
    private final Set<String> ownIds;
    private @Nullable RecordKind awaited;

    /**
     * A reading that reports to given collectors.
     *
     * @param file the file
     * @param problems receives every problem of form
     * @param references receives every reference
     * @param ownIds the ids of this dataset so far
     */
    public Reading(Place file, Problems problems, References references, Set<String> ownIds) {
        this.file = file;
        this.problems = problems;
        this.references = references;
        this.ownIds = ownIds;
    }

    /** {@return a reading of an object that is not part of a dataset} */
    static Reading alone(String file) {
        return new Reading(Place.of(file), new Problems(), new References(), new HashSet<>());
    }

    /**
     * Announces that the next object is a record of a dataset, which defines an id.
     *
     * @param kind its kind
     */
    public void await(RecordKind kind) {
        awaited = kind;
    }

    @Nullable
    RecordKind takeAwaited() {
        RecordKind kind = awaited;
        awaited = null;
        return kind;
    }

    /** {@return line and column of the parser's current token, in one number} */
    static long position(JsonParser parser) {
        JsonLocation at = parser.currentTokenLocation();
        return (long) Math.max(0, at.getLineNr()) << Integer.SIZE | Math.max(0, at.getColumnNr());
    }

    /**
     * The place of the value at the parser's position.
     *
     * @param parser the parser
     * @return the place
     */
    public Place place(JsonParser parser) {
        return place(parser, position(parser));
    }

    Place place(JsonParser parser, long position) {
        return file.at((int) (position >> Integer.SIZE), (int) position)
                .pointer(parser.getParsingContext().pathAsPointer().toString());
    }

    /**
     * Adds a problem with the value at the parser's position.
     *
     * @param parser the parser
     * @param found what was found
     * @param expected what was expected
     */
    public void add(JsonParser parser, String found, String expected) {
        problems.add(place(parser), found, expected);
    }

    void add(JsonParser parser, long position, String found, String expected) {
        problems.add(place(parser, position), found, expected);
    }

    /** Reports that the value at the parser's position is of the wrong kind. */
    void refuse(JsonParser parser, long position, String expected) throws IOException {
        problems.add(refusal(parser, position, expected));
    }

    /** {@return the problem that the value at the parser's position is of the wrong kind} */
    Problem refusal(JsonParser parser, long position, String expected) throws IOException {
        Problem refusal = Problem.of(place(parser, position), Json.shown(parser), expected);
        return parser.currentToken() == JsonToken.VALUE_NULL
                ? refusal.withCause(new Problem.Cause.RefusedValue(
                        Optional.ofNullable(parser.currentName()).orElse(""), true, Optional.empty(), Optional.empty()))
                : refusal;
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    int count() {
        return problems.count();
    }

    /**
     * The valid value that was probably meant.
     *
     * @param written what was written
     * @param valid the valid values
     * @return the nearest, if one is near
     */
    public Optional<String> nearest(String written, Collection<String> valid) {
        return problems.nearest(written, valid);
    }

    Problems problems() {
        return problems;
    }

    /** Registers the id of the record whose object is being read; position is that of the object. */
    void define(RecordKind kind, JsonParser parser, long position, String id) {
        String meant = kind == RecordKind.ACTOR && ActorId.isUnionCode(id)
                ? ActorId.of(id).value()
                : id;
        references.define(
                kind,
                meant,
                () -> file.at((int) (position >> Integer.SIZE), (int) position)
                        .pointer(parser.getParsingContext()
                                .getParent()
                                .pathAsPointer()
                                .toString()),
                ownIds,
                problems);
    }

    void use(JsonParser parser, long position, Id id) {
        references.use(() -> place(parser, position), id.getClass(), id.value());
    }

    void useCode(JsonParser parser, long position, String group, String code) {
        references.useCode(() -> place(parser, position), group, code);
    }

    /** Notes the code that is given by the account whose object was just read. */
    void useCodeOfAccount(JsonParser parser, long position, String group, String code) {
        references.useCode(() -> place(parser, position).member("value"), group, code);
    }

    boolean knows(String id) {
        return references.knows(id);
    }
}
