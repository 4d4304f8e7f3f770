package io.github.lec.cli;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lec schema}: the file formats, for editors and other programs. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = {"Prints the JSON Schema of a dataset, or of what check writes.", ""})
final class Schema implements Callable<Integer> {
    @Mixin
    private final OutOption out;

    @Option(
            names = "--of",
            paramLabel = "dataset|check",
            description = "The format described: a dataset, or the JSON that check writes. Default: dataset.")
    private Optional<String> of = Optional.empty();

    /** What is described. */
    private enum Described {
        DATASET,
        CHECK
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

        String schema = described == Described.DATASET ? JsonSchema.text(Dataset.embedded().codes()) : ofCheck();
        out.write(file, writer -> writer.write(schema));
        return ExitStatus.DONE;
    }

    private static String ofCheck() {
        try (InputStream file = Objects.requireNonNull(Schema.class.getResourceAsStream(CheckJson.SCHEMA))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
