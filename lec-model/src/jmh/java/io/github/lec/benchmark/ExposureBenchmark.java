package io.github.lec.benchmark;

import io.github.lec.dataset.Dataset;
import io.github.lec.view.View;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureTable;
import io.github.lec.exposure.NationalityProtection;
import io.github.lec.rule.Selection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The cost of exposure on the embedded dataset. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExposureBenchmark {
    private final View view = View.of(Dataset.embedded());
    private final Selection selection = Selection.standard();

    /**
     * The table: 28 places of arrest, two requesting states, seven groups of persons.
     *
     * @return the table
     */
    @Benchmark
    public ExposureTable table() {
        return ExposureTable.of(view, selection);
    }

    /**
     * The full grid: 31 nationalities, 28 places of arrest, two requesting states, two purposes.
     *
     * @return how many are barred
     */
    @Benchmark
    public long grid() {
        return ExposureTable.grid(view, selection)
                .map(Exposure::protection)
                .filter(NationalityProtection::isBar)
                .count();
    }
}
