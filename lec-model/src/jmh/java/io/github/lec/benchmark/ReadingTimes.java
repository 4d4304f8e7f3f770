package io.github.lec.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lec.dataset.DatasetReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * Prints the minimum processor time of the thread that reads a folder with a dataset, and its ratio to Jackson's trees
 * of the same files. Samples alternate, so that the ratio is valid on a busy machine too. It uses nothing that the
 * first edition does not have, and can be run with the classes of either.
 */
public final class ReadingTimes {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReadingTimes() {}

    /**
     * Measures.
     *
     * @param arguments the folder and the number of samples
     * @throws Exception if the folder cannot be read
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Map<String, Callable<?>> all = new LinkedHashMap<>();
        all.put("tree", () -> trees(folder));
        all.put("dataset", () -> DatasetReader.read(folder));
        print(all, Integer.parseInt(arguments[1]));
    }

    /** Measures each in turn, so many times, and prints the minimum of each and its ratio to the first. */
    static void print(Map<String, Callable<?>> all, int samples) throws Exception {
        List<String> names = List.copyOf(all.keySet());
        double[] least = new double[names.size()];
        Arrays.fill(least, Double.MAX_VALUE);
        for (int sample = 0; sample < samples; sample++) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], milliseconds(all.get(names.get(i))));
            }
        }
        for (int i = 0; i < least.length; i++) {
            System.out.printf(
                    "%-10s %6.2f ms, %5.2f times the %s%n", names.get(i), least[i], least[i] / least[0], names.get(0));
        }
    }

    private static double milliseconds(Callable<?> run) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        if (run.call() == null) {
            throw new IllegalStateException("nothing was read");
        }
        return (double) (threads.getCurrentThreadCpuTime() - before) / TimeUnit.MILLISECONDS.toNanos(1);
    }

    private static List<JsonNode> trees(Path folder) throws IOException {
        List<JsonNode> trees = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                trees.add(MAPPER.readTree(Files.readAllBytes(file)));
            }
        }
        return trees;
    }
}
