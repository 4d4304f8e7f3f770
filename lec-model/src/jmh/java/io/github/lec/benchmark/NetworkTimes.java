package io.github.lec.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.dataset.DatasetWriter;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.catalogue.RuleCatalogue;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Prints the processor time, including all threads and garbage collection, that all rules need for a network of so many
 * treaties: of each sample, beside what Java's compiler has taken by then, and their minimum. The compiler is busy in the
 * first five or six samples, so that fewer than ten measure it rather than the rules. With the argument {@code json},
 * the time for writing and reading the network as a folder.
 */
public final class NetworkTimes {
    private NetworkTimes() {}

    /**
     * Measures.
     *
     * @param arguments the number of treaties, the number of samples and, if wanted, the word {@code json}
     * @throws IOException if the folder cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        SyntheticNetwork network = SyntheticNetwork.of(Integer.parseInt(arguments[0]));
        Dataset dataset = network.dataset();
        Selection selection = network.selection();
        if (arguments.length > 2) {
            dataset = throughJson(dataset);
        }
        double least = Double.MAX_VALUE;
        for (int sample = 0; sample < Integer.parseInt(arguments[1]); sample++) {
            long before = processorTime();
            Evaluation evaluation = Evaluation.of(SyntheticNetwork.view(dataset), RuleCatalogue.standard(), selection);
            double time = seconds(before);
            least = Math.min(least, time);
            System.out.printf("%.2f s (compiler so far: %.1f s)%n", time, compilerTime());
            if (sample == 0) {
                for (SubjectKind kind : SubjectKind.values()) {
                    System.out.printf(
                            "%s: %d%n", kind, evaluation.subjects().of(kind).size());
                }
                System.out.println(evaluation.counts());
            }
        }
        System.out.printf(
                "%d treaties: %.2f s, %.1f microseconds a treaty%n",
                network.treaties(), least, least * TimeUnit.SECONDS.toMicros(1) / network.treaties());
    }

    private static Dataset throughJson(Dataset dataset) throws IOException {
        Path folder = Files.createTempDirectory("network");
        long before = processorTime();
        DatasetWriter.write(dataset, folder.resolve("data"));
        System.out.printf("written: %.1f s%n", seconds(before));
        before = processorTime();
        Dataset read = DatasetReader.readOver(folder.resolve("data"), Dataset.embedded());
        System.out.printf("read: %.1f s%n", seconds(before));
        return read;
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double compilerTime() {
        return (double) ManagementFactory.getCompilationMXBean().getTotalCompilationTime()
                / TimeUnit.SECONDS.toMillis(1);
    }

    private static double seconds(long before) {
        return (double) (processorTime() - before) / TimeUnit.SECONDS.toNanos(1);
    }
}
