package io.github.lec.view;

import io.github.lec.format.internal.JsonMembers;
import java.util.Map;

/** What JSON shows of every answer behind its value. */
final class AnswerMembers {
    private AnswerMembers() {}

    /** {@return how it is known, whether it is disputed, and the claims on which it rests} */
    static Map<String, Object> of(Answer<?> answer) {
        return JsonMembers.of("howKnown", answer.howKnown())
                .with("disputed", answer.dispute().isOpen())
                .with("claims", answer.claims())
                .toMap();
    }
}
