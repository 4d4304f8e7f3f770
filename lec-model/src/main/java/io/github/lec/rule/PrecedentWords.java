package io.github.lec.rule;

import io.github.lec.actor.Actor;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lists;
import io.github.lec.logic.internal.WordList;
import io.github.lec.record.ActorId;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says with whom a state has agreed to what a text lacks: all partners if they are few, otherwise how many, and some of
 * them.
 */
final class PrecedentWords {
    private static final int MOST_NAMED = 6;

    private static final Set<InstrumentStatus.State> IN_FORCE =
            EnumSet.of(InstrumentStatus.State.IN_FORCE, InstrumentStatus.State.OBSERVED_IN_FORCE);

    /** A text that was signed and never bound anyone is not an agreement. */
    private static final Set<InstrumentStatus.State> NEVER_BINDING =
            EnumSet.of(InstrumentStatus.State.SHELVED, InstrumentStatus.State.SIGNED_NOT_IN_FORCE);

    private PrecedentWords() {}

    /** {@return with whom this was agreed, member states of the European Union first, to append; empty if with none} */
    static String of(View view, List<Relation> precedents) {
        if (precedents.isEmpty()) {
            return "";
        }
        List<ActorId> partners =
                precedents.stream().map(Relation::requested).distinct().toList();
        List<ActorId> signed = Lists.filter(
                partners, partner -> states(view, partner, precedents).allMatch(NEVER_BINDING::contains));
        List<ActorId> agreed = Lists.filter(partners, partner -> !signed.contains(partner));
        String state = FirstLetter.upper(name(view, precedents.get(0).requesting()));
        return (agreed.isEmpty()
                        ? ""
                        : " " + state + " has " + kind(true, isOneText(agreed, precedents))
                                + with(view, agreed, precedents) + ".")
                + (signed.isEmpty()
                        ? ""
                        : " " + (agreed.isEmpty() ? state + " signed " : "It also signed ")
                                + kind(agreed.isEmpty(), isOneText(signed, precedents))
                                + with(view, signed, precedents) + ", which never bound it.");
    }

    private static String kind(boolean first, boolean one) {
        if (first) {
            return one ? "a treaty that meets this benchmark with " : "treaties that meet this benchmark with ";
        }
        return one ? "such a treaty with " : "such treaties with ";
    }

    private static boolean isOneText(List<ActorId> partners, List<Relation> precedents) {
        return precedents.stream()
                        .filter(precedent -> partners.contains(precedent.requested()))
                        .map(precedent -> precedent.instrument().id())
                        .distinct()
                        .count()
                == 1;
    }

    private static String with(View view, List<ActorId> partners, List<Relation> precedents) {
        List<String> named = partners.stream()
                .sorted(Comparator.comparing((ActorId partner) ->
                                !view.unionLaw().isMember(partner, view.asOf()).isTrue())
                        .thenComparing(view.dataset()::nameOf))
                .limit(MOST_NAMED)
                .sorted(Comparator.comparing(view.dataset()::nameOf))
                .map(partner -> name(view, partner) + status(view, partner, precedents))
                .toList();
        return partners.size() > named.size()
                ? partners.size() + " partners, among them " + WordList.and(named)
                : WordList.and(named);
    }

    private static Stream<InstrumentStatus.State> states(View view, ActorId partner, List<Relation> precedents) {
        return precedents.stream()
                .filter(precedent -> precedent.requested().equals(partner))
                .map(precedent ->
                        view.instruments().status(precedent.instrument()).value());
    }

    /**
     * {@return " (put aside)", for example, if no treaty with a partner is in force, which makes it a weaker precedent}
     */
    private static String status(View view, ActorId partner, List<Relation> precedents) {
        List<InstrumentStatus.State> states = states(view, partner, precedents).toList();
        return Lists.anyMatch(states, IN_FORCE::contains)
                ? ""
                : " (" + FirstLetter.lower(states.get(0).label()) + ")";
    }

    private static String name(View view, ActorId id) {
        return view.dataset().actor(id).map(Actor::nameInSentence).orElse(id.value());
    }
}
