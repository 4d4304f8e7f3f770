package io.github.lec.assessment;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Silence;
import io.github.lec.record.ActorId;
import io.github.lec.source.Topic;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Forms of cooperation with nothing on record, and why: no search is recorded, or none settled it. */
final class Silences {
    private static final int MOST_NAMED = 3;

    private final KeyFacts facts;
    private final Map<Topic, SortedSet<ActorId>> notLookedFor = new EnumMap<>(Topic.class);
    private final Map<Topic, SortedSet<ActorId>> inconclusive = new EnumMap<>(Topic.class);

    Silences(KeyFacts facts) {
        this.facts = facts;
        for (Topic topic : EnumSet.complementOf(EnumSet.of(Topic.HONG_KONG_AGREEMENTS))) {
            for (ActorId state : facts.states()) {
                Cooperation found = facts.record().between(state, facts.counterpart(), topic);
                if (found instanceof Cooperation.NotLookedFor) {
                    notLookedFor.computeIfAbsent(topic, one -> new TreeSet<>()).add(state);
                } else if (found instanceof Cooperation.SearchInconclusive) {
                    inconclusive.computeIfAbsent(topic, one -> new TreeSet<>()).add(state);
                }
            }
        }
    }

    String words() {
        return sentence(Silence.NOT_LOOKED_FOR, notLookedFor)
                + sentence("Searched without a clear result", inconclusive);
    }

    /** What holds for all states is reported first, with their number given once. */
    private String sentence(String opening, Map<Topic, SortedSet<ActorId>> states) {
        int all = facts.states().size();
        // one search covers all of these, and one name stands for all if none was made
        boolean allActs = Topic.returns().stream().map(states::get).distinct().count() == 1
                && states.keySet().containsAll(Topic.returns());
        Map<String, SortedSet<ActorId>> forms = new LinkedHashMap<>();
        states.forEach((topic, number) -> {
            if (!allActs || !Topic.returns().contains(topic)) {
                forms.put(FirstLetter.lower(topic.label()), number);
            } else if (topic == Topic.EXTRADITIONS_EXECUTED) {
                forms.put("extraditions and returns", number);
            }
        });
        List<String> everywhere = forms.entrySet().stream()
                .filter(form -> all > 1 && form.getValue().size() == all)
                .map(Map.Entry::getKey)
                .toList();
        boolean once = everywhere.size() > 1;
        String others = forms.entrySet().stream()
                .filter(form -> !once || form.getValue().size() < all)
                .map(form -> form.getKey() + of(form.getValue()))
                .collect(Collectors.joining("; "));
        return (once ? " " + opening + " in " + anyOf(all) + ": " + String.join(", ", everywhere) + "." : "")
                + (others.isEmpty() ? "" : " " + opening + ": " + others + ".");
    }

    private static String anyOf(int states) {
        return states == 2 ? "either state" : "any of the " + states + " states";
    }

    private String of(SortedSet<ActorId> states) {
        return states.size() > MOST_NAMED
                ? " (" + states.size() + " states)"
                : facts.sentences().inBrackets(states);
    }
}
