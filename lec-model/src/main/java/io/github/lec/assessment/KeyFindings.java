package io.github.lec.assessment;

import io.github.lec.cooperation.Parties;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * About ten sentences that summarise the evidence. Each is generated from answers with its numbers and states, so that they
 * change with the days, the states and the data.
 */
public final class KeyFindings {
    private KeyFindings() {}

    /**
     * The key findings on the states of the standard selection.
     *
     * @param view what is known on a day
     * @return the sentences, in the order of their topics
     */
    public static List<KeyFinding> of(View view) {
        return of(view, Selection.standard());
    }

    /**
     * The key findings on some states and their first counterpart; agreements with Hong Kong are distinguished.
     *
     * @param view what is known on a day
     * @param selection the states and counterparts
     * @return the sentences, in the order of their topics; none on clauses where no treaty is in force, and none but that on Hong
     *     Kong where there is no other counterpart
     */
    public static List<KeyFinding> of(View view, Selection selection) {
        if (selection.states().isEmpty()) {
            return List.of();
        }
        Optional<KeyFacts> facts = selection.counterparts().stream()
                .filter(one -> !one.equals(Parties.HONG_KONG))
                .findFirst()
                .map(counterpart -> new KeyFacts(view, selection, counterpart));
        List<KeyFinding> findings = new ArrayList<>();
        facts.ifPresent(known -> findings.addAll(new TreatyFindings(known).tell()));
        facts.ifPresent(known -> findings.addAll(new ActFindings(known).tell()));
        if (selection.counterparts().contains(Parties.HONG_KONG)) {
            findings.add(new HongKongFinding(view, selection).tell());
        }
        facts.ifPresent(known -> findings.addAll(new FrameFindings(known).tell()));
        return List.copyOf(findings);
    }
}
