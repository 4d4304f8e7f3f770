package io.github.lec.cli;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.dataset.InvalidDatasetException;
import io.github.lec.dataset.Problem;
import io.github.lec.rule.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every command that reads data: which data, seen when and by whom, of which states. */
final class DataOptions {
    private static final String DATA = "--data";
    private static final String AS_OF = "--as-of";
    private static final String KNOWN_BY = "--known-by";

    private final Terminal terminal;

    @Option(
            names = DATA,
            paramLabel = "PATH",
            description =
                    "A dataset of your own: a folder with dataset.json, or one document. It is read over the embedded"
                            + " reference records; only its own records are judged and listed. Default: the embedded dataset.")
    private Optional<String> data = Optional.empty();

    @Option(
            names = AS_OF,
            paramLabel = "DATE",
            description = "The day on which the world is looked at. Default: the dataset's day.")
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = KNOWN_BY,
            paramLabel = "DATE",
            description =
                    "The day on which the sources are looked at: what was published later is not seen. Default: the"
                            + " dataset's day.")
    private Optional<String> knownBy = Optional.empty();

    @Option(
            names = States.STATES,
            paramLabel = "EU|EU28|FR,DE,…",
            description =
                    "The states compared, by ISO 3166-1 code. EU stands for the 27 member states, EU28 for these and"
                            + " the United Kingdom. Default: EU28.")
    private Optional<String> states = Optional.empty();

    @Option(
            names = States.COUNTERPART,
            paramLabel = "CN,HK",
            description = "The states or regions with which they cooperate. Default: CN,HK.")
    private Optional<String> counterparts = Optional.empty();

    DataOptions(Terminal terminal) {
        this.terminal = terminal;
    }

    /** {@return the path of the user's own data; nothing if the embedded ones are read} */
    Optional<Path> path() {
        return data.flatMap(written -> Input.path(terminal.folder(), written));
    }

    /**
     * Reads what the options name.
     *
     * @throws WrongInputException if anything was refused, here or before
     */
    Question read(Input input) {
        Optional<LocalDate> world = input.day(AS_OF, asOf);
        Optional<LocalDate> sources = input.day(KNOWN_BY, knownBy);
        Optional<Dataset> dataset = data.isEmpty() ? Optional.of(Dataset.embedded()) : read(data.get(), input);
        Optional<Selection> selection = dataset.map(known -> new States(known, input).selection(states, counterparts));
        input.throwIfAny();
        LocalDate day = dataset.orElseThrow().info().asOf();
        warnIfAfter(day, AS_OF, world);
        warnIfAfter(day, KNOWN_BY, sources);
        return new Question(
                dataset.orElseThrow().view(world.orElse(day), sources.orElse(day)), selection.orElseThrow());
    }

    private Optional<Dataset> read(String written, Input input) {
        Optional<Path> path = path().filter(Files::exists);
        if (path.isEmpty()) {
            input.refuse(
                    DATA,
                    "no file or folder " + Input.quoted(written),
                    "a dataset: a folder with dataset.json, or one document");
            return Optional.empty();
        }
        try {
            return Optional.of(DatasetReader.readOver(path.get(), Dataset.embedded()));
        } catch (InvalidDatasetException e) {
            e.problems().forEach(problem -> input.refuse(at(path.get(), problem)));
        } catch (IOException e) {
            input.refuse(DATA, Input.reason(e) + " in " + Input.quoted(written), "files that can be read");
        }
        return Optional.empty();
    }

    /** The problem with the place as seen from the current folder, so that an editor finds it. */
    private static Problem at(Path path, Problem problem) {
        Path file = Files.isDirectory(path) ? path.resolve(problem.file()) : path.resolveSibling(problem.file());
        return new Problem(
                problem.id(),
                file.toString(),
                problem.line(),
                problem.pointer(),
                problem.found(),
                problem.expected(),
                problem.nearest());
    }

    private void warnIfAfter(LocalDate end, String option, Optional<LocalDate> given) {
        given.filter(day -> day.isAfter(end))
                .ifPresent(day -> terminal.warn("Note: " + option + " " + day + " is after the day of the dataset, "
                        + end + "; it does not say what happened since."));
    }
}
