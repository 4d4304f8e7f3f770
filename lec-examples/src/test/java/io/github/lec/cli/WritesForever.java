package io.github.lec.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes two editions of one comparison by turns over the same files, in every format, and a dataset and a folder of tables that
 * are new each time, until it is ended. It prints a line when all of them were written twice.
 */
final class WritesForever {
    /** The days of the two editions. */
    static final List<String> DAYS = List.of("2020-01-01", "2026-06-30");

    private WritesForever() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        for (int round = 0; ; round++) {
            write(folder, DAYS.get(round % DAYS.size()), String.valueOf(round));
            if (round == DAYS.size() - 1) {
                System.out.println("ready");
            }
        }
    }

    /** Writes one edition; the folders that are new each time end with a name. */
    static void write(Path folder, String day, String name) {
        for (String format : List.of("xlsx", "html", "text", "csv")) {
            compare(folder, day, format, "report-" + format);
        }
        compare(folder, day, "csv", "tables-" + name);
        run(folder, "import", "filled.xlsx", "--out", "dataset-" + name);
    }

    private static void compare(Path folder, String day, String format, String place) {
        run(
                folder,
                "compare",
                "--data",
                Sample.FOLDER,
                "--states",
                "XA",
                "--counterpart",
                "XR",
                "--as-of",
                day,
                "--format",
                format,
                "--out",
                place);
    }

    static void run(Path folder, String... args) {
        PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
        int status = Lec.run(new Terminal(folder, nowhere, nowhere, false), args);
        if (status != ExitStatus.DONE) {
            throw new AssertionError(String.join(" ", args) + " ended with " + status);
        }
    }
}
