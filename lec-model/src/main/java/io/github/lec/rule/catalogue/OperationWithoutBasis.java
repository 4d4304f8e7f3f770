package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.logic.internal.WordList;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.rule.Layer;
import io.github.lec.rule.OperationRule;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.operations.Operations;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** LEC-POL-002: the host state agreed, but there was no legal basis. */
final class OperationWithoutBasis extends OperationRule {
    private static final String NON_BINDING = "NON_BINDING";

    OperationWithoutBasis() {
        super(RuleInfo.builder()
                .id("LEC-POL-002")
                .title("Operation with consent but without a legal basis")
                .severity(Severity.WARNING)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.SOVEREIGNTY)
                .question("Does an agreement or a law give the operation a basis?")
                .norms(Norms.of("untoc-19"))
                .cover(Norms.of())
                .benchmark(
                        "Where the host state agrees to foreign officers on its territory, an agreement or a law says"
                                + " on what basis; an agreement for the single case is enough.")
                .notMet("The host state agreed, and a source says that there was no legal basis.")
                .remedy("Look for a published agreement, an exchange of letters for the case, or the host state's law.")
                .rationale(
                        "Consent makes foreign officers' presence lawful between the states; persons concerned need a"
                                + " basis they can rely on. The Convention against Organized Crime speaks of joint"
                                + " investigations (article 19); for patrols and stations it is a standard by analogy.")
                .build());
    }

    @Override
    protected Truth applies(View view, Operation subject) {
        return view.acts()
                .tookPlace(subject)
                .and(Operations.isAbroad(view, subject))
                .and(Operations.isConsented(view, subject));
    }

    @Override
    protected Truth breached(View view, Operation subject) {
        return Operations.hasBasis(view, subject).not();
    }

    @Override
    protected List<ClaimId> claimsToSettle(View view, Operation subject) {
        return open(view, subject).isEmpty()
                ? List.of()
                : List.of(
                        ClaimId.of(subject.id().value(), "basis", ""),
                        ClaimId.of(subject.id().value(), "facts", OperationQuestion.BASIS_EXISTS.name()));
    }

    @Override
    protected Optional<String> open(View view, Operation subject) {
        return Operations.openBasis(view, subject);
    }

    /** That a basis does not bind in law leaves it one, but not one on which everyone can rely. */
    @Override
    protected Optional<String> remark(View view, Operation subject) {
        if (judge(view, subject) != Verdict.PASS) {
            return Optional.empty();
        }
        if (view.acts().isReported(subject, OperationQuestion.BASIS_EXISTS)) {
            return Optional.empty(); // a source says so of any basis
        }
        List<Instrument> bases = Operations.bases(view, subject, day(view, subject));
        boolean binding = Lists.anyMatch(
                bases,
                text -> !(text instanceof CooperationInstrument agreement)
                        || !view.instruments()
                                .textFlag(agreement, NON_BINDING)
                                .has(NON_BINDING)
                                .isTrue());
        return bases.isEmpty() || binding
                ? Optional.empty()
                : Optional.of("The basis does not bind in law: "
                        + WordList.and(bases.stream()
                                .map(text -> "\"" + text.title() + "\"")
                                .toList())
                        + "; whether the persons concerned can rely on it is open.");
    }

    /** That the host agreed is no reproach: whether the finding is alleged follows from what is said of the basis. */
    @Override
    protected Set<String> reported() {
        return Set.of("steps", "basis", "hostConsent");
    }

    @Override
    protected Optional<PartialDate> day(View view, Operation subject) {
        return Operations.day(view, subject);
    }
}
