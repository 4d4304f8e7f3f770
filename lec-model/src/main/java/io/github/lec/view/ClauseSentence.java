package io.github.lec.view;

import io.github.lec.instrument.Clause;
import io.github.lec.logic.internal.Silence;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import io.github.lec.source.Basis;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a text says about one kind of safeguard, as a sentence. */
final class ClauseSentence {
    private ClauseSentence() {}

    static String of(ClauseAnswer answer) {
        String accounts = answer.accounts().isEmpty() ? "" : " (" + accounts(answer) + ")";
        return answer.kind().label() + ": " + strength(answer) + accounts + ".";
    }

    private static String strength(ClauseAnswer answer) {
        if (answer.value().equals(StrengthInterval.OPEN)) {
            return "not determined";
        }
        return answer.isDetermined()
                ? word(answer.value().lowest())
                : "not settled, between " + word(answer.value().lowest()) + " and "
                        + word(answer.value().highest());
    }

    private static String word(Strength strength) {
        return switch (strength) {
            case NONE -> "no such protection";
            case WEAK -> "permitted, not required";
            case BINDING -> "binding";
        };
    }

    private static String accounts(ClauseAnswer answer) {
        return answer.accounts().stream()
                .map(ClauseSentence::account)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String account(Account account) {
        Optional<String> article = account instanceof Clause clause ? clause.article() : Optional.empty();
        boolean described = account.basis().filter(Basis.DESCRIPTION::equals).isPresent();
        return ClauseAnswer.formOf(account).map(SafeguardForm::label).orElse(Silence.REPORTED_ABSENT)
                + article.map(number -> ", article " + number).orElse("")
                + (described ? ", by description" : "");
    }
}
