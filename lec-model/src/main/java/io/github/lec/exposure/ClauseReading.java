package io.github.lec.exposure;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Relation;
import io.github.lec.instrument.Clause;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Basis;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the text that applies says on one kind of safeguard, as coded. It protects whoever is requested, whatever their
 * nationality, and is an answer of its own.
 *
 * @param relation the treaty, in the direction of the request
 * @param kind the kind of safeguard
 * @param strength how strong the clause is, as an interval
 * @param accounts what sources say of it
 * @param claims the claims on which the strength rests
 */
public record ClauseReading(
        Relation relation, SafeguardKind kind, StrengthInterval strength, List<Clause> accounts, List<ClaimId> claims) {
    /**
     * Keeps the lists.
     *
     * @param relation the treaty, in the direction of the request
     * @param kind the kind of safeguard
     * @param strength how strong the clause is
     * @param accounts what sources say of it
     * @param claims the claims on which the strength rests
     */
    public ClauseReading {
        accounts = List.copyOf(accounts);
        claims = List.copyOf(claims);
    }

    /** {@return whether the strength is known exactly} */
    public boolean isDetermined() {
        return strength.lowest() == strength.highest();
    }

    /**
     * The answer in words.
     *
     * @return the kind, its strength and the forms that sources give, as in {@code Death penalty: binding (Must refuse
     *     unless assured, article 3, by description)}
     */
    public String words() {
        return kind.label() + ": " + strengthWords() + (accounts.isEmpty() ? "" : " (" + accountWords() + ")") + ".";
    }

    private String strengthWords() {
        if (strength.equals(StrengthInterval.OPEN)) {
            return "not determined";
        }
        return isDetermined()
                ? word(strength.lowest())
                : "not settled, between " + word(strength.lowest()) + " and " + word(strength.highest());
    }

    private static String word(Strength strength) {
        return switch (strength) {
            case NONE -> "no such protection";
            case WEAK -> "permitted, not required";
            case BINDING -> "binding";
        };
    }

    private String accountWords() {
        return accounts.stream()
                .map(account -> account.answer()
                        + account.article()
                                .map(article -> ", article " + article)
                                .orElse("")
                        + (account.basis().filter(Basis.DESCRIPTION::equals).isPresent() ? ", by description" : ""))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
