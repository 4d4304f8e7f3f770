package io.github.lec.assessment;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.List;
import java.util.TreeSet;

/** The key findings on the embedded dataset. */
final class EmbeddedFindings {
    static final View NOW = View.of(Dataset.embedded());
    static final List<KeyFinding> FINDINGS = KeyFindings.of(NOW);

    private EmbeddedFindings() {}

    static KeyFinding on(List<KeyFinding> findings, KeyTopic topic) {
        return findings.stream()
                .filter(found -> found.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    static Selection only(String... states) {
        TreeSet<ActorId> chosen = new TreeSet<>();
        for (String state : states) {
            chosen.add(ActorId.of(state));
        }
        return new Selection(chosen, List.of(ActorId.of("CN")));
    }
}
