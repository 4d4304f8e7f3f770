package io.github.lec.report;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetWriter;
import io.github.lec.record.ActorId;
import io.github.lec.report.table.SmallDataset;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * Writes two editions of one kind of result by turns until it is ended: files and folders of tables over those of the edition
 * before, and folders that are new each time. It prints a line when it wrote the first.
 */
final class WritesForever {
    /** The days of the two editions. */
    static final List<String> DAYS = List.of("2012-01-01", "2026-01-01");

    private static final Selection SELECTION =
            new Selection(new TreeSet<>(List.of(ActorId.of("FR"))), List.of(ActorId.of("CN")));

    private WritesForever() {}

    public static void main(String... args) throws IOException {
        Path folder = Path.of(args[0]);
        Kind kind = Kind.valueOf(args[1]);
        List<Comparison> editions = DAYS.stream().map(WritesForever::comparison).toList();
        for (int round = 0; ; round++) {
            kind.write(editions.get(round % editions.size()), folder, String.valueOf(round));
            if (round == 0) {
                System.out.println("ready");
            }
        }
    }

    static Comparison comparison(String day) {
        Dataset dataset = SmallDataset.read();
        return Comparison.of(
                        View.of(dataset, LocalDate.parse(day), dataset.info().asOf()))
                .rules(SmallDataset.RULES)
                .selection(SELECTION);
    }

    /** What is written. */
    enum Kind {
        WORKBOOK {
            @Override
            void write(Comparison edition, Path folder, String name) throws IOException {
                edition.write(folder.resolve("report.xlsx"));
            }
        },
        PAGE_AND_TEXT {
            @Override
            void write(Comparison edition, Path folder, String name) throws IOException {
                edition.write(folder.resolve("report.html"));
                edition.write(folder.resolve("report.txt"));
            }
        },
        TABLES {
            @Override
            void write(Comparison edition, Path folder, String name) throws IOException {
                edition.write(folder.resolve("tables"), Format.CSV);
            }
        },
        NEW_FOLDERS {
            @Override
            void write(Comparison edition, Path folder, String name) throws IOException {
                edition.write(folder.resolve("tables-" + name), Format.CSV);
                WholeFiles.writeFolder(
                        folder.resolve("dataset-" + name), into -> DatasetWriter.write(SmallDataset.read(), into));
            }
        };

        /** Writes one edition; the folders that are new each time end with a name. */
        abstract void write(Comparison edition, Path folder, String name) throws IOException;
    }
}
