package io.github.lec.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;

/** Runs what is used most, so that the build can list the classes that a start needs. */
final class OftenUsed {
    private OftenUsed() {}

    /**
     * Checks, and writes a workbook about one state.
     *
     * @param args where to write the workbook
     */
    public static void main(String... args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Terminal terminal = new Terminal(Path.of(""), nowhere, nowhere, false);
        Lec.run(terminal, "check");
        Lec.run(terminal, Compare.NAME, "--states", "FR", "--out", args[0]);
    }
}
