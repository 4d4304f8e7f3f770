package io.github.lec.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.event.Act;
import io.github.lec.event.ActQuestion;
import io.github.lec.event.Approach;
import io.github.lec.event.Event;
import io.github.lec.event.Statement;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.Term;
import io.github.lec.logic.Truth;
import io.github.lec.norm.Norm;
import io.github.lec.norm.NormScope;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.record.NormId;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Codes acts by the ordered test: outside the norm, circumvent; a text with other elements, challenge; use of an
 * existing body, control; performance, comply. The first question that is answered yes decides; a question that is open
 * before any yes leaves the act undecided, and so does a norm that may or may not have bound the actor on the day.
 * Without a norm, or with one that did not bind the actor, an act cannot be coded; nor can an act to which no question
 * fits.
 */
public final class ApproachCoding {
    private final View view;

    /**
     * The test on the data of a view.
     *
     * @param view the view
     */
    public ApproachCoding(View view) {
        this.view = view;
    }

    /** The result of the test. */
    public enum Result implements Term {
        /** A question was answered yes, and none before it is open. */
        CODED("Coded"),
        /** A question that comes before the first yes is open, or whether the norm bound the actor. */
        UNDECIDED("Undecided"),
        /** No norm is named, or none that bound the actor or serves as its benchmark; or every answer is no. */
        UNCODABLE("Cannot be coded");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * An act of one actor compared with one norm.
     *
     * @param record the event or statement that mentions it
     * @param actor the actor
     * @param norm the norm, if one is named
     * @param result the result of the test
     * @param code the code, if one was given
     * @param claims the claims that it rests on
     */
    public record CodedAct(
            Identified record,
            ActorId actor,
            Optional<NormId> norm,
            Result result,
            Optional<Approach> code,
            List<ClaimId> claims) {
        /**
         * Keeps the claims.
         *
         * @param record the event or statement that mentions it
         * @param actor the actor
         * @param norm the norm, if one is named
         * @param result the result of the test
         * @param code the code, if one was given
         * @param claims the claims that it rests on
         */
        public CodedAct {
            claims = List.copyOf(claims);
        }

        /** {@return its JSON} */
        @JsonValue
        public Map<String, Object> json() {
            return JsonMembers.of("record", record.recordId())
                    .with("actor", actor)
                    .with("norm", norm)
                    .with("result", result)
                    .with("code", code)
                    .with("claims", claims)
                    .toMap();
        }

        /** {@return the record, the actor and the code} */
        @Override
        public String toString() {
            return record.recordId() + ", " + actor + ": "
                    + code.map(one -> one + " (" + result.label() + ")").orElse(result.label());
        }
    }

    private record Key(ActorId actor, Optional<NormId> norm) {}

    /** {@return every act on which the dataset's events and statements answer a question, coded} */
    public List<CodedAct> all() {
        List<CodedAct> coded = new ArrayList<>();
        for (Event event : view.dataset().events()) {
            coded.addAll(of(event, view.acts().compared(event)));
        }
        for (Statement statement : view.dataset().statements()) {
            coded.addAll(of(statement, view.acts().compared(statement)));
        }
        return List.copyOf(coded);
    }

    private List<CodedAct> of(Identified record, List<Act> acts) {
        Map<Key, List<Act>> byNorm = new LinkedHashMap<>();
        acts.forEach(act -> byNorm.computeIfAbsent(new Key(act.actor(), act.norm()), key -> new ArrayList<>())
                .add(act));
        List<CodedAct> coded = new ArrayList<>();
        byNorm.forEach((key, answers) -> coded.add(code(record, key, answers)));
        return coded;
    }

    private CodedAct code(Identified record, Key key, List<Act> answers) {
        List<ClaimId> claims = answers.stream()
                .map(act -> ClaimId.of(record.recordId().value(), "acts", act.key()))
                .distinct()
                .toList();
        Truth concerned = isConcerned(key, daysOf(record));
        Optional<ActQuestion> stop = Stream.of(ActQuestion.values())
                .filter(question -> !answer(question, answers).isFalse())
                .findFirst();
        if (concerned.isFalse() || stop.isEmpty()) {
            return new CodedAct(record, key.actor(), key.norm(), Result.UNCODABLE, Optional.empty(), claims);
        }
        Optional<Approach> code = stop.filter(question ->
                        concerned.isTrue() && answer(question, answers).isTrue())
                .map(ApproachCoding::code);
        Result result = code.isPresent() ? Result.CODED : Result.UNDECIDED;
        return new CodedAct(record, key.actor(), key.norm(), result, code, claims);
    }

    private static Approach code(ActQuestion question) {
        return switch (question) {
            case OUTSIDE_NORM -> Approach.CIRCUMVENT;
            case TEXT_DIFFERS -> Approach.CHALLENGE;
            case USES_BODY -> Approach.CONTROL;
            case PERFORMS_NORM -> Approach.COMPLY;
        };
    }

    /**
     * A benchmark may be compared with any act; any other norm must bind the actor on every possible day of the act.
     */
    private Truth isConcerned(Key key, Set<LocalDate> days) {
        Optional<Norm> norm = key.norm().flatMap(view.dataset()::norm);
        if (norm.isEmpty() || norm.get().scope() == NormScope.BENCHMARK) {
            return Truth.of(norm.isPresent());
        }
        return days.stream()
                .map(day -> view.norms().binds(norm.get().id(), key.actor(), day))
                .reduce((one, other) -> one == other ? one : Truth.UNKNOWN)
                .orElse(Truth.UNKNOWN);
    }

    /** The first and the last day of the act, as far as they are known; if neither is, the as-of day. */
    private Set<LocalDate> daysOf(Identified record) {
        Set<LocalDate> days = record instanceof Event event
                ? view.acts().days(event).stream()
                        .flatMap(Optional::stream)
                        .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet())
                : Set.of();
        return days.isEmpty() ? Set.of(view.asOf()) : days;
    }

    private static Truth answer(ActQuestion question, List<Act> answers) {
        return answers.stream()
                .filter(act -> act.question() == question)
                .map(Act::truth)
                .reduce((one, other) -> one == other ? one : Truth.UNKNOWN)
                .orElse(Truth.UNKNOWN);
    }

    /** {@return what was coded, and the view} */
    @Override
    public String toString() {
        return "Approaches coded by the acts. " + view;
    }
}
