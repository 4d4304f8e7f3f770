package io.github.lec.rule.catalogue;

import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.cases.AcceptedConventions;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.HandOvers;
import io.github.lec.rule.catalogue.cases.TreatyStages;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * LEC-EXT-016: a person is handed over on the basis of a convention alone, and domestic law has no bar for risk of
 * torture.
 */
final class ConventionAsSoleBasis extends RemovalRule {
    ConventionAsSoleBasis() {
        super(RuleInfo.builder()
                .id("LEC-EXT-016")
                .title("Convention as the sole basis, and no bar for torture in national law")
                .severity(Severity.WARNING)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.ABSOLUTE_RIGHTS)
                .question("Does the requested state's own law bar the hand-over where torture is feared?")
                .norms(Norms.of(
                        "untoc-16-4",
                        "untoc-16-5",
                        "untoc-16-7",
                        "untoc-16-14",
                        "uncac-44-5",
                        "uncac-44-15",
                        "icsft-15"))
                .cover(Norms.of("echr-3", "cat-3", "p13-1"))
                .benchmark("Where a convention on a kind of crime is the only treaty on which a hand-over rests, the"
                        + " requested state's own law bars it for risk of torture.")
                .notMet("A convention on a kind of crime was the only treaty on which the hand-over rested, and a"
                        + " source says that the requested state's own law has no bar for risk of torture.")
                .remedy("Record the ground in domestic law; check whether the state accepts the convention as a basis"
                        + " at all.")
                .rationale("The conventions against organised crime and corruption impose no duty to extradite"
                        + " where persecution is feared; they mention neither torture nor the death penalty.")
                .wouldNeed(
                        "For at least one surrender that rests on a convention alone: whether the requested state's own"
                                + " law bars it for risk of torture.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        return view.all(() -> isHandedOver(view, subject), () -> restsOnConventionAlone(view, subject));
    }

    private Truth restsOnConventionAlone(View view, Case subject) {
        List<Treaty> treaties = Cases.treaties(view, subject);
        if (treaties.isEmpty()) {
            Truth withoutTreaty = view.acts().isRoute(subject, Cases.WITHOUT_TREATY);
            return withoutTreaty.isTrue() || Cases.restsOnOtherThanTreaty(view, subject) ? Truth.FALSE : Truth.UNKNOWN;
        }
        Truth alone = isAlone(view, subject, treaties);
        // that a state does not accept a convention leaves open only what would be settled without it
        return alone.isTrue() ? isAnyAccepted(view, subject, conventions(treaties)) : alone;
    }

    /** {@return whether a convention was a basis and no other treaty, leaving aside whether the state accepts it} */
    private Truth isAlone(View view, Case subject, List<Treaty> treaties) {
        return Truth.all(others(treaties), treaty -> isNoBasis(view, subject, treaty))
                .and(Truth.any(conventions(treaties), treaty -> isBasis(view, subject, treaty)));
    }

    private static List<Treaty> conventions(List<Treaty> treaties) {
        return Lists.filter(treaties, ConventionAsSoleBasis::isOnCrime);
    }

    private static List<Treaty> others(List<Treaty> treaties) {
        return Lists.filter(treaties, treaty -> !isOnCrime(treaty));
    }

    private static boolean isOnCrime(Treaty treaty) {
        return treaty.kind() == TreatyKind.CRIME_SUPPRESSION;
    }

    /** {@return whether one of the conventions that sources name was a basis, and the state accepts it as one} */
    private Truth isAnyAccepted(View view, Case subject, List<Treaty> conventions) {
        return Truth.any(
                conventions,
                treaty -> isBasis(view, subject, treaty)
                        .and(onDay(view, subject, day -> AcceptedConventions.isAccepted(view, subject, treaty, day))));
    }

    /** {@return whether a treaty that a source names was a basis: it applied, and no source denies that it was one} */
    private Truth isBasis(View view, Case subject, Treaty treaty) {
        return view.acts()
                .isBasis(subject, treaty)
                .and(didNotApply(view, subject, treaty).not());
    }

    /** {@return whether another treaty that a source names was none; open if a source denies that it was one} */
    private Truth isNoBasis(View view, Case subject, Treaty treaty) {
        return didNotApply(view, subject, treaty)
                .or(view.acts().isBasis(subject, treaty).not());
    }

    /**
     * {@return whether a treaty that a source names could not be a basis, since it was not in force between the two
     * states, or was suspended between them (Vienna Convention on the Law of Treaties, article 72)}
     */
    private Truth didNotApply(View view, Case subject, Treaty treaty) {
        return onDay(view, subject, day -> Cases.isOperating(view, subject, treaty, day))
                .not();
    }

    @Override
    protected Truth breached(View view, Case subject) {
        return wasSo(view, subject, CaseQuestion.DOMESTIC_TORTURE_GROUND).not();
    }

    @Override
    Optional<OpenPoint> point(View view, Case subject) {
        return HandOvers.isWithoutRecordedBasis(view, subject) ? Optional.empty() : super.point(view, subject);
    }

    @Override
    Optional<OpenPoint> openApartFromDay(View view, Case subject) {
        return HandOvers.openBasis(view, subject).or(() -> openOther(view, subject));
    }

    /** {@return as an indirect question, which treaty may have been the basis; nothing if that is not what is open} */
    private Optional<OpenPoint> openOther(View view, Case subject) {
        if (restsOnConventionAlone(view, subject).isKnown()) {
            return Optional.empty();
        }
        return isBasisOpen(view, subject)
                ? openApplied(view, subject)
                        .or(() -> HandOvers.openWhetherBasis(view, subject, perhapsBases(view, subject)))
                : openAccepted(view, subject);
    }

    /** {@return whether it is open on which of the treaties that sources name it rested, and not on which day} */
    private boolean isBasisOpen(View view, Case subject) {
        return !restsOnConventionAlone(view, subject).isKnown()
                && openAccepted(view, subject).isEmpty()
                && HandOvers.openDay(view, subject).isEmpty();
    }

    private Optional<OpenPoint> openAccepted(View view, Case subject) {
        return isAlone(view, subject, Cases.treaties(view, subject)).isTrue()
                ? AcceptedConventions.open(view, subject)
                : Optional.empty();
    }

    private Optional<OpenPoint> openApplied(View view, Case subject) {
        List<Treaty> treaties = Cases.treaties(view, subject);
        boolean isKnown = Truth.any(conventions(treaties), treaty -> isBasis(view, subject, treaty))
                .isTrue();
        return Lists.findFirst(
                        (isKnown ? others(treaties) : treaties),
                        treaty -> !didNotApply(view, subject, treaty).isKnown())
                .map(treaty -> new OpenPoint(
                        "whether \"" + treaty.title() + "\" applied on the day of the hand-over",
                        TreatyStages.open(view, subject, treaty)));
    }

    private Stream<Treaty> perhapsBases(View view, Case subject) {
        return Cases.treaties(view, subject).stream()
                .filter(treaty -> !didNotApply(view, subject, treaty).isTrue());
    }
}
