package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {
    private static final String TREATY = "arcadia-ruritania-extradition-2019";

    @TempDir
    private Path folder;

    @Test
    void a_clause_that_is_assumed_turns_verdicts_and_is_marked() throws IOException {
        Ran ran = sample(TREATY, "--set", "DEATH_PENALTY_BAR=MANDATORY_REFUSAL");

        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines().filter(line -> line.contains(" -> ")))
                .isNotEmpty()
                .allMatch(line -> line.contains("[what if]"));
        Golden.check(WhatIfTest.class, "what-if.txt", ran.out());
    }

    @Test
    void programs_get_the_same_as_json() throws IOException {
        Golden.check(
                WhatIfTest.class,
                "what-if.json",
                sample(TREATY, "--set", "DEATH_PENALTY_BAR=MANDATORY_REFUSAL", "--format", "json")
                        .out());
    }

    @Test
    void the_clauses_of_a_model_may_be_assumed() {
        Ran ran = sample(TREATY, "--model", "un-extradition");

        assertThat(ran.out())
                .contains("Assumed, not a fact: " + TREATY + ": clauses of un-extradition.")
                .contains("LEC-EXT-001 " + TREATY + "/XA-XR: Benchmark not met -> Benchmark met [what if]");
    }

    @Test
    void a_clause_that_is_set_replaces_that_of_a_model() {
        Ran ran = sample(TREATY, "--model", "un-extradition", "--set", "TORTURE_NON_REFOULEMENT=OPTIONAL_REFUSAL");

        assertThat(ran.out())
                .contains("LEC-EXT-001 " + TREATY + "/XA-XR: Benchmark not met -> Cannot be decided [what if]");
    }

    @Test
    void a_treaty_that_is_suspended_no_longer_applies() {
        Ran ran = sample(TREATY, "--stage", "SUSPENDED");

        assertThat(ran.out())
                .contains("Suspended from 2026-06-30.")
                .contains("(treaty: in force and applied) -> ")
                .contains("(treaty: suspended) [what if]");
    }

    @Test
    void a_suspension_that_begins_later_changes_nothing_yet() {
        Ran ran = sample(TREATY, "--stage", "SUSPENDED", "--since", "2026-07-01");

        assertThat(ran.out())
                .contains("EXPOSURE TO PROSECUTION: 0 of ")
                .contains("That is after the day described, 2026-06-30: --as-of 2026-07-01 shows what would follow.");
    }

    @Test
    void a_shelved_treaty_may_be_assumed_to_enter_into_force() {
        Ran ran = Ran.lec(
                folder,
                "what-if",
                "hk-fr-surrender-2017",
                "--stage",
                "IN_FORCE",
                "--as-of",
                "2027-01-01",
                "--states",
                "FR",
                "--counterpart",
                "HK");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("Assumed, not a fact: hk-fr-surrender-2017: In force from 2027-01-01.\n")
                .contains("(treaty: in force and applied) [what if]");
    }

    @Test
    void one_clause_may_be_assumed_in_all_treaties_of_member_states() {
        Ran ran = Ran.lec(folder, "what-if", "all-eu", "--set", "UNION_CITIZEN_PRIORITY=BINDING_RULE");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("cn-fr-extradition-2007/FR-CN", "cn-es-extradition-2005/ES-CN", "[what if]");
    }

    @Test
    void that_no_treaty_is_concerned_is_said() throws IOException {
        Path none = Files.writeString(folder.resolve("none.json"), """
                {"dataset": {"format": "1.0", "id": "none", "version": "1", "title": "None", "licence": "CC0-1.0",
                  "asOf": "2026-06-30"}}""");

        assertThat(Ran.lec(
                                folder,
                                "what-if",
                                "all-eu",
                                "--data",
                                none.toString(),
                                "--set",
                                "TORTURE_NON_REFOULEMENT=MANDATORY_REFUSAL")
                        .out())
                .contains("Assumed, not a fact: all-eu: Torture and ill-treatment: Must refuse. The dataset has no"
                        + " such treaty: nothing follows.");
        assertThat(sample(TREATY, "--set", "DEATH_PENALTY_BAR=MANDATORY_REFUSAL")
                        .out())
                .doesNotContain("no such treaty");
    }

    @Test
    void a_level_of_risk_is_told_as_in_the_workbook() {
        assertThat(sample(TREATY, "--set", "DEATH_PENALTY_BAR=MANDATORY_REFUSAL")
                        .out())
                .contains("Absolute rights: Very high in any case (3 of 11 decided) -> Moderate to very high (4 of 12"
                        + " decided) [what if]");
    }

    @Test
    void a_benchmark_that_would_be_met_by_reference_only_says_so() {
        String[] primacy = {
            "what-if", "cn-ro-extradition-1996", "--set", "HUMAN_RIGHTS_SAVINGS=PRIMACY_CLAUSE", "--states", "RO"
        };

        assertThat(Ran.lec(folder, primacy).out().lines())
                .filteredOn(line -> line.contains("LEC-EXT-001 cn-ro-extradition-1996/RO-CN"))
                .singleElement()
                .asString()
                .contains("Benchmark not met -> Benchmark met [what if]. ")
                .contains(" Remark on what would follow [what if]: By reference only");
        assertThat(Ran.lec(
                                folder,
                                Stream.concat(Stream.of(primacy), Stream.of("--format", "json"))
                                        .toArray(String[]::new))
                        .out())
                .contains("\"remarkWhatIf\": \"By reference only");
    }

    @Test
    void all_that_is_wrong_is_named_in_one_run() {
        Ran ran = sample("arcadia", "--set", "DEATH=X", "--set", "Y", "--stage", "RESUMED", "--since", "never");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems()).hasSize(4);
    }

    @Test
    void a_clause_that_is_misspelt_is_put_right() {
        assertThat(sample(TREATY, "--set", "DEATH_PENALTY=MANDATORY_REFUSAL").problems())
                .singleElement()
                .asString()
                .startsWith("--set: found \"DEATH_PENALTY\"; expected one of ")
                .endsWith("; did you mean DEATH_PENALTY_BAR?");
        assertThat(sample(TREATY, "--set", "DEATH_PENALTY_BAR=MANDATORY").problems())
                .singleElement()
                .asString()
                .startsWith("--set: found \"MANDATORY\"; expected one of ")
                .endsWith("; did you mean MANDATORY_REFUSAL?");
    }

    private Ran sample(String... more) {
        return Ran.lec(
                folder,
                Stream.concat(
                                Stream.of("what-if", "--data", Sample.FOLDER, "--states", "XA", "--counterpart", "XR"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }
}
