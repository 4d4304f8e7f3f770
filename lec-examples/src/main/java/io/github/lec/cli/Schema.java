package io.github.lec.cli;

import io.github.lec.dataset.JsonSchema;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lec schema}: the file format, for editors and other programs. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = {"Prints the JSON Schema of a dataset.", ""})
final class Schema implements Callable<Integer> {
    @Mixin
    private final OutOption out;

    Schema(Terminal terminal) {
        this.out = new OutOption(terminal);
    }

    @Override
    public Integer call() {
        Input input = new Input();
        Optional<Path> file = out.fileIfGiven(input, Optional.empty());
        input.throwIfAny();

        out.write(file, writer -> writer.write(JsonSchema.text()));
        return ExitStatus.DONE;
    }
}
