package io.github.lec.report.table;

import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Part;
import java.util.EnumSet;
import java.util.Set;

/** The sheets of the standard workbook, in the order in which they stand in it, and the question that each answers. */
public enum Sheet {
    COVER(
            "Cover",
            Part.ANSWERS,
            "What are the main findings, and what is this file?",
            "A key finding, or a note on this file"),
    CONTENTS("Contents", Part.ANSWERS, "Where is what?", "A sheet"),
    COOPERATION(
            "Cooperation",
            Part.ANSWERS,
            "Which forms of cooperation are on record for a state, since when?",
            "A state"),
    EXTRADITION_CLAUSES(
            "Extradition clauses",
            Part.ANSWERS,
            "When must or may extradition be refused under a treaty?",
            "A treaty; two rows where it matters which state is asked"),
    ASSISTANCE_CLAUSES(
            "Assistance clauses",
            Part.ANSWERS,
            "When must or may legal assistance, transfer or police cooperation be refused?",
            "A treaty; two rows where it matters which state is asked"),
    VERDICTS(
            "Verdicts",
            Part.ANSWERS,
            "Does an extradition treaty meet the benchmarks of international law?",
            "A treaty; two rows where it matters which state is asked"),
    ASSISTANCE_VERDICTS(
            "Assistance verdicts",
            Part.ANSWERS,
            "Do assistance, transfer and police treaties meet the benchmarks?",
            "A treaty; two rows where it matters which state is asked"),
    PRECEDENTS(
            "Precedents",
            Part.ANSWERS,
            "What has the counterpart agreed with others, for a negotiator to point to?",
            "A safeguard and the form it takes"),
    STATES("States", Part.ANSWERS, "What is known about each state, in a few words?", "A state"),
    EXPOSURE(
            "Exposure",
            Part.ANSWERS,
            "Whom does nationality protect from extradition, by place of arrest?",
            "A place of arrest"),
    DECISIONS(
            "Decisions",
            Part.ANSWERS,
            "What did courts and authorities decide, and on which ground?",
            "A decision of a court or authority"),
    CASES_BY_STEP(
            "Cases by step",
            Part.ANSWERS,
            "What was requested, decided and carried out in each case?",
            "A case, or the persons in it with one outcome"),
    POLICE_STATIONS(
            "Police stations",
            Part.ANSWERS,
            "Where were police stations reported, and what did host states answer?",
            "A host state"),
    TIMELINE("Timeline", Part.ANSWERS, "When were treaties made, suspended and used?", "A year"),
    TREATIES_BY_YEAR(
            "Treaties by year",
            Part.ANSWERS,
            "Since when has each treaty been signed, in force or suspended?",
            "A treaty"),
    MAP("Map", Part.ANSWERS, "Where does extradition stand, state by state, as a map?", "A state"),
    MAP_BY_YEAR(
            "Map by year",
            Part.ANSWERS,
            "Where did extradition stand in earlier years, state by state?",
            "A state and the years with one answer"),
    RISK_AND_YIELD(
            "Risk and yield", Part.ANSWERS, "Which risks and which benefits are on record for a state?", "A state"),
    APPROACHES(
            "Approaches",
            Part.ANSWERS,
            "Is an act said to comply with, control, challenge or circumvent norms?",
            "An act and a coding of it"),
    PRIORITIES("Priorities", Part.ANSWERS, "Which crimes do sources call a priority, and for whom?", "A crime area"),
    RECOMMENDATIONS("Recommendations", Part.ANSWERS, "What do sources recommend, and to whom?", "A recommendation"),
    PROFILES("Profiles", Part.EVIDENCE, "What does the evidence say of one state?", "A key finding on a state"),
    COVERAGE("Coverage", Part.EVIDENCE, "What was looked for and read, and what was not?", "A state"),
    READING_LIST("Reading list", Part.EVIDENCE, "Which text should be read next?", "A text that was not read in full"),
    FINDINGS(
            "Findings",
            Part.EVIDENCE,
            "Which benchmarks are not met, and by what evidence?",
            "A benchmark that is not met"),
    UNDECIDED(
            "Undecided",
            Part.EVIDENCE,
            "Which benchmarks cannot be decided, and what would settle them?",
            "A benchmark that cannot be decided"),
    RECORD_CHECKS(
            "Record checks", Part.EVIDENCE, "What in the record itself should be corrected?", "A check of the record"),
    CLAIMS("Claims", Part.EVIDENCE, "Where does a fact come from, and how do I cite it?", "An answer and its source"),
    OPEN_QUESTIONS(
            "Open questions",
            Part.EVIDENCE,
            "Which questions are not answered, and who looked?",
            "A question without an answer"),
    RESPONSES("Responses", Part.EVIDENCE, "What did those concerned answer in public?", "A public answer"),
    SOURCES("Sources", Part.EVIDENCE, "Which sources are used, and where are they?", "A source"),
    COOPERATION_DATA(
            "Cooperation data",
            Part.REGISTERS,
            "How do I filter and count forms of cooperation?",
            "A record or a search"),
    CLAUSES("Clauses", Part.REGISTERS, "How do I filter and count clauses?", "An account of a clause"),
    TREATIES("Treaties", Part.REGISTERS, "What is recorded about a treaty?", "A treaty"),
    ARRANGEMENTS(
            "Arrangements",
            Part.REGISTERS,
            "What is recorded about an agreement that is not a treaty?",
            "An arrangement"),
    LAWS("Laws", Part.REGISTERS, "What is recorded about a law or resolution?", "A law or resolution"),
    OPERATIONS("Operations", Part.REGISTERS, "What is recorded about a patrol, station or campaign?", "An operation"),
    CASES("Cases", Part.REGISTERS, "What is recorded about a case?", "A case of one person or a group"),
    EVENTS("Events", Part.REGISTERS, "What else happened, and when?", "An event"),
    STATEMENTS("Statements", Part.REGISTERS, "Who said what?", "A statement"),
    CODEBOOK("Codebook", Part.REGISTERS, "What does a word, code, rule or norm mean?", "A rule, norm, code or word"),
    NOTES("Notes", Part.REGISTERS, "How was this made, and how should it be read?", "A point of method");

    private static final Set<Sheet> RULES = EnumSet.of(
            COVER,
            NOTES,
            VERDICTS,
            ASSISTANCE_VERDICTS,
            STATES,
            COVERAGE,
            RISK_AND_YIELD,
            READING_LIST,
            FINDINGS,
            UNDECIDED,
            RECORD_CHECKS,
            CLAIMS,
            OPEN_QUESTIONS,
            SOURCES,
            CODEBOOK);

    private final String title;
    private final Part part;
    private final String question;
    private final String row;

    Sheet(String title, Part part, String question, String row) {
        this.title = title;
        this.part = part;
        this.question = question;
        this.row = row;
    }

    /** {@return the name under which readers see it} */
    public String title() {
        return title;
    }

    /** {@return the part of the workbook in which it stands} */
    Part part() {
        return part;
    }

    /** {@return whether it is a register, or explains the registers} */
    boolean isRegister() {
        return part == Part.REGISTERS;
    }

    /** {@return the question that it answers} */
    String question() {
        return question;
    }

    /** {@return what one row of it is} */
    String row() {
        return row;
    }

    /** {@return a matrix to stand on it, in its part of the workbook} */
    Matrix.Builder matrix() {
        return Matrix.on(title).part(part);
    }

    /** {@return whether it shows verdicts, or speaks of the rules in another way} */
    boolean restsOnRules() {
        return RULES.contains(this);
    }
}
