package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.table.SmallDataset;
import io.github.lec.view.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One comparison serves several threads at once. */
class SharedComparisonTest {
    private static final int THREADS = 4;

    private static Comparison comparison() {
        return Comparison.of(View.of(SmallDataset.read()))
                .selection(SmallDataset.SELECTION)
                .rules(SmallDataset.RULES);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "CSV"})
    void threads_that_share_a_comparison_write_the_same_bytes(Format format) throws Exception {
        byte[] expected = written(comparison(), format);
        Comparison shared = comparison();
        CountDownLatch start = new CountDownLatch(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<byte[]>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(() -> {
                    start.countDown();
                    start.await();
                    return written(shared, format);
                }));
            }
            for (Future<byte[]> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static byte[] written(Comparison comparison, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        comparison.writeTo(out, format);
        return out.toByteArray();
    }
}
