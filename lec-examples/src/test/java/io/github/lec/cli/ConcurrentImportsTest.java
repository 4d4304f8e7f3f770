package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two imports into one dataset at once: what one says that it wrote is there afterwards, and the other says that it
 * wrote nothing.
 */
class ConcurrentImportsTest {
    private static final int ROUNDS = 12;
    private static final int WAIT = 100;
    private static final int MOST_WAITS = 100;

    @TempDir
    private Path folder;

    @Test
    void neither_loses_what_the_other_wrote() throws Exception {
        Set<String> before = locks();
        Path one = workbook("EE");
        Path other = workbook("FR");
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Path set = Files.createDirectory(folder.resolve("set" + round));
                Files.writeString(set.resolve("dataset.json"), """
                        {"format": "1.0", "id": "set", "version": "1", "title": "Set", "licence": "CC0-1.0", "asOf": "2031-04-01"}
                        """);
                CyclicBarrier start = new CyclicBarrier(2);
                List<Future<Ran>> started = Stream.of(one, other)
                        .map(workbook -> two.submit(() -> {
                            start.await();
                            return Ran.lec(folder, "import", workbook.toString(), "--data", set.toString());
                        }))
                        .toList();
                int written = 0;
                for (Future<Ran> ran : started) {
                    if (ran.get().status() == 0) {
                        written++;
                    } else {
                        assertThat(ran.get().status()).isEqualTo(2);
                        assertThat(ran.get().problems())
                                .singleElement()
                                .asString()
                                .contains("which was changed while this import ran");
                    }
                }
                Dataset after = DatasetReader.readOver(set, Dataset.embedded());
                assertThat(after.treaties())
                        .as("round %s", round)
                        .hasSize(written)
                        .isNotEmpty();
            }
        } finally {
            two.shutdownNow();
        }
        assertThat(staying(before)).isEmpty();
    }

    /** {@return the lock files that were not there before and stay; one of another program goes when it has written} */
    private static Set<String> staying(Set<String> before) throws IOException, InterruptedException {
        Set<String> staying = locks();
        staying.removeAll(before);
        for (int wait = 0; wait < MOST_WAITS && !staying.isEmpty(); wait++) {
            Thread.sleep(WAIT);
            staying.retainAll(locks());
        }
        return staying;
    }

    /** {@return the lock files in the folder for temporary files, where a program that was killed may have left one} */
    private static Set<String> locks() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("lec-.*\\.lock"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Path workbook(String state) throws IOException {
        Path file = folder.resolve(state + ".xlsx");
        Ran.lec(folder, "template", "--out", file.toString());
        new FilledWorkbook(file)
                .row(
                        "Dataset",
                        "Id",
                        "set",
                        "Version",
                        "1",
                        "Title",
                        "Set",
                        "Licence",
                        "CC0-1.0",
                        "As of",
                        "2031-04-01")
                .row("Sources", "Id", "gazette-" + state, "Title", "Gazette", "Published", "2031-03-01")
                .row(
                        "Treaties",
                        "Id",
                        "cn-" + state.toLowerCase(Locale.ROOT) + "-1",
                        "Kind",
                        "EXTRADITION",
                        "Title",
                        "Treaty",
                        "Parties",
                        "CN, " + state)
                .row(
                        "Lifecycle",
                        "Record",
                        "cn-" + state.toLowerCase(Locale.ROOT) + "-1",
                        "Stage",
                        "SIGNED",
                        "Date",
                        "2030-05",
                        "Source",
                        "gazette-" + state);
        return file;
    }
}
