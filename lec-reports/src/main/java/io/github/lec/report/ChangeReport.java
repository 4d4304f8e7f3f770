package io.github.lec.report;

import io.github.lec.change.Changes;
import io.github.lec.change.FactChange;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.report.change.CellDifference;
import io.github.lec.report.excel.Profile;
import io.github.lec.report.excel.WorkbookWriter;
import io.github.lec.report.html.HtmlWriter;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.CellChanges;
import io.github.lec.report.matrix.DocumentProperties;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.table.ChangeTables;
import io.github.lec.report.table.Sheet;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two comparisons, and why: facts and findings, cells of the tables, and a workbook of them.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2014, 1, 1);
 * View then = View.of(Dataset.embedded(), day, day);
 * View now = View.of(Dataset.embedded());
 * ChangeReport.between(Comparison.of(then), Comparison.of(now)).write(Path.of("changes.xlsx"), Format.XLSX);
 * }</pre>
 *
 * <p>The two may be of two editions of a dataset, of one dataset on two days or two states of knowledge, or by two sets
 * of rules. The same ones always give the same changes and the same bytes.
 */
public final class ChangeReport {
    /**
     * The others say which workbook it is, list the facts, findings and sources that are compared one by one anyway, or
     * show other days than those that are compared.
     */
    private static final Set<Sheet> COMPARED = EnumSet.complementOf(EnumSet.of(
            Sheet.COVER,
            Sheet.CONTENTS,
            Sheet.NOTES,
            Sheet.MAP_BY_YEAR,
            Sheet.PROFILES,
            Sheet.FINDINGS,
            Sheet.CLAIMS,
            Sheet.SOURCES));

    private final Changes changes;
    private final List<CellDifference> cells;
    private final Book book;

    private ChangeReport(Changes changes, List<CellDifference> cells, View after) {
        this.changes = changes;
        this.cells = cells;
        ChangeTables tables = ChangeTables.of(changes, cells, after.dataset());
        DocumentProperties properties = DocumentProperties.titled(
                        tables.title(),
                        after.asOf().atStartOfDay(ZoneOffset.UTC).toInstant())
                .subject(after.dataset().info().title())
                .author("lec")
                .language("en-GB")
                .custom("Before", changes.before().toString())
                .custom("Dataset", changes.after().dataset())
                .custom("Dataset version", changes.after().version())
                .custom("As of", changes.after().asOf().toString())
                .custom("Known by", changes.after().knownBy().toString())
                .custom("Rule set version", changes.after().rules().orElse("None"))
                .build();
        this.book = new Book(properties, List.of(tables.cover(), tables.changes()));
    }

    /**
     * What differs.
     *
     * @param before the earlier comparison
     * @param after the later one, of the same states and counterparts
     * @return the changes
     * @throws InvalidValueException if an argument is null
     */
    public static ChangeReport between(Comparison before, Comparison after) {
        InvalidValueException.given(before, "before");
        InvalidValueException.given(after, "after");
        Changes all = Changes.between(before.evaluation(), after.evaluation());
        List<CellDifference> cells = ChangeTables.traced(CellChanges.between(compared(before), compared(after)), all);
        return new ChangeReport(
                withoutIdleReferences(
                        all,
                        cells,
                        before.evaluation().view().dataset(),
                        after.evaluation().view().dataset()),
                cells,
                after.evaluation().view());
    }

    private static List<Matrix> compared(Comparison comparison) {
        return COMPARED.stream().map(comparison::table).toList();
    }

    /**
     * {@return the changes without facts of reference records that change no finding and no cell, since they are not
     * the user's own data}
     */
    private static Changes withoutIdleReferences(
            Changes changes, List<CellDifference> cells, Dataset before, Dataset after) {
        Set<ClaimId> turning = new HashSet<>();
        changes.findings().forEach(finding -> turning.addAll(finding.differingClaims()));
        cells.forEach(cell -> turning.addAll(cell.differingClaims()));
        List<FactChange> facts = changes.facts().stream()
                .filter(fact -> turning.contains(fact.claim())
                        || isOwn(before, fact.claim().record())
                        || isOwn(after, fact.claim().record()))
                .toList();
        return new Changes(
                changes.before(),
                changes.after(),
                changes.records(),
                facts,
                changes.findings(),
                changes.unchangedFindings());
    }

    private static boolean isOwn(Dataset dataset, String record) {
        return dataset.record(record).filter(dataset::isOwn).isPresent();
    }

    /**
     * {@return the facts, records and findings that differ, without facts of reference records that changed nothing
     * else}
     */
    public Changes changes() {
        return changes;
    }

    /**
     * The cells of the tables that differ. What says which workbook it is, what shows other days, and the lists of
     * findings, claims and sources, are left out: {@link #changes()} has these.
     *
     * @return the cells by sheet, row and column, each with its cause
     */
    public List<CellDifference> cells() {
        return cells;
    }

    /**
     * {@return the changes as tables, for any writer: a cover that says which two sides are compared, and one row per
     * change}
     */
    public Book book() {
        return book;
    }

    /**
     * Writes the changes to a file. It is written completely or not at all.
     *
     * @param place the file; for {@link Format#CSV} the folder, whose other files stay
     * @param format the format
     * @throws IOException if it cannot be written there
     */
    public void write(Path place, Format format) throws IOException {
        try (WholeFiles files = new WholeFiles()) {
            if (format == Format.CSV) {
                CsvFiles.put(book, Optional.empty(), place, files);
            } else {
                files.put(place, out -> writeTo(out, format));
            }
            files.appear();
        }
    }

    /**
     * Writes the changes to a stream.
     *
     * @param out where to; it is flushed and stays open
     * @param format the format
     * @throws IOException if it cannot be written to
     */
    public void writeTo(OutputStream out, Format format) throws IOException {
        switch (format) {
            case XLSX -> WorkbookWriter.forProfile(Profile.ANALYST).write(book, out);
            case HTML -> HtmlWriter.standard().write(book, out);
            case CSV -> CsvFiles.writeTo(book, out);
            case TEXT -> TextFile.writeTo(book, out);
        }
    }

    /** {@return the sides, and how much differs} */
    @Override
    public String toString() {
        return changes + "; " + cells.size() + " cells differ";
    }
}
