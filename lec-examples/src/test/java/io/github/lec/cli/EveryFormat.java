package io.github.lec.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that writes each kind of result once into the current folder, for {@link IdenticalBytesTest}. */
final class EveryFormat {
    private EveryFormat() {}

    /**
     * Runs the commands, the last one to standard output.
     *
     * @param args a folder with a dataset of XA and XR, and any other argument if the embedded dataset is to be written
     *     too
     */
    public static void main(String... args) {
        String sample = args[0];
        for (String result : List.of(
                "compare --out compare.xlsx --manifest",
                "compare --out publication.xlsx --profile publication",
                "compare --out compare.html",
                "compare --out compare-csv --format csv",
                "compare --out compare.txt",
                "check --out check.txt",
                "check --out check.json --format json",
                "exposure --out exposure.txt",
                "exposure --out exposure.csv --format csv",
                "exposure --out exposure.json --format json",
                "precedents --out precedents.txt",
                "what-if arcadia-ruritania-extradition-2019 --set=DEATH_PENALTY_BAR=MANDATORY_REFUSAL --out"
                        + " what-if.txt",
                "diff --from-day 2020-01-01 --to-day 2026-01-01 --out diff.xlsx",
                "diff --from-day 2020-01-01 --to-day 2026-01-01 --out diff.txt",
                "diff --from-day 2020-01-01 --to-day 2026-01-01 --format json --out diff.json")) {
            run((result + " --states XA --counterpart XR").split(" "), "--data", sample);
        }
        run("export --out export.xlsx".split(" "), "--data", sample);
        run("import export.xlsx --out imported".split(" "));
        run("template --out template.xlsx".split(" "));
        run("template --for treaties --out template-treaties.xlsx".split(" "));
        annotate();
        run("rules --out rules.txt".split(" "));
        run("schema --out schema.json".split(" "));
        if (args.length > 1) {
            run("compare --out embedded.xlsx --states FR".split(" "));
        }
        Lec.main(
                "show",
                "arcadia-ruritania-extradition-2019",
                "--data",
                sample,
                "--states",
                "XA",
                "--counterpart",
                "XR");
    }

    /** Marks the cells that are to be filled in. */
    private static void annotate() {
        PrintWriter out = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = Lec.run(
                new Terminal(Path.of(""), out, out, false),
                "import",
                "template.xlsx",
                "--dry-run",
                "--annotate",
                "annotated.xlsx");
        if (status != ExitStatus.WRONG_INPUT) {
            throw new IllegalStateException("import of an empty workbook: status " + status);
        }
    }

    private static void run(String[] command, String... more) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(more));
        PrintWriter out = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = Lec.run(new Terminal(Path.of(""), out, out, false), all.toArray(String[]::new));
        if (status != ExitStatus.DONE && status != ExitStatus.FINDINGS) {
            throw new IllegalStateException(String.join(" ", all) + ": status " + status);
        }
    }
}
