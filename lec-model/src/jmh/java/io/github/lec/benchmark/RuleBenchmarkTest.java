package io.github.lec.benchmark;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** Times are only comparable where the rules, the loop and the validator judge the same. */
class RuleBenchmarkTest {
    @Test
    void the_loop_and_the_validator_count_the_verdicts_of_the_rules() {
        RuleBenchmark benchmark = new RuleBenchmark();
        benchmark.relations = 4_000;
        assertThatCode(benchmark::prepare).doesNotThrowAnyException();
    }
}
