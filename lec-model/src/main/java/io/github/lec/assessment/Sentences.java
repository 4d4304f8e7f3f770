package io.github.lec.assessment;

import io.github.lec.actor.Actor;
import io.github.lec.dataset.Dataset;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.WordList;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.time.PartialDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Numbers and names as used within a sentence, for none, one and many. */
final class Sentences {
    /** If all states are meant, a longer list of names is not easier to read than their number. */
    private static final int MOST_NAMED = 6;

    private final Dataset dataset;
    private final Collection<ActorId> compared;

    /**
     * Sentences on some states.
     *
     * @param dataset the dataset, which knows their names
     * @param compared the states that are compared
     */
    Sentences(Dataset dataset, Collection<ActorId> compared) {
        this.dataset = dataset;
        this.compared = compared;
    }

    /** {@return whether only one state is compared, so that a sentence is about that state} */
    boolean ofOneState() {
        return compared.size() == 1;
    }

    /** {@return the state, if only one is compared} */
    String theState() {
        return name(compared.iterator().next());
    }

    /**
     * "Neither state is", "None of the 28 states is", "3 of the 28 states are", "Both states are", "All 28 states are",
     * or "France is", "France is not" if only one state is compared.
     *
     * @param found the number of states for which it holds
     * @param one the verb for one, such as "is"
     * @param many the verb for several, such as "are"
     * @param not the verb for one state for which it does not hold, such as "is not"
     */
    String states(int found, String one, String many, String not) {
        return states(found, "", one, many, not);
    }

    /**
     * The same for the first sentence, which says what is counted: "3 of the 28 states (27 EU states and the United
     * Kingdom) are". A few states have no such name: they are listed, unless it holds for all, who are named after it.
     */
    String statesOfGroup(int found, String one, String many, String not) {
        String group = Selection.groupOf(Set.copyOf(compared))
                .map(name -> " (" + name + ")")
                .orElse(isListed(found) ? " (" + names(compared) + ")" : "");
        return states(found, group, one, many, not);
    }

    private boolean isListed(int found) {
        int all = compared.size();
        return found < all && all > 2 && all < MOST_NAMED;
    }

    private String states(int found, String group, String one, String many, String not) {
        int all = compared.size();
        if (ofOneState()) {
            return first(compared.iterator().next()) + " " + (found == 0 ? not : one);
        }
        if (found == 0) {
            return FirstLetter.upper(noneOf(all, "state", "states")) + group + " " + one;
        }
        return FirstLetter.upper(some(found)) + group + " " + (found == 1 ? one : many);
    }

    /** {@return "3 of the 28 states", "both states" or "all 28 states"} */
    String some(int found) {
        int all = compared.size();
        return found == all ? allOf(all, "states") : found + " of the " + all + " states";
    }

    /** {@return "neither state" or "none of the 28 states", as the subject of a verb in the singular} */
    static String noneOf(int all, String one, String many) {
        return all == 2 ? "neither " + one : "none of the " + all + " " + many;
    }

    /** {@return "both states" or "all 28 states"} */
    static String allOf(int all, String many) {
        return (all == 2 ? "both " : "all " + all + " ") + many;
    }

    /**
     * {@return ": France and Spain"; empty if the sentence already names them, as only one state is compared or all are
     * meant}
     */
    String colon(Collection<ActorId> states) {
        boolean all = states.size() > MOST_NAMED && states.containsAll(compared);
        return states.isEmpty() || ofOneState() || all ? "" : ": " + named(states);
    }

    /** {@return the same if each is named again afterwards, so that a long list is not repeated} */
    String colonOfFew(Collection<ActorId> states) {
        return states.size() > MOST_NAMED ? "" : colon(states);
    }

    /** {@return " (France and Spain)"; empty if only one state is compared} */
    String inBrackets(Collection<ActorId> states) {
        return states.isEmpty() || ofOneState() ? "" : " (" + named(states) + ")";
    }

    /**
     * {@return the names of states, in alphabetical order; "all 28 states" if these are many and all that are compared}
     */
    String named(Collection<ActorId> states) {
        boolean all = states.size() > MOST_NAMED && states.containsAll(compared);
        return all ? allOf(states.size(), "states") : names(states);
    }

    /**
     * {@return "France or Spain", as after "no answer by"; "any of the 28 states" if these are many and all that are
     * compared}
     */
    String anyOf(Collection<ActorId> states) {
        boolean all = states.size() > MOST_NAMED && states.containsAll(compared);
        return all ? "any of the " + states.size() + " states" : either(inOrder(states));
    }

    private String names(Collection<ActorId> states) {
        return listed(inOrder(states));
    }

    /**
     * {@return "Italy (may refuse) and Spain (must refuse or savings clause)": the names of states, each with what is
     * said about it}
     */
    String withWords(Map<ActorId, ? extends Collection<String>> stated) {
        return listed(sorted(stated.keySet())
                .map(state -> name(state) + " (" + either(List.copyOf(stated.get(state))) + ")")
                .toList());
    }

    /** {@return "Hungary and Italy (put aside 2022)": the names of states, some with what is said about them, each once} */
    String namedWith(Collection<ActorId> states, Map<ActorId, ? extends Collection<String>> stated) {
        return listed(sorted(states)
                .map(state ->
                        name(state) + (stated.containsKey(state) ? " (" + listed(once(stated.get(state))) + ")" : ""))
                .toList());
    }

    /** {@return what is said about several texts or acts, each sentence once} */
    static List<String> once(Collection<String> stated) {
        return stated.stream().distinct().toList();
    }

    private List<String> inOrder(Collection<ActorId> states) {
        return sorted(states).map(this::name).toList();
    }

    private Stream<ActorId> sorted(Collection<ActorId> states) {
        return states.stream().sorted((one, other) -> plain(one).compareTo(plain(other)));
    }

    /** {@return " in France or Spain", after a negation; empty if many states are compared, since all are meant} */
    String inThem() {
        return compared.size() > MOST_NAMED ? "" : " in " + either(inOrder(compared));
    }

    /** {@return "none", "1", "2"; "both" or "all" if it is all of them} */
    static String of(int count, int all) {
        return count == 0 ? "none" : count < all ? String.valueOf(count) : all == 2 ? "both" : "all";
    }

    /** {@return the name of a state as used within a sentence} */
    String name(ActorId id) {
        return dataset.actor(id).map(Actor::shortName).orElse(id.value());
    }

    /** {@return the name of a state with which a sentence begins, marked as such; an article is no part of it} */
    String first(ActorId id) {
        String name = name(id);
        String first = FirstLetter.upper(name);
        return first.equals(name) ? Pause.NAME + name : first;
    }

    private String plain(ActorId id) {
        return dataset.nameOf(id);
    }

    /** {@return "a, b and c"} */
    static String listed(List<String> parts) {
        return WordList.and(parts);
    }

    /** {@return "a, b or c"} */
    static String either(List<String> parts) {
        return WordList.or(parts);
    }

    /** {@return a day, month or year as it is, and bounds as "by", "not before" or "between"} */
    static String day(PartialDate day) {
        if (day.precision() != PartialDate.Precision.BETWEEN) {
            return day.toString();
        }
        if (day.earliest().isEmpty()) {
            return "by " + day.latest().orElseThrow();
        }
        return day.latest().isEmpty()
                ? "not before " + day.earliest().get()
                : "between " + day.earliest().get() + " and " + day.latest().get();
    }

    /** {@return "no case", "1 case", "2 cases"} */
    static String number(int count, String one, String many) {
        return count == 0 ? "no " + one : count + " " + (count == 1 ? one : many);
    }
}
