package io.github.lec.report.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Problem;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.MemberDescription.Form;
import io.github.lec.format.internal.Suggestions;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a workbook, combined to the equivalent JSON document. The dataset reader checks it; its problems are reported
 * at the cells from which the values came.
 */
final class FilledDocument {
    /** The member of a document that describes the dataset, and the one that distinguishes records of one section. */
    private static final String INFO = "dataset";

    private static final String TYPE = "type";

    private final CellProblems problems;
    private final Map<RecordKind, Map<String, FilledRecord>> byId = new HashMap<>();
    private final Map<String, List<FilledRecord>> sections = new LinkedHashMap<>();
    private final Map<List<RecordKind>, List<String>> ids = new HashMap<>();
    private final List<FilledRow> strayAccounts = new ArrayList<>();
    private Optional<FilledRow> info = Optional.empty();

    /** A record with the accounts from other sheets. */
    private record FilledRecord(RecordKind kind, FilledRow row, Map<String, List<FilledRow>> accounts) {}

    FilledDocument(CellProblems problems) {
        this.problems = problems;
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
        row.recordId()
                .ifPresent(id ->
                        byId.computeIfAbsent(kind, first -> new HashMap<>()).putIfAbsent(understood(kind, id), record));
    }

    /** Gives each account to its record, now that all of them are known. */
    void end() {
        strayAccounts.forEach(this::addAccount);
        strayAccounts.clear();
    }

    private void addAccount(FilledRow row) {
        List<RecordKind> kinds = row.form().kinds();
        Optional<FilledRecord> record = row.recordId().flatMap(id -> record(kinds, id));
        // if the record is not there, the other cells of the row are checked as an account of any record
        record.or(() -> anyOf(kinds))
                .ifPresent(owner -> owner.accounts()
                        .computeIfAbsent(row.form().member().orElseThrow(), first -> new ArrayList<>())
                        .add(row));
        if (record.isEmpty() && !problems.has(Optional.of(row.first()))) {
            problems.add(
                    Optional.of(row.first()),
                    row.recordId().map(id -> "LEC-REF-001"),
                    row.recordId().map(id -> "\"" + id + "\"").orElse("an empty cell"),
                    "the id of a row on the sheet "
                            + kinds.stream()
                                    .map(kind -> IntakeForm.of(kind).name())
                                    .collect(Collectors.joining(" or ")),
                    row.recordId().flatMap(id -> problems.nearest(id, () -> nearest(id, kinds))));
        }
    }

    private Optional<FilledRecord> record(List<RecordKind> kinds, String id) {
        return kinds.stream()
                .flatMap(kind ->
                        Optional.ofNullable(byId.getOrDefault(kind, Map.of()).get(understood(kind, id))).stream())
                .findFirst();
    }

    /** {@return the id of the record with this title, which is often written instead of the id, or else the nearest id} */
    private Optional<String> nearest(String written, List<RecordKind> kinds) {
        return sections.values().stream()
                .flatMap(List::stream)
                .filter(record -> kinds.contains(record.kind())
                        && record.row().members().path("title").asText().equalsIgnoreCase(written))
                .flatMap(record -> record.row().recordId().stream())
                .findFirst()
                .or(() -> Suggestions.to(written, ids(kinds)));
    }

    private Optional<FilledRecord> anyOf(List<RecordKind> kinds) {
        return sections.values().stream()
                .flatMap(List::stream)
                .filter(record -> kinds.contains(record.kind()))
                .findFirst();
    }

    private List<String> ids(List<RecordKind> kinds) {
        return ids.computeIfAbsent(
                kinds,
                first -> kinds.stream()
                        .flatMap(kind -> byId.getOrDefault(kind, Map.of()).keySet().stream())
                        .sorted()
                        .toList());
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
        dataset.ifPresent(said -> document.set(INFO, said));
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

    /** Adds the cells to problems of the document; a problem in a cell with an earlier problem is a consequence of it. */
    void locate(InvalidDatasetException refused) {
        problems.addUnlisted(refused.more());
        for (Problem problem : refused.problems()) {
            Optional<Spot> spot = spot(problem);
            Optional<CellPlace> place = spot.map(Spot::place);
            if (!problems.has(place)) {
                String found = isNothing(problem) ? "an empty cell" : problem.found();
                Optional<MemberDescription> member = spot.flatMap(Spot::column).flatMap(FormColumn::member);
                boolean yesNo = member.filter(one -> one.form() == Form.YES_NO).isPresent();
                problems.add(
                        place,
                        problem.id(),
                        found,
                        yesNo ? "yes or no" : problem.expected() + several(member, found),
                        yesNo ? meant(found) : problem.nearest());
            }
        }
    }

    /** {@return whether a value is missing, or all objects of a list, such as the citations of an account} */
    private static boolean isNothing(Problem problem) {
        String member = problem.pointer().substring(problem.pointer().lastIndexOf('/') + 1);
        return problem.found().equals(NullNode.instance.asText())
                || problem.found().equals(member + " none");
    }

    private static Optional<String> meant(String found) {
        return Stream.of("yes", "no")
                .filter(answer -> found.startsWith("\"" + answer.charAt(0))
                        || found.startsWith("\"" + Character.toUpperCase(answer.charAt(0))))
                .findFirst();
    }

    /** {@return how several ids are written in one cell, if one with a space looks like several} */
    private static String several(Optional<MemberDescription> member, String found) {
        return member.filter(one -> one.isMany() && one.form() == Form.REFERENCE && found.contains(" "))
                .map(one -> "; several ids in a cell are separated by a semicolon")
                .orElse("");
    }

    /** A place in the document: the row from which it came, and where in that row it is. */
    private record Spot(FilledRow row, String rest) {
        CellPlace place() {
            return row.place(rest);
        }

        Optional<FormColumn> column() {
            return row.column(rest);
        }
    }

    /** {@return the origin of a value of the document; also for a merge, whose places name records by their ids} */
    private Optional<Spot> spot(Problem problem) {
        String[] steps = problem.pointer().split("/", 4);
        if (steps.length > 2 && sections.containsKey(problem.file())) {
            return sections.getOrDefault(problem.file(), List.of()).stream()
                    .filter(record ->
                            record.row().recordId().filter(steps[1]::equals).isPresent())
                    .findFirst()
                    .map(record -> new Spot(record.row(), rest(steps, 2)));
        }
        if (steps.length > 1 && steps[1].equals(INFO)) {
            return info.map(row -> new Spot(row, rest(steps, 2)));
        }
        if (steps.length < 3 || !sections.containsKey(steps[1])) {
            return Optional.empty();
        }
        FilledRecord record = sections.getOrDefault(steps[1], List.of()).get(Integer.parseInt(steps[2]));
        String[] within = steps.length < 4 ? new String[0] : steps[3].split("/", 3);
        if (within.length > 1 && record.accounts().containsKey(within[0])) {
            FilledRow account =
                    record.accounts().getOrDefault(within[0], List.of()).get(Integer.parseInt(within[1]));
            return Optional.of(new Spot(account, within.length < 3 ? "" : within[2]));
        }
        return Optional.of(new Spot(record.row(), rest(steps, 3)));
    }

    private static String rest(String[] steps, int from) {
        return String.join("/", List.of(steps).subList(Math.min(from, steps.length), steps.length));
    }
}
