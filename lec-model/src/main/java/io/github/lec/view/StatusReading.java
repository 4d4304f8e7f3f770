package io.github.lec.view;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import io.github.lec.view.InstrumentStatus.State;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.days.DateSpan;
import io.github.lec.view.lifecycle.InForceBySteps;
import io.github.lec.view.lifecycle.InForceReading;
import io.github.lec.view.lifecycle.Lifecycles;
import io.github.lec.view.lifecycle.Replacements;
import io.github.lec.view.lifecycle.StandingSuspensions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Determines the status of an instrument on the view's day from all its steps. */
final class StatusReading {
    /** Steps of one party that count for a text between two. */
    private static final Set<Stage> OF_ONE_PARTY =
            EnumSet.of(Stage.SHELVED, Stage.RESUMED, Stage.PROVISIONALLY_APPLIED);

    private static final Set<Stage> BEFORE_SIGNATURE = EnumSet.of(Stage.NEGOTIATED, Stage.INITIALLED, Stage.SHELVED);

    private record Asked(InstrumentId instrument) {}

    private record Found(Instrument instrument, InstrumentStatus status) {}

    private final KnownAccounts accounts;
    private final Lifecycles lifecycles;
    private final Replacements replacements;
    private final Instrument instrument;
    private final List<LifecycleStep> steps;
    private final LifecycleDispute disputes;

    StatusReading(KnownAccounts accounts, Lifecycles lifecycles, Replacements replacements, Instrument instrument) {
        this.accounts = accounts;
        this.lifecycles = lifecycles;
        this.replacements = replacements;
        this.instrument = instrument;
        this.steps = Lists.filter(
                instrument.lifecycle(),
                step -> accounts.sees(step) && (step.party().isEmpty() || counts(instrument, step.stage())));
        this.disputes = new LifecycleDispute(accounts, instrument, accounts.asOf());
    }

    /** {@return the status, read once for a report: findings, words and tables all ask for it} */
    @SuppressWarnings("ReferenceEquality") // another text of that id, as a changed one, is read by itself
    static InstrumentStatus of(
            KnownAccounts accounts, Lifecycles lifecycles, Replacements replacements, Instrument instrument) {
        Supplier<InstrumentStatus> reading =
                () -> new StatusReading(accounts, lifecycles, replacements, instrument).status();
        if (accounts.isRecording()) {
            return reading.get();
        }
        Found known = accounts.shared(new Asked(instrument.id()), () -> new Found(instrument, reading.get()));
        return known.instrument() == instrument ? known.status() : reading.get();
    }

    /** {@return whether a step of one party counts as a step of the instrument as a whole} */
    private static boolean counts(Instrument instrument, Stage stage) {
        boolean ofMany = instrument instanceof CooperationInstrument text && text.isMultilateral();
        return !ofMany && OF_ONE_PARTY.contains(stage);
    }

    InstrumentStatus status() {
        LocalDate day = accounts.asOf();
        if (lifecycles.hasEnded(instrument, day).isTrue()) {
            return found(State.TERMINATED, done(Stage.TERMINATED));
        }
        Optional<CooperationInstrument> replacement = replacements.of(instrument, day);
        if (replacement.isPresent()) {
            return replacedBy(replacement.get());
        }
        if (lifecycles.isSuspended(instrument, day).isTrue()) {
            List<LifecycleStep> suspensions = Lists.filter(
                    instrument.lifecycle(),
                    step -> step.stage() == Stage.SUSPENDED && accounts.sees(step) && !step.denies());
            return found(State.SUSPENDED, suspensions, firstSuspension(suspensions));
        }
        if (hasPerhapsEnded(day)) {
            List<LifecycleStep> dated = datedEntries();
            return found(State.PERHAPS_ENDED, dated.isEmpty() ? done(Stage.IN_FORCE) : dated);
        }
        return unended(day);
    }

    /** {@return the status of an instrument that has not ended and is not suspended} */
    private InstrumentStatus unended(LocalDate day) {
        Truth inForce = lifecycles.hasBegunAndNotEnded(instrument, day);
        List<LifecycleStep> dated = datedEntries();
        if (!dated.isEmpty() && (inForce.isTrue() || !inForce.isFalse() && disputes.isEntryOpen())) {
            return inForce(State.IN_FORCE, dated);
        }
        List<LifecycleStep> observed = Lists.filter(done(Stage.IN_FORCE), this::isPast);
        Truth putAside = observed.isEmpty() ? Truth.FALSE : putAside(dated, day);
        if (putAside == Truth.UNKNOWN) {
            return found(State.PERHAPS_ENDED, dated.isEmpty() ? first(observed) : dated);
        }
        if (dated.isEmpty() && !observed.isEmpty() && putAside.isFalse()) {
            return inForce(State.OBSERVED_IN_FORCE, first(observed));
        }
        if (dated.isEmpty() && putAside.isFalse()) {
            Optional<LifecycleStep> entered = firstForAParty(LifecycleStep::date, day);
            if (entered.isPresent()) {
                return inForce(State.IN_FORCE_FOR_PARTIES, List.of(entered.get()));
            }
            Optional<LifecycleStep> seen = firstForAParty(LifecycleStep::observedOn, day);
            if (seen.isPresent()) {
                return inForce(State.OBSERVED_IN_FORCE, List.of(seen.get()));
            }
        }
        return notInForce(inForce, day);
    }

    /**
     * {@return whether a text that operated was put aside, which does not end a treaty whose entry into force is
     * recorded; for one that was only seen in force this is open}
     */
    private Truth putAside(List<LifecycleStep> dated, LocalDate day) {
        boolean ends = instrument instanceof Arrangement;
        if (!ends && !dated.isEmpty()) {
            return Truth.FALSE;
        }
        Truth aside = new InForceBySteps(steps).isPutAsideOn(day);
        return ends ? aside : aside.and(Truth.UNKNOWN);
    }

    private List<LifecycleStep> datedEntries() {
        return Lists.filter(done(Stage.IN_FORCE), step -> step.date().isPresent());
    }

    /** {@return the status of an instrument in force, whose operation may be suspended} */
    private InstrumentStatus inForce(State state, List<LifecycleStep> basis) {
        // a party that suspends a convention suspends it for itself alone
        boolean convention = instrument instanceof Treaty treaty && treaty.isMultilateral();
        boolean isOperating = lifecycles
                .isSuspended(instrument, convention ? step -> step.party().isEmpty() : Lifecycles.ANY, accounts.asOf())
                .isFalse();
        return found(isOperating ? state : State.PERHAPS_SUSPENDED, basis);
    }

    /** {@return the observations of the first day, from which it is taken to be in force} */
    private static List<LifecycleStep> first(List<LifecycleStep> observed) {
        Function<LifecycleStep, LocalDate> day =
                step -> step.observedOn().flatMap(PartialDate::latest).orElse(LocalDate.MAX);
        LocalDate first =
                observed.stream().map(day).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        return Lists.filter(observed, step -> day.apply(step).equals(first));
    }

    private boolean hasPerhapsEnded(LocalDate day) {
        return lifecycles.hasBegun(instrument, day).isTrue()
                && !new InForceReading(accounts, lifecycles, replacements)
                        .isTerminated(instrument, day)
                        .isKnown();
    }

    /** {@return the status "replaced" since the entry into force of the later text, with the claims on that text} */
    private InstrumentStatus replacedBy(CooperationInstrument later) {
        StatusReading reading = new StatusReading(accounts, lifecycles, replacements, later);
        InstrumentStatus entry = reading.found(State.IN_FORCE, reading.done(Stage.IN_FORCE));
        return new InstrumentStatus(
                State.REPLACED, entry.since(), entry.howKnown(), entry.shown(), entry.claims(), Dispute.NONE);
    }

    /** {@return the first entry into force for a party to a convention; participation is a matter of public record} */
    private Optional<LifecycleStep> firstForAParty(Function<LifecycleStep, Optional<PartialDate>> when, LocalDate day) {
        boolean convention = instrument instanceof Treaty treaty && treaty.isMultilateral();
        return accounts.ask(instrument, "lifecycle", instrument.lifecycle()).stream()
                .filter(step -> convention && step.party().isPresent() && step.stage() == Stage.IN_FORCE)
                .filter(LifecycleStep::wasTaken)
                .filter(step -> when.apply(step)
                        .filter(date -> date.isOnOrBefore(day).isTrue())
                        .isPresent())
                .min(Comparator.comparing(
                        step -> when.apply(step).flatMap(PartialDate::latest).orElse(LocalDate.MAX)));
    }

    /** {@return the status of a text that is not known to be in force: the furthest step that was taken shows it} */
    private InstrumentStatus notInForce(Truth inForce, LocalDate day) {
        return past(Stage.SHELVED, State.SHELVED)
                .or(() -> past(Stage.PROVISIONALLY_APPLIED, State.PROVISIONALLY_APPLIED))
                .or(() -> signed(inForce))
                .or(() -> past(Stage.ADOPTED, State.CONCLUDED))
                // initialling ends the talks, but is not a conclusion
                .or(() -> past(Stage.INITIALLED, State.NEGOTIATED))
                .or(() -> past(Stage.NEGOTIATED, State.NEGOTIATED))
                .or(this::notSigned)
                .orElseGet(() -> withoutDatedStep(day));
    }

    /** {@return a status, if a step that shows it was taken by the view's day} */
    private Optional<InstrumentStatus> past(Stage stage, State shown) {
        List<LifecycleStep> past = Lists.filter(done(stage), this::isPast);
        return past.isEmpty() ? Optional.empty() : Optional.of(found(shown, past));
    }

    private Optional<InstrumentStatus> signed(Truth inForce) {
        List<LifecycleStep> signed = datedSignatures();
        return Lists.anyMatch(signed, this::isPast)
                ? Optional.of(found(inForce.isFalse() ? State.SIGNED_NOT_IN_FORCE : State.SIGNED, signed))
                : Optional.empty();
    }

    private List<LifecycleStep> datedSignatures() {
        return Lists.filter(done(Stage.SIGNED), step -> step.date().isPresent());
    }

    /** {@return that it was not signed, if a source says so and none reports any step as taken} */
    private Optional<InstrumentStatus> notSigned() {
        List<LifecycleStep> denied = Lists.filter(steps, step -> step.stage() == Stage.SIGNED && step.denies());
        boolean isTaken = Lists.anyMatch(accounts.seen(instrument.lifecycle()), LifecycleStep::wasTaken);
        return denied.isEmpty() || isTaken ? Optional.empty() : Optional.of(found(State.NOT_SIGNED, denied));
    }

    private InstrumentStatus withoutDatedStep(LocalDate day) {
        if (isLaterOnly(day)) {
            return found(State.NOT_YET, List.of());
        }
        // while the signature may be before or after the day, an earlier denial does not show that it took place
        boolean isOpen = !datedSignatures().isEmpty();
        boolean isReported =
                steps.isEmpty() || Lists.anyMatch(steps, step -> !(isOpen && step.denies()) && isPast(step));
        return found(isReported ? State.CONCLUDED : State.NOT_DETERMINED, steps);
    }

    /** Steps that follow signature are later than it; steps that were only planned, or did not happen, have no day. */
    private boolean isLaterOnly(LocalDate day) {
        List<LifecycleStep> seen = accounts.seen(instrument.lifecycle());
        if (instrument.lifecycle().isEmpty() || seen.isEmpty() && accounts.isDescribed(instrument)) {
            return false;
        }
        List<PartialDate> signed = Stage.conclusions().stream()
                .flatMap(stage -> done(stage).stream())
                .flatMap(step -> step.date().stream())
                .toList();
        boolean signedLater = DateSpan.reconcile(signed)
                .filter(span -> span.isOnOrBefore(day).isFalse())
                .isPresent();
        List<LifecycleStep> done = Lists.filter(seen, LifecycleStep::wasTaken);
        return Lists.noneMatch(
                (done.isEmpty() ? seen : done),
                step -> !(signedLater && !BEFORE_SIGNATURE.contains(step.stage())) && on(step, day));
    }

    /**
     * {@return the suspension since which it is suspended: each party may suspend on its own, so that one which is
     * certainly earlier counts, whatever its source}
     */
    private Optional<LifecycleStep> firstSuspension(List<LifecycleStep> suspensions) {
        List<LifecycleStep> standing = StandingSuspensions.of(accounts, instrument, suspensions);
        Optional<LifecycleStep> first = pick(standing);
        Map<Optional<ActorId>, List<LifecycleStep>> byParty = standing.stream()
                .collect(Collectors.groupingBy(LifecycleStep::party, LinkedHashMap::new, Collectors.toList()));
        for (List<LifecycleStep> ofParty : byParty.values()) {
            LifecycleStep shown = pick(ofParty).orElseThrow();
            if (StandingSuspensions.isBefore(shown, first.orElse(shown))) {
                first = Optional.of(shown);
            }
        }
        return first;
    }

    private InstrumentStatus found(State state, List<LifecycleStep> basis) {
        return found(state, basis, state == State.NOT_DETERMINED ? Optional.empty() : pick(basis));
    }

    private Optional<LifecycleStep> pick(List<LifecycleStep> steps) {
        return new DisplayPolicy(accounts.dataset(), accounts::seenCitations).pick(steps);
    }

    private InstrumentStatus found(State state, List<LifecycleStep> basis, Optional<LifecycleStep> shown) {
        Dispute dispute = disputes.onStatus(state, shown);
        Set<ClaimId> claims = new StatusClaims(accounts, replacements, instrument, steps).of(state, basis);
        dispute.rivals().forEach(rival -> claims.add(disputes.claim((LifecycleStep) rival)));
        return new InstrumentStatus(
                state,
                shown.flatMap(step -> since(state, step)),
                howKnown(state, shown),
                shown.map(Account.class::cast),
                List.copyOf(claims),
                dispute);
    }

    /** A text observed unsigned later was unsigned before, and not since a day that was still to come. */
    private Optional<PartialDate> since(State state, LifecycleStep shown) {
        return shown.date()
                .or(shown::observedOn)
                .filter(day -> state != State.NOT_SIGNED
                        || !day.isOnOrBefore(accounts.asOf()).isFalse());
    }

    private static HowKnown howKnown(State state, Optional<LifecycleStep> shown) {
        if (shown.isEmpty()) {
            return HowKnown.NOT_DETERMINED;
        }
        return state == State.NOT_SIGNED ? HowKnown.REPORTED_ABSENT : HowKnown.STATED;
    }

    private boolean isPast(LifecycleStep step) {
        return accounts.isPast(step, step.date().or(step::observedOn));
    }

    private static boolean on(LifecycleStep step, LocalDate day) {
        return step.date()
                .or(step::observedOn)
                .map(date -> !date.isOnOrBefore(day).isFalse())
                .orElse(true);
    }

    private List<LifecycleStep> done(Stage stage) {
        return Lists.filter(steps, step -> step.stage() == stage && step.wasTaken());
    }
}
