package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.source.Account;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Some accounts, parted into those that affirm and those that deny.
 *
 * @param <A> the kind of account
 * @param affirmed the accounts that affirm, in their order
 * @param denials the accounts that deny, in their order
 */
public record AffirmedAndDenied<A extends Account>(List<A> affirmed, List<A> denials) {
    /**
     * Keeps the accounts.
     *
     * @param affirmed the accounts that affirm
     * @param denials the accounts that deny
     */
    public AffirmedAndDenied {
        InvalidValueException.given(affirmed, "affirmed");
        InvalidValueException.given(denials, "denials");
        affirmed = List.copyOf(affirmed);
        denials = List.copyOf(denials);
    }

    /**
     * {@return the accounts, parted}
     *
     * @param <A> the kind of account
     * @param accounts the accounts, such as those of one claim
     * @throws InvalidValueException if {@code accounts} is null
     */
    public static <A extends Account> AffirmedAndDenied<A> of(Collection<? extends A> accounts) {
        InvalidValueException.given(accounts, "accounts");
        List<A> affirmed = new ArrayList<>(accounts.size());
        List<A> denials = new ArrayList<>(0); // hardly any account denies
        for (A account : accounts) {
            (account.denies() ? denials : affirmed).add(account);
        }
        return new AffirmedAndDenied<>(affirmed, denials);
    }

    /** {@return whether a source denies what these are about} */
    public boolean isDenied() {
        return !denials.isEmpty();
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("affirmed", affirmed).with("denials", denials).toMap();
    }

    /** {@return how many accounts affirm, and how many deny} */
    @Override
    public String toString() {
        return "Accounts: affirmed by " + affirmed.size() + ", denied by " + denials.size();
    }
}
