package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.event.Rating;
import io.github.lec.event.Statement;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.report.words.WordedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Crime areas and scales: whose priority an area is according to sources, and how willing the other side is. */
final class PrioritiesTable implements Table {
    private final TableContext context;

    PrioritiesTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        List<Statement> rated = context.scope().of(context.dataset().statements()).stream()
                .filter(statement -> !context.view().acts().ratings(statement).isEmpty())
                .toList();
        Set<String> areas = new TreeSet<>();
        Set<String> scales = new TreeSet<>();
        for (Statement statement : rated) {
            areas.addAll(statement.crimeAreas());
            context.view().acts().ratings(statement).forEach(rating -> scales.add(rating.scale()));
        }
        List<Row> rows = new ArrayList<>();
        for (String area : areas) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(context.labels().code("crime-area", area)));
            scales.forEach(scale -> cells.add(grades(rated, area, scale)));
            cells.add(Cell.of(Labels.join(
                    rated.stream()
                            .filter(statement -> statement.crimeAreas().contains(area))
                            .map(Statement::title)
                            .toList(),
                    SilenceWords.NOT_DETERMINED)));
            rows.add(Row.of(cells).anchoredAs(area));
        }
        Matrix.Builder matrix = Sheet.PRIORITIES
                .matrix()
                .title("Crime areas: whose priority, and how willing states are")
                .shows("One row per crime area. Grades are those that the cited source gives; they are not"
                        + " measurements. Whose priority: that of China, of its partners, or shared.")
                .source(context.sourceLine())
                .columns(Column.words("Crime area").asRowHeader())
                .columns(scales.stream()
                        .map(scale -> Column.words(context.labels().code("scale", scale))
                                .width(Column.Width.WIDE))
                        .toList())
                .columns(Column.words("Statements").width(Column.Width.PARAGRAPH))
                .rows(rows)
                .ifEmpty("No grades are recorded");
        AnswerCells.noteOnMore(rows).ifPresent(matrix::note);
        return matrix.build();
    }

    private Cell grades(List<Statement> rated, String area, String scale) {
        List<String> words = new ArrayList<>();
        List<ClaimId> claims = new ArrayList<>();
        for (Statement statement : rated) {
            if (!statement.crimeAreas().contains(area)) {
                continue;
            }
            for (Rating rating : context.view().acts().ratings(statement)) {
                if (rating.scale().equals(scale)) {
                    words.add(words(rating));
                    claims.add(ClaimId.of(statement.id().value(), "ratings", rating.key()));
                }
            }
        }
        return claims.isEmpty()
                ? Cell.of(SilenceWords.NOT_DETERMINED)
                : context.cells().of(WordedAnswer.of(Labels.join(words, ""), claims));
    }

    private String words(Rating rating) {
        String grade = context.labels().code("rating", rating.value());
        return rating.of()
                .map(id -> grade + ", said of " + context.labels().actorInSentence(id))
                .orElse(grade);
    }
}
