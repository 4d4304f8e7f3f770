package io.github.lec.cli;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.report.WholeFiles;
import io.github.lec.report.intake.AnalystWorkbook;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lec export}: from a dataset to the workbook in which it can be edited. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a dataset as a workbook like that of template, to be edited there; import reads it back"
                    + " without any loss.",
            ""
        })
final class Export implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = DataOptions.DATA,
            paramLabel = "PATH",
            description = "A dataset of your own: a folder with dataset.json, or one document. Only its own records are"
                    + " written. Default: the embedded dataset.")
    private Optional<String> data = Optional.empty();

    @Mixin
    private final OutOption out;

    Export(Terminal terminal) {
        this.terminal = terminal;
        this.out = new OutOption(terminal);
    }

    @Override
    public Integer call() {
        Input input = new Input();
        List<Path> paths = data.flatMap(written -> Input.path(terminal.folder(), written)).stream()
                .toList();
        Path file = out.namedWorkbook(input, paths);
        Optional<Dataset> dataset = data.isEmpty() ? Optional.of(Dataset.embedded()) : read(data.get(), input);
        input.throwIfAny();

        try {
            out.write(
                    file, () -> WholeFiles.write(file, stream -> AnalystWorkbook.write(dataset.orElseThrow(), stream)));
        } catch (InvalidDatasetException e) {
            e.problems().forEach(input::refuse);
            input.refuseMore(e.more());
            input.throwIfAny();
        }
        return ExitStatus.DONE;
    }

    private Optional<Dataset> read(String written, Input input) {
        return new DataFiles(terminal.folder(), input)
                .read(
                        DataOptions.DATA,
                        written,
                        "no file or folder",
                        "a dataset: a folder with dataset.json, or one document",
                        path -> DatasetReader.readAlone(path, Dataset.embedded()));
    }
}
