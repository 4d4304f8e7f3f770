package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.record.NormId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.Citizens;
import io.github.lec.rule.catalogue.cases.HandOvers;
import io.github.lec.rule.catalogue.cases.Removals;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * LEC-EXT-014: a person is handed over without a check of the risk of death penalty, torture or ill-treatment. The
 * Charter requires the check for Union citizens, the European Convention, the Convention against Torture and the
 * Covenant for everyone.
 */
final class RiskNotChecked extends OnwardHandOverRule {
    private static final List<NormId> IN_WORDS = Norms.of("cat-3");

    /** Conventions that do not mention extradition; Soering first held that they bear on it. */
    private static final List<NormId> INTERPRETED = Norms.of("soering", "iccpr-6", "iccpr-7");

    private static final Set<CaseRoute> BY_WARRANT = EnumSet.of(CaseRoute.EXTRADITION);

    private static final Set<SafeguardKind> RISKS =
            EnumSet.of(SafeguardKind.TORTURE_NON_REFOULEMENT, SafeguardKind.DEATH_PENALTY_BAR);

    RiskNotChecked() {
        super(RuleInfo.builder()
                .id("LEC-EXT-014")
                .title("Risk of death penalty or torture not checked before surrender")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.ABSOLUTE_RIGHTS)
                .question("Was the risk of death penalty, torture or ill-treatment checked before the hand-over?")
                .norms(Norms.of(
                        "cfreu-19-2",
                        "petruhhin",
                        "raugevicius",
                        "soering",
                        "echr-2",
                        "echr-3",
                        "p13-1",
                        "cat-3",
                        "iccpr-6",
                        "iccpr-7"))
                .cover(Norms.of("echr-2", "echr-3", "p13-1", "p6-1", "cat-3", "iccpr-6", "iccpr-7", "cfreu-19-2"))
                .benchmark("Before the person goes to the requesting state, directly or by way of a third state, the"
                        + " requested state itself checks the risk of death penalty, torture or ill-treatment.")
                .notMet("A person was handed over, directly or by way of a third state, and a source says that the"
                        + " requested state itself did not check the risk of death penalty, torture or ill-treatment.")
                .remedy("Look for the reasoned decision. That the requesting state is a party to conventions does"
                        + " not replace the check.")
                .rationale("The check follows for Union citizens from article 19 of the EU Charter (C-182/15,"
                        + " C-247/17), for everyone from article 3 of the European Convention (Soering v"
                        + " United Kingdom, 1989, before which that is open) and of the Convention against"
                        + " Torture, and from articles 6 and 7 of the Covenant (Judge v Canada; Alzery v"
                        + " Sweden). A removal to a third state that lets the person be taken on exposes"
                        + " them to the same risk; what the third state checks later does not take the place"
                        + " of the check. A state from which others took the person against its will handed"
                        + " nobody over. The rule does not apply to a surrender under the European arrest"
                        + " warrant, since 2004 between states in which European Union law applies: they trust"
                        + " each other, and check where there is evidence of a risk (Aranyosi and Caldararu,"
                        + " C-404/15).")
                .wouldNeed("For at least one surrender: the reasoned decision on the risk of death penalty, torture or"
                        + " ill-treatment, or a source on its absence.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        return view.all(
                () -> isHandedOverOrSentOn(view, subject),
                () -> isByArrestWarrant(view, subject).not(),
                () -> onDay(view, subject, day -> isBound(view, subject, day)));
    }

    private Truth isByArrestWarrant(View view, Case subject) {
        return subject.requested()
                .map(requested -> onDay(
                                view,
                                subject,
                                day -> view.unionLaw().hasArrestWarrant(requested, subject.requesting(), day))
                        .and(view.acts().isRoute(subject, BY_WARRANT)))
                .orElse(Truth.FALSE);
    }

    private Truth isBound(View view, Case subject, LocalDate day) {
        Truth forEveryone = isBoundToAll(view, subject, day);
        return forEveryone.isTrue() ? forEveryone : forEveryone.or(isBoundToCitizen(view, subject, day));
    }

    private Truth isBoundToAll(View view, Case subject, LocalDate day) {
        Truth interpreted = Cases.isBound(view, subject, INTERPRETED, day);
        Truth judged = interpreted.isFalse()
                ? interpreted
                : interpreted.and(Norms.orMet(Norms.judgedBy(view, "soering", day), () -> breached(view, subject)));
        return judged.isTrue() ? judged : judged.or(Cases.isBound(view, subject, IN_WORDS, day));
    }

    /**
     * Asked only if nothing else requires the check and Union law may apply, so that no finding names a judgment on
     * which it does not rest.
     */
    private static Truth isBoundToCitizen(View view, Case subject, LocalDate day) {
        Truth applies = Cases.euLawApplies(view, subject, day);
        return applies.isFalse() ? applies : applies.and(isForeignCitizen(view, subject, day));
    }

    private static Truth isForeignCitizen(View view, Case subject, LocalDate day) {
        return Citizens.isForeigner(
                view,
                subject,
                nationalities -> view.unionLaw()
                        .hasPriority(
                                nationalities,
                                Citizens.isWithdrawalAgreementResident(view, subject, nationalities, day),
                                day));
    }

    @Override
    protected Truth breached(View view, Case subject) {
        return view.acts()
                .wasDoneByRequested(subject, CaseQuestion.ARTICLE_19_CHECK, day(view, subject))
                .not();
    }

    /** A check of the risk of torture does not answer for the trial. */
    @Override
    protected Optional<String> remark(View view, Case subject) {
        Truth denied = judge(view, subject) == Verdict.PASS
                ? Removals.isFairTrialDenied(view, subject, day(view, subject))
                : Truth.FALSE;
        return switch (denied) {
            case TRUE ->
                Optional.of(
                        "A flagrant denial of justice is recorded, which bars a hand-over by itself (Othman v United"
                                + " Kingdom); this rule does not ask about it.");
            case UNKNOWN ->
                Optional.of("Whether there was a flagrant denial of justice, which bars a hand-over by itself (Othman v"
                        + " United Kingdom), is open; this rule does not ask about it.");
            case FALSE -> Optional.empty();
        };
    }

    @Override
    Optional<OpenPoint> openApartFromDay(View view, Case subject) {
        return breached(view, subject).isKnown()
                ? HandOvers.openDayOfDeparture(view, subject, day(view, subject))
                : openWhetherItself(view, subject, CaseQuestion.ARTICLE_19_CHECK)
                        .or(() -> openWhetherChecked(view, subject));
    }

    /** {@return that it is open whether a court that allowed it in a decision on these risks checked them} */
    private Optional<OpenPoint> openWhetherChecked(View view, Case subject) {
        return onTheseRisks(view, subject)
                .map(decision -> OpenPoint.on(
                        subject,
                        CaseQuestion.ARTICLE_19_CHECK,
                        "whether the decision that allowed it was such a check (" + decision.court()
                                + decision.date().map(day -> ", " + day).orElse("") + ")"));
    }

    @Override
    protected List<ClaimId> claimsInRemark(View view, Case subject) {
        return judge(view, subject) != Verdict.CANNOT_DECIDE
                ? List.of()
                : onTheseRisks(view, subject)
                        .map(decision -> ClaimId.of(subject.id().value(), "decisions", decision.key()))
                        .stream()
                        .toList();
    }

    /** {@return the last decision that allowed the hand-over and turned on these risks, if no fact answers} */
    private Optional<Decision> onTheseRisks(View view, Case subject) {
        Optional<PartialDate> handedOver = day(view, subject);
        return view.acts().facts(subject, CaseQuestion.ARTICLE_19_CHECK).isEmpty()
                ? view.acts().undisputed(subject).stream()
                        .filter(decision -> decision.outcome() == Outcome.ALLOWED
                                && Lists.anyMatch(decision.on(), RISKS::contains)
                                && !ActDays.isAfter(decision.date(), handedOver))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }
}
