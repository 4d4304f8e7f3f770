package io.github.lec.assessment;

import io.github.lec.cooperation.Parties;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The status of the agreements with Hong Kong on the surrender of fugitives. They are Hong Kong's own and never pooled with
 * China's.
 */
final class HongKongFinding {
    private final View view;
    private final Selection selection;
    private final Sentences sentences;

    HongKongFinding(View view, Selection selection) {
        this.view = view;
        this.selection = selection;
        this.sentences = new Sentences(view.dataset(), selection.states());
    }

    KeyFinding tell() {
        SortedSet<ActorId> with = new TreeSet<>();
        SortedSet<ActorId> suspended = new TreeSet<>();
        Set<ClaimId> claims = new LinkedHashSet<>();
        for (ActorId state : selection.states()) {
            view.known(view.dataset().between(state, Parties.HONG_KONG)).stream()
                    .filter(text -> text instanceof Treaty treaty && treaty.kind() == TreatyKind.EXTRADITION)
                    .forEach(treaty -> {
                        with.add(state);
                        claims.addAll(view.instruments().status(treaty).claims());
                        if (view.instruments().isSuspended(treaty, view.asOf()).isTrue()) {
                            suspended.add(state);
                        }
                    });
        }
        return KeyFacts.finding(KeyTopic.HONG_KONG, words(with, suspended), with, claims);
    }

    private String words(SortedSet<ActorId> with, SortedSet<ActorId> suspended) {
        String agreement = " agreed with Hong Kong on the surrender of fugitives";
        if (with.isEmpty()) {
            return sentences.states(0, "is known to have", "are", "is not known to have") + agreement + ".";
        }
        String words =
                sentences.states(with.size(), "has", "have", "has not") + agreement + sentences.colon(with) + "; ";
        if (with.size() == 1) {
            return words + (suspended.isEmpty() ? "no suspension is recorded." : "the agreement is suspended.");
        }
        if (suspended.isEmpty()) {
            return words + "no suspension is recorded.";
        }
        return words
                + (suspended.equals(with)
                        ? "all these agreements are suspended."
                        : suspended.size() + (suspended.size() == 1 ? " is" : " are") + " suspended: "
                                + sentences.named(suspended) + ".");
    }
}
