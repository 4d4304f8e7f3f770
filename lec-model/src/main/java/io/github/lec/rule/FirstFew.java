package io.github.lec.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The first few of some phrases, where all would be too many to read. */
final class FirstFew {
    /** How many sources, questions and searches are named in words; the finding lists them all. */
    static final int MOST_NAMED = 3;

    private FirstFew() {}

    /** {@return the first few of some phrases, each once, and how many more there are} */
    static String of(Stream<String> phrases) {
        List<String> all = new ArrayList<>(phrases.distinct().toList());
        int more = all.size() - MOST_NAMED;
        return String.join("; ", all.subList(0, Math.min(all.size(), MOST_NAMED)))
                + (more > 0 ? "; and " + more + " more" : "");
    }
}
