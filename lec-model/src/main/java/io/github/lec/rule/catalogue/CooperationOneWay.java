package io.github.lec.rule.catalogue;

import io.github.lec.actor.Fact;
import io.github.lec.cooperation.CooperationQuestion;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.StateRule;
import io.github.lec.rule.Subject;
import io.github.lec.rule.catalogue.cases.OwnHandOvers;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** LEC-GOV-002: a state granted requests, and a source says that the counterpart did not. */
final class CooperationOneWay extends StateRule {
    CooperationOneWay() {
        super(RuleInfo.builder()
                .id("LEC-GOV-002")
                .title("Cooperation without reciprocity")
                .severity(Severity.INFO)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.GOVERNANCE)
                .question("Did the counterpart grant comparable requests?")
                .norms(Norms.of())
                .cover(Norms.of())
                .benchmark("Where a state surrendered someone, the counterpart granted comparable requests.")
                .notMet("The state surrendered at least one person, and a source says that the counterpart did not"
                        + " grant comparable requests.")
                .remedy("Record the state's own requests and what became of them, and what else the cooperation"
                        + " yielded. That nothing is recorded does not mean that there was no benefit.")
                .rationale("This is policy: what is given should be weighed against what is received.")
                .wouldNeed("What became of a state's own requests to the counterpart.")
                .build());
    }

    @Override
    protected Truth applies(View view, Subject.OfState subject) {
        Truth granted = Truth.any(cases(view, subject), one -> OwnHandOvers.isSurrender(view, one));
        return granted.isTrue() ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static List<Case> cases(View view, Subject.OfState subject) {
        return view.known(view.dataset().cases(subject.state().id(), subject.counterpart()));
    }

    /**
     * An account that names no counterpart concerns the only one to which the state surrendered anyone; if there are
     * several, which of them it concerns is open.
     */
    @Override
    protected Truth breached(View view, Subject.OfState subject) {
        Truth byName = hasNotGranted(view, subject, false);
        Truth byAll = hasNotGranted(view, subject, true);
        // other counterparts are asked for only where it matters whom an account without a name means
        return byName == byAll || !others(view, subject).isEmpty() ? byName : byAll;
    }

    private static Truth hasNotGranted(View view, Subject.OfState subject, boolean isOnly) {
        return view.states()
                .isReciprocated(subject.state().id(), subject.counterpart(), isOnly, view.asOf())
                .not();
    }

    /** {@return the other counterparts to which the state surrendered someone, or may have} */
    private static List<ActorId> others(View view, Subject.OfState subject) {
        ActorId state = subject.state().id();
        return view.known(view.dataset().cases(state)).stream()
                .filter(one -> one.requested().filter(state::equals).isPresent()
                        && !one.requesting().equals(subject.counterpart())
                        && !OwnHandOvers.isSurrender(view, one).isFalse())
                .map(Case::requesting)
                .distinct()
                .toList();
    }

    /** If no surrender is recorded, whether there was one is open; if there was one, what the counterpart did. */
    @Override
    protected Optional<String> open(View view, Subject.OfState subject) {
        return applies(view, subject).isTrue() ? openCounterpart(view, subject) : openSurrender(view, subject);
    }

    @Override
    protected List<ClaimId> claimsInOpen(View view, Subject.OfState subject) {
        return applies(view, subject).isTrue()
                ? List.of()
                : List.of(new CooperationQuestion(
                                subject.state().id(), subject.counterpart(), Topic.EXTRADITIONS_EXECUTED)
                        .claim());
    }

    @Override
    protected List<ClaimId> claimsToSettle(View view, Subject.OfState subject) {
        return applies(view, subject).isTrue()
                ? List.of(ClaimId.of(subject.state().id().value(), "facts", Fact.RECIPROCITY.name()))
                : claimsInOpen(view, subject);
    }

    private static Optional<String> openCounterpart(View view, Subject.OfState subject) {
        Truth byName = hasNotGranted(view, subject, false);
        Truth byAll = hasNotGranted(view, subject, true);
        if (byName.isKnown() == byAll.isKnown()) {
            return Optional.empty();
        }
        return Optional.of(
                byName.isKnown()
                        ? "whether " + view.dataset().nameInSentence(subject.counterpart()) + " granted requests"
                                + " (accounts that name no counterpart say otherwise than those that name it)"
                        : "which counterpart it was that " + (byAll.isTrue() ? "did not grant" : "granted")
                                + " requests, according to a source ("
                                + subject.state().nameInSentence()
                                + " also surrendered persons to "
                                + others(view, subject).stream()
                                        .map(view.dataset()::nameInSentence)
                                        .collect(Collectors.joining(", "))
                                + ", or may have)");
    }

    private static Optional<String> openSurrender(View view, Subject.OfState subject) {
        List<String> perhaps = cases(view, subject).stream()
                .filter(one -> !OwnHandOvers.isSurrender(view, one).isKnown())
                .map(Case::title)
                .toList();
        return Optional.of("whether " + subject.state().nameInSentence() + " surrendered anyone to "
                + view.dataset().nameInSentence(subject.counterpart())
                + (perhaps.isEmpty()
                        ? " (no surrender is recorded)"
                        : " (not determined: " + String.join("; ", perhaps) + ")"));
    }
}
