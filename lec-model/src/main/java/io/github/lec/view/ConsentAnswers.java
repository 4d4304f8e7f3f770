package io.github.lec.view;

import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import io.github.lec.source.YesNoAccount;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.actors.Attribution;
import java.util.List;

/** Answers on whether the states on whose territory an operation was carried out had agreed, according to whom. */
abstract class ConsentAnswers extends PromiseAnswers {
    private final KnownAccounts accounts;

    ConsentAnswers(KnownAccounts accounts) {
        super(accounts);
        this.accounts = accounts;
    }

    /**
     * {@return the visible accounts of whether hosts of an operation had agreed}
     *
     * @param operation the operation
     */
    public List<YesNoAccount> consents(Operation operation) {
        return accounts.ask(operation, "hostConsent", operation.hostConsent());
    }

    /**
     * The visible accounts of whether one host of an operation had agreed: those that concern that host or name no
     * party. Consent is for the host to give, so once it speaks for itself, what other states say on its behalf does
     * not count.
     *
     * @param operation the operation
     * @param host the host
     * @return its own accounts and those without a known author; those of other states only if the host says nothing
     *     itself
     */
    public List<YesNoAccount> consents(Operation operation, ActorId host) {
        List<YesNoAccount> concerned = concerning(operation, host);
        boolean itself = Lists.anyMatch(concerned, consent -> isOwnWord(consent, host));
        return Lists.filter(concerned, consent -> !itself || consent.by().isEmpty() || isOwnWord(consent, host));
    }

    /** {@return the visible accounts of whether a host had agreed, whoever says so} */
    List<YesNoAccount> concerning(Operation operation, ActorId host) {
        return Lists.filter(consents(operation), consent -> concerns(consent, host));
    }

    /**
     * Whether an account of consent is a state's own statement about itself, made by one of its authorities or by the
     * state as a whole. What one host says about another is not such a statement.
     *
     * @param consent an account of consent
     * @param host the state or region
     * @return false if someone else says so, or if the author is not reported
     */
    public boolean isOwnWord(YesNoAccount consent, ActorId host) {
        return concerns(consent, host)
                && consent.by()
                        .filter(by -> by.equals(host)
                                || Attribution.answering(accounts.dataset(), by).equals(host))
                        .isPresent();
    }

    /**
     * Whether another account that counts for a host contradicts its "no": a denial of it, or a "yes" that may be of
     * the same day. A "yes" without a day is no such account, since consent may have been given before and withdrawn
     * then.
     *
     * @param operation the operation
     * @param host the host
     * @param refusal an account that says no
     * @return true if it is open whether the host no longer agreed on that day
     */
    public boolean isContradicted(Operation operation, ActorId host, YesNoAccount refusal) {
        return Lists.anyMatch(
                consents(operation, host),
                other -> other.truth().isTrue()
                        && !other.isOfAnotherTime(refusal)
                        && (other.denies() || other.date().isPresent()));
    }

    private static boolean concerns(YesNoAccount consent, ActorId host) {
        return consent.party().map(host::equals).orElse(true);
    }
}
