package io.github.lec.rule.catalogue;

import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.safeguard.SafeguardKind;

/**
 * LEC-ASR-001: no clause on torture, death penalty or fair trial, and at least one assurance in its place. It judges
 * the text of a treaty, and a case by the treaty on which it rests; a hand-over without a treaty as its basis has no
 * clause.
 *
 * <p>Without a clause or an assurance, the rule does not apply. But an assurance that is not recorded may have been
 * given: silence leaves it open.
 */
final class AssurancesOnly extends TwoKindsRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("LEC-ASR-001")
            .title("Assurances are the only protection")
            .severity(Severity.ERROR)
            .layer(Layer.TEXT)
            .dimension(RiskDimension.ABSOLUTE_RIGHTS)
            .question("Does the text protect the person by more than assurances?")
            .addAsks(
                    SafeguardKind.TORTURE_NON_REFOULEMENT,
                    SafeguardKind.HUMAN_RIGHTS_SAVINGS,
                    SafeguardKind.DEATH_PENALTY_BAR,
                    SafeguardKind.FAIR_TRIAL_GUARANTEE)
            .norms(Norms.of("saadi", "chahal", "agiza", "othman"))
            .cover(Norms.of("echr-3", "cat-3", "p13-1", "p6-1", "cfreu-19-2"))
            .benchmark("At least one clause on torture, the death penalty or fair trial protects the person, or one"
                    + " that lets human rights treaties prevail; diplomatic assurances are not the only"
                    + " protection.")
            .notMet("There is no clause on torture, the death penalty or fair trial, and none that lets human"
                    + " rights treaties prevail; diplomatic assurances stand in their place.")
            .remedy("Read all grounds for refusal and annexed notes; in negotiations, write into the treaty what"
                    + " the assurances promise.")
            .rationale("Assurances are a factor to be weighed, and do not relieve a state of its own assessment"
                    + " (Saadi v Italy; Agiza v Sweden).")
            .build();

    AssurancesOnly() {
        super(new AssurancesOnlyInText(INFO), new AssurancesOnlyInCase(INFO));
    }
}
