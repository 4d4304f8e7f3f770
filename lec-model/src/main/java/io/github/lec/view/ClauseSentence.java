package io.github.lec.view;

import io.github.lec.logic.internal.Silence;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import io.github.lec.source.Basis;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an instrument says about a kind of safeguard, as a sentence: its strength, and what each source says with its place. */
final class ClauseSentence {
    private final SafeguardKind kind;
    private final StrengthInterval value;
    private final Optional<SafeguardForm> form;

    /**
     * A sentence.
     *
     * @param form the form on which the value rests
     */
    ClauseSentence(SafeguardKind kind, StrengthInterval value, Optional<SafeguardForm> form) {
        this.kind = kind;
        this.value = value;
        this.form = form;
    }

    /** {@return the sentence, with what each account says and its article} */
    String of(List<Account> accounts, Function<Account, Optional<String>> article) {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        accounts.forEach(account -> places.computeIfAbsent(said(account), said -> new LinkedHashSet<>())
                .add(place(account, article.apply(account))));
        String forms = places.entrySet().stream()
                .map(one -> one.getKey() + where(one.getValue()))
                .collect(Collectors.joining("; "));
        return kind.label() + ": " + strength() + (forms.isEmpty() ? "" : " (" + forms + ")") + ".";
    }

    private String strength() {
        if (value.equals(StrengthInterval.OPEN)) {
            return Silence.inSentence(Silence.NOT_DETERMINED);
        }
        return switch (value.lowest()) {
            case BINDING -> "binding";
            case WEAK -> isDetermined() ? weak() : "not settled, permitted or binding";
            case NONE ->
                isDetermined() ? "no such protection" : "not settled, no such protection or permitted";
        };
    }

    private boolean isDetermined() {
        return value.lowest() == value.highest();
    }

    /** {@return what the text leaves to the state: to refuse at all, or only to accept an assurance instead} */
    private String weak() {
        return form.filter(SafeguardForm.MANDATORY_UNLESS_ASSURANCE::equals).isPresent()
                ? "required, unless an assurance is accepted"
                : "permitted, not required";
    }

    /** {@return the form; without the semicolon that stands between the forms of several sources} */
    private static String said(Account account) {
        return ClauseForms.of(account)
                .map(form -> form == SafeguardForm.REFUSAL_UNSPECIFIED
                        ? "Ground for refusal of undetermined force"
                        : form.label())
                .orElse(ClauseForms.withoutForm(account));
    }

    private static String where(Set<String> places) {
        String all = places.stream().filter(place -> !place.isEmpty()).collect(Collectors.joining(", also"));
        return all.isEmpty() ? "" : "," + all;
    }

    /** {@return where it stands, after a blank} */
    private static String place(Account account, Optional<String> article) {
        boolean described = account.basis().filter(Basis.DESCRIPTION::equals).isPresent();
        return article.map(number -> " article " + number).orElse("")
                + (described ? (article.isPresent() ? ", by description" : " by description") : "");
    }
}
