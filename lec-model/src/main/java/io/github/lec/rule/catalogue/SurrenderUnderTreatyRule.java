package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.HandOvers;
import io.github.lec.rule.catalogue.cases.TreatyStages;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule on whether the treaty that is named as the basis of a surrender operated on its day. */
abstract class SurrenderUnderTreatyRule extends RemovalRule {
    private static final Map<Stage, String> JOINING =
            new EnumMap<>(Map.of(Stage.SUCCEEDED, "succeeded", Stage.ACCEDED, "acceded"));

    SurrenderUnderTreatyRule(RuleInfo info) {
        super(info);
    }

    /** A hand-over without any formal procedure does not rest on a treaty, unless a source nevertheless names one. */
    static Truth isWithoutTreaty(View view, Case subject) {
        Truth named = view.acts().bases(subject).isNamed();
        return named.isTrue()
                ? Truth.FALSE
                : view.acts().isRoute(subject, Cases.WITHOUT_TREATY).and(named.not());
    }

    @Override
    final Optional<OpenPoint> openApartFromDay(View view, Case subject) {
        return HandOvers.openBasis(view, subject)
                .or(() -> HandOvers.openWhetherBasis(view, subject, Cases.treaties(view, subject).stream()));
    }

    @Override
    Optional<OpenPoint> point(View view, Case subject) {
        return HandOvers.isWithoutRecordedBasis(view, subject)
                ? Optional.empty()
                : super.point(view, subject)
                        .or(() -> laterParty(view, subject))
                        .or(() -> entryIntoForce(view, subject))
                        .or(() -> Optional.of(new OpenPoint(
                                "whether the treaty operated on that day", TreatyStages.open(view, subject))));
    }

    /** {@return whether the treaties of two parties that are named, and of which none is recorded, had entered into force} */
    private static Optional<OpenPoint> entryIntoForce(View view, Case subject) {
        List<ClaimId> claims = Cases.treaties(view, subject).stream()
                .filter(Treaty::isBilateral)
                .filter(treaty -> view.instruments()
                        .stage(treaty, Stage.IN_FORCE)
                        .affirmed()
                        .isEmpty())
                .map(treaty -> ClaimId.of(treaty.id().value(), "lifecycle", Stage.IN_FORCE.name()))
                .toList();
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(new OpenPoint(
                                "whether the treaty had entered into force by that day (no entry into force is"
                                        + " recorded)",
                                claims)
                        .asked());
    }

    /** {@return as an indirect question, whether a state was bound before the recorded day on which it joined} */
    private static Optional<OpenPoint> laterParty(View view, Case subject) {
        Optional<PartialDate> handedOver = Cases.day(view, subject, EnumSet.of(CaseStage.SURRENDERED));
        return Cases.treaties(view, subject).stream()
                .filter(Treaty::isBilateral)
                .flatMap(treaty -> treaty.parties().stream()
                        .filter(party -> !Cases.onDay(
                                        handedOver, day -> view.instruments().hasJoinedIfReported(treaty, party, day))
                                .isKnown())
                        .flatMap(party -> JOINING.keySet().stream()
                                .filter(step -> ActDays.isAfter(
                                        view.instruments().day(treaty, step, Optional.of(party)), handedOver))
                                .map(step -> OpenPoint.of(
                                        "whether the treaty already bound "
                                                + view.dataset().nameInSentence(party) + ", which "
                                                + JOINING.get(step) + " to it on a later day",
                                        ClaimId.of(treaty.id().value(), "lifecycle", step + "/" + party)))))
                .findFirst();
    }
}
