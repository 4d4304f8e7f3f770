package io.github.lec.assessment;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Assurance;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.record.ActorId;
import io.github.lec.view.HowKnown;
import io.github.lec.view.View;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * In how many of the extraditions carried out an assurance is on record that was given for them and not turned down, and how it is known
 * of the others that none is.
 */
final class AssurancesOnRecord {
    private static final String MEMBER = "assurances";

    private final KeyFacts facts;

    AssurancesOnRecord(KeyFacts facts) {
        this.facts = facts;
    }

    /**
     * {@return a sentence behind a space, or nothing where nothing was carried out}
     *
     * @param carriedOut the extraditions, each person or group of persons with another outcome apart
     * @param claims to which the claims on assurances are added
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
        for (Map.Entry<String, CaseOnRecord> one : cases.entrySet()) {
            List<Assurance> given = view.acts().assurances(one.getValue().record());
            given.forEach(assurance -> claims.add(ClaimId.of(one.getKey(), MEMBER, assurance.key())));
            if (given.isEmpty()) {
                HowKnown how = HowKnown.searched(view.inquiries(new ClaimId(one.getKey(), MEMBER)));
                silent.merge(FirstLetter.lower(how.label()), 1, Integer::sum);
            } else if (given.stream().anyMatch(assurance -> stands(assurance, given, one.getValue()))) {
                assured++;
                states.addAll(one.getValue().record().requested().stream().toList());
            } else {
                silent.merge(whyNone(given, one.getValue()), 1, Integer::sum);
            }
        }
        int all = cases.size();
        if (all == 1) {
            return (assured == 1 ? " An assurance" : " No assurance")
                    + " is on record in the extradition case carried out" + silence(silent, ": ") + ".";
        }
        return " Assurances are on record in "
                + (assured == 0 ? "none" : assured == all ? "all" : Integer.toString(assured))
                + (assured == all ? " " : " of the ") + all + " extradition cases carried out"
                + facts.sentences().inBrackets(states)
                + silence(silent, assured == 0 ? ": " : "; in the others: ") + ".";
    }

    private static boolean stands(Assurance assurance, List<Assurance> given, CaseOnRecord handedOver) {
        return !assurance.denies()
                && assurance.accepted().orElse(true)
                && !isLater(assurance, handedOver)
                && given.stream()
                        .noneMatch(other -> other.denies() && other.key().equals(assurance.key()));
    }

    /** {@return why none of the accounts of assurances tells of one that counts} */
    private static String whyNone(List<Assurance> given, CaseOnRecord handedOver) {
        List<Assurance> told =
                given.stream().filter(assurance -> !assurance.denies()).toList();
        if (told.isEmpty()) {
            return "denied";
        }
        List<Assurance> inTime = told.stream()
                .filter(assurance -> !isLater(assurance, handedOver))
                .toList();
        if (inTime.isEmpty()) {
            return "given only afterwards";
        }
        return inTime.stream().noneMatch(assurance -> assurance.accepted().orElse(true))
                ? "not accepted"
                : "in dispute";
    }

    private static boolean isLater(Assurance assurance, CaseOnRecord handedOver) {
        return handedOver
                .day()
                .flatMap(day -> assurance.date().map(day::isBefore))
                .filter(Truth::isTrue)
                .isPresent();
    }

    private static String silence(Map<String, Integer> silent, String before) {
        return silent.isEmpty()
                ? ""
                : silent.entrySet().stream()
                        .map(how -> how.getKey() + (silent.size() == 1 ? "" : " in " + how.getValue()))
                        .collect(Collectors.joining(", ", before, ""));
    }
}
