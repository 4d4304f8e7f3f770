package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.rule.CaseRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.cases.Assurances;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.LastDay;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Agreement;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** LEC-MLA-003: evidence is given in a case in which death or torture is at stake, without an assurance on its use. */
final class EvidenceInCapitalCase extends CaseRule {
    private static final Set<CaseRoute> ASSISTANCE = EnumSet.of(CaseRoute.ASSISTANCE);
    private static final Set<SafeguardKind> AT_STAKE =
            EnumSet.of(SafeguardKind.DEATH_PENALTY_BAR, SafeguardKind.TORTURE_NON_REFOULEMENT);

    EvidenceInCapitalCase() {
        super(RuleInfo.builder()
                .id("LEC-MLA-003")
                .title("Evidence given in a capital or torture case without an assurance")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.ABSOLUTE_RIGHTS)
                .question("Was the evidence given only against an assurance on its use?")
                .norms(Norms.of("p13-1", "cfreu-2", "cat-15", "elgizouli"))
                .cover(Norms.of("p13-1", "cfreu-2"))
                .benchmark("In a case of legal assistance, where the death penalty is possible or torture is alleged,"
                        + " evidence is given only against an assurance that it will serve neither.")
                .notMet("Evidence was given in a case in which the death penalty was possible or torture alleged, and a"
                        + " source says that there was no assurance on its use.")
                .remedy("Look for the assurance of non-use, and for the conditions of the transfer.")
                .rationale("A state that has abolished the death penalty should not help to impose it. In the United"
                        + " Kingdom, evidence sent without an assurance on the death penalty was unlawful under data"
                        + " law (Elgizouli v Home Secretary). The Convention against Torture bars the use of"
                        + " statements made under torture (article 15). Neither it nor Protocol No. 13 speaks of"
                        + " evidence given to another state: for that, they are standards by analogy.")
                .wouldNeed("For at least one case of legal assistance in which evidence was given: whether the death"
                        + " penalty was possible or"
                        + " torture alleged, and whether an assurance limits its use.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        Truth atStake = isDeathPossible(view, subject).or(wasSo(view, subject, CaseQuestion.TORTURE_ALLEGED));
        return isOfAssistance(view, subject).and(isGiven(view, subject)).and(atStake);
    }

    /** {@return whether assistance is a route of the case; that a person was also sought does not contradict it} */
    private static Truth isOfAssistance(View view, Case subject) {
        List<CaseRoute> routes = view.acts().routes(subject);
        boolean among = routes.contains(CaseRoute.ASSISTANCE)
                && view.acts().isRoute(subject, EnumSet.copyOf(routes)).isTrue();
        return among ? Truth.TRUE : view.acts().isRoute(subject, ASSISTANCE);
    }

    /** {@return whether evidence was given; that it had been refused before leaves nothing open} */
    private Truth isGiven(View view, Case subject) {
        return view.acts().wasSo(CaseQuestion.ASSISTANCE_GIVEN, given(view, subject), day(view, subject));
    }

    private static List<CaseFact> given(View view, Case subject) {
        return ActDays.withoutEarlierDenials(view.acts().facts(subject, CaseQuestion.ASSISTANCE_GIVEN));
    }

    /**
     * {@return whether the offence can carry the death penalty: not in a state that had abolished it, unless a source
     * says so}
     */
    private Truth isDeathPossible(View view, Case subject) {
        boolean abolished = !view.acts().isReported(subject, CaseQuestion.DEATH_PENALTY_POSSIBLE)
                && Cases.onDay(
                                day(view, subject),
                                day -> view.states().hasAbolishedDeathPenalty(subject.requesting(), day))
                        .isTrue();
        return abolished ? Truth.FALSE : wasSo(view, subject, CaseQuestion.DEATH_PENALTY_POSSIBLE);
    }

    @Override
    protected Truth breached(View view, Case subject) {
        List<List<CaseFact>> acts = acts(view, subject);
        return acts.size() < 2
                ? isAssured(view, subject, day(view, subject)).not()
                : Truth.any(
                        acts,
                        act -> isAssured(view, subject, day(view, act))
                                .not()
                                .and(isDenied(view, subject, act) ? Truth.UNKNOWN : Truth.TRUE));
    }

    /**
     * {@return whether an assurance stood on a day: it can be taken back, which changes nothing for evidence given
     * before}
     */
    private static Truth isAssured(View view, Case subject, Optional<PartialDate> day) {
        return view.acts().wasSo(subject, CaseQuestion.NON_USE_ASSURANCE, day);
    }

    @Override
    protected Optional<String> open(View view, Case subject) {
        boolean contested = Lists.anyMatch(
                acts(view, subject),
                act -> Cases.isContestedLater(view, subject, CaseQuestion.NON_USE_ASSURANCE, day(view, act)));
        return contested
                ? Optional.of(
                        "whether an assurance on its use stood when the evidence was given (a source denies it for a"
                                + " later day)")
                : super.open(view, subject);
    }

    /** Says which of the two was at stake. */
    @Override
    protected Optional<String> remark(View view, Case subject) {
        List<String> recorded = new ArrayList<>();
        if (wasSo(view, subject, CaseQuestion.DEATH_PENALTY_POSSIBLE).isTrue()) {
            recorded.add("the death penalty was possible");
        }
        if (wasSo(view, subject, CaseQuestion.TORTURE_ALLEGED).isTrue()) {
            recorded.add("torture was alleged");
        }
        return switch (judge(view, subject)) {
            case FAIL ->
                recorded.isEmpty() ? Optional.empty() : Optional.of("Recorded: " + String.join("; ", recorded) + ".");
            case CANNOT_DECIDE -> onAssurance(view, subject);
            default -> Optional.empty();
        };
    }

    /** {@return that an assurance on what is at stake is recorded, if no source says whether it is on the evidence} */
    private static Optional<String> onAssurance(View view, Case subject) {
        return Lists.anyMatch(
                                Assurances.ofReceiver(view, subject),
                                assurance -> Lists.anyMatch(assurance.kinds(), AT_STAKE::contains)
                                        && assurance.accepted().orElse(true))
                        && !view.acts().isReported(subject, CaseQuestion.NON_USE_ASSURANCE)
                ? Optional.of(
                        "An assurance of the state that asked, on the death penalty or torture, is recorded; whether"
                                + " it is one on the use of the evidence is open.")
                : Optional.empty();
    }

    /**
     * {@return the accounts of each time when evidence was given; each is a separate act, which requires an assurance}
     */
    private static List<List<CaseFact>> acts(View view, Case subject) {
        Map<String, List<CaseFact>> byAct = new LinkedHashMap<>();
        for (CaseFact given : view.acts().facts(subject, CaseQuestion.ASSISTANCE_GIVEN)) {
            if (given.truth().isTrue()) {
                byAct.computeIfAbsent(given.key(), key -> new ArrayList<>()).add(given);
            }
        }
        return List.copyOf(byAct.values());
    }

    /** {@return whether another source contradicts each account of one time when evidence was given} */
    private static boolean isDenied(View view, Case subject, List<CaseFact> act) {
        List<CaseFact> all = view.acts().facts(subject, CaseQuestion.ASSISTANCE_GIVEN);
        return Lists.allMatch(
                act,
                given -> Lists.anyMatch(
                        all, other -> other.key().equals(given.key()) && other.compare(given) == Agreement.CONFLICTS));
    }

    private static Optional<PartialDate> day(View view, List<CaseFact> accounts) {
        return view.acts().day(Lists.present(accounts, CaseFact::date));
    }

    @Override
    protected Severity severity(View view, Case subject) {
        Truth abolished = Cases.onDay(
                day(view, subject),
                day -> subject.requested()
                        .map(state -> view.states().hasAbolishedDeathPenalty(state, day))
                        .orElse(Truth.UNKNOWN));
        return abolished.isTrue() ? Severity.ERROR : Severity.WARNING;
    }

    @Override
    protected Optional<PartialDate> day(View view, Case subject) {
        return day(view, given(view, subject)).or(() -> LastDay.ofAnyStep(view, subject));
    }
}
