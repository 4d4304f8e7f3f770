package io.github.lec.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.TextRead;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Layer;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The texts to read next: those not fully read, ranked by the number of undecided verdicts that they would settle. */
public final class ReadingList {
    private ReadingList() {}

    /**
     * A text to read.
     *
     * @param instrument the instrument
     * @param verdicts how many undecided verdicts on its text reading it would settle
     */
    public record Entry(CooperationInstrument instrument, int verdicts) {
        /** {@return its JSON} */
        @JsonValue
        public Map<String, Object> json() {
            return JsonMembers.of("instrument", instrument.id())
                    .with("verdicts", verdicts)
                    .toMap();
        }

        /** {@return the instrument, and how many verdicts reading it would settle} */
        @Override
        public String toString() {
            return instrument.id() + ": " + verdicts + " verdicts";
        }
    }

    /**
     * Ranks the texts.
     *
     * @param evaluation the verdicts
     * @return the texts that would settle at least one verdict, those that settle most first, then by id
     * @throws InvalidValueException if {@code evaluation} is null
     */
    public static List<Entry> of(Evaluation evaluation) {
        InvalidValueException.given(evaluation, "evaluation");
        Map<CooperationInstrument, Integer> open = new LinkedHashMap<>();
        for (Subject subject : subjects(evaluation)) {
            CooperationInstrument instrument = instrument(subject);
            int undecided = (int) evaluation.rules().rules().stream()
                    .filter(rule -> rule.info().layer() == Layer.TEXT && isOpen(evaluation, rule, subject))
                    .count();
            if (!isRead(instrument) && !instrument.model() && undecided > 0) {
                open.merge(instrument, undecided, Integer::sum);
            }
        }
        return open.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Entry::verdicts)
                        .reversed()
                        .thenComparing(entry -> entry.instrument().id()))
                .toList();
    }

    /** Some rules on texts judge each direction of a treaty, some a treaty or arrangement as a whole. */
    private static List<Subject> subjects(Evaluation evaluation) {
        return Stream.concat(
                        evaluation.subjects().of(SubjectKind.RELATION).stream()
                                .filter(subject ->
                                        !((Subject.Relation) subject).relation().calibration()),
                        evaluation.subjects().of(SubjectKind.INSTRUMENT).stream())
                .toList();
    }

    private static CooperationInstrument instrument(Subject subject) {
        return subject instanceof Subject.Relation relation
                ? relation.relation().instrument()
                : ((Subject.OfInstrument) subject).instrument();
    }

    private static boolean isRead(CooperationInstrument instrument) {
        return instrument.textRead().filter(TextRead.FULL::equals).isPresent();
    }

    private static boolean isOpen(Evaluation evaluation, Rule rule, Subject subject) {
        return evaluation
                .verdict(rule, subject)
                .filter(Verdict.CANNOT_DECIDE::equals)
                .isPresent();
    }
}
