package io.github.lec.rule;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PacksTest {
    private static final RuleSet ALL = RuleCatalogue.standard();

    @TempDir
    Path folder;

    static java.util.List<Pack> packs() {
        return Packs.standard();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_pack_of_the_library_names_only_rules_that_exist(Pack pack) {
        assertThat(pack.select(ALL).rules()).isNotEmpty();
        assertThat(Packs.named(pack.id())).contains(pack);
    }

    @Test
    void the_widest_pack_has_every_rule() {
        RuleSet all = Packs.named("all").orElseThrow().select(ALL);
        assertThat(all.rules()).containsExactlyElementsOf(ALL.rules());
        assertThat(all.version()).isEqualTo(ALL.version());
    }

    @Test
    void a_beginning_selects_all_rules_that_start_so() {
        assertThat(Packs.named("integrity").orElseThrow().select(ALL).rules())
                .isNotEmpty()
                .allMatch(rule -> rule.info().layer() == Layer.RECORD)
                .containsExactlyElementsOf(
                        ALL.only(rule -> rule.info().layer() == Layer.RECORD).rules());
    }

    @Test
    void a_change_of_severity_changes_what_findings_weigh_and_says_why_but_no_verdict() throws IOException {
        Rule before = ALL.rule("LEC-EXT-003").orElseThrow();
        Rule after = Packs.named("un-model")
                .orElseThrow()
                .select(ALL)
                .rule("LEC-EXT-003")
                .orElseThrow();
        Fixtures.Fixture fixture =
                Fixtures.Fixture.of(Fixtures.FOLDER.resolve("LEC-EXT-003").resolve("fail-no-clause.json"));
        assertThat(fixture.verdicts(after)).isEqualTo(fixture.verdicts(before));
        Subject subject = Subjects.of(fixture.view(), Fixtures.SELECTION).of(SubjectKind.RELATION).stream()
                .filter(one -> one.id().endsWith("FR-CN"))
                .findFirst()
                .orElseThrow();
        assertThat(Finding.of(fixture.view(), before, subject)).hasSeverity(Severity.ERROR);
        assertThat(Finding.of(fixture.view(), after, subject)).hasSeverity(Severity.WARNING);
        assertThat(Finding.of(fixture.view(), after, subject).words())
                .isEqualTo(Finding.of(fixture.view(), before, subject).words());
        assertThat(after.info().rationale()).contains("pack un-model").contains("article 4(d)");
    }

    @Test
    void a_rule_that_a_pack_weighs_otherwise_stays_the_same_rule_in_all_else() {
        RuleSet weighed = Pack.builder()
                .id("mine")
                .title("Mine")
                .addRules("*")
                .addAllSeverities(ALL.rules().stream()
                        .map(rule -> SeverityChange.builder()
                                .rule(rule.info().id())
                                .severity(Severity.INFO)
                                .reason("Because.")
                                .build())
                        .toList())
                .build()
                .select(ALL);
        View view = View.of(Dataset.embedded());
        Evaluation plain = Evaluation.of(view, ALL, Selection.standard());
        Evaluation other = Evaluation.of(view, weighed, Selection.standard());

        List<Finding> before = plain.findings(EnumSet.allOf(Verdict.class));
        List<Finding> after = other.findings(EnumSet.allOf(Verdict.class));

        assertThat(after).extracting(Finding::severity).containsOnly(Severity.INFO);
        assertThat(after)
                .extracting(PacksTest::toldOf)
                .containsExactlyElementsOf(
                        before.stream().map(PacksTest::toldOf).toList());
    }

    private static List<Object> toldOf(Finding finding) {
        return List.of(
                finding.rule().toString(),
                finding.rule().question(finding.subject().kind()),
                finding.subject().id(),
                finding.verdict(),
                finding.layer(),
                finding.isAlleged(),
                finding.words(),
                finding.cover(),
                finding.evidence());
    }

    @Test
    void refuses_an_id_that_is_none_a_pack_without_rules_and_a_change_without_a_reason() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(Pack.builder().id("My pack").title("Mine").addRules("*")::build)
                .withMessageContaining("small letters");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(Pack.builder().id("mine").title("Mine")::build)
                .withMessageContaining("at least one rule");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(SeverityChange.builder()
                        .rule("LEC-EXT-001")
                        .severity(Severity.INFO)
                        .reason(" ")::build)
                .withMessageContaining("why the pack weighs");
    }

    @Test
    void reads_a_pack_of_the_user() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mine.json"),
                "{\"id\": \"mine\", \"title\": \"Mine\", \"rules\": [\"LEC-EXT-001\"], \"x-owner\": \"me\"}");
        Pack pack = Packs.read(file);
        assertThat(pack.select(ALL).rules()).extracting(Rule::toString).containsExactly("LEC-EXT-001");
        assertThat(pack.selects("LEC-EXT-002")).isFalse();
    }

    @Test
    void reports_everything_that_is_wrong_with_a_pack() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), """
            {"id": "mine", "name": "Mine", "rules": [1],
             "severities": [{"rule": "LEC-EXT-001", "severity": "FATAL", "reason": "x"}]}
            """);
        assertThat(catchThrowableOfType(InvalidDatasetException.class, () -> Packs.read(file)))
                .hasProblems(4)
                .hasProblem("mine.json:2 at /severities/0/severity")
                .hasProblem("\"name\"");
    }

    @Test
    void refuses_a_rule_that_the_set_does_not_have() {
        Pack pack =
                Pack.builder().id("mine").title("Mine").addRules("LEC-EXT-999").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pack.select(ALL))
                .withMessageContaining("mine")
                .withMessageContaining("LEC-EXT-999")
                .withMessageContaining(ALL.version());
    }

    @Test
    void refuses_a_severity_of_a_rule_that_the_set_does_not_have() {
        Pack pack = Pack.builder()
                .id("mine")
                .title("Mine")
                .addRules("*")
                .addSeverities(SeverityChange.builder()
                        .rule("LEC-EXT-999")
                        .severity(Severity.INFO)
                        .reason("Because.")
                        .build())
                .build();

        assertThat(pack.unknown(ALL)).containsExactly("LEC-EXT-999");
        assertThatIllegalArgumentException().isThrownBy(() -> pack.select(ALL)).withMessageContaining("LEC-EXT-999");
    }

    @Test
    void has_an_id_of_at_most_120_characters_whatever_it_is_made_of() {
        Pack.Builder pack = Pack.builder().title("Mine").addRules("*");

        assertThat(pack.id("a-".repeat(59) + "ab").build().id()).hasSize(120);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(pack.id("a-".repeat(60) + "a")::build)
                .withMessageContaining("at most 120");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(pack.id("a-".repeat(100_000) + "!")::build)
                .withMessageContaining("at most 120");
    }

    @Test
    void refuses_to_weigh_a_rule_that_it_does_not_select_or_twice() {
        SeverityChange change = SeverityChange.builder()
                .rule("LEC-EXT-002")
                .severity(Severity.INFO)
                .reason("Because.")
                .build();
        Pack.Builder pack =
                Pack.builder().id("mine").title("Mine").addRules("LEC-EXT-001").addSeverities(change);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(pack::build)
                .withMessageContaining("LEC-EXT-002");
        Pack.Builder twice =
                Pack.builder().id("mine").title("Mine").addRules("*").addSeverities(change, change);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(twice::build)
                .withMessageContaining("LEC-EXT-002 twice");
    }

    @Test
    void has_no_pack_of_another_name() {
        assertThat(Packs.named("everything")).isEmpty();
    }
}
