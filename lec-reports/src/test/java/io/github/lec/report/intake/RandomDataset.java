package io.github.lec.report.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.Json;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.MemberDescription.Multiplicity;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.record.Extensible;
import io.github.lec.record.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Datasets with records of every kind, made from the description of the format: any valid value may occur. */
final class RandomDataset {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int TRIES = 60;
    private static final List<String> TEXTS = List.of(
            "plain",
            "=1+1",
            "a; b",
            "one, two",
            "\"quoted\"",
            "\" x\"",
            "1",
            "01",
            "1.50",
            "2015-04",
            "TRUE",
            "yes",
            "-",
            "43525",
            "_x0041_",
            "<&>]]>",
            "\u00e9\ud83d\ude00",
            "3-4",
            "x/y~z",
            "\\u0041",
            "'",
            "it's \\ \"so\"",
            "25%",
            "#N/A");
    private static final List<String> DAYS =
            List.of("1987-01-31", "2015", "2015-04", "2015-04-12", "2020-02-29", "2026-06-30");

    private final Random random;
    private final Dataset reference;
    private final Map<RecordKind, List<String>> ids = new EnumMap<>(RecordKind.class);
    private final ObjectNode document = NODES.objectNode();

    private RandomDataset(long seed, Dataset reference) {
        this.random = new Random(seed);
        this.reference = reference;
        for (RecordKind kind : RecordKind.values()) {
            ids.put(kind, new ArrayList<>());
        }
        reference
                .referenceRecords()
                .all()
                .forEach(record -> known(RecordKind.of(record)).add(RecordKind.idOf(record)));
    }

    /** {@return the dataset of a seed} */
    static Dataset of(long seed, Dataset reference) {
        return new RandomDataset(seed, reference).dataset();
    }

    private Dataset dataset() {
        document.putObject("dataset")
                .put("format", "1.0")
                .put("id", "random")
                .put("version", "1")
                .put("title", "Random")
                .put("licence", "CC0-1.0")
                .put("asOf", "2026-06-30");
        for (RecordKind kind : RecordKind.values()) {
            int number = 1 + random.nextInt(3);
            for (int i = 0; i < number; i++) {
                String id = id(kind, i);
                valid(kind.type(), Optional.of(id), Optional.empty()).ifPresent(record -> {
                    if (IntakeForm.sharesSection(kind)) {
                        record.put("type", kind.name());
                    }
                    document.withArray("/" + kind.section()).add(record);
                    if (kind != RecordKind.CODE) {
                        known(kind).add(id);
                    }
                });
            }
        }
        return DatasetReader.readDocumentAlone(document, "random", reference);
    }

    private static String id(RecordKind kind, int number) {
        String id = kind.name().toLowerCase(Locale.ROOT) + "-" + number;
        return switch (kind) {
            case ACTOR -> id.toUpperCase(Locale.ROOT);
            case CODE -> "offence/TEST_" + number;
            default -> id;
        };
    }

    private List<String> known(RecordKind kind) {
        return ids.computeIfAbsent(kind, first -> new ArrayList<>());
    }

    /** {@return an object of a type that the reader accepts; nothing if none was found} */
    private Optional<ObjectNode> valid(Class<?> type, Optional<String> id, Optional<String> codes) {
        Class<? extends Extensible> described = type.asSubclass(Extensible.class);
        for (int i = 0; i < TRIES; i++) {
            ObjectNode object = object(TypeDescription.of(described), id, codes);
            try {
                DatasetReader.readRecord(object.toString(), "random", described);
                return Optional.of(object);
            } catch (InvalidDatasetException e) {
                // members that exclude each other: try again
            }
        }
        return Optional.empty();
    }

    /** The values of accounts may be codes of a group that the member names which holds the accounts. */
    private ObjectNode object(TypeDescription type, Optional<String> id, Optional<String> codes) {
        ObjectNode object = NODES.objectNode();
        for (MemberDescription member : type.members()) {
            boolean wanted = member.multiplicity() == Multiplicity.REQUIRED
                    || member.name().equals("citations");
            if (member.name().equals("id") && id.isPresent()) {
                object.put("id", id.get());
            } else if (member.name().equals("code") && id.isPresent()) {
                object.put("code", id.get().substring(id.get().indexOf('/') + 1));
            } else if (member.name().equals("group")) {
                object.put("group", "offence");
            } else if (member.name().equals("value") && codes.isPresent()) {
                code(codes.get()).ifPresent(code -> object.set("value", code));
            } else if (wanted || random.nextInt(3) == 0) {
                value(member).ifPresent(value -> object.set(member.name(), value));
            }
        }
        if (random.nextInt(10) == 0) {
            object.set("x-own", Json.parse("{\"a\": [1, 2.50, null, \"=1\"]}").orElseThrow());
        }
        return object;
    }

    private Optional<JsonNode> value(MemberDescription member) {
        if (!member.isMany()) {
            return one(member);
        }
        ArrayNode items = NODES.arrayNode();
        int number = 1 + random.nextInt(3);
        for (int i = 0; i < number; i++) {
            one(member).filter(item -> !contains(items, item)).ifPresent(items::add);
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(items);
    }

    private static boolean contains(ArrayNode items, JsonNode item) {
        for (JsonNode other : items) {
            if (other.equals(item)) {
                return true;
            }
        }
        return false;
    }

    private Optional<JsonNode> one(MemberDescription member) {
        return switch (member.form()) {
            case TEXT -> text(member);
            case CLOSED_CODE ->
                any(Arrays.stream(member.valueType().getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList());
            case REFERENCE ->
                any(RecordKind.reference(member.valueType().asSubclass(Id.class)).stream()
                        .flatMap(List::stream)
                        .flatMap(kind -> known(kind).stream())
                        .toList());
            case DATE -> Optional.of(random.nextInt(4) == 0 ? between() : TextNode.valueOf(pick(DAYS)));
            case DAY -> Optional.of(TextNode.valueOf("2015-04-12"));
            case WHOLE_NUMBER -> Optional.of(NODES.numberNode(1 + random.nextInt(40)));
            case NUMBER -> Optional.of(Json.number(pick(List.of("0", "12", "-3", "0.10", "12345678901234567890"))));
            case YES_NO ->
                Optional.of(NODES.booleanNode(member.multiplicity() == Multiplicity.FLAG || random.nextBoolean()));
            case OBJECT ->
                valid(member.valueType(), Optional.empty(), member.codeGroup()).map(JsonNode.class::cast);
        };
    }

    private JsonNode between() {
        ObjectNode between = NODES.objectNode().put("notBefore", "2014-01-01");
        return random.nextBoolean() ? between : between.put("notAfter", "2015-06-30");
    }

    private Optional<JsonNode> text(MemberDescription member) {
        return member.codeGroup().map(this::code).orElseGet(() -> any(TEXTS));
    }

    private Optional<JsonNode> code(String group) {
        return any(reference.codes().stream()
                .filter(code -> code.group().equals(group))
                .map(code -> code.code())
                .toList());
    }

    private Optional<JsonNode> any(List<String> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(TextNode.valueOf(pick(all)));
    }

    private String pick(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
