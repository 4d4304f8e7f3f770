package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** What an authority of the host says about consent is the host's own word. */
class HostsOrganTest {
    private static Finding agreedAsSaidBy(String speaker) {
        Dataset dataset = DatasetReader.readDocumentOver("""
                {
                  "dataset": {"format": "1.0", "id": "one", "version": "1", "title": "One", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                  "sources": [{"id": "paper", "title": "Paper", "kind": "GOVERNMENT", "published": "2023-01-15"}],
                  "actors": [{"id": "DEPOL", "kind": "AGENCY", "name": "Federal Police", "partOf": "DE"}],
                  "operations": [
                    {"id": "visit", "kind": "JOINT_POLICE_OPERATION", "title": "Visit", "by": ["CN"], "hosts": ["DE"],
                     "steps": [{"stage": "HELD", "date": "2022-10", "citations": [{"source": "paper"}]}],
                     "hostConsent": [{"value": true, "by": "%s", "citations": [{"source": "paper"}]}]}
                  ]
                }
                """.formatted(speaker), "one.json", Dataset.embedded());
        RuleSet rules = RuleCatalogue.standard().only(rule -> rule.info().id().equals("LEC-POL-001"));
        return Evaluation.of(View.of(dataset), rules, Selection.of("DE")).finding("LEC-POL-001", "visit");
    }

    @Test
    void its_police_speak_for_it_and_the_acting_state_does_not() {
        assertThat(agreedAsSaidBy("DEPOL").remark()).isEmpty();
        assertThat(agreedAsSaidBy("CN").remark()).contains("No statement by a host state is recorded; China says so.");
    }
}
