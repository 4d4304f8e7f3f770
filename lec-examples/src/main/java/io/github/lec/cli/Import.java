package io.github.lec.cli;

import io.github.lec.change.Changes;
import io.github.lec.change.FactChange;
import io.github.lec.dataset.Claims;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.dataset.DatasetWriter;
import io.github.lec.format.Problem;
import io.github.lec.format.RecordKind;
import io.github.lec.report.WholeFiles;
import io.github.lec.report.intake.AnalystWorkbook;
import io.github.lec.report.intake.WorkbookReading;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lec import}: from a filled-in workbook to a new or an existing dataset. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a dataset folder from a workbook that was filled in, or adds its records to a dataset of your own"
                    + " (--data). If any cell cannot be read, every such cell is reported and no dataset is written.",
            ""
        })
final class Import implements Callable<Integer> {
    private static final String WORKBOOK = "WORKBOOK";
    private static final String ANNOTATE = "--annotate";
    private static final String REPLACE = "--replace";
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Terminal terminal;

    @Parameters(paramLabel = WORKBOOK, description = "A filled-in workbook that template or export wrote.")
    private String workbook = "";

    @Option(
            names = DataOptions.DATA,
            paramLabel = "PATH",
            description = "A dataset of your own, to which the records are added: a folder with dataset.json, or one"
                    + " document. If both have a record, its accounts are united. The result is written there,"
                    + " unless --out names a new folder.")
    private Optional<String> data = Optional.empty();

    @Option(
            names = REPLACE,
            paramLabel = "ID[/MEMBER]",
            split = ",",
            description = "Records of the dataset, or members of records (by name, heading or sheet), that the workbook"
                    + " replaces instead of adding to them.")
    private Set<String> replaced = Set.of();

    @Option(
            names = ANNOTATE,
            paramLabel = "FILE",
            description =
                    "Where to write a copy of the workbook with the problem cells marked, if there are any, and with a"
                            + " sheet Problems that links to them.")
    private Optional<String> annotate = Optional.empty();

    @Option(names = "--dry-run", description = "Only shows what would be imported, or how the dataset would change.")
    private boolean dryRun;

    @Mixin
    private final OutOption out;

    Import(Terminal terminal) {
        this.terminal = terminal;
        this.out = new OutOption(terminal);
    }

    @Override
    public Integer call() {
        Input input = new Input();
        List<Path> read =
                new ArrayList<>(Input.path(terminal.folder(), workbook).stream().toList());
        data.flatMap(path -> Input.path(terminal.folder(), path)).ifPresent(read::add);
        if (!replaced.isEmpty() && data.isEmpty()) {
            input.refuse(
                    REPLACE, String.join(",", replaced), "a dataset of your own, by --data, in which to replace it");
        }
        Optional<Path> folder = dryRun || data.isPresent() && !out.isGiven()
                ? Optional.empty()
                : Optional.of(out.namedNewFolder("the folder to write, new or empty", input, read));
        Optional<Path> marked = marked(input, read);
        DataFiles files = new DataFiles(terminal.folder(), input);
        Optional<DatasetState> state = state(input);
        Optional<Dataset> before = data.flatMap(path -> files.read(
                DataOptions.DATA,
                path,
                "no file or folder",
                "a dataset: a folder with dataset.json, or one document",
                place -> DatasetReader.readAlone(place, Dataset.embedded())));
        if (data.isPresent() && before.isEmpty()) {
            input.throwIfAny();
        }
        Optional<WorkbookReading> reading = readWorkbook(files, path -> open(path, before));
        input.throwIfAny();

        WorkbookReading found = reading.orElseThrow();
        Optional<Dataset> dataset = readWorkbook(files, path -> found.dataset());
        if (dataset.isEmpty() && marked.isPresent() && found.hasProblemCells()) {
            return annotate(marked.get(), found, files);
        }
        input.throwIfAny();
        notes(found);
        if (before.isPresent()) {
            sayChanges(before.get(), dataset.orElseThrow());
        }
        if (!dryRun) {
            write(folder, state, dataset.orElseThrow());
        }
        terminal.say(summary(dataset.orElseThrow()) + (dryRun ? " Nothing was written." : ""));
        return ExitStatus.DONE;
    }

    /** {@return where the copy with the marks is to be written, if one is asked for} */
    private Optional<Path> marked(Input input, List<Path> read) {
        Optional<Path> marked = annotate.flatMap(written -> Input.path(terminal.folder(), written));
        if (annotate.isPresent() && marked.isEmpty()) {
            input.refuse(ANNOTATE, Input.quoted(annotate.get()), "a file in a folder with write permission");
        }
        marked.ifPresent(place -> out.companion(ANNOTATE, place, input, read));
        annotate.filter(written -> !suffix(written).equals(suffix(workbook)))
                .ifPresent(written -> input.refuse(
                        ANNOTATE,
                        Input.quoted(written),
                        "a file with the suffix of the workbook, " + Input.quoted(suffix(workbook))));
        return marked;
    }

    private <T> Optional<T> readWorkbook(DataFiles files, DataFiles.Reading<T> reading) {
        return files.read(WORKBOOK, workbook, "no file", "an Excel workbook (.xlsx)", reading);
    }

    private WorkbookReading open(Path path, Optional<Dataset> before) throws IOException {
        return before.isPresent()
                ? AnalystWorkbook.openInto(path, before.get(), replaced)
                : AnalystWorkbook.open(path, Dataset.embedded());
    }

    /**
     * {@return the suffix of a file: a spreadsheet program opens no workbook whose suffix is that of another format}
     */
    private static String suffix(String file) {
        return file.substring(Math.max(0, file.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    }

    private int annotate(Path place, WorkbookReading found, DataFiles files) {
        Input input = files.input();
        List<Problem> problems = input.problems();
        readWorkbook(files, path -> {
            out.companion(ANNOTATE, place, input, () -> WholeFiles.write(place, found::annotate));
            return place;
        });
        if (input.problems().size() > problems.size()) {
            input.throwIfAny();
        }
        terminal.refuse(problems, input.more(), ", marked in " + place.getFileName() + "; no dataset was written.");
        return ExitStatus.WRONG_INPUT;
    }

    private void notes(WorkbookReading found) {
        for (Problem note : found.notes()) {
            terminal.warn("Note: " + note.file() + " at " + note.pointer() + ": " + note.found() + "; what is read is "
                    + note.expected() + ".");
        }
    }

    private void sayChanges(Dataset before, Dataset after) {
        LocalDate day = after.info().asOf();
        Changes changes = Changes.between(View.of(before, day, EVER), View.of(after, day, EVER));
        try {
            DiffText.write(changes, terminal.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a PrintWriter does not throw
        }
        String described = ImportedInfo.changes(before.info(), after.info());
        if (!described.isEmpty()) {
            terminal.say("The dataset itself: " + described + ".");
        }
        changes.facts().forEach(this::warnOfTwoAnswers);
        String others = String.join(", ", changes.differingOnOtherDays(before, after));
        if (!others.isEmpty()) {
            terminal.say("These differ only in what does not hold on " + day + ": " + others + ".");
        }
    }

    /**
     * Warns if a source that the dataset cites for a fact now gives a second answer, which was perhaps to replace the
     * first.
     */
    private void warnOfTwoAnswers(FactChange change) {
        change.sourcesOfTwoAnswers()
                .forEach(source -> terminal.warn("Note: " + source + " now gives two answers to " + change.claim()
                        + "; to replace the earlier: " + REPLACE + "="
                        + change.claim().record() + "/"
                        + change.claim().member() + "."));
    }

    /** {@return how the files of the dataset stand before they are read, to which records are to be added} */
    private Optional<DatasetState> state(Input input) {
        Optional<Path> place = data.flatMap(path -> Input.path(terminal.folder(), path));
        try {
            return place.isPresent() ? Optional.of(DatasetState.of(place.get())) : Optional.empty();
        } catch (IOException e) {
            input.refuse(DataOptions.DATA, Input.reason(e), "a dataset: a folder with dataset.json, or one document");
            return Optional.empty();
        }
    }

    private void write(Optional<Path> folder, Optional<DatasetState> state, Dataset dataset) {
        if (folder.isPresent()) {
            out.write(
                    folder.get(),
                    () -> WholeFiles.writeFolder(folder.get(), whole -> DatasetWriter.write(dataset, whole)));
            return;
        }
        Path place = terminal.folder().resolve(data.orElseThrow());
        out.write(place, () -> {
            if (!WholeFiles.writeIf(folder(place), contents(place, dataset), state.orElseThrow()::isUnchanged)) {
                Input input = new Input();
                input.refuse(
                        DataOptions.DATA,
                        Input.quoted(data.orElseThrow()) + ", which was changed while this import ran",
                        "a dataset that stays as it was read; import again");
                input.throwIfAny();
            }
        });
    }

    /** {@return the folder of a dataset, or that in which its one document stands} */
    private static Path folder(Path place) throws IOException {
        Path real = place.toRealPath();
        return Files.isDirectory(real) ? real : Objects.requireNonNull(real.getParent());
    }

    /** {@return the content of each file of a dataset's folder, or of its one document} */
    private static Map<Path, WholeFiles.Content> contents(Path place, Dataset dataset) throws IOException {
        Map<Path, WholeFiles.Content> contents = new LinkedHashMap<>();
        Map<Path, String> texts = new LinkedHashMap<>();
        if (Files.isDirectory(place)) {
            DatasetWriter.files(dataset).forEach((name, text) -> texts.put(place.resolve(name), text));
        } else {
            texts.put(place, DatasetWriter.document(dataset));
        }
        for (Map.Entry<Path, String> text : texts.entrySet()) {
            byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(text.getKey()) || !Arrays.equals(Files.readAllBytes(text.getKey()), bytes)) {
                contents.put(text.getKey(), stream -> stream.write(bytes));
            }
        }
        return contents;
    }

    private static String summary(Dataset dataset) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(RecordKind.values())
                .forEach(kind -> counts.merge(kind.section(), dataset.own(kind).size(), Integer::sum));
        String records = counts.entrySet().stream()
                .filter(section -> section.getValue() > 0)
                .map(section -> section.getKey() + " " + section.getValue())
                .collect(Collectors.joining(", "));
        int facts = Arrays.stream(RecordKind.values())
                .flatMap(kind -> dataset.own(kind).stream())
                .flatMap(record -> Claims.of(record).stream())
                .mapToInt(claim -> claim.accounts().size())
                .sum();
        return "Dataset " + dataset.info().id() + ", version " + dataset.info().version() + ": "
                + (records.isEmpty() ? "no records" : records)
                + (facts == 0 ? "" : ", with " + facts + (facts == 1 ? " fact" : " facts")) + ".";
    }
}
