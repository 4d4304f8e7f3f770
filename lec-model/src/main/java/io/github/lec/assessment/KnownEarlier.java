package io.github.lec.assessment;

import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Says in each key finding up to which day sources count, if that day is before the one that is described: a finding
 * may be quoted alone, and later sources may say otherwise. Marks of names, which are read for this, are taken out.
 */
final class KnownEarlier {
    /** The sentences on these say so where they are made, since it does not concern all that they say. */
    private static final Set<KeyTopic> OF_THEMSELVES = EnumSet.of(KeyTopic.TREATIES_IN_FORCE, KeyTopic.NOT_KNOWN);

    private final View view;

    KnownEarlier(View view) {
        this.view = view;
    }

    List<KeyFinding> in(List<KeyFinding> findings) {
        return findings.stream().map(this::in).toList();
    }

    private KeyFinding in(KeyFinding finding) {
        boolean ofItself = OF_THEMSELVES.contains(finding.topic());
        List<String> parts = new ArrayList<>(finding.parts());
        if (!ofItself) {
            parts.set(0, in(parts.get(0)));
        }
        return new KeyFinding(
                finding.topic(),
                finding.counterpart(),
                Pause.unmarked(ofItself ? finding.words() : in(finding.words())),
                parts.stream().map(Pause::unmarked).toList(),
                finding.states(),
                finding.claims());
    }

    /** {@return a sentence with the day, if it is before the one that is described; a name keeps its capital letter} */
    String in(String marked) {
        return view.knownBy().isBefore(view.asOf())
                ? "As known by " + view.knownBy() + ", " + FirstLetter.lower(marked)
                : marked;
    }
}
