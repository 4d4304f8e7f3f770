package io.github.lec.report.benchmark;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.report.Comparison;
import io.github.lec.report.Format;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many workbooks about Germany a server writes in a second from one shared dataset, with one thread, two, four and
 * so on up to twice the number of cores. Prints the best of three rounds for each, and its ratio to one thread.
 */
public final class Throughput {
    private static final int ROUNDS = 3;

    private Throughput() {}

    public static void main(String... arguments) throws Exception {
        int workbooks = Integer.parseInt(arguments[0]);
        View view = View.of(Dataset.embedded());
        Selection selection = new Selection(new TreeSet<>(Set.of(ActorId.of("DE"))), List.of(ActorId.of("CN")));
        Callable<Void> work = () -> {
            Comparison.of(view).selection(selection).writeTo(OutputStream.nullOutputStream(), Format.XLSX);
            return null;
        };
        perSecond(1, work, workbooks); // what follows is compiled
        double one = 0;
        for (int threads = 1; threads <= 2 * Runtime.getRuntime().availableProcessors(); threads *= 2) {
            double best = 0;
            for (int round = 0; round < ROUNDS; round++) {
                best = Math.max(best, perSecond(threads, work, workbooks));
            }
            one = threads == 1 ? best : one;
            System.out.printf(
                    "%d threads: %.2f workbooks a second, %.2f" + " times one thread%n", threads, best, best / one);
        }
    }

    private static double perSecond(int threads, Callable<Void> work, int times) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<Void>> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                all.add(pool.submit(work));
            }
            for (Future<Void> each : all) {
                each.get();
            }
            return times / ((System.nanoTime() - start) / 1e9);
        } finally {
            pool.shutdown();
        }
    }
}
