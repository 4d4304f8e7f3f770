package io.github.lec.report.table;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.cooperation.Parties;
import io.github.lec.format.DatasetInfo;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.WordList;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Evidences;
import io.github.lec.report.words.Labels;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.VerdictGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The key findings; then what the workbook is and is not, its days and versions, how to cite and to correct it; hashes
 * last.
 */
final class CoverTable implements Table {
    static final String CORRECTION = "How to send a correction";
    static final String HOW_TO_CORRECT =
            "Open an issue in the project's repository with the id of the claim, what is wrong, and a source that"
                    + " others can read. States and persons concerned can answer in the same way; their answer will be"
                    + " shown beside the claim.";
    /** Above the findings that are not main ones. */
    static final String ALSO = "Also on record";

    static final String NEXT_UPDATE = "Next update";
    static final String WHEN_UPDATED = "With each version of the dataset; there is no fixed date.";

    /** If there are more counterparts, the title says only how many. */
    private static final int MOST_IN_TITLE = 3;

    private final TableContext context;
    private final String contentHash;
    private final FindingLink links;
    private final boolean ofSeveral;

    /**
     * A cover.
     *
     * @param context what the tables are made from
     * @param contentHash the SHA-256 of the dataset in canonical form
     * @param links where key findings can be checked
     */
    CoverTable(TableContext context, String contentHash, FindingLink links) {
        this.context = context;
        this.contentHash = contentHash;
        this.links = links;
        this.ofSeveral = KeyFindings.counterpartsInFull(context.selection()).size() > 1;
    }

    @Override
    public Matrix matrix() {
        return Sheet.COVER
                .matrix()
                .title(title(context))
                .shows("Key findings first, each derived from the data as of "
                        + context.view().asOf() + context.knownEarlier() + "; then a description of this file. "
                        + Sheet.CONTENTS.title()
                        + " lists the sheets by question." + inFull())
                .source(context.datasetLine())
                .columns(
                        Column.words("Subject").asRowHeader(),
                        Column.words("What the evidence says").width(Column.Width.PARAGRAPH),
                        Column.words("Check in").width(Column.Width.NARROW))
                .rows(keyFindings())
                .rows(about())
                .build();
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
        if (!ofSeveral && !further.isEmpty() && further.size() < all.size()) {
            rows.add(all.size() - further.size(), item(ALSO, alsoOnRecord(further), Sheet.CONTENTS));
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

    /** {@return the topic, of several counterparts with the one that the finding is on} */
    private String subject(KeyFinding finding) {
        return finding.topic().label()
                + (ofSeveral && !finding.counterpart().equals(Parties.HONG_KONG)
                        ? ": " + context.labels().shortName(finding.counterpart())
                        : "");
    }

    private Row row(KeyFinding finding) {
        return Row.of(
                        Cell.of(subject(finding)),
                        Cell.of(finding.words()).restingOn(Evidences.of(finding.claims())),
                        Cell.of(FindingLink.sheet(finding.topic()).title()).linkedTo(links.of(finding)))
                .anchoredAs(finding.topic().name() + (ofSeveral ? "/" + finding.counterpart() : ""))
                .about(new About(
                        List.of(), finding.states().stream().map(ActorId::value).toList()));
    }

    // ---------------------------------------------------------------- what this is

    private List<Row> about() {
        DatasetInfo info = context.dataset().info();
        String rules = context.evaluation().rules().version();
        List<Row> rows = new ArrayList<>(List.of(
                item(
                        "What this is",
                        "A comparison of what is publicly on record: treaties and arrangements, what their texts say"
                                + " about safeguards, what was done under them, and whether texts and acts meet"
                                + " benchmarks of international law. Every answer leads to its sources.",
                        Sheet.NOTES),
                item(
                        "What this is not",
                        "This is not legal advice, not a ranking, and not a finding that a state broke the law. A"
                                + " clause in a text does not mean that persons are safe; a gap in a text does not"
                                + " remove duties that bind whatever it says.",
                        Sheet.NOTES),
                item(
                        "Silence",
                        "Silence does not mean \"no\" or agreement. Where nothing is on record, the cell says whether"
                                + " it was searched for.",
                        Sheet.COVERAGE),
                item("States compared", states(), Sheet.STATES),
                item("Counterparts", counterparts(), Sheet.COOPERATION),
                Row.of(Cell.of("As of"), Cell.day(context.view().asOf().toString()), link(Sheet.NOTES)),
                Row.of(Cell.of("Known by"), Cell.day(context.view().knownBy().toString()), link(Sheet.NOTES)),
                item("Verdicts on texts and acts", textsAndActs(), Sheet.FINDINGS),
                item("Verdicts on reference texts", counts(VerdictGroup.REFERENCE_TEXTS), Sheet.VERDICTS),
                item("Checks of the record", counts(VerdictGroup.RECORD), Sheet.RECORD_CHECKS),
                item(
                        "Persons",
                        context.names()
                                ? "Persons are named only where a judgment or the coded paper published the name;"
                                        + " asylum seekers and relatives are never named."
                                : "Names of persons are left out; cases have neutral labels.",
                        Sheet.CASES),
                item("Licence", "Code: Apache License 2.0. Data: " + licence(info.licence()) + ".", Sheet.SOURCES),
                item(
                        "How to cite",
                        "lec, \"" + info.title() + "\", version " + info.version() + ", as of "
                                + context.view().asOf() + knownBy() + ", rule set " + rules
                                + ". For a single fact, use the column \"Cite as\" in Claims.",
                        Sheet.CLAIMS),
                item(CORRECTION, HOW_TO_CORRECT, Sheet.RESPONSES),
                item(NEXT_UPDATE, WHEN_UPDATED, Sheet.NOTES),
                item("Dataset", info.title() + " (" + info.id() + "), version " + info.version(), Sheet.SOURCES),
                item("Rule set", "Version " + rules + judged(), Sheet.CODEBOOK),
                item("Dataset content hash", "SHA-256 " + contentHash, Sheet.SOURCES),
                item(
                        "Rule set content hash",
                        "SHA-256 " + ContentHash.of(context.evaluation().rules()),
                        Sheet.CODEBOOK)));
        if (!context.scope().isWhole()) {
            rows.add(item("Left out", new LeftOut(context).words(), Sheet.NOTES));
        }
        return rows;
    }

    /**
     * {@return the day up to which sources count, where it is not that of the dataset: on another day the result is
     * another}
     */
    private String knownBy() {
        return context.view().knownBy().equals(context.dataset().info().asOf())
                ? ""
                : ", known by " + context.view().knownBy();
    }

    /** {@return how much was judged, and what was not: a subject that the selection leaves out is said to be} */
    private String judged() {
        long number = context.evaluation().subjectCount();
        int leftOut = context.evaluation().subjects().leftOut().size();
        return "; " + Labels.number(context.evaluation().rules().rules().size(), "rule") + " judged "
                // the dataset itself, whose record the rules look at, is always one
                + (context.evaluation().isEmpty() ? "nothing" : Labels.number(number, "subject"))
                + ofOthers()
                + (leftOut == 0
                        ? ""
                        : ". Not judged, because not between the selected states and counterparts: "
                                + (leftOut == 1 ? "1 treaty" : leftOut + " treaties"));
    }

    /** {@return how much of what was judged no sheet counts or shows; empty if it is all of the chosen states} */
    private String ofOthers() {
        long others = context.evaluation().ofOthers();
        return others == 0
                ? ""
                : ", of which "
                        + (others == 1
                                ? "1 act or text concerns only other states and is neither counted nor shown"
                                : others
                                        + " acts and texts concern only other states and are neither counted nor shown");
    }

    private String states() {
        return Selection.groupOf(context.selection().states())
                        .map(group -> group + ", by their membership since 2020-02-01: ")
                        .orElse("")
                + String.join(
                        ", ",
                        context.states().stream().map(context.labels()::actor).toList());
    }

    private String counterparts() {
        List<ActorId> all = context.selection().counterparts();
        return context.labels().actors(all, "Nobody")
                + (context.isHongKongApart()
                        ? ". Hong Kong concludes its own agreements; they have separate columns and rows"
                        : "");
    }

    /**
     * {@return the verdicts on texts and acts; of states that were chosen, first those that concern them and then the
     * others}
     */
    private String textsAndActs() {
        String together = counts(VerdictGroup.TEXTS_AND_ACTS);
        if (context.scope().isWhole()) {
            return together;
        }
        Map<Verdict, Long> all = context.counts(VerdictGroup.TEXTS_AND_ACTS);
        Map<Verdict, Long> ofStates = ofStates();
        if (all.equals(ofStates)) {
            return together;
        }
        Map<Verdict, Long> others = new EnumMap<>(Verdict.class);
        all.forEach((verdict, count) -> others.put(verdict, count - ofStates.getOrDefault(verdict, 0L)));
        return "Concerning " + chosen() + ": " + counted(ofStates) + ". Only counterparts or others: " + counted(others)
                + ". Together: " + together;
    }

    /** {@return how many verdicts on texts and acts concern one of the states, and not only their counterparts} */
    private Map<Verdict, Long> ofStates() {
        RowAbout about = new RowAbout(context);
        List<String> states = context.states().stream().map(ActorId::value).toList();
        return context.evaluation()
                .counts(
                        VerdictGroup.TEXTS_AND_ACTS,
                        subject -> context.scope().covers(subject)
                                && about.of(subject).states().stream().anyMatch(states::contains));
    }

    /** {@return "France", "France and Spain", "the 12 states compared"} */
    private String chosen() {
        List<ActorId> states = context.states();
        return states.size() > MOST_IN_TITLE
                ? "the " + states.size() + " states compared"
                : WordList.and(
                        states.stream().map(context.labels()::actorInSentence).toList());
    }

    private static String counted(Map<Verdict, Long> counts) {
        return counts.get(Verdict.PASS) + " met, " + counts.get(Verdict.FAIL) + " not met, "
                + counts.get(Verdict.CANNOT_DECIDE) + " undecided";
    }

    private String counts(VerdictGroup group) {
        Map<Verdict, Long> counts = context.counts(group);
        if (Stream.of(Verdict.PASS, Verdict.FAIL, Verdict.CANNOT_DECIDE)
                .allMatch(verdict -> counts.getOrDefault(verdict, 0L) == 0)) {
            return "None: nothing of this kind was judged, or no rule applies.";
        }
        return counted(counts) + ". These are counts, not scores.";
    }

    private static String licence(String spdx) {
        return spdx.equals("CC-BY-4.0") ? "Creative Commons Attribution 4.0 (CC BY 4.0)" : spdx;
    }

    private static Row item(String item, String words, Sheet sheet) {
        return Row.of(Cell.of(item), Cell.of(words), link(sheet));
    }

    private static Cell link(Sheet sheet) {
        return Cell.of(sheet.title()).linkedTo(Link.toSheet(sheet.title()));
    }
}
