package io.github.lec.cli;

import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureTable;
import io.github.lec.exposure.Request;
import io.github.lec.instrument.Purpose;
import io.github.lec.rule.catalogue.RuleCatalogue;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lec exposure}: what stands in the way of an extradition, for one person or as a table. */
@Command(
        name = "exposure",
        mixinStandardHelpOptions = true,
        description = {
            "Says what stands in the way of an extradition: what a person's nationality does, what the text says for"
                    + " everyone, why, on which claims, and which verdicts bear on it. Without --nationality,"
                    + " --arrested-in and --requested-by it compares places of arrest by groups of persons.",
            Exposure.CAVEAT,
            ""
        })
final class ExposureCommand implements Callable<Integer> {
    @Mixin
    private final DataOptions data;

    @Mixin
    private final PersonOptions person = new PersonOptions();

    @Mixin
    private final OutOption out;

    @Option(
            names = "--purpose",
            paramLabel = "prosecution|enforcement",
            description = "Whether the person is to be put on trial or to serve a sentence. Default: prosecution.")
    private Optional<String> purpose = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", description = "For people or for programs. Default: text.")
    private Optional<String> format = Optional.empty();

    /** How the answer is written. */
    private enum Format {
        TEXT,
        JSON
    }

    ExposureCommand(Terminal terminal) {
        this.data = new DataOptions(terminal);
        this.out = new OutOption(terminal);
    }

    @Override
    public Integer call() {
        Input input = new Input();
        Purpose wanted = input.choice("--purpose", purpose, Purpose.PROSECUTION);
        Format shape = input.choice("--format", format, Format.TEXT);
        Optional<Path> file = out.fileIfGiven(input, data.paths());
        Optional<Request> request = data.dataset(input)
                .map(dataset -> new States(dataset, input))
                .flatMap(states -> person.request(states, wanted, input));
        Question question = data.read(input);

        out.write(
                file,
                request.isPresent()
                        ? onePerson(Exposure.of(question.view(), request.get()), shape)
                        : table(ExposureTable.of(question.view(), question.selection(), wanted), shape));
        return ExitStatus.DONE;
    }

    private static Report onePerson(Exposure exposure, Format shape) {
        return shape == Format.JSON
                ? writer -> ExposureJson.write(exposure, RuleCatalogue.withProvided(), writer)
                : writer -> ExposureText.write(exposure, RuleCatalogue.withProvided(), writer);
    }

    private static Report table(ExposureTable table, Format shape) {
        return shape == Format.JSON
                ? writer -> ExposureJson.write(table, writer)
                : writer -> ExposureText.write(table, writer);
    }
}
