package io.github.lec.assessment;

import java.util.ArrayList;
import java.util.List;

/**
 * What was done, as far as it is on record: extraditions and returns; then the acts of courts, patrols and police
 * stations.
 */
final class ActFindings {
    private final KeyFacts facts;

    ActFindings(KeyFacts facts) {
        this.facts = facts;
    }

    List<KeyFinding> findings() {
        List<KeyFinding> findings = new ArrayList<>(ofCases());
        findings.addAll(List.of(new JointOperationsFinding(facts).finding(), new StationsFinding(facts).finding()));
        return findings;
    }

    /** {@return what happened to the persons who were sought, and what courts decided on them} */
    List<KeyFinding> ofCases() {
        return List.of(new PracticeFinding(facts).finding(), new CourtFinding(facts).finding());
    }
}
