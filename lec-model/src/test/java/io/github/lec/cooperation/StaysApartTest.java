package io.github.lec.cooperation;

import static io.github.lec.dataset.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.assessment.KeyTopic;
import io.github.lec.dataset.Dataset;
import io.github.lec.operation.Case;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The European Court gives a measure and the judgment one number: they are two decisions wherever they are told. */
class StaysApartTest {
    private static final String STAY = decision("STAYED", "2019-05-01", "");
    private static final String JUDGMENT = decision("VIOLATION", "2022-10-06", "");

    private static String decision(String outcome, String day, String more) {
        return """
                {'court': 'European Court of Human Rights', 'outcome': '%s', 'date': '%s', 'reference': '37610/18'%s,
                 'citations': [{'source': 'media-2020'}]}""".formatted(outcome, day, more);
    }

    private static final String REQUESTED =
            "'steps': [{'stage': 'REQUESTED', 'date': '2018-01-01', 'citations': [{'source': 'paper-2017'}]}],";

    private static View view(String... decisions) {
        return caseWith(REQUESTED, decisions);
    }

    private static View caseWith(String steps, String... decisions) {
        Dataset dataset =
                read("""
                'cases': [{'id': 'c', 'requested': 'FR', 'requesting': 'CN',
                  'route': [{'value': 'EXTRADITION', 'citations': [{'source': 'paper-2017'}]}], %s
                  'decisions': [%s]}]""".formatted(steps, String.join(", ", decisions)).replace('\'', '"'));
        return View.of(dataset, LocalDate.parse("2024-01-01"), LocalDate.parse("2024-01-01"));
    }

    private static List<DecisionOnRecord> decisions(View view) {
        Case subject = view.dataset().cases().get(0);
        return CooperationRecord.shared(view).decisions(subject.requested().orElseThrow(), subject.requesting());
    }

    private static String outcomes(DecisionOnRecord decision) {
        return decision.outcomes().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    @Test
    void a_measure_and_the_judgment_under_one_number_are_two_decisions_that_nobody_disputes() {
        View view = view(STAY, JUDGMENT);

        assertThat(decisions(view)).extracting(StaysApartTest::outcomes).containsExactly("STAYED", "VIOLATION");
        assertThat(decisions(view)).noneMatch(DecisionOnRecord::isDisputed);
        assertThat(KeyFindings.of(view, Selection.of("FR").with("CN")).stream()
                        .filter(found -> found.topic() == KeyTopic.COURTS)
                        .map(KeyFinding::words))
                .singleElement()
                .asString()
                .startsWith("At least 2 decisions of courts in 1 case")
                .doesNotContain("disputed");
    }

    @Test
    void an_account_that_adds_the_ecli_is_of_the_same_decision() {
        String both = decision("VIOLATION", "2022-10-06", ", 'otherReferences': ['ECLI:X']");
        String byEcli = both.replace(", 'otherReferences': ['ECLI:X']", "").replace("37610/18", "ECLI:X");

        for (List<String> accounts :
                List.of(List.of(JUDGMENT, both), List.of(both, JUDGMENT), List.of(JUDGMENT, byEcli, both))) {
            assertThat(decisions(view(accounts.toArray(String[]::new))))
                    .singleElement()
                    .matches(decision -> decision.accounts().size() == accounts.size());
        }
        assertThat(decisions(view(JUDGMENT, byEcli))).hasSize(2);
        assertThat(decisions(view(JUDGMENT, both.replace("2022-10-06", "2020-01-01"))))
                .as("a court and a higher court under one number")
                .hasSize(2);
    }

    @Test
    void a_denial_under_the_number_alone_is_of_the_decision_that_has_an_ecli_too() {
        String both = decision("VIOLATION", "2022-10-06", ", 'otherReferences': ['ECLI:X']");

        assertThat(decisions(view(both, decision("VIOLATION", "2022-10-06", ", 'denies': true"))))
                .extracting(DecisionOnRecord::isDisputed)
                .containsExactly(true);
    }

    @Test
    void a_denial_of_the_measure_leaves_the_judgment_undisputed() {
        assertThat(decisions(view(STAY, JUDGMENT, decision("STAYED", "2019-05-01", ", 'denies': true"))))
                .extracting(DecisionOnRecord::isDisputed)
                .containsExactly(true, false);
    }

    @Test
    void an_account_that_leaves_the_outcome_open_is_of_the_decision_that_it_can_be_of() {
        String open = decision("NOT_DETERMINED", "2019-05-01", "");

        assertThat(decisions(view(STAY, open))).hasSize(1);
        assertThat(decisions(view(JUDGMENT, open))).hasSize(1);
        assertThat(decisions(view(STAY, JUDGMENT, open)))
                .extracting(decision -> decision.accounts().size() + " " + outcomes(decision))
                .containsExactly("2 STAYED", "1 VIOLATION");
    }

    @Test
    void a_stay_that_was_granted_as_one_source_says_and_refused_as_another_is_one_disputed_decision() {
        assertThat(decisions(view(STAY, decision("STAY_REFUSED", "2019-05-01", ""), JUDGMENT)))
                .extracting(DecisionOnRecord::isDisputed)
                .containsExactly(true, false);
    }

    private static String words(View view, KeyTopic topic) {
        return KeyFindings.of(view, Selection.of("FR").with("CN")).stream()
                .filter(found -> found.topic() == topic)
                .map(KeyFinding::words)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_case_that_is_known_only_by_a_measure_and_the_judgment_is_told() {
        View both = caseWith("", STAY, JUDGMENT);

        assertThat(words(both, KeyTopic.COURTS)).isEqualTo(words(view(STAY, JUDGMENT), KeyTopic.COURTS));
        assertThat(words(both, KeyTopic.PRACTICE)).contains("1 extradition case authorised or pending");
        assertThat(words(
                        caseWith(
                                "",
                                STAY,
                                decision("STAY_REFUSED", "2018-02-01", "").replace("37610/18", "7")),
                        KeyTopic.COURTS))
                .contains("The last decision: European Court of Human Rights, 2019-05-01: stayed extradition");
    }

    @Test
    void a_judgment_alone_does_not_tell_whether_the_person_is_still_there() {
        View judgment = caseWith("", JUDGMENT);

        assertThat(words(judgment, KeyTopic.PRACTICE)).doesNotContain("pending");
        assertThat(CooperationRecord.of(judgment).of(judgment.dataset().cases().get(0)))
                .singleElement()
                .satisfies(found -> assertThat(found.claims()).isNotEmpty());
    }
}
