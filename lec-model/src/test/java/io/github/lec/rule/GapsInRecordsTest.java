package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a verdict cannot be decided because the record itself lacks something, a reader is told what. */
class GapsInRecordsTest {
    private static Finding finding(String rule, String subject, String sections) {
        Dataset dataset = Fixtures.dataset(sections);
        View view = View.of(dataset);
        Rule judged = RuleCatalogue.standard().rule(rule).orElseThrow();
        return Subjects.of(view, Fixtures.SELECTION)
                .of(judged.kinds().iterator().next())
                .stream()
                .filter(one -> one.id().equals(subject))
                .map(one -> Finding.of(view, judged, one))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"LEC-LIF-001", "LEC-LIF-002"})
    void of_a_treaty_without_parties_the_parties_are_open(String rule) {
        Finding finding = finding(
                rule,
                "t",
                "'treaties': [{'id': 't', 'kind': 'EXTRADITION', 'title': 'T', 'lifecycle': ["
                        + "{'stage': 'SIGNED', 'date': '2010-01-01', @press}, {'stage': 'IN_FORCE', 'date': '2011-01-01',"
                        + " @press}]}]");

        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_DECIDE);
        assertThat(finding.openClaims()).map(open -> open.claim().toString()).containsExactly("t/parties");
        assertThat(finding.words()).contains("Parties").doesNotContain("not enough to decide");
    }

    @Test
    void of_an_operation_without_a_host_the_host_is_open() {
        Finding finding = finding(
                "LEC-POL-002",
                "o",
                "'operations': [{'id': 'o', 'kind': 'JOINT_POLICE_OPERATION', 'title': 'O', 'by': ['CN'], 'steps':"
                        + " [{'stage': 'HELD', 'date': '2016-05-02', @press}],"
                        + " 'hostConsent': [{'value': true, @press}],"
                        + " 'facts': [{'fact': 'BASIS_EXISTS', 'value': false, @press}]}]");

        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_DECIDE);
        assertThat(finding.openClaims()).map(open -> open.claim().toString()).containsExactly("o/hosts");
    }

    @Test
    void that_a_source_says_only_that_a_text_binds_names_the_wording() {
        Finding finding = finding(
                "LEC-CYB-001",
                "a",
                "'codes': [{'id': 'text-flag/NON_BINDING', 'group': 'text-flag', 'code': 'NON_BINDING', 'label': 'Not"
                        + " binding', 'definition': 'The text has no legal force.'}], 'arrangements': [{'id': 'a', 'kind':"
                        + " 'CYBER_AGREEMENT', 'title': 'A', 'parties': ['CN', 'FR'], 'crimeAreas': ['CYBERCRIME'],"
                        + " 'lifecycle': [{'stage': 'SIGNED', 'date': '2016-11-01', @press}], 'textFlags': [{'value':"
                        + " 'NON_BINDING', 'denies': true, @press}]}]");

        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_DECIDE);
        assertThat(finding.openClaims())
                .map(open -> open.claim().toString())
                .containsExactly("a/textFlags/NON_BINDING");
    }

    @Test
    void of_a_transfer_whose_basis_a_source_only_denies_the_basis_is_open() {
        Finding finding = finding(
                "LEC-TSP-001",
                "c",
                "'treaties': [{'id': 't', 'kind': 'TRANSFER_OF_SENTENCED_PERSONS', 'title': 'T', 'parties': ['CN', 'FR'],"
                        + " 'textRead': 'FULL', 'lifecycle': [{'stage': 'IN_FORCE', 'date': '2015-07-17', @text}]}],"
                        + " 'cases': [{'id': 'c', 'requested': 'FR', 'requesting': 'CN', 'purpose': 'ENFORCEMENT', 'route':"
                        + " [{'value': 'TRANSFER', @court}], 'basis': [{'value': 't', 'denies': true, @press}], 'facts':"
                        + " [{'fact': 'PERSON_CONSENT', 'value': false, @court}], 'steps': [{'stage': 'RETURNED',"
                        + " 'date': '2019-05-01', @court}]}]");

        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_DECIDE);
        assertThat(finding.openClaims()).map(open -> open.claim().toString()).contains("c/basis");
    }
}
