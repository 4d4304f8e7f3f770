package io.github.lec.report.html;

import io.github.lec.report.matrix.Cell;
import java.util.ArrayList;
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
record Profiles(Map<String, List<Cell>> findings, Optional<String> start) {

    static final Profiles NONE = new Profiles(Map.of(), Optional.empty());

    Profiles {
        findings = Map.copyOf(findings);
    }

    Profiles with(String state, List<? extends Cell> sentences) {
        Map<String, List<Cell>> all = new LinkedHashMap<>(findings);
        all.put(state, List.copyOf(new ArrayList<>(sentences)));
        return new Profiles(all, start);
    }

    Profiles startingWith(String state) {
        return new Profiles(findings, Optional.of(state));
    }
}
