package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.record.ActorId;
import io.github.lec.rule.CaseRule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A rule on the hand-over of a person, judged on the day of the hand-over by the accounts that establish it. */
abstract class RemovalRule extends CaseRule {
    RemovalRule(RuleInfo info) {
        super(info);
    }

    /**
     * {@return whether the requested state handed the person to the requesting state, by any route except a voluntary
     * return}
     */
    static Truth isHandedOver(View view, Case subject) {
        return view.all(
                () -> view.acts().isRoute(subject, Cases.HANDED_OVER),
                () -> Removals.isRemoved(view, subject),
                () -> OwnHandOvers.isByRequested(view, subject));
    }

    /** {@return the answer to a question on the day of the hand-over; unknown if the day leaves it open} */
    final Truth onDay(View view, Case subject, Truth.Condition<LocalDate> question) {
        return Cases.onDay(day(view, subject).map(day -> Cases.upTo(view.asOf(), day)), question);
    }

    @Override
    protected Optional<PartialDate> day(View view, Case subject) {
        return Cases.removalDay(view, subject);
    }

    /** Recorded steps do not necessarily say whether, and when, the person was handed over. */
    @Override
    protected Optional<String> open(View view, Case subject) {
        return openFirst(view, subject)
                .or(() -> HandOvers.open(view, subject))
                .or(() -> openWhose(view, subject))
                .or(() -> openApartFromDay(view, subject))
                .or(() -> openRequested(view, subject))
                .or(() -> openDay(view, subject));
    }

    private Optional<String> openDay(View view, Case subject) {
        return isOpenInRemark(view, subject) || !mayDayDecide(view, subject)
                ? Optional.empty()
                : HandOvers.openDay(view, subject);
    }

    @Override
    protected List<ClaimId> claimsInOpen(View view, Case subject) {
        if (openFirst(view, subject).isPresent()) {
            return List.of();
        }
        List<ClaimId> ofHandOver = HandOvers.claimsInOpen(view, subject);
        if (!ofHandOver.isEmpty() || openWhose(view, subject).isPresent()) {
            return ofHandOver;
        }
        if (openApartFromDay(view, subject).isPresent()) {
            return claimsApartFromDay(view, subject);
        }
        return openRequested(view, subject).isEmpty() && openDay(view, subject).isPresent()
                ? HandOvers.removals(view, subject)
                : List.of();
    }

    /**
     * {@return whether the verdict may turn on the day of the hand-over: not if it cannot be decided either for the
     * first or for the last of the days that are possible}
     */
    private boolean mayDayDecide(View view, Case subject) {
        List<LocalDate> possible = HandOvers.firstAndLastDay(view, subject);
        return possible.isEmpty()
                || possible.stream()
                        .map(day -> new Subject.OfCase(HandOvers.on(subject, day)))
                        .anyMatch(handedOver -> judge(view, handedOver) != Verdict.CANNOT_DECIDE);
    }

    /** {@return that no requested state is recorded, where the rule asks by which law it is bound} */
    private Optional<String> openRequested(View view, Case subject) {
        return subject.requested().isEmpty() && !applies(view, subject).isKnown()
                ? Optional.of("which state was asked (not recorded)")
                : Optional.empty();
    }

    /** {@return that sources say only of others than the requested state that they did what it had to do itself} */
    static Optional<String> openWhetherItself(View view, Case subject, CaseQuestion question) {
        List<ActorId> others = view.acts().othersWho(subject, question);
        return others.isEmpty() || subject.requested().isEmpty()
                ? Optional.empty()
                : Optional.of("whether "
                        + view.dataset().nameInSentence(subject.requested().get()) + " itself did so (recorded for "
                        + others.stream().map(view.dataset()::nameInSentence).collect(Collectors.joining(", ")) + ")");
    }

    /** {@return whether the remark says what is open, so that the day need not be asked for} */
    boolean isOpenInRemark(View view, Case subject) {
        return remark(view, subject).isPresent();
    }

    /** {@return in words, what is open and decides before whether, and how, the person was handed over} */
    Optional<String> openFirst(View view, Case subject) {
        return Optional.empty();
    }

    /** {@return in words, what is open about whose hand-over it was, where the verdict may turn on it} */
    Optional<String> openWhose(View view, Case subject) {
        return Optional.empty();
    }

    /** {@return in words, what else is open whatever the day of the hand-over is} */
    Optional<String> openApartFromDay(View view, Case subject) {
        return Optional.empty();
    }

    /** {@return the claims for which {@link #openApartFromDay} asks} */
    List<ClaimId> claimsApartFromDay(View view, Case subject) {
        return List.of();
    }
}
