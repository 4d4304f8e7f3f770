package io.github.lec.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.lec.format.internal.Meanings;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.MemberDescription.Multiplicity;
import io.github.lec.format.internal.References;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.source.Account;
import io.github.lec.source.Code;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The file format as a JSON Schema (draft 2020-12), derived from the same descriptions that drive the reader.
 *
 * <p>The schema as a whole describes a dataset in one document. Each file of a folder has an anchor of its own, named
 * as the file is without its ending: {@code lec-dataset-1.0.schema.json#treaties}.
 *
 * <p>What the schema accepts can still be refused by {@code DatasetReader}, which also checks what spans several
 * values: unique ids, references, listed codes, days that exist, members that exclude each other.
 */
public final class JsonSchema {
    /** The name of the schema that is shipped beside this class. */
    public static final String FILE = "lec-dataset-1.0.schema.json";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final Map<String, Object> EXTENSIONS = Map.of("^x-", true);

    private final Map<String, Object> definitions = new TreeMap<>();
    private final ValueSchemas values;

    private JsonSchema(Collection<Code> codes) {
        this.values = new ValueSchemas(definitions, codes);
    }

    /**
     * The schema.
     *
     * @param codes open codes, which are given as examples, so that editors offer them: a dataset may list others
     * @return its text, always the same for the same codes
     */
    public static String text(Collection<Code> codes) {
        return written(new JsonSchema(codes).document());
    }

    private Map<String, Object> document() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("dataset", described(reference(DatasetInfo.class), "what the dataset is"));
        RecordKind.sections().forEach(section -> {
            definitions.put(section, file(section));
            properties.put(section, Map.of("$ref", "#/$defs/" + section));
        });
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("title", "lec dataset, format 1.0");
        schema.put(
                "description",
                "A dataset on law-enforcement cooperation in one document. Each file of a dataset that is a folder"
                        + " is described at the anchor of its name without .json. Members whose names start with x-"
                        + " are the user's own.");
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.of("dataset"));
        close(schema);
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> file(String section) {
        List<RecordKind> kinds = RecordKind.in(section);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("$anchor", section);
        file.put("description", "The records of " + section + ".json.");
        file.put("type", "array");
        file.put("items", kinds.size() == 1 ? reference(kinds.get(0).type()) : discriminated(kinds));
        return file;
    }

    private Map<String, Object> discriminated(List<RecordKind> kinds) {
        Map<String, Object> items = new LinkedHashMap<>();
        items.put("type", "object");
        items.put(
                "properties",
                Map.of(
                        RecordKind.DISCRIMINATOR,
                        Map.of("enum", kinds.stream().map(Enum::name).toList())));
        items.put("required", List.of(RecordKind.DISCRIMINATOR));
        items.put(
                "allOf",
                kinds.stream()
                        .map(kind -> {
                            Map<String, Object> branch = new LinkedHashMap<>();
                            branch.put("if", Map.of("properties", Map.of(RecordKind.DISCRIMINATOR, constant(kind))));
                            branch.put("then", reference(kind.type()));
                            return branch;
                        })
                        .toList());
        return items;
    }

    private static Map<String, Object> constant(RecordKind kind) {
        return Map.of("const", kind.name());
    }

    /** {@return a reference to the definition of a type, which is made if it is missing} */
    private Map<String, Object> reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of()); // a type may contain itself
            definitions.put(name, type.isEnum() ? closedCode(type) : object(type));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> closedCode(Class<?> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", Meanings.of(type));
        schema.put(
                "enum",
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList());
        return schema;
    }

    private Map<String, Object> object(Class<?> type) {
        boolean isAccount = Account.class.isAssignableFrom(type);
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (MemberDescription member : TypeDescription.ofNested(type).members()) {
            if (isAccount && isOfAccounts(member)) {
                continue;
            }
            properties.put(member.name(), member(member));
            if (member.multiplicity() == Multiplicity.REQUIRED) {
                required.add(member.name());
            }
            discriminator(type, member, properties, required);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        if (type == DatasetInfo.class) {
            schema.put("$anchor", "dataset");
        }
        schema.put("description", Meanings.of(type));
        schema.put("type", "object");
        if (isAccount) {
            schema.put("allOf", List.of(account(type)));
        }
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        close(schema);
        return schema;
    }

    private static void discriminator(
            Class<?> type, MemberDescription after, Map<String, Object> properties, List<String> required) {
        for (RecordKind kind : RecordKind.values()) {
            if (kind.type() == type && kind.sharesSection() && after.name().equals("id")) {
                properties.put(
                        RecordKind.DISCRIMINATOR,
                        described(constant(kind), "tells " + kind.section() + " of this kind from the others"));
                required.add(RecordKind.DISCRIMINATOR);
            }
        }
    }

    /** {@return a reference to what all accounts have; it stays open, since each type of account adds to it} */
    private Map<String, Object> account(Class<?> some) {
        String name = Account.class.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            Map<String, Object> properties = new LinkedHashMap<>();
            TypeDescription.ofNested(some).members().stream()
                    .filter(JsonSchema::isOfAccounts)
                    .forEach(member -> properties.put(member.name(), member(member)));
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("description", Meanings.of(Account.class));
            schema.put("type", "object");
            schema.put("properties", properties);
            schema.put("required", List.of("citations"));
            definitions.put(name, schema);
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static boolean isOfAccounts(MemberDescription member) {
        return member.accessor().getDeclaringClass() == Account.class;
    }

    private Map<String, Object> member(MemberDescription member) {
        String meaning = member.meaning()
                + member.codeGroup()
                        .map(group -> member.isClaim()
                                ? "; the value of each is " + References.listedUnder(group)
                                : "; " + References.listedUnder(group))
                        .orElse("");
        if (!member.isMany()) {
            Map<String, Object> schema = described(value(member), meaning);
            if (member.multiplicity() == Multiplicity.FLAG) {
                schema.put("default", false);
            }
            return schema;
        }
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("description", meaning);
        list.put("type", "array");
        list.put("items", value(member));
        if (isOfAccounts(member)) {
            list.put("minItems", 1); // an account without citations is invalid
        }
        return list;
    }

    private Map<String, Object> value(MemberDescription member) {
        Optional<String> group = member.codeGroup();
        return switch (member.form()) {
            case TEXT -> group.map(values::openCode).orElseGet(member.isOneLine() ? values::line : values::text);
            case CLOSED_CODE -> reference(member.valueType());
            case OBJECT ->
                group.map(name -> coded(reference(member.valueType()), name))
                        .orElseGet(() -> reference(member.valueType()));
            case REFERENCE -> values.id(member.valueType());
            case DATE -> values.date();
            case DAY -> values.day();
            case WHOLE_NUMBER -> values.wholeNumber();
            case NUMBER -> Map.of("type", "number");
            case YES_NO -> Map.of("type", "boolean");
        };
    }

    /** {@return an account whose value is an open code} */
    private Map<String, Object> coded(Map<String, Object> account, String group) {
        Map<String, Object> schema = new LinkedHashMap<>(account);
        schema.put("properties", Map.of("value", values.openCode(group)));
        return schema;
    }

    /** {@return the schema with a description of the place before everything else} */
    private static Map<String, Object> described(Map<String, Object> schema, String description) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", description);
        described.putAll(schema);
        return described;
    }

    /** Refuses members that are neither described nor the user's own. */
    private static void close(Map<String, Object> schema) {
        schema.put("patternProperties", EXTENSIONS);
        schema.put("unevaluatedProperties", false);
    }

    private static String written(Map<String, Object> schema) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            generator.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withSeparators(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
            write(schema, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof Map<?, ?> object) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> member : object.entrySet()) {
                generator.writeFieldName((String) member.getKey());
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object item : list) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else if (value instanceof Boolean bool) {
            generator.writeBoolean(bool);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else {
            generator.writeString((String) value);
        }
    }
}
