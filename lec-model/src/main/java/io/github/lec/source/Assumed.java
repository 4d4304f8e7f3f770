package io.github.lec.source;

import io.github.lec.record.SourceId;

/**
 * Distinguishes assumptions from facts: an assumption cites one source of a special kind, which no fact cites.
 * Whoever shows accounts of a dataset in which something is assumed asks it.
 */
public final class Assumed {
    /** The kind of source that an assumption cites. */
    public static final String KIND = "ASSUMPTION";

    /** The id of the code of that kind. */
    public static final String CODE = "source-kind/" + KIND;

    /** The source that an assumption cites. */
    public static final SourceId SOURCE = SourceId.of("assumption");

    private Assumed() {}

    /**
     * Whether an account is an assumption and not a fact.
     *
     * @param account the account
     * @return true if it cites an assumption
     */
    public static boolean is(Account account) {
        return account.citations().stream()
                .anyMatch(citation -> citation.source().equals(SOURCE));
    }
}
