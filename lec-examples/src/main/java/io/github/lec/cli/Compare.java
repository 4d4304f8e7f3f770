package io.github.lec.cli;

import io.github.lec.report.Comparison;
import io.github.lec.report.Format;
import io.github.lec.report.excel.Profile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lec compare}, and {@code lec} without a command: the standard workbook. */
@Command(
        name = Compare.NAME,
        mixinStandardHelpOptions = true,
        description = {
            "Compares states: writes all tables, each cell with its claims, and prints a short summary."
                    + " Without --out it writes lec-comparison.xlsx, .html or .txt, or the folder lec-comparison.",
            ""
        })
final class Compare implements Callable<Integer> {
    static final String NAME = "compare";

    private static final String USUAL = "lec-comparison";
    private static final String MANIFEST = "--manifest";

    private final Terminal terminal;

    @Mixin
    private final DataOptions data;

    @Mixin
    private final OutOption out;

    @Option(
            names = "--format",
            paramLabel = "xlsx|html|csv|text",
            description = "A workbook, a web page, a folder with one CSV file per table, or plain text. Default: by the"
                    + " suffix of --out, or else xlsx.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "analyst|publication",
            description =
                    "The edition of the workbook: with aids for work on screen, or plain for publication. Default:"
                            + " analyst.")
    private Optional<String> profile = Optional.empty();

    @Option(
            names = "--names",
            description =
                    "Also show the names of persons whom a judgment or the coded paper names; never those of asylum"
                            + " seekers or relatives.")
    private boolean names;

    @Option(
            names = MANIFEST,
            description =
                    "Also write a manifest, NAME.manifest.json, beside the result: data, rules and days with their"
                            + " versions and hashes, and the hash of the content. With CSV also datapackage.json, which"
                            + " describes the files for programs.")
    private boolean manifest;

    Compare(Terminal terminal) {
        this.terminal = terminal;
        this.data = new DataOptions(terminal);
        this.out = new OutOption(terminal);
    }

    @Override
    public Integer call() {
        Input input = new Input();
        Format wanted = out.format(input, format, Format.XLSX);
        Profile edition = input.choice("--profile", profile, Profile.ANALYST);
        Optional<Path> named =
                OutOption.isNoFormat(format, Format.class) ? Optional.empty() : Optional.of(place(wanted, input));
        if (manifest) {
            named.ifPresent(file -> refuseManifest(file, input));
        }
        Question question = data.read(input);
        Path place = named.orElseThrow(); // without a place the format was refused, and nothing is read
        data.warnOfStatesNotCompared(question.view().dataset(), question.selection());

        Comparison comparison =
                Comparison.of(question.view()).selection(question.selection()).profile(edition);
        Comparison shown = names ? comparison.withNames() : comparison;
        if (manifest) {
            out.write(place, () -> shown.writeWithManifest(place, wanted));
            terminal.say("Wrote " + Comparison.manifestOf(place) + ".");
        } else {
            out.write(place, () -> shown.write(place, wanted));
        }
        Summary.of(shown.evaluation(), shown::counts).forEach(terminal::say);
        shown.registersOnly().ifPresent(terminal::sayParagraph);
        Summary.keyFindings(shown, question.selection()).forEach(terminal::sayParagraph);
        return ExitStatus.DONE;
    }

    private void refuseManifest(Path place, Input input) {
        if (place.toAbsolutePath().normalize().getFileName() == null) {
            input.refuse(
                    MANIFEST,
                    Input.quoted(place.toString()) + ", which has no place beside it",
                    "a result with a name, beside which the manifest can stand");
        } else {
            out.companion(MANIFEST, Comparison.manifestOf(place), input, data.paths());
        }
    }

    private Path place(Format wanted, Input input) {
        return switch (wanted) {
            case CSV -> out.folder(USUAL, input, data.paths());
            case XLSX ->
                out.workbook(
                        USUAL + ending(wanted),
                        "a name that ends in .xlsx, .html or .txt, or --format csv for a folder",
                        input,
                        data.paths());
            case HTML, TEXT -> out.file(USUAL + ending(wanted), input, data.paths());
        };
    }

    private static String ending(Format format) {
        return "." + (format == Format.TEXT ? "txt" : format.name().toLowerCase(Locale.ROOT));
    }
}
