package io.github.lec.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.NormId;
import io.github.lec.rule.Fixtures;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {
    private static final List<Rule> RULES = RuleCatalogue.standard().rules();

    @Test
    void has_all_rules_but_the_one_that_is_a_problem_of_reading() {
        Map<String, Integer> groups = new TreeMap<>();
        RULES.forEach(rule -> groups.merge(rule.info().id().substring(4, 7), 1, Integer::sum));
        assertThat(groups)
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("EXT", 20),
                        Map.entry("ASR", 6),
                        Map.entry("MLA", 4),
                        Map.entry("TSP", 1),
                        Map.entry("DPX", 3),
                        Map.entry("POL", 5),
                        Map.entry("CYB", 4),
                        Map.entry("DEF", 2),
                        Map.entry("INT", 1),
                        Map.entry("GOV", 4),
                        Map.entry("LIF", 6),
                        Map.entry("REF", 4))));
        assertThat(RULES).noneMatch(rule -> rule.info().id().equals("LEC-REF-001"));
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
}
