package io.github.lec.assessment;

import io.github.lec.cooperation.Contested;
import io.github.lec.cooperation.CooperationStatus;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.record.ActorId;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The extradition treaties with a disputed status, which are counted nowhere else, and the conventions that are
 * disputed, or not known, to be binding.
 */
final class DisputedTreaties {
    private final KeyFacts facts;
    private final Sentences sentences;
    private final Map<Contested, SortedMap<ActorId, Integer>> byQuestion = new EnumMap<>(Contested.class);
    private final SortedSet<ActorId> perhapsBound = new TreeSet<>();

    /** States that a convention in force binds according to some sources, and not according to others. */
    private final SortedSet<ActorId> boundBySome = new TreeSet<>();

    private final Set<ClaimId> claims = new LinkedHashSet<>();

    DisputedTreaties(KeyFacts facts) {
        this.facts = facts;
        this.sentences = facts.sentences();
        for (ActorId state : facts.states()) {
            List<TextOnRecord> disputed = facts.treaties(state).stream()
                    .filter(text -> text.answer().dispute().isOpen())
                    .toList();
            boolean replaced =
                    disputed.stream().anyMatch(text -> question(text).equals(Optional.of(Contested.REPLACED)));
            facts.treaties(state).stream()
                    .filter(text -> text.isInForceForOthers() && text.status() == CooperationStatus.NOT_DETERMINED)
                    .forEach(text -> {
                        (text.isBindingDisputed() ? boundBySome : perhapsBound).add(state);
                        claims.addAll(text.claims());
                    });
            disputed.forEach(text -> question(text)
                    .filter(question -> !(replaced && question == Contested.IN_FORCE))
                    .ifPresent(question -> add(question, state, text)));
        }
    }

    private void add(Contested question, ActorId state, TextOnRecord text) {
        byQuestion.computeIfAbsent(question, of -> new TreeMap<>()).merge(state, 1, Integer::sum);
        claims.addAll(text.claims());
    }

    /**
     * {@return what is disputed about a text; nothing if it is the signature or an earlier step, which another finding
     * reports}
     */
    private static Optional<Contested> question(TextOnRecord text) {
        return text.contested().filter(contested -> !contested.isBeforeForce());
    }

    /** {@return the claims that show it} */
    Set<ClaimId> claims() {
        return claims;
    }

    /** {@return "; sources contradict each other on whether that of France is in force"} */
    String words() {
        StringBuilder words = new StringBuilder();
        byQuestion.forEach((question, states) -> words.append("; sources contradict each other on ")
                .append(question == Contested.REPLACED ? "which of " + treaties(states) : whether(states))
                .append(' ')
                .append(question != Contested.REPLACED && isMany(states) ? question.ofMany() : question.ofOne()));
        if (!boundBySome.isEmpty()) {
            words.append("; sources contradict each other on ").append(whetherBound(boundBySome));
        }
        if (!perhapsBound.isEmpty()) {
            words.append("; ").append(whetherBound(perhapsBound)).append(" is not determined");
        }
        return words.toString();
    }

    private String whetherBound(SortedSet<ActorId> states) {
        return "whether a convention in force binds " + (sentences.ofOneState() ? "it" : sentences.named(states));
    }

    private boolean isMany(SortedMap<ActorId, Integer> states) {
        return states.size() > 1 || states.getOrDefault(states.firstKey(), 0) > 1;
    }

    private String treaties(SortedMap<ActorId, Integer> states) {
        return sentences.ofOneState() ? "its treaties" : "the treaties of " + sentences.named(states.keySet());
    }

    private String whether(SortedMap<ActorId, Integer> states) {
        if (states.size() > 1) {
            return "whether those of " + sentences.named(states.keySet());
        }
        ActorId state = states.firstKey();
        int number = states.getOrDefault(state, 0);
        return "whether " + (sentences.ofOneState() ? ofTheOnlyState(state, number) : ofOneOfMany(state, number));
    }

    /** {@return "its treaty", or which of its treaties, if only one state is compared} */
    private String ofTheOnlyState(ActorId state, int number) {
        boolean besideOthers = facts.isInForce(state);
        if (number > 1) {
            return number + (besideOthers ? " others" : " of its treaties");
        }
        if (besideOthers) {
            return "another";
        }
        return facts.treaties(state).size() == 1 ? "its treaty" : "one of its treaties";
    }

    /** {@return "that of France", or which of its treaties} */
    private String ofOneOfMany(ActorId state, int number) {
        boolean besideOthers = facts.isInForce(state);
        String which = besideOthers ? "another" : "that";
        if (number > 1) {
            which = number + (besideOthers ? " others" : " treaties");
        }
        return which + " of " + sentences.name(state);
    }
}
