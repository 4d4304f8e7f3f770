package io.github.lec.view;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.internal.Lists;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import java.util.List;

/** What would settle an open answer on a clause: reading a text, or something that reading does not settle. */
final class ClauseSettlement {
    private final CooperationInstrument text;
    private final SafeguardKind kind;
    private final StrengthInterval strength;
    private final boolean disputed;
    private final boolean leavesTreaties;
    private final boolean unclassed;
    private final List<Account> accounts;
    private final List<AddedText> added;

    /**
     * What would settle an answer.
     *
     * @param disputed whether sources contradict each other and leave the answer open
     * @param leavesTreaties whether the text states a clause, with its words, that leaves other treaties unaffected
     * @param unclassed whether the text states something, with its words, of which the reader could not say whether it
     *     is such a clause
     * @param accounts all visible accounts
     * @param added the texts that add such a clause, or may add one
     */
    ClauseSettlement(
            CooperationInstrument text,
            SafeguardKind kind,
            StrengthInterval strength,
            boolean disputed,
            boolean leavesTreaties,
            boolean unclassed,
            List<Account> accounts,
            List<AddedText> added) {
        this.text = text;
        this.kind = kind;
        this.strength = strength;
        this.disputed = disputed;
        this.leavesTreaties = leavesTreaties;
        this.unclassed = unclassed;
        this.accounts = accounts;
        this.added = added;
    }

    /**
     * {@return what would settle it}
     *
     * @param own what would settle any other answer with the same dispute and the same way of being known
     */
    Settlement settledBy(Settlement own) {
        Settlement found = settledByReading(own);
        if (found != Settlement.READ_THE_TEXT || !isRead() || waitsForAnotherText()) {
            return found;
        }
        boolean recorded = accounts.stream()
                .flatMap(account -> ClauseForms.of(account).stream())
                .findAny()
                .isPresent();
        return recorded ? Settlement.FIND_A_SOURCE : Settlement.RECORD_WHAT_WAS_READ;
    }

    private Settlement settledByReading(Settlement own) {
        if (turnsOnMeaning() || turnsOnKind() || !turnsOn().isEmpty()) {
            return Settlement.FIND_A_SOURCE;
        }
        if (isSettled() || added.isEmpty()) {
            return own;
        }
        if (waitsForAnotherText()) {
            return Settlement.READ_THE_TEXT;
        }
        return own == Settlement.NOTHING || isRead() && isOwnDetermined() ? Settlement.FIND_A_SOURCE : own;
    }

    /** {@return whether the text was read, and the answer is open only because another that adds to it was not} */
    boolean waitsForAnotherText() {
        return !isDetermined() && isRead() && Lists.anyMatch(added, this::isUnread);
    }

    /** {@return the texts that were read, if it is only open whether they still add to a text that was read too} */
    List<CooperationInstrument> turnsOn() {
        boolean read = isRead() && Lists.allMatch(added, part -> part.text().isReadFor(kind));
        return isSettled() || !read || turnsOnMeaning() || !isOwnDetermined()
                ? List.of()
                : added.stream()
                        .filter(part -> !part.adds().isKnown())
                        .<CooperationInstrument>map(AddedText::text)
                        .toList();
    }

    /** {@return whether the text was read, and the open question is whether its clause lets other treaties prevail} */
    boolean turnsOnMeaning() {
        return !isSettled() && leavesTreaties && isRead();
    }

    /** {@return whether the text was read, and the open question is whether what it says is such a clause} */
    boolean turnsOnKind() {
        return !isSettled() && unclassed && isRead() && !waitsForAnotherText();
    }

    /** {@return whether reading would not help: the strength is known, or sources contradict each other on it} */
    private boolean isSettled() {
        return disputed || isDetermined();
    }

    private boolean isDetermined() {
        return strength.lowest() == strength.highest();
    }

    private boolean isRead() {
        return text.isReadFor(kind);
    }

    /** {@return whether the forms that the text itself gives, if any, have an exactly known strength} */
    private boolean isOwnDetermined() {
        return accounts.stream()
                .filter(account -> Lists.noneMatch(added, part -> part.holds(account)))
                .flatMap(account -> ClauseForms.of(account).stream())
                .map(form -> form.strength(kind))
                .allMatch(own -> own.lowest() == own.highest());
    }

    private boolean isUnread(AddedText part) {
        return part.adds().isTrue()
                && !part.text().isReadFor(kind)
                && accounts.stream()
                        .filter(part::holds)
                        .flatMap(account -> ClauseForms.of(account).stream())
                        .allMatch(SafeguardForm::isSilence);
    }
}
