package io.github.lec.report.table;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyTopic;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Evidences;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The link to where a key finding can be checked: a sheet, or the one row of it on which the finding rests, if a workbook
 * can search for that.
 */
final class FindingLink {
    private final Function<Sheet, Matrix> tables;
    private final Map<Sheet, RowsByClaim> read = new EnumMap<>(Sheet.class);

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
        RowsByClaim rows = read.computeIfAbsent(sheet, asked -> new RowsByClaim(tables.apply(asked)));
        return rows.only(Evidences.of(finding.claims()))
                .filter(row -> isOnAll(row, finding) && rows.canBeFound(row))
                .flatMap(Row::anchor)
                .map(anchor -> Link.toRow(sheet.title(), anchor))
                .orElseGet(() -> Link.toSheet(sheet.title()));
    }

    /**
     * Tells whether a row is about every state that a finding counts or names: a row on one of them does not prove it.
     */
    private static boolean isOnAll(Row row, KeyFinding finding) {
        return row.about()
                .states()
                .containsAll(finding.states().stream().map(ActorId::value).toList());
    }
}
