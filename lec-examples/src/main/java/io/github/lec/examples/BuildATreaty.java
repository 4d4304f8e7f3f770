package io.github.lec.examples;

import static io.github.lec.safeguard.SafeguardForm.MANDATORY_REFUSAL;
import static io.github.lec.safeguard.SafeguardForm.OPTIONAL_REFUSAL;
import static io.github.lec.safeguard.SafeguardKind.DEATH_PENALTY_BAR;
import static io.github.lec.safeguard.SafeguardKind.HUMAN_RIGHTS_SAVINGS;
import static io.github.lec.safeguard.SafeguardKind.OWN_NATIONALS_BAR;
import static io.github.lec.safeguard.SafeguardKind.TORTURE_NON_REFOULEMENT;

import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;

/** Which benchmarks does a draft treaty not meet? */
public final class BuildATreaty {
    private BuildATreaty() {}

    public static void main(String... args) {
        Treaty treaty = Treaty.extradition("de-cn-draft", "DE", "CN")
                .title("Draft extradition treaty (invented for this example)")
                .signed("2026-10")
                .textRead(TextRead.FULL)
                .clause(OWN_NATIONALS_BAR, MANDATORY_REFUSAL, "3")
                .clause(TORTURE_NON_REFOULEMENT, OPTIONAL_REFUSAL, "4")
                .absent(DEATH_PENALTY_BAR, HUMAN_RIGHTS_SAVINGS)
                .build();
        for (Finding finding : RuleCatalogue.check(treaty)) {
            if (finding.verdict() == Verdict.FAIL) {
                System.out.println(finding);
                System.out.println("  " + finding.remedy());
            }
        }
    }
}
