package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.OwnHandOvers;
import io.github.lec.rule.catalogue.cases.ThirdStates;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.Optional;

/**
 * A rule on what the requested state had to do before, or at, a hand-over of its own, also by way of a third state.
 * What counts is the day on which it let the person go; what the third state does later is not its own act.
 */
abstract class OnwardHandOverRule extends OwnHandOverRule {
    OnwardHandOverRule(RuleInfo info) {
        super(info);
    }

    /** {@return whether the requested state itself handed the person over, directly or by way of a third state} */
    static Truth isHandedOverOrSentOn(View view, Case subject) {
        return view.all(
                () -> view.acts().isRoute(subject, Cases.HANDED_OVER),
                () -> ThirdStates.isBrought(view, subject),
                () -> OwnHandOvers.isByRequested(view, subject));
    }

    @Override
    protected final Optional<PartialDate> day(View view, Case subject) {
        return ThirdStates.removalDay(view, subject);
    }

    @Override
    final Optional<OpenPoint> openFirst(View view, Case subject) {
        return ThirdStates.open(view, subject);
    }
}
