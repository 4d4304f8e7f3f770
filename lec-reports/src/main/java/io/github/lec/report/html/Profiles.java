package io.github.lec.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page has for the profiles of states beside the tables.
 *
 * @param findings the sentences with which a profile begins, by the code of the state
 * @param start the state with whose profile the page opens, if any
 */
record Profiles(Map<String, List<Headline>> findings, Optional<String> start) {

    static final Profiles NONE = new Profiles(Map.of(), Optional.empty());

    Profiles {
        findings = Map.copyOf(findings);
    }

    Profiles with(String state, List<Headline> sentences) {
        Map<String, List<Headline>> all = new LinkedHashMap<>(findings);
        all.put(state, List.copyOf(sentences));
        return new Profiles(all, start);
    }

    Profiles startingWith(String state) {
        return new Profiles(findings, Optional.of(state));
    }
}
