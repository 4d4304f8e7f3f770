package io.github.lec.view.lifecycle;

import io.github.lec.actor.Membership;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.days.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads from an instrument's own steps whether it has entered into force or ended, for whom, and since when.
 * Replacement by another text is not one of its own steps: see {@link InForceReading}.
 */
public final class Lifecycles {
    private static final Set<Stage> OF_ENTRY =
            EnumSet.of(Stage.IN_FORCE, Stage.SIGNED, Stage.NEGOTIATED, Stage.SHELVED, Stage.RESUMED);

    /** Steps of one party that count for a text between two. */
    private static final Set<Stage> PUT_ASIDE_OR_BACK = EnumSet.of(Stage.SHELVED, Stage.RESUMED);

    private static final Set<Stage> OF_PROVISIONAL_APPLICATION =
            EnumSet.of(Stage.PROVISIONALLY_APPLIED, Stage.SHELVED, Stage.IN_FORCE);

    /** Steps of any party. */
    public static final Predicate<LifecycleStep> ANY = step -> true;

    private final KnownAccounts accounts;

    public Lifecycles(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    /** {@return whether it has entered into force by a day and its own steps show no end} */
    public Truth hasBegunAndNotEnded(Instrument instrument, LocalDate day) {
        return hasBegun(instrument, day).and(isEnded(instrument, day).not());
    }

    /** {@return whether it has entered into force by a day, whether or not it has ended since} */
    public Truth hasBegun(Instrument instrument, LocalDate day) {
        return entry(instrument).hasBegunBy(day);
    }

    /**
     * {@return the first possible day of each entry into force, observation or resumption that sources report by a day}
     */
    List<LocalDate> daysSeenInForce(Instrument instrument, LocalDate day) {
        List<LifecycleStep> steps = accounts.steps(
                instrument,
                step -> (step.stage() == Stage.IN_FORCE || step.stage() == Stage.RESUMED)
                        && step.party().isEmpty()
                        && step.wasTaken(),
                Stage.IN_FORCE);
        return steps.stream()
                .flatMap(step -> step.date().or(step::observedOn).stream())
                .filter(seen -> seen.isOnOrBefore(day).isTrue())
                .flatMap(seen -> seen.earliest().stream())
                .toList();
    }

    /** {@return which steps concern two actors: in a convention with more parties, a step of a third party does not} */
    public static Predicate<LifecycleStep> concerns(Treaty treaty, ActorId one, ActorId other) {
        return treaty.isBilateral()
                ? ANY
                : step -> step.party()
                        .map(party -> party.equals(one) || party.equals(other))
                        .orElse(true);
    }

    public Truth isSuspended(Instrument instrument, LocalDate day) {
        return isSuspended(instrument, ANY, day);
    }

    public Truth isSuspended(Instrument instrument, Predicate<LifecycleStep> concerns, LocalDate day) {
        List<LifecycleStep> steps = accounts.steps(
                instrument,
                step -> (step.stage() == Stage.SUSPENDED || step.stage() == Stage.RESUMED) && concerns.test(step),
                Stage.SUSPENDED);
        InForceBySteps entry = new InForceBySteps(steps);
        Truth suspended = entry.isSuspendedOn(day);
        if (suspended.isKnown()) {
            return suspended;
        }
        return isSeenInForceLater(instrument, entry, day) || isYetToBegin(instrument, day) ? Truth.FALSE : suspended;
    }

    /**
     * Whether a source observed it in force on a day or later, when it was not yet certainly suspended: then it was not
     * suspended before, unless it had been resumed.
     */
    private boolean isSeenInForceLater(Instrument instrument, InForceBySteps entry, LocalDate day) {
        List<LifecycleStep> observations = accounts.steps(
                instrument,
                step -> step.stage() == Stage.IN_FORCE
                        && step.party().isEmpty()
                        && step.observedOn().isPresent(),
                Stage.IN_FORCE);
        Set<String> denied = observations.stream()
                .filter(LifecycleStep::denies)
                .map(LifecycleStep::key)
                .collect(Collectors.toSet());
        return observations.stream()
                .filter(step -> !denied.contains(step.key()))
                .flatMap(step -> step.observedOn().flatMap(PartialDate::earliest).stream())
                .anyMatch(seen -> !seen.isBefore(day) && entry.isPerhapsSuspendedOn(seen));
    }

    /** {@return whether it has ended as a whole: a convention does not end because a party left it} */
    public Truth hasEnded(Instrument instrument, LocalDate day) {
        boolean convention = instrument instanceof Treaty treaty && treaty.isMultilateral();
        return hasEnded(instrument, convention ? step -> step.party().isEmpty() : ANY, day);
    }

    Truth hasEnded(Instrument instrument, Predicate<LifecycleStep> concerns, LocalDate day) {
        List<LifecycleStep> ends = accounts.steps(
                instrument, step -> step.stage() == Stage.TERMINATED && concerns.test(step), Stage.TERMINATED);
        Truth ended = new InForceBySteps(ends).hasEndedBy(day);
        if (ended.isFalse()) {
            return ended;
        }
        Truth beside = new InForceBySteps(withObservations(instrument, ends, concerns)).hasEndedBy(day);
        return !beside.isKnown() && isYetToBegin(instrument, day) ? Truth.FALSE : beside;
    }

    /**
     * Whether a treaty has not entered into force by a day: then it has not ended or been suspended by then either. An
     * arrangement that was put aside does not apply, but may have ended.
     */
    private boolean isYetToBegin(Instrument instrument, LocalDate day) {
        return instrument instanceof Treaty && hasBegun(instrument, day).isFalse();
    }

    /** {@return the ends, with the observations in force; for a convention that a party has left, only its own} */
    private List<LifecycleStep> withObservations(
            Instrument instrument, List<LifecycleStep> ends, Predicate<LifecycleStep> concerns) {
        boolean ofWhole = !(instrument instanceof Treaty treaty && treaty.isMultilateral())
                || Lists.anyMatch(ends, end -> end.party().isEmpty());
        List<LifecycleStep> steps = new ArrayList<>(ends);
        if (Lists.anyMatch(instrument.lifecycle(), InForceBySteps::isObserved)) {
            steps.addAll(accounts.steps(
                    instrument,
                    step -> step.stage() == Stage.IN_FORCE
                            && step.observedOn().isPresent()
                            && concerns.test(step)
                            && (ofWhole || step.party().isPresent()),
                    Stage.IN_FORCE));
        }
        return steps;
    }

    /** {@return whether it was applied before its entry into force by a day, whatever has happened since} */
    public Truth hasBeenAppliedProvisionally(Instrument text, Predicate<LifecycleStep> concerns, LocalDate day) {
        List<LifecycleStep> steps = accounts.steps(
                text,
                step -> step.stage() == Stage.PROVISIONALLY_APPLIED && concerns.test(step),
                Stage.PROVISIONALLY_APPLIED);
        return new InForceBySteps(steps).hasBeenAppliedProvisionallyBy(day);
    }

    /**
     * Whether it is applied before its entry into force on a day: not once it was put aside, and open if a reported day
     * of entry into force may have passed.
     */
    public Truth isAppliedProvisionally(Instrument text, Predicate<LifecycleStep> concerns, LocalDate day) {
        // the entry into force of a convention as a whole says nothing about a state that applies it provisionally
        boolean convention = text instanceof Treaty treaty && treaty.isMultilateral();
        List<LifecycleStep> steps = accounts.steps(
                text,
                step -> OF_PROVISIONAL_APPLICATION.contains(step.stage())
                        && concerns.test(step)
                        && !(convention && step.stage() == Stage.IN_FORCE),
                Stage.PROVISIONALLY_APPLIED);
        return new InForceBySteps(steps).isAppliedProvisionallyOn(day);
    }

    Truth hasNoticeRunOut(Treaty treaty, Predicate<LifecycleStep> concerns, LocalDate day) {
        return new Notices(accounts, treaty, concerns).haveRunOutBy(day);
    }

    public Optional<PartialDate> day(Instrument instrument, Stage stage, Optional<ActorId> party) {
        List<LifecycleStep> steps = accounts.asked(
                instrument,
                "lifecycle",
                StepsByParty.of(accounts, instrument, party),
                step -> step.stage() == stage && step.party().equals(party) && step.wasTaken(),
                () -> stage + party.map(id -> "/" + id).orElse(""));
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        List<PartialDate> dated = new ArrayList<>();
        for (LifecycleStep step : steps) {
            step.date().ifPresent(dated::add);
        }
        return DateSpan.reconcile(dated).flatMap(DateSpan::date).or(() -> observed(steps));
    }

    private static Optional<PartialDate> observed(List<LifecycleStep> steps) {
        return steps.stream()
                .flatMap(step -> step.observedOn().flatMap(PartialDate::latest).stream())
                .min(Comparator.naturalOrder())
                .map(day -> PartialDate.between(Optional.empty(), Optional.of(day)));
    }

    /**
     * Whether a bilateral text was concluded for an actor: for a region of a party, and for a member of an organisation
     * that is a party, this is not recorded.
     */
    Truth isConcludedFor(CooperationInstrument text, ActorId actor) {
        if (text.parties().contains(actor)) {
            return Truth.TRUE;
        }
        boolean perhaps = accounts.dataset().actor(actor).stream()
                .flatMap(found -> Stream.concat(
                        found.partOf().stream(), found.memberships().stream().map(Membership::of)))
                .anyMatch(text.parties()::contains);
        return perhaps ? Truth.UNKNOWN : Truth.FALSE;
    }

    /**
     * {@return whether a convention has entered into force for an actor by a day, whether or not the actor has left it
     * since}
     */
    Truth hasBegunFor(Treaty convention, ActorId actor, LocalDate day) {
        return hasBegunFor(convention, ownSteps(convention, actor), day);
    }

    /** {@return whether it has entered into force for the actor, who has not left it, and has not ended} */
    Truth isInForceFor(Treaty convention, ActorId actor, LocalDate day) {
        List<LifecycleStep> own = ownSteps(convention, actor);
        return hasBegunFor(convention, own, day)
                .and(new InForceBySteps(own).hasEndedBy(day).not())
                .and(isEnded(convention, day).not());
    }

    /** If no source reports an end of a text, the end is not an open question. */
    private Truth isEnded(Instrument text, LocalDate day) {
        boolean convention = text instanceof Treaty treaty && treaty.isMultilateral();
        boolean reported = false;
        for (LifecycleStep step : StepsByParty.of(accounts, text, Optional.empty())) {
            reported |= step.stage() == Stage.TERMINATED
                    && !(convention && step.party().isPresent());
        }
        return reported ? hasEnded(text, day) : Truth.FALSE;
    }

    private List<LifecycleStep> ownSteps(Treaty convention, ActorId actor) {
        return accounts.asked(
                convention,
                "lifecycle",
                StepsByParty.of(accounts, convention, Optional.of(actor)),
                step -> actor.equals(step.party().orElse(null)),
                () -> Stage.IN_FORCE + "/" + actor);
    }

    private Truth hasBegunFor(Treaty convention, List<LifecycleStep> own, LocalDate day) {
        InForceBySteps steps = new InForceBySteps(own);
        Truth begun = steps.hasBegunBy(day);
        if (begun.isKnown()) {
            return begun;
        }
        Truth consent = steps.hasConsentedBy(day);
        return consent.isTrue() ? isConventionInForce(convention, day) : consent;
    }

    /** A convention is in force if a source says so about it as a whole or about any party. */
    private Truth isConventionInForce(Treaty treaty, LocalDate day) {
        Truth whole = hasBegun(treaty, day);
        boolean forSomeParty = treaty.lifecycle().stream()
                .filter(step -> step.stage() == Stage.IN_FORCE && step.wasTaken())
                .flatMap(step -> step.date().or(step::observedOn).stream())
                .anyMatch(since -> since.isOnOrBefore(day).isTrue());
        return whole.isKnown() || !forSomeParty ? whole : Truth.TRUE;
    }

    private InForceBySteps entry(Instrument instrument) {
        boolean ofMany = instrument instanceof CooperationInstrument text && text.isMultilateral();
        List<LifecycleStep> steps = accounts.steps(
                instrument,
                step -> OF_ENTRY.contains(step.stage())
                        && (step.party().isEmpty() || PUT_ASIDE_OR_BACK.contains(step.stage()) && !ofMany),
                Stage.IN_FORCE);
        return new InForceBySteps(steps, instrument instanceof Arrangement);
    }
}
