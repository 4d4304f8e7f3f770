package io.github.lec.dataset;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One question about one record, with all accounts that answer it.
 *
 * @param id the id of the claim
 * @param member the member of the record, as in {@code lifecycle}
 * @param accounts the answers; none if the question is asked by a table or rule and no source answers it
 */
public record Claim(ClaimId id, String member, List<? extends Account> accounts) {
    /** The members of accounts that concern their sources, and not the question. */
    private static final Set<String> OF_SOURCES =
            Set.of("basis", "confidence", "grade", "derived", "note", "citations");

    /**
     * Keeps the accounts.
     *
     * @param id the id of the claim
     * @param member the member of the record
     * @param accounts the answers
     */
    public Claim {
        accounts = List.copyOf(accounts);
    }

    /**
     * {@return how the accounts relate to each other as they are written: in conflict if any two are; otherwise
     * refining if any does; otherwise the same} How much of a text was read, which decides whether an account of an
     * absent clause counts, is not considered here: see {@code View.compare}.
     */
    public Agreement agreement() {
        List<? extends Account> different = accounts.size() < 3 ? accounts : different();
        Agreement worst = Agreement.SAME;
        for (int i = 0; i < different.size(); i++) {
            for (int j = i + 1; j < different.size(); j++) {
                Agreement pair = different.get(i).compare(different.get(j));
                if (pair == Agreement.CONFLICTS) {
                    return pair;
                }
                worst = pair.compareTo(worst) > 0 ? pair : worst;
            }
        }
        return worst;
    }

    /**
     * {@return one account of each answer: many sources can say the same, and which of them does makes no difference
     * here}
     */
    List<Account> different() {
        Map<List<Object>, Account> byAnswer = new LinkedHashMap<>();
        for (Account account : accounts) {
            byAnswer.putIfAbsent(stated(account), account);
        }
        return List.copyOf(byAnswer.values());
    }

    private static List<Object> stated(Account account) {
        List<Object> stated = new ArrayList<>();
        for (MemberDescription member : TypeDescription.of(account.getClass()).members()) {
            if (!OF_SOURCES.contains(member.name())) {
                stated.add(member.values(account));
            }
        }
        return stated;
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("claim", id)
                .with("member", member)
                .with("accounts", accounts)
                .toMap();
    }

    /** {@return the id and the accounts} */
    @Override
    public String toString() {
        return id + ": "
                + (accounts.isEmpty()
                        ? "no account"
                        : accounts.stream().map(Account::toString).collect(Collectors.joining(" / ")));
    }
}
