package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.operation.Operation;
import io.github.lec.rule.OperationRule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;

/** A rule on operations that tells one open point: the first of several that leave its verdict open. */
abstract class OpenPointRule extends OperationRule {
    OpenPointRule(RuleInfo info) {
        super(info);
    }

    /** {@return what is open beside the claims that were asked for; nothing if these say it} */
    abstract Optional<OpenPoint> point(View view, Operation subject);

    @Override
    protected final Optional<String> open(View view, Operation subject) {
        return point(view, subject).map(OpenPoint::words);
    }

    @Override
    protected final List<ClaimId> claimsInOpen(View view, Operation subject) {
        return point(view, subject).map(OpenPoint::claimsInWords).orElse(List.of());
    }

    @Override
    protected final List<ClaimId> claimsToSettle(View view, Operation subject) {
        return point(view, subject).map(OpenPoint::claims).orElse(List.of());
    }
}
