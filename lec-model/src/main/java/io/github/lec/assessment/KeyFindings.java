package io.github.lec.assessment;

import io.github.lec.cooperation.Parties;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * About ten sentences that summarise the evidence. Each is generated from answers with its numbers and states, so that
 * they change with the days, the states and the data.
 */
public final class KeyFindings {
    private static final int MOST_IN_FULL = 3;

    private KeyFindings() {}

    /**
     * The key findings on the states of the standard selection.
     *
     * @param view what is known on a day
     * @return the sentences, in the order of their topics
     * @throws InvalidValueException if {@code view} is null
     */
    public static List<KeyFinding> of(View view) {
        InvalidValueException.given(view, "view");
        return of(view, Selection.standard());
    }

    /**
     * The key findings on some states and their counterparts; agreements with Hong Kong are distinguished. If there are
     * several other counterparts, each has its own sentences, which name it; if there are many, only those {@linkplain
     * #counterpartsInFull given in full} have more than the sentence on treaties in force. A state that is also a
     * counterpart is not compared with itself.
     *
     * @param view what is known on a day
     * @param selection the states and counterparts
     * @return the sentences, by counterpart in the order given and then by topic; none on clauses if no treaty is in
     *     force, and only those on agreements, cases and courts if Hong Kong is the only counterpart
     * @throws io.github.lec.logic.InvalidValueException if a state or counterpart is not an actor of the dataset
     */
    public static List<KeyFinding> of(View view, Selection selection) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(selection, "selection");
        selection.checkedAgainst(view.dataset());
        if (selection.states().isEmpty()) {
            return List.of();
        }
        List<ActorId> counterparts = apartFromHongKong(selection);
        List<ActorId> inFull = counterpartsInFull(selection);
        List<KeyFinding> findings = new ArrayList<>();
        for (ActorId counterpart : counterparts) {
            SortedSet<ActorId> states = new TreeSet<>(selection.states());
            states.remove(counterpart);
            if (!states.isEmpty()) {
                KeyFacts facts = new KeyFacts(view, states, counterpart, counterparts.size() > 1);
                findings.addAll(
                        inFull.contains(counterpart) ? all(facts) : List.of(new TreatyFindings(facts).inForce()));
            }
        }
        if (selection.counterparts().contains(Parties.HONG_KONG)) {
            int place = afterActs(findings);
            findings.add(place, new HongKongFinding(view, selection).finding());
            List<KeyFinding> cases = withHongKong(view, selection);
            findings.addAll(place + 1, counterparts.isEmpty() ? cases : together(cases));
        }
        return new KnownEarlier(view).in(findings);
    }

    /**
     * The counterparts for which all key findings are reported. If there are more than three, a reader can ask for one
     * of the others.
     *
     * @param selection the states and counterparts
     * @return the first three other than Hong Kong, whose agreements have their own sentence
     * @throws InvalidValueException if {@code selection} is null
     */
    public static List<ActorId> counterpartsInFull(Selection selection) {
        InvalidValueException.given(selection, "selection");
        return apartFromHongKong(selection).stream().limit(MOST_IN_FULL).toList();
    }

    /**
     * Whether there are counterparts for which not all key findings are reported.
     *
     * @param selection the states and counterparts
     * @return true if there are more than are {@linkplain #counterpartsInFull given in full}
     * @throws InvalidValueException if {@code selection} is null
     */
    public static boolean hasOthers(Selection selection) {
        InvalidValueException.given(selection, "selection");
        return counterpartsInFull(selection).size()
                < apartFromHongKong(selection).size();
    }

    private static List<ActorId> apartFromHongKong(Selection selection) {
        return selection.counterparts().stream()
                .filter(one -> !one.equals(Parties.HONG_KONG))
                .distinct()
                .toList();
    }

    /**
     * {@return what was done when Hong Kong sought a person, and what courts decided, as far as anything is on record}
     */
    private static List<KeyFinding> withHongKong(View view, Selection selection) {
        SortedSet<ActorId> states = new TreeSet<>(selection.states());
        states.remove(Parties.HONG_KONG);
        return states.isEmpty()
                ? List.of()
                : new ActFindings(new KeyFacts(view, states, Parties.HONG_KONG, true))
                        .ofCases().stream()
                                .filter(found -> !found.claims().isEmpty())
                                .toList();
    }

    /**
     * {@return one finding on the cases of Hong Kong beside those on another counterpart; none if no case is on record}
     */
    private static List<KeyFinding> together(List<KeyFinding> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        // what gives the answer is the beginning of the first
        List<String> parts = new ArrayList<>(cases.get(0).parts());
        cases.stream().skip(1).map(KeyFinding::words).forEach(words -> parts.set(2, parts.get(2) + " " + words));
        return List.of(new KeyFinding(
                KeyTopic.HONG_KONG_CASES,
                Parties.HONG_KONG,
                cases.stream().map(KeyFinding::words).collect(Collectors.joining(" ")),
                parts,
                cases.stream()
                        .flatMap(found -> found.states().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                cases.stream()
                        .flatMap(found -> found.claims().stream())
                        .distinct()
                        .toList()));
    }

    private static List<KeyFinding> all(KeyFacts facts) {
        List<KeyFinding> findings = new ArrayList<>(new TreatyFindings(facts).findings());
        findings.addAll(new ActFindings(facts).findings());
        findings.addAll(new FrameFindings(facts).findings());
        findings.sort(Comparator.comparing(KeyFinding::topic));
        return findings;
    }

    /**
     * {@return the place of the finding on Hong Kong: after the acts for one counterpart; after all findings for
     * several}
     */
    private static int afterActs(List<KeyFinding> findings) {
        boolean several =
                findings.stream().map(KeyFinding::counterpart).distinct().count() > 1;
        return several
                ? findings.size()
                : (int) findings.stream()
                        .filter(found -> found.topic().compareTo(KeyTopic.HONG_KONG) < 0)
                        .count();
    }
}
