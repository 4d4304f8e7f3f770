package io.github.lec.view;

import io.github.lec.logic.internal.Silence;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import io.github.lec.source.Basis;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an instrument says about a kind of safeguard, as a sentence: its strength, and what each source says with its place. */
final class ClauseSentence {
    private final ClauseAnswer answer;

    ClauseSentence(ClauseAnswer answer) {
        this.answer = answer;
    }

    String words() {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        answer.accounts().forEach(account -> places.computeIfAbsent(form(account), form -> new LinkedHashSet<>())
                .add(place(account)));
        String forms = places.entrySet().stream()
                .map(one -> one.getKey() + where(one.getValue()))
                .collect(Collectors.joining("; "));
        return answer.kind().label() + ": " + strength() + (forms.isEmpty() ? "" : " (" + forms + ")") + ".";
    }

    private String strength() {
        StrengthInterval value = answer.value();
        if (value.equals(StrengthInterval.OPEN)) {
            return Silence.inSentence(Silence.NOT_DETERMINED);
        }
        return switch (value.lowest()) {
            case BINDING -> "binding";
            case WEAK -> answer.isDetermined() ? weak() : "not settled, permitted or binding";
            case NONE ->
                answer.isDetermined() ? "no such protection" : "not settled, no such protection or permitted";
        };
    }

    /** {@return what the text leaves to the state: to refuse at all, or only to accept an assurance instead} */
    private String weak() {
        return answer.form()
                        .filter(SafeguardForm.MANDATORY_UNLESS_ASSURANCE::equals)
                        .isPresent()
                ? "required, unless an assurance is accepted"
                : "permitted, not required";
    }

    /** {@return the form; without the semicolon that stands between the forms of several sources} */
    private static String form(Account account) {
        return ClauseAnswer.formOf(account)
                .map(form -> form == SafeguardForm.REFUSAL_UNSPECIFIED
                        ? "Ground for refusal of undetermined force"
                        : form.label())
                .orElse(ClauseAnswer.withoutForm(account));
    }

    private static String where(Set<String> places) {
        String all = places.stream().filter(place -> !place.isEmpty()).collect(Collectors.joining(", also"));
        return all.isEmpty() ? "" : "," + all;
    }

    /** {@return where it stands, after a blank} */
    private String place(Account account) {
        Optional<String> article = answer.article(account);
        boolean described = account.basis().filter(Basis.DESCRIPTION::equals).isPresent();
        return article.map(number -> " article " + number).orElse("")
                + (described ? (article.isPresent() ? ", by description" : " by description") : "");
    }
}
