package io.github.lec.cli;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.JsonSchema;
import io.github.lec.report.json.JsonReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lec schema}: the file formats, for editors and other programs. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = {"Prints the JSON Schema of a dataset, or of the JSON that a command writes.", ""})
final class Schema implements Callable<Integer> {
    @Mixin
    private final OutOption out;

    @Option(
            names = "--of",
            paramLabel = "dataset|check|diff|exposure|what-if",
            description = "The format described: a dataset, or the JSON that a command writes. Default: dataset.")
    private Optional<String> of = Optional.empty();

    /** The format that is described. */
    private enum Described {
        DATASET,
        CHECK,
        DIFF,
        EXPOSURE,
        WHAT_IF;

        String schema() {
            return this == DATASET
                    ? JsonSchema.text(Dataset.embedded().codes())
                    : JsonReport.Kind.valueOf(name()).schema();
        }
    }

    Schema(Terminal terminal) {
        this.out = new OutOption(terminal);
    }

    @Override
    public Integer call() {
        Input input = new Input();
        Described described = input.choice("--of", of, Described.DATASET);
        Optional<Path> file = out.fileIfGiven(input, List.of());
        input.throwIfAny();

        out.write(file, writer -> writer.write(described.schema()));
        return ExitStatus.DONE;
    }
}
