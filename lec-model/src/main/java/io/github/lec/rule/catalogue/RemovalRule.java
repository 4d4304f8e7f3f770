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
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.HandOvers;
import io.github.lec.rule.catalogue.cases.OwnHandOvers;
import io.github.lec.rule.catalogue.cases.Removals;
import io.github.lec.rule.catalogue.words.OpenPoint;
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

    @Override
    protected final Optional<String> open(View view, Case subject) {
        return point(view, subject).map(OpenPoint::words);
    }

    @Override
    protected List<ClaimId> claimsInOpen(View view, Case subject) {
        return point(view, subject).map(OpenPoint::claimsInWords).orElse(List.of());
    }

    @Override
    protected List<ClaimId> claimsToSettle(View view, Case subject) {
        return point(view, subject).map(OpenPoint::claims).orElseGet(() -> claimsInOpen(view, subject));
    }

    /**
     * {@return what is open} Recorded steps do not necessarily say whether, and when, the person was handed over.
     */
    Optional<OpenPoint> point(View view, Case subject) {
        return openFirst(view, subject)
                .or(() -> HandOvers.open(view, subject))
                .or(() -> openWhose(view, subject))
                .or(() -> openApartFromDay(view, subject))
                .or(() -> openRequested(view, subject))
                .or(() -> openDay(view, subject));
    }

    private Optional<OpenPoint> openDay(View view, Case subject) {
        return isOpenInRemark(view, subject) || !mayDayDecide(view, subject)
                ? Optional.empty()
                : HandOvers.openDay(view, subject);
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

    /** {@return that no requested state is recorded} */
    static Optional<OpenPoint> notRecorded(Case subject) {
        return Optional.of(OpenPoint.on(subject, "requested", "which state was asked (not recorded)")
                .asked());
    }

    /** {@return that no requested state is recorded, where the rule asks by which law it is bound} */
    private Optional<OpenPoint> openRequested(View view, Case subject) {
        return subject.requested().isEmpty() && !applies(view, subject).isKnown()
                ? notRecorded(subject)
                : Optional.empty();
    }

    /** {@return that sources say only of others than the requested state that they did what it had to do itself} */
    static Optional<OpenPoint> openWhetherItself(View view, Case subject, CaseQuestion question) {
        List<ActorId> others = view.acts().othersWho(subject, question);
        return others.isEmpty() || subject.requested().isEmpty()
                ? Optional.empty()
                : Optional.of(OpenPoint.on(
                        subject,
                        question,
                        "whether "
                                + view.dataset()
                                        .nameInSentence(subject.requested().get())
                                + " itself did so (recorded for "
                                + others.stream()
                                        .map(view.dataset()::nameInSentence)
                                        .collect(Collectors.joining(", "))
                                + ")"));
    }

    /** {@return whether the remark says what is open, so that the day need not be asked for} */
    boolean isOpenInRemark(View view, Case subject) {
        return remark(view, subject).isPresent();
    }

    /** {@return what is open and decides before whether, and how, the person was handed over} */
    Optional<OpenPoint> openFirst(View view, Case subject) {
        return Optional.empty();
    }

    /** {@return what is open about whose hand-over it was, where the verdict may turn on it} */
    Optional<OpenPoint> openWhose(View view, Case subject) {
        return Optional.empty();
    }

    /** {@return what else is open whatever the day of the hand-over is} */
    Optional<OpenPoint> openApartFromDay(View view, Case subject) {
        return Optional.empty();
    }
}
