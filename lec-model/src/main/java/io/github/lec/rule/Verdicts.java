package io.github.lec.rule;

import io.github.lec.logic.internal.Lazy;
import io.github.lec.view.View;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The verdicts of some rules on all subjects of one kind, with two bits per verdict.
 *
 * <p>All rules judge one subject before the next, so that they share what was read. Subjects are judged in parts, each
 * by one thread with its own view, which writes words that no other part writes: the verdicts do not depend on the
 * number of threads.
 */
final class Verdicts {
    private static final List<Verdict> ALL = List.of(Verdict.values());
    private static final int PER_WORD = 32;
    private static final int WORDS_PER_PART = 128;
    private static final long LOW_BITS = 0x5555_5555_5555_5555L;

    private final List<Subject> subjects;
    private final Map<String, long[]> words = new LinkedHashMap<>();
    private final Lazy<Positions> positions;

    Verdicts(View view, Collection<Rule> rules, List<Subject> subjects) {
        this.subjects = subjects;
        this.positions = Lazy.of(() -> new Positions(subjects));
        int length = parts(subjects.size(), PER_WORD);
        rules.forEach(rule -> words.put(rule.info().id(), new long[length]));
        Rule[] asked = rules.toArray(Rule[]::new);
        long[][] answers = words.values().toArray(long[][]::new);
        IntStream.range(0, parts(length, WORDS_PER_PART)).parallel().forEach(part -> {
            View reading = view.caching();
            int first = part * WORDS_PER_PART * PER_WORD;
            int end = Math.min(subjects.size(), first + WORDS_PER_PART * PER_WORD);
            for (int i = first; i < end; i++) {
                judge(reading, asked, i, answers);
            }
        });
    }

    private static int parts(int whole, int size) {
        return (whole + size - 1) / size;
    }

    @SuppressWarnings("EnumOrdinal") // it never leaves this class
    private void judge(View view, Rule[] rules, int position, long[][] answers) {
        Subject subject = subjects.get(position);
        for (int i = 0; i < rules.length; i++) {
            long verdict = rules[i].judge(view, subject).ordinal();
            answers[i][position / PER_WORD] |= verdict << 2 * (position % PER_WORD);
        }
    }

    List<Subject> subjects() {
        return subjects;
    }

    /** {@return whether the rule is one of those that judged} */
    boolean isOf(Rule rule) {
        return words.containsKey(rule.info().id());
    }

    /** {@return the verdict of one of the rules on the subject at a position} */
    Verdict at(Rule rule, int position) {
        long[] row = words.get(rule.info().id());
        if (row == null) {
            throw new IllegalArgumentException(rule + " did not judge");
        }
        return ALL.get((int) (row[position / PER_WORD] >>> 2 * (position % PER_WORD)) & 3);
    }

    /** {@return the verdict of a rule; nothing if the rule or the subject is not among these} */
    Optional<Verdict> of(Rule rule, Subject subject) {
        int position = isOf(rule) ? positions.get().of(subject) : Positions.NONE;
        return position == Positions.NONE ? Optional.empty() : Optional.of(at(rule, position));
    }

    /** {@return how many verdicts of one kind there are} */
    long count(Verdict verdict) {
        return words.values().stream().mapToLong(row -> count(row, verdict)).sum();
    }

    /**
     * The unused bits of the last word are zero and would count as the first verdict, so its count is the remainder
     * after the others.
     */
    private long count(long[] row, Verdict verdict) {
        if (verdict == ALL.get(0)) {
            return subjects.size()
                    - ALL.stream().skip(1).mapToLong(other -> count(row, other)).sum();
        }
        long sought = ALL.indexOf(verdict) * LOW_BITS;
        long count = 0;
        for (long word : row) {
            long differing = word ^ sought;
            count += Long.bitCount(~(differing | differing >>> 1) & LOW_BITS);
        }
        return count;
    }
}
