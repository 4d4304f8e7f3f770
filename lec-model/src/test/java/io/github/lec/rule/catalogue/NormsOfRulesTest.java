package io.github.lec.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.record.NormId;
import io.github.lec.rule.RuleInfo;
import org.junit.jupiter.api.Test;

/** A rule rests on norms that say what the rule takes from them; where it goes further, it says so. */
class NormsOfRulesTest {
    private static RuleInfo info(String id) {
        return RuleCatalogue.standard().rules().stream()
                .map(rule -> rule.info())
                .filter(info -> info.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void profiling_is_in_paragraph_2_of_the_resolution_and_recruiting_in_paragraph_5() {
        assertThat(info("LEC-DPX-003").norms())
                .contains(NormId.of("unscr-2178-2"))
                .doesNotContain(NormId.of("unscr-2178-5"));
    }

    @Test
    void the_covenant_bars_a_second_trial_in_one_state_only() {
        assertThat(info("LEC-EXT-010").norms()).contains(NormId.of("ece-9")).doesNotContain(NormId.of("iccpr-14-7"));
    }

    @Test
    void a_limit_on_use_rests_on_articles_whose_text_was_seen() {
        assertThat(info("LEC-MLA-004").norms()).doesNotContain(NormId.of("model-mla-8"));
    }

    @Test
    void a_ban_on_using_statements_binds_no_one_who_gives_evidence() {
        assertThat(info("LEC-MLA-003").cover()).doesNotContain(NormId.of("cat-15"));
    }

    @Test
    void a_norm_on_another_subject_is_a_standard_by_analogy() {
        assertThat(info("LEC-MLA-003").rationale()).contains("by analogy");
        assertThat(info("LEC-CYB-002").rationale()).contains("by analogy");
        assertThat(info("LEC-GOV-001").rationale()).contains("by analogy");
        assertThat(info("LEC-GOV-003").rationale()).contains("by analogy");
    }

    /** Article 28 of the Convention on Cybercrime lets the requested party ask for a limit; it sets none. */
    @Test
    void a_limit_on_use_rests_on_articles_that_set_one() {
        assertThat(info("LEC-MLA-004").norms()).doesNotContain(NormId.of("budapest-28"));
    }

    @Test
    void aid_for_border_control_is_measured_by_the_ban_on_return_to_torture_and_not_by_that_on_expelling_groups() {
        assertThat(info("LEC-POL-005").norms())
                .contains(NormId.of("cfreu-19-2"))
                .doesNotContain(NormId.of("cfreu-19-1"));
    }

    @Test
    void a_title_claims_no_more_than_the_benchmark() {
        assertThat(info("LEC-CYB-003").title())
                .contains("speech or association")
                .doesNotContain("political");
    }
}
