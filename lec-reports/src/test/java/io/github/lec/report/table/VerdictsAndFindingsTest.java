package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.logic.Truth;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RelationRule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictsAndFindingsTest {
    private static final String EXT_001 = "LEC-EXT-001 Treaty lacks binding non-refoulement (torture)";
    private static final String EXT_003 = "LEC-EXT-003 Treaty has no clause on the death penalty";

    private final StandardTables tables = SmallDataset.tables();
    private final Matrix verdicts = tables.on("Verdicts").orElseThrow();
    private final Matrix findings = tables.on("Findings").orElseThrow();

    @Test
    void aBenchmarkThatIsNotMetSaysThatItSpeaksOfTheTextAndLeadsToItsFinding() {
        Cell cell = SmallDataset.cell(verdicts, "cn-lt-extradition-2002/LT-CN", EXT_001);

        assertThat(cell.words()).isEqualTo("Benchmark not met (text)");
        assertThat(cell.meaning()).isEqualTo(Meaning.MISSING);
        assertThat(cell.link()).contains(Link.toRow("Findings", "LEC-EXT-001/cn-lt-extradition-2002/LT-CN"));
    }

    @Test
    void aBenchmarkThatIsMetLeadsToTheClaimItRestsOn() {
        Cell cell = SmallDataset.cell(verdicts, "cn-fr-extradition-2007/FR-CN", EXT_003);

        assertThat(cell.words()).isEqualTo("Benchmark met");
        assertThat(cell.link()).contains(Link.toRow("Claims", "cn-fr-extradition-2007/safeguards/DEATH_PENALTY_BAR"));
    }

    @Test
    void aRemarkOnABenchmarkThatIsMetStandsInTheCell() {
        RuleSet rules = RuleSet.of("1", List.of(new Remarked()));
        Evaluation evaluation = Evaluation.of(View.of(SmallDataset.read()), rules, SmallDataset.SELECTION);
        Matrix matrix = StandardTables.of(evaluation, SmallDataset.SELECTION, false)
                .on("Verdicts")
                .orElseThrow();

        Cell cell = SmallDataset.cell(matrix, "cn-fr-extradition-2007/FR-CN", "MY-1 A rule");
        assertThat(cell.words()).isEqualTo("Benchmark met. By reference only.");
        assertThat(cell.meaning()).isEqualTo(Meaning.GOOD);
    }

    private static final class Remarked extends RelationRule {
        Remarked() {
            super(RuleInfo.builder()
                    .id("MY-1")
                    .title("A rule")
                    .severity(Severity.INFO)
                    .layer(Layer.TEXT)
                    .question("Is it so?")
                    .benchmark("It is so.")
                    .notMet("It is not so.")
                    .remedy("Make it so.")
                    .rationale("It should be so.")
                    .build());
        }

        @Override
        protected Truth applies(View view, Relation relation) {
            return Truth.TRUE;
        }

        @Override
        protected Truth breached(View view, Relation relation) {
            return Truth.FALSE;
        }

        @Override
        public Optional<String> remark(View view, Subject subject) {
            return Optional.of("By reference only.");
        }
    }

    @Test
    void whatIsNotReadCannotBeDecided() {
        assertThat(SmallDataset.cell(verdicts, "cn-fr-extradition-2007/FR-CN", EXT_001)
                        .words())
                .isEqualTo("Cannot be decided");
        assertThat(SmallDataset.cell(verdicts, "cn-mt-mla-2009/MT-CN", EXT_001).words())
                .isEqualTo("Not applicable");
    }

    @Test
    void practiceStandsBesideTheText() {
        String heading = "Surrenders observed under it";

        assertThat(SmallDataset.cell(verdicts, "cn-fr-extradition-2007/FR-CN", heading)
                        .words())
                .isEqualTo("Observed minimum: 1 case, 1 person (+1)");
        assertThat(SmallDataset.cell(verdicts, "cn-lt-extradition-2002/LT-CN", heading)
                        .words())
                .isEqualTo("Not looked for");
        assertThat(SmallDataset.cell(verdicts, "cn-mt-mla-2009/MT-CN", heading).words())
                .isEqualTo("Not applicable");
    }

    @Test
    void aFindingSaysWhatWasFoundByWhichNormAndWhatWouldMendIt() {
        String anchor = "LEC-EXT-001/cn-lt-extradition-2002/LT-CN";

        assertThat(words(anchor, "Subject"))
                .isEqualTo("Extradition Treaty between Lithuania and China, Lithuania requested by China");
        assertThat(words(anchor, "Weight")).isEqualTo("Principal");
        assertThat(words(anchor, "What was found"))
                .contains("Benchmark not met (text)")
                .contains("This is not a finding that any state breached");
        assertThat(words(anchor, "Evidence"))
                .isEqualTo("cn-lt-extradition-2002/safeguards/TORTURE_NON_REFOULEMENT (+1)");
        assertThat(SmallDataset.cell(findings, anchor, "Rule").link())
                .contains(Link.toRow("Codebook", "rule/LEC-EXT-001"));
        assertThat(SmallDataset.cell(findings, anchor, "Norms of the benchmark").link())
                .isPresent();
    }

    @Test
    void whatIsUndecidedHasNoWeight() {
        assertThat(words("LEC-EXT-001/cn-fr-extradition-2007/FR-CN", "Weight")).isEqualTo("Undecided");
    }

    @Test
    void noSheetSpeaksOfErrorsOrViolations() {
        for (Matrix matrix : tables.all()) {
            if (matrix.sheet().equals("Codebook")) {
                continue; // there stand the outcomes of courts, which do find violations
            }
            matrix.rows()
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> assertThat(cell.words()).doesNotContainPattern("(?i)\\b(violat|illegal)"));
        }
    }

    private String words(String anchor, String heading) {
        return SmallDataset.cell(findings, anchor, heading).words();
    }
}
