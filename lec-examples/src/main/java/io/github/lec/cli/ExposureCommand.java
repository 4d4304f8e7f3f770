package io.github.lec.cli;

import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureTable;
import io.github.lec.exposure.Request;
import io.github.lec.instrument.Purpose;
import io.github.lec.report.ExposureTables;
import io.github.lec.report.csv.CsvWriter;
import io.github.lec.report.json.JsonReport;
import io.github.lec.rule.catalogue.RuleCatalogue;
import java.nio.file.Path;
import java.util.List;
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
            "Shows what stands in the way of an extradition: the effect of a person's nationality, what the text"
                    + " says for everyone, the reasons, the claims, and the relevant verdicts. Without"
                    + " --nationality, --arrested-in and --requested-by it compares places of arrest by groups of"
                    + " persons, for both purposes; csv has every nationality that makes a difference, one request"
                    + " per line.",
            Exposure.CAVEAT,
            ""
        })
final class ExposureCommand implements Callable<Integer> {
    private static final String FORMAT = "--format";

    @Mixin
    private final DataOptions data;

    @Mixin
    private final PersonOptions person = new PersonOptions();

    @Mixin
    private final OutOption out;

    @Option(
            names = "--purpose",
            paramLabel = "prosecution|enforcement",
            description = "Whether the person is to stand trial or to serve a sentence. Default: prosecution; for the"
                    + " whole table, both.")
    private Optional<String> purpose = Optional.empty();

    @Option(
            names = FORMAT,
            paramLabel = "text|json|csv",
            description = "Text, JSON, or csv for the full grid, which is not about a single person. Default: text.")
    private Optional<String> format = Optional.empty();

    /** How the answer is written. */
    private enum Format {
        TEXT,
        JSON,
        CSV
    }

    ExposureCommand(Terminal terminal) {
        this.data = new DataOptions(terminal);
        this.out = new OutOption(terminal);
    }

    @Override
    public Integer call() {
        Input input = new Input();
        Purpose wanted = input.choice("--purpose", purpose, Purpose.PROSECUTION);
        Format shape = out.format(input, format, Format.TEXT);
        Optional<Path> file = out.fileIfGiven(input, data.paths());
        Optional<Request> request = data.dataset(input)
                .map(dataset -> new StateList(dataset, input))
                .flatMap(states -> person.request(states, wanted, input));
        if (request.isPresent() && shape == Format.CSV) {
            input.refuse(FORMAT, "csv for one person", "text or json, or no person");
        }
        Question question = data.read(input);

        List<Purpose> purposes = purpose.isPresent() ? List.of(wanted) : List.of(Purpose.values());
        out.write(
                file,
                request.isPresent()
                        ? onePerson(Exposure.of(question.view(), request.get()), shape)
                        : table(question, purposes, shape));
        return ExitStatus.DONE;
    }

    private static Report onePerson(Exposure exposure, Format shape) {
        return shape == Format.JSON
                ? JsonReport.exposure(exposure, RuleCatalogue.withProvided())::write
                : writer -> ExposureText.write(exposure, RuleCatalogue.withProvided(), writer);
    }

    private static Report table(Question question, List<Purpose> purposes, Format shape) {
        List<ExposureTable> tables = purposes.stream()
                .map(purpose -> ExposureTable.of(question.view(), question.selection(), purpose))
                .toList();
        return switch (shape) {
            case TEXT -> writer -> ExposureText.write(tables, writer);
            case JSON -> JsonReport.exposures(tables)::write;
            case CSV ->
                writer -> CsvWriter.write(ExposureTables.grid(question.view(), question.selection(), purposes), writer);
        };
    }
}
