package io.github.lec.rule.catalogue;

import io.github.lec.operation.Case;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.catalogue.cases.OwnHandOvers;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.view.View;
import java.util.Optional;

/** A rule on what the requested state had to do before, or at, a hand-over of its own. */
abstract class OwnHandOverRule extends RemovalRule {
    OwnHandOverRule(RuleInfo info) {
        super(info);
    }

    @Override
    final Optional<OpenPoint> openWhose(View view, Case subject) {
        return OwnHandOvers.open(view, subject);
    }
}
