package io.github.lec.report.table;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;

/** The method in a page. */
final class NotesTable implements Table {
    private final TableContext context;

    NotesTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        return Matrix.on(Sheet.NOTES.title())
                .title("Notes: the method in a page")
                .shows("What the words of the tables mean, and how to read them.")
                .source("The method of lec, rule set "
                        + context.evaluation().rules().version())
                .columns(
                        Column.words("Subject").asRowHeader(),
                        Column.words("Note").width(Column.Width.PARAGRAPH))
                .row(note(
                        "How to read",
                        "Start from a cell and follow its link: to Claims for the question, the answer and its source, and from there"
                                + " to Sources. A verdict leads to Findings, a rule or norm to the Codebook. \"(+3)\" in a cell says that"
                                + " it rests on three more claims; the column Shown on in Claims finds them."))
                .row(note(
                        "Claims and accounts",
                        "A claim is a question about one record. An account is one answer with its source. Accounts agree, one is more"
                                + " precise than the other, or they differ; all are kept. For display the one with the greater confidence"
                                + " is shown first, then the one from the more official kind of source, then the later. Rules never"
                                + " choose between accounts: they take what all leave open."))
                .row(
                        note(
                                "Verdicts",
                                "Benchmark met: the rule applies and what it asks for is recorded. Benchmark not met (text): the text does not"
                                        + " contain what the benchmark asks for. Cannot be decided: what is recorded leaves it open. Not"
                                        + " applicable: the rule does not concern this text or act. None is a ruling that a state broke the law."))
                .row(note(
                        "Text, overriding law, practice",
                        "Each finding says what it judged: the text of an instrument, the law that overrides it, practice, or the record"
                                + " itself. Law that binds whatever a text says is shown beside the finding; it neither fills the gap in"
                                + " the text nor turns the verdict."))
                .row(note(
                        "Forms of a clause",
                        "Binding: the text requires protection. Weaker: it permits protection, or removes a duty. Unspecified: there is a"
                                + " clause, of which sources do not say whether it binds. A diplomatic assurance is never a form of a"
                                + " clause and never upgrades a text. The Codebook lists all forms."))
                .row(note(
                        "Silence",
                        "Absent in the text: the part that matters, annexed notes included, was read and has no such clause. Reported"
                                + " absent: a source says so, the text was not read. Not determined: not read. None found: a recorded"
                                + " search found nothing, which proves nothing. Not looked for: no search is recorded. A condition on"
                                + " absence fails only on a source that says so."))
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
                .row(note("Colour", "Colour, where a file has it, repeats what the words say and adds nothing."))
                .build();
    }

    private static Cell[] note(String subject, String words) {
        return new Cell[] {Cell.of(subject), Cell.of(words)};
    }
}
