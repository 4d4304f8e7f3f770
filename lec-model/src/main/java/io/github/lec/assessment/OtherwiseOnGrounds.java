package io.github.lec.assessment;

import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.OtherSources;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.ClauseAnswer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What other sources say of clauses of several kinds, where this does not change what counts. */
final class OtherwiseOnGrounds {
    private final KeyFacts facts;
    private final Map<ActorId, List<TextOnRecord>> treaties;

    OtherwiseOnGrounds(KeyFacts facts, Map<ActorId, List<TextOnRecord>> treaties) {
        this.facts = facts;
        this.treaties = treaties;
    }

    /** {@return "; another source says otherwise on fair trial for Italy (must refuse)"; nothing if none does} */
    String words(Collection<SafeguardKind> kinds, Set<ClaimId> claims) {
        List<String> parts = new ArrayList<>();
        for (SafeguardKind kind : kinds) {
            SortedMap<ActorId, SortedSet<String>> others = others(kind, claims);
            if (!others.isEmpty()) {
                parts.add("on " + kind.inSentence() + said(others));
            }
        }
        return parts.isEmpty() ? "" : "; " + OtherSources.SAYS_OTHERWISE + " " + Sentences.listed(parts);
    }

    private String said(SortedMap<ActorId, SortedSet<String>> others) {
        return treaties.size() == 1
                ? " (" + Sentences.either(List.copyOf(others.get(others.firstKey()))) + ")"
                : " for " + facts.sentences().withWords(others);
    }

    private SortedMap<ActorId, SortedSet<String>> others(SafeguardKind kind, Set<ClaimId> claims) {
        SortedMap<ActorId, SortedSet<String>> others = new TreeMap<>();
        treaties.forEach((state, texts) -> {
            for (TextOnRecord text : texts) {
                ClauseAnswer answer = facts.clause(state, text, kind);
                if (!answer.contraryLabels().isEmpty()) {
                    claims.addAll(answer.claims());
                    others.computeIfAbsent(state, one -> new TreeSet<>()).addAll(answer.contraryLabels());
                }
            }
        });
        return others;
    }
}
