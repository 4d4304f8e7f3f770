package io.github.lec.report.intake;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Suggestions;
import io.github.lec.report.excel.Profile;
import io.github.lec.report.excel.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The workbook that analysts fill in instead of writing JSON: Excel's format (.xlsx), a sheet for each kind of record and
 * each kind of fact, with drop-downs for codes and ids.
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
     */
    public static void writeTemplate(Dataset reference, OutputStream out) throws IOException {
        WRITER.write(FilledForm.empty(reference), out);
    }

    /**
     * Writes a dataset's own records as a workbook.
     *
     * @param dataset the dataset
     * @param out where to; it is flushed and stays open
     * @throws IOException if {@code out} cannot be written to
     * @throws InvalidDatasetException if a text is longer than the 32,767 characters that a cell holds, or the name of a
     *     member of the user's own cannot be a heading, with all such problems; nothing is written then
     */
    public static void write(Dataset dataset, OutputStream out) throws IOException {
        new FormLimits(dataset).check();
        WRITER.write(FilledForm.with(dataset), out);
    }

    /**
     * Reads a workbook that was filled in.
     *
     * @param workbook an Excel workbook (.xlsx)
     * @param reference the dataset to whose reference records the workbook may refer; they do not become part of what is
     *     read, and a record that both have is taken as it stands in the workbook
     * @return the dataset
     * @throws InvalidDatasetException if the file is no workbook, or anything is wrong with what was filled in, with all
     *     problems, each with its cell
     * @throws IOException if the file cannot be read
     */
    public static Dataset read(Path workbook, Dataset reference) throws IOException {
        String name = String.valueOf(workbook.getFileName());
        CellProblems problems = new CellProblems(name);
        try {
            return document(WorkbookFile.read(workbook), name, problems).read(reference);
        } catch (WorkbookFile.UnreadableException e) {
            problems.add(e.found(), "an Excel workbook (.xlsx) without a password");
            problems.throwIfAny();
            throw new IllegalStateException(e);
        }
    }

    private static FilledDocument document(List<SheetContent> contents, String name, CellProblems problems) {
        FilledDocument document = new FilledDocument(name, problems);
        List<FilledRow> accounts = new ArrayList<>();
        Set<FormSheet> seen = new HashSet<>();
        for (SheetContent content : contents) {
            Optional<FormSheet> sheet = sheet(content.name());
            if (sheet.filter(known -> !seen.add(known)).isPresent()) {
                problems.add(content.place(1, 0), "duplicate sheet \"" + content.name() + "\"", "each sheet once");
            } else if (sheet.isPresent()) {
                List<FilledRow> rows = new SheetRows(sheet.get(), content, problems).read();
                if (sheet.get().holdsAccounts()) {
                    accounts.addAll(rows);
                } else if (sheet.get().kinds().isEmpty()) {
                    rows.forEach(document::addInfo);
                } else {
                    rows.forEach(row -> document.addRecord(row.sheet().kinds().get(0), row));
                }
            } else if (!FormGuide.isForPeople(content.name())
                    && !content.name().toLowerCase(Locale.ROOT).startsWith(OWN)) {
                List<String> names =
                        IntakeForm.sheets().stream().map(FormSheet::name).toList();
                problems.add(
                        content.place(1, 0),
                        "the sheet \"" + content.name() + "\"",
                        "a sheet of the form, or a name that starts with x- for a sheet that is not read",
                        Suggestions.to(content.name(), names));
            }
        }
        accounts.forEach(document::addAccount);
        return document;
    }

    private static Optional<FormSheet> sheet(String name) {
        return IntakeForm.sheets().stream()
                .filter(sheet -> Naming.key(sheet.name()).equals(Naming.key(name)))
                .findFirst();
    }
}
