package io.github.lec.rule.catalogue;

import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;

/** LEC-POL-004: persons abroad are pressed to return, directly, through relatives or behind the host state's back. */
final class CoercedReturn extends TwoKindsRule {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("LEC-POL-004")
            .title("Persons abroad pressed to return")
            .severity(Severity.ERROR)
            .layer(Layer.PRACTICE)
            .dimension(RiskDimension.SOVEREIGNTY)
            .question("Did the persons return of their own will?")
            .norms(Norms.of("vcdr-41", "untoc-4", "echr-8", "ms-v-belgium"))
            .cover(Norms.of("echr-8"))
            .benchmark("Persons who return from abroad without a formal procedure do so of their own will, with"
                    + " advice, and without pressure on them or their relatives.")
            .notMet("Persons abroad were pressed to return, directly, through relatives, or by contact hidden from"
                    + " the host state.")
            .remedy("Record whether the persons had advice and what they say themselves. Consent given under"
                    + " pressure is not consent.")
            .rationale("Pressure on persons abroad evades extradition and the host state's law; a waiver made under"
                    + " pressure does not count (M.S. v Belgium).")
            .build();

    CoercedReturn() {
        super(new CoercedReturnInCase(INFO), new CoercedReturnInOperation(INFO));
    }
}
