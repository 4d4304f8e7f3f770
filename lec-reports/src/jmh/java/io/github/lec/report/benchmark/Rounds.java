package io.github.lec.report.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs benchmarks alternately, each in a new process, for a number of rounds; prints the minimum and the median of each
 * and its ratio to the first. They alternate so that other work on the machine affects all in the same way.
 *
 * <pre>Rounds ROUNDS WARM-UPS MEASUREMENTS BENCHMARK[:ROWS]…</pre>
 */
public final class Rounds {
    private final Map<String, List<Double>> wall = new LinkedHashMap<>();
    private final Map<String, List<Double>> cpu = new LinkedHashMap<>();

    private Rounds() {}

    public static void main(String... arguments) throws RunnerException {
        Rounds rounds = new Rounds();
        for (int round = 0; round < Integer.parseInt(arguments[0]); round++) {
            for (int i = 3; i < arguments.length; i++) {
                rounds.run(arguments[i], Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            }
            rounds.print();
        }
    }

    /** A benchmark may be followed by a colon and its number of rows. */
    private void run(String name, int warmUps, int measurements) throws RunnerException {
        String[] parts = name.split(":", -1);
        OptionsBuilder options = new OptionsBuilder();
        options.include("\\." + parts[0].replace(".", "\\.") + "$")
                .forks(1)
                .warmupIterations(warmUps)
                .measurementIterations(measurements)
                .timeout(TimeValue.minutes(10))
                .shouldFailOnError(true)
                .jvmArgs("-Xmx1g");
        if (parts.length > 1) {
            options.param("rows", parts[1]);
        }
        for (RunResult result : new Runner(options.build()).run()) {
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    wall.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(iteration.getPrimaryResult().getScore() * 1000);
                    cpu.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(iteration
                                    .getSecondaryResults()
                                    .get("cpuMillis")
                                    .getScore());
                }
            }
        }
    }

    private void print() {
        System.out.println(
                "| benchmark | runs | wall min | wall median | CPU min | CPU median | ratio of CPU min | of CPU"
                        + " median |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        List<Double> first = cpu.values().iterator().next();
        for (String name : wall.keySet()) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.0f | %.0f | %.0f | %.2f | %.2f |",
                    name,
                    wall.get(name).size(),
                    min(wall.get(name)),
                    median(wall.get(name)),
                    min(cpu.get(name)),
                    median(cpu.get(name)),
                    min(cpu.get(name)) / min(first),
                    median(cpu.get(name)) / median(first)));
        }
    }

    private static double min(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
