package io.github.lec.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Sample;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.HowKnown;
import io.github.lec.view.View;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrecedentsTest {
    private static final View VIEW = View.of(Dataset.embedded());
    private static final Precedents CHINA = Precedents.of(VIEW, ActorId.of("CN"));

    private static List<String> partners(List<Precedent> precedents) {
        return precedents.stream().map(precedent -> precedent.partner().value()).toList();
    }

    @Test
    void china_has_agreed_with_five_states_to_refuse_where_the_death_penalty_is_not_ruled_out() {
        assertThat(partners(CHINA.byForm(TreatyKind.EXTRADITION, SafeguardKind.DEATH_PENALTY_BAR)
                        .get(SafeguardForm.MANDATORY_UNLESS_ASSURANCE)))
                .containsExactlyInAnyOrder("AU", "BE", "CL", "ES", "FR");
    }

    @Test
    void the_oldest_treaty_comes_first() {
        List<Precedent> torture = CHINA.byForm(TreatyKind.EXTRADITION, SafeguardKind.TORTURE_NON_REFOULEMENT)
                .get(SafeguardForm.MANDATORY_REFUSAL);

        assertThat(partners(torture)).startsWith("IT").contains("BE", "CY", "VN", "LK");
        assertThat(torture.get(0).answer().article()).contains("3(f)");
    }

    @Test
    void a_treaty_that_is_silent_is_listed_and_is_not_a_precedent() {
        assertThat(CHINA.on(TreatyKind.EXTRADITION, SafeguardKind.FAIR_TRIAL_GUARANTEE))
                .anySatisfy(
                        precedent -> assertThat(precedent.answer().howKnown()).isEqualTo(HowKnown.ABSENT));
        assertThat(CHINA.byForm(TreatyKind.EXTRADITION, SafeguardKind.FAIR_TRIAL_GUARANTEE))
                .isEmpty();
    }

    @Test
    void a_protocol_is_counted_with_its_treaty() {
        String clause = """
                "safeguards": [{"kind": "TORTURE_NON_REFOULEMENT", "form": "MANDATORY_REFUSAL", "article": "3", "basis": "TEXT",
                  "citations": [{"source": "paper-2017"}]}]""";
        String text = """
                {"id": "%s", "kind": "EXTRADITION", "title": "Text", "parties": ["CN", "FR"], "textRead": "FULL", %s
                 "lifecycle": [{"stage": "SIGNED", "date": "2011-01-01", "citations": [{"source": "paper-2017"}]}%s], %s}""";
        String inForce =
                ", {\"stage\": \"IN_FORCE\", \"date\": \"2012-05-01\", \"citations\": [{\"source\": \"paper-2017\"}]}";
        String treaty = text.formatted("x-t", "", inForce, "\"safeguards\": []");
        String protocol = text.formatted("x-p", "\"parent\": \"x-t\",", inForce, clause);
        String signed = text.formatted("x-p", "\"parent\": \"x-t\",", "", clause);

        assertThat(ids(treaty, protocol)).containsExactly("x-t");
        assertThat(ids(treaty, signed))
                .as("what a protocol that is not in force says is read with no treaty")
                .containsExactly("x-p");
    }

    private static List<String> ids(String... treaties) {
        View view = View.of(Sample.read("\"treaties\": [" + String.join(", ", treaties) + "]"));
        return Precedents.of(view, ActorId.of("CN"))
                .byForm(TreatyKind.EXTRADITION, SafeguardKind.TORTURE_NON_REFOULEMENT)
                .getOrDefault(SafeguardForm.MANDATORY_REFUSAL, List.of())
                .stream()
                .map(precedent -> precedent.treaty().id().value())
                .toList();
    }

    @Test
    void agreements_of_hong_kong_are_not_precedents_of_china() {
        assertThat(CHINA.on(TreatyKind.EXTRADITION, SafeguardKind.SPECIALTY))
                .noneMatch(precedent -> precedent.treaty().parties().contains(ActorId.of("HK")));
    }

    @Test
    void a_finding_on_a_treaty_without_the_clause_names_the_states_that_have_it() {
        Finding finding = onBulgaria("LEC-EXT-003");

        assertThat(finding.precedents())
                .extracting(relation -> relation.requested().value())
                .contains("BE", "CL", "ES", "FR");
        assertThat(finding.words())
                .contains("China has treaties that meet this benchmark with ")
                .contains("Chile");
    }

    @Test
    void programs_get_the_ids_of_all_of_them_and_none_where_no_precedent_was_sought() {
        Finding finding = onBulgaria("LEC-EXT-007");
        assertThat(finding.json().get("precedents"))
                .isEqualTo(finding.precedents().stream()
                        .map(relation -> relation.instrument().id().value())
                        .distinct()
                        .toList());
        assertThat(finding.precedents()).hasSizeGreaterThan(10);

        assertThat(
                        Evaluation.of(VIEW, RuleCatalogue.standard(), Selection.standard())
                                .findings(Verdict.CANNOT_DECIDE)
                                .stream()
                                .limit(20)
                                .map(Finding::json))
                .isNotEmpty()
                .allSatisfy(json -> assertThat(json).doesNotContainKey("precedents"));
    }

    @Test
    void of_many_partners_the_words_name_how_many_they_are_and_member_states_of_the_union_first() {
        assertThat(onBulgaria("LEC-EXT-007").words())
                .containsPattern(
                        "China has treaties that meet this benchmark with \\d+ partners, among them Belgium, Cyprus,"
                                + " France, ")
                .doesNotContain("Afghanistan");
    }

    private static Finding onBulgaria(String rule) {
        return Evaluation.of(VIEW, RuleCatalogue.standard(), Selection.standard())
                .findings(Set.of(Verdict.FAIL))
                .stream()
                .filter(found -> found.rule().info().id().equals(rule))
                .filter(found -> found.subject() instanceof Subject.Relation relation
                        && relation.relation().instrument().id().equals(InstrumentId.of("cn-bg-extradition-1996"))
                        && relation.relation().requested().equals(ActorId.of("BG")))
                .findFirst()
                .orElseThrow();
    }
}
