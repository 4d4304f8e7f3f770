package io.github.lec.assessment;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.operation.CaseRoute;
import io.github.lec.record.ActorId;
import io.github.lec.source.Topic;
import io.github.lec.view.CaseOutcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The cases on record under some topics that meet a condition: how many, with how many persons, in which states. */
final class CaseTally {
    private final Sentences sentences;
    private final SortedSet<ActorId> states = new TreeSet<>();
    private final SortedSet<ActorId> alleging = new TreeSet<>();
    private final Set<Topic> topics = EnumSet.noneOf(Topic.class);
    private final Set<String> cases = new LinkedHashSet<>();
    private final Set<String> surrenders = new HashSet<>();
    private final Set<String> afterRequests = new HashSet<>();
    private final Set<String> disputed = new HashSet<>();
    private final Set<String> counted = new HashSet<>();
    private final Set<ClaimId> claims = new LinkedHashSet<>();
    private final List<CaseOnRecord> found = new ArrayList<>();
    private int persons;

    CaseTally(KeyFacts facts, Topic topic, Predicate<CaseOnRecord> condition) {
        this(facts, EnumSet.of(topic), condition);
    }

    CaseTally(KeyFacts facts, Set<Topic> topics, Predicate<CaseOnRecord> condition) {
        this.sentences = facts.sentences();
        for (ActorId state : facts.states()) {
            int before = found.size();
            for (Topic topic : topics) {
                facts.onRecord(state, topic).stream()
                        .flatMap(onRecord -> onRecord.cases().stream())
                        .filter(condition)
                        .forEach(one -> add(state, topic, one));
            }
            if (CaseOnRecord.alleged(found.subList(before, found.size())) > 0) {
                alleging.add(state);
            }
        }
    }

    private void add(ActorId state, Topic topic, CaseOnRecord one) {
        states.add(state);
        found.add(one);
        topics.add(topic);
        claims.addAll(one.claims());
        String id = one.record().id().value();
        cases.add(id);
        if (one.outcome() == CaseOutcome.EXECUTED && one.route().equals(Optional.of(CaseRoute.AD_HOC_SURRENDER))) {
            surrenders.add(id);
        }
        if (one.returned().isPresent()) {
            afterRequests.add(id);
        }
        if (one.outcome() == CaseOutcome.DISPUTED) {
            disputed.add(id);
        }
        if (counted.add(id + one.labels())) {
            persons += one.persons();
        }
    }

    /** {@return what was counted, with a separate entry for each person or group with a different outcome} */
    List<CaseOnRecord> found() {
        return found;
    }

    SortedSet<ActorId> states() {
        return states;
    }

    Set<ClaimId> claims() {
        return claims;
    }

    boolean isEmpty() {
        return cases.isEmpty();
    }

    boolean isAnyWithdrawn() {
        return found.stream().anyMatch(one -> one.outcome() == CaseOutcome.WITHDRAWN);
    }

    boolean hasCase(String id) {
        return cases.contains(id);
    }

    boolean hasTopic(Topic topic) {
        return topics.contains(topic);
    }

    /** {@return "3 extradition cases carried out with at least 5 persons (France)"} */
    String words(String one, String many) {
        return number(one, many) + alleged() + Pause.before(sentences.inBrackets(states));
    }

    /** {@return the same for informal returns, with the surrenders among them, and how many are only alleged at the end} */
    String returns(String one, String many) {
        return number(one, many) + sentences.inBrackets(states) + kinds() + alleged();
    }

    /** {@return the same with a sentence of its own on those that are only alleged} */
    String returnsInSentences(String one, String many) {
        int alleged = CaseOnRecord.alleged(found);
        return number(one, many) + sentences.inBrackets(states) + kinds() + "."
                + (alleged == 0
                        ? ""
                        : " " + allegedOf(alleged) + " only alleged" + sentences.inBrackets(alleging) + ".");
    }

    /** {@return "2 of the 9 are"} */
    private String allegedOf(int alleged) {
        int all = cases.size();
        return all == 1
                ? "It is"
                : alleged == all
                        ? (all == 2 ? "Both are" : "All " + all + " are")
                        : alleged + " of the " + all + (alleged == 1 ? " is" : " are");
    }

    private String number(String one, String many) {
        return Sentences.number(cases.size(), one, many) + morePersons("");
    }

    /**
     * {@return "Refused or lapsed: 3 with at least 5 persons (France)", as a separate sentence if many states are
     * named}
     */
    String labelled(String label) {
        return label + ": " + cases.size() + morePersons("") + alleged() + sentences.inBrackets(states);
    }

    /**
     * {@return how many of the informal returns are surrenders carried out for which no decision of a court is on
     * record, how many are also counted as unsuccessful requests, and how many are attempts that may have failed}
     */
    private String kinds() {
        return of(surrenders, "by an ad hoc surrender with no decision of a court on record")
                + of(afterRequests, "after an unsuccessful request")
                + of(disputed, "with a disputed outcome");
    }

    private String of(Set<String> some, String words) {
        if (some.isEmpty()) {
            return "";
        }
        String which = some.size() < cases.size()
                ? some.size() + " of them "
                : switch (cases.size()) {
                    case 1 -> "";
                    case 2 -> "both ";
                    default -> "all ";
                };
        return ", " + which + words;
    }

    /** {@return the words for persons handed over, but not to the requesting state, which is not a refusal} */
    String broughtElsewhere() {
        String more = morePersons(" brought elsewhere instead");
        String whole = cases.size() == 1
                ? " in which the person was brought elsewhere instead"
                : " in which the persons were brought elsewhere instead";
        return Sentences.number(cases.size(), "case", "cases")
                + (more.isEmpty() ? whole : more)
                + alleged()
                + sentences.inBrackets(states);
    }

    /** {@return ", 2 of them only alleged": of how many every account is an allegation} */
    private String alleged() {
        int alleged = CaseOnRecord.alleged(found);
        if (alleged == 0) {
            return "";
        }
        String which = cases.size() == 1 ? "" : alleged == cases.size() ? "all " : alleged + " of them ";
        return ", " + which + "only alleged";
    }

    /** {@return " with at least 5 persons" if the cases are known to concern more persons than there are cases} */
    private String morePersons(String what) {
        return persons > cases.size() ? " with at least " + persons + " persons" + what : "";
    }
}
