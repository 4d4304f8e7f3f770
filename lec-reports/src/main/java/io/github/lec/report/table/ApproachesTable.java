package io.github.lec.report.table;

import io.github.lec.assessment.ApproachCoding;
import io.github.lec.assessment.ApproachCoding.CodedAct;
import io.github.lec.dataset.ClaimId;
import io.github.lec.event.ApproachCode;
import io.github.lec.event.Coder;
import io.github.lec.event.Event;
import io.github.lec.event.Statement;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.report.words.WordedAnswer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Acts coded comply, control, challenge or circumvent: by the source, and by the ordered test. */
final class ApproachesTable implements Table {
    private final TableContext context;
    private final List<CodedAct> coded;

    ApproachesTable(TableContext context) {
        this.context = context;
        this.coded = new ApproachCoding(context.view()).all();
    }

    @Override
    public Matrix matrix() {
        List<Row> rows = new ArrayList<>();
        for (Event event : context.scope().of(context.dataset().events())) {
            rows(rows, event, context.view().acts().approaches(event), Sheet.EVENTS);
        }
        for (Statement statement : context.scope().of(context.dataset().statements())) {
            rows(rows, statement, context.view().acts().approaches(statement), Sheet.STATEMENTS);
        }
        Matrix.Builder matrix = Sheet.APPROACHES
                .matrix()
                .title("How acts relate to norms: comply, control, challenge, circumvent")
                .shows("One row per act of one actor. The source's code is kept even where the test gives another one;"
                        + " motives are never considered.")
                .shows("The test asks in this order: outside the norm (circumvent), a text with other elements"
                        + " (challenge), use of an existing body (control), performance (comply). Without a norm"
                        + " that binds the actor, or a benchmark, an act cannot be coded.")
                .source(context.sourceLine())
                .columns(
                        Column.words("Act").width(Column.Width.WIDE).asRowHeader(),
                        Column.words("Actor"),
                        Column.words("Coded by the source"),
                        Column.words("Coded by the test"),
                        Column.words("Norm").width(Column.Width.WIDE))
                .rows(rows)
                .ifEmpty("No coded acts");
        AnswerCells.noteOnMore(rows).ifPresent(matrix::note);
        return matrix.build();
    }

    private void rows(List<Row> rows, Identified record, List<ApproachCode> codes, Sheet register) {
        Set<ActorId> actors = new LinkedHashSet<>();
        List<ApproachCode> bySource =
                codes.stream().filter(code -> code.coder() == Coder.PAPER).toList();
        bySource.forEach(code -> actors.add(code.actor()));
        coded.stream().filter(act -> act.record().equals(record)).forEach(act -> actors.add(act.actor()));
        for (ActorId actor : actors) {
            List<ApproachCode> codesOfActor =
                    bySource.stream().filter(code -> code.actor().equals(actor)).toList();
            List<CodedAct> tested = coded.stream()
                    .filter(act -> act.record().equals(record) && act.actor().equals(actor))
                    .toList();
            rows.add(row(record, actor, codesOfActor, tested, register));
        }
    }

    private Row row(
            Identified record, ActorId actor, List<ApproachCode> bySource, List<CodedAct> tested, Sheet register) {
        String id = record.recordId().value();
        return Row.of(
                        Cell.of(record.title()).linkedTo(Link.toRow(register.title(), id)),
                        Cell.of(context.labels().actor(actor)),
                        bySource(id, bySource),
                        byTest(tested),
                        Cell.of(context.labels()
                                .norms(
                                        tested.stream()
                                                .flatMap(act -> act.norm().stream())
                                                .distinct()
                                                .toList(),
                                        SilenceWords.NOT_DETERMINED)))
                .anchoredAs(id + "/" + actor)
                .about(new RowAbout(context).of(record));
    }

    private Cell bySource(String record, List<ApproachCode> codes) {
        if (codes.isEmpty()) {
            return Cell.of(SilenceWords.NOT_DETERMINED).meaning(Meaning.UNKNOWN);
        }
        List<ClaimId> claims = codes.stream()
                .map(code -> ClaimId.of(record, "approach", code.key()))
                .toList();
        return context.cells()
                .of(WordedAnswer.of(
                        Labels.join(
                                codes.stream().map(code -> code.value().label()).toList(), ""),
                        claims));
    }

    private Cell byTest(List<CodedAct> tested) {
        if (tested.isEmpty()) {
            return Cell.of(SilenceWords.NOT_DETERMINED).meaning(Meaning.UNKNOWN);
        }
        List<ClaimId> claims =
                tested.stream().flatMap(act -> act.claims().stream()).toList();
        List<String> words = tested.stream()
                .map(act ->
                        act.code().map(code -> code.label()).orElse(act.result().label()))
                .toList();
        boolean all = tested.stream().allMatch(act -> act.code().isPresent());
        return context.cells()
                .of(WordedAnswer.of(Labels.join(words, ""), claims).meaning(all ? Meaning.NEUTRAL : Meaning.UNKNOWN));
    }
}
