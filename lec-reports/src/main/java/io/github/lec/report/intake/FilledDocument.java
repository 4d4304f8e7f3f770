package io.github.lec.report.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.Json;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.MemberDescription.Multiplicity;
import io.github.lec.format.internal.References;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a workbook, combined to the equivalent JSON document. The dataset reader checks it;
 * {@link ProblemsAtCells} reports its problems at the cells from which the values came.
 */
final class FilledDocument {
    /** The member that distinguishes the kinds of records in one section. */
    private static final String TYPE = "type";

    private final CellProblems problems;
    private final Dataset reference;
    private final Map<String, Extensible> known;
    private final Map<RecordKind, Map<String, FilledRecord>> byId = new HashMap<>();
    private final Map<String, List<FilledRecord>> sections = new LinkedHashMap<>();
    private final List<FilledRow> strayAccounts = new ArrayList<>();
    private final RepeatedRows repeated = new RepeatedRows();
    private final MeantRecords meant = new MeantRecords();

    private Optional<FilledRow> info = Optional.empty();

    /**
     * A document of its own, or one that is added to a dataset.
     *
     * @param reference the dataset whose codes, actors and norms the sheet Lists has
     * @param known the records of the dataset to which facts can be added without repeating them
     */
    FilledDocument(CellProblems problems, Dataset reference, Map<String, Extensible> known) {
        this.problems = problems;
        this.reference = reference;
        this.known = known;
    }

    void add(FilledRow row) {
        FormSheet form = row.form();
        if (form.holdsAccounts()) {
            strayAccounts.add(row);
        } else if (form.kinds().isEmpty()) {
            addInfo(row);
        } else {
            addRecord(form.kinds().get(0), row);
        }
    }

    private void addInfo(FilledRow row) {
        if (info.isPresent()) {
            problems.add(row.first(), "a second row", "one row: a workbook has one dataset");
        } else {
            info = Optional.of(row);
        }
    }

    private void addRecord(RecordKind kind, FilledRow row) {
        FilledRecord record = new FilledRecord(kind, row, new LinkedHashMap<>());
        sections.computeIfAbsent(kind.section(), first -> new ArrayList<>()).add(record);
        meant.add(kind, row);
        row.recordId()
                .ifPresent(id ->
                        byId.computeIfAbsent(kind, first -> new HashMap<>()).putIfAbsent(understood(kind, id), record));
    }

    /** Gives each account to its record, now that all of them are known. */
    void end() {
        strayAccounts.forEach(this::addAccount);
        strayAccounts.clear();
    }

    /** Adds notes on facts that are perhaps not what their author means. */
    void note(LocalDate asOf) {
        FactNotes notes = new FactNotes(problems, asOf);
        sections.values()
                .forEach(records ->
                        records.forEach(record -> record.accounts().values().forEach(notes::note)));
    }

    private void addAccount(FilledRow row) {
        repeated.note(row, problems);
        RepeatedRows.noteCitations(row, problems);
        List<RecordKind> kinds = row.form().kinds();
        Optional<FilledRecord> record =
                row.recordId().flatMap(id -> record(kinds, id).or(() -> ofDataset(kinds, id, row)));
        // if the record is not there, the other cells of the row are checked as an account of any record
        record.or(() -> anyOf(kinds))
                .ifPresent(owner -> owner.accounts()
                        .computeIfAbsent(row.form().member().orElseThrow(), first -> new ArrayList<>())
                        .add(row));
        if (record.isEmpty() && row.sheet().hasId() && !problems.has(Optional.of(row.first()))) {
            problems.add(
                    Optional.of(row.first()),
                    row.recordId().map(id -> References.DANGLING),
                    row.recordId().map(id -> "\"" + id + "\"").orElse("an empty cell"),
                    "the id of a row on the sheet " + CellMessage.sheets(kinds)
                            + (known.isEmpty() ? "" : ", or of such a record of the dataset"),
                    row.recordId().flatMap(id -> problems.nearest(id, () -> meant.nearest(id, kinds))));
        }
    }

    private Optional<FilledRecord> record(List<RecordKind> kinds, String id) {
        return kinds.stream()
                .flatMap(kind ->
                        Optional.ofNullable(byId.getOrDefault(kind, Map.of()).get(understood(kind, id))).stream())
                .findFirst();
    }

    /**
     * {@return a record of the dataset to which facts are added, with what must be said of it; nothing if it has none}
     */
    private Optional<FilledRecord> ofDataset(List<RecordKind> kinds, String id, FilledRow row) {
        Optional<Extensible> record = kinds.stream()
                .flatMap(kind -> Optional.ofNullable(known.get(understood(kind, id))).stream())
                .filter(found -> kinds.contains(RecordKind.of(found)))
                .findFirst();
        record.ifPresent(found -> addRecord(
                RecordKind.of(found), new FilledRow(row.sheet(), row.number(), row.recordId(), required(found))));
        return record.flatMap(found -> record(kinds, id));
    }

    private static ObjectNode required(Extensible record) {
        ObjectNode members = Json.mapper().valueToTree(record);
        return members.retain(TypeDescription.of(RecordKind.of(record)).members().stream()
                .filter(member -> member.multiplicity() == Multiplicity.REQUIRED)
                .map(MemberDescription::name)
                .toList());
    }

    private Optional<FilledRecord> anyOf(List<RecordKind> kinds) {
        return sections.values().stream()
                .flatMap(List::stream)
                .filter(record -> kinds.contains(record.kind()))
                .findFirst();
    }

    private static String understood(RecordKind kind, String id) {
        try {
            return kind == RecordKind.ACTOR ? ActorId.of(id).value() : id;
        } catch (InvalidValueException e) {
            return id; // the reader reports it
        }
    }

    /** {@return the workbook's description of the dataset; nothing if that sheet is empty} */
    Optional<ObjectNode> info() {
        return info.map(FilledRow::members);
    }

    /** Reports that the id of the dataset is not the expected one. */
    void refuseId(String found, String expected) {
        problems.add(
                info.map(row -> row.place("id")), Optional.empty(), "\"" + found + "\"", expected, Optional.empty());
    }

    /** Reports that the workbook has no description of the dataset. */
    void missInfo() {
        problems.add("no row on the sheet " + IntakeForm.sheets().get(0).name(), "one row that describes the dataset");
    }

    /**
     * The document.
     *
     * @param dataset what the dataset is
     */
    JsonNode tree(Optional<? extends JsonNode> dataset) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        dataset.ifPresent(info -> document.set(ProblemsAtCells.INFO, info));
        sections.forEach((section, records) -> {
            ArrayNode list = document.putArray(section);
            records.forEach(record -> list.add(tree(record)));
        });
        return document;
    }

    private static JsonNode tree(FilledRecord record) {
        ObjectNode members = record.row().members();
        if (IntakeForm.sharesSection(record.kind())) {
            members.put(TYPE, record.kind().name());
        }
        record.accounts().forEach((member, rows) -> {
            ArrayNode accounts = members.putArray(member);
            rows.forEach(row -> accounts.add(row.members()));
        });
        return members;
    }

    /** Reports what the dataset reader found wrong in the document, at the cells from which the values came. */
    void locate(InvalidDatasetException refused) {
        new ProblemsAtCells(problems, sections, info).report(refused, reference);
    }
}
