package io.github.lec.view;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Reservation;
import io.github.lec.record.Identified;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.view.accounts.KnownAccounts;
import java.util.List;
import java.util.Optional;

/** Claims as they are displayed: their visible accounts, in display order. */
final class ShownClaims {
    private final KnownAccounts accounts;
    private final InstrumentAnswers instruments;
    private final DisplayPolicy policy;

    ShownClaims(KnownAccounts accounts, InstrumentAnswers instruments) {
        this.accounts = accounts;
        this.instruments = instruments;
        this.policy = new DisplayPolicy(accounts.dataset(), accounts::seenCitations);
    }

    /** {@return a claim with its visible accounts in order; without accounts if nothing visible answers it} */
    Claim claim(ClaimId id) {
        if (accounts.dataset().claims().get(id).accounts().isEmpty()) {
            new ClaimIds(accounts.dataset()).require(id);
        }
        Claim seen = accounts.claim(id);
        return seen.accounts().size() < 2 ? seen : new Claim(id, seen.member(), inOrder(id, seen.accounts()));
    }

    private List<? extends Account> inOrder(ClaimId id, List<? extends Account> seen) {
        return instrument(id, seen.get(0))
                .<List<? extends Account>>map(instrument -> instruments.sorted(instrument, seen))
                .orElseGet(() -> policy.sort(seen));
    }

    /** {@return how two accounts of a claim relate to each other} */
    Agreement compare(ClaimId claim, Account one, Account other) {
        return instrument(claim, one)
                .map(instrument -> ClauseContradictions.compare(instrument, one, other))
                .orElseGet(() -> one.compare(other));
    }

    /** {@return the accounts of other claims that contradict one} */
    List<? extends Account> contradicting(ClaimId claim, Account one) {
        Identified record = accounts.dataset().record(claim.record()).orElse(null);
        if (one instanceof LifecycleStep step && record instanceof Instrument instrument) {
            return new LifecycleDispute(accounts, instrument, accounts.asOf()).ofOtherClaims(step);
        }
        return one instanceof Clause clause && record instanceof CooperationInstrument instrument
                ? ClauseContradictions.contradicting(
                        instrument, clause, accounts.silent().ask(instrument, "safeguards", instrument.safeguards()))
                : List.of();
    }

    /** {@return the instrument, if an account is about a clause of it or a reservation to one} */
    private Optional<CooperationInstrument> instrument(ClaimId claim, Account account) {
        return account instanceof Clause || account instanceof Reservation
                ? accounts.dataset().record(claim.record()).map(CooperationInstrument.class::cast)
                : Optional.empty();
    }
}
