package io.github.lec.view;

import io.github.lec.format.internal.JsonMembers;
import java.util.Map;

/** The members that follow the value in the JSON of every answer. */
final class AnswerMembers {
    private AnswerMembers() {}

    /** {@return how it is known, whether it is disputed, what would settle it, and the claims on which it rests} */
    static Map<String, Object> of(Answer<?> answer) {
        return JsonMembers.of("howKnown", answer.howKnown())
                .with("disputed", answer.dispute().isOpen())
                .with("settledBy", answer.settledBy())
                .with("claims", answer.claims())
                .toMap();
    }
}
