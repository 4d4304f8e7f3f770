package io.github.lec.cli;

import io.github.lec.dataset.ClaimId;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureTable;
import io.github.lec.instrument.Purpose;
import io.github.lec.record.ActorId;
import io.github.lec.report.csv.CsvWriter;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The full grid as data: nationality, place of arrest, requesting state and purpose, one request a line. */
final class ExposureGrid {
    private ExposureGrid() {}

    static void write(Question question, List<Purpose> purposes, Writer writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvWriter.write(matrix(question, purposes), bytes);
        writer.write(bytes.toString(StandardCharsets.UTF_8));
    }

    private static Matrix matrix(Question question, List<Purpose> purposes) {
        return Matrix.on("Exposure")
                .title("What stands in the way of an extradition, request by request")
                .columns(
                        Column.words("Nationality"),
                        Column.words("Arrested in"),
                        Column.words("Requested by"),
                        Column.words("Purpose"),
                        Column.words("Protection by nationality"),
                        Column.words("What is known allows"),
                        Column.words("Extradition treaty"),
                        Column.words("Claims"))
                .rowsFrom(() -> ExposureTable.grid(question.view(), question.selection())
                        .filter(exposure -> purposes.contains(exposure.request().purpose()))
                        .map(ExposureGrid::row))
                .build();
    }

    private static Row row(Exposure exposure) {
        return Row.of(
                Cell.of(exposure.request().person().nationalities().stream()
                        .map(ActorId::value)
                        .collect(Collectors.joining("; "))),
                Cell.of(exposure.request().arrestedIn().value()),
                Cell.of(exposure.request().requesting().value()),
                Cell.of(exposure.request().purpose().name()),
                Cell.of(exposure.protection().name()),
                Cell.of(exposure.possible().stream().map(Enum::name).collect(Collectors.joining("; "))),
                Cell.of(exposure.treaty().name()),
                Cell.of(exposure.claims().stream().map(ClaimId::toString).collect(Collectors.joining("; "))));
    }
}
