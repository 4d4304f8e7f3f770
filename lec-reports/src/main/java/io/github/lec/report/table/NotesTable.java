package io.github.lec.report.table;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The method in short. */
final class NotesTable implements Table {
    private final TableContext context;

    NotesTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        return Sheet.NOTES
                .matrix()
                .title("Notes: the method in short")
                .shows("What the terms in the tables mean, and how to read them.")
                .source("The method of lec, rule set "
                        + context.evaluation().rules().version())
                .columns(
                        Column.words("Subject").asRowHeader(),
                        Column.words("Note").width(Column.Width.PARAGRAPH))
                .row(note(
                        "How to read",
                        registersOnly()
                                + "Start from the Cover or from Contents. Follow the link of a cell: to Claims for the"
                                + " question, the answer and its source, or to Open questions for what is not"
                                + " answered. A verdict links to Findings or Undecided, a rule or norm to the"
                                + " Codebook. \"(+3)\" in a cell means that it rests on three more claims; the"
                                + " column Shown on in Claims lists them."))
                .row(note(
                        "Claims and accounts",
                        "A claim is a question about one record. An account is one answer with its source. Accounts"
                                + " agree, or one is more precise than the other, or they conflict; all are kept."
                                + " For display the text itself comes before a description of it; then they are"
                                + " ranked by confidence, by how official the kind of source is, and by date, the"
                                + " latest first. Rules never choose between accounts: they use what all of them"
                                + " leave possible."))
                .row(note(
                        "Verdicts",
                        "Yes or No answers the question in the heading of the column; the benchmark is met or not"
                                + " met accordingly. Undecided: what is recorded leaves it open. Does not apply: the"
                                + " question does not concern this text or act. None is a ruling that a state broke"
                                + " the law. Verdicts on texts and acts, on reference texts and on the record itself"
                                + " are never counted together."))
                .row(note(
                        "Text, overriding law, practice",
                        "Each finding says what it judged: the text of an instrument, the law that overrides it,"
                                + " practice, or the record itself. Law that binds whatever a text says is shown"
                                + " beside the finding; it neither fills the gap in the text nor changes the"
                                + " verdict."))
                .row(note(
                        "Forms of a clause",
                        "Must refuse, binding rule: the text requires protection; \"unless assured\": unless an"
                                + " assurance regarded as sufficient is given. May refuse, if own law allows,"
                                + " outside scope, no duty: weaker, it permits protection or removes a duty. Savings"
                                + " clause: it leaves duties under other treaties as they are. Clause, force open:"
                                + " there is a clause, and no source says whether it binds. By reference only: the"
                                + " text protects by giving way to another text. A diplomatic assurance is never a"
                                + " form of a clause and never upgrades a text. The Codebook lists all forms."))
                .row(note(
                        "Silence",
                        "Six terms describe what is absent or not known to exist. Excluded by reservation is"
                                + " none of them: the text has the clause, and a reservation takes it out"
                                + " between the two states. "
                                + SilenceWords.ABSENT
                                + ": the relevant part, annexed notes included, was read and has none. "
                                + SilenceWords.REPORTED_ABSENT
                                + ": a source says so, and the text was not read. "
                                + SilenceWords.NONE_FOUND
                                + ": a recorded search found none, which is not proof. "
                                + SilenceWords.NOT_DETERMINED
                                + ": no source that was read gives an answer, or a search settled nothing. "
                                + SilenceWords.NOT_LOOKED_FOR + ": no search is recorded. "
                                + SilenceWords.NOT_APPLICABLE
                                + ": the question does not arise. \"No ... on record\" only counts what is"
                                + " recorded; "
                                + Sheet.COVERAGE.title()
                                + " and "
                                + Sheet.OPEN_QUESTIONS.title()
                                + " say whether it was searched for. A condition on absence fails only on a"
                                + " source that says so."))
                .row(note(
                        "Confidence",
                        "High: an official text or a court decision. Medium: an independent source that is not"
                                + " official, or two other sources. Low: one weak source, hearsay, or only media of"
                                + " the state concerned. Unofficial lists are marked as such."))
                .row(note(
                        "Disputes",
                        "Where the answer depends on which source is right, the cell says \"Disputed\" and gives the"
                                + " answers, with the one that the display policy prefers first; whatever depends on"
                                + " it stays open. Where the answer is the same whoever is right, as with two days"
                                + " of one entry into force, the cell gives it and the other source beside it."))
                .row(note(
                        "Dates and observations",
                        "Dates are as precise as the source: 2015, 2015-04, 2015-04-27. \"Observed in force\" means"
                                + " that a source lists a text as in force on a day, while its entry into force was"
                                + " not found: it is taken to be in force from that day until a recorded step or a"
                                + " contrary observation."))
                .row(note(
                        "Two clocks",
                        "As of (" + context.view().asOf()
                                + ") is the day that is described. Known by ("
                                + context.view().knownBy()
                                + ") is the day up to which sources count: what was published later is left out."
                                + " Searches, and what was read of a text, are never left out."))
                .row(note(
                        "Undated sources",
                        "A source without a day of publication counts as published no earlier than the latest fact"
                                + " it supports. It is marked Undated."))
                .row(note(
                        "Observed minimum",
                        "Acts are counted as sources report them, cases and persons separately. A case"
                                + " counts as at least one person; of conflicting numbers the lowest is"
                                + " counted. What was never reported is not counted."))
                .row(note(
                        "Selection bias",
                        "What is public is not a representative sample: states with open courts, free media and"
                                + " parliaments that ask questions look busier than others. Comparing numbers"
                                + " between states compares reporting as much as conduct. Nothing here is a rank or"
                                + " a score."))
                .row(note(
                        "Direction",
                        "What a text says is read for each direction, since clauses, reservations and steps may"
                                + " concern only one party."
                                + (context.isHongKongApart()
                                        ? " Hong Kong concludes its own instruments, which are shown separately."
                                        : "")
                                + " Reference texts for calibration show what the"
                                + " same rules say about well-known models."))
                .row(note(
                        "Persons",
                        "Cases have neutral labels, and offences are recorded as the requesting state alleges them."
                                + " Names are left out unless requested; asylum seekers and relatives are never"
                                + " named."))
                .row(note(
                        "The other side",
                        "What a state, organisation or person concerned has answered publicly is shown beside the"
                                + " claim. Silence is not agreement. The Cover says how to send an answer or a"
                                + " correction."))
                .row(note("Signs and colours", signs()))
                .build();
    }

    private String registersOnly() {
        return context.sheets().isRegistersOnly()
                ? "This workbook has the registers alone; other sheets that are named below are in a workbook on fewer"
                        + " states. "
                : "";
    }

    /** {@return the list of meanings: signs and colours only repeat the words} */
    private static String signs() {
        return Arrays.stream(Meaning.values())
                        .filter(meaning -> meaning != Meaning.NEUTRAL)
                        .map(meaning -> meaning.sign() + " " + Labels.lowerFirst(meaning.legend()))
                        .collect(Collectors.joining("; "))
                + ". They are the same on every sheet, and only repeat what the words say.";
    }

    private static Cell[] note(String subject, String words) {
        return new Cell[] {Cell.of(subject), Cell.of(words)};
    }
}
