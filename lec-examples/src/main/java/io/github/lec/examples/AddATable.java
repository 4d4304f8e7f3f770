package io.github.lec.examples;

import io.github.lec.instrument.Treaty;
import io.github.lec.report.Comparison;
import io.github.lec.report.excel.Profile;
import io.github.lec.report.excel.WorkbookWriter;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How do you add a table of your own to the standard workbook? */
public final class AddATable {
    private AddATable() {}

    public static void main(String... args) throws IOException {
        Path file = Path.of(args.length > 0 ? args[0] : "status.xlsx");

        // tag::table[]
        Comparison comparison =
                Comparison.embedded().selection(Selection.of("EE", "LT").with("CN"));
        View view = comparison.evaluation().view();
        Matrix.Builder status = Matrix.on("Status", "The status of each treaty as of " + view.asOf())
                .columns(Column.words("Id").asRowHeader(), Column.words("Status"));
        for (Treaty treaty : view.dataset().treaties()) {
            status.row(
                    Cell.of(treaty.id().value()),
                    Cell.of(view.instruments().status(treaty).toString()));
        }
        List<Matrix> tables = new ArrayList<>(comparison.book().matrices());
        tables.add(status.build());
        Book book = new Book(comparison.book().properties(), tables);
        // end::table[]

        try (OutputStream out = Files.newOutputStream(file)) {
            WorkbookWriter.forProfile(Profile.ANALYST).write(book, out);
        }
        System.out.println("Wrote " + file.getFileName() + ": "
                + tables.get(tables.size() - 1).title() + ", after "
                + comparison.book().matrices().size() + " standard tables.");
    }
}
