package io.github.lec.view;

import io.github.lec.record.Identified;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.view.accounts.KnownAccounts;
import java.util.List;

/** Which records and accounts are visible on the known-by day of a {@link View}. */
abstract class VisibleRecords {
    private final KnownAccounts known;

    VisibleRecords(KnownAccounts known) {
        this.known = known;
    }

    /**
     * Whether an account is visible: at least one of its sources counts as published by the known-by day; for a derived
     * account all of them, since a conclusion needs everything from which it is drawn.
     *
     * @param account an account of a record that is not a matter of public record
     * @return true if it is visible
     */
    public boolean sees(Account account) {
        return known.sees(account);
    }

    /**
     * The citations of an account that can be shown: those of sources published by the known-by day. A matter of public
     * record is known whatever is cited for it, so all its citations can be shown.
     *
     * @param account an account
     * @return its citations without those of later sources, unless there are no others
     */
    public List<Citation> seenCitations(Account account) {
        return known.seenCitations(account);
    }

    /**
     * The accounts that are visible.
     *
     * @param accounts accounts of a record that is not a matter of public record
     * @param <A> their type
     * @return those with a source that counts as published by the known-by day, in their order
     */
    public <A extends Account> List<A> seen(List<A> accounts) {
        return known.seen(accounts);
    }

    /**
     * Whether a record is known: a source, if it counts as published; a matter of public record, always; any other
     * record, if an account of it is visible. Of a treaty or arrangement of which only later sources give a step, an
     * undated copy is not enough. A record without accounts is known.
     *
     * @param record a record of the dataset
     * @return false if every source that mentions it counts as published later
     */
    public boolean knows(Identified record) {
        return known.knows(record);
    }

    /**
     * The records that are known. Everything that lists or judges records uses this method, so that no record is named
     * before a source mentioned it.
     *
     * @param records records of the dataset
     * @param <R> their type
     * @return those that are {@linkplain #knows known}, in their order
     */
    public <R extends Identified> List<R> known(List<R> records) {
        return known.known(records);
    }

    /**
     * The visible accounts of a member of a record, noted as evidence.
     *
     * @param record the record asked
     * @param member the name of the member
     * @param accounts its accounts
     * @param <A> their type
     * @return the visible accounts
     */
    public <A extends Account> List<A> ask(Identified record, String member, List<A> accounts) {
        return known.visible(record, member, accounts);
    }
}
