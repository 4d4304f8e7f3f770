package io.github.lec.change;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.source.Account;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A claim to which the two sides give different answers, or the same with other sources.
 *
 * @param claim the claim
 * @param kind how it differs
 * @param cause why
 * @param before the accounts that the earlier side holds, with their citations
 * @param after the accounts that the later side holds, with their citations
 */
public record FactChange(
        ClaimId claim, ChangeKind kind, Cause cause, List<? extends Account> before, List<? extends Account> after) {
    /**
     * Keeps the accounts.
     *
     * @param claim the claim
     * @param kind how it differs
     * @param cause why
     * @param before the accounts that the earlier side holds
     * @param after the accounts that the later side holds
     */
    public FactChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    FactChange because(Cause other) {
        return new FactChange(claim, kind, other, before, after);
    }

    /** {@return what JSON shows of it} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("claim", claim)
                .with("kind", kind)
                .with("cause", cause)
                .with("before", before.stream().map(FactChange::json).toList())
                .with("after", after.stream().map(FactChange::json).toList())
                .toMap();
    }

    private static Map<String, Object> json(Account account) {
        return JsonMembers.of("answer", account.answer())
                .with("denies", account.denies())
                .with(
                        "citations",
                        account.citations().stream()
                                .map(citation -> JsonMembers.of("source", citation.source())
                                        .with("locator", citation.locator())
                                        .toMap())
                                .toList())
                .toMap();
    }

    /** {@return the claim, how and why it differs, and the answers of both sides} */
    @Override
    public String toString() {
        return claim + ": " + kind.label() + " (" + cause.label() + "), from " + words(before) + " to " + words(after);
    }

    private static String words(List<? extends Account> accounts) {
        return accounts.isEmpty()
                ? "nothing"
                : accounts.stream()
                        .map(account -> (account.denies() ? "denied: " : "") + account.answer())
                        .distinct()
                        .collect(Collectors.joining(" / "));
    }
}
