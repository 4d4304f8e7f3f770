package io.github.lec.rule;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges by the rule of a finding what the requesting state agreed with others. */
final class AgreedElsewhere {
    /** What texts elsewhere are judged by: the same for all findings of a rule on texts of one state. */
    record Asked(Rule rule, ActorId requesting, TreatyKind kind) {}

    private record Judged(Relation relation, Verdict verdict) {}

    private AgreedElsewhere() {}

    /**
     * The verdicts on the relations of the requesting state with others, under treaties of the same kind.
     *
     * @return the verdicts, in the order of the ids of the treaties; nothing unless a text between two parties falls
     *     short
     */
    static Optional<Map<Relation, Verdict>> verdicts(View view, Rule rule, Subject subject, Verdict verdict) {
        return others(view, rule, subject, verdict).map(others -> {
            Map<Relation, Verdict> verdicts = new LinkedHashMap<>();
            others.forEach(other -> verdicts.put(other.relation(), other.verdict()));
            return Collections.unmodifiableMap(verdicts);
        });
    }

    /** {@return the relations that meet the benchmark, in the order of the ids of the treaties} */
    static List<Relation> relations(View view, Rule rule, Subject subject, Verdict verdict) {
        return others(view, rule, subject, verdict).orElse(List.of()).stream()
                .filter(other -> other.verdict() == Verdict.PASS)
                .map(Judged::relation)
                .toList();
    }

    /**
     * {@return the ids of the treaties that meet the benchmark, in their order; nothing unless a text between two
     * parties falls short}
     */
    static Optional<List<InstrumentId>> texts(View view, Rule rule, Subject subject, Verdict verdict) {
        return others(view, rule, subject, verdict)
                .map(others -> others.stream()
                        .filter(other -> other.verdict() == Verdict.PASS)
                        .map(other -> other.relation().instrument().id())
                        .distinct()
                        .toList());
    }

    private static Optional<List<Judged>> others(View view, Rule rule, Subject subject, Verdict verdict) {
        return asked(rule, subject, verdict)
                .map(asked -> Lists.filter(
                        all(view, asked),
                        other -> !isWith(subject, other.relation().requested())));
    }

    /** {@return what texts elsewhere are judged by; nothing unless a text between two parties falls short} */
    static Optional<Asked> asked(Rule rule, Subject subject, Verdict verdict) {
        if (verdict != Verdict.FAIL
                || rule.layer(subject) != Layer.TEXT
                || !(subject instanceof Subject.Relation judged)
                || judged.relation().calibration()
                || !(judged.relation().instrument() instanceof Treaty treaty)) {
            return Optional.empty();
        }
        return Optional.of(new Asked(rule, judged.relation().requesting(), treaty.kind()));
    }

    /** {@return whether a state is the partner whose text falls short, so that its texts are none elsewhere} */
    private static boolean isWith(Subject subject, ActorId partner) {
        return subject instanceof Subject.Relation judged
                && judged.relation().requested().equals(partner);
    }

    /** {@return all relations that meet the benchmark, that of the finding included, in the order of the ids} */
    static List<Relation> agreed(View view, Asked asked) {
        return all(view, asked).stream()
                .filter(other -> other.verdict() == Verdict.PASS)
                .map(Judged::relation)
                .toList();
    }

    private static List<Judged> all(View view, Asked asked) {
        return view.shared(asked, silent -> judge(silent, asked));
    }

    private static List<Judged> judge(View silent, Asked asked) {
        return Stream.concat(
                        judged(silent, asked),
                        compared(silent)
                                .flatMap(others -> judged(others, asked))
                                .filter(other -> silent.dataset()
                                        .treaty(other.relation().instrument().id())
                                        .isEmpty()))
                .sorted(Comparator.comparing(
                        other -> other.relation().instrument().id().value()))
                .toList();
    }

    private static Stream<Judged> judged(View view, Asked asked) {
        return view.known(view.dataset().treaties(asked.requesting())).stream()
                .filter(other -> other.kind() == asked.kind() && other.isBilateral() && !other.model())
                .flatMap(other -> partner(other, asked.requesting())
                        .map(partner -> Relation.of(other, partner, asked.requesting())))
                .map(relation -> new Judged(relation, asked.rule().judge(view, new Subject.Relation(relation))));
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
