package io.github.lec.report.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Problem;
import io.github.lec.format.RecordKind;
import io.github.lec.format.Suggestions;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rows of a workbook, put together to the document that JSON would have been. The reader of datasets checks it; what it
 * finds at a place in the document is reported at the cell from which that place came.
 */
final class FilledDocument {
    /** The member of a document that says what the dataset is, and the one by which records of one section are told apart. */
    private static final String INFO = "dataset";

    private static final String TYPE = "type";

    private final String name;
    private final CellProblems problems;
    private final Map<RecordKind, Map<String, FilledRecord>> byId = new HashMap<>();
    private final Map<String, List<FilledRecord>> sections = new LinkedHashMap<>();
    private final Map<String, FilledRow> rowsByPointer = new HashMap<>();
    private Optional<FilledRow> info = Optional.empty();

    /** A record with the accounts that stand on other sheets. */
    private record FilledRecord(RecordKind kind, FilledRow row, Map<String, List<FilledRow>> accounts) {}

    FilledDocument(String name, CellProblems problems) {
        this.name = name;
        this.problems = problems;
    }

    void addInfo(FilledRow row) {
        if (info.isPresent()) {
            problems.add(row.first(), "a second row", "one row: a workbook holds one dataset");
        } else {
            info = Optional.of(row);
        }
    }

    void addRecord(RecordKind kind, FilledRow row) {
        FilledRecord record = new FilledRecord(kind, row, new LinkedHashMap<>());
        sections.computeIfAbsent(kind.section(), first -> new ArrayList<>()).add(record);
        row.recordId()
                .ifPresent(id ->
                        byId.computeIfAbsent(kind, first -> new HashMap<>()).putIfAbsent(understood(kind, id), record));
    }

    /** Adds an account to its record; all records must have been added. */
    void addAccount(FilledRow row) {
        List<RecordKind> kinds = row.sheet().kinds();
        Optional<FilledRecord> record = row.recordId()
                .flatMap(id -> kinds.stream()
                        .flatMap(kind ->
                                Optional.ofNullable(
                                        byId.getOrDefault(kind, Map.of()).get(understood(kind, id)))
                                        .stream())
                        .findFirst());
        if (record.isPresent()) {
            String member = row.sheet().member().orElseThrow();
            record.get()
                    .accounts()
                    .computeIfAbsent(member, first -> new ArrayList<>())
                    .add(row);
        } else if (!problems.has(Optional.of(row.first()))) {
            List<String> ids = kinds.stream()
                    .flatMap(kind -> byId.getOrDefault(kind, Map.of()).keySet().stream())
                    .sorted()
                    .toList();
            problems.add(
                    Optional.of(row.first()),
                    row.recordId().map(id -> "LEC-REF-001"),
                    row.recordId().map(id -> "\"" + id + "\"").orElse("an empty cell"),
                    "the id of a row on the sheet "
                            + kinds.stream()
                                    .map(kind -> IntakeForm.of(kind).name())
                                    .collect(Collectors.joining(" or ")),
                    row.recordId().flatMap(id -> Suggestions.to(id, ids)));
        }
    }

    private static String understood(RecordKind kind, String id) {
        try {
            return kind == RecordKind.ACTOR ? ActorId.of(id).value() : id;
        } catch (InvalidValueException e) {
            return id; // the reader will say so
        }
    }

    /**
     * The dataset, over the reference records of another.
     *
     * @throws InvalidDatasetException if anything is wrong with the document or was wrong with the cells
     */
    Dataset read(Dataset reference) {
        if (info.isEmpty()) {
            problems.add(
                    "no row on the sheet " + IntakeForm.sheets().get(0).name(),
                    "one row that says what the dataset is");
        }
        Optional<Dataset> dataset = Optional.empty();
        try {
            dataset = Optional.of(DatasetReader.readDocumentAlone(tree(), name, reference));
        } catch (InvalidDatasetException e) {
            e.problems().forEach(this::locate);
        }
        problems.throwIfAny();
        return dataset.orElseThrow();
    }

    private JsonNode tree() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        info.ifPresent(row -> document.set(INFO, placed("/" + INFO, row, row.members())));
        sections.forEach((section, records) -> {
            ArrayNode list = document.putArray(section);
            records.forEach(record -> list.add(record("/" + section + "/" + list.size(), record)));
        });
        return document;
    }

    private JsonNode record(String pointer, FilledRecord record) {
        ObjectNode members = record.row().members();
        if (IntakeForm.sharesSection(record.kind())) {
            members.put(TYPE, record.kind().name());
        }
        record.accounts().forEach((member, rows) -> {
            ArrayNode accounts = members.putArray(member);
            rows.forEach(
                    row -> accounts.add(placed(pointer + "/" + member + "/" + accounts.size(), row, row.members())));
        });
        return placed(pointer, record.row(), members);
    }

    private JsonNode placed(String pointer, FilledRow row, JsonNode members) {
        rowsByPointer.put(pointer, row);
        return members;
    }

    /** Gives a problem of the document its cell; one in a cell of which something was said already follows from that. */
    private void locate(Problem problem) {
        Optional<CellPlace> place = place(problem.pointer());
        if (!problems.has(place)) {
            String found = problem.found().equals(NullNode.instance.asText()) ? "an empty cell" : problem.found();
            problems.add(place, problem.id(), found, problem.expected(), problem.nearest());
        }
    }

    private Optional<CellPlace> place(String pointer) {
        String row = pointer;
        while (!rowsByPointer.containsKey(row)) {
            if (row.isEmpty()) {
                return Optional.empty();
            }
            row = row.substring(0, row.lastIndexOf('/'));
        }
        String rest = pointer.substring(Math.min(row.length() + 1, pointer.length()));
        return Optional.ofNullable(rowsByPointer.get(row)).map(found -> found.place(rest));
    }
}
