package io.github.lec.change;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.format.internal.MemberTexts;
import io.github.lec.record.SourceId;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.source.Citation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A claim to which the two sides give different answers, or the same answer with other sources.
 *
 * @param claim the claim
 * @param kind how it differs
 * @param cause why
 * @param before the accounts that the earlier side holds, with the citations whose sources it knows
 * @param after the accounts that the later side holds, with the citations whose sources it knows
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

    FactChange withCause(Cause other) {
        return new FactChange(claim, kind, other, before, after);
    }

    /**
     * {@return what differs in accounts that read the same: for each account of the later side with the same answer and
     * citations as an earlier one, the members that differ, such as a note, by name and as the format writes them; none
     * if the answers differ}
     */
    public List<Map<String, RecordChange.Values>> rewritten() {
        return after.stream()
                .flatMap(now -> before.stream()
                        .filter(old -> !old.equals(now) && json(old).equals(json(now)))
                        .limit(1)
                        .map(old -> members(old, now)))
                .toList();
    }

    private static Map<String, RecordChange.Values> members(Account old, Account now) {
        Map<String, String> before = MemberTexts.of(old);
        Map<String, String> after = MemberTexts.of(now);
        Map<String, RecordChange.Values> differing = new LinkedHashMap<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .forEach(name -> differing.put(
                        name,
                        new RecordChange.Values(
                                Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name)))));
        return Collections.unmodifiableMap(differing);
    }

    /**
     * {@return the sources that give an answer only on the later side, and a contradictory one on both sides, which the
     * new one was perhaps meant to replace; one source for each such answer}
     */
    public List<SourceId> sourcesOfTwoAnswers() {
        return after.stream()
                .filter(added -> !before.contains(added))
                .flatMap(added -> before.stream()
                        .filter(known -> after.contains(known) && known.compare(added) == Agreement.CONFLICTS)
                        .flatMap(known -> known.citations().stream())
                        .map(Citation::source)
                        .filter(source -> added.citations().stream()
                                .anyMatch(citation -> citation.source().equals(source)))
                        .limit(1))
                .toList();
    }

    /** {@return its JSON} */
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
