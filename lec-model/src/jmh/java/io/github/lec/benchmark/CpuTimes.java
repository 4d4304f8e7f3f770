package io.github.lec.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Prints the minimum processor time of each benchmark, including all threads and garbage collection, and its ratio to
 * the loop's. Unlike wall-clock time it can be compared on a busy machine. Samples alternate, so that all benchmarks
 * are affected in the same way.
 */
public final class CpuTimes {
    private static final int RUNS_PER_SAMPLE = 5;

    private CpuTimes() {}

    private record Measured(String name, Runnable run) {}

    /**
     * Measures.
     *
     * @param arguments the number of relations and the number of samples
     */
    public static void main(String[] arguments) {
        RuleBenchmark benchmark = new RuleBenchmark();
        benchmark.relations = Integer.parseInt(arguments[0]);
        benchmark.prepare();
        List<Measured> all = List.of(
                new Measured("loop", benchmark::loop),
                new Measured("evaluation", benchmark::evaluation),
                new Measured("fortySimpleRules", benchmark::fortySimpleRules),
                new Measured("hibernateValidator", benchmark::hibernateValidator),
                new Measured("hibernateValidatorIndependent", benchmark::hibernateValidatorIndependent),
                new Measured("hibernateValidatorThreeValued", benchmark::hibernateValidatorThreeValued),
                new Measured(
                        "hibernateValidatorIndependentThreeValued",
                        benchmark::hibernateValidatorIndependentThreeValued));
        Map<String, Double> least = new HashMap<>();
        for (int sample = 0; sample < Integer.parseInt(arguments[1]); sample++) {
            all.forEach(measured -> least.merge(measured.name(), milliseconds(measured.run()), Math::min));
        }
        double floor = least.getOrDefault("loop", 0.0);
        all.forEach(measured -> {
            double time = least.getOrDefault(measured.name(), 0.0);
            System.out.printf("%-30s %8.1f ms, %5.2f times the loop%n", measured.name(), time, time / floor);
        });
    }

    private static double milliseconds(Runnable run) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = system.getProcessCpuTime();
        for (int i = 0; i < RUNS_PER_SAMPLE; i++) {
            run.run();
        }
        return (double) (system.getProcessCpuTime() - before) / TimeUnit.MILLISECONDS.toNanos(RUNS_PER_SAMPLE);
    }
}
