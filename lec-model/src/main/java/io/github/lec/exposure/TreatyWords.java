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
            return sentence(answer);
        }
        if (route.treaties().isEmpty()) {
            return silence();
        }
        List<String> sentences = new ArrayList<>();
        add(sentences, sentence(Truth.TRUE), relation -> route.applies(relation).isTrue());
        add(
                sentences,
                "Applied provisionally between {place} and {requesting}, and not known to be in force: {treaty}. How much of it"
                        + " is applied is not recorded (Vienna Convention on the Law of Treaties, article 25).",
                this::isProvisional);
        add(
                sentences,
                sentence(Truth.UNKNOWN),
                relation -> !route.applies(relation).isKnown() && !isProvisional(relation));
        return String.join(" ", sentences);
    }

    private static String sentence(Truth answer) {
        return ExposureQuestion.TREATY_APPLIES.sentence(answer);
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
            sentences.add(sentence.replace("{treaty}", titles));
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
