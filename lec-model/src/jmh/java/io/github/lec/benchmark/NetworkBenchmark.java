package io.github.lec.benchmark;

import io.github.lec.rule.Evaluation;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
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

/** All rules of the catalogue on copies of a network like China's: texts, both directions of each, states and cases. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx8g")
// The compiler is busy in the first evaluations.
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 3, time = 10)
@State(Scope.Benchmark)
public class NetworkBenchmark {
    /** The number of treaties; arrangements and cases are proportional. */
    @Param("100000")
    int treaties;

    private View view;
    private RuleSet rules;
    private Selection selection;

    /** Makes the network. */
    @Setup
    public void prepare() {
        SyntheticNetwork network = SyntheticNetwork.of(treaties);
        view = SyntheticNetwork.view(network.dataset());
        selection = network.selection();
        rules = RuleCatalogue.standard();
    }

    /** {@return the verdicts of all rules, by a view with an empty cache} */
    @Benchmark
    public Evaluation evaluation() {
        return Evaluation.of(SyntheticNetwork.view(view.dataset()), rules, selection);
    }
}
