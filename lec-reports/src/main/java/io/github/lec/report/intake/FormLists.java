package io.github.lec.report.intake;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.MemberDescription.Form;
import io.github.lec.format.internal.MemberDescription.Multiplicity;
import io.github.lec.logic.Term;
import io.github.lec.record.Id;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Choice;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Part;
import io.github.lec.report.matrix.Row;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The values that can be chosen in the cells of the form, each with what it means; one list below the other. */
final class FormLists {
    /** The name of the sheet. */
    static final String SHEET = "Lists";

    private static final int VALUE_COLUMN = 1;
    private static final String VALUE = "value";

    /** A value of a list, with its label and its meaning. */
    private record Value(String value, String label, String meaning) {}

    private final Map<String, List<Value>> lists = new LinkedHashMap<>();
    private final List<FormSheet> sheets;

    /** Makes the lists from the description of the file format, and from what a dataset has to refer to. */
    FormLists(Dataset dataset, List<FormSheet> sheets) {
        this.sheets = sheets;
        sheets.stream()
                .flatMap(sheet -> sheet.columns().stream())
                .flatMap(column -> column.member().stream())
                .filter(member -> member.form() == Form.CLOSED_CODE)
                .forEach(member -> lists.computeIfAbsent(listOf(member), first -> closedCodes(member)));
        Map<String, List<Value>> codes = new TreeMap<>();
        dataset.codes().stream()
                .sorted(Comparator.comparing(Code::id))
                .forEach(code -> codes.computeIfAbsent(listOf(code.group()), first -> new ArrayList<>())
                        .add(new Value(code.code(), code.label(), code.definition())));
        lists.putAll(codes);
        lists.put(
                listOf(RecordKind.ACTOR),
                dataset.actors().stream()
                        .map(actor -> new Value(
                                actor.id().value(), actor.name(), actor.kind().label()))
                        .toList());
        lists.put(
                listOf(RecordKind.NORM),
                dataset.norms().stream()
                        .map(norm -> new Value(
                                norm.id().value(), norm.title(), norm.kind().label()))
                        .toList());
        lists.values().removeIf(List::isEmpty);
        Set<String> used = sheets.stream()
                .flatMap(sheet -> sheet.columns().stream().flatMap(column -> list(sheet, column).stream()))
                .collect(Collectors.toSet());
        lists.keySet().retainAll(used);
    }

    private static List<Value> closedCodes(MemberDescription member) {
        return Arrays.stream(member.valueType().getEnumConstants())
                .map(Term.class::cast)
                .map(term -> new Value(term.name(), term.label(), term.definition() + forms(term)))
                .toList();
    }

    /** {@return which forms a kind of safeguard can have, which the column of forms alone does not say} */
    private static String forms(Term term) {
        return term instanceof SafeguardKind kind && !kind.canBeBindingRule()
                ? " A ground for refusal: every form but BINDING_RULE."
                : "";
    }

    static String listOf(RecordKind kind) {
        return IntakeForm.of(kind).name();
    }

    private static String listOf(MemberDescription closed) {
        return Naming.inWords(closed.valueType().getSimpleName());
    }

    static String listOf(String group) {
        return Naming.inWords(group) + " (open)";
    }

    /** {@return the name of the list that holds the values of a column; nothing if there is none} */
    Optional<String> list(FormSheet sheet, FormColumn column) {
        return name(sheet, column).filter(lists::containsKey);
    }

    private static Optional<String> name(FormSheet sheet, FormColumn column) {
        MemberDescription member = column.member().orElseThrow();
        Optional<String> group = column.within().isEmpty() && column.name().equals(VALUE)
                ? sheet.codes().or(member::codeGroup)
                : member.codeGroup();
        return switch (member.form()) {
            case CLOSED_CODE -> Optional.of(listOf(member));
            case TEXT -> group.map(FormLists::listOf);
            case REFERENCE -> target(member).map(FormLists::listOf);
            default -> Optional.empty();
        };
    }

    /** {@return the values to choose from in a column; nothing if any value is allowed} */
    Optional<Choice> choice(FormSheet sheet, FormColumn column) {
        MemberDescription member = column.member().orElseThrow();
        if (member.form() == Form.YES_NO) {
            return Optional.of(new Choice.Words(
                    member.multiplicity() == Multiplicity.FLAG ? List.of("yes") : List.of("yes", "no")));
        }
        return list(sheet, column)
                .<Choice>map(this::rows)
                .or(() -> member.form() == Form.REFERENCE
                        ? target(member)
                                .map(IntakeForm::of)
                                .filter(sheets::contains)
                                .map(form -> new Choice.Form(form.name()))
                        : Optional.empty());
    }

    /** {@return the number of characters of the longest value of a column; 0 if any value is allowed} */
    int longest(FormSheet sheet, FormColumn column) {
        return column.member().flatMap(member -> list(sheet, column)).stream()
                .flatMap(list -> lists.getOrDefault(list, List.of()).stream())
                .mapToInt(value -> value.value().length())
                .max()
                .orElse(0);
    }

    private Choice rows(String list) {
        List<Value> values = lists.getOrDefault(list, List.of());
        return new Choice.Rows(
                SHEET, VALUE_COLUMN, anchor(list, values.get(0)), anchor(list, values.get(values.size() - 1)));
    }

    /**
     * {@return the kind of record to which a reference points, or mostly points; nothing for any, and for the own id}
     */
    static Optional<RecordKind> target(MemberDescription member) {
        return member.form() != Form.REFERENCE || member.name().equals("id")
                ? Optional.empty()
                : RecordKind.reference(member.valueType().asSubclass(Id.class)).map(kinds -> kinds.get(0));
    }

    private static String anchor(String list, Value value) {
        return list + "/" + value.value();
    }

    /** {@return the lists as a table} */
    Matrix table() {
        return Matrix.on(SHEET)
                .part(Part.ANSWERS)
                .title("Lists of values")
                .shows("The values of the drop-downs: closed codes, open codes, to which the sheet Codes may add,"
                        + " actors and norms. Enter the value in a cell. This sheet is not read.")
                .source("the file format of lec, and the reference records of its dataset")
                .blanks("Blank cells: the words say all that the value means.")
                .columns(
                        Column.words("List").asRowHeader(),
                        Column.words("Value"),
                        Column.words("In words").width(Column.Width.WIDE),
                        Column.words("Meaning").width(Column.Width.PARAGRAPH))
                .rows(lists.entrySet().stream()
                        .flatMap(list -> list.getValue().stream().map(value -> row(list.getKey(), value)))
                        .toList())
                .build();
    }

    private static Row row(String list, Value value) {
        return Row.of(Cell.of(list), Cell.of(value.value()), Cell.of(value.label()), Cell.of(value.meaning()))
                .anchoredAs(anchor(list, value));
    }
}
