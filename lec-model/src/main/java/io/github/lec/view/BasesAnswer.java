package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.RecordId;
import io.github.lec.source.ReferenceAccount;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** On what, according to sources, a case or an operation rests: the records that they name or deny as its basis. */
public final class BasesAnswer {
    private final List<ReferenceAccount> accounts;
    private final Map<RecordId, Truth> mentioned;

    BasesAnswer(List<ReferenceAccount> accounts) {
        this.accounts = accounts;
        this.mentioned = accounts.isEmpty() ? Map.of() : read(accounts); // as for most cases
    }

    /** One that is named by a source and denied by another is open. */
    private static Map<RecordId, Truth> read(List<ReferenceAccount> accounts) {
        Map<RecordId, Truth> found = new LinkedHashMap<>();
        for (ReferenceAccount account : accounts) {
            Truth says = Truth.of(!account.denies());
            found.merge(account.value(), says, (one, other) -> one == other ? one : Truth.UNKNOWN);
        }
        return found;
    }

    /** {@return the records that a source names or denies, in the order of the data} */
    public Set<RecordId> mentioned() {
        return mentioned.keySet();
    }

    /** {@return the records that a source names, whatever others say, in the order of the data} */
    public List<RecordId> named() {
        return Lists.filter(mentioned.keySet(), id -> !is(id).isFalse());
    }

    /**
     * {@return whether it rests on a record; unknown if no source mentions it, or one names and another denies it}
     *
     * @param id the id of the record
     */
    public Truth is(RecordId id) {
        return mentioned.getOrDefault(id, Truth.UNKNOWN);
    }

    /**
     * {@return the keys of the claims in which sources name or deny a record as the basis, in the order of the data}
     *
     * @param id the id of the record
     */
    public List<String> keys(RecordId id) {
        return accounts.stream()
                .filter(account -> account.value().equals(id))
                .map(ReferenceAccount::key)
                .distinct()
                .toList();
    }

    /**
     * {@return whether sources name a basis; false if they name none or deny each, unknown if one denies each that
     * another names}
     */
    public Truth isNamed() {
        return Truth.any(mentioned.values(), named -> named);
    }

    /** {@return the records that are mentioned, and whether it rests on each} */
    @JsonValue
    public Map<RecordId, Truth> json() {
        return Collections.unmodifiableMap(mentioned);
    }

    /** {@return the records that a source names} */
    @Override
    public String toString() {
        return mentioned.isEmpty()
                ? "No basis mentioned"
                : "Named as basis: " + named().stream().map(RecordId::value).collect(Collectors.joining(", "));
    }
}
