package io.github.lec.assessment;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Purpose;
import io.github.lec.logic.internal.WordList;
import io.github.lec.record.ActorId;
import io.github.lec.view.View;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Extradition conventions in force between the states and the counterpart that are reference records, and not among the
 * texts of a dataset that was read over them.
 */
final class ReferenceConventions {
    private final KeyFacts facts;
    private final SortedMap<String, SortedSet<ActorId>> statesByTitle = new TreeMap<>();

    /**
     * Reads them.
     *
     * @param facts the facts
     * @param known the states of which a treaty among the dataset's own texts is in force
     */
    ReferenceConventions(KeyFacts facts, Collection<ActorId> known) {
        this.facts = facts;
        View view = facts.view();
        for (ActorId state : facts.states()) {
            if (known.contains(state)) {
                continue;
            }
            view.ownNationals().treaties(state, facts.counterpart(), Purpose.PROSECUTION).stream()
                    .filter(relation -> !view.dataset().isOwn(relation.instrument()))
                    .filter(relation ->
                            view.ownNationals().applies(relation, view.asOf()).isTrue())
                    .forEach(relation -> add(relation.instrument(), state));
        }
    }

    private void add(CooperationInstrument convention, ActorId state) {
        statesByTitle
                .computeIfAbsent(convention.title(), title -> new TreeSet<>())
                .add(state);
    }

    /** {@return that only the texts of the dataset are meant, to append to what is said of them; empty if there are none} */
    String ofTexts() {
        return statesByTitle.isEmpty() ? "" : " among the texts of this dataset";
    }

    /** {@return between whom they are in force, in a sentence to append; empty if there are none} */
    String words() {
        return statesByTitle.isEmpty()
                ? ""
                : " By the reference records, "
                        + WordList.and(statesByTitle.entrySet().stream()
                                .map(entry ->
                                        "the " + entry.getKey() + " is in force between " + between(entry.getValue()))
                                .toList())
                        + ".";
    }

    private String between(SortedSet<ActorId> states) {
        Sentences sentences = facts.sentences();
        return sentences.ofOneState()
                ? "them"
                : sentences.name(facts.counterpart()) + " and " + (states.size() == 1 ? "" : "each of ")
                        + sentences.named(states);
    }
}
