package io.github.lec.change;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.record.Extensible;
import io.github.lec.record.Identified;
import io.github.lec.source.Account;
import io.github.lec.source.Code;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two views record by record, each record once. */
final class FactComparison {
    private static final Comparator<RecordFacts> BY_ID =
            Comparator.comparing(RecordFacts::kind).thenComparing(RecordFacts::id);

    private final View before;
    private final View after;
    private final Causes causes;
    private final List<RecordChange> records = new ArrayList<>();
    private final List<FactChange> facts = new ArrayList<>();

    FactComparison(View before, View after) {
        this.before = before;
        this.after = after;
        this.causes = new Causes(before.asOf(), after.asOf());
        List<Extensible> old = before.dataset().all().toList();
        List<Extensible> now = after.dataset().all().toList();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int order = order(old, i, now, j);
            compare(order <= 0 ? old.get(i) : null, order >= 0 ? now.get(j) : null);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    List<RecordChange> records() {
        return records;
    }

    List<FactChange> facts() {
        return facts;
    }

    /** Both lists have the same order, by kind and id. */
    private static int order(List<Extensible> old, int i, List<Extensible> now, int j) {
        if (i == old.size()) {
            return 1;
        }
        if (j == now.size()) {
            return -1;
        }
        return BY_ID.compare(RecordFacts.of(old.get(i)), RecordFacts.of(now.get(j)));
    }

    private void compare(@Nullable Extensible old, @Nullable Extensible now) {
        Optional<RecordFacts> first = Optional.ofNullable(old).map(RecordFacts::of);
        Optional<RecordFacts> second = Optional.ofNullable(now).map(RecordFacts::of);
        boolean same = old != null && old.equals(now);
        List<FactChange> found = claims(first, second, same);
        Optional<RecordChange> record = same ? Optional.empty() : plain(first, second, now == null ? old : now, found);
        record.ifPresent(records::add);
        boolean news = record.filter(change -> change.kind() != ChangeKind.CHANGED && change.cause() == Cause.WORLD)
                .isPresent();
        found.forEach(fact -> facts.add(news ? fact.withCause(Cause.WORLD) : fact)); // undated accounts came with it
    }

    // ---------------------------------------------------------------- claims

    private List<FactChange> claims(Optional<RecordFacts> first, Optional<RecordFacts> second, boolean same) {
        Map<ClaimId, Claim> old = byId(first);
        Map<ClaimId, Claim> now = same ? old : byId(second);
        Set<ClaimId> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        List<FactChange> found = new ArrayList<>();
        for (ClaimId id : ids) {
            List<? extends Account> then = held(first, before, old.get(id));
            List<? extends Account> held = held(second, after, now.get(id));
            if (!then.equals(held) && !new HashSet<>(then).equals(new HashSet<>(held))) {
                Cause cause = causes.ofFact(
                        id, then, held, known(first, before, old.get(id)), known(second, after, now.get(id)));
                found.add(new FactChange(
                        id,
                        ChangeKind.of(!then.isEmpty(), !held.isEmpty()),
                        cause,
                        RecordFacts.cited(before, then),
                        RecordFacts.cited(after, held)));
            }
        }
        return replacedByAssumption(found);
    }

    /** Accounts that an assumption replaces in its record are removed because of it, although they do not cite it. */
    private static List<FactChange> replacedByAssumption(List<FactChange> found) {
        if (found.stream().noneMatch(fact -> fact.cause() == Cause.ASSUMPTION)) {
            return found;
        }
        return found.stream()
                .map(fact -> fact.cause() == Cause.RECORD && fact.kind() != ChangeKind.CHANGED
                        ? fact.withCause(Cause.ASSUMPTION)
                        : fact)
                .toList();
    }

    private static Map<ClaimId, Claim> byId(Optional<RecordFacts> facts) {
        Map<ClaimId, Claim> byId = new LinkedHashMap<>();
        facts.ifPresent(record -> record.claims().forEach(claim -> byId.put(claim.id(), claim)));
        return byId;
    }

    private static List<? extends Account> held(Optional<RecordFacts> facts, View view, @Nullable Claim claim) {
        return facts.isEmpty() || claim == null ? List.of() : facts.get().held(view, claim);
    }

    private static List<? extends Account> known(Optional<RecordFacts> facts, View view, @Nullable Claim claim) {
        return facts.isEmpty() || claim == null ? List.of() : facts.get().known(view, claim);
    }

    // ---------------------------------------------------------------- plain members

    private Optional<RecordChange> plain(
            Optional<RecordFacts> first,
            Optional<RecordFacts> second,
            @Nullable Extensible record,
            List<FactChange> found) {
        SortedMap<String, RecordChange.Values> members = new TreeMap<>();
        if (first.isPresent() && second.isPresent()) {
            Map<String, String> old = first.get().plainMembers();
            Map<String, String> now = second.get().plainMembers();
            Stream.concat(old.keySet().stream(), now.keySet().stream())
                    .distinct()
                    .filter(name -> !Objects.equals(old.get(name), now.get(name)))
                    .forEach(name -> members.put(
                            name,
                            new RecordChange.Values(
                                    Optional.ofNullable(old.get(name)), Optional.ofNullable(now.get(name)))));
            if (members.isEmpty()) {
                return Optional.empty();
            }
        }
        RecordFacts facts = second.or(() -> first).orElseThrow();
        return Optional.of(new RecordChange(
                facts.id(),
                facts.kind(),
                title(record),
                ChangeKind.of(first.isPresent(), second.isPresent()),
                causes.ofRecord(facts, found, !members.isEmpty()),
                members));
    }

    private static String title(@Nullable Extensible record) {
        if (record instanceof Identified identified) {
            return identified.title();
        }
        return record instanceof Code code ? code.label() : "";
    }
}
