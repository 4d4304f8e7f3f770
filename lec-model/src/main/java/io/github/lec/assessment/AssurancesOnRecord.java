package io.github.lec.assessment;

import io.github.lec.cooperation.AssuranceCounts;
import io.github.lec.cooperation.AssuranceOnRecord;
import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.record.ActorId;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The number of extraditions carried out with an assurance on record that was given for them, what became of it, and
 * how it is known that there is none for the others.
 */
final class AssurancesOnRecord {
    private static final String MEMBER = "assurances";

    private final KeyFacts facts;

    AssurancesOnRecord(KeyFacts facts) {
        this.facts = facts;
    }

    /**
     * {@return in how many of the extraditions assurances are on record, to append; empty if nothing was carried out}
     *
     * @param carriedOut the extraditions, with a separate entry for each person or group of persons with a different
     *     outcome
     * @param claims receives the claims on assurances
     */
    String words(Collection<CaseOnRecord> carriedOut, Set<ClaimId> claims) {
        View view = facts.view();
        Map<String, CaseOnRecord> cases = new LinkedHashMap<>();
        carriedOut.forEach(one -> cases.putIfAbsent(one.record().id().value(), one));
        if (cases.isEmpty()) {
            return "";
        }
        SortedSet<ActorId> states = new TreeSet<>();
        List<AssuranceOnRecord> each = new ArrayList<>();
        for (Map.Entry<String, CaseOnRecord> one : cases.entrySet()) {
            view.acts()
                    .assurances(one.getValue().record())
                    .forEach(assurance -> claims.add(ClaimId.of(one.getKey(), MEMBER, assurance.key())));
            AssuranceOnRecord assurance = AssuranceOnRecord.of(view, one.getValue());
            each.add(assurance);
            if (assurance.isOnRecord()) {
                states.addAll(one.getValue().record().requested().stream().toList());
            }
        }
        return words(AssuranceCounts.of(each), facts.sentences().inBrackets(states));
    }

    private static String words(AssuranceCounts counts, String inStates) {
        int all = counts.cases();
        int assured = counts.onRecord();
        if (all == 1) {
            return (assured == 1 ? " An assurance" : " No assurance") + counts.whose()
                    + " is on record in the extradition case carried out" + counts.fallen()
                    + after(": ", counts.silence()) + ".";
        }
        return " Assurances" + counts.whose() + " are on record in "
                + (assured == 0 ? "none" : assured == all ? "all" : Integer.toString(assured))
                + (assured == all ? " " : " of the ") + all + " extradition cases carried out" + inStates
                + counts.fallen() + after(assured == 0 ? ": " : "; in the others: ", counts.silence()) + ".";
    }

    private static String after(String before, String words) {
        return words.isEmpty() ? "" : before + words;
    }
}
