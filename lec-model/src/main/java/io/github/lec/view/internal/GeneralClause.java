package io.github.lec.view.internal;

import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.OtherSources;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.Optional;

/**
 * A clause on public order or on the law of the requested state that requires refusal, or makes it depend on that law.
 * It may cover what the text does not name, so that the text is not simply silent.
 */
public final class GeneralClause {
    private final ClauseAnswer answer;
    private final boolean obliges;

    private GeneralClause(ClauseAnswer answer, boolean obliges) {
        this.answer = answer;
        this.obliges = obliges;
    }

    /**
     * The general clause of a text.
     *
     * @param view what is known
     * @param relation the text in one direction
     * @return the clause; nothing if none is known to require refusal or to make it depend on the law
     */
    public static Optional<GeneralClause> of(View view, Relation relation) {
        return of(view.instruments().clause(relation, SafeguardKind.ORDRE_PUBLIC));
    }

    /**
     * The general clause in an answer.
     *
     * @param answer what a text says on public order and on the law of the requested state
     * @return the clause; nothing if none is known to require refusal or to make it depend on the law, or if sources
     *     contradict each other on it
     */
    public static Optional<GeneralClause> of(ClauseAnswer answer) {
        boolean obliges = answer.value().is(Strength.BINDING).isTrue();
        boolean leaves = !answer.dispute().isOpen() && answer.is(SafeguardForm.DOMESTIC_LAW_GATE);
        return obliges || leaves ? Optional.of(new GeneralClause(answer, obliges)) : Optional.empty();
    }

    /** {@return what the text says} */
    public ClauseAnswer answer() {
        return answer;
    }

    /** {@return whether it requires refusal, and not only where the law of the requested state does} */
    public boolean obliges() {
        return obliges;
    }

    /** {@return the clause within a sentence, as in "article 3(g)"} */
    public String name() {
        return answer.article().map(article -> "article " + article).orElse("a general clause");
    }

    /** {@return a clause of a sentence on what it says, without a full stop} */
    public String words() {
        String words = answer.summary()
                .map(summary -> " (in the coder's words: " + summary.replaceFirst("\\.$", "") + ")")
                .orElse("");
        return words.isEmpty() || obliges
                ? brief() + words
                : name() + " makes refusal depend on the law or the basic principles of the requested state" + words;
    }

    /** {@return the same without the coder's words, for a sentence that is made from answers alone} */
    public String brief() {
        return name()
                + (obliges
                        ? " obliges the requested state to refuse where public order or basic principles of its law"
                                + " would be harmed"
                        : " leaves it to the law or the basic principles of the requested state whether it refuses");
    }

    /** {@return what another source says of the clause, to append in brackets; empty if none does} */
    public String saidOtherwise() {
        return OtherSources.inBrackets(answer.contraryLabels(), " or ");
    }

    /**
     * {@return that it does not name something, as a sentence}
     *
     * @param unnamed what the text does not name, as in "the death penalty"
     */
    public String without(String unnamed) {
        return FirstLetter.upper(words()) + "; it does not name " + unnamed + ".";
    }
}
