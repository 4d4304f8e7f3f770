package io.github.lec.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.benefit.Yield;
import io.github.lec.benefit.YieldLevel;
import io.github.lec.benefit.Yields;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Evaluation;
import java.util.List;
import java.util.Map;

/**
 * Risk and yield of a state's cooperation with a counterpart.
 *
 * @param state the state
 * @param counterpart the counterpart
 * @param risks each dimension of risk
 * @param yields what is recorded about each benefit
 * @param label whether "high risk, low yield" holds
 */
public record Balance(
        ActorId state, ActorId counterpart, List<DimensionRisk> risks, List<Yield> yields, BalanceLabel label) {
    /**
     * Keeps the lists.
     *
     * @param state the state
     * @param counterpart the counterpart
     * @param risks each dimension of risk
     * @param yields what is recorded about each benefit
     * @param label whether "high risk, low yield" holds
     */
    public Balance {
        risks = List.copyOf(risks);
        yields = List.copyOf(yields);
    }

    /**
     * Reads an evaluation for one state.
     *
     * @param evaluation the verdicts
     * @param state the state
     * @param counterpart the counterpart
     * @param settings the conventions
     * @return risk, yield and label
     * @throws InvalidValueException if an argument is null
     */
    public static Balance of(Evaluation evaluation, ActorId state, ActorId counterpart, BalanceSettings settings) {
        InvalidValueException.given(evaluation, "evaluation");
        InvalidValueException.given(state, "state");
        InvalidValueException.given(counterpart, "counterpart");
        InvalidValueException.given(settings, "settings");
        List<DimensionRisk> risks = new RiskReading(evaluation, state, counterpart, settings.coverage()).risks();
        List<Yield> yields = Yields.of(evaluation.view(), state, counterpart);
        return new Balance(state, counterpart, risks, yields, label(risks, yields, settings));
    }

    /**
     * The best reading takes every undecided verdict as met and, unless the record is taken to be complete, every
     * benefit as received; the worst takes the opposite. The label is published if both agree. If no verdict applies
     * and no benefit is verified, there is no basis for it.
     */
    private static BalanceLabel label(List<DimensionRisk> risks, List<Yield> yields, BalanceSettings settings) {
        boolean silent = risks.stream().allMatch(risk -> risk.decided() + risk.open() == 0);
        boolean low = yields.stream().allMatch(yield -> yield.level().compareTo(YieldLevel.ANNOUNCED) <= 0);
        boolean atBest = settings.yieldsComplete() && low && risks.stream().anyMatch(risk -> isHigh(risk.best()));
        boolean atWorst = low && risks.stream().anyMatch(risk -> isHigh(risk.worst()));
        if (silent && low) {
            return BalanceLabel.INDETERMINATE;
        }
        if (atBest == atWorst) {
            return atBest ? BalanceLabel.HOLDS : BalanceLabel.DOES_NOT_HOLD;
        }
        return BalanceLabel.INDETERMINATE;
    }

    private static boolean isHigh(RiskLevel level) {
        return level.compareTo(RiskLevel.HIGH) >= 0;
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("state", state)
                .with("counterpart", counterpart)
                .with("risks", risks)
                .with("yields", yields)
                .with("label", label)
                .toMap();
    }

    /** {@return the states and the label} */
    @Override
    public String toString() {
        return state + " with " + counterpart + ": " + label.label();
    }
}
