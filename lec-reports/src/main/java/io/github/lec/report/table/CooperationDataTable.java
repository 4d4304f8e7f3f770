package io.github.lec.report.table;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationQuestion;
import io.github.lec.cooperation.OperationOnRecord;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.cooperation.WeakSources;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.BriefStatus;
import io.github.lec.report.words.CooperationWords;
import io.github.lec.report.words.Evidences;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.OperationWords;
import io.github.lec.report.words.OutcomeOfCase;
import io.github.lec.report.words.RouteWords;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.report.words.WhatIsDated;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.source.Inquiry;
import io.github.lec.source.InquiryOutcome;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import io.github.lec.view.CaseOutcome;
import io.github.lec.view.StateAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The content of Cooperation as tidy data: one row per record or search, with one value per cell. */
final class CooperationDataTable implements Table {
    private static final String NONE = SilenceWords.NOT_APPLICABLE;
    private static final String BESIDE_RECORDS = ", beside what is on record";

    private final TableContext context;
    private final CooperationWords words;
    private final BriefStatus status;

    CooperationDataTable(TableContext context) {
        this.context = context;
        this.words = new CooperationWords(context.words());
        this.status = new BriefStatus(context.words()).withoutYears();
    }

    @Override
    public Matrix matrix() {
        List<Column> columns = List.of(
                Column.words("State").asRowHeader(),
                Column.words("State code").width(Column.Width.NARROW),
                Column.words("Counterpart").width(Column.Width.NARROW),
                Column.words("Topic"),
                Column.words("Entry").width(Column.Width.NARROW),
                Column.words("Record").width(Column.Width.WIDE),
                Column.words("Record id"),
                Column.words("Kind"),
                Column.words("Status"),
                Column.days("Date"),
                Column.words("Date of"),
                Column.words("Precision").width(Column.Width.NARROW),
                Column.words("Disputed").width(Column.Width.NARROW),
                Column.counts("Cases"),
                Column.counts("Persons, at least").keyed("Persons"));
        Matrix.Builder matrix = Sheet.COOPERATION_DATA
                .matrix()
                .title("Cooperation as data: one row per record or search")
                .shows("The records behind Cooperation, for filters and pivot tables. Status is in the words"
                        + " of Cooperation, without years; Date of says what the date is of. Cases and persons"
                        + " are those on record, as an observed minimum. " + ofSilence()
                        + " have their own rows; the status of a search is what it found."
                        + " Agreements of the European Union and its agencies come last.")
                .source(context.sourceLine());
        return RegisterRows.keep(context, matrix, columns, this::rows).build();
    }

    private String ofSilence() {
        return context.sheets().isRegistersOnly() ? "Searches" : "Searches, and topics that were not looked for,";
    }

    private Stream<Row> rows() {
        Stream<Row> ofStates = context.states().stream()
                .flatMap(state ->
                        context.topics().stream().flatMap(topic -> context.cooperationWithAll(state, topic).stream()))
                .flatMap(found -> rows(found).stream());
        return context.selection().states().contains(StateAnswers.EUROPEAN_UNION)
                ? ofStates
                : Stream.concat(ofStates, ofTheUnion().stream());
    }

    /**
     * {@return rows on what the Union and its agencies agreed, which belongs to no state and is in no other table by
     * state}
     */
    private List<Row> ofTheUnion() {
        List<Row> rows = new ArrayList<>();
        for (Topic topic : context.topics()) {
            for (Cooperation found : context.cooperation(StateAnswers.EUROPEAN_UNION, topic)) {
                if (found instanceof Cooperation.OnRecord onRecord) {
                    rows.addAll(rows(onRecord));
                }
            }
        }
        return rows;
    }

    private List<Row> rows(Cooperation found) {
        List<Row> rows = new ArrayList<>();
        if (found instanceof Cooperation.OnRecord onRecord) {
            rows.addAll(rows(onRecord));
        }
        String beside = rows.isEmpty() ? "" : BESIDE_RECORDS;
        found.inquiries().forEach(inquiry -> rows.add(row(found.question(), inquiry, beside)));
        if (rows.isEmpty() && !context.sheets().isRegistersOnly()) { // most pairs of very many have no record
            Cell silence = context.cells().of(words.of(found));
            rows.add(row(found.question(), Listed.NOTHING, silence, Dated.NOT));
        }
        return rows;
    }

    private List<Row> rows(Cooperation.OnRecord found) {
        List<Row> rows = new ArrayList<>();
        found.texts().forEach(text -> rows.add(row(found.question(), text)));
        found.cases().forEach(subject -> rows.add(row(found.question(), subject, keyOf(subject, found.cases()))));
        found.operations().forEach(operation -> rows.add(row(found.question(), operation)));
        return rows;
    }

    private Row row(CooperationQuestion question, TextOnRecord text) {
        boolean doubtful = new WeakSources(context.view()).isSignatureDoubtful(text.record());
        return row(
                question,
                new Listed(
                        "Text",
                        text.record().id().value(),
                        text.record().title(),
                        context.labels().kind(text.record())),
                context.cells().plain(status(text)),
                Dated.of(text.day(), WhatIsDated.of(text) + markOfDay(text)),
                text.isDisputed() || doubtful,
                Optional.empty());
    }

    private String markOfDay(TextOnRecord text) {
        return text.isInForceForOthers() ? "" : status.markOfFirstSeen(text.record());
    }

    /** {@return the status in the words of Cooperation; of a convention, what it is between the two} */
    private WordedAnswer status(TextOnRecord text) {
        WordedAnswer worded = status.of(text);
        return text.isInForceForOthers()
                ? new WordedAnswer(text.status().label(), worded.meaning(), worded.evidence())
                : worded;
    }

    /** {@return the id of a case, with the persons that the row is about if there is a row for others too} */
    private static String keyOf(CaseOnRecord subject, List<CaseOnRecord> all) {
        String id = subject.record().id().value();
        boolean apart =
                all.stream().filter(one -> one.record().id().value().equals(id)).count() > 1;
        return apart ? id + " (" + String.join(", ", subject.labels()) + ")" : id;
    }

    private Row row(CooperationQuestion question, CaseOnRecord subject, String key) {
        OutcomeOfCase outcome = OutcomeOfCase.of(subject);
        boolean open = subject.isDisputed() || outcome.meaning() == Meaning.UNKNOWN && !isUnderWay(subject, outcome);
        return row(
                question,
                new Listed(
                        "Case",
                        subject.record().id().value(),
                        Labels.title(subject.record()),
                        RouteWords.of(subject),
                        key),
                context.cells()
                        .plain(WordedAnswer.of(outcome.label() + outcome.remark(), subject.claims()))
                        .meaning(open ? Meaning.UNKNOWN : Meaning.NEUTRAL),
                Dated.of(outcome.day(), WhatIsDated.of(subject, outcome)),
                subject.isDisputed(),
                Optional.of(subject.persons()));
    }

    /** {@return whether it is known how far the case has come, as in Cooperation, though not how it ends} */
    private static boolean isUnderWay(CaseOnRecord subject, OutcomeOfCase outcome) {
        boolean undecided = subject.outcome() == CaseOutcome.AUTHORISED || subject.outcome() == CaseOutcome.PENDING;
        return undecided && !subject.isAlleged() && outcome.isOutcome();
    }

    private Row row(CooperationQuestion question, OperationOnRecord operation) {
        return row(
                question,
                new Listed(
                        "Operation",
                        operation.record().id().value(),
                        operation.record().title(),
                        context.labels()
                                .code("operation-kind", operation.record().kind())),
                context.cells().plain(OperationWords.status(operation)),
                Dated.of(operation.day(), WhatIsDated.of(operation)),
                operation.isDisputed(),
                Optional.empty());
    }

    private Row row(CooperationQuestion question, Inquiry inquiry, String beside) {
        String id = inquiry.id().value();
        return row(
                question,
                new Listed("Search", id, inquiry.question(), "Search"),
                context.cells().resting(ofSearch(inquiry.outcome(), beside), List.of(Evidences.of(inquiry))),
                Dated.of(Optional.of(inquiry.on()), WhatIsDated.SEARCH));
    }

    /** {@return what a search found, in the word of silence: a record need not be the answer to its question} */
    private static Cell ofSearch(InquiryOutcome outcome, String beside) {
        return outcome == InquiryOutcome.NONE_FOUND
                ? Cell.of(SilenceWords.NONE_FOUND + beside)
                : Cell.of(SilenceWords.NOT_DETERMINED + beside).meaning(Meaning.UNKNOWN);
    }

    /** A day, what it is the day of, and the word of silence where there is none. */
    private record Dated(Optional<PartialDate> day, String what, String silence) {
        static final Dated NOT = new Dated(Optional.empty(), NONE, NONE);

        static Dated of(Optional<PartialDate> day, String what) {
            String silence = SilenceWords.NOT_DETERMINED;
            return new Dated(day, day.isPresent() ? what : silence, silence);
        }
    }

    /** The record or search that a row lists. */
    private record Listed(String entry, String id, String title, String kind, String key) {
        static final Listed NOTHING = new Listed(
                SilenceWords.NOT_APPLICABLE,
                SilenceWords.NOT_APPLICABLE,
                SilenceWords.NOT_APPLICABLE,
                SilenceWords.NOT_APPLICABLE);

        Listed(String entry, String id, String title, String kind) {
            this(entry, id, title, kind, id);
        }

        List<String> records() {
            return equals(NOTHING) ? List.of() : List.of(id);
        }
    }

    private Row row(CooperationQuestion question, Listed listed, Cell status, Dated date) {
        return row(question, listed, status, date, false, Optional.empty());
    }

    private Row row(
            CooperationQuestion question,
            Listed listed,
            Cell status,
            Dated date,
            boolean disputed,
            Optional<Integer> persons) {
        Row row = Row.of(
                Cell.of(context.labels().actor(question.state())),
                Cell.of(question.state().value()),
                Cell.of(context.labels().actor(question.counterpart())),
                Cell.of(CooperationTable.heading(question.topic())),
                Cell.of(listed.entry()),
                Cell.of(listed.title()),
                Cell.of(listed.id()),
                Cell.of(listed.kind()),
                status,
                AnswerCells.date(date.day(), date.silence()),
                Cell.of(date.what()),
                Cell.of(date.day()
                        .map(day -> Labels.sentence(day.precision().name()))
                        .orElse(date.silence())),
                Cell.of(disputed ? "Disputed" : "Not disputed"),
                persons.isPresent() ? Cell.of(1) : Cell.of(NONE),
                persons.<Cell>map(number -> Cell.of(number)).orElse(Cell.of(NONE)));
        return row.anchoredAs(String.join(
                        "/",
                        question.state().value(),
                        question.counterpart().value(),
                        question.topic().name(),
                        listed.key()))
                .about(RowAbout.of(question, listed.records()));
    }
}
