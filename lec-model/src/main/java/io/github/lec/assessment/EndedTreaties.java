package io.github.lec.assessment;

import io.github.lec.cooperation.CooperationStatus;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.record.ActorId;
import io.github.lec.source.Topic;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The extradition treaties that are suspended or have ended, of states that have none in force: of these more is known than of others. */
final class EndedTreaties {
    private static final Set<CooperationStatus> IN_FORCE =
            EnumSet.of(CooperationStatus.IN_FORCE, CooperationStatus.OBSERVED_IN_FORCE);

    private final Sentences sentences;
    private final SortedMap<ActorId, SortedSet<String>> suspended = new TreeMap<>();
    private final SortedMap<ActorId, SortedSet<String>> ended = new TreeMap<>();
    private final SortedSet<ActorId> open = new TreeSet<>();
    private final Set<ClaimId> claims = new LinkedHashSet<>();

    EndedTreaties(KeyFacts facts) {
        this.sentences = facts.sentences();
        for (ActorId state : facts.states()) {
            facts.onRecord(state, Topic.EXTRADITION_TREATY)
                    .filter(found -> found.texts().stream().noneMatch(text -> IN_FORCE.contains(text.status())))
                    .ifPresent(found -> found.texts().forEach(text -> add(state, text)));
        }
    }

    private void add(ActorId state, TextOnRecord text) {
        switch (text.status()) {
            case SUSPENDED -> add(suspended, state, text, "since ");
            case TERMINATED -> add(ended, state, text, "");
            default -> open.add(state);
        }
    }

    private void add(SortedMap<ActorId, SortedSet<String>> told, ActorId state, TextOnRecord text, String before) {
        SortedSet<String> days = told.computeIfAbsent(state, of -> new TreeSet<>());
        text.day().map(day -> before + Sentences.day(day)).ifPresent(days::add);
        claims.addAll(text.claims());
    }

    /** {@return the claims that show it} */
    Set<ClaimId> claims() {
        return claims;
    }

    /** {@return whether nothing is open of a state: each of its treaties is suspended or has ended} */
    boolean isAllOf(ActorId state) {
        return (suspended.containsKey(state) || ended.containsKey(state)) && !open.contains(state);
    }

    /** {@return "; those of Finland (since 2020-10-19) and Germany are suspended; that of Spain has ended (2021-01-01)"} */
    String words() {
        return words(suspended, " is suspended", " are suspended") + words(ended, " has ended", " have ended");
    }

    private String words(SortedMap<ActorId, SortedSet<String>> told, String one, String many) {
        if (told.isEmpty()) {
            return "";
        }
        if (told.size() > 1) {
            SortedMap<ActorId, SortedSet<String>> dated = new TreeMap<>(told);
            dated.values().removeIf(SortedSet::isEmpty);
            return "; those of " + sentences.namedWith(told.keySet(), dated) + many;
        }
        SortedSet<String> days = told.values().iterator().next();
        return "; " + (sentences.ofOneState() ? "its treaty" : "that of " + sentences.name(told.firstKey())) + one
                + (days.isEmpty() ? "" : " (" + String.join(", ", days) + ")");
    }
}
