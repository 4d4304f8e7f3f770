package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.operation.Operation;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.operations.Operations;
import io.github.lec.rule.catalogue.texts.EachWay;
import io.github.lec.rule.catalogue.texts.Instruments;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.CodesAnswer;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** LEC-DPX-003: the targets of cooperation are chosen by religion, origin or "extremism" without violence. */
final class ProfilingByBelief extends Rule {
    private static final Set<String> BY_BELIEF =
            Set.of("UIGHUR_SUSPECTS", "RELIGIOUS_GROUP", "ETHNIC_GROUP", "EXTREMISM_WITHOUT_VIOLENCE");
    private static final Set<String> BY_ACT = Set.of("NAMED_SUSPECTS");
    private static final List<String> EQUATING = List.of("THREE_EVILS", "EXTREMISM_WITHOUT_VIOLENCE");
    private static final List<SafeguardKind> NEUTRALITY = List.of(SafeguardKind.RELIGION_MINORITY_NEUTRALITY);

    ProfilingByBelief() {
        super(RuleInfo.builder()
                .id("LEC-DPX-003")
                .title("Persons targeted for religion, origin or extremism without violence")
                .severity(Severity.WARNING)
                .layer(Layer.TEXT)
                .dimension(RiskDimension.DATA_CYBER)
                .question("Are persons chosen only for what they are suspected to have done?")
                .addAsks(SafeguardKind.RELIGION_MINORITY_NEUTRALITY)
                .norms(Norms.of("cfreu-10", "cfreu-21", "unscr-2178-2"))
                .cover(Norms.of("cfreu-10", "cfreu-21"))
                .benchmark("Cooperation targets persons for what they are suspected to have done, not for religion or"
                        + " origin, or for extremism that involves no violence.")
                .notMet("Those targeted are described by religion or origin, or as extremist without an element of"
                        + " violence.")
                .remedy("Record the criteria by which persons are chosen; in negotiations, add that religion, origin"
                        + " and opinion are not among them.")
                .rationale("The Charter protects belief and forbids discrimination for religion or ethnic origin."
                        + " Security Council resolution 2178 encourages states to screen travellers without"
                        + " profiling on such grounds, and does not oblige them to (paragraph 2).")
                .build());
    }

    @Override
    public Set<SubjectKind> kinds() {
        return Set.of(SubjectKind.INSTRUMENT, SubjectKind.OPERATION);
    }

    @Override
    public Layer layer(Subject subject) {
        return subject instanceof Subject.OfOperation ? Layer.PRACTICE : Layer.TEXT;
    }

    @Override
    public Truth applies(View view, Subject subject) {
        if (subject instanceof Subject.OfOperation of) {
            return Truth.of(!Operations.AT_NOBODY.contains(of.operation().kind()))
                    .and(view.acts().tookPlace(of.operation()));
        }
        return Instruments.isOfPolice(((Subject.OfInstrument) subject).instrument());
    }

    @Override
    public Truth breached(View view, Subject subject) {
        if (subject instanceof Subject.OfOperation of) {
            return byBelief(view, of.operation());
        }
        CooperationInstrument instrument = ((Subject.OfInstrument) subject).instrument();
        return EachWay.lacks(view, instrument, NEUTRALITY).and(Instruments.hasFlag(view, instrument, EQUATING));
    }

    private static Truth byBelief(View view, Operation operation) {
        CodesAnswer targets = view.acts().targets(operation);
        Truth byBelief = targets.isAny(BY_BELIEF);
        return byBelief.isFalse() && !targets.isAny(BY_ACT).isTrue() ? Truth.UNKNOWN : byBelief;
    }

    @Override
    public boolean isAlleged(View view, Subject subject) {
        return subject instanceof Subject.OfOperation of
                && view.established(Set.of()).acts().targets(of.operation()).isEmpty();
    }

    private static String targets(
            View view, Operation operation, Predicate<String> which, UnaryOperator<String> written) {
        return view.acts().targets(operation).affirmed().stream()
                .filter(which)
                .flatMap(target -> view.dataset().code("target", target).stream())
                .map(code -> written.apply(code.label()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Says by which of the descriptions the targeted persons were chosen, or where the text lacks its clause. */
    @Override
    public Optional<String> remark(View view, Subject subject) {
        if (judge(view, subject) != Verdict.FAIL) {
            return Optional.empty();
        }
        return subject instanceof Subject.OfOperation of
                ? Optional.of("Recorded: " + targets(view, of.operation(), BY_BELIEF::contains, label -> label) + ".")
                : EachWay.remark(view, ((Subject.OfInstrument) subject).instrument(), NEUTRALITY);
    }

    @Override
    public List<ClaimId> claimsInOpen(View view, Subject subject) {
        return subject instanceof Subject.OfOperation of
                ? List.of(ClaimId.of(of.operation().id().value(), "targets", ""))
                : List.of();
    }

    @Override
    public Optional<String> open(View view, Subject subject) {
        if (!(subject instanceof Subject.OfOperation of)) {
            return Optional.of(
                    "whether the text equates religion, origin or extremism without violence with crime (what"
                            + " is recorded does not say)");
        }
        String targets = targets(view, of.operation(), target -> true, FirstLetter::lower);
        return Optional.of("whether persons are chosen only for what they are suspected to have done"
                + (targets.isEmpty() ? "" : " (recorded targets: " + targets + ")"));
    }
}
