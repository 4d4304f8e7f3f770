package io.github.lec.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Prints the minimum processor time of the benchmarks of {@link ReadingBenchmark} that read the treaties alone, and
 * their ratio to Jackson's tree, as {@link ReadingTimes} does for the dataset.
 */
public final class BindingTimes {
    private BindingTimes() {}

    /**
     * Measures.
     *
     * @param arguments the number of samples
     * @throws Exception if the treaties cannot be read
     */
    public static void main(String[] arguments) throws Exception {
        ReadingBenchmark benchmark = new ReadingBenchmark();
        if (benchmark.treaties().size() != benchmark.plainTreaties().size()) {
            throw new IllegalStateException("the two bindings read different treaties");
        }
        Map<String, Callable<?>> all = new LinkedHashMap<>();
        all.put("tree", benchmark::treatyTree);
        all.put("treaties", benchmark::treaties);
        all.put("immutables", benchmark::plainTreaties);
        ReadingTimes.print(all, Integer.parseInt(arguments[0]));
    }
}
