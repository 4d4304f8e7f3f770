package io.github.lec.report.words;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.internal.OtherSources;
import io.github.lec.logic.internal.Silence;
import io.github.lec.record.Identified;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.ClauseForms;
import io.github.lec.view.HowKnown;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text says about a kind of safeguard in one direction, in words that distinguish present, absent and not known.
 */
public final class ClauseWords {
    private ClauseWords() {}

    /**
     * {@return whether an account says that there is no clause, and does not count since the part of the text that
     * matters was not read}
     *
     * @param record the record that the account is of, if there is one
     * @param account the account
     */
    public static boolean isAbsentInPart(Optional<Identified> record, Account account) {
        return record.filter(CooperationInstrument.class::isInstance)
                .map(CooperationInstrument.class::cast)
                .filter(instrument -> ClauseForms.isAbsentUnread(instrument, account))
                .isPresent();
    }

    /**
     * {@return what a text says}
     *
     * @param answer the answer of the text in one direction
     */
    public static WordedAnswer of(ClauseAnswer answer) {
        List<Evidence> claims = Evidences.of(answer.claims());
        Meaning meaning = meaning(answer);
        if (answer.dispute().isOpen()) {
            return new WordedAnswer("Disputed: " + disputed(answer), meaning, claims);
        }
        return switch (answer.howKnown()) {
            case NOT_APPLICABLE ->
                new WordedAnswer(
                        SilenceWords.NOT_APPLICABLE, meaning, answer.accounts().isEmpty() ? List.of() : claims);
            case NOT_DETERMINED -> new WordedAnswer(notDetermined(answer), meaning, claims);
            case NONE_FOUND, NOT_LOOKED_FOR, REPORTED_ABSENT ->
                new WordedAnswer(answer.howKnown().label(), meaning, claims);
            case STATED, DESCRIBED, ABSENT -> {
                Set<String> others = others(answer);
                yield new WordedAnswer(
                        words(answer) + OtherSources.inBrackets(others, "; "), meaning, claims, !others.isEmpty());
            }
        };
    }

    /** {@return the form that a reservation gives the clause; of one that takes it out, that it does} */
    static String reserved(SafeguardForm form) {
        return form == SafeguardForm.ABSENT ? Silence.EXCLUDED : form.label();
    }

    /** {@return what other accounts say, shown beside an answer that does not depend on which is right} */
    private static Set<String> others(ClauseAnswer answer) {
        CooperationInstrument text = answer.relation().instrument();
        Set<String> others = accounts(text, answer.dispute().withoutEffect());
        others.removeAll(accounts(text, answer.shown().stream().toList()));
        return others;
    }

    /** {@return the meaning of an answer: the existence of a clause is known even if its force is not} */
    static Meaning meaning(ClauseAnswer answer) {
        StrengthInterval strength = answer.value();
        if (answer.dispute().isOpen()) {
            return strength.lowest() == Strength.NONE ? Meaning.UNKNOWN : Meaning.PRESENT;
        }
        return switch (answer.howKnown()) {
            case NOT_APPLICABLE -> Meaning.NOT_APPLICABLE;
            case REPORTED_ABSENT -> Meaning.REPORTED_MISSING;
            case NOT_DETERMINED, NONE_FOUND, NOT_LOOKED_FOR -> Meaning.UNKNOWN;
            case STATED, DESCRIBED, ABSENT -> meaning(strength);
        };
    }

    private static String notDetermined(ClauseAnswer answer) {
        boolean partly = answer.is(SafeguardForm.ABSENT)
                && !answer.relation().instrument().isReadFor(answer.kind());
        return partly
                ? SilenceWords.NOT_DETERMINED + ": "
                        + Labels.lowerFirst(ClauseForms.label(
                                answer.relation().instrument(), answer.shown().orElseThrow()))
                : SilenceWords.NOT_DETERMINED;
    }

    private static String words(ClauseAnswer answer) {
        if (answer.isExcluded()) {
            return answer.label();
        }
        String words = strength(answer) + place(answer.article());
        if (answer.byReservation()) {
            return words + ", by reservation";
        }
        return words + (answer.howKnown() == HowKnown.DESCRIBED ? ", by description" : "");
    }

    private static String place(Optional<String> article) {
        return Labels.article(article).map(place -> ", " + place).orElse("");
    }

    /** {@return how strong the words of a form are, and what the form is} */
    private static String strength(ClauseAnswer answer) {
        SafeguardForm form = answer.form().orElse(SafeguardForm.NOT_DETERMINED);
        if (form == SafeguardForm.ABSENT
                || form == SafeguardForm.NOT_DETERMINED
                || form == SafeguardForm.POLITICAL_STATEMENT) {
            return form.label();
        }
        String grade = grade(answer.value());
        if (answer.isDetermined() && form == SafeguardForm.REFUSAL_UNSPECIFIED) {
            return grade + ", accounts taken together";
        }
        boolean isNamedByForm = form == SafeguardForm.REFUSAL_UNSPECIFIED
                || form == SafeguardForm.BINDING_RULE
                        && answer.value().is(Strength.BINDING).isTrue();
        return isNamedByForm ? form.label() : grade + ": " + Labels.lowerFirst(form.label());
    }

    private static String grade(StrengthInterval strength) {
        if (strength.is(Strength.BINDING).isTrue()) {
            return "Binding";
        }
        return strength.is(Strength.WEAK).isTrue() ? "Weaker" : "Of undetermined force";
    }

    private static Meaning meaning(StrengthInterval strength) {
        if (strength.is(Strength.BINDING).isTrue()) {
            return Meaning.GOOD;
        }
        if (strength.is(Strength.NONE).isTrue()) {
            return Meaning.MISSING;
        }
        return strength.is(Strength.WEAK).isTrue() ? Meaning.WEAK : Meaning.PRESENT;
    }

    private static String disputed(ClauseAnswer answer) {
        return String.join("; or ", accounts(answer.relation().instrument(), answer.contradictory()));
    }

    private static Set<String> accounts(CooperationInstrument instrument, List<Account> accounts) {
        Set<String> words = new LinkedHashSet<>();
        accounts.forEach(account -> {
            String label = ClauseForms.label(instrument, account);
            Optional<String> article = account instanceof Clause clause ? clause.article() : Optional.empty();
            words.add(Labels.lowerFirst(label) + place(article));
        });
        return words;
    }
}
