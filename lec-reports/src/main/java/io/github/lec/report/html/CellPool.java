package io.github.lec.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cells as the script of a page reads them, each different one once. A cell is one of these:
 *
 * <ul>
 *   <li>{@code "France"}: its words.
 *   <li>{@code [18,"SUSPENDED"]}: its words, of which the first 18 characters are those of the words before it in the pool.
 *   <li>{@code [[4,12,7]]}: the positions of the parts of its words.
 *   <li>{@code ["In force","good","#claim-…","12 13"]}: its words, its class, its target and its claims.
 * </ul>
 */
final class CellPool {

    private static final int SHORTEST_PREFIX = 8;

    private final Map<String, Integer> positions = new HashMap<>();
    private final List<String> cells = new ArrayList<>();
    private String last = "";

    /** Returns the position of words that stand alone. */
    int position(String words) {
        Integer known = positions.get("words " + words);
        if (known != null) {
            return known;
        }
        int shared = prefix(last, words);
        last = words;
        return add(
                "words " + words,
                shared < SHORTEST_PREFIX
                        ? ScriptJson.text(words)
                        : "[" + shared + "," + ScriptJson.text(words.substring(shared)) + "]");
    }

    /** Returns the position of words in which a name may stand: what is before and after it is much the same in many rows. */
    int position(String words, Optional<String> name) {
        int at = name.filter(inner -> inner.length() < words.length())
                .map(words::lastIndexOf)
                .orElse(-1);
        if (at < 0) {
            return position(words);
        }
        int end = at + name.orElseThrow().length();
        List<Integer> parts = Stream.of(words.substring(0, at), words.substring(at, end), words.substring(end))
                .map(this::position)
                .toList();
        return positionOf("[" + ScriptJson.array(parts) + "]");
    }

    /** Returns the position of words with more than words. */
    int position(String words, String style, String target, String claims) {
        return positionOf(ScriptJson.array(
                Stream.of(words, style, target, claims).map(ScriptJson::text).toList()));
    }

    /** Returns all cells as a JSON array. */
    String json() {
        return "[\n" + String.join(",\n", cells) + "]";
    }

    private int positionOf(String json) {
        Integer known = positions.get("json " + json);
        return known != null ? known : add("json " + json, json);
    }

    private int add(String key, String json) {
        positions.put(key, cells.size());
        cells.add(json);
        return cells.size() - 1;
    }

    private static int prefix(String one, String other) {
        int shared = 0;
        int most = Math.min(one.length(), other.length());
        while (shared < most && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        boolean splitsCharacter = shared > 0 && Character.isHighSurrogate(other.charAt(shared - 1));
        return splitsCharacter ? shared - 1 : shared;
    }
}
