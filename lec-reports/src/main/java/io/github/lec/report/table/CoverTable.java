package io.github.lec.report.table;

import io.github.lec.cooperation.Parties;
import io.github.lec.format.DatasetInfo;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What the workbook is and is not, its versions, and how to cite and correct it. */
final class CoverTable implements Table {
    static final String CORRECTION = "How to send a correction";
    static final String HOW_TO_CORRECT =
            "Open an issue in the project's repository with the claim's id, what is wrong and a source that can be"
                + " read; states and persons concerned may answer in the same way, and their answer will stand beside"
                + " the claim.";
    static final String NEXT_UPDATE = "Next update";
    static final String WHEN_UPDATED = "With each version of the dataset; there is no fixed date.";

    private final TableContext context;
    private final String contentHash;

    /**
     * A cover.
     *
     * @param context what the tables are made from
     * @param contentHash the SHA-256 of the dataset in canonical form
     */
    CoverTable(TableContext context, String contentHash) {
        this.context = context;
        this.contentHash = contentHash;
    }

    @Override
    public Matrix matrix() {
        return Matrix.on(Sheet.COVER.title())
                .title(title(context))
                .shows("Made with lec, an open library that turns sourced facts about law-enforcement cooperation"
                        + " between states into verdicts that cite their norm.")
                .source(context.datasetLine())
                .columns(
                        Column.words("Item").asRowHeader(),
                        Column.words("What it is").width(Column.Width.PARAGRAPH))
                .rows(rows())
                .build();
    }

    /** {@return the title of the workbook} */
    static String title(TableContext context) {
        List<String> counterparts = context.selection().counterparts().stream()
                .map(context.labels()::actor)
                .toList();
        return "Law-enforcement cooperation with " + String.join(" and ", counterparts) + ": "
                + Labels.number(context.selection().states().size(), "state") + " compared";
    }

    private List<Row> rows() {
        DatasetInfo info = context.dataset().info();
        Evaluation evaluation = context.evaluation();
        List<Row> rows = new ArrayList<>();
        rows.add(item(
                "What this is",
                "A comparison of what is publicly on record: treaties and arrangements, what their texts say on"
                        + " safeguards, what was done under them, and whether texts and records meet benchmarks of"
                        + " international law. Every cell leads to its sources."));
        rows.add(item(
                "What this is not",
                "No legal advice, no ranking, and no finding that a state broke the law. A clause in a text"
                        + " does not mean that persons are safe; a gap in a text does not lift obligations that"
                        + " bind whatever it says."));
        rows.add(item(
                "States compared",
                String.join(
                        ", ",
                        context.states().stream().map(context.labels()::actor).toList())));
        rows.add(item(
                "Counterparts",
                context.labels().actors(context.selection().counterparts(), "None")
                        + (context.selection().counterparts().contains(Parties.HONG_KONG)
                                ? ". Hong Kong concludes agreements of its own; they stand in a column and in rows of"
                                        + " their own and are never pooled"
                                : "")));
        if (!context.scope().isWhole()) {
            rows.add(item("Left out", new LeftOut(context).words()));
        }
        rows.add(Row.of(Cell.of("As of"), Cell.day(context.view().asOf().toString())));
        rows.add(Row.of(Cell.of("Known by"), Cell.day(context.view().knownBy().toString())));
        rows.add(item("Dataset", info.title() + " (" + info.id() + ")"));
        rows.add(item("Dataset version", info.version()));
        rows.add(item("Dataset content hash", "SHA-256 " + contentHash));
        rows.add(item("Rule set version", evaluation.rules().version()));
        rows.add(item("Rule set content hash", "SHA-256 " + ContentHash.of(evaluation.rules())));
        rows.add(item(
                "Rules and subjects",
                Labels.number(evaluation.rules().rules().size(), "rule") + " judged "
                        + Labels.number(evaluation.subjectCount(), "subject")));
        for (Verdict verdict : Verdict.values()) {
            rows.add(Row.of(
                    Cell.of("Verdicts: " + Labels.lowerFirst(verdict.label())),
                    Cell.of(evaluation.counts().getOrDefault(verdict, 0L))));
        }
        rows.add(item(
                "Persons",
                context.names()
                        ? "Names stand only where a judgment or the coded paper published them, and never for asylum"
                                + " seekers or relatives"
                        : "Names of persons are left out; cases have neutral labels"));
        rows.add(item(
                "Silence",
                "Silence is not agreement, and not \"no\". Where nothing is on record, the cell says whether anyone"
                        + " looked. A state that has not answered has not agreed."));
        rows.add(item("Licence", "Code: Apache License 2.0. Data: " + licence(info.licence()) + "."));
        rows.add(item(
                "How to cite",
                "lec, \"" + info.title() + "\", version " + info.version() + ", as of "
                        + context.view().asOf()
                        + ", rule set " + evaluation.rules().version()
                        + ". For a single fact, use the column \"Cite as\" in"
                        + " Claims."));
        rows.add(item(CORRECTION, HOW_TO_CORRECT));
        rows.add(item(NEXT_UPDATE, WHEN_UPDATED));
        rows.add(Row.of(
                Cell.of("Where to begin"),
                Cell.of("Contents lists the sheets").linkedTo(Link.toSheet(Sheet.CONTENTS.title()))));
        return rows;
    }

    private static String licence(String spdx) {
        return spdx.equals("CC-BY-4.0") ? "Creative Commons Attribution 4.0 (CC BY 4.0)" : spdx;
    }

    private static Row item(String item, String words) {
        return Row.of(Cell.of(item), Cell.of(words));
    }
}
