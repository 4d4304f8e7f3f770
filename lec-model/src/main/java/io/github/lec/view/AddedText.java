package io.github.lec.view;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.source.Account;
import java.util.List;

/**
 * A text of its own record, such as a protocol or an exchange of notes, that adds a clause to the text to which it belongs, or that
 * text beside its protocol.
 *
 * @param text the text that adds
 * @param adds whether what it says counts with the other text on the day: unknown if it is not known whether it is in force, or if it
 *     is an arrangement that would add to a treaty
 * @param accounts what sources say of the clause in this text, as it is shown
 */
public record AddedText(CooperationInstrument text, Truth adds, List<Account> accounts) {
    /**
     * Keeps the accounts.
     *
     * @param text the text that adds
     * @param adds whether what it says counts with the other text on the day
     * @param accounts what sources say of the clause in this text
     */
    public AddedText {
        accounts = List.copyOf(accounts);
    }

    /** {@return whether an account is of this text: one of another text may say the same} */
    boolean holds(Account account) {
        return accounts.stream().anyMatch(one -> one == account);
    }

    /** {@return the id of the text, and that it perhaps adds nothing} */
    @Override
    public String toString() {
        return text.id() + (adds.isTrue() ? "" : " (perhaps)");
    }
}
