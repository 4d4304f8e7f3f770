package io.github.lec.dataset;

import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.record.Extensible;
import io.github.lec.record.Identified;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All claims of a dataset: every question that some account answers, by id. Until all are asked for, only those of the
 * records are found of which a claim is asked.
 */
public final class Claims {
    private final Map<String, List<Extensible>> records = new HashMap<>();
    private final ConcurrentMap<String, Map<ClaimId, Claim>> ofRecords = new ConcurrentHashMap<>();
    private final Lazy<Collection<Claim>> inOrder = Lazy.of(this::findAll);

    private Claims() {}

    static Claims of(Stream<Extensible> records) {
        Claims claims = new Claims();
        records.forEach(record -> claims.records
                .computeIfAbsent(RecordKind.idOf(record), id -> new ArrayList<>(1))
                .add(record));
        return claims;
    }

    /** {@return the claims of the records of an id, by claim; of records of different kinds there may be several} */
    private Map<ClaimId, Claim> ofRecords(String id) {
        return ofRecords.computeIfAbsent(id, this::find);
    }

    private Map<ClaimId, Claim> find(String id) {
        Map<ClaimId, Claim> found = new LinkedHashMap<>();
        for (Extensible record : records.getOrDefault(id, List.of())) {
            of(record).forEach(claim -> found.put(claim.id(), claim));
        }
        return found;
    }

    private Collection<Claim> findAll() {
        List<String> ids = new ArrayList<>(records.keySet());
        Collections.sort(ids);
        List<Claim> all = new ArrayList<>();
        for (String id : ids) {
            ofRecords(id).values().stream()
                    .sorted(Comparator.comparing(Claim::id))
                    .forEach(all::add);
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * The claims of one record.
     *
     * @param record a record of any kind
     * @return its claims, in the order of the members
     * @throws InvalidValueException if {@code record} is null
     */
    public static Collection<Claim> of(Extensible record) {
        InvalidValueException.given(record, "record");
        String id = RecordKind.idOf(record);
        Map<ClaimId, Claim> found = new LinkedHashMap<>();
        for (MemberDescription member :
                TypeDescription.of(RecordKind.of(record)).members()) {
            if (member.isClaim()) {
                Map<ClaimId, List<Account>> byKey = new LinkedHashMap<>();
                for (Object value : member.values(record)) {
                    Account account = (Account) value;
                    byKey.computeIfAbsent(idOf(id, member, account), key -> new ArrayList<>())
                            .add(account);
                }
                byKey.forEach((key, accounts) -> found.put(key, new Claim(key, member.name(), accounts)));
            }
        }
        return found.values();
    }

    /**
     * Whether a record may be known, as far as its accounts show: some account of it is visible, or it has none.
     *
     * @param record a record of any kind
     * @param seen whether an account is visible
     * @return false if it has accounts and none is visible
     * @throws InvalidValueException if {@code record} is null
     */
    public static boolean mayBeKnown(Extensible record, Predicate<Account> seen) {
        InvalidValueException.given(record, "record");
        boolean none = true;
        for (MemberDescription member :
                TypeDescription.of(RecordKind.of(record)).members()) {
            if (member.isClaim()) {
                for (Object value : member.values(record)) {
                    if (seen.test((Account) value)) {
                        return true;
                    }
                    none = false;
                }
            }
        }
        return none;
    }

    /**
     * The id of the claim that an account answers.
     *
     * @param record the record
     * @param member the member that contains the account
     * @param account the account
     * @return the claim's id
     * @throws IllegalArgumentException if such records have no such member with claims
     */
    public static ClaimId idOf(Identified record, String member, Account account) {
        InvalidValueException.given(record, "record");
        InvalidValueException.given(member, "member");
        InvalidValueException.given(account, "account");
        Optional<MemberDescription> described =
                TypeDescription.of(RecordKind.of(record)).member(member);
        if (described.isEmpty()) {
            throw new IllegalArgumentException("no member " + member + " in " + record.recordId());
        }
        return idOf(record.recordId().value(), described.get(), account);
    }

    private static ClaimId idOf(String record, MemberDescription member, Account account) {
        return ClaimId.of(record, member.name(), member.coexisting() ? account.answer() : account.key());
    }

    /**
     * A claim by id.
     *
     * @param id the id
     * @return the claim; without accounts if no source answers the question
     */
    public Claim get(ClaimId id) {
        Claim known = records.containsKey(id.record()) ? ofRecords(id.record()).get(id) : null;
        return known != null ? known : new Claim(id, id.path().split("/", 2)[0], List.of());
    }

    /**
     * {@return the claims in which any two accounts conflict as they are written, in the order of their ids} An account
     * that a text has no clause conflicts here even if the relevant part of the text was not read; for answers it does
     * not count: see {@code View.compare}.
     */
    public List<Claim> inConflict() {
        return all().stream()
                .filter(claim -> claim.agreement() == Agreement.CONFLICTS)
                .toList();
    }

    /** {@return all claims, in the order of their ids} */
    public Collection<Claim> all() {
        return inOrder.get();
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return all().size() + " claims";
    }
}
