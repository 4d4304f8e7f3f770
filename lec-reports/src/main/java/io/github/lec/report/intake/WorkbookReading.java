package io.github.lec.report.intake;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading a filled-in workbook: a dataset, or the problems with their cells; and notes for its author.
 */
public final class WorkbookReading {
    private final Path workbook;
    private final CellProblems problems;
    private final Optional<Dataset> dataset;

    WorkbookReading(Path workbook, CellProblems problems, Optional<Dataset> dataset) {
        this.workbook = workbook;
        this.problems = problems;
        this.dataset = dataset;
    }

    /** {@return whether nothing is wrong, so that there is a dataset} */
    public boolean isValid() {
        return problems.isEmpty();
    }

    /** {@return whether something is wrong with cells, so that they can be marked} */
    public boolean hasProblemCells() {
        return problems.list().stream().anyMatch(problem -> problem.place().isPresent());
    }

    /**
     * The dataset.
     *
     * @return the dataset
     * @throws InvalidDatasetException if anything is wrong with the workbook, in the order of sheets, rows and columns;
     *     the same problem in many cells is reported once, with their number and the first five. The first 1,000 are
     *     listed, and the rest are counted
     */
    public Dataset dataset() {
        problems.throwIfAny();
        return dataset.orElseThrow();
    }

    /**
     * Values that were read, but perhaps not as their author expects.
     *
     * @return a note for each kind of cell, such as formulas: what was found, and what was read
     */
    public List<Problem> notes() {
        return problems.notes();
    }

    /**
     * Writes a copy of the workbook with each problem cell marked, and with a sheet {@code Problems} that describes the
     * problems and links to the cells. Nothing else is changed: no value, format, formula or drawing. The import
     * ignores the sheet, so the corrected workbook can be imported; marks of an earlier run are replaced.
     *
     * @param out where to; it is flushed and stays open
     * @throws InvalidDatasetException if a part that is not read for a dataset, such as a picture or a sheet of your
     *     own, is damaged or too large to be copied
     * @throws IOException if the workbook can no longer be read, or {@code out} cannot be written to
     */
    public void annotate(OutputStream out) throws IOException {
        try (WorkbookArchive archive = WorkbookArchive.open(workbook)) {
            new WorkbookMarks(archive, problems.list()).writeTo(out);
        } catch (UnreadableWorkbookException e) {
            throw new InvalidDatasetException(List.of(e.problem(String.valueOf(workbook.getFileName()))));
        }
    }

    /** {@return the file and how many problems it has} */
    @Override
    public String toString() {
        return workbook.getFileName() + ": " + problems.list().size() + " problems";
    }
}
