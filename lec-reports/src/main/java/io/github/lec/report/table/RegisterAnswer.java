package io.github.lec.report.table;

import io.github.lec.dataset.Claim;
import io.github.lec.logic.internal.OtherSources;
import io.github.lec.operation.Persons;
import io.github.lec.report.words.Labels;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.view.AffirmedAndDenied;
import io.github.lec.view.ClaimDispute;
import io.github.lec.view.Dispute;
import io.github.lec.view.View;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The answer to a claim in a register, with what contradicts it and what was so at another time. As on all sheets, it
 * is disputed if it depends on which source is right; what only gives another day, or is outranked by the text itself,
 * is shown beside it.
 */
final class RegisterAnswer {
    /** Before an answer that differs from another and is true as well, of its own time. */
    static final String AT_ANOTHER_TIME = "At another time";

    /**
     * The last full stop, unless it belongs to an abbreviation: a single capital letter, or one of the usual short
     * words.
     */
    private static final Pattern FULL_STOP =
            Pattern.compile("(?<=[^.])(?<!\\b\\p{Lu})(?<!\\b(?:Co|Corp|Ltd|Inc|No|St|art|arts|para|paras|etc))\\.$");

    private final TableContext context;
    private final Claim claim;
    private final Account shown;

    RegisterAnswer(TableContext context, Claim claim) {
        this.context = context;
        this.claim = affirmedFirst(context.view(), claim);
        this.shown = this.claim.accounts().get(0);
    }

    /** {@return the claim with what is in dispute before its denial, which cannot be understood without it} */
    private static Claim affirmedFirst(View view, Claim claim) {
        if (!ClaimDispute.of(view, claim).isOpen()) {
            return claim;
        }
        AffirmedAndDenied<Account> sides = AffirmedAndDenied.of(claim.accounts());
        List<Account> accounts = Stream.concat(sides.affirmed().stream(), sides.denials().stream())
                .toList();
        return new Claim(claim.id(), claim.member(), accounts);
    }

    /** {@return the answer that the display policy prefers, a disputed denial after what it denies, and the others} */
    String words() {
        String first = words(shown);
        if (claim.accounts().size() < 2) {
            return first;
        }
        Dispute dispute = ClaimDispute.of(context.view(), claim);
        if (shown instanceof Persons) {
            return number(first, dispute);
        }
        List<Account> rivals = others(first, dispute.rivals()::contains);
        List<Account> then =
                others(first, account -> relation(account) == Agreement.REFINES && shown.isOfAnotherTime(account));
        String times = then.isEmpty()
                ? ""
                : " (" + Labels.lowerFirst(AT_ANOTHER_TIME) + ": " + String.join("; ", inSentence(then)) + ")";
        return with(first, rivals, dispute) + times;
    }

    /** {@return a number of persons, with the alternatives that its source gives and the numbers that contradict it} */
    private String number(String first, Dispute dispute) {
        List<Account> others = others(
                first,
                account -> relation(account) == Agreement.REFINES
                        || dispute.rivals().contains(account));
        if (dispute.rivals().isEmpty()) {
            return String.join(
                    " or ",
                    Stream.concat(Stream.of(first), inSentence(others).stream()).toList());
        }
        return with(first, others, dispute);
    }

    private String with(String first, List<Account> others, Dispute dispute) {
        if (others.isEmpty()) {
            return first;
        }
        if (!dispute.isOpen()) {
            return first + OtherSources.inBrackets(inSentence(others), "; ");
        }
        return "Disputed: " + inSentence(first)
                + (dispute.isDenialOf(shown) && dispute.rivals().containsAll(others)
                        ? "; another source denies this"
                        : "; or " + String.join("; or ", inSentence(others)));
    }

    private List<Account> others(String first, Predicate<Account> wanted) {
        return claim.accounts().stream()
                .<Account>map(account -> account)
                .filter(wanted)
                .filter(account -> !words(account).equalsIgnoreCase(first))
                .toList();
    }

    private List<String> inSentence(List<Account> accounts) {
        return accounts.stream()
                .map(this::words)
                .map(this::inSentence)
                .distinct()
                .toList();
    }

    private String words(Account account) {
        return context.answers().of(claim.id(), account);
    }

    private String inSentence(String words) {
        return withoutStop(context.labels().inSentence(words));
    }

    /** {@return words without the full stop at their end} */
    static String withoutStop(String words) {
        return FULL_STOP.matcher(words).replaceFirst("");
    }

    private Agreement relation(Account account) {
        return context.view().compare(claim.id(), shown, account);
    }
}
