package io.github.lec.format.internal;

import io.github.lec.actor.Fact;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Term;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.operation.OperationStage;
import io.github.lec.record.Identified;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps, questions and persons that distinguish the claims of a member: which of them a claim's key names. */
public final class KeyTerms {
    private KeyTerms() {}

    /**
     * {@return the step or question that a key begins with; nothing if it names none}
     *
     * @param record the record asked
     * @param member the name of its member
     * @param key the parts of the key
     */
    public static Optional<? extends Term> of(Optional<Identified> record, String member, List<String> key) {
        return key.isEmpty()
                ? Optional.empty()
                : terms(record.orElse(null), member)
                        .filter(term -> term.name().equals(key.get(0)))
                        .findFirst();
    }

    /**
     * {@return the label of the only person whom a question on a case concerns; nothing if it concerns all, or asks who
     * they are}
     *
     * @param record the record asked
     * @param member the name of its member
     * @param key the parts of the key
     */
    public static Optional<String> person(Optional<Identified> record, String member, List<String> key) {
        return record.orElse(null) instanceof Case subject && !member.equals("persons")
                ? key.stream()
                        .filter(part -> subject.persons().stream()
                                .anyMatch(persons ->
                                        persons.person().filter(part::equals).isPresent()))
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<? extends Term> terms(@Nullable Identified record, String member) {
        boolean ofCase = record instanceof Case;
        return switch (member) {
            case "lifecycle" -> Stream.of(Stage.values());
            case "steps" -> ofCase ? Stream.of(CaseStage.values()) : Stream.of(OperationStage.values());
            case "facts" -> {
                if (ofCase) {
                    yield Stream.of(CaseQuestion.values());
                }
                yield record instanceof Operation ? Stream.of(OperationQuestion.values()) : Stream.of(Fact.values());
            }
            default -> Stream.of();
        };
    }
}
