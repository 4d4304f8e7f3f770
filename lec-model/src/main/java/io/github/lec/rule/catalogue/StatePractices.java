package io.github.lec.rule.catalogue;

import io.github.lec.actor.Fact;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import java.util.List;

/** The rules on a state's own practice that differ only in the question and in their words. */
final class StatePractices {
    private StatePractices() {}

    static List<Rule> rules() {
        return List.of(monitoring(), sharing());
    }

    private static Rule monitoring() {
        return new StatePracticeRule(
                RuleInfo.builder()
                        .id("LEC-GOV-001")
                        .title("No mechanism monitors the cooperation")
                        .severity(Severity.WARNING)
                        .layer(Layer.PRACTICE)
                        .dimension(RiskDimension.GOVERNANCE)
                        .question("Does an authority, a budget or a report track what becomes of the cooperation?")
                        .norms(Norms.of("othman"))
                        .cover(Norms.of())
                        .benchmark("Where a text is in force, an authority, a budget or a report tracks what becomes of"
                                + " the cooperation.")
                        .notMet("A text is in force, and a source says that no authority, budget or report tracks"
                                + " what becomes of the cooperation.")
                        .remedy("Record an authority, a budget line or a yearly report. What is secret stays"
                                + " undecided.")
                        .rationale("Whether promises are kept can only be known if someone looks. Othman asks this of"
                                + " one assurance; for cooperation as a whole it is a standard by analogy.")
                        .wouldNeed("Whether a state has an authority, a budget line or a yearly report on the"
                                + " cooperation, or a source that it has none.")
                        .build(),
                Fact.MONITORING_AUTHORITY,
                false);
    }

    private static Rule sharing() {
        return new StatePracticeRule(
                RuleInfo.builder()
                        .id("LEC-GOV-004")
                        .title("Experience not shared with other member states")
                        .severity(Severity.INFO)
                        .layer(Layer.PRACTICE)
                        .dimension(RiskDimension.GOVERNANCE)
                        .question("Does the state share with other member states what it learns?")
                        .norms(Norms.of())
                        .cover(Norms.of())
                        .benchmark("A member state that cooperates shares with the others what it learns about"
                                + " compliance.")
                        .notMet("A text is in force, and a source says that the state does not share with other member"
                                + " states what it learns about compliance.")
                        .remedy("Record a channel of the European Union, or bilateral exchange.")
                        .rationale("This is policy: each state alone sees too few cases.")
                        .wouldNeed(
                                "Whether a member state shares with others what it learns about compliance, or a source"
                                        + " that it does not.")
                        .build(),
                Fact.COMPLIANCE_SHARING,
                true);
    }
}
