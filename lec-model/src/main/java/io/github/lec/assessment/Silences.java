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
import java.util.Set;
import java.util.stream.Collectors;

/** Of which forms of cooperation nothing is on record because no search is recorded, or because none settled it. */
final class Silences {
    /** One search answers all of these, and one name says that none was made. */
    private static final Set<Topic> ACTS = EnumSet.of(
            Topic.EXTRADITIONS_EXECUTED,
            Topic.EXTRADITIONS_AUTHORISED,
            Topic.EXTRADITIONS_REFUSED,
            Topic.INFORMAL_RETURNS);

    private final KeyFacts facts;
    private final Map<Topic, Integer> notLookedFor = new EnumMap<>(Topic.class);
    private final Map<Topic, Integer> inconclusive = new EnumMap<>(Topic.class);

    Silences(KeyFacts facts) {
        this.facts = facts;
        for (Topic topic : EnumSet.complementOf(EnumSet.of(Topic.HONG_KONG_AGREEMENTS))) {
            for (ActorId state : facts.states()) {
                Cooperation found = facts.record().between(state, facts.counterpart(), topic);
                if (found instanceof Cooperation.NotLookedFor) {
                    notLookedFor.merge(topic, 1, Integer::sum);
                } else if (found instanceof Cooperation.SearchInconclusive) {
                    inconclusive.merge(topic, 1, Integer::sum);
                }
            }
        }
    }

    String words() {
        return sentence(Silence.NOT_LOOKED_FOR, notLookedFor)
                + sentence("Searched without a clear result", inconclusive);
    }

    /** What holds for all states is reported first, with their number once. */
    private String sentence(String opening, Map<Topic, Integer> states) {
        int all = facts.states().size();
        boolean allActs = ACTS.stream().map(states::get).distinct().count() == 1
                && states.keySet().containsAll(ACTS);
        Map<String, Integer> forms = new LinkedHashMap<>();
        states.forEach((topic, number) -> {
            if (!allActs || !ACTS.contains(topic)) {
                forms.put(FirstLetter.lower(topic.label()), number);
            } else if (topic == Topic.EXTRADITIONS_EXECUTED) {
                forms.put("extraditions and returns", number);
            }
        });
        List<String> everywhere = forms.entrySet().stream()
                .filter(form -> all > 1 && form.getValue() == all)
                .map(Map.Entry::getKey)
                .toList();
        boolean once = everywhere.size() > 1;
        String others = forms.entrySet().stream()
                .filter(form -> !once || form.getValue() < all)
                .map(form -> form.getKey() + of(form.getValue()))
                .collect(Collectors.joining("; "));
        return (once ? " " + opening + " in " + anyOf(all) + ": " + String.join(", ", everywhere) + "." : "")
                + (others.isEmpty() ? "" : " " + opening + ": " + others + ".");
    }

    private static String anyOf(int states) {
        return states == 2 ? "either state" : "any of the " + states + " states";
    }

    private String of(int states) {
        return facts.sentences().ofOneState() ? "" : " (" + Sentences.number(states, "state", "states") + ")";
    }
}
