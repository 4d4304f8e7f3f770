package io.github.lec.benchmark;

import io.github.lec.change.Changes;
import io.github.lec.dataset.Claims;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.DatasetInfo;

import io.github.lec.view.View;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.SourceId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Citation;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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
 * What it costs to compare two editions of a register, of which the later adds, withdraws and changes one treaty in a
 * hundred each. The floor is to visit every claim of both once. Time by treaty must not grow with their number.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DiffBenchmark {
    private static final Citation CITATION =
            Citation.builder().source(SourceId.of("gazette")).build();

    /** How many treaties each edition holds. */
    @Param({"25000", "50000", "100000"})
    private int treaties;

    private View before = View.of(Dataset.embedded());
    private View after = before;
    private Evaluation judgedBefore = evaluated(before);
    private Evaluation judgedAfter = judgedBefore;

    /** Makes two editions and judges them. */
    @Setup
    public void make() {
        before = View.of(edition(LocalDate.of(2020, 1, 1), false));
        after = View.of(edition(LocalDate.of(2022, 1, 1), true));
        judgedBefore = evaluated(before);
        judgedAfter = evaluated(after);
    }

    /** By the rules on what a text says in one direction, of which a register has most subjects. */
    private static Evaluation evaluated(View view) {
        RuleSet rules =
                RuleCatalogue.standard().only(rule -> rule.kinds().equals(Set.of(SubjectKind.RELATION)));
        return Evaluation.of(view, rules, Selection.standard());
    }

    private Dataset edition(LocalDate asOf, boolean later) {
        List<Extensible> records = new ArrayList<>();
        records.add(Source.builder()
                .id(SourceId.of("gazette"))
                .title("Gazette")
                .published(PartialDate.parse("2010"))
                .build());
        List<ActorId> states = List.copyOf(Selection.standard().states());
        for (int i = 0; i < treaties; i++) {
            int number = later && i % 100 == 0 ? treaties + i : i; // one in a hundred is withdrawn, and one is new
            boolean changed = later && i % 100 == 1;
            records.add(treaty(number, states.get(i % states.size()), changed));
        }
        return Dataset.over(
                Dataset.embedded(),
                DatasetInfo.builder()
                        .format("1.0")
                        .id("register")
                        .version(later ? "2" : "1")
                        .title("Register")
                        .licence("CC0-1.0")
                        .asOf(asOf)
                        .build(),
                records);
    }

    private static Treaty treaty(int number, ActorId state, boolean changed) {
        return Treaty.builder()
                .id(InstrumentId.of("treaty-" + number))
                .kind(TreatyKind.EXTRADITION)
                .title("Treaty " + number)
                .addParties(state, ActorId.of("CN"))
                .textRead(TextRead.FULL)
                .addLifecycle(step(Stage.SIGNED, "2009-01-01"), step(Stage.IN_FORCE, "2010-01-01"))
                .addSafeguards(
                        clause(SafeguardKind.TORTURE_NON_REFOULEMENT, SafeguardForm.MANDATORY_REFUSAL),
                        clause(
                                SafeguardKind.DEATH_PENALTY_BAR,
                                changed ? SafeguardForm.OPTIONAL_REFUSAL : SafeguardForm.MANDATORY_REFUSAL))
                .build();
    }

    private static LifecycleStep step(Stage stage, String date) {
        return LifecycleStep.builder()
                .stage(stage)
                .date(PartialDate.parse(date))
                .addCitations(CITATION)
                .build();
    }

    private static Clause clause(SafeguardKind kind, SafeguardForm form) {
        return Clause.builder()
                .kind(kind)
                .form(form)
                .article(Optional.of("3"))
                .addCitations(CITATION)
                .build();
    }

    /**
     * The floor: every claim of both editions is visited once.
     *
     * @return the number of accounts
     */
    @Benchmark
    public long floor() {
        return accounts(before) + accounts(after);
    }

    private static long accounts(View view) {
        return view.dataset()
                .all()
                .flatMap(record -> Claims.of(record).stream())
                .mapToLong(claim -> claim.accounts().size())
                .sum();
    }

    /**
     * Records and facts are compared.
     *
     * @return the changes
     */
    @Benchmark
    public Changes facts() {
        return Changes.between(before, after);
    }

    /**
     * Findings are compared too; the verdicts are at hand.
     *
     * @return the changes
     */
    @Benchmark
    public Changes factsAndFindings() {
        return Changes.between(judgedBefore, judgedAfter);
    }
}
