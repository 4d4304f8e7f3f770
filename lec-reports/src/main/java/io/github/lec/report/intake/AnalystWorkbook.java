package io.github.lec.report.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.Json;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Suggestions;
import io.github.lec.record.Extensible;
import io.github.lec.report.excel.Profile;
import io.github.lec.report.excel.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The workbook that analysts fill in instead of writing JSON: Excel's format (.xlsx), a sheet for each kind of record
 * and each kind of fact, with drop-downs for codes and ids.
 *
 * <pre>{@code
 * Path workbook = Path.of("my-treaties.xlsx");
 * try (OutputStream out = Files.newOutputStream(workbook)) {
 *     AnalystWorkbook.write(Dataset.draft(Treaty.extradition("draft", "DE", "CN").build()), out);
 * }
 * Dataset filledIn = AnalystWorkbook.read(workbook, Dataset.embedded());
 * DatasetWriter.write(filledIn, Path.of("my-treaties"));
 * }</pre>
 *
 * <p>What is written and read again is the same dataset. The same dataset gives the same bytes.
 */
public final class AnalystWorkbook {
    private static final WorkbookWriter WRITER = WorkbookWriter.forProfile(Profile.ANALYST);
    private static final String OWN = "x-";

    private AnalystWorkbook() {}

    /**
     * Writes an empty workbook to fill in.
     *
     * @param reference the dataset whose reference records (actors, norms, codes) the drop-downs offer
     * @param out where to; it is flushed and stays open
     * @throws IOException if {@code out} cannot be written to
     * @throws InvalidValueException if an argument is null
     */
    public static void writeTemplate(Dataset reference, OutputStream out) throws IOException {
        InvalidValueException.given(reference, "reference");
        InvalidValueException.given(out, "out");
        writeTemplate(reference, EnumSet.allOf(RecordKind.class), out);
    }

    /**
     * Writes an empty workbook to fill in records of some kinds, such as treaties. It has the sheets of these records
     * and of all their facts, and those that any fact needs: the dataset, sources, inquiries and codes.
     *
     * @param reference the dataset whose reference records (actors, norms, codes) the drop-downs offer
     * @param kinds the kinds of record to be filled in
     * @param out where to; it is flushed and stays open
     * @throws IOException if {@code out} cannot be written to
     * @throws InvalidValueException if {@code reference} or {@code out} is null
     */
    public static void writeTemplate(Dataset reference, Set<RecordKind> kinds, OutputStream out) throws IOException {
        InvalidValueException.given(reference, "reference");
        InvalidValueException.given(out, "out");
        WRITER.write(FilledForm.empty(reference, kinds), out);
    }

    /**
     * Writes a dataset's own records as a workbook.
     *
     * @param dataset the dataset
     * @param out where to; it is flushed and stays open
     * @throws IOException if {@code out} cannot be written to
     * @throws InvalidDatasetException if a text is longer than the 32,767 characters that a cell holds, the name of a
     *     member of the user's own cannot be a heading, or there are more rows or columns than a sheet has, with all
     *     such problems; nothing is written then
     * @throws InvalidValueException if an argument is null
     */
    public static void write(Dataset dataset, OutputStream out) throws IOException {
        InvalidValueException.given(dataset, "dataset");
        InvalidValueException.given(out, "out");
        new FormLimits(dataset).check();
        WRITER.write(FilledForm.with(dataset), out);
    }

    /**
     * Reads a workbook that was filled in as a dataset of its own.
     *
     * @param workbook an Excel workbook (.xlsx)
     * @param reference the dataset to whose reference records the workbook may refer; they do not become part of the
     *     result, and a record that both have is taken from the workbook
     * @return the dataset
     * @throws InvalidDatasetException if the file is not a workbook, or anything is wrong with what was filled in, with
     *     all problems, each with its cell
     * @throws IOException if the file cannot be read
     * @throws InvalidValueException if an argument is null
     */
    public static Dataset read(Path workbook, Dataset reference) throws IOException {
        InvalidValueException.given(workbook, "workbook");
        InvalidValueException.given(reference, "reference");
        return open(workbook, reference).dataset();
    }

    /**
     * Reads a workbook as {@link #read(Path, Dataset)} does, but also returns problems and notes.
     *
     * @param workbook an Excel workbook (.xlsx)
     * @param reference the dataset to whose reference records the workbook may refer
     * @return the dataset, or all that is wrong, each with its cell
     * @throws IOException if the file cannot be read
     * @throws InvalidValueException if an argument is null
     */
    public static WorkbookReading open(Path workbook, Dataset reference) throws IOException {
        InvalidValueException.given(workbook, "workbook");
        InvalidValueException.given(reference, "reference");
        return read(workbook, problems -> new FilledDocument(problems, reference, Map.of()), document -> {
            if (document.info().isEmpty()) {
                document.missInfo();
            }
            return DatasetReader.readDocumentAlone(document.tree(document.info()), name(workbook), reference);
        });
    }

    /**
     * Reads a workbook that was filled in into a dataset: its records are added, and those that the dataset has too are
     * merged with them, as {@link Dataset#mergedWith(Dataset, Set)} describes. References may point to any record of
     * the dataset. The workbook's description of the dataset replaces the previous one; blank cells leave it unchanged,
     * and the id must be the same.
     *
     * @param workbook an Excel workbook (.xlsx)
     * @param dataset the dataset
     * @param replaced what of the dataset gives way: ids of records; or an id, a slash and a member or its heading
     * @return both together, or all that is wrong, each with its cell
     * @throws IOException if the file cannot be read
     * @throws InvalidValueException if {@code workbook} or {@code dataset} is null
     */
    public static WorkbookReading openInto(Path workbook, Dataset dataset, Set<String> replaced) throws IOException {
        InvalidValueException.given(workbook, "workbook");
        InvalidValueException.given(dataset, "dataset");
        Set<String> places = Replaced.inFormat(replaced);
        Map<String, Extensible> known = new HashMap<>();
        Arrays.stream(RecordKind.values())
                .flatMap(kind -> dataset.own(kind).stream())
                .filter(record -> !places.contains(RecordKind.idOf(record))) // a replaced record needs its own row
                .forEach(record -> known.put(RecordKind.idOf(record), record));
        return read(workbook, problems -> new FilledDocument(problems, dataset, known), document -> {
            String id = dataset.info().id();
            ObjectNode info = Json.mapper().valueToTree(dataset.info());
            document.info()
                    .ifPresent(filled -> filled.properties().stream()
                            .filter(member -> !member.getValue().isNull())
                            .forEach(member -> info.set(member.getKey(), member.getValue())));
            if (!info.path("id").asText().equals(id)) {
                document.refuseId(
                        info.path("id").asText(), id + ", the id of the dataset that is added to, or an empty cell");
            }
            JsonNode tree = document.tree(Optional.of(info));
            return DatasetReader.readDocumentInto(tree, name(workbook), dataset, places);
        });
    }

    private static WorkbookReading read(
            Path workbook, Function<CellProblems, FilledDocument> beginning, Function<FilledDocument, Dataset> reading)
            throws IOException {
        CellProblems problems = new CellProblems(name(workbook));
        FilledDocument document = beginning.apply(problems);
        Optional<Dataset> dataset = Optional.empty();
        try (WorkbookArchive archive = WorkbookArchive.open(workbook)) {
            read(archive, document, problems);
            dataset = Optional.of(reading.apply(document));
            document.note(dataset.get().info().asOf());
        } catch (UnreadableWorkbookException e) {
            problems.add(e);
        } catch (InvalidDatasetException e) {
            document.locate(e);
        }
        return new WorkbookReading(workbook, problems, dataset);
    }

    private static String name(Path workbook) {
        return Objects.requireNonNullElse(workbook.getFileName(), workbook).toString();
    }

    private static void read(WorkbookArchive archive, FilledDocument document, CellProblems problems)
            throws IOException {
        WorkbookParts parts = WorkbookParts.of(archive);
        WorkbookCells cells = new WorkbookCells(archive, parts);
        ValueLimit limit = new ValueLimit();
        Set<FormSheet> seen = new HashSet<>();
        for (String name : parts.namesWithoutCells()) {
            if (form(name).isPresent()) { // else its records would be missing without a word
                problems.add(
                        "the sheet \"" + name + "\" as a chart, a dialogue or a macro, without cells",
                        "a sheet with cells, or another name for it");
            }
        }
        for (WorkbookParts.Worksheet sheet : parts.sheets()) {
            Optional<FormSheet> form = form(sheet.name());
            if (form.isPresent() && seen.add(form.get())) {
                FilledSheet filled = new FilledSheet(form.get(), sheet, problems, limit, document::add);
                cells.read(sheet, filled);
                filled.end();
            } else if (form.isPresent()) {
                problems.add(sheet.place(1, 0), "duplicate sheet \"" + sheet.name() + "\"", "each sheet once");
            } else if (!isForPeople(sheet.name())) {
                refuseUnknown(sheet, parts, cells, problems);
            }
        }
        document.end();
    }

    /** An empty sheet that spreadsheets add by themselves is not a sheet of the form. */
    private static void refuseUnknown(
            WorkbookParts.Worksheet sheet, WorkbookParts parts, WorkbookCells cells, CellProblems problems)
            throws IOException {
        List<String> names = IntakeForm.sheets().stream().map(FormSheet::name).toList();
        List<String> missing = names.stream()
                .filter(name -> parts.names().stream()
                        .noneMatch(other -> Naming.key(other).equals(Naming.key(name))))
                .toList();
        Optional<String> meant = Suggestions.to(sheet.name(), missing).or(() -> Suggestions.to(sheet.name(), names));
        if (meant.isEmpty() && cells.firstRow(sheet).isEmpty()) {
            problems.note(sheet.place(1, 0), "the sheet \"" + sheet.name() + "\", which is empty", "nothing");
            return;
        }
        problems.add(
                sheet.place(1, 0),
                "the sheet \"" + sheet.name() + "\"",
                (missing.size() == 1 ? "the sheet " + missing.get(0) + ", which is missing" : "a sheet of the form")
                        + ", or a name that starts with x- for a sheet that is not read",
                missing.size() == 1 ? Optional.of(missing.get(0)) : meant);
    }

    private static boolean isForPeople(String sheet) {
        return FormGuide.isForPeople(sheet) || sheet.toLowerCase(Locale.ROOT).startsWith(OWN);
    }

    private static Optional<FormSheet> form(String name) {
        return IntakeForm.sheets().stream()
                .filter(sheet -> Naming.key(sheet.name()).equals(Naming.key(name)))
                .findFirst();
    }
}
