package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.report.Comparison;
import io.github.lec.report.Format;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that writes workbooks all day from one dataset. */
@Tag("external")
class SoakTest {
    private static final int THREADS = 8;
    private static final int WORKBOOKS = 1_000;

    /**
     * How much more may be in use after the last workbook than after the first hundred: what the virtual machine itself
     * needs, and far less than nine hundred workbooks that were kept.
     */
    private static final long SLACK = 64L << 20;

    private static final Selection SELECTION =
            new Selection(new TreeSet<>(List.of(ActorId.of("XA"))), List.of(ActorId.of("XR")));

    @Test
    void a_thousand_workbooks_by_eight_threads_are_the_same_and_leave_nothing_in_memory() throws Exception {
        Dataset dataset = DatasetReader.readOver(Path.of(Sample.FOLDER), Dataset.embedded());
        View shared = View.of(dataset);
        byte[] expected = workbook(shared);
        AtomicInteger different = new AtomicInteger();
        Callable<Void> work = () -> {
            if (!Arrays.equals(workbook(shared), expected)) {
                different.incrementAndGet();
            }
            return null;
        };

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            run(threads, work, WORKBOOKS / 10);
            long before = inUse();
            run(threads, work, WORKBOOKS - WORKBOOKS / 10);
            long after = inUse();

            assertThat(different).hasValue(0);
            assertThat(after - before).as("growth in bytes").isLessThan(SLACK);
        } finally {
            threads.shutdownNow();
        }
    }

    private static byte[] workbook(View view) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Comparison.of(view).selection(SELECTION).writeTo(out, Format.XLSX);
        return out.toByteArray();
    }

    private static void run(ExecutorService threads, Callable<Void> work, int times) throws Exception {
        List<Future<Void>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(threads.submit(work));
        }
        for (Future<Void> one : all) {
            one.get();
        }
    }

    private static long inUse() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
