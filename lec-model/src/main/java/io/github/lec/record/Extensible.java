package io.github.lec.record;

import java.util.Map;

/** What may carry members of the user's own, whose names start with {@code x-}. They are kept and never interpreted. */
public interface Extensible {
    /**
     * The user's own members.
     *
     * @return their names, each starting with {@code x-}, and their values as compact JSON
     */
    Map<String, String> extensions();
}
