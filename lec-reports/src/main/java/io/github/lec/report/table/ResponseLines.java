package io.github.lec.report.table;

import io.github.lec.source.Response;
import java.util.List;

/** The public answers of those concerned to a record, as lines shown beside other facts. */
final class ResponseLines {
    private final TableContext context;
    private final RegisterCells cells;

    ResponseLines(TableContext context) {
        this.context = context;
        this.cells = new RegisterCells(context);
    }

    /** {@return one line per visible answer} */
    List<String> to(String record) {
        return context.records().responsesTo(record).stream().map(this::line).toList();
    }

    private String line(Response response) {
        String content = context.view()
                .acts()
                .content(response)
                .map(account -> ": " + account.value())
                .orElse("");
        return "Response: " + cells.words(response) + content;
    }
}
