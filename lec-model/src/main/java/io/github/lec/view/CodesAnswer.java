package io.github.lec.view;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.source.CodeAccount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The answer to a question to which several codes may be answers at the same time, such as the aims of an operation.
 */
public final class CodesAnswer {
    private final List<CodeAccount> accounts;

    CodesAnswer(List<CodeAccount> accounts) {
        this.accounts = accounts;
    }

    /** {@return the codes that a source affirms, including those that another denies, in the order of the data} */
    public Set<String> affirmed() {
        Set<String> affirmed = new LinkedHashSet<>();
        for (CodeAccount account : accounts) {
            if (!account.denies()) {
                affirmed.add(account.value());
            }
        }
        return Collections.unmodifiableSet(affirmed);
    }

    /**
     * {@return the accounts that affirm one of the given codes}
     *
     * @param codes the codes
     */
    public List<CodeAccount> affirming(Collection<String> codes) {
        return Lists.filter(accounts, account -> !account.denies() && codes.contains(account.value()));
    }

    /**
     * {@return whether a source denies a code}
     *
     * @param code the code
     */
    public boolean isDenied(String code) {
        return hasAccount(code, true);
    }

    /**
     * {@return whether a source affirms a code and another denies it}
     *
     * @param code the code
     */
    public boolean isDisputed(String code) {
        return hasAccount(code, false) && hasAccount(code, true);
    }

    /**
     * Whether a code is one of the answers, where silence is not "no".
     *
     * @param code the code
     * @return unknown if no source mentions it, or sources contradict each other
     */
    public Truth has(String code) {
        boolean affirmed = hasAccount(code, false);
        return affirmed == isDenied(code) ? Truth.UNKNOWN : Truth.of(affirmed);
    }

    /**
     * Whether one of the given codes is among the answers, on the assumption that the codes on record are complete.
     *
     * @param codes the codes
     * @return false if no source affirms any of them, unknown if each affirmed code is denied by another source
     */
    public Truth isAny(Collection<String> codes) {
        return Truth.any(
                codes, code -> hasAccount(code, false) ? (isDenied(code) ? Truth.UNKNOWN : Truth.TRUE) : Truth.FALSE);
    }

    /** {@return whether no source says anything} */
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    /**
     * {@return the same answer without some codes}
     *
     * @param codes the codes that do not matter
     */
    public CodesAnswer without(Collection<String> codes) {
        List<CodeAccount> others = new ArrayList<>(accounts);
        others.removeIf(account -> codes.contains(account.value()));
        return new CodesAnswer(others);
    }

    private boolean hasAccount(String code, boolean denied) {
        for (CodeAccount account : accounts) {
            if (account.denies() == denied && account.value().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the codes that a source affirms} */
    @Override
    public String toString() {
        Set<String> affirmed = affirmed();
        return affirmed.isEmpty() ? "No code affirmed" : String.join(", ", affirmed);
    }
}
