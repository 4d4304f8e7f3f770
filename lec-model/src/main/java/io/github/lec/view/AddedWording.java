package io.github.lec.view;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.source.CodeAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.lifecycle.InForceReading;
import io.github.lec.view.lifecycle.Lifecycles;
import io.github.lec.view.lifecycle.Replacements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Determines what texts with their own records, such as protocols, add to the definitions, the wording and the roles in
 * the text to which they belong, as {@link AddedTexts} does for clauses. What a later text says counts where the
 * earlier is silent; whether it replaces what the earlier says stays open, since it may define something for its own
 * purposes. Roles that one text gives do not end with another.
 */
final class AddedWording {
    /** A text that is read with another, and whether it counts on the day. */
    private record Part(CooperationInstrument text, Truth adds) {}

    private final KnownAccounts accounts;
    private final AddedTexts texts;
    private final InForceReading force;

    private AddedWording(KnownAccounts accounts) {
        Lifecycles lifecycles = new Lifecycles(accounts);
        this.accounts = accounts;
        this.force = new InForceReading(accounts, lifecycles, new Replacements(accounts, lifecycles));
        this.texts = new AddedTexts(accounts, force);
    }

    /**
     * {@return the answer of a text to a question, together with those of later texts that belong with it}
     *
     * @param speaks whether an account in a text answers the question; only such a text is asked
     * @param answer what a text itself says
     */
    static Truth together(
            KnownAccounts accounts,
            CooperationInstrument text,
            Predicate<CooperationInstrument> speaks,
            Function<CooperationInstrument, Truth> answer) {
        Truth own = answer.apply(text);
        if (!AddedTexts.hasParts(accounts, text)) {
            return own;
        }
        List<Part> later = new AddedWording(accounts).later(text, speaks);
        if (later.isEmpty() || !own.isKnown() && speaks.test(text)) {
            return own;
        }
        Truth added = later.stream()
                .map(part -> part.adds().isTrue() ? answer.apply(part.text()) : Truth.UNKNOWN)
                .reduce((one, other) -> one == other ? one : Truth.UNKNOWN)
                .orElse(Truth.UNKNOWN);
        boolean same = Lists.allMatch(later, part -> answer.apply(part.text()) == own);
        return own.isKnown() ? (same ? own : Truth.UNKNOWN) : added;
    }

    /**
     * {@return the later texts that belong with a text, are or may be in force, and answer a question}
     *
     * @param speaks whether an account in a text answers the question
     */
    static List<CooperationInstrument> later(
            KnownAccounts accounts, CooperationInstrument text, Predicate<CooperationInstrument> speaks) {
        return AddedTexts.hasParts(accounts, text)
                ? new AddedWording(accounts)
                        .later(text, speaks).stream().map(Part::text).toList()
                : List.of();
    }

    /**
     * {@return whether a later text that belongs with a text says something for it; what it says does not end with what
     * another says}
     *
     * @param speaks whether an account in a text says it; only such a text is asked
     * @param says the same, noted as evidence
     */
    static Truth isSaidLater(
            KnownAccounts accounts,
            CooperationInstrument text,
            Predicate<CooperationInstrument> speaks,
            Predicate<CooperationInstrument> says) {
        return AddedTexts.hasParts(accounts, text)
                ? Truth.any(
                        new AddedWording(accounts).later(text, speaks),
                        part -> Truth.of(says.test(part.text())).and(part.adds()))
                : Truth.FALSE;
    }

    /**
     * {@return whether another text that belongs with a text gives a role to someone}
     *
     * @param none the code which says that no one has a role
     */
    static Truth givesRole(KnownAccounts accounts, CooperationInstrument text, String none) {
        if (!AddedTexts.hasParts(accounts, text)) {
            return Truth.FALSE;
        }
        Predicate<CodeAccount> role =
                account -> !account.denies() && !account.value().equals(none);
        return Truth.any(
                new AddedWording(accounts)
                        .parts(text, part -> Lists.anyMatch(accounts.seen(part.civilSociety()), role)),
                part -> {
                    CodesAnswer roles = new CodesAnswer(accounts.ask(
                                    part.text(), "civilSociety", part.text().civilSociety()))
                            .without(Set.of(none));
                    return roles.isAny(roles.affirmed()).and(part.adds());
                });
    }

    private List<Part> later(CooperationInstrument text, Predicate<CooperationInstrument> speaks) {
        return parts(text, part -> speaks.test(part) && isLater(part, text));
    }

    /** A protocol of the same day as its text comes after it. */
    private boolean isLater(CooperationInstrument part, CooperationInstrument text) {
        return texts.isLater(part, text) || texts.belongsTo(part, text) && !texts.isLater(text, part);
    }

    private List<Part> parts(CooperationInstrument text, Predicate<CooperationInstrument> wanted) {
        List<Part> parts = new ArrayList<>();
        for (CooperationInstrument part : texts.with(text)) {
            Truth adds = wanted.test(part) ? adds(text, part) : Truth.FALSE;
            if (!adds.isFalse()) {
                parts.add(new Part(part, adds));
            }
        }
        return parts;
    }

    /** {@return whether a text counts with another today; of a text between more than two, perhaps for some of them} */
    private Truth adds(CooperationInstrument text, CooperationInstrument part) {
        if (text.parties().size() != 2) {
            return force.isInForce(part, accounts.asOf()).and(Truth.UNKNOWN);
        }
        return Relation.between(part, text.parties().first(), text.parties().last())
                .map(same -> texts.adds(
                        Relation.of(text, same.requested(), same.requesting()),
                        same,
                        Optional.of(PartialDate.of(accounts.asOf()))))
                .orElse(Truth.FALSE);
    }
}
