package io.github.lec.report.table;

import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.source.Inquiry;
import io.github.lec.source.InquiryOutcome;
import io.github.lec.source.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is said where nothing is on record: whether anyone looked, and what came of it. Silence is never "no". */
final class Silence {
    /** The path of a question about a form of cooperation that no record answers, below the id of the state. */
    static final String COOPERATION = "cooperation";

    private final Material material;

    Silence(Material material) {
        this.material = material;
    }

    /** {@return the words for a state, a counterpart and a form of cooperation without a record} */
    Said on(ActorId state, ActorId counterpart, Topic topic) {
        List<Inquiry> inquiries = inquiries(state, counterpart, topic);
        if (inquiries.isEmpty()) {
            return new Said("Not looked for", Meaning.UNKNOWN, List.of(question(state, counterpart, topic)));
        }
        InquiryOutcome least = inquiries.stream()
                .map(Inquiry::outcome)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<String> ids = inquiries.stream()
                .sorted(Comparator.comparing((Inquiry inquiry) -> inquiry.outcome() != least))
                .map(inquiry -> inquiry.id().value())
                .toList();
        return new Said(words(least), least == InquiryOutcome.NONE_FOUND ? Meaning.NEUTRAL : Meaning.UNKNOWN, ids);
    }

    private static String words(InquiryOutcome outcome) {
        return switch (outcome) {
            case NONE_FOUND -> "None found";
            case INCONCLUSIVE -> "Search inconclusive";
            case TEXT_NOT_REACHED -> "Text not reached";
        };
    }

    /** {@return the searches on a form of cooperation between a state and a counterpart} */
    List<Inquiry> inquiries(ActorId state, ActorId counterpart, Topic topic) {
        return material.holdings().inquiriesOn(state).stream()
                .filter(inquiry -> inquiry.topics().contains(topic))
                .filter(inquiry -> inquiry.counterparts().contains(counterpart))
                // a search for a kind of clause does not ask whether there is a text or an act at all
                .filter(inquiry -> inquiry.kinds().isEmpty())
                .toList();
    }

    private static String question(ActorId state, ActorId counterpart, Topic topic) {
        return String.join("/", state.value(), COOPERATION, counterpart.value(), topic.name());
    }

    /** {@return the question behind such an id in words, if it is one} */
    Optional<String> question(String id) {
        String[] parts = id.split("/", -1);
        if (parts.length != 4 || !parts[1].equals(COOPERATION)) {
            return Optional.empty();
        }
        String state = material.labels().actorInSentence(ActorId.of(parts[0]));
        String counterpart = material.labels().actorInSentence(ActorId.of(parts[2]));
        String topic = Labels.lowerFirst(Topic.valueOf(parts[3]).label());
        return Optional.of("Is there a record of this between " + state + " and " + counterpart + ": " + topic + "?");
    }
}
