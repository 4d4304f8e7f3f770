package io.github.lec.cooperation;

import io.github.lec.dataset.ClaimId;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * What a court, or an authority, decided in a case.
 *
 * @param subject the case
 * @param claim the claim that records the decision
 * @param shown the account to show: a {@link Decision} of a court, or the {@link CaseStep} of an authority
 * @param accounts all its visible accounts, the one to show first
 */
public record DecisionOnRecord(Case subject, ClaimId claim, Account shown, List<Account> accounts) {
    /**
     * Keeps the accounts.
     *
     * @param subject the case
     * @param claim the claim that records the decision
     * @param shown the account to show
     * @param accounts all its visible accounts
     */
    public DecisionOnRecord {
        accounts = List.copyOf(accounts);
    }

    /** {@return the decision of a court; nothing if an authority decided} */
    public Optional<Decision> ofCourt() {
        return shown instanceof Decision decision ? Optional.of(decision) : Optional.empty();
    }

    /** {@return the step of an authority, or of a court if no more is recorded; nothing if it is a {@link Decision}} */
    public Optional<CaseStep> step() {
        return shown instanceof CaseStep step ? Optional.of(step) : Optional.empty();
    }

    /** {@return the day of the decision} */
    public Optional<PartialDate> day() {
        return ofCourt().flatMap(Decision::date).or(() -> step().flatMap(CaseStep::date));
    }

    /** {@return whether the outcome was inferred from other facts, because the operative part was not seen} */
    public boolean isInferred() {
        return shown.derived();
    }
}
