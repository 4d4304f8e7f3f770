package io.github.lec.report.table;

import java.util.EnumSet;
import java.util.Set;

/** The sheets of the standard workbook, in the order in which they stand in it, and what each holds. */
enum Sheet {
    COVER("Cover", "What this workbook is and is not, its versions, and how to cite and to correct it."),
    CONTENTS("Contents", "This list."),
    NOTES("Notes", "The method in a page: what the words mean and how to read the tables."),
    COOPERATION("Cooperation", "One row a state: which forms of cooperation with the counterparts are on record."),
    SAFEGUARDS("Safeguards", "One row a text and direction: what it says on each kind of safeguard."),
    VERDICTS("Verdicts", "One row a text and direction: whether each benchmark is met, and what practice shows."),
    STATES("States", "One row a state: how many benchmarks are met, not met, undecided, and how many texts were read."),
    EXPOSURE(
            "Exposure",
            "One row a place of arrest: whom nationality protects from extradition there, by the law on the books."),
    RISK_AND_YIELD("Risk and yield", "One row a state: dimensions of risk with their coverage, and recorded benefits."),
    APPROACHES("Approaches", "Acts coded comply, control, challenge or circumvent, by the source and by test."),
    PRIORITIES(
            "Priorities",
            "One row a crime area: whose priority sources call it, and how willing they call the other side."),
    RECOMMENDATIONS("Recommendations", "What sources recommend, and to whom."),
    TIMELINE("Timeline", "One row a year: texts signed, in force and suspended, and acts observed, with a chart."),
    MAP("Map", "The states as tiles, each with where its extradition treaty stands."),
    COVERAGE("Coverage", "One row a state: what was looked for and read, and what was not."),
    READING_LIST("Reading list", "Texts not yet fully read, by how many verdicts reading them would settle."),
    FINDINGS("Findings", "Every benchmark that is not met or cannot be decided, with evidence, norms and remedy."),
    COOPERATION_DATA(
            "Cooperation data",
            "The same as Cooperation, tidy: one record or search a row, for filters and pivot tables."),
    TREATIES("Treaties", "Every binding text, with its life, what was read of it and where it can be read."),
    ARRANGEMENTS("Arrangements", "Every agreement that is not a treaty or not known to be one, with the same."),
    LAWS("Laws", "Laws and resolutions, with what they provide and how they define concepts."),
    OPERATIONS("Operations", "Patrols, joint operations, liaison officers, overseas stations, campaigns."),
    CASES("Cases", "Extraditions, returns, notices and attempts, each under a neutral label."),
    EVENTS("Events", "Votes, offices, declarations and other events around the cooperation."),
    STATEMENTS("Statements", "What was said: figures, positions, recommendations, assessments."),
    CLAIMS("Claims", "Every question that a cell or a rule asks, with every answer and its source."),
    RESPONSES("Responses", "What states and others concerned answered in public."),
    SOURCES("Sources", "Every source, with its address and how it was read."),
    CODEBOOK("Codebook", "Every code, rule and norm, with what it means.");

    private static final Set<Sheet> RULES = EnumSet.of(
            COVER, NOTES, VERDICTS, STATES, RISK_AND_YIELD, READING_LIST, FINDINGS, CLAIMS, SOURCES, CODEBOOK);

    private final String title;
    private final String holds;

    Sheet(String title, String holds) {
        this.title = title;
        this.holds = holds;
    }

    /** {@return the name under which readers see it} */
    String title() {
        return title;
    }

    /** {@return what it holds, in a sentence} */
    String holds() {
        return holds;
    }

    /** {@return whether it shows verdicts, or speaks of the rules in another way} */
    boolean restsOnRules() {
        return RULES.contains(this);
    }
}
