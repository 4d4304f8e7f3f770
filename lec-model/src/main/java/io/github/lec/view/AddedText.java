package io.github.lec.view;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.source.Account;
import java.util.List;

/**
 * A text with its own record, such as a protocol or an exchange of notes, that adds a clause to the text to which it
 * belongs; or, for a protocol, the text to which it belongs.
 *
 * @param text the text that adds
 * @param adds whether what it says counts together with the other text on the day: unknown if it is not known whether
 *     it is in force, or if it is an arrangement that would add to a treaty
 * @param accounts what sources say about the clause in this text, in display order
 */
public record AddedText(CooperationInstrument text, Truth adds, List<Account> accounts) {
    /**
     * Keeps the accounts.
     *
     * @param text the text that adds
     * @param adds whether what it says counts together with the other text on the day
     * @param accounts what sources say about the clause in this text
     */
    public AddedText {
        accounts = List.copyOf(accounts);
    }

    /** {@return whether an account belongs to this text; an account of another text may say the same} */
    boolean holds(Account account) {
        return Lists.anyMatch(accounts, one -> one == account);
    }

    /** {@return the title of a text in quotation marks, or its id if another of some texts has the same title} */
    static String name(CooperationInstrument text, List<AddedText> among) {
        long alike = among.stream()
                .map(added -> added.text().title())
                .filter(text.title()::equals)
                .count();
        return alike > 1 ? text.id().value() : "\"" + text.title() + "\"";
    }

    /** {@return the id of the text, and whether it is uncertain that it adds anything} */
    @Override
    public String toString() {
        return text.id() + (adds.isTrue() ? "" : " (perhaps)");
    }
}
