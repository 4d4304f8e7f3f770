package io.github.lec.report.table;

import io.github.lec.format.DatasetInfo;
import io.github.lec.logic.internal.WordList;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.VerdictGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a workbook is and is not, its days and versions, how to cite and to correct it; hashes last. */
final class FileDescription {
    static final String CORRECTION = "How to send a correction";
    static final String HOW_TO_CORRECT =
            "Open an issue in the project's repository with the id of the claim, what is wrong, and a source that"
                    + " others can read. States and persons concerned can answer in the same way; their answer will be"
                    + " shown beside the claim.";

    static final String NEXT_UPDATE = "Next update";
    static final String WHEN_UPDATED = "With each version of the dataset; there is no fixed date.";

    /** More states are not named but counted. */
    private static final int MOST_NAMED = 3;

    private final TableContext context;
    private final String contentHash;

    /**
     * A description.
     *
     * @param context what the tables are made from
     * @param contentHash the SHA-256 of the dataset in canonical form
     */
    FileDescription(TableContext context, String contentHash) {
        this.context = context;
        this.contentHash = contentHash;
    }

    /** {@return a row for each subject: the subject, what is said of it, and the sheet where it can be checked} */
    List<Row> rows() {
        DatasetInfo info = context.dataset().info();
        String rules = context.evaluation().rules().version();
        List<Row> rows = new ArrayList<>(List.of(
                item(
                        "What this is",
                        "A comparison of what is publicly on record: treaties and arrangements, what their texts say"
                                + " about safeguards, what was done under them, and whether texts and acts meet"
                                + " benchmarks of international law."
                                + (showsClaims() ? " Every answer leads to its sources." : ""),
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
                Row.of(Cell.of("As of"), Cell.day(context.view().asOf().toString()), link(context, Sheet.NOTES)),
                Row.of(Cell.of("Known by"), Cell.day(context.view().knownBy().toString()), link(context, Sheet.NOTES)),
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
                                + "."
                                + (showsClaims() ? " For a single fact, use the column \"Cite as\" in Claims." : ""),
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

    private boolean showsClaims() {
        return context.sheets().shows(Sheet.CLAIMS);
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
        if (context.selection().states().size() > SheetChoice.MOST_STATES) {
            return String.format(
                    Locale.ROOT,
                    "%,d states, named in the registers",
                    context.selection().states().size());
        }
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
        Set<String> states = context.states().stream().map(ActorId::value).collect(Collectors.toSet());
        return context.evaluation()
                .counts(
                        VerdictGroup.TEXTS_AND_ACTS,
                        subject -> context.scope().covers(subject)
                                && about.of(subject).states().stream().anyMatch(states::contains));
    }

    /** {@return "France", "France and Spain", "the 12 states compared"} */
    private String chosen() {
        List<ActorId> states = context.states();
        return states.size() > MOST_NAMED
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

    /** {@return a row of the cover; where the workbook lacks the sheet, the list of those that it has is named} */
    static Row item(TableContext context, String item, String words, Sheet sheet) {
        return Row.of(Cell.of(item), Cell.of(words), link(context, sheet));
    }

    private Row item(String item, String words, Sheet sheet) {
        return item(context, item, words, sheet);
    }

    private static Cell link(TableContext context, Sheet sheet) {
        String title = (context.sheets().shows(sheet) ? sheet : Sheet.CONTENTS).title();
        return Cell.of(title).linkedTo(Link.toSheet(title));
    }
}
