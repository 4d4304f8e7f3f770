package io.github.lec.rule;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds treaties in which the requesting state agreed with others to what a rule requires. */
final class AgreedElsewhere {
    private record Asked(Rule rule, ActorId requesting, TreatyKind kind) {}

    private AgreedElsewhere() {}

    /**
     * The relations of the requesting state with others, under treaties of the same kind, that meet the benchmark.
     *
     * @return the relations, in the order of the ids of the treaties; none unless a text between two parties is judged
     */
    static List<Relation> relations(View view, Rule rule, Subject subject) {
        if (!(subject instanceof Subject.Relation judged)
                || judged.relation().calibration()
                || !(judged.relation().instrument() instanceof Treaty treaty)) {
            return List.of();
        }
        ActorId requesting = judged.relation().requesting();
        return view
                .shared(
                        new Asked(rule, requesting, treaty.kind()),
                        silent -> Stream.concat(
                                        met(silent, rule, treaty.kind(), requesting),
                                        compared(silent)
                                                .flatMap(others -> met(others, rule, treaty.kind(), requesting))
                                                .filter(other -> silent.dataset()
                                                        .treaty(other.instrument()
                                                                .id())
                                                        .isEmpty()))
                                .sorted(Comparator.comparing(
                                        relation -> relation.instrument().id().value()))
                                .toList())
                .stream()
                .filter(other ->
                        !other.instrument().parties().contains(judged.relation().requested()))
                .toList();
    }

    private static Stream<Relation> met(View view, Rule rule, TreatyKind kind, ActorId requesting) {
        return view.known(view.dataset().treaties(requesting)).stream()
                .filter(other -> other.kind() == kind && other.isBilateral() && !other.model())
                .flatMap(other -> partner(other, requesting).map(partner -> Relation.of(other, partner, requesting)))
                .filter(relation -> rule.judge(view, new Subject.Relation(relation)) == Verdict.PASS);
    }

    /** {@return the view on the dataset that has the precedents for a draft} */
    private static Stream<View> compared(View drafts) {
        return drafts.dataset().comparedWith().stream()
                .map(others -> View.of(others, drafts.asOf(), drafts.knownBy()).caching());
    }

    private static Stream<ActorId> partner(CooperationInstrument treaty, ActorId state) {
        return treaty.parties().stream().filter(party -> !party.equals(state));
    }
}
