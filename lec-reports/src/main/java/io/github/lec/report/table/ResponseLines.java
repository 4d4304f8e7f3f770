package io.github.lec.report.table;

import io.github.lec.source.Response;
import java.util.List;

/** What those concerned answered in public to a record, in lines that stand beside other facts. */
final class ResponseLines {
    private final TableContext context;
    private final RegisterCells cells;

    ResponseLines(TableContext context) {
        this.context = context;
        this.cells = new RegisterCells(context);
    }

    /** {@return one line an answer, none if no answer is seen} */
    List<String> to(String record) {
        return context.records().responsesTo(record).stream().map(this::line).toList();
    }

    private String line(Response response) {
        String said = context.policy()
                .pick(context.view().seen(response.content()))
                .map(content -> ": " + content.value())
                .orElse("");
        return "Response: " + cells.words(response) + said;
    }
}
