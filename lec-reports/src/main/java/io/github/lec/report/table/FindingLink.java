package io.github.lec.report.table;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyTopic;
import io.github.lec.record.ActorId;
import io.github.lec.report.limits.ExcelLimits;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Evidences;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The link to where a key finding can be checked: a sheet, or the one row of it on which the finding rests, if a workbook
 * can search for that.
 */
final class FindingLink {
    private final Function<Sheet, Matrix> tables;

    FindingLink(Function<Sheet, Matrix> tables) {
        this.tables = tables;
    }

    /** {@return the sheet on which the key findings on a topic can be checked} */
    static Sheet sheet(KeyTopic topic) {
        return switch (topic) {
            case TREATIES_IN_FORCE, UNDER_WAY -> Sheet.COOPERATION;
            case JOINT_OPERATIONS -> Sheet.OPERATIONS;
            case POLICE_STATIONS -> Sheet.POLICE_STATIONS;
            case TORTURE, DEATH_PENALTY, POLITICAL_OFFENCES, OWN_NATIONALS, MISSING_EVERYWHERE, SIGNED, HONG_KONG ->
                Sheet.EXTRADITION_CLAUSES;
            case PRACTICE, HONG_KONG_CASES -> Sheet.CASES_BY_STEP;
            case COURTS -> Sheet.DECISIONS;
            case CONVENTIONS -> Sheet.TREATIES;
            case NOT_KNOWN -> Sheet.READING_LIST;
        };
    }

    /** {@return a link to the row on which alone a finding rests, if a link can find that, or to the sheet} */
    Link of(KeyFinding finding) {
        Sheet sheet = sheet(finding.topic());
        Matrix table = tables.apply(sheet);
        Set<Evidence> claims = Set.copyOf(Evidences.of(finding.claims()));
        List<Row> resting;
        try (Stream<Row> rows = table.rows()) {
            resting = rows.filter(row -> rests(row, claims)).limit(2).toList();
        }
        return resting.size() == 1 && isOnAll(resting.get(0), finding) && canBeFound(table, resting.get(0))
                ? Link.toRow(sheet.title(), resting.get(0).anchor().orElseThrow())
                : Link.toSheet(sheet.title());
    }

    /**
     * Tells whether a row is about every state that a finding counts or names: a row on one of them does not prove it.
     */
    private static boolean isOnAll(Row row, KeyFinding finding) {
        return row.about()
                .states()
                .containsAll(finding.states().stream().map(ActorId::value).toList());
    }

    private static boolean rests(Row row, Set<Evidence> claims) {
        return row.cells().stream().flatMap(cell -> cell.evidence().stream()).anyMatch(claims::contains);
    }

    /**
     * Tells whether a column without links says of a row what it says of no other: a workbook finds a row by such
     * words, or by its id.
     */
    private static boolean canBeFound(Matrix table, Row row) {
        List<Row> all;
        try (Stream<Row> rows = table.rows()) {
            all = rows.toList();
        }
        return row.anchor().filter(ExcelLimits::canBeSearchedFor).isPresent()
                && IntStream.range(0, row.cells().size()).anyMatch(column -> distinguishes(all, row, column));
    }

    private static boolean distinguishes(List<Row> all, Row row, int column) {
        Cell sought = row.cells().get(column);
        List<Cell> cells = all.stream().map(each -> each.cells().get(column)).toList();
        return !(sought instanceof Cell.Count)
                && ExcelLimits.canBeSearchedFor(sought.words())
                && cells.stream().noneMatch(cell -> cell.link().isPresent())
                && cells.stream()
                                .filter(cell -> cell.words().equalsIgnoreCase(sought.words()))
                                .count()
                        == 1;
    }
}
