package io.github.lec.dataset;

import io.github.lec.actor.Actor;
import io.github.lec.actor.Fact;
import io.github.lec.actor.Membership;
import io.github.lec.actor.StateFact;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Law;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Resolution;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.norm.Norm;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.NormId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.source.Grade;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The one door through which rules and tables ask a dataset. It fixes two clocks: the day on which the world is looked at,
 * and the day on which the sources are looked at. No code behind it reads a clock.
 *
 * <p>Every answer is three-valued, and {@link #recording} tells on which claims it rests. Accounts from sources published
 * after the known-by day are not seen. Memberships, participation in conventions and norms are matters of public record:
 * they count as known from the day of the act, whenever the page that is cited for them was published.
 */
public final class View {
    /** The European Union, of which membership and law are asked about. */
    public static final ActorId EUROPEAN_UNION = ActorId.of("EU");

    private static final Set<String> ESTABLISHING = Set.of("COURT", "INTERNATIONAL_BODY");

    private static final ActorId SECURITY_COUNCIL = ActorId.of("UNSC");
    private static final InstrumentId CHARTER = InstrumentId.of("un-charter");

    private final Dataset dataset;
    private final LocalDate asOf;
    private final LocalDate knownBy;
    private final UnseenSources unseen;
    private final Optional<Consumer<ClaimId>> evidence;
    private final Optional<Memory> memory;

    View(Dataset dataset, LocalDate asOf, LocalDate knownBy) {
        this(dataset, asOf, knownBy, new UnseenSources(dataset, knownBy), Optional.empty(), Optional.empty());
    }

    private View(
            Dataset dataset,
            LocalDate asOf,
            LocalDate knownBy,
            UnseenSources unseen,
            Optional<Consumer<ClaimId>> evidence,
            Optional<Memory> memory) {
        this.dataset = dataset;
        this.asOf = asOf;
        this.knownBy = knownBy;
        this.unseen = unseen;
        this.evidence = evidence;
        this.memory = memory;
    }

    /**
     * The same view, telling which claims its answers rest on.
     *
     * @param evidence told the id of every claim that is asked for, answered or not
     * @return the recording view
     */
    public View recording(Consumer<ClaimId> evidence) {
        return new View(dataset, asOf, knownBy, unseen, Optional.of(evidence), Optional.empty());
    }

    /**
     * The same view for many questions in a row: it remembers what it read of the last relation, and its answers about actors,
     * treaties and norms. It gives the same answers, and records nothing.
     *
     * @return a view for one thread only; every other view can be shared
     */
    public View remembering() {
        return new View(dataset, asOf, knownBy, unseen, Optional.empty(), Optional.of(new Memory()));
    }

    /** {@return an answer, out of memory if there is one; a question is a value that equals only the same question} */
    private Truth answer(Record question, Supplier<Truth> reading) {
        return memory.isPresent() ? memory.get().answer(question, reading) : reading.get();
    }

    private record InForceAsked(InstrumentId instrument, LocalDate day) {}

    private record PartyAsked(InstrumentId instrument, ActorId actor, LocalDate day) {}

    private record MemberAsked(ActorId actor, ActorId organisation, LocalDate day) {}

    private record FactAsked(ActorId actor, Fact fact, Set<String> values, LocalDate day) {}

    private record ClarifiedAsked(NormId norm, LocalDate day) {}

    /** {@return the dataset that is looked at} */
    public Dataset dataset() {
        return dataset;
    }

    /** {@return the day on which the world is looked at} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the day on which the sources are looked at} */
    public LocalDate knownBy() {
        return knownBy;
    }

    // ---------------------------------------------------------------- accounts

    /**
     * Whether an account is seen: at least one of its sources counts as published by the known-by day; all of them, if the
     * account was derived, since a conclusion needs what it is drawn from.
     *
     * @param account an account of a record that is no matter of public record
     * @return true if it is seen
     */
    public boolean sees(Account account) {
        if (unseen.isEmpty()) {
            return true;
        }
        boolean all = account.derived();
        for (Citation citation : account.citations()) {
            if (unseen.contains(citation.source()) == all) {
                return !all;
            }
        }
        return all;
    }

    /**
     * The citations of an account that can be shown: of sources published by the known-by day. A matter of public record
     * is known whatever is cited for it; then all are.
     *
     * @param account an account
     * @return its citations without those of later sources, unless there are no others
     */
    public List<Citation> seenCitations(Account account) {
        List<Citation> seen = account.citations().stream()
                .filter(citation -> !unseen.contains(citation.source()))
                .toList();
        return seen.isEmpty() ? account.citations() : seen;
    }

    /**
     * The accounts that are seen.
     *
     * @param accounts accounts of a record that is no matter of public record
     * @param <A> their type
     * @return those of which a source counts as published by the known-by day, in their order
     */
    public <A extends Account> List<A> seen(List<A> accounts) {
        return accounts.stream().filter(this::sees).toList();
    }

    /**
     * Whether a record is known of: a source, if it counts as published; a matter of public record, always; any other, if
     * an account of it is seen. One of which no source says anything is known, as it stands.
     *
     * @param record a record of the dataset
     * @return false if every source that tells of it counts as published later
     */
    public boolean knows(Identified record) {
        if (record instanceof Source source) {
            return !unseen.contains(source.id());
        }
        return unseen.isEmpty() || isPublicRecord(record) || tells(record);
    }

    private boolean tells(Identified record) {
        Collection<Claim> claims = Claims.of(record);
        return claims.isEmpty()
                || claims.stream().flatMap(claim -> claim.accounts().stream()).anyMatch(this::sees);
    }

    /**
     * The records that are known of. What lists or judges records asks here, so that none is named before a source told of
     * it.
     *
     * @param records records of the dataset
     * @param <R> their type
     * @return those that are {@linkplain #knows known}, in their order
     */
    public <R extends Identified> List<R> known(List<R> records) {
        return unseen.isEmpty() ? records : records.stream().filter(this::knows).toList();
    }

    /**
     * Notes that an answer rests on a question, answered or not.
     *
     * @param record the record asked
     * @param member its member
     * @param key the key in the member; empty if it asks only one question
     */
    public void note(Identified record, String member, String key) {
        evidence.ifPresent(sink -> sink.accept(ClaimId.of(record.recordId().value(), member, key)));
    }

    /** {@return the accounts of a member that pass, noted as evidence; the bare question if none does} */
    private <A extends Account> List<A> asked(
            Identified record, String member, List<A> accounts, Predicate<A> wanted, String question) {
        List<A> found = new ArrayList<>();
        for (A account : accounts) {
            if (wanted.test(account) && (sees(account) || isPublicRecord(record) && hasHappened(account))) {
                found.add(account);
            }
        }
        if (evidence.isPresent()) {
            if (found.isEmpty()) {
                note(record, member, question);
            }
            found.forEach(account -> evidence.get().accept(Claims.idOf(record, member, account)));
        }
        return found;
    }

    /** An act of public record is known from its day, not before; what has no day always was. */
    private boolean hasHappened(Account account) {
        return PublicationDays.firstFact(account)
                .filter(day -> day.isAfter(knownBy))
                .isEmpty();
    }

    private static boolean isPublicRecord(Identified record) {
        return record instanceof Actor
                || record instanceof Norm
                || record instanceof Treaty treaty
                        && (treaty.model() || treaty.parties().size() > 2);
    }

    /**
     * Whether an account of an act establishes it: its grade says so; where it has none, whether it cites a court or an
     * international body. An admission establishes an act too.
     *
     * @param account an account of an act
     * @return false for what is only reported or alleged
     */
    public boolean isEstablished(Account account) {
        return account.grade()
                .map(grade -> grade != Grade.ALLEGED)
                .orElseGet(() -> account.citations().stream()
                        .flatMap(citation -> dataset.source(citation.source()).stream())
                        .flatMap(source -> source.kind().stream())
                        .anyMatch(ESTABLISHING::contains));
    }

    // ---------------------------------------------------------------- instruments

    /**
     * Whether an instrument is in force on a day; for an arrangement, whether it operates. A suspended one is in force.
     *
     * @param instrument the instrument
     * @param day the day
     * @return three-valued
     */
    public Truth isInForce(Instrument instrument, LocalDate day) {
        return answer(
                new InForceAsked(instrument.id(), day),
                () -> entry(instrument, step -> step.party().isEmpty() || step.stage() == Stage.SHELVED)
                        .isInForceOn(day));
    }

    /**
     * The treaties and arrangements between two actors that are certainly in force on a day.
     *
     * @param one an actor
     * @param other another
     * @param day the day
     * @return the dataset's own instruments, treaties first, in the order of their ids; without those of which it is
     *     unknown, which {@link Dataset#between(ActorId, ActorId)} lists too
     */
    public List<CooperationInstrument> inForceBetween(ActorId one, ActorId other, LocalDate day) {
        return dataset.between(one, other).stream()
                .filter(instrument -> isInForce(instrument, day).isTrue())
                .toList();
    }

    /**
     * Whether the operation of an instrument is suspended on a day.
     *
     * @param instrument the instrument
     * @param day the day
     * @return three-valued; not suspended if no suspension is recorded
     */
    public Truth isSuspended(Instrument instrument, LocalDate day) {
        List<LifecycleStep> steps = asked(
                instrument,
                "lifecycle",
                instrument.lifecycle(),
                step -> step.stage() == Stage.SUSPENDED || step.stage() == Stage.RESUMED,
                "SUSPENDED");
        return new Entry(steps).isSuspendedOn(day);
    }

    /**
     * Whether an instrument has been terminated by a day.
     *
     * @param instrument the instrument
     * @param day the day
     * @return three-valued; not terminated if no termination is recorded
     */
    public Truth isTerminated(Instrument instrument, LocalDate day) {
        List<LifecycleStep> steps = asked(
                instrument,
                "lifecycle",
                instrument.lifecycle(),
                step -> step.stage() == Stage.TERMINATED,
                "TERMINATED");
        return new Entry(steps).hasEndedBy(day);
    }

    /**
     * The day on which a stage of an instrument was reached, all accounts taken together: what they share, or their whole
     * span if they conflict. Observations bound it: what was seen to be so on a day had come about by then.
     *
     * @param instrument the instrument
     * @param stage the stage
     * @param party the party whose step it is; nothing for a step of the instrument as a whole
     * @return the day; nothing if no source affirms the stage with any day
     */
    public Optional<PartialDate> day(Instrument instrument, Stage stage, Optional<ActorId> party) {
        List<LifecycleStep> steps = asked(
                instrument,
                "lifecycle",
                instrument.lifecycle(),
                step -> step.stage() == stage && step.party().equals(party) && !step.planned() && !step.denies(),
                stage + party.map(id -> "/" + id).orElse(""));
        List<DateSpan> dated = steps.stream()
                .flatMap(step -> step.date().stream())
                .map(DateSpan::of)
                .toList();
        Optional<LocalDate> seen = steps.stream()
                .flatMap(step -> step.observedOn().flatMap(PartialDate::latest).stream())
                .min(Comparator.naturalOrder());
        return DateSpan.reconcile(dated)
                .flatMap(DateSpan::date)
                .or(() -> seen.map(day -> PartialDate.between(Optional.empty(), Optional.of(day))));
    }

    /**
     * Whether an actor is bound by a treaty on a day as a party: for a treaty of two, whether it is in force and concluded
     * for the actor; for a convention, from the actor's own entry into force.
     *
     * <p>For a convention that is in force, an actor's ratification or accession more than a year earlier suffices: no
     * convention in this field lets a year pass between the two.
     *
     * @param id the treaty
     * @param actor the actor
     * @param day the day
     * @return three-valued; unknown if nothing is recorded of the actor
     */
    public Truth isParty(InstrumentId id, ActorId actor, LocalDate day) {
        return answer(new PartyAsked(id, actor, day), () -> readParty(id, actor, day));
    }

    private Truth readParty(InstrumentId id, ActorId actor, LocalDate day) {
        Treaty treaty = dataset.treaty(id).orElse(null);
        if (treaty == null || treaty.model()) {
            return Truth.FALSE;
        }
        if (treaty.parties().size() == 2) {
            return Truth.of(treaty.parties().contains(actor)).and(isInForce(treaty, day));
        }
        List<LifecycleStep> own = asked(
                treaty,
                "lifecycle",
                treaty.lifecycle(),
                step -> step.party().filter(actor::equals).isPresent(),
                Stage.IN_FORCE + "/" + actor);
        Truth inForce = new Entry(own).isInForceOn(day);
        if (inForce.isKnown()) {
            return inForce;
        }
        Truth consent = byConsent(own, day);
        return consent.isTrue() ? isConventionInForce(treaty, day) : consent;
    }

    /** A convention is in force if a source says so of it as a whole or of any party. */
    private Truth isConventionInForce(Treaty treaty, LocalDate day) {
        Truth whole = isInForce(treaty, day);
        boolean forSomeParty = treaty.lifecycle().stream()
                .filter(step -> step.stage() == Stage.IN_FORCE && !step.planned() && !step.denies())
                .flatMap(step -> step.date().or(step::observedOn).stream())
                .anyMatch(since -> since.isOnOrBefore(day).isTrue());
        return whole.isKnown() || !forSomeParty ? whole : Truth.TRUE;
    }

    private static Truth byConsent(List<LifecycleStep> own, LocalDate day) {
        boolean consented = false;
        for (LifecycleStep step : own) {
            boolean consent = step.stage() == Stage.RATIFIED || step.stage() == Stage.ACCEDED;
            if (!consent || step.planned()) {
                continue;
            }
            if (step.denies()) {
                if (step.observedOn()
                        .filter(seen -> seen.isBefore(day).isFalse())
                        .isPresent()) {
                    return Truth.FALSE;
                }
            } else if (step.date().isPresent()
                    && step.date().get().isOnOrBefore(day).isFalse()) {
                return Truth.FALSE;
            } else {
                consented |= step.date()
                        .map(date -> date.isOnOrBefore(day.minusYears(1)).isTrue())
                        .orElse(false);
            }
        }
        return consented ? Truth.TRUE : Truth.UNKNOWN;
    }

    private Entry entry(Instrument instrument, Predicate<LifecycleStep> whose) {
        Set<Stage> stages = Set.of(Stage.IN_FORCE, Stage.SIGNED, Stage.NEGOTIATED, Stage.SHELVED, Stage.TERMINATED);
        return new Entry(asked(
                instrument,
                "lifecycle",
                instrument.lifecycle(),
                step -> stages.contains(step.stage()) && whose.test(step),
                Stage.IN_FORCE.name()));
    }

    /**
     * Whether the text of an instrument existed on a day: signed or adopted by then. One of which only negotiations are
     * recorded has no text yet.
     *
     * @param instrument the instrument
     * @param day the day
     * @return three-valued
     */
    public Truth hasText(CooperationInstrument instrument, LocalDate day) {
        if (instrument.model()) {
            return Truth.TRUE;
        }
        List<LifecycleStep> steps = asked(
                instrument,
                "lifecycle",
                instrument.lifecycle(),
                step -> !step.denies() && !step.planned() && step.party().isEmpty(),
                Stage.SIGNED.name());
        if (steps.isEmpty()
                && !instrument.lifecycle().isEmpty()
                && seen(instrument.lifecycle()).isEmpty()) {
            return Truth.FALSE; // no source of that day knows of it
        }
        boolean onlyTalks = !steps.isEmpty();
        List<DateSpan> signed = new ArrayList<>();
        for (LifecycleStep step : steps) {
            onlyTalks &= step.stage() == Stage.NEGOTIATED || step.stage() == Stage.SHELVED;
            if (step.stage() == Stage.SIGNED || step.stage() == Stage.ADOPTED) {
                step.date().map(DateSpan::of).ifPresent(signed::add);
            }
        }
        if (onlyTalks && instrument.safeguards().isEmpty()) {
            return Truth.FALSE;
        }
        return DateSpan.reconcile(signed).map(span -> span.isOnOrBefore(day)).orElse(Truth.UNKNOWN);
    }

    /**
     * Where an instrument stands on the view's day, for people to read.
     *
     * @param instrument the instrument
     * @return its state with the day that goes with it and the claims
     */
    public InstrumentStatus status(Instrument instrument) {
        return new StatusReading(this, instrument).status();
    }

    // ---------------------------------------------------------------- safeguards

    /**
     * The strength of an instrument's clause on a kind of safeguard in one direction.
     *
     * <p>Accounts of one clause are reconciled, of several clauses the stronger counts, a reservation of the requested
     * state replaces the clause for it, and {@code ABSENT} counts only if the part of the text that matters was read.
     *
     * @param relation the instrument and the direction
     * @param kind the kind of safeguard
     * @return the interval of strengths
     */
    public StrengthInterval strength(Relation relation, SafeguardKind kind) {
        return memory.isPresent()
                ? memory.get().safeguards(this, relation).strength(kind)
                : new SafeguardReading(this, relation).strength(kind);
    }

    /**
     * The accounts that are seen of an instrument's clauses on a kind of safeguard in one direction.
     *
     * @param relation the instrument and the direction
     * @param kind the kind of safeguard
     * @return the accounts, in their order
     */
    public List<Clause> clauses(Relation relation, SafeguardKind kind) {
        CooperationInstrument instrument = relation.instrument();
        if (memory.isPresent()) {
            List<Clause> seen = memory.get().clauses(this, instrument, kind);
            boolean allHold = seen.isEmpty() || seen.size() == 1 && isFor(seen.get(0), relation.requested());
            return allHold
                    ? seen
                    : seen.stream()
                            .filter(clause -> isFor(clause, relation.requested()))
                            .toList();
        }
        return asked(
                instrument,
                "safeguards",
                instrument.safeguards(),
                clause -> clause.kind() == kind && isFor(clause, relation.requested()),
                kind.name());
    }

    private static boolean isFor(Clause clause, ActorId requested) {
        Optional<ActorId> only = clause.requested();
        return only.isEmpty() || only.get().equals(requested);
    }

    /**
     * Whether the part of a text that would hold a clause was read, so that its absence can be stated.
     *
     * @param instrument the instrument
     * @param kind the kind of safeguard
     * @return true if absence is proved by reading
     */
    public static boolean isRead(CooperationInstrument instrument, SafeguardKind kind) {
        boolean full = instrument.textRead().filter(TextRead.FULL::equals).isPresent();
        return full || kind.isRefusalGround() && instrument.refusalGroundsComplete();
    }

    // ---------------------------------------------------------------- actors

    /**
     * Whether an actor is a member of an organisation on a day. Lists of members are complete: who has no membership is
     * no member.
     *
     * @param actor the actor
     * @param organisation the organisation
     * @param day the day
     * @return three-valued, as the precision of the dates allows
     */
    public Truth isMember(ActorId actor, ActorId organisation, LocalDate day) {
        return answer(new MemberAsked(actor, organisation, day), () -> readMember(actor, organisation, day));
    }

    private Truth readMember(ActorId actor, ActorId organisation, LocalDate day) {
        Optional<Actor> found = dataset.actor(actor);
        if (found.isEmpty()) {
            return Truth.UNKNOWN;
        }
        List<Membership> memberships = asked(
                found.get(),
                "memberships",
                found.get().memberships(),
                membership -> membership.of().equals(organisation) && !membership.denies(),
                organisation.value());
        return Truth.any(memberships, membership -> membership.holdsOn(day));
    }

    /**
     * Whether the law of the European Union applies in a state on a day. Where no fact says so, it applies in member states.
     *
     * @param actor the state
     * @param day the day
     * @return three-valued
     */
    public Truth euLawApplies(ActorId actor, LocalDate day) {
        boolean recorded = dataset.actor(actor).stream()
                .flatMap(found -> found.facts().stream())
                .anyMatch(fact -> fact.fact() == Fact.EU_LAW_APPLIES);
        return recorded ? isFact(actor, Fact.EU_LAW_APPLIES, Set.of("YES"), day) : isMember(actor, EUROPEAN_UNION, day);
    }

    /**
     * Whether a fact about a state has one of some values on a day.
     *
     * @param actor the state
     * @param fact the question
     * @param values the values, any of which will do
     * @param day the day
     * @return unknown if nothing is recorded, or accounts conflict; false if such a value is recorded for other days only
     */
    public Truth isFact(ActorId actor, Fact fact, Set<String> values, LocalDate day) {
        return answer(new FactAsked(actor, fact, values, day), () -> readFact(actor, fact, values, day));
    }

    private Truth readFact(ActorId actor, Fact fact, Set<String> values, LocalDate day) {
        Optional<Actor> found = dataset.actor(actor);
        if (found.isEmpty()) {
            return Truth.UNKNOWN;
        }
        List<StateFact> accounts = asked(
                found.get(),
                "facts",
                found.get().facts(),
                account -> account.fact() == fact && !account.denies(),
                fact.name());
        Truth wanted = Truth.any(
                accounts.stream()
                        .filter(account -> values.contains(account.value()))
                        .toList(),
                account -> account.holdsOn(day));
        Truth other = Truth.any(
                accounts.stream()
                        .filter(account -> !values.contains(account.value()))
                        .toList(),
                account -> account.holdsOn(day));
        boolean recorded = accounts.stream().anyMatch(account -> values.contains(account.value()));
        if (other.isFalse()) {
            return recorded ? wanted : Truth.UNKNOWN;
        }
        return wanted.isFalse() && other.isTrue() ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * Whether a state has abolished the death penalty for all crimes, or keeps it.
     *
     * @param actor the state
     * @param day the day
     * @return true if abolished for all crimes
     */
    public Truth hasAbolishedDeathPenalty(ActorId actor, LocalDate day) {
        return isFact(actor, Fact.DEATH_PENALTY, Set.of("ABOLISHED"), day);
    }

    // ---------------------------------------------------------------- norms

    /**
     * Whether a norm binds an actor on a day. A judgment binds as the provisions do that it interprets, from their own
     * day; a benchmark binds nobody.
     *
     * @param id the norm
     * @param actor the actor
     * @param day the day
     * @return three-valued
     */
    public Truth binds(NormId id, ActorId actor, LocalDate day) {
        Optional<Norm> found = dataset.norm(id);
        if (found.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Norm norm = found.get();
        if (!norm.interprets().isEmpty()) {
            return Truth.any(norm.interprets(), interpreted -> binds(interpreted, actor, day));
        }
        return switch (norm.scope()) {
            case BENCHMARK -> Truth.FALSE;
            case EU_LAW -> euLawApplies(actor, day).and(hasBegunToBind(norm, day));
            case PARTIES ->
                norm.instrument()
                        .map(instrument -> bindsParties(instrument, actor, day))
                        .orElse(Truth.UNKNOWN);
        };
    }

    /**
     * A treaty binds its parties; a resolution of the Security Council, the members of the United Nations; the rules of an
     * organisation, its members, who need not all be recorded.
     */
    private Truth bindsParties(InstrumentId id, ActorId actor, LocalDate day) {
        Optional<Instrument> instrument = dataset.instrument(id);
        if (instrument.orElse(null) instanceof Treaty) {
            return isParty(id, actor, day);
        }
        if (instrument.orElse(null) instanceof Resolution resolution
                && resolution.body().equals(SECURITY_COUNCIL)) {
            Truth adopted = Truth.any(
                    asked(
                            resolution,
                            "lifecycle",
                            resolution.lifecycle(),
                            step -> step.stage() == Stage.ADOPTED && !step.denies(),
                            Stage.ADOPTED.name()),
                    step -> step.date().map(date -> date.isOnOrBefore(day)).orElse(Truth.UNKNOWN));
            return adopted.and(isParty(CHARTER, actor, day));
        }
        if (instrument.orElse(null) instanceof Law rules) {
            return isMember(actor, rules.jurisdiction(), day).or(Truth.UNKNOWN);
        }
        return Truth.UNKNOWN;
    }

    /**
     * The first of some norms that certainly binds an actor on a day.
     *
     * @param ids the norms, in the order of preference
     * @param actor the actor
     * @param day the day
     * @return the norms that certainly bind
     */
    public List<NormId> binding(List<NormId> ids, ActorId actor, LocalDate day) {
        return ids.stream().filter(id -> binds(id, actor, day).isTrue()).toList();
    }

    /**
     * Whether a judgment had been given by a day. What is no judgment was always clear.
     *
     * @param id the norm
     * @param day the day
     * @return three-valued
     */
    public Truth isClarified(NormId id, LocalDate day) {
        return answer(new ClarifiedAsked(id, day), () -> readClarified(id, day));
    }

    private Truth readClarified(NormId id, LocalDate day) {
        return dataset.norm(id)
                .map(norm -> norm.clarifiedOn().isEmpty()
                        ? Truth.TRUE
                        : Truth.any(
                                asked(norm, "clarifiedOn", norm.clarifiedOn(), account -> true, ""),
                                account -> account.date().isOnOrBefore(day)))
                .orElse(Truth.UNKNOWN);
    }

    /**
     * Whether what was done on a day can be judged by what a judgment made clear. From the judgment's day on it can. Before,
     * it cannot, if nobody looks back from later; seen from later, whether the norm already required it stays open, since a
     * judgment interprets a norm from the norm's own day.
     *
     * @param judgment the judgment
     * @param day the day of the act, or the view's own day for a text or an act that is imagined
     * @return three-valued
     */
    public Truth judgedBy(NormId judgment, LocalDate day) {
        Truth then = isClarified(judgment, day);
        return then.isFalse() && !isClarified(judgment, knownBy).isFalse() ? Truth.UNKNOWN : then;
    }

    private Truth hasBegunToBind(Norm norm, LocalDate day) {
        return norm.bindsFrom().isEmpty()
                ? norm.instrument()
                        .flatMap(dataset::instrument)
                        .map(instrument -> isInForce(instrument, day))
                        .orElse(Truth.UNKNOWN)
                : Truth.any(
                        asked(norm, "bindsFrom", norm.bindsFrom(), account -> true, ""),
                        account -> account.date().isOnOrBefore(day));
    }

    // ---------------------------------------------------------------- acts

    /**
     * The answer to a yes-or-no question about a case.
     *
     * @param subject the case
     * @param question the question
     * @return unknown if no source answers it or sources contradict each other
     */
    public Truth isSo(Case subject, CaseQuestion question) {
        return asked(subject, "facts", subject.facts(), fact -> fact.fact() == question, question.name()).stream()
                .map(fact -> fact.truth())
                .reduce((one, other) -> one == other ? one : Truth.UNKNOWN)
                .orElse(Truth.UNKNOWN);
    }

    /**
     * The answer to a yes-or-no question about an operation.
     *
     * @param subject the operation
     * @param question the question
     * @return unknown if no source answers it or sources contradict each other
     */
    public Truth isSo(Operation subject, OperationQuestion question) {
        return asked(subject, "facts", subject.facts(), fact -> fact.fact() == question, question.name()).stream()
                .map(fact -> fact.truth())
                .reduce((one, other) -> one == other ? one : Truth.UNKNOWN)
                .orElse(Truth.UNKNOWN);
    }

    /**
     * The accounts that are seen of a member of a record, noted as evidence.
     *
     * @param record the record asked
     * @param member the name of the member
     * @param accounts its accounts
     * @param <A> their type
     * @return those that are seen
     */
    public <A extends Account> List<A> ask(Identified record, String member, List<A> accounts) {
        return asked(record, member, accounts, account -> true, "");
    }
}
