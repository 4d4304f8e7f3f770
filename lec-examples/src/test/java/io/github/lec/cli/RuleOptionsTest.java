package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs select the rules of a check; suppressions suppress findings. */
class RuleOptionsTest {
    private static final String PACK = """
            {"id": "own", "title": "Two rules", "rules": ["LEC-EXT-003", "LEC-EXT-008"],
             "severities": [{"rule": "LEC-EXT-003", "severity": "WARNING", "reason": "Only a draft."}]}
            """;
    private static final String SUPPRESSION = """
            {"rule": "LEC-EXT-003", "subject": "arcadia-ruritania-extradition-2019/XA-XR",
             "reason": "A protocol adds the clause.", "reviewer": "N. N.", "expires": "%s"}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_pack_of_the_library_chooses_rules_and_is_named_in_the_report() {
        Ran ran = sample("--pack", "un-model", "--format", "json");

        assertThat(ran.out())
                .contains("\"pack\": \"un-model\"", "\"LEC-EXT-001\"")
                .doesNotContain("\"LEC-LIF-004\"");
    }

    @Test
    void a_pack_of_your_own_may_weigh_a_rule_otherwise() {
        Sample.write(folder, "own.json", PACK);

        Ran byDefault = sample("--pack", "own.json");
        Ran strict = sample("--pack", "own.json", "--fail-on", "warning");

        assertThat(byDefault.out())
                .contains(
                        "Pack own: Two rules.",
                        "LEC-EXT-003 arcadia-ruritania-extradition-2019/XA-XR: Qualified (warning)");
        assertThat(byDefault.status()).isZero();
        assertThat(strict.status()).isEqualTo(1);
    }

    @Test
    void a_rule_that_does_not_exist_is_refused_with_the_nearest() {
        Sample.write(folder, "own.json", PACK.replace("LEC-EXT-008", "LEC-EXT-0088"));

        Ran ran = sample("--pack", "own.json");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .singleElement()
                .asString()
                .startsWith("--pack: found the rule \"LEC-EXT-0088\" in pack own; expected the id of a rule")
                .endsWith("did you mean LEC-EXT-008?");
    }

    @Test
    void a_malformed_pack_is_refused_with_its_place() {
        Sample.write(folder, "own.json", PACK.replace("\"title\"", "\"titel\""));

        Ran ran = sample("--pack", "own.json");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .anyMatch(problem -> problem.startsWith(folder.resolve("own.json") + ":1 at /titel: "));
    }

    @Test
    void a_suppressed_finding_stays_visible_and_no_longer_ends_the_command_with_status_1() throws IOException {
        Sample.write(folder, "own.json", PACK.replace("WARNING", "ERROR"));
        Sample.write(folder, "set-aside.json", "[" + SUPPRESSION.formatted("2026-12-31") + "]");

        Ran counted = sample("--pack", "own.json");
        Ran setAside = sample("--pack", "own.json", "--suppressions", "set-aside.json");

        assertThat(counted.status()).isEqualTo(1);
        assertThat(setAside.status()).isZero();
        Golden.check(RuleOptionsTest.class, "suppressed.txt", setAside.out());
    }

    @Test
    void a_suppression_holds_on_its_last_day_and_is_reported_as_expired_after_it() {
        Sample.write(folder, "set-aside.json", "[" + SUPPRESSION.formatted("2026-06-29") + "]");

        Ran onLastDay = sample("--pack", "un-model", "--known-by", "2026-06-29", "--suppressions", "set-aside.json");
        Ran after = sample("--pack", "un-model", "--suppressions", "set-aside.json");

        assertThat(onLastDay.out()).contains("SUPPRESSED, TEXTS AND ACTS (1)").doesNotContain("HAVE EXPIRED");
        assertThat(after.out())
                .contains("SUPPRESSIONS THAT HAVE EXPIRED (1)")
                .doesNotContain("SUPPRESSED, TEXTS AND ACTS (1)");
    }

    @Test
    void a_suppression_that_matches_nothing_is_reported() {
        Sample.write(
                folder, "set-aside.json", SUPPRESSION.formatted("2026-12-31").replace("XA-XR", "XA-XX"));

        Ran ran = sample("--suppressions", "set-aside.json", "--format", "json");

        assertThat(ran.out()).containsPattern("\"unmatched\": \\[ \\{\\s+\"rule\": \"LEC-EXT-003\"");
    }

    @Test
    void a_duplicate_suppression_is_refused() {
        String one = SUPPRESSION.formatted("2026-12-31");
        Sample.write(folder, "set-aside.json", "[" + one + "," + one + "]");

        Ran ran = sample("--suppressions", "set-aside.json");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .singleElement()
                .asString()
                .startsWith("--suppressions: found two suppressions of LEC-EXT-003 on");
    }

    @Test
    void the_files_that_are_read_are_not_overwritten() {
        Path pack = Sample.write(folder, "own.json", PACK);

        Ran ran = sample("--pack", "own.json", "--out", "own.json");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(pack).hasContent(PACK);
    }

    private Ran sample(String... more) {
        return Ran.lec(
                folder,
                Stream.concat(
                                Stream.of("check", "--data", Sample.FOLDER, "--states", "XA", "--counterpart", "XR"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }
}
