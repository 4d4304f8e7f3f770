package io.github.lec.report.table;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.WordList;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Evidences;
import io.github.lec.report.words.Labels;
import io.github.lec.rule.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The key findings; then what the workbook is and is not, its days and versions, how to cite and to correct it; hashes
 * last.
 */
final class CoverTable implements Table {
    /** Above the findings that are not main ones. */
    static final String ALSO = "Also on record";

    /** If there are more counterparts, the title says only how many. */
    private static final int MOST_IN_TITLE = 3;

    private final TableContext context;
    private final FileDescription description;
    private final KeyFindingCells cells;

    /**
     * A cover.
     *
     * @param context what the tables are made from
     * @param contentHash the SHA-256 of the dataset in canonical form
     * @param links where key findings can be checked
     */
    CoverTable(TableContext context, String contentHash, FindingLink links) {
        this.context = context;
        this.description = new FileDescription(context, contentHash);
        this.cells = new KeyFindingCells(context, links);
    }

    @Override
    public Matrix matrix() {
        return Sheet.COVER
                .matrix()
                .title(title(context))
                .shows(lead())
                .source(context.datasetLine())
                .columns(
                        Column.words("Subject").asRowHeader(),
                        Column.words("What the evidence says").width(Column.Width.PARAGRAPH),
                        Column.words("Check in").width(Column.Width.NARROW))
                .rows(context.sheets().isRegistersOnly() ? registersOnly() : keyFindings())
                .rows(description.rows())
                .build();
    }

    private String lead() {
        String day = context.view().asOf() + context.knownEarlier();
        String contents = Sheet.CONTENTS.title() + " lists the sheets by question.";
        return context.sheets().isRegistersOnly()
                ? "A description of this file, as of " + day + ". " + contents
                : "Key findings first, each derived from the data as of " + day + "; then a description of this file. "
                        + contents + inFull();
    }

    /** {@return the title of the workbook: one line for any number of counterparts, and whatever their names} */
    static String title(TableContext context) {
        List<ActorId> counterparts = context.selection().counterparts();
        int states = context.selection().states().size();
        String whose = states == 1
                ? FirstLetter.upper(context.labels().shortName(context.states().get(0)))
                : Selection.groupOf(context.selection().states()).orElse(Labels.number(states, "state")) + " compared";
        String with = counterparts.size() > MOST_IN_TITLE
                ? Labels.number(counterparts.size(), "counterpart")
                : WordList.and(
                        counterparts.stream().map(context.labels()::shortName).toList());
        return "Law-enforcement cooperation with " + with + ": " + whose;
    }

    // ---------------------------------------------------------------- key findings

    /**
     * {@return a row for each, of one counterpart in two blocks: of several, each has its own sentences in the order of
     * topics}
     */
    private List<Row> keyFindings() {
        List<KeyFinding> all = context.keyFindings();
        List<Row> rows = new ArrayList<>(all.stream().map(this::row).toList());
        List<KeyFinding> further =
                all.stream().filter(finding -> !finding.topic().isMain()).toList();
        if (!cells.areOfSeveral() && !further.isEmpty() && further.size() < all.size()) {
            rows.add(
                    all.size() - further.size(),
                    FileDescription.item(context, ALSO, alsoOnRecord(further), Sheet.CONTENTS));
        }
        return rows;
    }

    /** {@return "On joint patrols and operations; conventions; what is not known."} */
    private static String alsoOnRecord(List<KeyFinding> further) {
        return further.stream()
                .map(finding -> Labels.lowerFirst(finding.topic().label()))
                .collect(Collectors.joining("; ", "On ", "."));
    }

    /** {@return what is said about many counterparts, where the key findings would be too long} */
    private String inFull() {
        return !KeyFindings.hasOthers(context.selection())
                ? ""
                : " Key findings are given in full for "
                        + String.join(
                                ", ",
                                KeyFindings.counterpartsInFull(context.selection()).stream()
                                        .map(context.labels()::actorInSentence)
                                        .toList())
                        + "; for those on another counterpart, compare with that one alone (lec compare"
                        + " --counterpart).";
    }

    private Row row(KeyFinding finding) {
        return Row.of(
                        cells.subject(finding),
                        Cell.of(finding.words()).restingOn(Evidences.of(finding.claims())),
                        cells.checkIn(finding))
                .anchoredAs(finding.topic().name() + (cells.areOfSeveral() ? "/" + finding.counterpart() : ""))
                .about(new About(
                        List.of(), finding.states().stream().map(ActorId::value).toList()));
    }

    private List<Row> registersOnly() {
        return List.of(
                FileDescription.item(context, "Registers only", context.sheets().reason(), Sheet.CONTENTS));
    }
}
