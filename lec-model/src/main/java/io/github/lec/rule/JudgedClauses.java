package io.github.lec.rule;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.HowKnown;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the judged text says about the kinds of safeguard that a rule asked for. */
final class JudgedClauses {
    private JudgedClauses() {}

    /**
     * {@return the answers to a claim on a clause: one if a direction or a case is judged, otherwise one for each
     * requested state}
     */
    static List<ClauseAnswer> of(View view, Subject subject, ClaimId claim) {
        Optional<SafeguardKind> kind = claim.safeguard();
        if (kind.isEmpty()) {
            return List.of();
        }
        return relations(view, subject, claim.record())
                .map(relation -> view.instruments().clause(relation, kind.get()))
                .toList();
    }

    /** {@return the answers to a claim on a clause, one for each requested state} */
    static List<ClauseAnswer> inEachDirection(View view, ClaimId claim) {
        return claim.safeguard().stream()
                .flatMap(kind -> view.dataset().record(claim.record()).stream()
                        .filter(CooperationInstrument.class::isInstance)
                        .map(CooperationInstrument.class::cast)
                        .flatMap(text ->
                                text.parties().stream().flatMap(requested -> relation(text, requested).stream()))
                        .map(relation -> view.instruments().clause(relation, kind)))
                .toList();
    }

    private static Stream<Relation> relations(View view, Subject subject, String record) {
        if (subject instanceof Subject.Relation of) {
            Relation relation = of.relation();
            return Stream.of(view.dataset()
                    .record(record)
                    .filter(text -> !record.equals(relation.instrument().id().value()))
                    .filter(CooperationInstrument.class::isInstance)
                    .flatMap(added -> Relation.between(
                            (CooperationInstrument) added, relation.requested(), relation.requesting()))
                    .orElse(relation));
        }
        return view.dataset().record(record).stream()
                .filter(CooperationInstrument.class::isInstance)
                .map(CooperationInstrument.class::cast)
                .flatMap(instrument -> ofCase(subject, instrument)
                        .map(Stream::of)
                        .orElseGet(() -> instrument.parties().stream()
                                .flatMap(requested -> relation(instrument, requested).stream())));
    }

    /** {@return a text in the direction of the case that is judged} */
    private static Optional<Relation> ofCase(Subject subject, CooperationInstrument instrument) {
        return subject instanceof Subject.OfCase of
                ? of.subject()
                        .requested()
                        .flatMap(requested -> Relation.between(
                                instrument, requested, of.subject().requesting()))
                : Optional.empty();
    }

    /** The requesting party makes no difference to what a text says, and a convention can have a hundred parties. */
    private static Optional<Relation> relation(CooperationInstrument instrument, ActorId requested) {
        return Lists.findFirst(instrument.parties(), requesting -> !requesting.equals(requested))
                .map(requesting -> Relation.of(instrument, requested, requesting));
    }

    /** {@return in words, how the clauses are known by which a text meets a benchmark} */
    static String met(View view, Subject subject, List<ClaimId> evidence) {
        List<ClauseAnswer> protecting = had(view, subject, evidence).toList();
        if (!protecting.isEmpty() && Lists.allMatch(protecting, ClauseAnswer::byReservation)) {
            return "By reservation. ";
        }
        List<HowKnown> clauses = protecting.stream().map(ClauseAnswer::howKnown).toList();
        boolean described = clauses.contains(HowKnown.DESCRIBED);
        boolean stated = clauses.contains(HowKnown.STATED);
        if (described) {
            return stated ? "Clauses in text and by description. " : "Clause by description. ";
        }
        return stated ? "Clause in text. " : "Benchmark met. ";
    }

    /**
     * {@return by which clauses, in which articles, a text between two states meets a benchmark, which can have
     * alternatives; a sentence to append, empty if no article is recorded} What a protocol adds is in the answer on the
     * text itself, which says of which text the article is.
     */
    static String named(View view, Subject subject, List<ClaimId> evidence) {
        if (!(subject instanceof Subject.Relation of)) {
            return "";
        }
        List<ClauseAnswer> answers = had(view, subject, evidence)
                .filter(answer -> answer.relation().equals(of.relation()))
                .toList();
        if (Lists.allMatch(answers, answer -> answer.article().isEmpty())) {
            return "";
        }
        return answers.stream()
                .map(answer -> FirstLetter.lower(answer.kind().label())
                        + answer.article()
                                .map(article -> " (article " + article + ")")
                                .orElse(""))
                .distinct()
                .collect(Collectors.joining("; ", " Clauses found: ", "."));
    }

    /** {@return the answers on clauses that the text certainly has, whichever of contradictory sources is right} */
    private static Stream<ClauseAnswer> had(View view, Subject subject, List<ClaimId> evidence) {
        return evidence.stream()
                .flatMap(claim -> of(view, subject, claim).stream())
                .filter(answer -> answer.value().lowest() != Strength.NONE
                        && answer.shown().isPresent());
    }
}
