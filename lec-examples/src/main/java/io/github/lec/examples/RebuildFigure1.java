package io.github.lec.examples;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.report.Comparison;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Selection;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The paper of January 2017 compares European states in a Figure 1 that its text lacks: what must it have shown,
 * according to what had been published? {@link CheckThePaper} compares the paper's own statements with other sources of
 * the same day.
 */
public final class RebuildFigure1 {
    private static final ActorId CHINA = ActorId.of("CN");

    private RebuildFigure1() {}

    public static void main(String... args) {
        LocalDate day = LocalDate.of(2017, 1, 31);
        View view = View.of(Dataset.embedded(), day, day);
        Selection withChina = Selection.standard().with("CN");
        Matrix figure = Comparison.of(view).selection(withChina).table("Cooperation");

        System.out.println(figure.title() + ", as of " + day + ", as published by then");
        CooperationRecord cooperation = CooperationRecord.of(view);
        List<String> silent = new ArrayList<>();
        for (Row row : figure.rows().toList()) {
            ActorId state = ActorId.of(row.about().states().get(0));
            List<String> lines = new ArrayList<>();
            for (int i = 1; i < row.cells().size(); i++) {
                Column column = figure.columns().get(i);
                if (cooperation.between(state, CHINA, Topic.valueOf(column.key())) instanceof Cooperation.OnRecord) {
                    lines.add("  " + column.header() + ": " + row.cells().get(i).words());
                }
            }
            if (lines.isEmpty()) {
                silent.add(row.cells().get(0).words());
            } else {
                System.out.println(row.cells().get(0).words());
                lines.forEach(System.out::println);
            }
        }
        System.out.println(
                "Nothing on record, which does not mean that there was nothing: " + String.join(", ", silent));
    }
}
