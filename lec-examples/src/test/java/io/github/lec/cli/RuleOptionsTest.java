package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.testing.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void one_rule_that_judged_one_subject_is_told_in_the_singular() {
        Sample.write(folder, "own.json", """
                {"id": "own", "title": "One rule", "rules": ["LEC-GOV-002"]}""");

        assertThat(sample("--pack", "own.json").out())
                .containsPattern("\n1 rule \\(version [0-9.]+\\) judged 1 subject[.]\n");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        LEC-EXT-*3       | a beginning has its asterisk at the end              | LEC-EXT-003 or LEC-EXT-013
        LEC-EXTR-*       | no rule begins so                                    | LEC-EXT-*
        lec-ext-003      | ids are in capitals                                  | LEC-EXT-003
        ` LEC-EXT-003`   | with a space                                         | LEC-EXT-003
        LEC-EXT-003\\u0000 | with a character that nobody sees                | LEC-EXT-003
        LEC-\\u0415XT-003 | with a Cyrillic letter                           | LEC-EXT-003
        """)
    void what_is_no_rule_is_refused_with_the_nearest(String rule, String why, String nearest) {
        Sample.write(folder, "own.json", PACK.replace("LEC-EXT-008", rule));

        Ran ran = sample("--pack", "own.json");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .as(why)
                .singleElement()
                .asString()
                .startsWith("--pack: found the rule \"")
                .contains("\" in pack own; expected the id of a rule, or the beginning of some followed by *")
                .endsWith("; did you mean " + nearest + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEC-EXT-0033", "LEC-EXT-003*", "lec-ext-003"})
    void a_severity_of_no_rule_is_refused_even_if_the_pack_selects_all(String rule) {
        Sample.write(folder, "own.json", """
            {"id": "own", "title": "All", "rules": ["*"],
             "severities": [{"rule": "%s", "severity": "INFO", "reason": "Only a draft."}]}
            """.formatted(rule));

        Ran ran = sample("--pack", "own.json");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .containsExactly("--pack: found the rule \"" + rule
                        + "\" in pack own; expected under severities the id of a rule; lec rules lists them; did you"
                        + " mean LEC-EXT-003?");
    }

    @Test
    void of_very_many_wrong_rules_a_thousand_are_told_and_the_rest_are_counted() {
        String rules =
                IntStream.range(0, 3_000).mapToObj(i -> "\"NO-" + i + "\"").collect(Collectors.joining(", "));
        Sample.write(folder, "own.json", "{\"id\": \"own\", \"title\": \"None\", \"rules\": [" + rules + "]}");

        Ran ran = sample("--pack", "own.json");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems()).hasSize(1_001).endsWith("and 2000 more");
    }

    /** Each of these is a file that somebody could take for a pack. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `{"id": "%s!", "title": "t", "rules": ["*"]}` | own.json:1 at /id: found id "
        `{"id": "%s", "title": "t", "rules": ["*"]}`  | own.json:1 at /id: found id "
        `{"id": "own", "title": "t", "include": ["own.json"], "rules": ["*"]}` | own.json:1 at /include: found the member "include"
        `{"id": "own", "title": "t", "version": "9", "rules": ["*"]}` | own.json:1 at /version: found the member "version"
        `{"id": "own", "title": "t", "rules": [[["*"]]]}` | own.json:1 at /rules/0: found a list
        `{"id": "own", "title": "t", "rules": "*"}`   | own.json:1 at /rules: found "*"
        `{"id": "own", "title": "t", "rules": [1e999999999]}` | own.json:1 at /rules/0: found 1e999999999
        `{"id": "own", "title": "t", "rules": []}`    | own.json:1 at /rules: found rules none
        `{"id": "own", "title": "t", "rules": ["*", "*"]}` | own.json:1 at /rules/1: found duplicate value "*"
        `{"id": "own", "id": "x", "title": "t", "rules": ["*"]}` | own.json:1 at /id: found duplicate member "id"
        `{"id": "own", "title": "a\\nb", "rules": ["*"]}` | own.json:1 at /title: found "a\\u000ab"
        `{"id": "own", "title": "\\u200b", "rules": ["*"]}` | own.json:1 at /title: found "\\u200b"
        `{"id": "own", "title": "\\ud800", "rules": ["*"]}` | own.json:1: found half of a surrogate pair
        `{"id": "own", "title": "t", "rules": ["*"], "severities": [{"rule": "LEC-EXT-003", "severity": 2, "reason": "r"}]}` | own.json:1 at /severities/0/severity: found 2
        `{"id": "own", "title": "t", "rules": ["*"], "severities": [{"rule": "LEC-EXT-003", "severity": "INFO", "reason": "r"}, {"rule": "LEC-EXT-003", "severity": "INFO", "reason": "r"}]}` | own.json:1 at /severities: found severities "LEC-EXT-003 twice"
        `{"id": "own", "title": "t", "rules": ["LEC-EXT-*"], "severities": [{"rule": "LEC-LIF-001", "severity": "INFO", "reason": "r"}]}` | own.json:1 at /severities: found severities "LEC-LIF-001"
        `{"id": "own", "title": "t", "rules": ["*"]} {}` | own.json:1: found more text after the end of the value, which begins with "{}"
        `[{"id": "own", "title": "t", "rules": ["*"]}]` | own.json:1: found a list
        `"un-model"`                                  | own.json:1: found "un-model"
        `<pack/>`                                     | own.json:1: found "<" where a value should start
        ``                                            | own.json:1: found an empty file
        """)
    void a_hostile_pack_is_refused_in_one_message_with_its_place(String pack, String found) {
        Sample.write(folder, "own.json", pack.replace("%s", "a-".repeat(40_000) + "a"));

        Ran ran = sample("--pack", "own.json");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .singleElement()
                .asString()
                .startsWith(folder + "/" + found)
                .contains("; expected ")
                .hasSizeLessThan(1_000);
    }

    @ParameterizedTest
    @CsvSource({"own.json, --pack", "list.json, --suppressions"})
    void a_file_that_is_not_utf_8_is_refused_with_the_first_wrong_byte(String file, String option) throws IOException {
        String text = file.equals("own.json")
                ? PACK.replace("Two rules", "Zwei R\u00fcles")
                : SUPPRESSION.formatted("2026-12-31").replace("N. N.", "R\u00fc");
        Files.write(folder.resolve(file), text.getBytes(StandardCharsets.ISO_8859_1));

        Ran ran = sample(option, file);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .singleElement()
                .asString()
                .startsWith(folder.resolve(file) + ":")
                .contains(
                        ": found the byte 0xfc in column ", ", which is not UTF-8; expected well-formed JSON in UTF-8");
    }

    @Test
    void the_root_of_the_file_system_is_no_pack() {
        assertThat(sample("--pack", "/").status()).isEqualTo(2);
        assertThat(sample("--suppressions", "/").status()).isEqualTo(2);
        assertThat(sample("--data", "/").status()).isEqualTo(2);
    }

    @Test
    void unknown_rules_of_a_pack_are_told_beside_what_is_wrong_with_its_form() {
        Sample.write(folder, "own.json", """
            {"id": "a b", "title": "x", "rules": ["LEC-EXT-0088", "LEC-EXTR-*", 5],
             "severities": [{"rule": "lec-ext-003", "severity": "fatal", "reason": "r"}]}
            """);

        assertThat(sample("--pack", "own.json").problems())
                .satisfiesExactlyInAnyOrder(
                        rule -> assertThat(rule).contains("/rules/2: found 5"),
                        severity -> assertThat(severity).contains("/severity: found \"fatal\""),
                        id -> assertThat(id).contains("/id: found id \"a b\""),
                        unknown -> assertThat(unknown)
                                .startsWith("--pack: found the rule \"LEC-EXT-0088\" in \"own.json\"; expected the id")
                                .endsWith("; did you mean LEC-EXT-008?"),
                        beginning -> assertThat(beginning)
                                .startsWith("--pack: found the rule \"LEC-EXTR-*\" in \"own.json\"")
                                .endsWith("; did you mean LEC-EXT-*?"),
                        weighed -> assertThat(weighed)
                                .startsWith("--pack: found the rule \"lec-ext-003\" in \"own.json\"; expected under"
                                        + " severities the id of a rule"));
    }

    @Test
    void unknown_rules_of_suppressions_are_told_beside_what_is_wrong_with_their_form() {
        String one = SUPPRESSION.formatted("2026-12-31");
        Sample.write(
                folder,
                "list.json",
                "[" + one.replace("LEC-EXT-003", "lec-ext-003") + ", " + one.replace("N. N.", "") + ", " + one + "]");

        assertThat(sample("--suppressions", "list.json").problems())
                .satisfiesExactlyInAnyOrder(
                        reviewer -> assertThat(reviewer).contains("/1/reviewer: found \"\""),
                        rule -> assertThat(rule)
                                .startsWith("--suppressions: found the rule \"lec-ext-003\"")
                                .endsWith("; did you mean LEC-EXT-003?"));

        Sample.write(
                folder, "list.json", "[" + one + ", " + one + ", " + one.replace("LEC-EXT-003", "LEC-EXT-0033") + "]");

        assertThat(sample("--suppressions", "list.json").problems())
                .satisfiesExactlyInAnyOrder(
                        twice -> assertThat(twice).startsWith("--suppressions: found two suppressions of LEC-EXT-003"),
                        rule -> assertThat(rule).startsWith("--suppressions: found the rule \"LEC-EXT-0033\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--pack", "--suppressions"})
    void a_dataset_in_place_of_a_pack_or_suppressions_is_called_one(String option) {
        Ran ran = sample(option, Sample.FOLDER + "/dataset.json");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .singleElement()
                .asString()
                .startsWith(option + ": found a dataset in \"")
                .contains("dataset.json\"; expected ");

        Sample.write(folder, "whole.json", "{\"dataset\": {\"id\": \"x\"}, \"sources\": []}");

        assertThat(sample(option, "whole.json").problems())
                .singleElement()
                .asString()
                .startsWith(option + ": found a dataset in \"whole.json\"; expected ");
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

    /** It would never match, so that the finding would count without a word on the reason. */
    @Test
    void a_suppression_of_a_rule_that_does_not_exist_is_refused_with_the_nearest() {
        Sample.write(
                folder,
                "set-aside.json",
                "[" + SUPPRESSION.formatted("2026-12-31").replace("LEC-EXT-003", "LEC-EXT-0033") + ", "
                        + SUPPRESSION.formatted("2026-12-31") + "]");

        Ran ran = sample("--suppressions", "set-aside.json");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .containsExactly(
                        "--suppressions: found the rule \"LEC-EXT-0033\"; expected the id of a rule; lec rules lists"
                                + " them; did you mean LEC-EXT-003?");
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
