package io.github.lec.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.actor.Actor;
import io.github.lec.event.Event;
import io.github.lec.event.Statement;
import io.github.lec.format.DatasetInfo;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.RecordKind;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Law;
import io.github.lec.instrument.Resolution;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.norm.Norm;
import io.github.lec.operation.Case;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.Id;
import io.github.lec.record.Identified;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.NormId;
import io.github.lec.record.SourceId;
import io.github.lec.source.Code;
import io.github.lec.source.Inquiry;
import io.github.lec.source.Response;
import io.github.lec.source.Source;
import io.github.lec.source.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dataset: records of all kinds, each of their facts with its sources. It is immutable, whole and consistent in form:
 * ids are unique, references resolve, open codes are listed.
 *
 * <p>A dataset that was read over another one also holds that one's reference records (actors, norms, conventions, laws,
 * codes and sources). Those resolve references and say who is bound by what; they are not {@linkplain #isOwn its own}, so
 * rules do not judge them and tables do not list them.
 */
public final class Dataset {
    /** Read when it is first asked for. */
    private static final class Embedded {
        private static final Dataset INSTANCE = assemble(DatasetFiles.embedded(), Optional.empty());
    }

    private final DatasetInfo info;
    private final Map<RecordKind, Map<String, Extensible>> records;
    private final Set<String> referenceIds;
    private final Optional<Dataset> base;
    private final Map<RecordKind, List<Extensible>> own = new EnumMap<>(RecordKind.class);
    private volatile @Nullable Claims claims;
    private volatile @Nullable PublicationDays publications;
    private volatile @Nullable InstrumentIndex instruments;
    private volatile @Nullable CaseIndex caseIndex;

    private Dataset(
            DatasetInfo info,
            Map<RecordKind, Map<String, Extensible>> records,
            Set<String> referenceIds,
            Optional<Dataset> base) {
        this.info = info;
        this.records = records;
        this.referenceIds = referenceIds;
        this.base = base;
        records.forEach((kind, byId) ->
                own.put(kind, byId.values().stream().filter(this::isOwn).toList()));
    }

    /**
     * The dataset that comes with the library.
     *
     * @return the embedded dataset, read once
     */
    public static Dataset embedded() {
        return Embedded.INSTANCE;
    }

    /**
     * A dataset made in code.
     *
     * @param info what the dataset is
     * @param records its records, of any kinds
     * @return the dataset
     * @throws InvalidDatasetException if an id is not unique, a reference dangles or an open code is not listed
     */
    public static Dataset of(DatasetInfo info, Collection<? extends Extensible> records) {
        return checked(info, records, Optional.empty());
    }

    /**
     * A dataset made in code whose references may also point to the reference records of another.
     *
     * @param base the dataset with the reference records
     * @param info what the dataset is
     * @param records its own records, of any kinds
     * @return the dataset
     * @throws InvalidDatasetException if an id is not unique, a reference dangles or an open code is not listed
     */
    public static Dataset over(Dataset base, DatasetInfo info, Collection<? extends Extensible> records) {
        return checked(info, records, Optional.of(base.referenceRecords()));
    }

    private static Dataset checked(DatasetInfo info, Collection<? extends Extensible> records, Optional<Dataset> base) {
        new RecordCheck(base.stream().flatMap(Dataset::all)).check(records);
        return assemble(info, records, base);
    }

    static Dataset assemble(RecordsRead read, Optional<Dataset> base) {
        return assemble(read.info(), read.records(), base);
    }

    /** Puts checked records together; a record that the base has too is merged with it. */
    static Dataset assemble(DatasetInfo info, Collection<? extends Extensible> own, Optional<Dataset> base) {
        Merge merge = new Merge();
        Dataset assembled = assemble(info, own, base, merge::combine);
        merge.throwIfContradicted();
        return assembled;
    }

    /** Puts checked records together; a record that the base has too stands in its place. */
    static Dataset assembleAlone(RecordsRead read, Dataset base) {
        return assemble(read.info(), read.records(), Optional.of(base), (reference, record) -> record);
    }

    private static Dataset assemble(
            DatasetInfo info,
            Collection<? extends Extensible> own,
            Optional<Dataset> base,
            BinaryOperator<Extensible> together) {
        Map<RecordKind, Map<String, Extensible>> all = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            all.put(kind, new TreeMap<>());
        }
        Set<String> reference = new HashSet<>();
        base.ifPresent(dataset -> dataset.all().forEach(record -> {
            section(all, RecordKind.of(record)).put(RecordKind.idOf(record), record);
            reference.add(RecordKind.idOf(record));
        }));
        for (Extensible record : own) {
            section(all, RecordKind.of(record)).merge(RecordKind.idOf(record), record, together);
            reference.remove(RecordKind.idOf(record));
        }
        return new Dataset(info, all, reference, base);
    }

    /**
     * This dataset and the own records of another, as {@link #mergedWith(Dataset, Set)} does with nothing to replace.
     *
     * @param additions the dataset that adds
     * @return both together
     * @throws InvalidDatasetException if the two contradict each other, or cannot stand together
     */
    public Dataset mergedWith(Dataset additions) {
        return mergedWith(additions, Set.of());
    }

    /**
     * This dataset and the own records of another. Where both have a record of one id, the accounts of both stay, as rival
     * or agreeing answers; members that take one value must agree or be left out in one of the two.
     *
     * <p>Nothing is replaced but what the caller names: a record by its id, or a member by the record's id, a slash and the
     * member's name. What replaces is taken as it is, with what it leaves out.
     *
     * @param additions the dataset that adds
     * @param replaced what of this dataset gives way: {@code cn-fr-extradition-2007}, or {@code
     *     cn-fr-extradition-2007/textRead}
     * @return both together, as of the later of their days
     * @throws InvalidDatasetException if the two contradict each other, or cannot stand together, with every contradiction
     */
    public Dataset mergedWith(Dataset additions, Set<String> replaced) {
        return mergedWith(
                additions.info, additions.all().filter(additions::isOwn).toList(), replaced);
    }

    Dataset mergedWith(DatasetInfo addedInfo, Collection<? extends Extensible> added, Set<String> replaced) {
        Map<RecordKind, Map<String, Extensible>> all = new EnumMap<>(RecordKind.class);
        records.forEach((kind, byId) -> all.put(kind, new TreeMap<>(byId)));
        Set<String> reference = new HashSet<>(referenceIds);
        Merge merge = new Merge(replaced);
        for (Extensible record : added) {
            section(all, RecordKind.of(record)).merge(RecordKind.idOf(record), record, merge::combine);
            reference.remove(RecordKind.idOf(record));
        }
        merge.throwIfContradicted();
        Dataset merged = new Dataset(together(info, addedInfo), all, reference, base);
        new RecordCheck(Stream.empty()).check(merged.all().toList());
        return merged;
    }

    private static DatasetInfo together(DatasetInfo one, DatasetInfo other) {
        Map<String, JsonNode> extensions = new LinkedHashMap<>(other.extensions());
        extensions.putAll(one.extensions());
        return DatasetInfo.builder()
                .format(one.format())
                .id(one.id() + "+" + other.id())
                .version(one.version() + "+" + other.version())
                .title(one.title() + ", with: " + other.title())
                .licence(
                        one.licence().equals(other.licence())
                                ? one.licence()
                                : one.licence() + " AND " + other.licence())
                .asOf(one.asOf().isBefore(other.asOf()) ? other.asOf() : one.asOf())
                .extensions(extensions)
                .build();
    }

    private static Map<String, Extensible> section(Map<RecordKind, Map<String, Extensible>> all, RecordKind kind) {
        return all.computeIfAbsent(kind, missing -> new TreeMap<>());
    }

    /**
     * What the dataset is.
     *
     * @return version, licence, day
     */
    public DatasetInfo info() {
        return info;
    }

    /**
     * The records that other datasets may refer to: sources, actors, norms, conventions and models, laws, resolutions,
     * codes.
     *
     * @return a dataset of only these
     */
    public Dataset referenceRecords() {
        List<Extensible> kept = all().filter(Dataset::isReference).toList();
        return assemble(info, kept, Optional.empty());
    }

    private static boolean isReference(Extensible record) {
        if (record instanceof Treaty treaty) {
            return treaty.model() || treaty.parties().size() != 2 || !isCooperation(treaty.kind());
        }
        return record instanceof Source
                || record instanceof Actor
                || record instanceof Norm
                || record instanceof Law
                || record instanceof Resolution
                || record instanceof Code;
    }

    private static boolean isCooperation(TreatyKind kind) {
        return kind.compareTo(TreatyKind.SECURITY_COOPERATION) <= 0;
    }

    /**
     * The reference records over which this dataset was read, as a dataset of their own; it bears the id and the version
     * of the one that they come from.
     *
     * @return the reference records, or nothing if it was read alone
     */
    public Optional<Dataset> base() {
        return base;
    }

    /**
     * Whether a record is this dataset's own, and not one of the reference records over which it was read.
     *
     * @param record a record
     * @return true if it is its own
     */
    public boolean isOwn(Extensible record) {
        return !referenceIds.contains(RecordKind.idOf(record));
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
     * The dataset's own records of one kind.
     *
     * @param kind the kind
     * @return the records, in the order of their ids
     */
    public List<Extensible> own(RecordKind kind) {
        return own.getOrDefault(kind, List.of());
    }

    /** {@return all sources} */
    public List<Source> sources() {
        return list(RecordKind.SOURCE, Source.class);
    }

    /** {@return all actors} */
    public List<Actor> actors() {
        return list(RecordKind.ACTOR, Actor.class);
    }

    /** {@return all norms} */
    public List<Norm> norms() {
        return list(RecordKind.NORM, Norm.class);
    }

    /** {@return the dataset's own treaties} */
    public List<Treaty> treaties() {
        return own(RecordKind.TREATY, Treaty.class);
    }

    /**
     * The treaties that were concluded for an actor.
     *
     * @param party a state, region or organisation
     * @return the dataset's own treaties of which it is a party, in the order of their ids
     */
    public List<Treaty> treaties(ActorId party) {
        return treaties().stream()
                .filter(treaty -> treaty.parties().contains(party))
                .toList();
    }

    /**
     * The treaties on one matter.
     *
     * @param kind the matter
     * @return the dataset's own treaties, in the order of their ids
     */
    public List<Treaty> treaties(TreatyKind kind) {
        return treaties().stream().filter(treaty -> treaty.kind() == kind).toList();
    }

    /** {@return the dataset's own arrangements} */
    public List<Arrangement> arrangements() {
        return own(RecordKind.ARRANGEMENT, Arrangement.class);
    }

    /**
     * The arrangements that were made for an actor.
     *
     * @param party a state, region, organisation or agency
     * @return the dataset's own arrangements in which it takes part, in the order of their ids
     */
    public List<Arrangement> arrangements(ActorId party) {
        return arrangements().stream()
                .filter(arrangement -> arrangement.parties().contains(party))
                .toList();
    }

    /** {@return the dataset's own laws} */
    public List<Law> laws() {
        return own(RecordKind.LAW, Law.class);
    }

    /**
     * The laws of a state, or of the European Union.
     *
     * @param jurisdiction the state or organisation
     * @return the dataset's own laws of it, in the order of their ids
     */
    public List<Law> laws(ActorId jurisdiction) {
        return laws().stream()
                .filter(law -> law.jurisdiction().equals(jurisdiction))
                .toList();
    }

    /** {@return the dataset's own resolutions} */
    public List<Resolution> resolutions() {
        return own(RecordKind.RESOLUTION, Resolution.class);
    }

    /** {@return the dataset's own operations} */
    public List<Operation> operations() {
        return own(RecordKind.OPERATION, Operation.class);
    }

    /**
     * The operations in which an actor has a part.
     *
     * @param actor a state, region, organisation or agency
     * @return the dataset's own operations that it led, took part in or hosted, in the order of their ids
     */
    public List<Operation> operations(ActorId actor) {
        return operations().stream()
                .filter(operation -> operation.by().contains(actor)
                        || operation.participants().contains(actor)
                        || operation.hosts().contains(actor))
                .toList();
    }

    /** {@return the dataset's own cases} */
    public List<Case> cases() {
        return own(RecordKind.CASE, Case.class);
    }

    /**
     * The cases that concern a state.
     *
     * @param state a state or region
     * @return the dataset's own cases in which it is the requested or the requesting state, in the order of their ids
     */
    public List<Case> cases(ActorId state) {
        return cases().stream()
                .filter(subject -> subject.requesting().equals(state)
                        || subject.requested().filter(state::equals).isPresent())
                .toList();
    }

    /** {@return the dataset's own events} */
    public List<Event> events() {
        return own(RecordKind.EVENT, Event.class);
    }

    /** {@return the dataset's own statements} */
    public List<Statement> statements() {
        return own(RecordKind.STATEMENT, Statement.class);
    }

    /** {@return all inquiries} */
    public List<Inquiry> inquiries() {
        return list(RecordKind.INQUIRY, Inquiry.class);
    }

    /**
     * The inquiries that asked about a form of cooperation of a state.
     *
     * @param state the state
     * @param topic the form of cooperation
     * @return the inquiries, in the order of their ids
     */
    public List<Inquiry> inquiries(ActorId state, Topic topic) {
        return inquiries().stream()
                .filter(inquiry ->
                        inquiry.states().contains(state) && inquiry.topics().contains(topic))
                .toList();
    }

    /** {@return all responses} */
    public List<Response> responses() {
        return list(RecordKind.RESPONSE, Response.class);
    }

    /** {@return all open codes} */
    public List<Code> codes() {
        return list(RecordKind.CODE, Code.class);
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
     * An instrument of any kind by id.
     *
     * @param id the id
     * @return the treaty, arrangement, law or resolution, or nothing if there is none
     */
    public Optional<Instrument> instrument(InstrumentId id) {
        return record(id.value()).filter(Instrument.class::isInstance).map(Instrument.class::cast);
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
        return records.values().stream()
                .map(byId -> byId.get(id))
                .filter(Identified.class::isInstance)
                .map(Identified.class::cast)
                .findFirst();
    }

    /**
     * An open code with its definition.
     *
     * @param group the group
     * @param code the code
     * @return the definition, or nothing if the code is not listed
     */
    public Optional<Code> code(String group, String code) {
        return Optional.ofNullable((Code) section(records, RecordKind.CODE).get(group + "/" + code));
    }

    /**
     * The treaties and arrangements concluded for both of two actors.
     *
     * @param one an actor
     * @param other another
     * @return the dataset's own instruments, treaties first, in the order of their ids
     */
    public List<CooperationInstrument> between(ActorId one, ActorId other) {
        List<CooperationInstrument> ofOne = instruments().of(one);
        List<CooperationInstrument> ofOther = instruments().of(other);
        boolean fewer = ofOne.size() <= ofOther.size();
        return (fewer ? ofOne : ofOther)
                .stream()
                        .filter(instrument -> instrument.parties().contains(fewer ? other : one))
                        .toList();
    }

    /**
     * The cases in which one asks another.
     *
     * @param requested who is asked
     * @param requesting who asks
     * @return the dataset's own cases in which both are known to be so, in the order of their ids
     */
    public List<Case> cases(ActorId requested, ActorId requesting) {
        CaseIndex known = caseIndex;
        if (known == null) {
            known = new CaseIndex(cases());
            caseIndex = known;
        }
        return Collections.unmodifiableList(known.of(requested, requesting));
    }

    /**
     * The treaties and arrangements of an actor.
     *
     * @param party the actor
     * @return the dataset's own instruments to which it is a party, treaties first, in the order of their ids
     */
    public List<CooperationInstrument> of(ActorId party) {
        return Collections.unmodifiableList(instruments().of(party));
    }

    /**
     * The treaties and arrangements concluded for the same actors.
     *
     * @param parties the actors
     * @return the dataset's own instruments of which they and no others are parties, treaties first, in the order of their ids
     */
    public List<CooperationInstrument> between(Set<ActorId> parties) {
        return Collections.unmodifiableList(instruments().of(parties));
    }

    private InstrumentIndex instruments() {
        InstrumentIndex known = instruments;
        if (known == null) {
            known = new InstrumentIndex(cooperationInstruments());
            instruments = known;
        }
        return known;
    }

    /** {@return the dataset's own treaties and arrangements} */
    public List<CooperationInstrument> cooperationInstruments() {
        List<CooperationInstrument> found = new ArrayList<>(treaties());
        found.addAll(arrangements());
        return found;
    }

    /** {@return every question that some account answers, with its accounts} */
    public Claims claims() {
        Claims known = claims;
        if (known == null) {
            known = Claims.of(all());
            claims = known;
        }
        return known;
    }

    /** {@return when each source counts as published} */
    public PublicationDays publications() {
        PublicationDays known = publications;
        if (known == null) {
            known = PublicationDays.of(all());
            publications = known;
        }
        return known;
    }

    private <T> List<T> list(RecordKind kind, Class<T> type) {
        return section(records, kind).values().stream().map(type::cast).toList();
    }

    private <T> List<T> own(RecordKind kind, Class<T> type) {
        return own(kind).stream().map(type::cast).toList();
    }

    private <T> Optional<T> find(RecordKind kind, Id id, Class<T> type) {
        return Optional.ofNullable(section(records, kind).get(id.value())).map(type::cast);
    }
}
