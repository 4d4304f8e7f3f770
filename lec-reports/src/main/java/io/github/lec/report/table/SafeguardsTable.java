package io.github.lec.report.table;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.ClauseWords;
import io.github.lec.rule.Subject;
import io.github.lec.safeguard.SafeguardKind;
import java.util.ArrayList;
import java.util.List;

/** Texts and kinds of safeguard: what each text says, in each direction. */
final class SafeguardsTable implements Table {
    /** What is asked of every text on extradition, assistance, transfer and police cooperation, in the order of the columns. */
    static final List<SafeguardKind> KINDS = List.of(
            SafeguardKind.TORTURE_NON_REFOULEMENT,
            SafeguardKind.DEATH_PENALTY_BAR,
            SafeguardKind.HUMAN_RIGHTS_SAVINGS,
            SafeguardKind.FAIR_TRIAL_GUARANTEE,
            SafeguardKind.IN_ABSENTIA_RETRIAL,
            SafeguardKind.POLITICAL_OFFENCE_EXCEPTION,
            SafeguardKind.PERSECUTION_CLAUSE,
            SafeguardKind.REFUGEE_NON_REFOULEMENT,
            SafeguardKind.REDUCIBLE_SENTENCE,
            SafeguardKind.OWN_NATIONALS_BAR,
            SafeguardKind.UNION_CITIZEN_PRIORITY,
            SafeguardKind.AD_HOC_TRIBUNAL_BAR,
            SafeguardKind.MILITARY_OFFENCE_EXCLUSION,
            SafeguardKind.NE_BIS_IN_IDEM,
            SafeguardKind.LAPSE_OF_TIME_AMNESTY,
            SafeguardKind.HUMANITARIAN_HARDSHIP,
            SafeguardKind.SPECIALTY,
            SafeguardKind.RE_EXTRADITION_LIMIT,
            SafeguardKind.DUAL_CRIMINALITY,
            SafeguardKind.ORDRE_PUBLIC,
            SafeguardKind.USE_LIMITATION,
            SafeguardKind.DATA_TRANSFER_SAFEGUARDS,
            SafeguardKind.TORTURE_EVIDENCE_EXCLUSION,
            SafeguardKind.PERSON_CONSENT,
            SafeguardKind.EFFECTIVE_REMEDY,
            SafeguardKind.CONSULAR_ACCESS,
            SafeguardKind.POST_SURRENDER_MONITORING,
            SafeguardKind.TERMINATION,
            SafeguardKind.CONSULTATION);

    private final TableContext context;

    SafeguardsTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        RelationRows relations = new RelationRows(context);
        ClauseWords safeguards = new ClauseWords(context.words());
        List<Row> rows = new ArrayList<>();
        for (Subject.Relation subject : relations.subjects()) {
            List<Cell> cells = relations.cells(subject.relation());
            KINDS.forEach(kind -> cells.add(AnswerCells.of(safeguards.on(subject.relation(), kind))));
            rows.add(Row.of(cells).anchoredAs(subject.id()).about(new RowAbout(context).of(subject)));
        }
        return Matrix.on(Sheet.SAFEGUARDS.title())
                .title("What the texts say on safeguards")
                .shows(
                        "One row a text and direction, whatever its stage: what it says when the one party is requested by the"
                                + " other. Rows with Hong Kong stand apart, reference texts for calibration last.")
                .shows(
                        "Binding: the text requires protection. Weaker: it permits it or removes a duty. Unspecified: a clause is"
                                + " there, of which sources do not say whether it binds. Absent in the text: the part that matters was"
                                + " read and has none. Reported absent: a source says so, the text was not read. Not determined: not"
                                + " read, never \"no\".")
                .shows(
                        "A clause in a text does not mean that persons are safe; see what practice shows in Verdicts. Each cell"
                                + " leads to its first claim.")
                .source(context.sourceLine())
                .columns(RelationRows.columns())
                .columns(KINDS.stream()
                        .map(kind -> Column.words(kind.label()).keyed(kind.name()))
                        .toList())
                .rows(rows)
                .ifEmpty("No texts between the selected states and counterparts")
                .build();
    }
}
