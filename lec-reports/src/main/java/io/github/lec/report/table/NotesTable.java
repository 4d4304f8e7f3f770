package io.github.lec.report.table;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.words.Labels;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The method in a page. */
final class NotesTable implements Table {
    private final TableContext context;

    NotesTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        return Sheet.NOTES
                .matrix()
                .title("Notes: the method in a page")
                .shows("What the words of the tables mean, and how to read them.")
                .source("The method of lec, rule set "
                        + context.evaluation().rules().version())
                .columns(
                        Column.words("Subject").asRowHeader(),
                        Column.words("Note").width(Column.Width.PARAGRAPH))
                .row(note(
                        "How to read",
                        "Start from the Cover or from Contents. Follow the link of a cell: to Claims for the question, the answer and its"
                                + " source, or to Open questions for what nobody answered. A verdict leads to Findings or Undecided, a"
                                + " rule or norm to the Codebook. \"(+3)\" in a cell says that it rests on three more claims; the column"
                                + " Shown on in Claims finds them."))
                .row(note(
                        "Claims and accounts",
                        "A claim is a question about one record. An account is one answer with its source. Accounts agree, one is more"
                                + " precise than the other, or they differ; all are kept. For display the one with the greater confidence"
                                + " is shown first, then the one from the more official kind of source, then the later. Rules never"
                                + " choose between accounts: they take what all leave open."))
                .row(note(
                        "Verdicts",
                        "Yes or No answers the question at the head of the column; the benchmark is met or not met accordingly."
                                + " Undecided: what is recorded leaves it open. Does not apply: the question does not concern"
                                + " this text or act. None is a ruling that a state broke the law. Verdicts on texts and acts,"
                                + " on reference texts and on the record itself are never in one total."))
                .row(note(
                        "Text, overriding law, practice",
                        "Each finding says what it judged: the text of an instrument, the law that overrides it, practice, or the record"
                                + " itself. Law that binds whatever a text says is shown beside the finding; it neither fills the gap in"
                                + " the text nor turns the verdict."))
                .row(note(
                        "Forms of a clause",
                        "Must refuse, binding rule: the text requires protection; \"unless assured\": unless an assurance regarded as"
                                + " sufficient is given. May refuse, if own law allows, outside scope, no duty: weaker, it permits"
                                + " protection or removes a duty. Clause, force open: there is a clause, and no source says whether it"
                                + " binds. By reference only: the text protects by making way for another. A diplomatic assurance is"
                                + " never a form of a clause and never upgrades a text. The Codebook lists all forms."))
                .row(note(
                        "Silence",
                        "Six words say what is not there, or not known to be there. Absent in the text: the part that matters, annexed"
                                + " notes included, was read and has none. Reported absent: a source says so, and the text was not"
                                + " read. None found: a recorded search found none, which proves nothing. Not determined: no source"
                                + " that was read answers, or a search settled nothing. Not looked for: no search is recorded. Not"
                                + " applicable: the question does not arise. A condition on absence fails only on a source that says"
                                + " so."))
                .row(note(
                        "Confidence",
                        "High: an official text or a court's. Medium: an independent source that is not official, or two others."
                                + " Low: one weak source, hearsay, or only media of the state concerned. Unofficial lists are"
                                + " named as such."))
                .row(note(
                        "Disputes",
                        "Where sources differ on a fact, the cell says \"Disputed\" and gives the answers, the one that the display"
                                + " policy prefers first. A dispute leaves open what depends on it."))
                .row(note(
                        "Dates and observations",
                        "Dates are as precise as the source: 2015, 2015-04, 2015-04-27. \"Observed in force\" means that a source lists a"
                                + " text as in force on a day, while its entry into force was not found: taken to hold from that day"
                                + " until a recorded step or a contrary observation."))
                .row(note(
                        "Two clocks",
                        "As of (" + context.view().asOf()
                                + ") is the day on which the world is looked at. Known by ("
                                + context.view().knownBy()
                                + ") is the day on which the sources are looked at: what was published later is left out. Searches, and"
                                + " what was read of a text, are never left out."))
                .row(note(
                        "Undated sources",
                        "A source without a day of publication counts as published no earlier than the latest fact it supports. It"
                                + " is marked Undated."))
                .row(note(
                        "Observed minimum",
                        "Acts are counted as sources report them, cases and persons apart. A case counts as one person at least; of"
                                + " rival numbers the least is counted. What nobody reported is in no count."))
                .row(note(
                        "Selection bias",
                        "What is public is not a sample: states with open courts, free media and parliaments that ask questions look"
                                + " busier than others. Comparing numbers between states compares reporting as much as conduct. Nothing"
                                + " here is a rank or a score."))
                .row(note(
                        "Direction",
                        "What a text says is read for each direction, since clauses, reservations and steps may be one party's only."
                                + " Instruments with Hong Kong are its own and stand apart. Reference texts for calibration show what the"
                                + " same rules say of well-known models."))
                .row(note(
                        "Persons",
                        "Cases have neutral labels, and offences are those that the requesting state alleges. Names are left out unless"
                                + " asked for, and never stand for asylum seekers or relatives."))
                .row(note(
                        "The other side",
                        "What a state, organisation or person concerned has answered in public stands beside the claim. Silence is not"
                                + " agreement. The Cover says how to send an answer or a correction."))
                .row(note("Signs and colours", signs()))
                .build();
    }

    /** {@return the one table of meanings: a sign and colour repeat what the words say and add nothing} */
    private static String signs() {
        return Arrays.stream(Meaning.values())
                        .filter(meaning -> meaning != Meaning.NEUTRAL)
                        .map(meaning -> meaning.sign() + " " + Labels.lowerFirst(meaning.legend()))
                        .collect(Collectors.joining("; "))
                + ". The same on every sheet; they repeat what the words say and add nothing.";
    }

    private static Cell[] note(String subject, String words) {
        return new Cell[] {Cell.of(subject), Cell.of(words)};
    }
}
