package io.github.lec.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Filling a gap never contradicts a decided verdict: in random records some gaps are filled, and no verdict may change
 * from met to not met or back, or from not applicable to any other.
 */
class KnowledgeTest {
    private static final int ROUNDS = 1000;
    private static final Selection SELECTION =
            new Selection(new TreeSet<>(List.of(ActorId.of("ZZ"))), List.of(ActorId.of("CN")));

    /**
     * Rules on the record judge what is written; a further entry is a different record, not an answer to an open
     * question.
     */
    private static final RuleSet RULES = RuleCatalogue.standard().only(rule -> !isOnRecord(rule));

    private static boolean isOnRecord(Rule rule) {
        return rule.info().id().startsWith("LEC-LIF") || rule.info().id().startsWith("LEC-REF");
    }

    @Test
    void filling_a_gap_never_contradicts_a_verdict() {
        Map<String, Set<Verdict>> seen = new TreeMap<>();
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomRecords random = new RandomRecords(seed);
            List<Extensible> before = random.some();
            List<Extensible> after = before;
            for (int i = 0; i < 8; i++) {
                after = random.fill(after);
            }
            compare(seed, before, after, seen);
        }
        for (Rule rule : RULES.rules()) {
            Set<Verdict> decided = seen.getOrDefault(rule.toString(), EnumSet.noneOf(Verdict.class));
            assertThat(decided)
                    .as("verdicts of %s before gaps were filled", rule)
                    .contains(Verdict.CANNOT_DECIDE)
                    .hasSizeGreaterThan(1);
        }
    }

    private static void compare(
            int seed, List<Extensible> before, List<Extensible> after, Map<String, Set<Verdict>> seen) {
        Evaluation less = evaluate(before);
        Evaluation more = evaluate(after);
        for (Rule rule : RULES.rules()) {
            for (SubjectKind kind : rule.kinds()) {
                for (Subject subject : less.subjects().of(kind)) {
                    Verdict first = less.verdict(rule, subject).orElseThrow();
                    Verdict second = more.verdict(rule, subject).orElseThrow();
                    seen.computeIfAbsent(rule.toString(), key -> EnumSet.noneOf(Verdict.class))
                            .add(first);
                    if (first != Verdict.CANNOT_DECIDE) {
                        assertThat(second)
                                .as("%s on %s, seed %d, was %s", rule, subject.id(), seed, first)
                                .isEqualTo(first);
                    }
                }
            }
        }
    }

    private static Evaluation evaluate(List<Extensible> records) {
        return Evaluation.of(RandomRecords.view(records), RULES, SELECTION);
    }
}
