package io.github.lec.assessment;

import io.github.lec.cooperation.AssuranceOnRecord;
import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.record.ActorId;
import io.github.lec.view.View;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The number of extraditions carried out with an assurance on record that was given for them and not turned down, and
 * how it is known that there is none for the others.
 */
final class AssurancesOnRecord {
    private static final String MEMBER = "assurances";

    private final KeyFacts facts;

    AssurancesOnRecord(KeyFacts facts) {
        this.facts = facts;
    }

    /**
     * {@return a sentence after a space, or an empty text if nothing was carried out}
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
        Map<String, Integer> silent = new LinkedHashMap<>();
        int assured = 0;
        String whose = "";
        for (Map.Entry<String, CaseOnRecord> one : cases.entrySet()) {
            view.acts()
                    .assurances(one.getValue().record())
                    .forEach(assurance -> claims.add(ClaimId.of(one.getKey(), MEMBER, assurance.key())));
            AssuranceOnRecord assurance = AssuranceOnRecord.of(view, one.getValue());
            if (assurance.isGiven()) {
                assured++;
                states.addAll(one.getValue().record().requested().stream().toList());
            } else {
                silent.merge(assurance.why(), 1, Integer::sum);
                whose = assurance.others().isEmpty() ? whose : " of the receiving state";
            }
        }
        int all = cases.size();
        if (all == 1) {
            return (assured == 1 ? " An assurance" : " No assurance") + whose
                    + " is on record in the extradition case carried out" + silence(silent, ": ") + ".";
        }
        return " Assurances" + whose + " are on record in "
                + (assured == 0 ? "none" : assured == all ? "all" : Integer.toString(assured))
                + (assured == all ? " " : " of the ") + all + " extradition cases carried out"
                + facts.sentences().inBrackets(states)
                + silence(silent, assured == 0 ? ": " : "; in the others: ") + ".";
    }

    private static String silence(Map<String, Integer> silent, String before) {
        return silent.isEmpty()
                ? ""
                : silent.entrySet().stream()
                        .map(how -> how.getKey() + (silent.size() == 1 ? "" : " in " + how.getValue()))
                        .collect(Collectors.joining(", ", before, ""));
    }
}
