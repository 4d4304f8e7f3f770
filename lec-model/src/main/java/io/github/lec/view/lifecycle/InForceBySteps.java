package io.github.lec.view.lifecycle;

import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.time.PartialDate;
import io.github.lec.view.days.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether an instrument, or one party's participation in it, is in force on a day according to its steps.
 *
 * <p>A dated entry into force decides; of several dates, their intersection, or their whole span if they conflict.
 * Without one, an observation holds from its day on, until a recorded step or a contrary observation; between signature
 * and observation it is unknown; before signature it is not in force. If it was observed not to be in force, it was not
 * in force before either, unless another source had observed it in force by then. A text that was still being
 * negotiated on a day was not in force that day.
 */
public final class InForceBySteps {
    private final List<LifecycleStep> steps;
    private final StepAccounts accounts;

    /** Whether the text ends by being put aside: an arrangement does, a treaty in force does not. */
    private final boolean endsPutAside;

    public InForceBySteps(List<LifecycleStep> steps) {
        this(steps, false);
    }

    InForceBySteps(List<LifecycleStep> steps, boolean endsPutAside) {
        this.steps = steps;
        this.accounts = new StepAccounts(steps);
        this.endsPutAside = endsPutAside;
    }

    /** {@return whether operation is suspended on a day: suspended by then and not resumed since} */
    Truth isSuspendedOn(LocalDate day) {
        List<ReportedStep> suspensions = accounts.reported(Stage.SUSPENDED);
        return Truth.any(suspensions, suspension -> isSuspendedOn(day, suspension, suspensions));
    }

    private Truth isSuspendedOn(LocalDate day, ReportedStep suspension, List<ReportedStep> suspensions) {
        return accounts.by(day, Stage.SUSPENDED, suspension)
                .and(Truth.any(
                                accounts.reported(Stage.RESUMED),
                                resumption -> accounts.by(day, Stage.RESUMED, resumption)
                                        .and(isAfter(resumption, suspension, suspensions))
                                        .and(resumption.lifts(suspension)))
                        .not());
    }

    /** Of a suspension and a resumption of one day, the suspension came first, unless another had come before. */
    private static Truth isAfter(ReportedStep resumption, ReportedStep suspension, List<ReportedStep> suspensions) {
        if (!resumption.isOnDayOf(suspension)) {
            return resumption.isAfter(suspension);
        }
        return Lists.allMatch(suspensions, other -> resumption.isAfter(other).isFalse()) ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * {@return whether it is open on a day if a suspension has begun; a resumption is not what leaves it open,
     * since each was of an earlier one}
     */
    boolean isPerhapsSuspendedOn(LocalDate day) {
        List<ReportedStep> suspensions = accounts.reported(Stage.SUSPENDED);
        if (isSuspendedOn(day).isKnown()) {
            return false;
        }
        List<ReportedStep> resumptions = Lists.filter(
                accounts.reported(Stage.RESUMED),
                resumption -> !accounts.by(day, Stage.RESUMED, resumption).isFalse());
        return suspensions.stream()
                .filter(suspension ->
                        !isSuspendedOn(day, suspension, suspensions).isKnown())
                .allMatch(suspension -> Lists.allMatch(
                        resumptions,
                        resumption -> suspension.isAfter(resumption).isTrue()));
    }

    Truth hasEndedBy(LocalDate day) {
        Truth ended = Truth.any(accounts.reported(Stage.TERMINATED), end -> {
            Truth by = accounts.by(day, Stage.TERMINATED, end);
            return by.isTrue() && isAfter(InForceBySteps::isObserved, end, day) ? Truth.UNKNOWN : by;
        });
        return ended.isFalse() && accounts.isForeseenBy(Stage.TERMINATED, day) ? Truth.UNKNOWN : ended;
    }

    /** {@return whether some step was taken or observed, by a day, after what had ended according to another source} */
    private boolean isAfter(Predicate<LifecycleStep> later, ReportedStep end, LocalDate day) {
        for (LifecycleStep step : steps) {
            if (later.test(step)
                    && (end.party().isEmpty()
                            || step.party().isEmpty()
                            || step.party().equals(end.party()))) {
                LocalDate seen = step.observedOn()
                        .or(step::date)
                        .flatMap(PartialDate::earliest)
                        .orElse(LocalDate.MAX);
                boolean since =
                        end.when().filter(span -> span.latest().isBefore(seen)).isPresent();
                if (!seen.isAfter(day) && since) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return whether a source observed the text in force on a day} */
    public static boolean isObserved(LifecycleStep step) {
        return step.stage() == Stage.IN_FORCE
                && step.wasTaken()
                && step.observedOn().isPresent();
    }

    /**
     * {@return whether any party had applied it provisionally by a day; open if a source denies it for another party}
     */
    Truth hasBeenAppliedProvisionallyBy(LocalDate day) {
        Stage stage = Stage.PROVISIONALLY_APPLIED;
        return Truth.any(accounts.reported(stage), step -> {
            Truth taken = step.by(day);
            boolean denied = taken.isTrue()
                    && accounts.isDenied(
                            other -> other.stage() == stage, step.when().orElseThrow(), day);
            return denied ? Truth.UNKNOWN : taken;
        });
    }

    /**
     * {@return whether it is applied provisionally on a day: no once it was put aside or in force, open if it may have
     * been}
     */
    Truth isAppliedProvisionallyOn(LocalDate day) {
        Truth entered = dated().isPresent() ? hasBegunBy(day) : Truth.FALSE;
        return hasBeenAppliedProvisionallyBy(day).and(isPutAsideOn(day).not()).and(entered.not());
    }

    /**
     * Whether a party had consented to be bound long enough before a day for a convention in force to bind it: a year,
     * unless sources report only a succession, by which it takes the place of a party at once. An account that it did
     * not consent, or that it was not bound a year later, contradicts this; a state observed as a non-party on that day
     * or later is not a party, unless an account contradicts it.
     */
    Truth hasConsentedBy(LocalDate day) {
        List<PartialDate> successions = accounts.days(Stage.SUCCEEDED, LifecycleStep::date);
        List<PartialDate> consents = new ArrayList<>(successions);
        consents.addAll(accounts.days(Stage.RATIFIED, LifecycleStep::date));
        consents.addAll(accounts.days(Stage.ACCEDED, LifecycleStep::date));
        boolean succeeded = !successions.isEmpty() && successions.size() == consents.size();
        LocalDate latest = succeeded ? day : day.minusYears(1);
        Optional<DateSpan> consent = DateSpan.reconcile(consents);
        Truth given = consent.map(span -> span.isOnOrBefore(day)).orElse(Truth.UNKNOWN);
        if (given.isTrue()) {
            return consent.filter(span -> span.isOnOrBefore(latest).isTrue()
                                    && !isConsentDenied(span, !successions.isEmpty()))
                            .isPresent()
                    ? Truth.TRUE
                    : Truth.UNKNOWN;
        }
        boolean outside = steps.stream()
                .filter(step -> isConsent(step) && step.denies())
                .flatMap(step -> step.observedOn().stream())
                .anyMatch(seen -> seen.isBefore(day).isFalse());
        return given.isFalse() || outside ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** {@return whether a source contradicts a consent; a denied succession contradicts only a succession} */
    private boolean isConsentDenied(DateSpan consent, boolean bySuccession) {
        DateSpan bound = new DateSpan(consent.earliest(), consent.latest().plusYears(1));
        return accounts.isDenied(
                        step -> isConsent(step) && (bySuccession || step.stage() != Stage.SUCCEEDED),
                        consent,
                        LocalDate.MAX)
                || accounts.isDenied(step -> step.stage() == Stage.IN_FORCE, bound, LocalDate.MAX);
    }

    private static boolean isConsent(LifecycleStep step) {
        return Stage.consents().contains(step.stage()) && !step.planned();
    }

    /** {@return the dates of entry into force that sources give, reconciled; nothing if none does} */
    Optional<DateSpan> dated() {
        return DateSpan.reconcile(accounts.days(Stage.IN_FORCE, LifecycleStep::date));
    }

    Truth hasBegunBy(LocalDate day) {
        Optional<DateSpan> entry = dated();
        if (entry.isPresent()) {
            Truth begun = entry.get().isOnOrBefore(day);
            boolean denied =
                    begun.isTrue() && accounts.isDenied(step -> step.stage() == Stage.IN_FORCE, entry.get(), day);
            return (denied ? Truth.UNKNOWN : begun)
                    .and(Truth.of(endsPutAside).and(isPutAsideOn(day)).not());
        }
        Truth seen = certainlyNotYet(day) ? Truth.FALSE : observed(day);
        // a treaty in force is not put aside: if one was seen in force, one of the two accounts is wrong
        Truth certain = Truth.of(endsPutAside || !seen.isTrue()).or(Truth.UNKNOWN);
        return seen.and(isPutAsideOn(day).and(certain).not());
    }

    private boolean certainlyNotYet(LocalDate day) {
        for (LifecycleStep step : steps) {
            PartialDate date = step.date().orElse(null);
            if (date != null && step.wasTaken()) {
                boolean notYet = switch (step.stage()) {
                    // an account that it was never signed also says that it was not in force before
                    case SIGNED -> date.isOnOrBefore(day).isFalse();
                    case NEGOTIATED -> date.isBefore(day).isFalse() && !accounts.isDenied(step, LocalDate.MAX);
                    default -> false;
                };
                if (notYet) {
                    return true;
                }
            }
        }
        return isStillOutside(day);
    }

    /** {@return whether it had been put aside by a day, was not seen or put in force after, and not resumed since} */
    public Truth isPutAsideOn(LocalDate day) {
        return Truth.any(
                accounts.reported(Stage.SHELVED),
                aside -> isAfter(step -> step.wasTaken() && step.stage() == Stage.IN_FORCE, aside, day)
                        ? Truth.FALSE
                        : accounts.by(day, Stage.SHELVED, aside)
                                .and(isResumed(day, aside).not()));
    }

    private Truth isResumed(LocalDate day, ReportedStep aside) {
        return Truth.any(
                accounts.reported(Stage.RESUMED),
                back -> accounts.by(day, Stage.RESUMED, back)
                        .and(back.isAfter(aside))
                        .and(back.lifts(aside)));
    }

    /**
     * {@return whether a source observed it not in force on the day or later, and none had observed it in force by
     * then}
     */
    private boolean isStillOutside(LocalDate day) {
        List<PartialDate> denials = denials();
        if (denials.isEmpty()) {
            return false;
        }
        Set<PartialDate> affirmations = new HashSet<>(accounts.days(Stage.IN_FORCE, LifecycleStep::observedOn));
        return denials.stream()
                .filter(seen -> seen.isBefore(day).isFalse())
                .anyMatch(seen -> Lists.allMatch(
                        affirmations, affirmed -> seen.isBefore(affirmed).isTrue()));
    }

    private Truth observed(LocalDate day) {
        Comparator<LifecycleStep> byDay = Comparator.comparing(
                step -> step.observedOn().flatMap(PartialDate::earliest).orElse(LocalDate.MIN));
        List<LifecycleStep> observed = Lists.filter(
                steps,
                step -> step.stage() == Stage.IN_FORCE
                        && step.observedOn()
                                .filter(on -> on.isOnOrBefore(day).isTrue())
                                .isPresent());
        if (observed.isEmpty()) {
            return Truth.UNKNOWN;
        }
        LifecycleStep last = Collections.max(observed, byDay.thenComparing(LifecycleStep::denies));
        return last.denies() ? Truth.UNKNOWN : Truth.TRUE;
    }

    /** {@return the days on which sources observed that it was not in force} */
    private List<PartialDate> denials() {
        return Lists.present(
                Lists.filter(steps, step -> step.stage() == Stage.IN_FORCE && step.denies()),
                LifecycleStep::observedOn);
    }
}
