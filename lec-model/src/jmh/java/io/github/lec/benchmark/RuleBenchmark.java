package io.github.lec.benchmark;

import io.github.lec.logic.Truth;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RelationRule;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Subjects;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All rules on relations, compared with a hand-written loop and with Hibernate Validator, on the same treaties. Times
 * are sampled, so that the minimum and the median can be read on a busy machine.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx8g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class RuleBenchmark {
    /** Two per treaty. */
    @Param("100000")
    int relations;

    private View view;
    private RuleSet rules;
    private RuleSet forty;
    private List<Relation> subjects;
    private Evaluation judged;
    private HandWritten handWritten;
    private Validator validator;

    /** Makes the treaties, and checks that the loop counts the same verdicts as the rules. */
    @Setup
    public void prepare() {
        view = SyntheticTreaties.view(relations / 2);
        rules = RuleCatalogue.standard().only(rule -> rule.kinds().equals(Set.of(SubjectKind.RELATION)));
        forty = RuleSet.of("forty", fortyRules());
        subjects = Subjects.of(view, SyntheticTreaties.SELECTION).of(SubjectKind.RELATION).stream()
                .map(subject -> ((Subject.Relation) subject).relation())
                .toList();
        handWritten = new HandWritten(view);
        validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        judged = evaluation();
        Map<Verdict, Long> counts = judged.counts();
        List<Long> judgedSo = Stream.of(Verdict.values()).map(counts::get).toList();
        List<Long> loopedSo = LongStream.of(loop()).boxed().toList();
        if (!judgedSo.equals(loopedSo)) {
            throw new IllegalStateException("the loop differs: " + judgedSo + ", " + loopedSo);
        }
        long reported = counts.get(Verdict.FAIL) + counts.get(Verdict.CANNOT_DECIDE);
        if (hibernateValidatorIndependentThreeValued() != reported || hibernateValidatorThreeValued() != reported) {
            throw new IllegalStateException("the validator differs from " + reported);
        }
        System.out.println(subjects.size() + " relations, " + counts);
    }

    static List<Rule> fortyRules() {
        List<Rule> made = new ArrayList<>();
        for (SafeguardKind kind : SafeguardKind.values()) {
            made.add(new ClauseWanted(kind, Strength.WEAK));
        }
        for (SafeguardKind kind : List.of(SafeguardKind.values()).subList(0, 40 - made.size())) {
            made.add(new ClauseWanted(kind, Strength.BINDING));
        }
        return made;
    }

    /** {@return the verdicts of the catalogue's rules on relations} */
    @Benchmark
    public Evaluation evaluation() {
        return Evaluation.of(view, rules, SyntheticTreaties.SELECTION);
    }

    /** {@return the same verdicts counted by a loop} */
    @Benchmark
    public long[] loop() {
        long[] counts = new long[4];
        int[] verdicts = new int[HandWritten.RULES];
        for (Relation relation : subjects) {
            handWritten.judge(relation, verdicts);
            for (int verdict : verdicts) {
                counts[verdict]++;
            }
        }
        return counts;
    }

    /** {@return the number of violations that Hibernate Validator finds of the same conditions} */
    @Benchmark
    public long hibernateValidator() {
        return subjects.stream()
                .mapToLong(relation ->
                        validator.validate(new Bean(handWritten, relation)).size())
                .sum();
    }

    /** {@return the number of violations of the same conditions, each of which looks at the data by itself} */
    @Benchmark
    public long hibernateValidatorIndependent() {
        return subjects.stream()
                .mapToLong(relation -> validator
                        .validate(new Bean(new Independent(handWritten, relation)))
                        .size())
                .sum();
    }

    /** {@return the number of violations, where what cannot be decided is one too} */
    @Benchmark
    public long hibernateValidatorThreeValued() {
        return subjects.stream()
                .mapToLong(relation -> validator
                        .validate(new ThreeValuedBean(handWritten, relation))
                        .size())
                .sum();
    }

    /** {@return the number of violations and of open questions, each of which looks at the data by itself} */
    @Benchmark
    public long hibernateValidatorIndependentThreeValued() {
        return subjects.stream()
                .mapToLong(relation -> validator
                        .validate(new ThreeValuedBean(new Independent(handWritten, relation)))
                        .size())
                .sum();
    }

    /** {@return findings made on demand; divide the allocation by the number that the setup prints} */
    @Benchmark
    public List<Finding> findings() {
        return judged.findings(Set.of(Verdict.CANNOT_DECIDE));
    }

    /** {@return the verdicts of forty rules of one question each} */
    @Benchmark
    public Evaluation fortySimpleRules() {
        return Evaluation.of(view, forty, SyntheticTreaties.SELECTION);
    }

    private static final class ClauseWanted extends RelationRule {
        private final SafeguardKind kind;
        private final Strength strength;

        ClauseWanted(SafeguardKind kind, Strength strength) {
            super(RuleInfo.builder()
                    .id(kind.name().replace("_", "-") + "-" + strength)
                    .title("A clause is wanted")
                    .severity(Severity.INFO)
                    .layer(Layer.TEXT)
                    .question("Is it so?")
                    .benchmark("There is one.")
                    .notMet("There is none.")
                    .remedy("Add one.")
                    .rationale("A simple rule.")
                    .build());
            this.kind = kind;
            this.strength = strength;
        }

        @Override
        protected Truth applies(View view, Relation relation) {
            return Truth.TRUE;
        }

        @Override
        protected Truth breached(View view, Relation relation) {
            return view.instruments()
                    .strength(relation, kind)
                    .isAtLeast(strength)
                    .not();
        }
    }
}
