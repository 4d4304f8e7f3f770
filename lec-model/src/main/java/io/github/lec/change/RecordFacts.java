package io.github.lec.change;

import io.github.lec.actor.Membership;
import io.github.lec.actor.StateFact;
import io.github.lec.dataset.Claim;
import io.github.lec.dataset.Claims;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.record.Extensible;
import io.github.lec.record.Identified;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.time.Lasting;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The content of one record for comparing datasets: its claims, and the plain members that say what it is and need no
 * source.
 */
final class RecordFacts {
    private static final ClassValue<List<MemberDescription>> DATES = new ClassValue<>() {
        @Override
        protected List<MemberDescription> computeValue(Class<?> type) {
            return TypeDescription.ofNested(type.getSuperclass()).members().stream()
                    .filter(member -> member.form() == MemberDescription.Form.DATE)
                    .toList();
        }
    };

    private final Extensible record;

    private RecordFacts(Extensible record) {
        this.record = record;
    }

    /**
     * Splits a record.
     *
     * @param record a record of any kind
     * @return what it states
     */
    public static RecordFacts of(Extensible record) {
        return new RecordFacts(record);
    }

    /** {@return the record's id} */
    public String id() {
        return RecordKind.idOf(record);
    }

    /** {@return the record's kind} */
    public RecordKind kind() {
        return RecordKind.of(record);
    }

    /** {@return its claims, in the order of its members} */
    public Collection<Claim> claims() {
        return Claims.of(record);
    }

    /**
     * {@return its plain members: the values of each as text, by the member's name; members that are left out are
     * missing}
     */
    public Map<String, String> plainMembers() {
        Map<String, String> plain = new TreeMap<>();
        record.extensions().forEach((name, value) -> plain.put(name, value.toString()));
        for (MemberDescription member : TypeDescription.of(kind()).members()) {
            List<Object> values = member.isClaim() ? List.of() : member.values(record);
            if (!values.isEmpty()) {
                plain.put(member.name(), member.isMany() ? values.toString() : String.valueOf(values.get(0)));
            }
        }
        return plain;
    }

    /**
     * The accounts of one of its claims that a view holds to be true on its day: those that are visible, not about a
     * later day and, if they state something that lasts, not ended.
     *
     * @param view the view
     * @param claim a claim of the record
     * @return the accounts, in their order
     */
    public List<? extends Account> held(View view, Claim claim) {
        return known(view, claim).stream()
                .filter(account -> !isAhead(account, view.asOf()) && !isOver(account, view.asOf()))
                .toList();
    }

    /**
     * The visible accounts of one of its claims, for any day.
     *
     * @param view the view
     * @param claim a claim of the record
     * @return the accounts, in their order
     */
    public List<? extends Account> known(View view, Claim claim) {
        return record instanceof Identified identified
                ? view.ask(identified, claim.member(), claim.accounts())
                : List.of();
    }

    /**
     * The accounts as a view knows them: of the citations of each, those whose sources were published by then.
     *
     * @param view the view
     * @param accounts accounts that are visible in it
     * @return the accounts, in their order
     */
    static List<? extends Account> cited(View view, List<? extends Account> accounts) {
        return accounts.stream()
                .map(account -> {
                    List<Citation> seen = view.seenCitations(account);
                    return seen.equals(account.citations()) ? account : citing(account, seen);
                })
                .toList();
    }

    private static Account citing(Account account, List<Citation> citations) {
        TypeDescription type = TypeDescription.ofNested(account.getClass().getSuperclass());
        Map<String, Object> values = new HashMap<>();
        for (MemberDescription member : type.members()) {
            List<Object> found = member.name().equals("citations") ? List.copyOf(citations) : member.values(account);
            if (!found.isEmpty()) {
                values.put(member.name(), member.isMany() ? found : found.get(0));
            }
        }
        return (Account) type.build(values, account.extensions());
    }

    /**
     * Whether an account says when something happened, was observed or began.
     *
     * @param account the account
     * @return true if it has a date
     */
    public static boolean isDated(Account account) {
        return account instanceof Lasting lasting && lasting.start().isPresent()
                || DATES.get(account.getClass()).stream()
                        .anyMatch(member -> !member.values(account).isEmpty());
    }

    /**
     * Whether an account is only about days after a day, so that its content had not happened yet.
     *
     * @param account the account
     * @param day the day
     * @return true if each of its dates is certainly later; false if it has none
     */
    public static boolean isAhead(Account account, LocalDate day) {
        if (account instanceof Lasting lasting && lasting.start().isPresent()) {
            return lasting.start().get().isOnOrBefore(day).isFalse();
        }
        boolean dated = false;
        for (MemberDescription member : DATES.get(account.getClass())) {
            for (Object date : member.values(account)) {
                if (!((PartialDate) date).isOnOrBefore(day).isFalse()) {
                    return false;
                }
                dated = true;
            }
        }
        return dated;
    }

    /**
     * Whether an account states something that lasts and had ended by a day: a membership, or a fact of a state's law.
     *
     * @param account the account
     * @param day the day
     * @return true if it had certainly ended; an act that is over remains a fact
     */
    public static boolean isOver(Account account, LocalDate day) {
        return (account instanceof Membership || account instanceof StateFact)
                && ((Lasting) account)
                        .end()
                        .filter(end -> end.isBefore(day).isTrue())
                        .isPresent();
    }
}
