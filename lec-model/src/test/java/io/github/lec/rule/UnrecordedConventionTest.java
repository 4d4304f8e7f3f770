package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dataset need not record the conventions, and says nothing about the parties to one that it leaves out. */
class UnrecordedConventionTest {
    private static final Dataset ALONE = DatasetReader.readDocument("""
        {"dataset": {"format": "1.0", "id": "alone", "version": "1", "title": "Alone", "licence": "CC0-1.0", "asOf": "2026-10-01"},
         "sources": [{"id": "text", "title": "Text", "published": "2007-06-01"}],
         "actors": [{"id": "FR", "kind": "STATE", "name": "France"}, {"id": "CN", "kind": "STATE", "name": "China"}],
         "treaties": [{"id": "cn-fr", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "FR"], "textRead": "FULL",
            "lifecycle": [{"stage": "IN_FORCE", "date": "2010-02-01", "citations": [{"source": "text"}]}],
            "safeguards": [
              {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "PRIMACY_CLAUSE", "basis": "TEXT", "summary": "Treaties prevail.",
               "citations": [{"source": "text"}]},
              {"kind": "TORTURE_NON_REFOULEMENT", "form": "ABSENT", "basis": "TEXT", "citations": [{"source": "text"}]},
              {"kind": "DEATH_PENALTY_BAR", "form": "ABSENT", "basis": "TEXT", "citations": [{"source": "text"}]}]}]}
        """, "alone.json");

    private static final View VIEW = View.of(ALONE);

    @Test
    void who_is_a_party_to_it_is_unknown() {
        assertThat(VIEW.instruments().isParty(InstrumentId.of("echr"), ActorId.of("FR"), LocalDate.of(2020, 1, 1)))
                .isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEC-EXT-001", "LEC-EXT-002"})
    void a_clause_that_lets_other_treaties_prevail_leaves_the_benchmark_open_and_the_finding_names_the_convention(
            String rule) {
        Finding finding = Evaluation.of(
                        VIEW, RuleCatalogue.standard(), Selection.of("FR").with("CN"))
                .finding(rule, "cn-fr/FR-CN");

        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_DECIDE);
        assertThat(finding.openClaims())
                .extracting(open -> open.claim().toString())
                .contains("echr/lifecycle/IN_FORCE/FR");
        assertThat(finding.words()).isNotBlank();
    }
}
