package io.github.lec.exposure;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.logic.Truth;
import io.github.lec.view.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The sentences on whether an extradition treaty applies. Each names only the treaties of which it is true. */
final class TreatyWords {
    private final Route route;

    TreatyWords(Route route) {
        this.route = route;
    }

    /** {@return the sentence that this answer gives, with words in braces still in it} */
    String applies(Truth answer) {
        if (answer.isFalse()) {
            return "No extradition treaty between {place} and {requesting} is in force and applied.";
        }
        if (route.treaties().isEmpty()) {
            return silence();
        }
        List<String> sentences = new ArrayList<>();
        add(
                sentences,
                "In force between {place} and {requesting}: %s.",
                relation -> route.applies(relation).isTrue());
        add(
                sentences,
                "Applied provisionally between {place} and {requesting}, and not known to be in force: %s. How much of it is"
                        + " applied is not recorded (Vienna Convention on the Law of Treaties, article 25).",
                this::isProvisional);
        add(
                sentences,
                "Whether this is in force and applied is not settled by what is recorded: %s.",
                relation -> !route.applies(relation).isKnown() && !isProvisional(relation));
        return String.join(" ", sentences);
    }

    private String silence() {
        return "No extradition treaty between {place} and {requesting} is recorded, and "
                + (route.onRecord() instanceof Cooperation.SearchInconclusive
                        ? "the search for one was inconclusive"
                        : "none was looked for")
                + ", so whether one applies is not determined.";
    }

    private boolean isProvisional(Relation relation) {
        return !route.applies(relation).isFalse()
                && route.appliedProvisionally(relation).isTrue();
    }

    private void add(List<String> sentences, String sentence, Predicate<Relation> filter) {
        String titles = titles(filter);
        if (!titles.isEmpty()) {
            sentences.add(String.format(sentence, titles));
        }
    }

    /** {@return the treaties whose operation is suspended} */
    String suspended() {
        return titles(relation -> route.suspended(relation).isTrue());
    }

    private String titles(Predicate<Relation> filter) {
        return route.treaties().stream()
                .filter(filter)
                .map(relation -> relation.instrument().title())
                .collect(Collectors.joining("; "));
    }
}
