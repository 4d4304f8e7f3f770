package io.github.lec.report.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lec.format.Problem;
import io.github.lec.format.Problem.Cause;
import io.github.lec.format.internal.MemberDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The columns of one filled-in sheet of the form, in any order, with their members. */
final class SheetColumns {
    private static final int NO_COLUMN = -1;

    private final FormSheet form;
    private final WorkbookParts.Worksheet sheet;
    private final List<MemberDescription> lists;

    /** The columns with a heading, by their number. */
    private final Map<Integer, FormColumn> columns = new TreeMap<>();

    /** The columns of the objects in lists, such as citations, by list and position. */
    private final Map<FormColumn.Nested, List<Integer>> nested = new HashMap<>();

    /** The headings of required columns that are not there. */
    private final Set<String> missing = new LinkedHashSet<>();

    private int idColumn;
    private boolean hasFirst;

    SheetColumns(FormSheet form, WorkbookParts.Worksheet sheet) {
        this.form = form;
        this.sheet = sheet;
        this.lists = form.lists();
    }

    FormSheet form() {
        return form;
    }

    /** Records that a column has a member. */
    void add(int number, FormColumn column) {
        columns.put(number, column);
        column.within()
                .ifPresent(within -> nested.computeIfAbsent(within, first -> new ArrayList<>())
                        .add(number));
    }

    /** Records which column has the id of the record, or of the record to which an account belongs. */
    void idColumn(int number) {
        idColumn = number;
        hasFirst = true;
    }

    int idColumn() {
        return hasId() ? idColumn : NO_COLUMN;
    }

    /** Finds, when all columns are known, which required ones are not there. */
    Set<String> findMissing() {
        form.columns().stream()
                .filter(column -> column.isRequiredInForm() && !columns.containsValue(column))
                .forEach(column -> missing.add(column.heading()));
        if (form.holdsAccounts() && !hasFirst) {
            missing.add(FormSheet.RECORD);
        }
        return missing;
    }

    /**
     * {@return whether the column is there that has the id of the record, or of the record to which an account belongs}
     */
    boolean hasId() {
        return hasFirst;
    }

    /** {@return whether a problem is due to a column that is not there} */
    boolean isMissing(String pointer, Problem problem) {
        Optional<String> lacking = problem.cause(Cause.MissingMember.class).map(Cause.MissingMember::member);
        return form.columns().stream()
                .filter(column -> missing.contains(column.heading()))
                .anyMatch(column -> lacking.filter(column.name()::equals).isPresent()
                        || column.within()
                                .filter(nested -> pointer.equals(nested.list().name()))
                                .isPresent());
    }

    /** {@return the column of a number; nothing if it has no heading that the form knows} */
    Optional<FormColumn> column(int number) {
        return Optional.ofNullable(columns.get(number));
    }

    /** {@return the members of the record or account in a row, without those that have their own sheets} */
    ObjectNode members(Map<Integer, JsonNode> values) {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        columns.forEach((number, column) -> {
            if (column.within().isEmpty()) {
                put(members, column, values.get(number));
            }
        });
        for (MemberDescription list : lists) {
            ArrayNode objects = members.putArray(list.name());
            int length = nested.entrySet().stream()
                    .filter(object -> object.getKey().list().equals(list)
                            && object.getValue().stream().anyMatch(values::containsKey))
                    .mapToInt(object -> object.getKey().position() + 1)
                    .max()
                    .orElse(0);
            for (int position = 0; position < length; position++) {
                ObjectNode object = objects.addObject();
                nested.getOrDefault(new FormColumn.Nested(list, position), List.of())
                        .forEach(number -> {
                            FormColumn column = columns.get(number);
                            if (column != null) {
                                put(object, column, values.get(number));
                            }
                        });
            }
        }
        return members;
    }

    /** A missing required member becomes null, which the reader refuses at this place. */
    private static void put(ObjectNode object, FormColumn column, @Nullable JsonNode value) {
        if (value != null) {
            object.set(column.name(), value);
        } else if (column.isRequired()) {
            object.putNull(column.name());
        }
    }

    /** {@return the cell of a row with the id} */
    CellPlace first(int row) {
        return sheet.place(row, idColumn);
    }

    /** {@return the cell of a row that holds a place in its tree} */
    CellPlace place(int row, String pointer) {
        return number(pointer).map(number -> sheet.place(row, number)).orElseGet(() -> first(row));
    }

    /** {@return the column that holds a place in the tree of a row} */
    Optional<FormColumn> column(String pointer) {
        return number(pointer).flatMap(this::column);
    }

    /**
     * {@return the number of the column that holds a place in the tree, or else of the first one that lies in that
     * place or after it}
     */
    private Optional<Integer> number(String pointer) {
        return first(column -> isWithin(pointer, column.pointer()))
                .or(() -> first(column -> !pointer.isEmpty() && isWithin(column.pointer(), pointer)))
                .or(() -> first(column -> column.isAfter(pointer)));
    }

    private Optional<Integer> first(Predicate<FormColumn> which) {
        return columns.entrySet().stream()
                .filter(column -> which.test(column.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isWithin(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }
}
