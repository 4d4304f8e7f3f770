package io.github.lec.rule.catalogue.texts;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.view.View;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Steps in the life of a text that one source reports and another denies: what rests on them is open. */
public final class DeniedSteps {
    private DeniedSteps() {}

    /** {@return the steps of some stages that another source denies} */
    public static List<LifecycleStep> of(View view, CooperationInstrument text, Set<Stage> stages) {
        return stages.stream()
                // a stage that no source reports is not a question that a reader could settle
                .filter(stage ->
                        !view.instruments().reportedParties(text, stage).isEmpty())
                .flatMap(stage -> view.instruments().stage(text, stage).deniedByOthers().stream())
                .toList();
    }

    /**
     * {@return the answer to a question, if it is the same with the steps that another source denies and without them;
     * otherwise it is open}
     */
    public static Truth settled(
            View view, CooperationInstrument text, Set<Stage> stages, Function<View, Truth> question) {
        Truth answer = question.apply(view);
        if (!answer.isKnown()) {
            return answer;
        }
        List<LifecycleStep> denied = of(view, text, stages);
        return denied.isEmpty() || question.apply(view.without(denied)) == answer ? answer : Truth.UNKNOWN;
    }
}
