package io.github.lec.rule.catalogue;

import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.NormId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RelationRule;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.cases.Assurances;
import io.github.lec.rule.catalogue.texts.Relations;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.Optional;
import java.util.Set;

/**
 * LEC-EXT-004: what the text, or an accompanying standing assurance, says about the death penalty does not require
 * refusal. Without a clause or a recorded assurance, LEC-EXT-003 reports the gap.
 */
final class DeathPenaltyLeftOpen extends RelationRule {
    private static final InstrumentId MODEL = InstrumentId.of("un-model-extradition");
    private static final NormId CHARTER = NormId.of("cfreu-19-2");
    private static final Set<SafeguardKind> KIND = Set.of(SafeguardKind.DEATH_PENALTY_BAR);

    DeathPenaltyLeftOpen() {
        super(RuleInfo.builder()
                .id("LEC-EXT-004")
                .title("Death penalty left to discretion or to an assurance")
                .severity(Severity.ERROR)
                .layer(Layer.TEXT)
                .dimension(RiskDimension.ABSOLUTE_RIGHTS)
                .question(
                        "Where the death penalty is addressed, must the requested state refuse unless it is excluded?")
                .addAsks(SafeguardKind.DEATH_PENALTY_BAR)
                .norms(Norms.of("model-extradition-4d", "ece-11", "cfreu-19-2", "p13-1"))
                .cover(Norms.of("p13-1", "p6-1", "cfreu-19-2", "echr-2", "iccpr-6"))
                .benchmark("A treaty with a state that retains the death penalty obliges the requested state to refuse"
                        + " unless the penalty is excluded, in the treaty or in an undertaking that is part of"
                        + " it.")
                .notMet("The text does not oblige the requested state to refuse where the person would face the death"
                        + " penalty.")
                .remedy("Read the clause and any exchange of notes; in negotiations, turn \"may be refused\" into"
                        + " \"shall be refused unless the death penalty is neither imposed nor carried out\".")
                .rationale("The UN Model Treaty makes the ground optional; the Charter and Protocol 13 leave the states"
                        + " that they bind no choice.")
                .build());
    }

    @Override
    protected Truth applies(View view, Relation relation) {
        return view.all(
                () -> Relations.isExtradition(relation),
                () -> Relations.requestingRetainsDeathPenalty(view, relation),
                () -> isAddressed(view, relation));
    }

    /**
     * {@return whether a clause or a standing assurance is about the penalty; an unrecorded assurance leaves nothing
     * open, and is asked only if no clause is known}
     */
    private static Truth isAddressed(View view, Relation relation) {
        Truth clause = strength(view, relation).isAtLeast(Strength.WEAK);
        return clause.isTrue()
                ? clause
                : clause.or(Truth.of(Assurances.given(view, relation, KIND).isTrue()));
    }

    @Override
    protected Truth breached(View view, Relation relation) {
        return strength(view, relation).isAtLeast(Strength.BINDING).not();
    }

    @Override
    protected Severity severity(View view, Relation relation) {
        return strength(view, relation).is(Strength.NONE).isTrue() ? Severity.ERROR : Severity.WARNING;
    }

    @Override
    protected Optional<String> remark(View view, Relation relation) {
        if (judge(view, relation) != Verdict.FAIL) {
            return Optional.empty();
        }
        return Optional.of(
                strength(view, relation).is(Strength.WEAK).isTrue()
                        ? compared(view, relation)
                        : "An assurance alone is not a clause.");
    }

    /** {@return how the clause compares with what existed on the day, the Charter only where it binds} */
    private static String compared(View view, Relation relation) {
        Optional<PartialDate> today = Optional.of(PartialDate.of(view.asOf()));
        boolean model = view.dataset()
                .treaty(MODEL)
                .filter(text -> ActDays.isAfter(view.instruments().day(text, Stage.ADOPTED, Optional.empty()), today))
                .isEmpty();
        boolean charter =
                !view.norms().binds(CHARTER, relation.requested(), view.asOf()).isFalse();
        return "Its clause "
                + (model ? "conforms to the UN Model Treaty" : "leaves refusal to the requested state")
                + (charter
                        ? " and is weaker than the EU Charter."
                        : model ? ", which leaves refusal to the requested state." : ".");
    }

    private static StrengthInterval strength(View view, Relation relation) {
        return view.instruments().strength(relation, SafeguardKind.DEATH_PENALTY_BAR);
    }
}
