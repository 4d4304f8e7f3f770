package io.github.lec.report.words;

import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of which the words for an answer are put together: days, actors, summaries. */
final class AnswerParts {
    private AnswerParts() {}

    /** {@return a value as a word} */
    static String yes(boolean value) {
        return value ? "Yes" : "No";
    }

    /** {@return the words for a day, if there is one} */
    static Optional<String> on(Optional<PartialDate> date) {
        return date.map(Dates::on);
    }

    /** {@return the words for an actor, if there is one} */
    static Optional<String> by(Labels labels, Optional<ActorId> actor) {
        return actor.map(id -> "by " + labels.actorInSentence(id));
    }

    /** {@return the words for a time, if a beginning or an end is known} */
    static Optional<String> period(Optional<PartialDate> start, Optional<PartialDate> end) {
        return Dates.when(Optional.empty(), start, end);
    }

    /** {@return the labels of kinds of safeguard} */
    static String kinds(Collection<SafeguardKind> kinds) {
        return kinds.stream().map(kind -> Labels.lowerFirst(kind.label())).collect(Collectors.joining(", "));
    }

    /** {@return words, followed by those of the further parts that there are} */
    @SafeVarargs
    static String parts(String first, Optional<String>... further) {
        StringBuilder words = new StringBuilder(first);
        for (Optional<String> part : further) {
            part.ifPresent(more -> words.append(", ").append(more));
        }
        return words.toString();
    }

    /** {@return words, followed by the summary of an account, if it has one} */
    static String sentence(String words, Optional<String> summary) {
        return words + summary.map(more -> ": " + more).orElse("");
    }
}
