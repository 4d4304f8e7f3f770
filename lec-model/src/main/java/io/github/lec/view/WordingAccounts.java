package io.github.lec.view;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.DefinitionElement;
import io.github.lec.instrument.TextRead;
import io.github.lec.logic.internal.Lists;
import io.github.lec.source.Account;
import io.github.lec.source.CodeAccount;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Determines which accounts of definitions and of other wording in a text count: as for clauses, if one rests on the
 * text, descriptions of the same thing do not.
 */
final class WordingAccounts {
    private WordingAccounts() {}

    /** {@return the accounts of elements of definitions that count} */
    static List<DefinitionElement> elements(List<DefinitionElement> accounts) {
        return counting(accounts, element -> List.of(element.concept(), element.element()), element -> true);
    }

    /**
     * {@return the accounts of wording that count} That a text nowhere has some wording is known from the text only if
     * all of it was read.
     */
    static List<CodeAccount> codes(CooperationInstrument text, List<CodeAccount> accounts) {
        return counting(accounts, CodeAccount::value, account -> !account.denies() || isRead(text));
    }

    /**
     * {@return the same where one answer excludes all others, such as that a text gives no role to anyone: descriptions
     * of the others do not count beside a text that says so}
     */
    static List<CodeAccount> codes(CooperationInstrument text, List<CodeAccount> accounts, String none) {
        List<CodeAccount> counting = codes(text, accounts);
        boolean byText = isRead(text)
                && Lists.anyMatch(
                        counting,
                        account -> HowKnown.isFromText(account)
                                && !account.denies()
                                && account.value().equals(none));
        return byText
                ? Lists.filter(
                        counting,
                        account -> !HowKnown.isDescription(account)
                                || account.value().equals(none))
                : counting;
    }

    private static <A extends Account> List<A> counting(
            List<A> accounts, Function<A, Object> question, Predicate<A> isRead) {
        if (accounts.size() < 2) {
            return accounts; // there is no description beside the text
        }
        Set<Object> settled = new HashSet<>();
        for (A account : accounts) {
            if (HowKnown.isFromText(account) && isRead.test(account)) {
                settled.add(question.apply(account));
            }
        }
        return settled.isEmpty()
                ? accounts
                : Lists.filter(
                        accounts, account -> !isSomeonesWord(account) || !settled.contains(question.apply(account)));
    }

    private static boolean isSomeonesWord(Account account) {
        return HowKnown.isDescription(account) || account.denies() && !HowKnown.isFromText(account);
    }

    private static boolean isRead(CooperationInstrument text) {
        return text.textRead().filter(TextRead.FULL::equals).isPresent();
    }
}
