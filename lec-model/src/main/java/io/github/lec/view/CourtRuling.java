package io.github.lec.view;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.source.PersonalAccount;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.cases.RemovalReading;
import io.github.lec.view.rulings.CourtRulings;
import io.github.lec.view.rulings.DecidedOnDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The last ruling of a court in a case, and its effect on the case.
 *
 * @param account the step or the decision
 * @param annulsPermission whether it annulled, or sent back, a decision that had allowed the surrender; false if that
 *     decision had refused it, so that nothing is decided; unknown if it undid nothing, or what it undid is not known
 */
record CourtRuling(PersonalAccount account, Truth annulsPermission) {
    private static final Set<CaseOutcome> OPEN_TO_RULINGS =
            EnumSet.of(CaseOutcome.PENDING, CaseOutcome.AUTHORISED, CaseOutcome.REFUSED, CaseOutcome.ANNULLED);
    private static final Set<CaseStage> OF_AUTHORITIES = EnumSet.of(CaseStage.SURRENDER_DECIDED, CaseStage.REFUSED);

    /** {@return the last ruling on the surrender by the view's day; none if another may have followed it} */
    static Optional<PersonalAccount> last(KnownAccounts accounts, CourtRulings rulings) {
        return rulings.last(
                accounts.asOf(),
                isPast(accounts),
                new DisplayPolicy(accounts.dataset(), accounts::seenCitations)::pick);
    }

    /**
     * {@return the last ruling, and what it undid, if it annulled or sent back another ruling or a decision of an
     * authority; this is open if a source denies one of the two}
     *
     * @param steps all visible steps of the case, with those that deny one
     */
    static Optional<CourtRuling> last(KnownAccounts accounts, CourtRulings rulings, List<CaseStep> steps) {
        return last(accounts, rulings)
                .map(account -> new CourtRuling(
                        account,
                        onDay(account).undoes() && !rulings.isDenied(account)
                                ? onDay(account).annulsPermission(decidedBeside(account, accounts, rulings, steps))
                                : Truth.UNKNOWN));
    }

    private static List<DecidedOnDay> decidedBeside(
            PersonalAccount last, KnownAccounts accounts, CourtRulings rulings, List<CaseStep> steps) {
        Set<String> denied = RemovalReading.denied(steps);
        return Stream.concat(
                        rulings.decidedBeside(last, accounts.asOf(), isPast(accounts)),
                        steps.stream()
                                .filter(step -> OF_AUTHORITIES.contains(step.stage())
                                        && !step.denies()
                                        && accounts.isPast(step, step.day()))
                                .map(step -> new DecidedOnDay(step.stage(), step.day(), denied.contains(step.key()))))
                .toList();
    }

    private static DecidedOnDay onDay(PersonalAccount ruling) {
        return new DecidedOnDay(
                ruling instanceof CaseStep step ? step.stage() : ((Decision) ruling).outcome(),
                DecidedOnDay.dayOf(ruling),
                false);
    }

    /** {@return the decisions by the view's day, whatever they say on the surrender} */
    static List<Decision> decisions(KnownAccounts accounts, CourtRulings rulings) {
        return rulings.decisions(accounts.asOf(), isPast(accounts));
    }

    /** {@return contradictory decisions, each of which may be the last one on the surrender by the view's day} */
    static List<Decision> contradicting(KnownAccounts accounts, CourtRulings rulings) {
        return rulings.contradicting(accounts.asOf(), isPast(accounts));
    }

    /**
     * {@return the last rulings by the view's day that exclude each other and were not followed by a decision of an
     * authority}
     */
    static List<PersonalAccount> excluding(KnownAccounts accounts, CourtRulings rulings, List<CaseStep> steps) {
        List<PersonalAccount> found = rulings.excluding(accounts.asOf(), isPast(accounts));
        boolean decidedSince = steps.stream()
                .filter(step -> OF_AUTHORITIES.contains(step.stage()))
                .anyMatch(step -> Lists.anyMatch(
                        found, ruling -> !isAfter(ruling, step) && !step.day().equals(DecidedOnDay.dayOf(ruling))));
        return decidedSince ? List.of() : found;
    }

    /** {@return whether a ruling can still decide a case that has come this far} */
    static boolean decides(CaseOutcome outcome) {
        return OPEN_TO_RULINGS.contains(outcome);
    }

    Optional<Decision> decision() {
        return account instanceof Decision decision ? Optional.of(decision) : Optional.empty();
    }

    /**
     * {@return how far a case has come with the ruling; after a matter was sent back or a refusal was annulled, nothing
     * is decided}
     */
    Optional<CaseOutcome> outcome() {
        if (annulsPermission.isFalse()) {
            return Optional.of(CaseOutcome.PENDING);
        }
        if (account instanceof CaseStep step) {
            return Optional.of(CaseOutcome.of(EnumSet.of(step.stage())));
        }
        Outcome outcome = ((Decision) account).outcome();
        return switch (outcome) {
            case ALLOWED -> Optional.of(CaseOutcome.AUTHORISED);
            case REFUSED -> Optional.of(CaseOutcome.REFUSED);
            case ANNULLED -> Optional.of(CaseOutcome.ANNULLED);
            case REMITTED -> Optional.of(CaseOutcome.PENDING);
            case INADMISSIBLE, VIOLATION, NO_VIOLATION, STAYED, STAY_REFUSED, CUSTODY_ONLY, NOT_DETERMINED ->
                Optional.empty();
        };
    }

    /** {@return whether the ruling shows the outcome of a case} */
    boolean shows(CaseOutcome outcome) {
        return outcome().equals(Optional.of(outcome));
    }

    /**
     * {@return the outcome of a case with the ruling: it replaces earlier rulings and decisions of authorities, but
     * undoes nothing that was carried out}
     *
     * @param bySteps how far the case has come by its steps alone
     * @param steps the steps that were taken
     */
    CaseOutcome with(CaseOutcome bySteps, List<CaseStep> steps) {
        if (outcome().isEmpty()
                || !OPEN_TO_RULINGS.contains(bySteps)
                || !steps.stream()
                        .filter(step -> OF_AUTHORITIES.contains(step.stage()))
                        .allMatch(step -> isAfter(account, step))) {
            return bySteps;
        }
        Set<CaseStage> others = EnumSet.noneOf(CaseStage.class);
        steps.forEach(step -> others.add(step.stage()));
        others.removeIf(stage -> stage.ofCourt().isPresent());
        others.removeAll(OF_AUTHORITIES);
        CaseOutcome done = CaseOutcome.of(others);
        CaseOutcome ruled = outcome().get();
        return done.compareTo(ruled) < 0 ? done : ruled;
    }

    /**
     * {@return whether this ruling leaves nothing of a step: of an earlier ruling, or of the step by which it annulled
     * a refusal, after which nothing is decided}
     */
    boolean replaces(CaseStep step) {
        boolean isRuling = step.stage().ofCourt().isPresent();
        return isRuling && outcome().isPresent() && isAfter(account, step)
                || annulsPermission.isFalse() && account.equals(step);
    }

    /** {@return whether a ruling was given by the view's day} */
    private static Predicate<PersonalAccount> isPast(KnownAccounts accounts) {
        return ruling -> accounts.isPast(ruling, DecidedOnDay.dayOf(ruling));
    }

    private static boolean isAfter(PersonalAccount ruling, CaseStep step) {
        return DecidedOnDay.dayOf(ruling)
                .flatMap(own -> step.day().map(other -> other.isBefore(own).isTrue()))
                .orElse(false);
    }
}
