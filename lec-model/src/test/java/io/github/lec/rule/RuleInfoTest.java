package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.lec.logic.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleInfoTest {
    private static RuleInfo.Builder info(String id) {
        return RuleInfo.builder()
                .id(id)
                .title("A rule")
                .severity(Severity.INFO)
                .layer(Layer.TEXT)
                .question("Is it so?")
                .benchmark("Something is so.")
                .notMet("It is not so.")
                .remedy("Make it so.")
                .rationale("It should be so.");
    }

    @ParameterizedTest
    @CsvSource({"LEC-EXT-001, EXT", "LEC-REF-005, REF", "MY-EXT-001, OTHER"})
    void the_id_names_the_group(String id, RuleGroup group) {
        assertThat(info(id).build().group()).isEqualTo(group);
    }

    @Test
    void an_id_of_the_catalogue_has_one_of_its_groups() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> info("LEC-ABC-001").build())
                .withMessageContaining("LEC-ABC-001");
    }

    @Test
    void a_benchmark_that_is_met_answers_yes_unless_yes_is_the_bad_news() {
        RuleInfo good = info("MY-1").build();
        assertThat(good.answer(Verdict.PASS)).contains("Yes");
        assertThat(good.answer(Verdict.FAIL)).contains("No");
        RuleInfo bad = info("MY-1").yes(Verdict.FAIL).build();
        assertThat(bad.answer(Verdict.PASS)).contains("No");
        assertThat(bad.answer(Verdict.FAIL)).contains("Yes");
    }

    @Test
    void what_is_not_decided_answers_neither_yes_nor_no() {
        RuleInfo info = info("MY-1").build();
        assertThat(info.answer(Verdict.CANNOT_DECIDE)).isEmpty();
        assertThat(info.answer(Verdict.NOT_APPLICABLE)).isEmpty();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> info("MY-1").yes(Verdict.CANNOT_DECIDE).build());
    }

    @Test
    void a_rule_on_the_record_counts_in_no_dimension_of_risk() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> info("MY-1")
                        .layer(Layer.RECORD)
                        .dimension(RiskDimension.GOVERNANCE)
                        .build());
    }
}
