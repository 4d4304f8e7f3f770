package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.logic.Truth;
import io.github.lec.norm.NormScope;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.NormId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** That a state is not a party to a convention is recorded if a source says so; what is not recorded stays open. */
class NoPartiesTest {
    private static final View NOW = View.of(Dataset.embedded());

    private static Truth party(String convention, String actor, String day) {
        return NOW.instruments().isParty(InstrumentId.of(convention), ActorId.of(actor), LocalDate.parse(day));
    }

    @Test
    void china_signed_the_covenant_on_civil_and_political_rights_and_had_not_ratified_it() {
        assertThat(party("iccpr", "CN", "1998-10-06")).isEqualTo(Truth.FALSE);
        assertThat(party("iccpr", "CN", "2018-01-01")).isEqualTo(Truth.FALSE);
        assertThat(party("iccpr", "CN", "2026-11-25"))
                .as("no source of that year was seen")
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void two_conventions_hold_in_hong_kong_by_themselves() {
        assertThat(party("iccpr", "HK", "1997-07-01")).isEqualTo(Truth.TRUE);
        assertThat(party("cat", "HK", "2020-07-28")).isEqualTo(Truth.TRUE);
    }

    @Test
    void the_covenant_applied_in_hong_kong_before_1997_too() {
        assertThat(party("iccpr", "HK", "1995-01-01")).isEqualTo(Truth.TRUE);
    }

    @Test
    void what_a_resolution_only_encourages_binds_no_one() {
        assertThat(Dataset.embedded().norm(NormId.of("unscr-2178-2")).orElseThrow())
                .satisfies(norm -> assertThat(norm.scope()).isEqualTo(NormScope.BENCHMARK))
                .satisfies(norm -> assertThat(norm.bindsFrom()).isEmpty());
    }

    @Test
    void conventions_on_other_crimes_are_not_asked_what_they_count_as_terrorism() {
        assertThat(verdict("LEC-DEF-001", "budapest-convention")).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict("LEC-DEF-001", "untoc")).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict("LEC-DEF-002", "untoc")).as("it names bribery alone").isEqualTo(Verdict.PASS);
    }

    @Test
    void the_convention_whose_list_is_the_benchmark_on_cybercrime_meets_it() {
        assertThat(verdict("LEC-CYB-003", "budapest-convention")).isEqualTo(Verdict.PASS);
    }

    private static Verdict verdict(String rule, String text) {
        return Evaluation.of(NOW, RuleCatalogue.standard()).finding(rule, text).verdict();
    }

    @Test
    void thailand_was_no_party_to_the_refugee_convention() {
        assertThat(party("refugee-convention-1951", "TH", "2015-07-09")).isEqualTo(Truth.FALSE);
    }
}
