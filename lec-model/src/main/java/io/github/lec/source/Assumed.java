package io.github.lec.source;

import io.github.lec.record.SourceId;

/** How an assumption is told from a fact: it cites one source of a kind of its own, which no fact cites. */
public final class Assumed {
    /** The kind of source that an assumption cites. */
    public static final String KIND = "ASSUMPTION";

    /** The source that an assumption cites. */
    public static final SourceId SOURCE = SourceId.of("assumption");

    private Assumed() {}

    /**
     * Whether an account is assumed and no fact.
     *
     * @param account the account
     * @return true if it cites an assumption
     */
    public static boolean is(Account account) {
        return account.citations().stream()
                .anyMatch(citation -> citation.source().equals(SOURCE));
    }
}
