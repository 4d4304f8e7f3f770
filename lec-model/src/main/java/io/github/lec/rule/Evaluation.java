package io.github.lec.rule;

import io.github.lec.dataset.View;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verdicts of a set of rules on all subjects of their kinds, two bits a verdict. Findings, with evidence and words, are
 * made when they are asked for.
 */
public final class Evaluation {
    private static final int VERDICTS_PER_WORD = 32;
    private static final List<Verdict> VERDICTS = List.of(Verdict.values());

    private final View view;
    private final RuleSet rules;
    private final Subjects subjects;
    private final Map<SubjectKind, Map<String, Integer>> positions = new EnumMap<>(SubjectKind.class);
    private final Map<String, Map<SubjectKind, long[]>> verdicts = new HashMap<>();
    private final Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);

    private Evaluation(View view, RuleSet rules, Subjects subjects) {
        this.view = view;
        this.rules = rules;
        this.subjects = subjects;
        for (SubjectKind kind : SubjectKind.values()) {
            Map<String, Integer> byId = new HashMap<>();
            subjects.of(kind).forEach(subject -> byId.put(subject.id(), byId.size()));
            positions.put(kind, byId);
        }
        for (Verdict verdict : VERDICTS) {
            counts.put(verdict, 0L);
        }
        rules.rules().forEach(this::judge);
    }

    /**
     * Judges.
     *
     * @param view the door to the data
     * @param rules the rules
     * @param selection the states compared and their counterparts
     * @return the verdicts
     */
    public static Evaluation of(View view, RuleSet rules, Selection selection) {
        return new Evaluation(view, rules, Subjects.of(view, selection));
    }

    private void judge(Rule rule) {
        Map<SubjectKind, long[]> byKind = new EnumMap<>(SubjectKind.class);
        for (SubjectKind kind : rule.kinds()) {
            List<Subject> judged = subjects.of(kind);
            long[] words = new long[(judged.size() + VERDICTS_PER_WORD - 1) / VERDICTS_PER_WORD];
            for (int i = 0; i < judged.size(); i++) {
                Verdict verdict = rule.judge(view, judged.get(i));
                words[i / VERDICTS_PER_WORD] |= (long) VERDICTS.indexOf(verdict) << 2 * (i % VERDICTS_PER_WORD);
                counts.merge(verdict, 1L, Long::sum);
            }
            byKind.put(kind, words);
        }
        verdicts.put(rule.info().id(), byKind);
    }

    /** {@return the view that was judged} */
    public View view() {
        return view;
    }

    /** {@return the rules that judged} */
    public RuleSet rules() {
        return rules;
    }

    /** {@return the subjects that were judged} */
    public Subjects subjects() {
        return subjects;
    }

    /**
     * How many verdicts of each kind there are.
     *
     * @return a count for each of the four
     */
    public Map<Verdict, Long> counts() {
        return Map.copyOf(counts);
    }

    /**
     * Whether nothing was judged, which is not the same as nothing being wrong. The dataset as a whole, which is always
     * there, does not count.
     *
     * @return true if the dataset holds no subject for the rules
     */
    public boolean isEmpty() {
        return rules.rules().stream()
                .flatMap(rule -> rule.kinds().stream())
                .filter(kind -> kind != SubjectKind.DATASET)
                .allMatch(kind -> subjects.of(kind).isEmpty());
    }

    /** {@return how many subjects of any kind at least one rule judged} */
    public long subjectCount() {
        return rules.rules().stream()
                .flatMap(rule -> rule.kinds().stream())
                .distinct()
                .mapToLong(kind -> subjects.of(kind).size())
                .sum();
    }

    /**
     * The verdict of a rule on a subject.
     *
     * @param rule the rule
     * @param subject the subject
     * @return the verdict, or nothing if the rule does not judge such subjects or the subject was not judged
     */
    public Optional<Verdict> verdict(Rule rule, Subject subject) {
        Map<SubjectKind, long[]> byKind = verdicts.get(rule.info().id());
        long[] words = byKind == null ? null : byKind.get(subject.kind());
        Integer position = positions.getOrDefault(subject.kind(), Map.of()).get(subject.id());
        return words == null || position == null ? Optional.empty() : Optional.of(at(words, position));
    }

    private static Verdict at(long[] words, int position) {
        return VERDICTS.get((int) (words[position / VERDICTS_PER_WORD] >>> 2 * (position % VERDICTS_PER_WORD)) & 3);
    }

    /**
     * The findings with given verdicts, made now.
     *
     * @param wanted the verdicts
     * @return the findings by rule and subject, in a stable order
     */
    public List<Finding> findings(java.util.Set<Verdict> wanted) {
        List<Finding> found = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            for (SubjectKind kind : SubjectKind.values()) {
                long[] words = verdicts.getOrDefault(rule.info().id(), Map.of()).get(kind);
                if (words == null) {
                    continue;
                }
                List<Subject> judged = subjects.of(kind);
                for (int i = 0; i < judged.size(); i++) {
                    if (wanted.contains(at(words, i))) {
                        found.add(Finding.of(view, rule, judged.get(i)));
                    }
                }
            }
        }
        return found;
    }

    /**
     * The finding of a rule on a subject, made now.
     *
     * @param rule the rule
     * @param subject a subject of one of the rule's kinds
     * @return the finding
     */
    public Finding finding(Rule rule, Subject subject) {
        return Finding.of(view, rule, subject);
    }
}
