package io.github.lec.view;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.InstrumentId;
import io.github.lec.source.Account;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Determines where the accounts of a clause stand: in the text itself, or in another text that adds to it. */
final class ClausePlaces {
    private final List<AddedText> added;

    /**
     * Places in a text and in those that add to it.
     *
     * @param added the texts that add to it
     */
    ClausePlaces(List<AddedText> added) {
        this.added = added;
    }

    /** {@return whether an account is of a clause of the text itself, and not of a reservation or another text} */
    boolean isOwnClause(Account account) {
        return account instanceof Clause && addedBy(account).isEmpty();
    }

    /** {@return the other text that contains what an account speaks of; nothing if the text itself contains it} */
    Optional<CooperationInstrument> addedBy(Account account) {
        return added.stream()
                .filter(part -> part.holds(account))
                .<CooperationInstrument>map(AddedText::text)
                .findFirst();
    }

    /** {@return those of some accounts that speak of the same text as a given one} */
    List<Account> inSameText(Account one, List<Account> accounts) {
        Optional<InstrumentId> text = addedBy(one).map(Instrument::id);
        return Lists.filter(
                accounts, account -> addedBy(account).map(Instrument::id).equals(text));
    }

    /** {@return the article that an account gives; if another text contains it, with the title of that text} */
    Optional<String> article(Account account) {
        return article(account, text -> AddedText.name(text, added));
    }

    /**
     * {@return the same with another name for another text}
     *
     * @param account the account
     * @param name the name of a text
     */
    Optional<String> article(Account account, Function<CooperationInstrument, String> name) {
        Optional<String> article = account instanceof Clause clause ? clause.article() : Optional.empty();
        return addedBy(account)
                .map(text -> article.map(number -> number + " of " + name.apply(text)))
                .orElse(article);
    }
}
