package io.github.lec.format;

import io.github.lec.format.internal.References;
import io.github.lec.record.ActorId;
import io.github.lec.record.Id;
import io.github.lec.source.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The values of members as JSON Schema: texts, open codes, ids, dates and numbers. Each is defined once, where it is
 * first used.
 */
final class ValueSchemas {
    private static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String PARTIAL = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
    private static final String ID = "^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$";
    private static final String ACTOR = "^[A-Z0-9][A-Z0-9-]{0,119}$";

    private final Map<String, Object> definitions;
    private final Map<String, List<String>> codes = new TreeMap<>();

    /**
     * @param definitions the definitions of the schema, by name; missing ones are added
     * @param codes open codes, which are given as examples
     */
    ValueSchemas(Map<String, Object> definitions, Collection<Code> codes) {
        this.definitions = definitions;
        codes.forEach(code -> this.codes
                .computeIfAbsent(code.group(), group -> new ArrayList<>())
                .add(code.code()));
    }

    Map<String, Object> text() {
        return reference("text", ValueSchemas::visibleText);
    }

    Map<String, Object> line() {
        return reference("line", this::oneLine);
    }

    Map<String, Object> day() {
        return reference("day", ValueSchemas::fullDay);
    }

    Map<String, Object> date() {
        return reference("date", this::partialDate);
    }

    Map<String, Object> wholeNumber() {
        return reference("wholeNumber", ValueSchemas::whole);
    }

    Map<String, Object> id(Class<?> type) {
        return reference(type.getSimpleName(), () -> idOf(type));
    }

    Map<String, Object> openCode(String group) {
        return reference("code-" + group, () -> {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("description", References.listedUnder(group));
            schema.putAll(text());
            schema.put("examples", codes.getOrDefault(group, List.of()));
            return schema;
        });
    }

    /** {@return a reference to a definition, which is made if it is missing} */
    private Map<String, Object> reference(String name, Supplier<Map<String, Object>> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, definition.get());
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> visibleText() {
        return string("text that is not empty or invisible", "[^\\s\\p{Z}\\p{Cf}]");
    }

    private Map<String, Object> oneLine() {
        Map<String, Object> schema = string(
                "text on one line, without tabs or space at its ends",
                "^[^\\s\\p{Z}]([^\\t\\n\\r\\u0085\\u2028\\u2029]*[^\\s\\p{Z}])?$");
        schema.put("allOf", List.of(text()));
        return schema;
    }

    private static Map<String, Object> fullDay() {
        Map<String, Object> schema = string("a full date, as in 2015-04-12", "^" + DAY + "$");
        schema.put("format", "date");
        return schema;
    }

    private Map<String, Object> partialDate() {
        Map<String, Object> bounds = new LinkedHashMap<>();
        bounds.put("notBefore", day());
        bounds.put("notAfter", day());
        Map<String, Object> between = new LinkedHashMap<>();
        between.put("description", "some day between two bounds, either of which may be left out");
        between.put("type", "object");
        between.put("properties", bounds);
        between.put("minProperties", 1);
        between.put("additionalProperties", false);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", "one day, as precisely as the source gives it");
        schema.put(
                "anyOf",
                List.of(
                        string("a year, month or day, as in 2015, 2015-04 or 2015-04-12", "^" + PARTIAL + "$"),
                        between));
        return schema;
    }

    private static Map<String, Object> whole() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", Integer.MIN_VALUE);
        schema.put("maximum", Integer.MAX_VALUE);
        return schema;
    }

    private static Map<String, Object> idOf(Class<?> type) {
        return string(References.expected(type.asSubclass(Id.class)), type == ActorId.class ? ACTOR : ID);
    }

    private static Map<String, Object> string(String description, String pattern) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.put("type", "string");
        schema.put("pattern", pattern);
        return schema;
    }
}
