package io.github.lec.assessment;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Silence;
import io.github.lec.record.ActorId;
import io.github.lec.source.Topic;
import io.github.lec.view.HowKnown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Forms of cooperation of which nothing is on record, each with the states in which it was not searched for. */
final class NothingCounted {
    private final KeyFacts facts;
    private final Map<String, String> found = new LinkedHashMap<>();

    /** The forms of which it is not said that there is none, where no search settled it, by the words that say so. */
    private final Map<String, String> forms = new LinkedHashMap<>();

    NothingCounted(KeyFacts facts) {
        this.facts = facts;
    }

    void clear() {
        found.clear();
        forms.clear();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Adds a form of which there is nothing for certain, since sources contradict each other on some case.
     *
     * @param words that there is none for certain
     */
    void addDisputed(Topic topic, String words) {
        found.put(words, silence(topic, this::howKnown));
    }

    /**
     * Adds a form of which nothing is on record. What else its topic holds does not answer for it: a person brought
     * elsewhere is no search for refusals.
     *
     * @param words that there is none
     * @param form the form itself, as in "extraditions carried out"
     */
    void add(Topic topic, String words, String form) {
        found.put(words, silence(topic, this::searched));
        forms.put(words, form);
    }

    /**
     * {@return each as a part of a sentence that begins with "On record"; not that there is none where no search
     * settled it}
     */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        found.forEach((words, silence) -> parts.add(
                silence.isEmpty() || !forms.containsKey(words)
                        ? words + inBrackets(silence)
                        : forms.get(words) + ": " + silence));
        return parts;
    }

    /** {@return that nothing is on record of any of these forms, and why, to append; empty if there are none} */
    String sentence() {
        if (found.isEmpty()) {
            return "";
        }
        String shared = shared();
        List<String> each = new ArrayList<>();
        found.forEach((words, silence) -> each.add(words + (shared.isEmpty() ? inBrackets(silence) : "")));
        return " " + FirstLetter.upper(Sentences.listed(each)) + " is on record"
                + (shared.isEmpty() ? "" : "; " + shared) + ".";
    }

    /** {@return why nothing is known of some forms, if it is the same for each of several} */
    private String shared() {
        Set<String> silences = Set.copyOf(found.values());
        return silences.size() == 1 ? silences.iterator().next() : "";
    }

    private static String inBrackets(String silence) {
        return silence.isEmpty() ? "" : " (" + silence + ")";
    }

    /** {@return whether no search for any of the forms is recorded in any of the states} */
    boolean isNotLookedFor(Collection<Topic> topics) {
        return facts.states().stream()
                .allMatch(
                        state -> topics.stream().allMatch(topic -> howKnown(state, topic) == HowKnown.NOT_LOOKED_FOR));
    }

    /**
     * {@return in how many of the states no search was made, or those made settled nothing; empty if a form was
     * searched for in each}
     */
    private String silence(Topic topic, BiFunction<ActorId, Topic, HowKnown> known) {
        List<String> parts = new ArrayList<>();
        for (HowKnown how : List.of(HowKnown.NOT_LOOKED_FOR, HowKnown.NOT_DETERMINED)) {
            int open = number(topic, how, known);
            if (open > 0) {
                parts.add(Silence.inSentence(how.label())
                        + (open < facts.states().size() ? " in " + Sentences.number(open, "state", "states") : ""));
            }
        }
        return String.join(", ", parts);
    }

    /** {@return what the searches alone answer, whatever is on record} */
    private HowKnown searched(ActorId state, Topic topic) {
        return HowKnown.searched(
                facts.record().between(state, facts.counterpart(), topic).inquiries());
    }

    /**
     * {@return that nobody looked for a form, or that searches settled nothing or found none, to append to a sentence that
     * none is on record; empty if something of that form is on record}
     */
    String ofSearches(Topic topic) {
        int all = facts.states().size();
        int notLookedFor = number(topic, HowKnown.NOT_LOOKED_FOR);
        int unsettled = number(topic, HowKnown.NOT_DETERMINED);
        if (number(topic, HowKnown.NONE_FOUND) == all) {
            return all == 1 ? " A search found none." : " Searches found none.";
        }
        return (notLookedFor == 0 ? "" : " None was looked for" + in(notLookedFor, all) + ".")
                + (unsettled == 0
                        ? ""
                        : all == 1
                                ? " The search settled nothing."
                                : " Searches settled nothing" + in(unsettled, all) + ".");
    }

    private static String in(int some, int all) {
        return some == all ? "" : " in " + Sentences.number(some, "state", "states");
    }

    private int number(Topic topic, HowKnown how) {
        return number(topic, how, this::howKnown);
    }

    private int number(Topic topic, HowKnown how, BiFunction<ActorId, Topic, HowKnown> known) {
        return (int) facts.states().stream()
                .filter(state -> known.apply(state, topic) == how)
                .count();
    }

    /** {@return the questions to which no record is an answer, under which the searches are listed} */
    List<ClaimId> questions(Topic topic) {
        return facts.states().stream()
                .map(state -> facts.record().between(state, facts.counterpart(), topic))
                .filter(found -> !(found instanceof Cooperation.OnRecord))
                .map(found -> found.question().claim())
                .toList();
    }

    private HowKnown howKnown(ActorId state, Topic topic) {
        return facts.record().between(state, facts.counterpart(), topic).howKnown();
    }
}
