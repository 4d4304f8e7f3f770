package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.rule.CaseRule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** LEC-POL-004 on a case: a person abroad was pressed to return. */
final class CoercedReturnInCase extends CaseRule {
    private static final Set<CaseRoute> SOUGHT_INFORMALLY =
            EnumSet.of(CaseRoute.PERSUASION, CaseRoute.HARASSMENT, CaseRoute.RETURN_ATTEMPT);

    CoercedReturnInCase(RuleInfo info) {
        super(info);
    }

    @Override
    protected Truth applies(View view, Case subject) {
        return Cases.isRoute(view, subject, SOUGHT_INFORMALLY);
    }

    @Override
    protected Truth breached(View view, Case subject) {
        Truth harassed = harassment(view, subject).isEmpty() ? Truth.UNKNOWN : Truth.TRUE;
        return view.acts()
                .wasSo(subject, CaseQuestion.COERCION, Optional.empty())
                .reconcile(harassed);
    }

    private static List<CaseStep> harassment(View view, Case subject) {
        return Cases.steps(view, subject, EnumSet.of(CaseStage.HARASSED));
    }

    /** That the person was sought in this way may be reported; the pressure decides. */
    @Override
    protected Set<String> reported() {
        return Set.of("route", "persons");
    }

    @Override
    protected Optional<PartialDate> day(View view, Case subject) {
        return harassment(view, subject).stream()
                .flatMap((CaseStep step) -> Cases.when(step).stream())
                .findFirst()
                .or(() -> Cases.lastStep(view, subject));
    }
}
