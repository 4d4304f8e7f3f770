package io.github.lec.view;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.record.ActorId;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.source.PersonalAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.accounts.Searches;
import io.github.lec.view.cases.CaseEnds;
import io.github.lec.view.cases.Destinations;
import io.github.lec.view.cases.RemovalReading;
import io.github.lec.view.days.LatestDay;
import io.github.lec.view.rulings.CourtRulings;
import io.github.lec.view.rulings.RulingsOnRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Determines the outcome of a case from its removals, the last ruling of a court, and what contradicts them. */
final class OutcomeReading {
    private static final Set<CaseStage> UNTIL_RELEASE =
            EnumSet.of(CaseStage.NOTICE_ISSUED, CaseStage.NOTICE_DELETED, CaseStage.ARRESTED, CaseStage.RELEASED);

    private final KnownAccounts accounts;
    private final Case subject;
    private final RemovalReading removals;
    private final List<CaseStep> steps;
    private final Optional<CourtRuling> ruling;
    private final List<Decision> rivalRulings;

    /** The decisions of a case of which nothing else is known: they show that the person was sought. */
    private final List<Decision> alone;

    private final Optional<ActorId> destination;
    private final List<CaseStep> disputed;
    private final List<PersonalAccount> excluding;
    private final boolean taken;
    private final CaseOutcome value;

    private OutcomeReading(KnownAccounts accounts, Case subject) {
        this.accounts = accounts;
        this.subject = subject;
        this.removals = new RemovalReading(accounts, subject);
        this.steps = removals.stepsTaken();
        CourtRulings rulings = CourtRulings.in(accounts, subject);
        this.ruling = CourtRuling.last(accounts, rulings, accounts.ask(subject, "steps", subject.steps()));
        this.rivalRulings = ruling.isPresent() ? List.of() : CourtRuling.contradicting(accounts, rulings);
        this.alone = steps.isEmpty() && ruling.isEmpty() ? CourtRuling.decisions(accounts, rulings) : List.of();
        this.destination = removals.destination();
        this.disputed = removals.disputed();
        this.excluding = CourtRuling.excluding(accounts, rulings, steps);
        this.taken = removals.wasTakenByAgents();
        this.value = value();
    }

    /** {@return the outcome of a case, or of the part of it that concerns one person} */
    static CaseOutcomeAnswer of(KnownAccounts accounts, Case subject) {
        return new OutcomeReading(accounts, subject).answer();
    }

    private CaseOutcome value() {
        if (taken) {
            return CaseOutcome.RETURNED;
        }
        if (isReleased()) {
            return deniedReleases().findAny().isPresent() ? CaseOutcome.DISPUTED : CaseOutcome.RELEASED;
        }
        CaseOutcome bySteps = destination.isPresent() ? CaseOutcome.ELSEWHERE : CaseOutcome.of(standing());
        CaseOutcome ruled =
                ruling.map(last -> last.with(bySteps, notElsewhere())).orElse(bySteps);
        CaseOutcome outcome =
                ruled == CaseOutcome.RETURNED ? refusedBeforeReturn().orElse(ruled) : ruled;
        boolean openBetweenRulings = outcome == CaseOutcome.PENDING && !rivalRulings.isEmpty();
        boolean excluded = !excluding.isEmpty() && CourtRuling.decides(outcome);
        return openBetweenRulings
                        || excluded
                        || Lists.anyMatch(disputed, step -> bearsOn(outcome, step))
                        || isRulingDenied(outcome)
                ? CaseOutcome.DISPUTED
                : outcome;
    }

    /** {@return how a decision of a court ended the request before the person came otherwise, as a step would} */
    private Optional<CaseOutcome> refusedBeforeReturn() {
        return ruling.filter(last -> last.decision()
                        .filter(decision -> !removals.isAfterRemoval(decision.date()))
                        .isPresent())
                .flatMap(CourtRuling::outcome)
                .filter(CaseOutcome::isRefusal);
    }

    /**
     * {@return whether a release is the last that is known after an arrest: no source reports a request or a decision
     * on one} A notice and decisions on custody are neither.
     */
    private boolean isReleased() {
        Optional<CaseStep> release = steps.stream()
                .filter(step -> step.stage() == CaseStage.RELEASED)
                .reduce((one, other) -> day(other).isBefore(day(one)) ? one : other);
        return release.isPresent()
                && disputed.isEmpty()
                && stages().contains(CaseStage.ARRESTED)
                && UNTIL_RELEASE.containsAll(stages())
                && !isArrestedAgain(release.get().day())
                && Lists.allMatch(
                        accounts.seen(subject.decisions()), decision -> decision.outcome() == Outcome.CUSTODY_ONLY);
    }

    /** {@return the accounts that deny a release} */
    private Stream<CaseStep> deniedReleases() {
        return steps.stream().filter(step -> step.stage() == CaseStage.RELEASED).flatMap(removals::contradicting);
    }

    /**
     * {@return whether an arrest came certainly after a day, or, if more than one arrest is recorded, perhaps did so;
     * of an arrest and a release on the same day, the release is the later}
     */
    private boolean isArrestedAgain(Optional<PartialDate> released) {
        List<CaseStep> arrests = Lists.filter(steps, step -> step.stage() == CaseStage.ARRESTED);
        boolean many = arrests.stream().map(CaseStep::key).distinct().count() > 1;
        return Lists.anyMatch(
                arrests,
                arrest -> LatestDay.ofSteps(List.of(arrest), step -> true).isAfter(released)
                        || many && mayBeAfter(arrest, released));
    }

    private static boolean mayBeAfter(CaseStep arrest, Optional<PartialDate> released) {
        Optional<PartialDate> arrested = arrest.day();
        boolean onSameDay = arrested.equals(released)
                && arrested.flatMap(PartialDate::latest).isPresent()
                && arrested.flatMap(PartialDate::earliest).equals(arrested.flatMap(PartialDate::latest));
        return !onSameDay && LatestDay.ofSteps(List.of(arrest), step -> true).mayBeAfter(released);
    }

    /**
     * {@return whether only a decision of a court shows the outcome, and another account of that decision contradicts
     * it}
     */
    private boolean isRulingDenied(CaseOutcome outcome) {
        return !rivalsOfRuling().isEmpty()
                && ruling.filter(last -> last.shows(outcome)).isPresent()
                && Lists.noneMatch(steps, step -> isShownBy(outcome, step));
    }

    private List<Decision> rivalsOfRuling() {
        return ruling.flatMap(CourtRuling::decision)
                .map(decision -> CaseEnds.contesting(decision, accounts.ask(subject, "decisions", subject.decisions())))
                .orElse(List.of());
    }

    /** {@return the stages that were reached, without those that came too late to change the outcome} */
    private Set<CaseStage> stages() {
        Set<CaseStage> stages = EnumSet.noneOf(CaseStage.class);
        notElsewhere().stream().filter(step -> !removals.isTooLate(step)).forEach(step -> stages.add(step.stage()));
        return stages;
    }

    /** {@return these stages without what a later ruling or decision of an authority has replaced} */
    private Set<CaseStage> standing() {
        Set<CaseStage> stages = stages();
        Set<CaseStage> standing = EnumSet.noneOf(CaseStage.class);
        notElsewhere().stream().filter(step -> !isReplaced(step)).forEach(step -> standing.add(step.stage()));
        stages.retainAll(standing);
        return stages;
    }

    /** What the government refused it can decide again; what a court refused, only a court. */
    private boolean isReplaced(CaseStep step) {
        return ruling.filter(last -> !disputed.contains(last.account()) && last.replaces(step))
                        .isPresent()
                || step.stage() == CaseStage.REFUSED
                        && Lists.anyMatch(
                                steps,
                                later -> later.stage() == CaseStage.SURRENDER_DECIDED
                                        && !disputed.contains(later)
                                        && LatestDay.ofSteps(List.of(later), any -> true)
                                                .isAfter(step.day()));
    }

    /** {@return the steps but for removals to another state, which are none to the requesting state} */
    private List<CaseStep> notElsewhere() {
        return Lists.filter(steps, step -> !Destinations.isElsewhere(subject, step));
    }

    /**
     * {@return whether a disputed step leaves an outcome open: it shows the outcome, or is a removal before the end
     * that shows it}
     */
    private boolean bearsOn(CaseOutcome outcome, CaseStep step) {
        if (outcome == CaseOutcome.AUTHORISED) { // even if one permission is disputed, another may stand
            List<CaseStep> allowing = Lists.filter(steps, shown -> isShownBy(outcome, shown));
            return !allowing.isEmpty() && disputed.containsAll(allowing);
        }
        return isShownBy(outcome, step)
                || Lists.anyMatch(steps, end -> isShownBy(outcome, end) && removals.contradicts(end, step));
    }

    private boolean isShownBy(CaseOutcome outcome, CaseStep step) {
        return outcome.isShownBy(step, subject.requesting());
    }

    private CaseOutcomeAnswer answer() {
        List<CaseStep> deciding = taken
                ? removals.custody()
                : Lists.filter(
                        steps,
                        step -> isShownBy(value, step) || value == CaseOutcome.DISPUTED && excluding.contains(step));
        Optional<Decision> decision = ruling.filter(last -> last.shows(value))
                .flatMap(CourtRuling::decision)
                .filter(last -> deciding.isEmpty())
                .or(this::stay);
        List<Account> showing = showing(decision, deciding);
        List<ClaimId> claims = showing.stream()
                .map(account -> id(account instanceof Decision ? "decisions" : "steps", account))
                .toList();
        Optional<Account> shown = new DisplayPolicy(accounts.dataset(), accounts::seenCitations).pick(lasts(showing));
        return new CaseOutcomeAnswer(
                value,
                howKnown(showing),
                shown,
                claims.isEmpty() ? List.of(question()) : claims,
                dispute(shown, deciding),
                steps,
                decision,
                value == CaseOutcome.DISPUTED ? Optional.empty() : destination);
    }

    /**
     * {@return a stay, where no step and no ruling on the surrender is known: nothing is decided so far, as after a
     * step that says so}
     */
    private Optional<Decision> stay() {
        return value == CaseOutcome.PENDING
                ? Lists.findFirst(alone, decision -> decision.outcome() == Outcome.STAYED)
                : Optional.empty();
    }

    /** {@return the accounts that show the outcome; if none does, all that is known of the case} */
    private List<Account> showing(Optional<Decision> decision, List<CaseStep> deciding) {
        List<Account> showing = new ArrayList<>(decision.stream().toList());
        if (value == CaseOutcome.DISPUTED) {
            showing.addAll(rivalRulings);
            excluding.stream().filter(Decision.class::isInstance).forEach(showing::add);
        }
        showing.addAll(deciding.isEmpty() && showing.isEmpty() ? steps : deciding);
        if (showing.isEmpty()) {
            ruling.map(CourtRuling::account).ifPresent(showing::add);
            showing.addAll(alone);
        }
        if (showing.isEmpty()) { // what a court of another state ruled shows that the person was sought
            showing.addAll(new RulingsOnRecord(accounts, subject).ofOtherStates());
        }
        return showing;
    }

    /**
     * {@return the accounts of the last step that shows the outcome, one of which is shown; among steps of the same
     * day, the first in the data}
     */
    private static List<Account> lasts(List<Account> showing) {
        Optional<String> last = showing.stream()
                .reduce((one, other) -> day(other).isAfter(day(one)) ? other : one)
                .map(Account::key);
        return Lists.filter(
                showing, account -> last.filter(account.key()::equals).isPresent());
    }

    /** {@return its last possible day; an account without a day counts as the earliest} */
    private static LocalDate day(Account account) {
        return (account instanceof Decision decision ? decision.date() : ((CaseStep) account).day())
                .flatMap(PartialDate::latest)
                .orElse(LocalDate.MIN);
    }

    private HowKnown howKnown(List<Account> showing) {
        if (showing.isEmpty()) {
            return HowKnown.searched(Searches.of(accounts).about(question()));
        }
        return value == CaseOutcome.DISPUTED ? HowKnown.NOT_DETERMINED : HowKnown.STATED;
    }

    /** Contradictory rulings do not rival a hand-over, which came after them. */
    private Stream<Account> contradictingRulings() {
        return value == CaseOutcome.DISPUTED
                ? Stream.concat(rivalRulings.stream(), excluding.stream())
                : Stream.empty();
    }

    private Dispute dispute(Optional<Account> shown, List<CaseStep> deciding) {
        List<Account> rivals = Stream.of(
                        disputed.stream(),
                        disputed.stream().flatMap(removals::contradicting),
                        isReleased() ? deniedReleases() : Stream.<CaseStep>empty(),
                        rivalsOfRuling().stream(),
                        contradictingRulings())
                .<Account>flatMap(found -> found)
                .filter(account -> shown.isEmpty() || account != shown.get())
                .distinct()
                .toList();
        if (!rivals.isEmpty()) {
            return new Dispute(
                    value == CaseOutcome.DISPUTED ? Dispute.Effect.OPEN : Dispute.Effect.WITHOUT_EFFECT, rivals);
        }
        return shown.filter(CaseStep.class::isInstance)
                .map(account -> dispute(
                        account, Lists.filter(deciding, step -> step.key().equals(account.key()))))
                .orElse(Dispute.NONE);
    }

    /** {@return how accounts of one step differ that all say that it was taken} */
    private Dispute dispute(Account shown, List<CaseStep> same) {
        return switch (new Claim(id("steps", shown), "steps", same).agreement()) {
            case SAME -> Dispute.NONE;
            case REFINES -> Dispute.REFINED;
            case CONFLICTS ->
                new Dispute(
                        Dispute.Effect.WITHOUT_EFFECT,
                        same.stream()
                                .filter(step -> shown.compare(step) == Agreement.CONFLICTS)
                                .map(Account.class::cast)
                                .toList());
        };
    }

    private ClaimId question() {
        return ClaimId.of(subject.id().value(), "steps", "");
    }

    private ClaimId id(String member, Account account) {
        return ClaimId.of(subject.id().value(), member, account.key());
    }
}
