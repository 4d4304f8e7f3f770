package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** An act and the host state's answer that are dated to the same month may have come in either order. */
class SameMonthTest {
    private static Finding finding(String act, String consent, boolean agreed) {
        Dataset dataset =
                DatasetReader.readDocumentOver("""
                {
                  "dataset": {"format": "1.0", "id": "one", "version": "1", "title": "One", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                  "sources": [{"id": "paper", "title": "Paper", "kind": "GOVERNMENT", "published": "2023-01-15"}],
                  "operations": [
                    {"id": "visit", "kind": "JOINT_POLICE_OPERATION", "title": "Visit", "by": ["CN"], "hosts": ["DE"],
                     "steps": [{"stage": "HELD", "date": "%s", "by": "CN", "citations": [{"source": "paper"}]}],
                     "hostConsent": [{"value": %s, "date": "%s", "citations": [{"source": "paper"}]}]}
                  ]
                }
                """.formatted(act, agreed, consent), "one.json", Dataset.embedded());
        View view = View.of(dataset);
        RuleSet rules = RuleCatalogue.standard().only(rule -> rule.info().id().equals("LEC-POL-001"));
        return Evaluation.of(view, rules, Selection.of("DE")).finding("LEC-POL-001", "visit");
    }

    @Test
    void which_came_first_is_said_to_be_open() {
        Finding open = finding("2022-10", "2022-10", true);

        assertThat(open.verdict()).isEqualTo(Verdict.CANNOT_DECIDE);
        assertThat(open.words())
                .contains("Consent of the host state on that day: dated 2022-10, and whether before or after the act"
                        + " is not settled (not determined).");
    }

    @Test
    void an_order_that_the_days_settle_is_not_called_open() {
        assertThat(finding("2022-10-20", "2022-10-05", true).verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding("2022-10", "2022-11", true).words()).doesNotContain("before or after the act");
    }
}
