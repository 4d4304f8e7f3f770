package io.github.lec.dataset;

import io.github.lec.actor.Actor;
import io.github.lec.event.Event;
import io.github.lec.event.Statement;
import io.github.lec.format.RecordKind;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Law;
import io.github.lec.instrument.Resolution;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.logic.internal.Lists;
import io.github.lec.norm.Norm;
import io.github.lec.operation.Case;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.source.Code;
import io.github.lec.source.Inquiry;
import io.github.lec.source.Response;
import io.github.lec.source.Source;
import io.github.lec.source.Topic;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The records of a dataset by kind, with its own records separate from the reference records over which it was read.
 */
abstract class RecordLists extends RecordsById {
    private final Set<String> referenceIds;
    private final Map<RecordKind, List<Extensible>> own = new EnumMap<>(RecordKind.class);
    private final Lazy<Map<String, List<Actor>>> actorsByName =
            Lazy.of(() -> actors().stream().collect(Collectors.groupingBy(Actor::name)));
    private final Lazy<CaseIndex> caseIndex = Lazy.of(() -> new CaseIndex(cases()));
    private final Lazy<InstrumentIndex> instruments = Lazy.of(() -> new InstrumentIndex(cooperationInstruments()));

    RecordLists(Map<RecordKind, Map<String, Extensible>> records, Set<String> referenceIds) {
        super(records);
        this.referenceIds = referenceIds;
        records.forEach((kind, byId) -> own.put(kind, own(kind, byId)));
    }

    private List<Extensible> own(RecordKind kind, Map<String, Extensible> byId) {
        return byId.values().stream()
                .filter(record -> referenceIds.isEmpty() || isOwn(record))
                .<Extensible>map(kind.type()::cast)
                .toList();
    }

    Set<String> referenceIds() {
        return referenceIds;
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

    /**
     * The actors of a name.
     *
     * @param name the name as it is recorded
     * @return the actors with this name, in the order of their ids, reference records included; authorities of two
     *     states can share one
     */
    public List<Actor> actors(String name) {
        return Collections.unmodifiableList(actorsByName.get().getOrDefault(name, List.of()));
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
        return ofParty(party, Treaty.class);
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

    /**
     * The treaties on one matter that were concluded for both of two actors.
     *
     * @param kind the matter
     * @param one an actor
     * @param other another
     * @return the dataset's own treaties, in the order of their ids
     */
    public List<Treaty> treaties(TreatyKind kind, ActorId one, ActorId other) {
        return between(one, other).stream()
                .filter(Treaty.class::isInstance)
                .map(Treaty.class::cast)
                .filter(treaty -> treaty.kind() == kind)
                .toList();
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
        return ofParty(party, Arrangement.class);
    }

    /** {@return the dataset's own laws} */
    public List<Law> laws() {
        return own(RecordKind.LAW, Law.class);
    }

    /**
     * The laws of a state, or of the European Union.
     *
     * @param jurisdiction the state or organisation
     * @return its laws among the dataset's own, in the order of their ids
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
     * The operations in which an actor takes part.
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
     * The treaties and arrangements concluded for both of two actors.
     *
     * @param one an actor
     * @param other another
     * @return the dataset's own instruments, treaties first, in the order of their ids; none if both are the same
     */
    public List<CooperationInstrument> between(ActorId one, ActorId other) {
        if (one.equals(other)) {
            return List.of();
        }
        List<CooperationInstrument> ofOne = instruments.get().of(one);
        List<CooperationInstrument> ofOther = instruments.get().of(other);
        boolean fewer = ofOne.size() <= ofOther.size();
        return Lists.filter(
                fewer ? ofOne : ofOther, instrument -> instrument.parties().contains(fewer ? other : one));
    }

    /**
     * The cases in which one actor requests a person from another.
     *
     * @param requested the requested state or region
     * @param requesting the requesting state or region
     * @return the dataset's own cases in which both are known to have these roles, in the order of their ids
     */
    public List<Case> cases(ActorId requested, ActorId requesting) {
        return Collections.unmodifiableList(caseIndex.get().of(requested, requesting));
    }

    /**
     * The treaties and arrangements of an actor.
     *
     * @param party the actor
     * @return the dataset's own instruments to which it is a party, treaties first, in the order of their ids
     */
    public List<CooperationInstrument> of(ActorId party) {
        return Collections.unmodifiableList(instruments.get().of(party));
    }

    /**
     * The treaties and arrangements concluded for the same actors.
     *
     * @param parties the actors
     * @return the dataset's own instruments of which they and no others are parties, treaties first, in the order of
     *     their ids
     */
    public List<CooperationInstrument> between(Set<ActorId> parties) {
        return Collections.unmodifiableList(instruments.get().of(parties));
    }

    private <T extends CooperationInstrument> List<T> ofParty(ActorId party, Class<T> type) {
        return instruments.get().of(Objects.requireNonNull(party, "party")).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** {@return the dataset's own treaties and arrangements} */
    public List<CooperationInstrument> cooperationInstruments() {
        return Stream.<CooperationInstrument>concat(treaties().stream(), arrangements().stream())
                .toList();
    }

    @SuppressWarnings("unchecked") // the records of a kind were checked to have its type when the lists were made
    private <T extends Extensible> List<T> own(RecordKind kind, Class<T> type) {
        if (!type.equals(kind.type())) {
            throw new IllegalArgumentException(kind + " has no records of " + type);
        }
        return (List<T>) own(kind);
    }
}
