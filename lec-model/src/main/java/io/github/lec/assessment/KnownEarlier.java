package io.github.lec.assessment;

import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says in each key finding up to which day sources count, if that day is before the one that is described: a finding
 * may be quoted alone, and later sources may say otherwise.
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
        return OF_THEMSELVES.contains(finding.topic())
                ? finding
                : new KeyFinding(
                        finding.topic(),
                        finding.counterpart(),
                        in(finding.words()),
                        beginning(finding.parts()),
                        finding.states(),
                        finding.claims());
    }

    private List<String> beginning(List<String> parts) {
        List<String> all = new ArrayList<>(parts);
        all.set(0, in(parts.get(0)));
        return all;
    }

    /** {@return a sentence with the day, if it is before the one that is described} */
    String in(String words) {
        if (!view.knownBy().isBefore(view.asOf())) {
            return words;
        }
        return "As known by " + view.knownBy() + ", " + (beginsWithName(words) ? words : FirstLetter.lower(words));
    }

    private boolean beginsWithName(String words) {
        return view.dataset().actors().stream()
                .flatMap(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream()))
                .anyMatch(name -> words.startsWith(name)
                        && (words.length() == name.length() || !Character.isLetter(words.charAt(name.length()))));
    }
}
