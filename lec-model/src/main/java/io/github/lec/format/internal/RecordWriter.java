package io.github.lec.format.internal;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.lec.format.RecordKind;
import io.github.lec.record.Extensible;
import io.github.lec.record.Id;
import io.github.lec.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes records in canonical form: members in the order of their description, one account per line. */
public final class RecordWriter {
    private RecordWriter() {}

    /**
     * Writes one record.
     *
     * @param record the record
     * @param type the description of its type
     * @param discriminator the kind to be written after the id; empty if the section holds one kind only
     * @param indent what each further line starts with
     * @return the text, without a line break at its end
     */
    public static String write(Object record, TypeDescription type, String discriminator, String indent) {
        List<String> members = new ArrayList<>();
        for (MemberDescription member : type.members()) {
            List<Object> values = member.values(record);
            if (!values.isEmpty()) {
                members.add(quoted(member.name()) + ": " + value(member, values, indent + "  "));
            }
            if (member.name().equals("id") && !discriminator.isEmpty()) {
                members.add(quoted(RecordKind.DISCRIMINATOR) + ": " + quoted(discriminator));
            }
        }
        addExtensions((Extensible) record, members);
        return "{\n" + indent + "  " + String.join(",\n" + indent + "  ", members) + "\n" + indent + "}";
    }

    private static void addExtensions(Extensible owner, List<String> members) {
        new TreeMap<>(owner.extensions()).forEach((name, json) -> members.add(quoted(name) + ": " + json));
    }

    /** {@return all values of a member of a record; several objects stand on one line each} */
    private static String value(MemberDescription member, List<Object> values, String indent) {
        if (!member.isMany() || member.form() != MemberDescription.Form.OBJECT) {
            return onOneLine(member, values);
        }
        List<String> items = values.stream().map(value -> value(member, value)).toList();
        return "[\n" + indent + "  " + String.join(",\n" + indent + "  ", items) + "\n" + indent + "]";
    }

    private static String onOneLine(MemberDescription member, List<Object> values) {
        return member.isMany()
                ? values.stream().map(value -> value(member, value)).collect(Collectors.joining(", ", "[", "]"))
                : value(member, values.get(0));
    }

    /**
     * Writes one value of a member, on one line.
     *
     * @param member the member
     * @param value the value
     * @return its JSON
     */
    public static String value(MemberDescription member, Object value) {
        return member.form() == MemberDescription.Form.OBJECT
                ? object(TypeDescription.ofNested(member.valueType()), (Extensible) value)
                : plain(value);
    }

    private static String object(TypeDescription type, Extensible object) {
        List<String> members = new ArrayList<>();
        for (MemberDescription member : type.members()) {
            List<Object> values = member.values(object);
            if (!values.isEmpty()) {
                members.add(quoted(member.name()) + ": " + onOneLine(member, values));
            }
        }
        addExtensions(object, members);
        return "{" + String.join(", ", members) + "}";
    }

    private static String plain(Object value) {
        if (value instanceof PartialDate date) {
            return date(date);
        }
        if (value instanceof Boolean || value instanceof Integer) {
            return value.toString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Id id) {
            return quoted(id.value());
        }
        return quoted(value instanceof Enum<?> code ? code.name() : value.toString());
    }

    private static String date(PartialDate date) {
        if (date.precision() != PartialDate.Precision.BETWEEN) {
            return quoted(date.toString());
        }
        List<String> bounds = new ArrayList<>();
        date.earliest().map(LocalDate::toString).ifPresent(day -> bounds.add("\"notBefore\": " + quoted(day)));
        date.latest().map(LocalDate::toString).ifPresent(day -> bounds.add("\"notAfter\": " + quoted(day)));
        return "{" + String.join(", ", bounds) + "}";
    }

    private static String quoted(String text) {
        return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }
}
