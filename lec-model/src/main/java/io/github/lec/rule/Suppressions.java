package io.github.lec.rule;

import io.github.lec.format.internal.BoundedInput;
import io.github.lec.format.internal.DescribedReader;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lists;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The suppressions of a project, compared with an evaluation on a day. Each suppression suppresses a finding, has
 * expired, or matches no finding; the last two are reported, so that none stays after its reason has gone.
 */
public final class Suppressions {
    private final List<Suppression> all;

    private Suppressions(Collection<Suppression> all) {
        Map<String, Suppression> byFinding = new LinkedHashMap<>();
        for (Suppression suppression : all) {
            String finding = suppression.rule() + " on " + suppression.subject();
            if (byFinding.putIfAbsent(finding, suppression) != null) {
                throw new IllegalArgumentException("two suppressions of " + finding);
            }
        }
        this.all = List.copyOf(all);
    }

    /** {@return no suppressions} */
    public static Suppressions none() {
        return new Suppressions(List.of());
    }

    /**
     * Some suppressions.
     *
     * @param all the suppressions
     * @return them together
     * @throws IllegalArgumentException if two are for the same rule and subject
     */
    public static Suppressions of(Collection<Suppression> all) {
        return new Suppressions(all);
    }

    /**
     * Reads a file of suppressions.
     *
     * @param file a file that holds a list of objects, or one object
     * @return the suppressions
     * @throws io.github.lec.format.InvalidDatasetException if anything is wrong with its form, with all problems
     * @throws IllegalArgumentException if two are for the same rule and subject
     * @throws IOException if the file cannot be read
     * @throws InvalidValueException if {@code file} is null
     */
    public static Suppressions read(Path file) throws IOException {
        InvalidValueException.given(file, "file");
        String name = String.valueOf(file.getFileName());
        return new Suppressions(DescribedReader.read(BoundedInput.text(file), name, Suppression.class));
    }

    /**
     * Compares the suppressions with an evaluation.
     *
     * @param evaluation the evaluation
     * @param today the day for which it is checked whether they still hold
     * @return which apply, which have expired, and which match nothing
     */
    public Review against(Evaluation evaluation, LocalDate today) {
        List<Suppression> active = new ArrayList<>();
        List<Suppression> expired = new ArrayList<>();
        List<Suppression> unmatched = new ArrayList<>();
        for (Suppression suppression : all) {
            if (suppression.hasExpired(today)) {
                expired.add(suppression);
            } else if (matches(evaluation, suppression)) {
                active.add(suppression);
            } else {
                unmatched.add(suppression);
            }
        }
        return new Review(active, expired, unmatched);
    }

    /**
     * The rules that are named but do not exist, so that nothing can be suppressed for them.
     *
     * @param rules all existing rules
     * @return the ids of missing rules, each once, in the order of the suppressions
     */
    public List<String> unknown(RuleSet rules) {
        return all.stream()
                .map(Suppression::rule)
                .filter(rule -> rules.rule(rule).isEmpty())
                .distinct()
                .toList();
    }

    private static boolean matches(Evaluation evaluation, Suppression suppression) {
        return evaluation.rules().rule(suppression.rule()).stream()
                .flatMap(rule -> rule.kinds().stream()
                        .flatMap(kind -> evaluation.subjects().of(kind).stream())
                        .filter(subject -> subject.id().equals(suppression.subject()))
                        .flatMap(subject -> evaluation.verdict(rule, subject).stream()))
                .anyMatch(verdict -> verdict == Verdict.FAIL || verdict == Verdict.CANNOT_DECIDE);
    }

    /** {@return the suppressions} */
    @Override
    public String toString() {
        return all.size() + " suppressions";
    }

    /**
     * How the suppressions relate to an evaluation.
     *
     * @param active those that set a finding aside
     * @param expired those that no longer hold; their findings count again
     * @param unmatched those whose rule was not used, whose subject was not judged, or which have nothing to set aside
     */
    public record Review(List<Suppression> active, List<Suppression> expired, List<Suppression> unmatched) {
        /**
         * Keeps the lists.
         *
         * @param active those that set a finding aside
         * @param expired those that no longer hold
         * @param unmatched those that match nothing
         */
        public Review {
            active = List.copyOf(active);
            expired = List.copyOf(expired);
            unmatched = List.copyOf(unmatched);
        }

        /**
         * The suppression that applies to a finding.
         *
         * @param finding the finding
         * @return the suppression, or nothing if the finding counts
         */
        public Optional<Suppression> suppressing(Finding finding) {
            return Lists.findFirst(
                    active,
                    one -> one.rule().equals(finding.rule().toString())
                            && one.subject().equals(finding.subject().id()));
        }

        /** {@return how many there are of each} */
        @Override
        public String toString() {
            return active.size() + " active, " + expired.size() + " expired, " + unmatched.size() + " unmatched";
        }
    }
}
