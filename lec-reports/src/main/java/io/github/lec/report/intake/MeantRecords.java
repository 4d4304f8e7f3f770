package io.github.lec.report.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.format.RecordKind;
import io.github.lec.logic.internal.Suggestions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which record is meant by an id that no record has. It is the one with this title, which is often written instead of
 * the id, or else the one with the nearest id.
 *
 * <p>A record whose own id was left out may be meant too: its facts name it, and no suggestion must move them to
 * another record. It is taken to be meant if what is written says as much of it as of the nearest one:
 * {@code cn-es-extradition} is not a misspelt {@code cn-fr-extradition} if a treaty of CN and ES has no id. Then
 * nothing is suggested, since that id has to be filled in.
 */
final class MeantRecords {
    private static final Pattern WELL_FORMED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** More rows without ids are not compared; the first problems are to be corrected first. */
    private static final int MOST_COMPARED = 100;

    private final Map<RecordKind, Map<String, FilledRow>> byId = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, List<FilledRow>> withoutId = new EnumMap<>(RecordKind.class);
    private final Map<List<RecordKind>, List<String>> ids = new HashMap<>();

    /** Adds a record that may be meant. */
    void add(RecordKind kind, FilledRow row) {
        if (row.recordId().isPresent()) {
            byId.computeIfAbsent(kind, first -> new LinkedHashMap<>())
                    .putIfAbsent(row.recordId().get(), row);
        } else {
            withoutId.computeIfAbsent(kind, first -> new ArrayList<>()).add(row);
        }
    }

    /** {@return the id of the record of some kinds that was probably meant} */
    Optional<String> nearest(String written, List<RecordKind> kinds) {
        return ofTitle(written, kinds)
                .or(() -> Suggestions.to(written, ids(kinds)).filter(id -> !isOfOneWithoutId(written, id, kinds)));
    }

    private Optional<String> ofTitle(String written, List<RecordKind> kinds) {
        return rows(kinds)
                .filter(row -> row.members().path("title").asText().equalsIgnoreCase(written))
                .flatMap(row -> row.recordId().stream())
                .findFirst();
    }

    private Stream<FilledRow> rows(List<RecordKind> kinds) {
        return kinds.stream().flatMap(kind -> byId.getOrDefault(kind, Map.of()).values().stream());
    }

    private List<String> ids(List<RecordKind> kinds) {
        return ids.computeIfAbsent(
                kinds,
                first -> kinds.stream()
                        .flatMap(kind -> byId.getOrDefault(kind, Map.of()).keySet().stream())
                        .filter(id -> WELL_FORMED.matcher(id).matches()) // what is itself wrong is not a suggestion
                        .sorted()
                        .toList());
    }

    private boolean isOfOneWithoutId(String written, String nearest, List<RecordKind> kinds) {
        Set<String> wanted = words(written);
        long ofNearest = rows(kinds)
                .filter(row -> row.recordId().filter(nearest::equals).isPresent())
                .mapToLong(row -> shared(wanted, row))
                .max()
                .orElse(0);
        return kinds.stream()
                .flatMap(kind -> withoutId.getOrDefault(kind, List.of()).stream())
                .limit(MOST_COMPARED)
                .mapToLong(row -> shared(wanted, row))
                .anyMatch(shared -> shared > 0 && shared >= ofNearest);
    }

    /** {@return how many of some words a row has} */
    private static long shared(Set<String> wanted, FilledRow row) {
        Set<String> found = new HashSet<>(words(row.recordId().orElse("")));
        addWords(row.members(), found);
        return wanted.stream().filter(found::contains).count();
    }

    private static void addWords(JsonNode value, Set<String> words) {
        if (value.isValueNode()) {
            words.addAll(words(value.asText()));
        } else {
            value.forEach(inner -> addWords(inner, words));
        }
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
