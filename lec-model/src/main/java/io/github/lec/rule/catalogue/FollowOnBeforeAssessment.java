package io.github.lec.rule.catalogue;

import io.github.lec.cooperation.CooperationQuestion;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.EarlierSurrenders;
import io.github.lec.rule.catalogue.cases.OwnHandOvers;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.MonitoringAnswer;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;

/**
 * LEC-EXT-018: a further surrender to the same state before it was known how that state treated those surrendered
 * earlier.
 */
final class FollowOnBeforeAssessment extends RemovalRule {
    FollowOnBeforeAssessment() {
        super(RuleInfo.builder()
                .id("LEC-EXT-018")
                .title("Further surrender before compliance in an earlier case was assessed")
                .severity(Severity.WARNING)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.GOVERNANCE)
                .question("Was the outcome of the earlier surrenders checked before this one?")
                .norms(Norms.of("othman"))
                .cover(Norms.of())
                .benchmark("Before a further surrender to the same state, the outcome of the earlier ones was checked:"
                        + " between the two, someone visited the person or reported.")
                .notMet("A person was surrendered to a state to which another had been surrendered before, and a"
                        + " source says that nobody checked, or only in general terms, how that person was"
                        + " treated.")
                .remedy("Record visits and reports in the earlier cases, with their days.")
                .rationale("How earlier promises were kept is one of the questions that the European Court of Human"
                        + " Rights asks of a new one (Othman v United Kingdom, paragraph 189(vii) and (viii))."
                        + " This is prudence: no breach is inferred.")
                .wouldNeed(
                        "For at least two surrenders by one state: their days, and whether anyone visited the person or"
                                + " reported in between.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        return view.all(
                () -> OwnHandOvers.isSurrender(view, subject),
                () -> view.any(EarlierSurrenders.deciding(view, subject), other -> isEarlier(view, other, subject))
                                .isTrue()
                        ? Truth.TRUE
                        : Truth.UNKNOWN);
    }

    /**
     * An earlier surrender that was never assessed decides; a surrender that may be earlier leaves the question open.
     */
    @Override
    protected Truth breached(View view, Case subject) {
        return view.any(
                EarlierSurrenders.deciding(view, subject),
                other -> isEarlier(view, other, subject)
                        .and(isAssessed(view, other, subject).not()));
    }

    /** What is open does not concern this case alone, so its own claims do not show it. */
    @Override
    protected Optional<String> remark(View view, Case subject) {
        if (judge(view, subject) != Verdict.CANNOT_DECIDE) {
            return Optional.empty();
        }
        String by = subject.requested()
                .map(state -> " by " + view.dataset().nameInSentence(state))
                .orElse("");
        return Optional.of(
                EarlierSurrenders.deciding(view, subject).isEmpty()
                        ? "No earlier surrender" + by + " to "
                                + view.dataset().nameInSentence(subject.requesting())
                                + " is recorded; there may have been one."
                        : onEarlier(view, subject));
    }

    /** A case that is not recorded has no claims of its own; whether there was one is a question about the two states. */
    @Override
    protected List<ClaimId> claimsInOpen(View view, Case subject) {
        List<ClaimId> ofHandOver = super.claimsInOpen(view, subject);
        return ofHandOver.isEmpty() && EarlierSurrenders.deciding(view, subject).isEmpty()
                ? subject.requested().stream()
                        .map(state -> new CooperationQuestion(state, subject.requesting(), Topic.EXTRADITIONS_EXECUTED)
                                .claim())
                        .toList()
                : ofHandOver;
    }

    /** {@return the claims on the hand-over or, if it is known, on the check of each earlier one} */
    @Override
    protected List<ClaimId> claimsToSettle(View view, Case subject) {
        List<Case> earlier = EarlierSurrenders.deciding(view, subject);
        return point(view, subject).isPresent() || earlier.isEmpty()
                ? super.claimsToSettle(view, subject)
                : earlier.stream()
                        .map(one -> ClaimId.of(one.id().value(), "monitoring", ""))
                        .distinct()
                        .toList();
    }

    /**
     * {@return what is open about earlier surrenders that are recorded: whether they were earlier, or only their check}
     */
    private static String onEarlier(View view, Case subject) {
        return Lists.anyMatch(
                        EarlierSurrenders.deciding(view, subject),
                        other -> isEarlier(view, other, subject).isTrue())
                ? "An earlier surrender is recorded; whether its outcome was checked before this one is not settled by"
                        + " what is recorded."
                : "Whether a surrender that is recorded was earlier than this one, and whether its outcome was checked"
                        + " before this one, is not settled by what is recorded.";
    }

    private static Truth isEarlier(View view, Case other, Case subject) {
        Optional<PartialDate> then = Cases.removalDay(view, other);
        Optional<PartialDate> now = Cases.removalDay(view, subject);
        Truth before = ActDays.isBefore(then, now);
        boolean cannotBe = EarlierSurrenders.firstDay(view, other)
                .flatMap(first -> now.flatMap(PartialDate::latest).map(last -> !first.isBefore(last)))
                .orElse(false);
        if (cannotBe) {
            return Truth.FALSE;
        }
        return OwnHandOvers.isSurrender(view, other).and(before);
    }

    /**
     * That visits were only agreed, or that a report came only later, does not show that no one had checked before;
     * what one source reports and another denies is open.
     */
    private static Truth isAssessed(View view, Case other, Case subject) {
        MonitoringAnswer reported = view.acts().monitoring(other);
        Optional<PartialDate> then = Cases.removalDay(view, other);
        Truth followed = Truth.any(
                reported.checks(),
                check -> isBetween(check.date(), then, Cases.removalDay(view, subject))
                        .and(reported.isDenied(check) ? Truth.UNKNOWN : Truth.TRUE));
        return followed.isFalse() && !reported.isReportedMissing(then) ? Truth.UNKNOWN : followed;
    }

    /** Monitoring dated before the earlier hand-over was only agreed. */
    private static Truth isBetween(
            Optional<PartialDate> followed, Optional<PartialDate> then, Optional<PartialDate> now) {
        if (followed.isEmpty() || then.isEmpty() || now.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return ActDays.isBefore(followed, then).not().and(ActDays.isBefore(followed, now));
    }
}
