package io.github.lec.report.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A row that was filled in: one thing, as the tree of values that JSON would have been.
 *
 * @param sheet the sheet of the form on which it stands
 * @param first the first cell of the row: the id of the record, or of the record to which an account belongs
 * @param recordId what stands in the first cell, if anything does
 * @param places the cell of each column that the sheet has
 * @param values what was filled in
 */
record FilledRow(
        FormSheet sheet,
        CellPlace first,
        Optional<String> recordId,
        Map<FormColumn, CellPlace> places,
        Map<FormColumn, JsonNode> values) {

    /** {@return the members, without those that stand on sheets of their own} */
    ObjectNode members() {
        ObjectNode members = members(column -> column.within().isEmpty());
        sheet.lists().forEach(list -> {
            ArrayNode objects = members.putArray(list.name());
            for (int position = 0; position < length(list.name()); position++) {
                FormColumn.Nested nested = new FormColumn.Nested(list, position);
                objects.add(
                        members(column -> column.within().filter(nested::equals).isPresent()));
            }
        });
        return members;
    }

    private int length(String list) {
        return values.keySet().stream()
                .flatMap(column -> column.within().stream())
                .filter(nested -> nested.list().name().equals(list))
                .mapToInt(nested -> nested.position() + 1)
                .max()
                .orElse(0);
    }

    /** What must be there and is not becomes null, which the reader refuses at this place. */
    private ObjectNode members(Predicate<FormColumn> which) {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        places.keySet().stream().filter(which).forEach(column -> {
            JsonNode value = values.get(column);
            if (value != null) {
                members.set(column.name(), value);
            } else if (column.isRequired()) {
                members.putNull(column.name());
            }
        });
        return members;
    }

    /**
     * The cell to which a place in the tree belongs.
     *
     * @param pointer the JSON pointer from this row on, without the first slash; empty for the row itself
     */
    CellPlace place(String pointer) {
        return places.entrySet().stream()
                .filter(entry -> isWithin(pointer, entry.getKey().pointer()))
                .findFirst()
                .or(() -> places.entrySet().stream()
                        .filter(entry ->
                                !pointer.isEmpty() && isWithin(entry.getKey().pointer(), pointer))
                        .findFirst())
                .map(Map.Entry::getValue)
                .orElse(first);
    }

    private static boolean isWithin(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }
}
