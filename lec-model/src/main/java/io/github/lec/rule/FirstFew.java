package io.github.lec.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The first few of some phrases, where all would be too many to read. */
final class FirstFew {
    private FirstFew() {}

    /** {@return the first few of some phrases, each once, and how many more there are} */
    static String of(Stream<String> phrases) {
        List<String> all = new ArrayList<>(phrases.distinct().toList());
        int more = all.size() - Finding.MOST_NAMED;
        return String.join("; ", all.subList(0, Math.min(all.size(), Finding.MOST_NAMED)))
                + (more > 0 ? "; and " + more + " more" : "");
    }
}
