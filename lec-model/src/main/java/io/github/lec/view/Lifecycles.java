package io.github.lec.view;

import io.github.lec.actor.Membership;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads from the steps of instruments whether they are in force, for whom, and since when. */
final class Lifecycles {
    private static final Set<Stage> OF_ENTRY =
            EnumSet.of(Stage.IN_FORCE, Stage.SIGNED, Stage.NEGOTIATED, Stage.SHELVED, Stage.TERMINATED);

    /** Steps of any party. */
    static final Predicate<LifecycleStep> ANY = step -> true;

    private record InForceAsked(InstrumentId instrument, LocalDate day) {}

    private record PartyAsked(InstrumentId instrument, ActorId actor, LocalDate day) {}

    private final KnownAccounts accounts;

    Lifecycles(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    Truth isInForce(Instrument instrument, LocalDate day) {
        return accounts.answer(
                new InForceAsked(instrument.id(), day), () -> entry(instrument).isInForceOn(day));
    }

    /** {@return which steps concern two actors: in a convention of more, a step of a third party does not} */
    static Predicate<LifecycleStep> concerns(Treaty treaty, ActorId one, ActorId other) {
        return treaty.parties().size() == 2
                ? ANY
                : step -> step.party()
                        .map(party -> party.equals(one) || party.equals(other))
                        .orElse(true);
    }

    Truth isSuspended(Instrument instrument, LocalDate day) {
        return isSuspended(instrument, ANY, day);
    }

    Truth isSuspended(Instrument instrument, Predicate<LifecycleStep> concerns, LocalDate day) {
        List<LifecycleStep> steps = accounts.asked(
                instrument,
                "lifecycle",
                instrument.lifecycle(),
                step -> (step.stage() == Stage.SUSPENDED || step.stage() == Stage.RESUMED) && concerns.test(step),
                Stage.SUSPENDED::name);
        return new Entry(steps).isSuspendedOn(day);
    }

    Truth isTerminated(Instrument instrument, LocalDate day) {
        return isTerminated(instrument, ANY, day);
    }

    Truth isTerminated(Instrument instrument, Predicate<LifecycleStep> concerns, LocalDate day) {
        List<LifecycleStep> steps = accounts.asked(
                instrument,
                "lifecycle",
                instrument.lifecycle(),
                step -> step.stage() == Stage.TERMINATED && concerns.test(step),
                Stage.TERMINATED::name);
        return new Entry(steps).hasEndedBy(day);
    }

    /**
     * Whether notice of termination may have run out by a day on which no end is recorded: never certain, since notice can be
     * withdrawn. Where the text says how long it runs, it has not run out before.
     */
    Truth hasNoticeRunOut(Treaty treaty, Predicate<LifecycleStep> concerns, LocalDate day) {
        boolean noticeGiven = false;
        boolean endRecorded = false;
        for (LifecycleStep step : treaty.lifecycle()) {
            noticeGiven |= step.stage() == Stage.DENOUNCED;
            endRecorded |= step.stage() == Stage.TERMINATED && !step.denies() && !step.planned();
        }
        if (!noticeGiven || endRecorded) {
            return Truth.FALSE;
        }
        List<LifecycleStep> notices = accounts.asked(
                treaty,
                "lifecycle",
                treaty.lifecycle(),
                step -> step.stage() == Stage.DENOUNCED && !step.denies() && !step.planned() && concerns.test(step),
                Stage.DENOUNCED::name);
        int months = accounts.ask(treaty, "safeguards", treaty.safeguards()).stream()
                .flatMapToInt(clause -> clause.noticeMonths().stream())
                .min()
                .orElse(0);
        Truth given = Truth.any(
                notices,
                notice -> notice.date()
                        .map(date -> date.isOnOrBefore(day.minusMonths(months)))
                        .orElse(Truth.UNKNOWN));
        return given.and(Truth.UNKNOWN);
    }

    Optional<PartialDate> day(Instrument instrument, Stage stage, Optional<ActorId> party) {
        List<LifecycleStep> steps = accounts.asked(
                instrument,
                "lifecycle",
                instrument.lifecycle(),
                step -> step.stage() == stage && step.party().equals(party) && !step.planned() && !step.denies(),
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
     * Whether a treaty of two was concluded for an actor: for a region of a party, and for a member of an organisation that is
     * one, this is not recorded.
     */
    Truth isConcludedFor(Treaty treaty, ActorId actor) {
        if (treaty.parties().contains(actor)) {
            return Truth.TRUE;
        }
        boolean perhaps = accounts.dataset().actor(actor).stream()
                .flatMap(found -> Stream.concat(
                        found.partOf().stream(), found.memberships().stream().map(Membership::of)))
                .anyMatch(treaty.parties()::contains);
        return perhaps ? Truth.UNKNOWN : Truth.FALSE;
    }

    Truth isParty(InstrumentId id, ActorId actor, LocalDate day) {
        return accounts.answer(new PartyAsked(id, actor, day), () -> readParty(id, actor, day));
    }

    private Truth readParty(InstrumentId id, ActorId actor, LocalDate day) {
        Treaty treaty = accounts.dataset().treaty(id).orElse(null);
        if (treaty == null || treaty.model()) {
            return Truth.FALSE;
        }
        if (treaty.parties().size() == 2) {
            return Truth.of(treaty.parties().contains(actor)).and(isInForce(treaty, day));
        }
        List<LifecycleStep> own = accounts.asked(
                treaty,
                "lifecycle",
                treaty.lifecycle(),
                step -> step.party().filter(actor::equals).isPresent(),
                () -> Stage.IN_FORCE + "/" + actor);
        Truth inForce = new Entry(own).isInForceOn(day);
        if (inForce.isKnown()) {
            return inForce;
        }
        Truth consent = byConsent(own, day);
        return consent.isTrue() ? isConventionInForce(treaty, day) : consent;
    }

    /** A convention is in force if a source says so about it as a whole or about any party. */
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

    private Entry entry(Instrument instrument) {
        return new Entry(accounts.asked(
                instrument,
                "lifecycle",
                instrument.lifecycle(),
                step -> OF_ENTRY.contains(step.stage()) && (step.party().isEmpty() || step.stage() == Stage.SHELVED),
                Stage.IN_FORCE::name));
    }

    Truth hasText(CooperationInstrument instrument, LocalDate day) {
        if (instrument.model()) {
            return Truth.TRUE;
        }
        List<LifecycleStep> steps = accounts.asked(
                instrument,
                "lifecycle",
                instrument.lifecycle(),
                step -> !step.denies() && !step.planned() && step.party().isEmpty(),
                Stage.SIGNED::name);
        if (steps.isEmpty()
                && !instrument.lifecycle().isEmpty()
                && accounts.seen(instrument.lifecycle()).isEmpty()) {
            return Truth.FALSE; // no source published by that day mentions it
        }
        boolean onlyTalks = !steps.isEmpty();
        List<PartialDate> signed = new ArrayList<>();
        List<PartialDate> initialled = new ArrayList<>();
        for (LifecycleStep step : steps) {
            onlyTalks &= step.stage() == Stage.NEGOTIATED || step.stage() == Stage.SHELVED;
            if (step.stage() == Stage.SIGNED || step.stage() == Stage.ADOPTED) {
                step.date().ifPresent(signed::add);
            } else if (step.stage() == Stage.INITIALLED) {
                step.date().ifPresent(initialled::add);
            }
        }
        if (onlyTalks && instrument.safeguards().isEmpty()) {
            return Truth.FALSE;
        }
        if (signed.isEmpty()
                && DateSpan.reconcile(initialled)
                        .filter(span -> span.isOnOrBefore(day).isFalse())
                        .isPresent()) {
            return Truth.FALSE; // initialled later
        }
        return DateSpan.reconcile(signed).map(span -> span.isOnOrBefore(day)).orElse(Truth.UNKNOWN);
    }
}
