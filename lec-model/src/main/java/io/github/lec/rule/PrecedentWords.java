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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

    private record Key(AgreedElsewhere.Asked asked) {}

    /** The partners of a state, which are found once for all its texts that fall short. */
    private record All(Partners agreed, Partners signed) {}

    /**
     * A partner.
     *
     * @param name by which partners are sorted
     * @param inSentence the name, and the status of the texts if none is in force
     * @param texts the number of texts that meet the benchmark
     */
    private record Partner(String name, String inSentence, int texts) {}

    /** Partners, member states of the European Union first, then by name. */
    private record Partners(Map<ActorId, Partner> byId) {
        int number(ActorId judged) {
            return byId.size() - (byId.containsKey(judged) ? 1 : 0);
        }

        /** {@return the first partners beside the one whose text is judged} */
        List<Partner> first(int most, ActorId judged) {
            return byId.entrySet().stream()
                    .filter(partner -> !partner.getKey().equals(judged))
                    .limit(most)
                    .map(Map.Entry::getValue)
                    .toList();
        }

        boolean isOneText(ActorId judged) {
            return first(2, judged).stream().mapToInt(Partner::texts).sum() == 1;
        }
    }

    private PrecedentWords() {}

    /** {@return with whom else the requesting state agreed to what this text lacks, to append; empty if with none} */
    static String of(View view, Rule rule, Subject subject, Verdict verdict) {
        return AgreedElsewhere.asked(rule, subject, verdict)
                .map(asked -> words(
                        view.shared(new Key(asked), silent -> all(silent, asked)),
                        name(view, asked.requesting()),
                        ((Subject.Relation) subject).relation().requested()))
                .orElse("");
    }

    private static String words(All all, String name, ActorId judged) {
        boolean isNoneAgreed = all.agreed().number(judged) == 0;
        boolean isNoneSigned = all.signed().number(judged) == 0;
        String state = FirstLetter.upper(name);
        return (isNoneAgreed
                        ? ""
                        : " " + state + " has " + kind(true, all.agreed().isOneText(judged))
                                + with(all.agreed(), judged) + ".")
                + (isNoneSigned
                        ? ""
                        : " " + (isNoneAgreed ? state + " signed " : "It also signed ")
                                + kind(isNoneAgreed, all.signed().isOneText(judged)) + with(all.signed(), judged)
                                + ", which never bound it.");
    }

    private static String kind(boolean first, boolean one) {
        if (first) {
            return one ? "a treaty that meets this benchmark with " : "treaties that meet this benchmark with ";
        }
        return one ? "such a treaty with " : "such treaties with ";
    }

    private static String with(Partners partners, ActorId judged) {
        List<String> named = partners.first(MOST_NAMED, judged).stream()
                .sorted(Comparator.comparing(Partner::name))
                .map(Partner::inSentence)
                .toList();
        int number = partners.number(judged);
        return number > named.size() ? number + " partners, among them " + WordList.and(named) : WordList.and(named);
    }

    private static All all(View view, AgreedElsewhere.Asked asked) {
        Map<ActorId, List<InstrumentStatus.State>> states = AgreedElsewhere.agreed(view, asked).stream()
                .collect(Collectors.groupingBy(
                        Relation::requested,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                relation -> view.instruments()
                                        .status(relation.instrument())
                                        .value(),
                                Collectors.toList())));
        Map<ActorId, Partner> agreed = new LinkedHashMap<>();
        Map<ActorId, Partner> signed = new LinkedHashMap<>();
        inOrder(view, states.keySet()).forEach(id -> {
            List<InstrumentStatus.State> found = Objects.requireNonNull(states.get(id));
            (NEVER_BINDING.containsAll(found) ? signed : agreed)
                    .put(id, new Partner(view.dataset().nameOf(id), name(view, id) + status(found), found.size()));
        });
        return new All(new Partners(agreed), new Partners(signed));
    }

    private static Stream<ActorId> inOrder(View view, Set<ActorId> partners) {
        return partners.stream()
                .sorted(Comparator.comparing((ActorId partner) ->
                                !view.unionLaw().isMember(partner, view.asOf()).isTrue())
                        .thenComparing(view.dataset()::nameOf));
    }

    /**
     * {@return " (put aside)", for example, if no treaty with a partner is in force, which makes it a weaker precedent}
     */
    private static String status(List<InstrumentStatus.State> states) {
        return Lists.anyMatch(states, IN_FORCE::contains)
                ? ""
                : " (" + FirstLetter.lower(states.get(0).label()) + ")";
    }

    private static String name(View view, ActorId id) {
        return view.dataset().actor(id).map(Actor::nameInSentence).orElse(id.value());
    }
}
