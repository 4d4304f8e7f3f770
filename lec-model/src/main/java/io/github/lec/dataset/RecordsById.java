package io.github.lec.dataset;

import io.github.lec.actor.Actor;
import io.github.lec.format.RecordKind;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.norm.Norm;
import io.github.lec.operation.Case;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.Id;
import io.github.lec.record.Identified;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.NormId;
import io.github.lec.record.SourceId;
import io.github.lec.source.Code;
import io.github.lec.source.Source;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records of a dataset by their ids. */
abstract class RecordsById {
    private static final List<RecordKind> INSTRUMENTS =
            RecordKind.reference(InstrumentId.class).orElseThrow();

    /** In the order of ids, but with look-up by hash: names and sources are looked up for every line of a report. */
    private final Map<RecordKind, Map<String, Extensible>> records = new EnumMap<>(RecordKind.class);

    private final Lazy<Map<String, Identified>> identified = Lazy.of(this::byId);

    RecordsById(Map<RecordKind, Map<String, Extensible>> records) {
        records.forEach((kind, byId) -> this.records.put(kind, new LinkedHashMap<>(byId)));
    }

    private Map<String, Identified> byId() {
        Map<String, Identified> byId = new HashMap<>();
        all().filter(Identified.class::isInstance)
                .map(Identified.class::cast)
                .forEach(record -> byId.putIfAbsent(record.recordId().value(), record));
        return byId;
    }

    Map<RecordKind, Map<String, Extensible>> records() {
        return records;
    }

    static Map<String, Extensible> section(Map<RecordKind, Map<String, Extensible>> all, RecordKind kind) {
        return all.computeIfAbsent(kind, missing -> new TreeMap<>());
    }

    /**
     * All records, reference records included.
     *
     * @return the records, kind by kind, in the order of their ids
     */
    public Stream<Extensible> all() {
        return records.values().stream().flatMap(byId -> byId.values().stream());
    }

    /**
     * A source by id.
     *
     * @param id the id
     * @return the source, or nothing if there is none
     */
    public Optional<Source> source(SourceId id) {
        return find(RecordKind.SOURCE, id, Source.class);
    }

    /**
     * An actor by id.
     *
     * @param id the id
     * @return the actor, or nothing if there is none
     */
    public Optional<Actor> actor(ActorId id) {
        return find(RecordKind.ACTOR, id, Actor.class);
    }

    /**
     * The name of an actor.
     *
     * @param id the id
     * @return its name; the id itself if there is no such actor
     */
    public String nameOf(ActorId id) {
        return actor(id).map(Actor::name).orElse(id.value());
    }

    /**
     * The name of an actor as used within a sentence.
     *
     * @param id its id
     * @return the name, with the article where it needs one; the id if there is no such actor
     */
    public String nameInSentence(ActorId id) {
        return actor(id).map(Actor::nameInSentence).orElseGet(id::value);
    }

    /**
     * A norm by id.
     *
     * @param id the id
     * @return the norm, or nothing if there is none
     */
    public Optional<Norm> norm(NormId id) {
        return find(RecordKind.NORM, id, Norm.class);
    }

    /**
     * A treaty by id, reference records included.
     *
     * @param id the id
     * @return the treaty, or nothing if there is none
     */
    public Optional<Treaty> treaty(InstrumentId id) {
        return find(RecordKind.TREATY, id, Treaty.class);
    }

    /**
     * A treaty by its id as text.
     *
     * @param id the id, as in {@code cn-fr-extradition-2007}
     * @return the treaty, or nothing if there is none
     * @throws io.github.lec.logic.InvalidValueException if it is no valid id: letters, digits, dots, dashes and
     *     underscores
     */
    public Optional<Treaty> treaty(String id) {
        return treaty(InstrumentId.of(id));
    }

    /**
     * An instrument of any kind by id.
     *
     * @param id the id
     * @return the treaty, arrangement, law or resolution, or nothing if there is none
     */
    public Optional<Instrument> instrument(InstrumentId id) {
        for (RecordKind kind : INSTRUMENTS) {
            Optional<Instrument> found = find(kind, id, Instrument.class);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * A case by id.
     *
     * @param id the id
     * @return the case, or nothing if there is none
     */
    public Optional<Case> caseOf(Id id) {
        return find(RecordKind.CASE, id, Case.class);
    }

    /**
     * A record of any kind but codes by id.
     *
     * @param id the id as it is written
     * @return the record, or nothing if there is none
     */
    public Optional<Identified> record(String id) {
        return Optional.ofNullable(identified.get().get(id));
    }

    /**
     * An open code with its definition.
     *
     * @param group the group
     * @param code the code
     * @return the definition, or nothing if the code is not listed
     */
    public Optional<Code> code(String group, String code) {
        return Optional.ofNullable((Code) found(RecordKind.CODE).get(group + "/" + code));
    }

    <T> List<T> list(RecordKind kind, Class<T> type) {
        return section(records, kind).values().stream().map(type::cast).toList();
    }

    private <T> Optional<T> find(RecordKind kind, Id id, Class<T> type) {
        @Nullable Extensible found = found(kind).get(id.value());
        return found == null ? Optional.empty() : Optional.of(type.cast(found));
    }

    private Map<String, Extensible> found(RecordKind kind) {
        return records.getOrDefault(kind, Map.of());
    }
}
