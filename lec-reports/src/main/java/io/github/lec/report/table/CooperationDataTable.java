package io.github.lec.report.table;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.operation.Case;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.source.Inquiry;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.StateAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Cooperation says, tidy: one record or search a row, with one thing in a cell. */
final class CooperationDataTable implements Table {
    private static final String NONE = "Not applicable";

    private final Material material;
    private final InstrumentTopics instruments;
    private final StatusWords status;
    private final CaseCounts cases;
    private final CooperationCells cells;
    private final Silence silence;

    CooperationDataTable(Material material) {
        this.material = material;
        this.instruments = new InstrumentTopics(material);
        this.status = new StatusWords(material);
        this.cases = new CaseCounts(material);
        this.cells = new CooperationCells(material);
        this.silence = new Silence(material);
    }

    @Override
    public Matrix matrix() {
        List<Row> rows = new ArrayList<>();
        for (ActorId state : material.states()) {
            for (Topic topic : CooperationTable.topics(material)) {
                for (ActorId counterpart : material.counterparts(topic)) {
                    rows(state, counterpart, topic, rows);
                }
            }
        }
        if (!material.selection().states().contains(StateAnswers.EUROPEAN_UNION)) {
            rows.addAll(ofTheUnion());
        }
        return Matrix.on(Sheet.COOPERATION_DATA.title())
                .title("Cooperation as data: one record or search a row")
                .shows(
                        "The records behind Cooperation, for filters and pivot tables. Status is one of a few words, the date goes"
                                + " with the status. Searches and what was not looked for have rows of their own; what the European Union and its agencies agreed"
                                + " comes last.")
                .source(material.sourceLine())
                .columns(
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
                        Column.words("Precision").width(Column.Width.NARROW),
                        Column.words("Disputed").width(Column.Width.NARROW),
                        Column.counts("Cases"),
                        Column.counts("Persons"))
                .rows(rows)
                .build();
    }

    /** {@return rows on what the Union and its agencies agreed, which is no state's and stands in no other table by state} */
    private List<Row> ofTheUnion() {
        List<Row> rows = new ArrayList<>();
        for (Topic topic : CooperationTable.topics(material)) {
            for (ActorId counterpart : material.counterparts(topic)) {
                instruments
                        .found(StateAnswers.EUROPEAN_UNION, counterpart, topic)
                        .forEach(text -> rows.add(row(StateAnswers.EUROPEAN_UNION, counterpart, topic, text)));
                cells.operations(StateAnswers.EUROPEAN_UNION, counterpart, topic)
                        .forEach(
                                operation -> rows.add(row(StateAnswers.EUROPEAN_UNION, counterpart, topic, operation)));
            }
        }
        return rows;
    }

    private void rows(ActorId state, ActorId counterpart, Topic topic, List<Row> rows) {
        int before = rows.size();
        for (CooperationInstrument instrument : instruments.found(state, counterpart, topic)) {
            rows.add(row(state, counterpart, topic, instrument));
        }
        for (Case subject : cells.cases(state, counterpart, topic)) {
            rows.add(row(state, counterpart, topic, subject));
        }
        for (Operation operation : cells.operations(state, counterpart, topic)) {
            rows.add(row(state, counterpart, topic, operation));
        }
        List<Inquiry> inquiries = silence.inquiries(state, counterpart, topic);
        for (Inquiry inquiry : inquiries) {
            rows.add(row(
                    new Place(state, counterpart, topic),
                    new Entry("Search", inquiry.id().value(), inquiry.question(), "Search"),
                    Cell.of(inquiry.outcome().label())
                            .restingOn(inquiry.id().value())
                            .linkedTo(Link.toRow(
                                    Sheet.CLAIMS.title(), inquiry.id().value())),
                    Optional.of(inquiry.on()),
                    false,
                    Optional.empty()));
        }
        if (rows.size() == before) {
            rows.add(row(
                    new Place(state, counterpart, topic),
                    new Entry("None", "None", "None", "None"),
                    silence.on(state, counterpart, topic).cell(),
                    Optional.empty(),
                    false,
                    Optional.empty()));
        }
    }

    private Row row(ActorId state, ActorId counterpart, Topic topic, CooperationInstrument instrument) {
        InstrumentStatus found = material.holdings().status(instrument);
        Said said = status.of(instrument);
        return row(
                new Place(state, counterpart, topic),
                new Entry("Text", instrument.id().value(), instrument.title(), instruments.kind(instrument)),
                new Said(found.value().label(), Meaning.NEUTRAL, said.claims()).cell(false),
                found.since(),
                found.dispute().isOpen(),
                Optional.empty());
    }

    private Row row(ActorId state, ActorId counterpart, Topic topic, Case subject) {
        Said count = cases.count(List.of(subject), each -> "").orElseThrow();
        CaseOutcome outcome = cases.outcome(subject);
        Optional<PartialDate> date = cases.steps(subject).stream()
                .filter(step -> outcome.shownBy().contains(step.stage()))
                .flatMap(step -> step.date().or(step::start).stream())
                .findFirst();
        boolean byExtradition = cases.isExtradition(subject) || outcome == CaseOutcome.ELSEWHERE;
        String kind = cases.route(subject).map(route -> route.label()).orElse(RegisterCells.NOT_RECORDED);
        return row(
                new Place(state, counterpart, topic),
                new Entry("Case", subject.id().value(), Labels.title(subject), kind),
                new Said(
                                byExtradition ? Labels.upperFirst(outcome.words()) : "Observed",
                                count.meaning(),
                                count.claims())
                        .cell(false),
                date,
                false,
                Optional.of(cases.persons(subject)));
    }

    private Row row(ActorId state, ActorId counterpart, Topic topic, Operation operation) {
        OperationCounts counts = new OperationCounts(material);
        return row(
                new Place(state, counterpart, topic),
                new Entry(
                        "Operation",
                        operation.id().value(),
                        operation.title(),
                        material.labels().code("operation-kind", operation.kind())),
                counts.said(operation).cell(false),
                counts.steps(operation).stream()
                        .flatMap(step -> step.date().or(step::start).stream())
                        .findFirst(),
                false,
                Optional.empty());
    }

    /** Where a row belongs. */
    private record Place(ActorId state, ActorId counterpart, Topic topic) {}

    /** What a row is about. */
    private record Entry(String entry, String id, String title, String kind) {}

    private Row row(
            Place place,
            Entry entry,
            Cell status,
            Optional<PartialDate> date,
            boolean disputed,
            Optional<Integer> persons) {
        Row row = Row.of(
                Cell.of(material.labels().actor(place.state())),
                Cell.of(place.state().value()),
                Cell.of(material.labels().actor(place.counterpart())),
                Cell.of(CooperationTable.heading(place.topic())),
                Cell.of(entry.entry()),
                Cell.of(entry.title()),
                Cell.of(entry.id()),
                Cell.of(entry.kind()),
                status,
                Dates.cell(date, "No date"),
                Cell.of(date.map(day -> Labels.sentence(day.precision().name())).orElse("No date")),
                Cell.of(disputed ? "Disputed" : "Not disputed"),
                persons.isPresent() ? Cell.of(1) : Cell.of(NONE),
                persons.<Cell>map(number -> Cell.of(number)).orElse(Cell.of(NONE)));
        return row.anchoredAs(String.join(
                "/",
                place.state().value(),
                place.counterpart().value(),
                place.topic().name(),
                entry.id()));
    }
}
