package io.github.lec.dataset;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.lec.record.Extensible;
import io.github.lec.record.Id;
import io.github.lec.time.PartialDate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes datasets in canonical form: records in the order of their ids, members in the order of their description, one
 * account a line. What is written and read again is written the same.
 */
public final class DatasetWriter {
    private DatasetWriter() {}

    /**
     * The files of a dataset's own records.
     *
     * @param dataset the dataset
     * @return the text of each file by name; sections without records are left out
     */
    public static Map<String, String> files(Dataset dataset) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("dataset.json", record(dataset.info(), TypeDescription.of(DatasetInfo.class), "", "") + "\n");
        sections(dataset).forEach((section, records) -> files.put(section + ".json", list(records, "") + "\n"));
        return files;
    }

    /**
     * The dataset's own records as one document.
     *
     * @param dataset the dataset
     * @return the text
     */
    public static String document(Dataset dataset) {
        List<String> members = new ArrayList<>();
        members.add("  \"dataset\": " + record(dataset.info(), TypeDescription.of(DatasetInfo.class), "", "  "));
        sections(dataset).forEach((section, records) -> members.add("  \"" + section + "\": " + list(records, "  ")));
        return "{\n" + String.join(",\n", members) + "\n}\n";
    }

    /**
     * Writes the files of a dataset into a folder, which is made if it is missing. A section's file that stands there from
     * before, and for which the dataset has no records, becomes an empty list, so that two datasets never mix.
     *
     * @param dataset the dataset
     * @param folder the folder
     * @throws IOException if a file cannot be written
     */
    public static void write(Dataset dataset, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, String> written = files(dataset);
        for (Map.Entry<String, String> file : written.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        for (String section : RecordKind.sections()) {
            Path file = folder.resolve(section + ".json");
            if (!written.containsKey(section + ".json") && Files.exists(file)) {
                Files.writeString(file, "[]\n");
            }
        }
    }

    private static Map<String, List<String>> sections(Dataset dataset) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            for (Extensible record : dataset.own(kind)) {
                String type = kind.sharesSection() ? kind.name() : "";
                sections.computeIfAbsent(kind.section(), section -> new TreeMap<>())
                        .put(Dataset.idOf(record), record(record, kind.description(), type, "  "));
            }
        }
        Map<String, List<String>> texts = new LinkedHashMap<>();
        sections.forEach((section, byId) -> texts.put(section, List.copyOf(byId.values())));
        return texts;
    }

    private static String list(List<String> records, String indent) {
        List<String> indented = records.stream()
                .map(text -> (indent + "  " + text).replace("\n", "\n" + indent))
                .toList();
        return "[\n" + String.join(",\n", indented) + "\n" + indent + "]";
    }

    private static String record(Object record, TypeDescription type, String discriminator, String indent) {
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
        new TreeMap<>(((Extensible) record).extensions())
                .forEach((name, json) -> members.add(quoted(name) + ": " + json));
        return "{\n" + indent + "  " + String.join(",\n" + indent + "  ", members) + "\n" + indent + "}";
    }

    private static String value(MemberDescription member, List<Object> values, String indent) {
        if (!member.isMany()) {
            return compact(member, values.get(0));
        }
        List<String> items =
                values.stream().map(value -> compact(member, value)).toList();
        return member.form() == MemberDescription.Form.OBJECT
                ? "[\n" + indent + "  " + String.join(",\n" + indent + "  ", items) + "\n" + indent + "]"
                : "[" + String.join(", ", items) + "]";
    }

    private static String compact(MemberDescription member, Object value) {
        if (member.form() == MemberDescription.Form.OBJECT) {
            TypeDescription type = TypeDescription.ofNested(member.valueType());
            List<String> members = new ArrayList<>();
            for (MemberDescription inner : type.members()) {
                List<Object> values = inner.values(value);
                if (!values.isEmpty()) {
                    String text = inner.isMany()
                            ? "["
                                    + String.join(
                                            ", ",
                                            values.stream()
                                                    .map(item -> compact(inner, item))
                                                    .toList()) + "]"
                            : compact(inner, values.get(0));
                    members.add(quoted(inner.name()) + ": " + text);
                }
            }
            new TreeMap<>(((Extensible) value).extensions())
                    .forEach((name, json) -> members.add(quoted(name) + ": " + json));
            return "{" + String.join(", ", members) + "}";
        }
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
