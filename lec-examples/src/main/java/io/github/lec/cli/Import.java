package io.github.lec.cli;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetWriter;
import io.github.lec.format.RecordKind;
import io.github.lec.report.WholeFiles;
import io.github.lec.report.intake.AnalystWorkbook;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lec import}: from a workbook that was filled in to the folder of a dataset. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Makes the folder of a dataset from a workbook that was filled in. Every cell that cannot be taken is named;"
                    + " nothing is written then. The folder must be new or empty.",
            ""
        })
final class Import implements Callable<Integer> {
    private static final String WORKBOOK = "WORKBOOK";

    private final Terminal terminal;

    @Parameters(paramLabel = WORKBOOK, description = "A workbook that template or export wrote and somebody filled in.")
    private String workbook = "";

    @Mixin
    private final OutOption out;

    Import(Terminal terminal) {
        this.terminal = terminal;
        this.out = new OutOption(terminal);
    }

    @Override
    public Integer call() {
        Input input = new Input();
        List<Path> data = Input.path(terminal.folder(), workbook).stream().toList();
        Path folder = out.namedNewFolder("the folder to write, new or empty", input, data);
        Optional<Dataset> dataset = new DataFiles(terminal.folder(), input)
                .read(
                        WORKBOOK,
                        workbook,
                        "no file",
                        "an Excel workbook (.xlsx)",
                        path -> AnalystWorkbook.read(path, Dataset.embedded()));
        input.throwIfAny();

        out.write(
                folder,
                () -> WholeFiles.writeFolder(folder, whole -> DatasetWriter.write(dataset.orElseThrow(), whole)));
        terminal.say(summary(dataset.orElseThrow()));
        return ExitStatus.DONE;
    }

    private static String summary(Dataset dataset) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(RecordKind.values())
                .forEach(kind -> counts.merge(kind.section(), dataset.own(kind).size(), Integer::sum));
        String records = counts.entrySet().stream()
                .filter(section -> section.getValue() > 0)
                .map(section -> section.getKey() + " " + section.getValue())
                .collect(Collectors.joining(", "));
        return "Dataset " + dataset.info().id() + ", version " + dataset.info().version() + ": "
                + (records.isEmpty() ? "no records" : records) + ".";
    }
}
