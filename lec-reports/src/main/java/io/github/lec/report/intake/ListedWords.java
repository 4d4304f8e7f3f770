package io.github.lec.report.intake;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.RecordKind;
import io.github.lec.logic.internal.Suggestions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the values of the sheet Lists are called there in words, which are often written in place of the values:
 * Lithuanian for LT. So are the words on the workbook's own sheet Codes.
 */
final class ListedWords {
    private static final String GROUP = "group";
    private static final String CODE = "code";
    private static final String LABEL = "label";

    /** The values of each list by their words, in small letters. */
    private final Map<String, Map<String, String>> lists = new HashMap<>();

    private final Set<String> listed;

    /**
     * Knows the words of a dataset.
     *
     * @param dataset the dataset whose codes, actors and norms the sheet Lists has
     */
    ListedWords(Dataset dataset) {
        dataset.codes().forEach(code -> add(FormLists.listOf(code.group()), code.label(), code.code()));
        dataset.actors()
                .forEach(actor -> add(
                        FormLists.listOf(RecordKind.ACTOR),
                        actor.name(),
                        actor.id().value()));
        dataset.norms()
                .forEach(norm -> add(
                        FormLists.listOf(RecordKind.NORM),
                        norm.title(),
                        norm.id().value()));
        this.listed = Set.copyOf(lists.keySet());
    }

    /** A value stands for itself in small letters too. */
    private void add(String list, String words, String value) {
        Map<String, String> values = lists.computeIfAbsent(list, first -> new HashMap<>());
        values.putIfAbsent(words.toLowerCase(Locale.ROOT), value);
        values.put(value.toLowerCase(Locale.ROOT), value);
    }

    /** Adds a code of the workbook's own. */
    void add(FilledRow code) {
        String words = code.members().path(LABEL).asText();
        String value = code.members().path(CODE).asText();
        if (!words.isEmpty() && !value.isEmpty()) {
            add(FormLists.listOf(code.members().path(GROUP).asText()), words, value);
        }
    }

    /**
     * {@return whether the sheet Lists has a list of that name: a group of codes of the workbook's own stands on Codes
     * alone}
     */
    boolean hasList(String list) {
        return listed.contains(list);
    }

    /** {@return the value of just these words} */
    Optional<String> exactly(String list, String words) {
        return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(words.toLowerCase(Locale.ROOT)));
    }

    /** {@return the values of just these words, separated as a cell separates them; nothing if one is not known} */
    Optional<String> severally(String list, List<String> words) {
        List<String> values = words.stream()
                .flatMap(word -> exactly(list, word.strip()).stream())
                .toList();
        return words.size() > 1 && values.size() == words.size()
                ? Optional.of(String.join("; ", values))
                : Optional.empty();
    }

    /** {@return the value whose words are nearest} */
    Optional<String> nearly(String list, String words) {
        Map<String, String> values = lists.getOrDefault(list, Map.of());
        return Suggestions.to(words, values.keySet()).map(values::get);
    }
}
