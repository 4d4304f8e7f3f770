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
    protected Optional<String> open(View view, Case judged) {
        return openFirst(view, judged)
                .or(() -> HandOvers.open(view, judged))
                .or(() -> openWhose(view, judged))
                .or(() -> openApartFromDay(view, judged))
                .or(() -> openRequested(view, judged))
                .or(() -> openDay(view, judged));
    }

    private Optional<String> openDay(View view, Case judged) {
        return isOpenInRemark(view, judged) || !mayDayDecide(view, judged)
                ? Optional.empty()
                : HandOvers.openDay(view, judged);
    }

    @Override
    protected List<ClaimId> claimsInOpen(View view, Case judged) {
        if (openFirst(view, judged).isPresent()) {
            return List.of();
        }
        List<ClaimId> ofHandOver = HandOvers.claimsInOpen(view, judged);
        if (!ofHandOver.isEmpty() || openWhose(view, judged).isPresent()) {
            return ofHandOver;
        }
        if (openApartFromDay(view, judged).isPresent()) {
            return claimsApartFromDay(view, judged);
        }
        return openRequested(view, judged).isEmpty() && openDay(view, judged).isPresent()
                ? HandOvers.removals(view, judged)
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
    boolean isOpenInRemark(View view, Case judged) {
        return remark(view, judged).isPresent();
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
