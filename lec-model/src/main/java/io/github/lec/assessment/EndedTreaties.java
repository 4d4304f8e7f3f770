package io.github.lec.assessment;

import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.record.ActorId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The extradition treaties that are or may be suspended, have ended or were put aside, for states that have none in
 * force: more is known about these than about others.
 */
final class EndedTreaties {
    private final Sentences sentences;
    private final SortedMap<ActorId, List<TextOnRecord>> suspended = new TreeMap<>();
    private final SortedMap<ActorId, List<TextOnRecord>> perhapsSuspended = new TreeMap<>();
    private final SortedMap<ActorId, List<TextOnRecord>> ended = new TreeMap<>();
    private final SortedMap<ActorId, List<TextOnRecord>> perhaps = new TreeMap<>();
    private final SortedMap<ActorId, List<TextOnRecord>> putAside = new TreeMap<>();
    private final Set<ClaimId> claims = new LinkedHashSet<>();

    EndedTreaties(KeyFacts facts) {
        this.sentences = facts.sentences();
        for (ActorId state : facts.states()) {
            if (!facts.isInForce(state)) {
                facts.treaties(state).stream()
                        .filter(text -> !text.isDisputed())
                        .forEach(text -> add(state, text));
            }
        }
    }

    private void add(ActorId state, TextOnRecord text) {
        switch (text.status()) {
            case SUSPENDED -> add(suspended, state, text);
            case PERHAPS_SUSPENDED -> add(perhapsSuspended, state, text);
            case TERMINATED -> add(ended, state, text);
            case PERHAPS_ENDED -> add(perhaps, state, text);
            case SHELVED -> add(putAside, state, text);
            default -> {}
        }
    }

    private void add(SortedMap<ActorId, List<TextOnRecord>> treaties, ActorId state, TextOnRecord text) {
        treaties.computeIfAbsent(state, of -> new ArrayList<>()).add(text);
        claims.addAll(text.claims());
    }

    /** {@return the claims that show it} */
    Set<ClaimId> claims() {
        return claims;
    }

    /**
     * {@return "; those of Finland (since 2020-10-19) and Germany are suspended; that of Spain has ended (2021-01-01)"}
     */
    String words() {
        return words(suspended, "since ", " is suspended", " are suspended")
                + words(perhapsSuspended, "in force ", " may be suspended", " may be suspended")
                + words(ended, "", " has ended", " have ended")
                + words(perhaps, "in force ", " may have ended since", " may have ended since")
                + words(putAside, "", " was put aside", " were put aside");
    }

    private String words(SortedMap<ActorId, List<TextOnRecord>> treaties, String before, String one, String many) {
        if (treaties.isEmpty()) {
            return "";
        }
        SortedMap<ActorId, SortedSet<String>> dated = new TreeMap<>();
        treaties.forEach((state, texts) -> texts.forEach(text -> text.day()
                .ifPresent(day ->
                        dated.computeIfAbsent(state, of -> new TreeSet<>()).add(before + Sentences.day(day)))));
        if (treaties.size() > 1) {
            return "; those of " + sentences.namedWith(treaties.keySet(), dated) + many;
        }
        ActorId state = treaties.firstKey();
        int number = treaties.getOrDefault(state, List.of()).size();
        return "; " + counted(state, number) + (number == 1 ? one : many)
                + (dated.isEmpty()
                        ? ""
                        : " (" + Sentences.listed(List.copyOf(dated.getOrDefault(state, new TreeSet<>()))) + ")");
    }

    /**
     * {@return "its treaty", "its 2 treaties", "one of its treaties"; "that of France" and so on if states are
     * compared}
     */
    private String counted(ActorId state, int number) {
        boolean isAll = number
                == suspended.getOrDefault(state, List.of()).size()
                        + perhapsSuspended.getOrDefault(state, List.of()).size()
                        + ended.getOrDefault(state, List.of()).size()
                        + perhaps.getOrDefault(state, List.of()).size()
                        + putAside.getOrDefault(state, List.of()).size();
        String one = number == 1 ? "one" : String.valueOf(number);
        if (sentences.ofOneState()) {
            String all = number == 1 ? "its treaty" : "its " + number + " treaties";
            return isAll ? all : one + " of its treaties";
        }
        String of = " of " + sentences.name(state);
        String all = number == 1 ? "that" : "the " + number + " treaties";
        return (isAll ? all : one + (number == 1 ? " treaty" : " treaties")) + of;
    }
}
