package io.github.lec.view;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.TreatyTerm;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Suggestions;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.source.Code;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.accounts.Searches;
import java.util.List;
import java.util.Optional;

/** Determines from all accounts what an instrument says about a term in one direction. */
final class TermReading {
    private static final String GROUP = "treaty-term";
    private static final String MEMBER = "terms";

    private final KnownAccounts accounts;

    TermReading(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    TermAnswer answer(Relation relation, String term) {
        requireListed(term);
        CooperationInstrument instrument = relation.instrument();
        List<TreatyTerm> reported = new DisplayPolicy(accounts.dataset(), accounts::seenCitations)
                .sort(accounts.asked(
                        instrument,
                        MEMBER,
                        instrument.terms(),
                        account -> account.term().equals(term) && isFor(account, relation),
                        () -> term));
        Optional<TreatyTerm> shown = reported.stream().findFirst();
        List<Account> rivals = reported.stream()
                .filter(account -> account.compare(shown.orElseThrow()) == Agreement.CONFLICTS)
                .map(Account.class::cast)
                .toList();
        return new TermAnswer(
                relation,
                term,
                shown.filter(account -> !account.denies() && rivals.isEmpty()),
                shown.map(account -> rivals.isEmpty() ? howKnown(account) : HowKnown.NOT_DETERMINED)
                        .orElseGet(() -> HowKnown.searched(Searches.of(accounts).about(claim(instrument, term)))),
                shown.map(Account.class::cast),
                reported.isEmpty()
                        ? List.of(claim(instrument, term))
                        : reported.stream()
                                .map(account -> claim(instrument, account.key()))
                                .distinct()
                                .toList(),
                rivals.isEmpty() ? Dispute.NONE : new Dispute(Dispute.Effect.OPEN, rivals));
    }

    /** An undefined term would look like one that was not looked for. */
    private void requireListed(String term) {
        if (accounts.dataset().code(GROUP, term).isPresent()) {
            return;
        }
        List<String> listed = accounts.dataset().codes().stream()
                .filter(code -> code.group().equals(GROUP))
                .map(Code::code)
                .toList();
        InvalidValueException.unless(
                listed.isEmpty(),
                "term",
                term,
                () -> Suggestions.expected(term, "a code that codes.json lists under " + GROUP, listed));
    }

    private static boolean isFor(TreatyTerm account, Relation relation) {
        return account.requested().isEmpty() || account.requested().get().equals(relation.requested());
    }

    private static HowKnown howKnown(TreatyTerm account) {
        if (account.denies()) {
            return HowKnown.REPORTED_ABSENT;
        }
        return HowKnown.of(account).orElse(HowKnown.STATED);
    }

    private static ClaimId claim(CooperationInstrument instrument, String key) {
        return ClaimId.of(instrument.id().value(), MEMBER, key);
    }
}
