package io.github.lec.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.lec.format.internal.BoundedInput;
import io.github.lec.format.internal.Json;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules that a pack or a list of suppressions names, whatever else is wrong with it, so that unknown ones are
 * reported in the same run as what is wrong with its form.
 *
 * @param selected ids of rules, or their beginnings followed by an asterisk
 * @param single ids of rules that are given one by one: those that are weighed otherwise, or whose findings are
 *     suppressed
 */
record NamedRules(Set<String> selected, Set<String> single) {
    private static final String ANY = "*";

    /** {@return what is named in a file that could not be read as a pack or as suppressions} */
    static NamedRules in(JsonNode document) {
        NamedRules named = new NamedRules(new LinkedHashSet<>(), new LinkedHashSet<>());
        document.path("rules").forEach(rule -> add(rule, named.selected()));
        document.path("severities").forEach(change -> add(change.path("rule"), named.single()));
        add(document.path("rule"), named.single());
        document.forEach(suppression -> add(suppression.path("rule"), named.single()));
        return named;
    }

    private static void add(JsonNode rule, Set<String> named) {
        if (rule.isTextual() && !rule.asText().isBlank()) {
            named.add(rule.asText());
        }
    }

    /** {@return the JSON of a small file; nothing in it if it is not JSON} */
    static JsonNode document(Path file) throws IOException {
        return Json.parse(new String(BoundedInput.text(file), StandardCharsets.UTF_8))
                .orElse(MissingNode.getInstance());
    }

    /** {@return whether a document is a dataset, or the description of one} */
    static boolean isDataset(JsonNode document) {
        return document.path("dataset").isObject() || document.path("format").isTextual() && document.has("licence");
    }

    /** {@return the ids of rules, and the beginnings, that a set does not have} */
    List<String> unknown(RuleSet rules) {
        List<String> ids = rules.rules().stream().map(Rule::toString).toList();
        Set<String> unknown = new LinkedHashSet<>();
        selected.stream()
                .filter(wanted -> wanted.endsWith(ANY)
                        ? ids.stream().noneMatch(id -> id.startsWith(wanted.substring(0, wanted.length() - 1)))
                        : !ids.contains(wanted))
                .forEach(unknown::add);
        single.stream().filter(wanted -> !ids.contains(wanted)).forEach(unknown::add);
        return List.copyOf(unknown);
    }
}
