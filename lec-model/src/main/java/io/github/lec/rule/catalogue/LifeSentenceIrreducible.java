package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.View;
import java.util.EnumSet;

/**
 * LEC-ASR-006: a person is handed over despite a real risk of life imprisonment without review, which no assurance
 * excludes.
 */
final class LifeSentenceIrreducible extends RemovalRule {
    LifeSentenceIrreducible() {
        super(RuleInfo.builder()
                .id("LEC-ASR-006")
                .title("Life sentence without review not excluded")
                .severity(Severity.WARNING)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.ABSOLUTE_RIGHTS)
                .question("Can the life sentence be reviewed, or does an assurance exclude it?")
                .norms(Norms.of("sanchez-sanchez", "trabelsi", "coe-t-21"))
                .cover(Norms.of("echr-3"))
                .benchmark(
                        "Where there is a real risk of life imprisonment without parole, the sentence can be reviewed,"
                                + " or an assurance excludes it.")
                .notMet("There was a real risk of life imprisonment without parole; a source says that such a sentence"
                        + " is not reviewed, and that no assurance excluded it.")
                .remedy("Record the mechanism of review, or an undertaking on a sentence for a fixed term.")
                .rationale(
                        "First a real risk of life without parole must be shown, then the question is whether it can be"
                                + " reviewed (Sanchez-Sanchez v United Kingdom).")
                .wouldNeed(
                        "Of at least one surrender: whether life imprisonment without parole was possible, and whether it can be reviewed or an assurance excludes it.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        return view.all(
                () -> isHandedOver(view, subject),
                () -> wasSo(view, subject, CaseQuestion.LIFE_SENTENCE_POSSIBLE),
                () -> onDay(view, subject, day -> Norms.judgedBy(view, "trabelsi", day)));
    }

    @Override
    protected Truth breached(View view, Case subject) {
        Truth assured =
                Assurances.relied(view, subject, EnumSet.of(SafeguardKind.REDUCIBLE_SENTENCE), day(view, subject));
        return wasSo(view, subject, CaseQuestion.SENTENCE_REVIEW).or(assured).not();
    }
}
