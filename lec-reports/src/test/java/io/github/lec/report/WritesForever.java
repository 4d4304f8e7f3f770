package io.github.lec.report;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetWriter;
import io.github.lec.record.ActorId;
import io.github.lec.report.intake.AnalystWorkbook;
import io.github.lec.report.json.JsonReport;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.table.SmallDataset;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;

/**
 * Writes two editions of every kind of result by turns until it is ended: files and folders over those of the edition
 * before, and folders that are new each time. Each kind has a thread and a folder of its own, so that whenever the
 * program is ended, it is in the middle of all of them. It prints a line when each was written once.
 */
final class WritesForever {
    private static final Selection SELECTION =
            new Selection(new TreeSet<>(List.of(ActorId.of("FR"))), List.of(ActorId.of("CN")));

    private WritesForever() {}

    /** The argument: a folder that has one for each kind. */
    public static void main(String... args) throws InterruptedException {
        Path folder = Path.of(args[0]);
        CountDownLatch first = new CountDownLatch(Kind.values().length);
        for (Kind kind : Kind.values()) {
            new Thread(() -> write(kind, folder.resolve(kind.name()), first)).start();
        }
        first.await();
        System.out.println("ready");
    }

    private static void write(Kind kind, Path folder, CountDownLatch first) {
        try {
            kind.write(Edition.OLD, folder, "0");
            first.countDown();
            first.await();
            for (int round = 1; ; round++) {
                kind.write(Edition.values()[round % Edition.values().length], folder, String.valueOf(round));
            }
        } catch (IOException | InterruptedException e) {
            System.err.println(e.getMessage()); // expected while the program is being ended
        }
    }

    /** What is written by turns. */
    enum Edition {
        OLD("2012-01-01", "2014-01-01"),
        NEW("2026-01-01", "2016-01-01");

        private final Dataset dataset;
        private final Comparison comparison;
        private final Book book;
        private final JsonReport findings;
        private final ChangeReport changes;
        private final JsonReport changesAsJson;

        Edition(String day, String before) {
            Dataset small = SmallDataset.read();
            dataset = Dataset.of(
                    small.info().toBuilder().version(day).build(), small.all().toList());
            comparison = comparison(day);
            book = comparison.book();
            findings = JsonReport.check(comparison.evaluation());
            changes = ChangeReport.between(comparison(before), comparison);
            changesAsJson = JsonReport.changes(changes.changes(), changes.cells());
        }

        private Comparison comparison(String day) {
            return Comparison.of(View.of(
                            dataset, LocalDate.parse(day), dataset.info().asOf()))
                    .rules(SmallDataset.RULES)
                    .selection(SELECTION);
        }

        /**
         * As {@link Comparison#write} does, but without making the tables each time, which takes far longer than
         * writing them.
         */
        private void writeTables(Path folder) throws IOException {
            try (WholeFiles files = new WholeFiles()) {
                CsvFiles.put(book, Optional.empty(), folder, files);
                files.appear();
            }
        }
    }

    /** The kinds of results. */
    enum Kind {
        WORKBOOK {
            @Override
            void write(Edition edition, Path folder, String name) throws IOException {
                edition.comparison.write(folder.resolve("report.xlsx"));
            }
        },
        PAGE {
            @Override
            void write(Edition edition, Path folder, String name) throws IOException {
                edition.comparison.write(folder.resolve("report.html"));
            }
        },
        TEXT {
            @Override
            void write(Edition edition, Path folder, String name) throws IOException {
                edition.comparison.write(folder.resolve("report.txt"));
            }
        },
        TABLES {
            @Override
            void write(Edition edition, Path folder, String name) throws IOException {
                edition.writeTables(folder.resolve("tables"));
            }
        },
        NEW_TABLES {
            @Override
            void write(Edition edition, Path folder, String name) throws IOException {
                edition.writeTables(folder.resolve("new-" + name));
            }
        },
        FORM {
            @Override
            void write(Edition edition, Path folder, String name) throws IOException {
                WholeFiles.write(folder.resolve("form.xlsx"), out -> AnalystWorkbook.write(edition.dataset, out));
            }
        },
        DATASET {
            @Override
            void write(Edition edition, Path folder, String name) throws IOException {
                Map<Path, WholeFiles.Content> files = new LinkedHashMap<>();
                DatasetWriter.files(edition.dataset)
                        .forEach((file, text) -> files.put(
                                folder.resolve(file), out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
                WholeFiles.writeIf(folder, files, () -> true);
            }
        },
        FINDINGS {
            @Override
            void write(Edition edition, Path folder, String name) throws IOException {
                writeJson(folder.resolve("findings.json"), edition.findings);
            }
        },
        CHANGES {
            @Override
            void write(Edition edition, Path folder, String name) throws IOException {
                writeJson(folder.resolve("changes.json"), edition.changesAsJson);
            }
        },
        WORKBOOK_OF_CHANGES {
            @Override
            void write(Edition edition, Path folder, String name) throws IOException {
                edition.changes.write(folder.resolve("changes.xlsx"), Format.XLSX);
            }
        },
        WITH_MANIFEST {
            @Override
            void write(Edition edition, Path folder, String name) throws IOException {
                edition.comparison.writeWithManifest(folder.resolve("report.txt"), Format.TEXT);
            }
        },
        NEW_DATASET {
            @Override
            void write(Edition edition, Path folder, String name) throws IOException {
                WholeFiles.writeFolder(
                        folder.resolve("new-" + name), into -> DatasetWriter.write(edition.dataset, into));
            }
        };

        private static void writeJson(Path place, JsonReport report) throws IOException {
            WholeFiles.write(place, out -> report.write(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        }

        /** Writes one edition; the folders that are new each time end with a name. */
        abstract void write(Edition edition, Path folder, String name) throws IOException;
    }
}
