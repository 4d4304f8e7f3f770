package io.github.lec.report;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.table.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The decisions of a state, each with the text to cite it by. */
final class DossierDecisions {
    private static final String CITE_AS = "Cite as";
    private static final String SOURCE = "Reference and source";

    private final Comparison comparison;
    private final List<Row> rows = new ArrayList<>();

    DossierDecisions(Comparison comparison) {
        this.comparison = comparison;
    }

    void add(Row decision) {
        rows.add(decision);
    }

    /** {@return the decisions, with a citation in place of a source; nothing if there are none} */
    Optional<Matrix> matrix() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Matrix table = comparison.table(Sheet.DECISIONS);
        List<Column> columns = new ArrayList<>(table.columns());
        int source = Column.indexOf(SOURCE, table.columns());
        columns.set(source, Column.words(CITE_AS));
        Map<String, Cell> citations = citations();
        return Optional.of(Matrix.on(table.sheet())
                .title("What courts and authorities decided, with citations")
                .shows("One entry per decision on record.")
                .source("the dataset; single sources are in the citations")
                .columns(columns)
                .rows(rows.stream().map(row -> cited(row, source, citations)).toList())
                .build());
    }

    /** {@return how each account is cited, by the name of its row} */
    private Map<String, Cell> citations() {
        Matrix claims = comparison.table(Sheet.CLAIMS);
        int column = Column.indexOf(CITE_AS, claims.columns());
        Map<String, Cell> citations = new HashMap<>();
        claims.rows()
                .forEach(row -> row.anchor()
                        .ifPresent(account ->
                                citations.put(account, row.cells().get(column).withoutLink())));
        return citations;
    }

    private static Row cited(Row decision, int source, Map<String, Cell> citations) {
        List<Cell> cells = new ArrayList<>(decision.cells());
        cells.stream()
                .flatMap(cell -> cell.link().stream())
                .flatMap(DossierDecisions::account)
                .flatMap(account -> Optional.ofNullable(citations.get(account)).stream())
                .findFirst()
                .ifPresent(citation -> cells.set(source, citation));
        return Row.of(cells).keepingLinks(link -> false);
    }

    private static Stream<String> account(Link link) {
        return link instanceof Link.ToRow row && row.sheet().equals(Sheet.CLAIMS.title())
                ? Stream.of(row.anchor())
                : Stream.empty();
    }
}
