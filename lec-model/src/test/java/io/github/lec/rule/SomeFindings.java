package io.github.lec.rule;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.List;

/** Findings on small datasets. */
final class SomeFindings {
    static final String TREATY = """
        {"id": "cn-%1$s", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "%1$s"], "textRead": "FULL",
         "lifecycle": [{"stage": "SIGNED", "date": "2007", "citations": [{"source": "text"}]}],
         "safeguards": [{"kind": "TORTURE_NON_REFOULEMENT", "form": "%2$s", "citations": [{"source": "text"}]},
                        {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "%3$s", "summary": "Treaties prevail.",
                         "citations": [{"source": "text"}]}]}
        """;

    private SomeFindings() {}

    static Finding handOver(String source, String day) {
        String document = """
            {"dataset": {"format": "1.0", "id": "d", "version": "1", "title": "d", "licence": "CC0-1.0",
                         "asOf": "2026-10-01"},
             "cases": [{"id": "gb-1", "requested": "GB", "requesting": "CN",
               "route": [{"value": "AD_HOC_SURRENDER", "citations": [{"source": "%1$s"}]}],
               "steps": [{"stage": "SURRENDERED", "date": "%2$s", "citations": [{"source": "%1$s"}]}],
               "assurances": [{"kinds": ["DEATH_PENALTY_BAR"], "citations": [{"source": "%1$s"}]}]}]}
            """.formatted(source, day);
        return finding("LEC-ASR-001", document, "gb-1");
    }

    static Finding finding(String rule, String state, String torture, String savings) {
        String document = """
            {"dataset": {"format": "1.0", "id": "d", "version": "1", "title": "d", "licence": "CC0-1.0",
                         "asOf": "2026-10-01"},
             "treaties": [%s]}
            """.formatted(TREATY.formatted(state, torture, savings)
                .replace("cn-" + state, "cn-" + state.toLowerCase(java.util.Locale.ROOT)));
        return finding(rule, document, "cn-" + state.toLowerCase(java.util.Locale.ROOT) + "/" + state + "-CN");
    }

    static Finding finding(String id, String document, String subject) {
        Dataset dataset = DatasetReader.readDocumentOver(document, "d.json", Fixtures.BASE);
        Rule rule = RuleCatalogue.standard().rule(id).orElseThrow();
        Evaluation evaluation = Evaluation.of(View.of(dataset), RuleSet.of("1", List.of(rule)), Fixtures.SELECTION);
        return rule.kinds().stream()
                .flatMap(kind -> evaluation.subjects().of(kind).stream())
                .filter(one -> one.id().equals(subject))
                .map(one -> evaluation.finding(rule, one))
                .findFirst()
                .orElseThrow();
    }
}
