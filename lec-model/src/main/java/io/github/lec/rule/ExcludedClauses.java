package io.github.lec.rule;

import io.github.lec.actor.Actor;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lists;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.HowKnown;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The sentences on a text that falls short because a reservation excludes a clause; a rule must not call such a text
 * silent.
 */
final class ExcludedClauses {
    private ExcludedClauses() {}

    /**
     * {@return that the text, with its reservations, does not meet the benchmark, whose reservation excludes which
     * clause, and which other clauses it lacks; if the text would fall short without the reservations too, the words of
     * the rule on the text without them first; nothing if no clause is excluded}
     *
     * @param view what is known on a day
     * @param rule the rule
     * @param subject what falls short
     * @param evidence the claims for which the rule asked
     */
    static Optional<String> of(View view, Rule rule, Subject subject, List<ClaimId> evidence) {
        if (rule.layer(subject) != Layer.TEXT || !(subject instanceof Subject.Relation of)) {
            return Optional.empty();
        }
        Map<SafeguardKind, ClauseAnswer> byKind = new LinkedHashMap<>(); // in one direction, a kind has one answer
        evidence.stream()
                .flatMap(claim -> JudgedClauses.of(view, subject, claim).stream())
                .filter(answer -> answer.relation().equals(of.relation()))
                .forEach(answer -> byKind.putIfAbsent(answer.kind(), answer));
        List<ClauseAnswer> answers = List.copyOf(byKind.values());
        List<ClauseAnswer> excluded = Lists.filter(answers, ClauseAnswer::isExcluded);
        if (excluded.isEmpty()) {
            return Optional.empty();
        }
        String whose = named(
                excluded,
                answer -> clause(answer) + ", excluded by a reservation of "
                        + answer.excludedBy()
                                .flatMap(party -> view.dataset().actor(party))
                                .map(Actor::nameInSentence)
                                .orElse("a party"));
        List<ClauseAnswer> absent = Lists.filter(answers, answer -> answer.howKnown() == HowKnown.ABSENT);
        Optional<String> besides = withoutReservations(of, excluded)
                .filter(text -> rule.judge(view, text) == Verdict.FAIL)
                .map(text -> rule.notMet(view, text));
        if (besides.isPresent()) {
            return Optional.of(besides.get() + " Clauses that do not apply: " + whose + ".");
        }
        return Optional.of("The text does not meet the benchmark as reservations leave it. The benchmark: "
                + rule.info().benchmark() + " Clauses that do not apply: " + whose + "."
                + (absent.isEmpty() ? "" : " The text has none on: " + named(absent, ExcludedClauses::kind) + "."));
    }

    /** {@return the same text as if no reservation had excluded a clause; nothing if that makes no difference} */
    private static Optional<Subject> withoutReservations(Subject.Relation subject, List<ClauseAnswer> excluded) {
        List<Reservation> excluding = excluded.stream()
                .flatMap(answer -> answer.shown().stream())
                .map(Reservation.class::cast)
                .toList();
        Relation without = subject.relation().without(excluding);
        return without.equals(subject.relation()) ? Optional.empty() : Optional.of(new Subject.Relation(without));
    }

    private static String named(List<ClauseAnswer> answers, Function<ClauseAnswer, String> name) {
        return answers.stream().map(name).collect(Collectors.joining("; "));
    }

    private static String kind(ClauseAnswer answer) {
        return FirstLetter.lower(answer.kind().label());
    }

    /** {@return the kind of safeguard, with the article of the clause that the text itself has} */
    private static String clause(ClauseAnswer answer) {
        return kind(answer)
                + answer.accounts().stream()
                        .filter(Clause.class::isInstance)
                        .flatMap(account -> ((Clause) account).article().stream())
                        .findFirst()
                        .map(article -> " (article " + article + ")")
                        .orElse("");
    }
}
