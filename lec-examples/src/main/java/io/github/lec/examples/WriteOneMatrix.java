package io.github.lec.examples;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.report.MatrixFile;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.text.TextWriter;
import io.github.lec.rule.Selection;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.io.IOException;
import java.nio.file.Path;

/** How do you make a table of your own, print it, and write it as a spreadsheet? */
public final class WriteOneMatrix {
    private static final ActorId CHINA = ActorId.of("CN");

    private WriteOneMatrix() {}

    public static void main(String... args) throws IOException {
        View view = View.of(Dataset.embedded());
        Matrix.Builder matrix = Matrix.on(
                        "Death penalty", "What extradition treaties with China say on the death penalty")
                .shows("As of " + view.asOf() + ", where China asks.")
                .columns(Column.words("State").asRowHeader(), Column.words("Treaty"), Column.words("Clause"));
        for (ActorId state : Selection.EU27) {
            for (Treaty treaty : view.dataset().treaties(TreatyKind.EXTRADITION, state, CHINA)) {
                ClauseAnswer clause =
                        view.instruments().clause(Relation.of(treaty, state, CHINA), SafeguardKind.DEATH_PENALTY_BAR);
                matrix.row(
                        Cell.of(view.dataset().nameOf(state)),
                        Cell.of(view.instruments().status(treaty).toString()),
                        Cell.of(clause.label()));
            }
        }

        Matrix table = matrix.build();
        System.out.print(TextWriter.ofWidth(100).text(table));

        Path file = Path.of(args.length > 0 ? args[0] : "death-penalty.xlsx");
        MatrixFile.write(table, view.asOf(), file);
        System.out.println("Wrote " + file.getFileName() + ".");
    }
}
