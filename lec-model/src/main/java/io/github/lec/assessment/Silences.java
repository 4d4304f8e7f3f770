package io.github.lec.assessment;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Silence;
import io.github.lec.record.ActorId;
import io.github.lec.source.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private String sentence(String opening, Map<Topic, Integer> states) {
        List<String> forms = new ArrayList<>();
        boolean allActs = ACTS.stream().map(states::get).distinct().count() == 1
                && states.keySet().containsAll(ACTS);
        states.forEach((topic, number) -> {
            if (!allActs || !ACTS.contains(topic)) {
                forms.add(FirstLetter.lower(topic.label()) + of(number));
            } else if (topic == Topic.EXTRADITIONS_EXECUTED) {
                forms.add("extraditions and returns" + of(number));
            }
        });
        return forms.isEmpty() ? "" : " " + opening + ": " + String.join("; ", forms) + ".";
    }

    private String of(int states) {
        return facts.sentences().ofOneState() ? "" : " (" + Sentences.number(states, "state", "states") + ")";
    }
}
