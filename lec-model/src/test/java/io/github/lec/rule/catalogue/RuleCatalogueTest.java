package io.github.lec.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.record.NormId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Fixtures;
import io.github.lec.rule.Layer;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleGroup;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.View;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleCatalogueTest {
    private static final Set<SubjectKind> ACTS = EnumSet.of(SubjectKind.CASE, SubjectKind.OPERATION);

    private static final List<Rule> RULES = RuleCatalogue.standard().rules();

    @Test
    void has_rules_of_every_group_and_of_no_other() {
        assertThat(RULES)
                .extracting(rule -> rule.info().group())
                .hasSameElementsAs(EnumSet.complementOf(EnumSet.of(RuleGroup.OTHER)));
    }

    @Test
    void leaves_to_the_reader_what_is_a_problem_of_form() {
        assertThat(RULES).noneMatch(rule -> rule.info().id().equals("LEC-REF-001"));
    }

    @Test
    void counts_every_rule_in_a_dimension_of_risk_unless_it_judges_the_record() {
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(rule.info().dimension().isPresent())
                        .as("%s has a dimension of risk", rule)
                        .isEqualTo(rule.info().layer() != Layer.RECORD));
    }

    @Test
    void asks_each_question_once() {
        assertThat(RULES)
                .extracting(rule -> rule.info().question())
                .allMatch(question -> question.matches("[A-Z].*[^ ]\\?"))
                .doesNotHaveDuplicates();
    }

    @Test
    void asks_of_acts_nothing_about_a_text() {
        assertThat(RULES)
                .filteredOn(rule -> !Collections.disjoint(rule.kinds(), ACTS))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(
                                rule.kinds().stream().filter(ACTS::contains).map(rule::question))
                        .as("%s", rule)
                        .noneMatch(question -> question.contains("the text")));
    }

    @Test
    void asks_of_a_case_whether_the_person_is_protected_and_of_a_treaty_whether_its_text_does() {
        assertThat(RULES)
                .filteredOn(rule -> rule.info().id().equals("LEC-ASR-001"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.question(SubjectKind.CASE))
                            .isEqualTo("Is the person protected by more than assurances?");
                    assertThat(rule.question(SubjectKind.RELATION))
                            .isEqualTo("Does the text protect the person by more than assurances?");
                });
    }

    @Test
    void names_as_the_same_gap_only_rules_that_it_has() {
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(RULES)
                        .extracting(Rule::toString)
                        .containsAll(rule.info().sameGapAs()));
    }

    /** Judged by what the examples of a rule ask about; rules on the record read whatever exists. */
    @TestFactory
    Stream<DynamicTest> says_of_each_rule_all_kinds_of_safeguard_that_it_reads() {
        return RULES.stream()
                .filter(rule -> rule.info().layer() != Layer.RECORD)
                .map(rule -> DynamicTest.dynamicTest(
                        rule.toString(),
                        () -> assertThat(kindsRead(rule)).isEqualTo(rule.info().asks())));
    }

    private static Set<SafeguardKind> kindsRead(Rule rule) {
        Set<SafeguardKind> read = new TreeSet<>();
        for (Path file : Fixtures.of(rule.toString())) {
            Fixtures.Fixture fixture = Fixtures.Fixture.of(file);
            for (String subject : fixture.expected().keySet()) {
                for (ClaimId claim : fixture.finding(rule, subject).evidence()) {
                    String[] path = claim.path().split("/", -1);
                    if (path[0].equals("safeguards") && path.length > 1) {
                        read.add(SafeguardKind.valueOf(path[1]));
                    }
                }
            }
        }
        return read;
    }

    @Test
    void says_what_would_have_to_be_known_for_exactly_those_rules_that_decide_nothing_on_the_embedded_dataset() {
        Evaluation evaluation =
                Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), Selection.standard());
        Set<String> deciding = evaluation.findings(EnumSet.of(Verdict.PASS, Verdict.FAIL)).stream()
                .filter(finding -> !(finding.subject() instanceof Subject.Relation of
                        && of.relation().calibration()))
                .map(finding -> finding.rule().toString())
                .collect(Collectors.toSet());
        assertThat(RULES)
                .filteredOn(rule -> rule.info().wouldNeed().isPresent())
                .extracting(Rule::toString)
                .containsExactlyElementsOf(RULES.stream()
                        .map(Rule::toString)
                        .filter(rule -> !deciding.contains(rule))
                        .toList());
    }

    @Test
    void cites_only_norms_that_the_embedded_dataset_has() {
        for (Rule rule : RULES) {
            assertThat(norms(rule.info()))
                    .as("norms of " + rule + " in norms.json of the embedded dataset")
                    .allMatch(norm -> Dataset.embedded().norm(norm).isPresent())
                    .as("norms of " + rule + " in base.json of the examples")
                    .allMatch(norm -> Fixtures.BASE.norm(norm).isPresent());
        }
    }

    private static List<NormId> norms(RuleInfo info) {
        return Stream.concat(info.norms().stream(), info.cover().stream()).toList();
    }

    @Test
    void keeps_the_highest_severity_for_absolute_norms_acts_and_impossible_data() {
        assertThat(RULES)
                .filteredOn(rule -> rule.info().severity() == Severity.ERROR)
                .extracting(Rule::toString)
                .filteredOn(id -> id.startsWith("LEC-EXT-00") || id.startsWith("LEC-MLA-00"))
                .containsExactly("LEC-EXT-001", "LEC-EXT-003", "LEC-EXT-004", "LEC-MLA-003");
    }

    @Test
    void speaks_in_whole_sentences() {
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(List.of(
                                rule.info().benchmark(),
                                rule.info().notMet(),
                                rule.info().remedy(),
                                rule.info().rationale()))
                        .as(rule.toString())
                        .allMatch(text ->
                                text.endsWith(".") && !text.contains("  ") && Character.isUpperCase(text.charAt(0))));
        assertThat(RULES).extracting(rule -> rule.info().title()).doesNotHaveDuplicates();
    }

    @Test
    void the_element_of_a_definition_of_terrorism_is_the_purpose_that_its_rule_asks_for() {
        assertThat(Dataset.embedded()
                        .code("element", "INTIMIDATION_OR_COERCION_PURPOSE")
                        .orElseThrow()
                        .definition())
                .contains("intimidate a population")
                .contains("compel state bodies or international organisations");
    }
}
