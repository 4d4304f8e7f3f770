package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.instrument.Clause;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a text, without those that add to it, takes out of its clauses of one kind again, such as terrorism out of the
 * exception for political offences. Descriptions tend to omit such limits: only the text itself shows that there are
 * none.
 */
public final class CarveOutsAnswer {
    private final List<Clause> accounts;

    CarveOutsAnswer(List<Clause> accounts) {
        this.accounts = List.copyOf(accounts);
    }

    /**
     * {@return whether at least one clause is limited; unknown if no account of such a clause is known, if only
     * descriptions without a limit are, or if an account of the text contradicts another}
     */
    public Truth value() {
        if (accounts.size() < 2) { // nearly always: nothing to group
            return accounts.isEmpty() ? Truth.UNKNOWN : isLimited(accounts);
        }
        Map<String, List<Clause>> byClause = new LinkedHashMap<>();
        accounts.forEach(clause ->
                byClause.computeIfAbsent(clause.key(), key -> new ArrayList<>()).add(clause));
        return Truth.any(byClause.values(), CarveOutsAnswer::isLimited);
    }

    private static Truth isLimited(List<Clause> ofOneClause) {
        boolean some = false;
        boolean readAndNone = false;
        for (Clause clause : ofOneClause) {
            boolean limit = hasLimit(clause);
            some |= limit;
            readAndNone |= !limit && HowKnown.isFromText(clause);
        }
        return some == readAndNone ? Truth.UNKNOWN : Truth.of(some);
    }

    private static boolean hasLimit(Clause clause) {
        return !clause.carveOuts().isEmpty();
    }

    /** {@return whether an account of such a clause is known, even one that denies it} */
    public boolean isClauseReported() {
        return !accounts.isEmpty();
    }

    /** {@return whether at least one account says that a clause is limited, whatever others say} */
    public boolean isReported() {
        return Lists.anyMatch(accounts, CarveOutsAnswer::hasLimit);
    }

    /** {@return whether at least one account of such a clause describes the text} */
    public boolean isDescribed() {
        return Lists.anyMatch(accounts, HowKnown::isDescription);
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("value", value()).with("accounts", accounts).toMap();
    }

    /** {@return whether a clause is limited, and on how many accounts that rests} */
    @Override
    public String toString() {
        return "Taken out of the clause again: " + value() + " (accounts: " + accounts.size() + ")";
    }
}
