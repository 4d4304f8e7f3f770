package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an instrument says about a kind of safeguard in one direction.
 *
 * @param relation the instrument and the direction
 * @param kind the kind of safeguard
 * @param value the strength, all accounts taken together
 * @param howKnown how it is known
 * @param shown the account to show: a clause, or the reservation that replaces it
 * @param accounts all visible accounts, in display order
 * @param claims the claims on which the answer rests
 * @param dispute how the accounts relate to each other
 * @param added the texts of their own record that add such a clause, or perhaps do
 */
public record ClauseAnswer(
        Relation relation,
        SafeguardKind kind,
        StrengthInterval value,
        HowKnown howKnown,
        Optional<Account> shown,
        List<Account> accounts,
        List<ClaimId> claims,
        Dispute dispute,
        List<AddedText> added)
        implements Answer<StrengthInterval> {
    /** Forms from which nothing follows of a text that was not read. */
    private static final Set<SafeguardForm> SAYS_NOTHING =
            EnumSet.of(SafeguardForm.ABSENT, SafeguardForm.NOT_DETERMINED, SafeguardForm.NOT_APPLICABLE);

    /**
     * Keeps the lists.
     *
     * @param relation the instrument and the direction
     * @param kind the kind of safeguard
     * @param value the strength
     * @param howKnown how it is known
     * @param shown the account to show
     * @param accounts all accounts that are seen
     * @param claims the claims on which the answer rests
     * @param dispute how the accounts relate to each other
     * @param added the texts that add such a clause, or perhaps do
     */
    public ClauseAnswer {
        accounts = List.copyOf(accounts);
        claims = List.copyOf(claims);
        added = List.copyOf(added);
    }

    /**
     * {@return the form on which the value rests: that of the account that is shown, or of one of the same clause that agrees with it and
     * says more; nothing if no account gives one}
     */
    public Optional<SafeguardForm> form() {
        Optional<SafeguardForm> first = shown.flatMap(ClauseAnswer::formOf);
        if (first.isEmpty() || accounts.size() < 2 || dispute.isOpen()) {
            return first;
        }
        Optional<String> text = addedBy();
        return ClauseAccounts.mostPrecise(
                relation.instrument(),
                shown.orElseThrow(),
                accounts.stream()
                        .filter(account -> addedBy(account).equals(text))
                        .toList());
    }

    /** {@return in a few words what the text says: the form that is shown, or the term for the silence} */
    public String label() {
        return howKnown.isSilence()
                ? howKnown.label()
                : form().map(SafeguardForm::label).orElse(howKnown.label());
    }

    /** {@return the answer with what another text adds to this one, which protects at least as much} */
    ClauseAnswer addingCertain(ClauseAnswer other) {
        return adding(other, !dispute.isOpen() && !isDetermined() ? other.dispute : dispute);
    }

    /** {@return the answer with what another text perhaps adds, which does not change what is shown, and the dispute that is left} */
    ClauseAnswer adding(ClauseAnswer other, Dispute left) {
        List<Account> all =
                Stream.concat(accounts.stream(), other.accounts.stream()).toList();
        List<ClaimId> both =
                Stream.concat(claims.stream(), other.claims.stream()).toList();
        return new ClauseAnswer(relation, kind, value, howKnown, shown, all, both, left, added);
    }

    /** {@return the answer as one of the text to which others add, with the strength of all together} */
    ClauseAnswer asAnswerOf(Relation whole, StrengthInterval together, HowKnown known, List<AddedText> adding) {
        return new ClauseAnswer(whole, kind, together, known, shown, accounts, claims, dispute, adding);
    }

    /** {@return what would settle it: of a text that was read, whether another in force adds to it is no matter of reading it} */
    @Override
    public Settlement settledBy() {
        Settlement own = Answer.super.settledBy();
        if (isBeyondReading()) {
            return Settlement.FIND_A_SOURCE;
        }
        if (dispute.isOpen() || isDetermined() || added.isEmpty()) {
            return own;
        }
        if (waitsForAnotherText()) {
            return Settlement.READ_THE_TEXT;
        }
        return own == Settlement.NOTHING || relation.instrument().isReadFor(kind) && isOwnDetermined()
                ? Settlement.FIND_A_SOURCE
                : own;
    }

    /** {@return whether the texts were read, and no reading settles what is open: the meaning of a clause, or what still adds} */
    public boolean isBeyondReading() {
        return turnsOnMeaning() || !turnsOn().isEmpty();
    }

    /**
     * {@return whether the text was read for such a clause, and the answer is open only since another that adds to it, such as a
     * protocol in force, was not}
     */
    public boolean waitsForAnotherText() {
        return !isDetermined()
                && relation.instrument().isReadFor(kind)
                && added.stream().anyMatch(this::isUnread);
    }

    /**
     * {@return the texts, such as a protocol of which notice was given, of which it alone is open whether they still add to a text that
     * was read for such a clause, as they were; none if something else is open}
     */
    public List<CooperationInstrument> turnsOn() {
        boolean read = relation.instrument().isReadFor(kind)
                && added.stream().allMatch(part -> part.text().isReadFor(kind));
        return dispute.isOpen() || isDetermined() || !read || turnsOnMeaning() || !isOwnDetermined()
                ? List.of()
                : added.stream()
                        .filter(part -> !part.adds().isKnown())
                        .<CooperationInstrument>map(AddedText::text)
                        .toList();
    }

    /** {@return whether the forms that the text itself gives, if any, have a strength that is known exactly} */
    private boolean isOwnDetermined() {
        return accounts.stream()
                .filter(account -> added.stream().noneMatch(part -> part.holds(account)))
                .flatMap(account -> formOf(account).stream())
                .map(form -> form.strength(kind))
                .allMatch(strength -> strength.lowest() == strength.highest());
    }

    /**
     * {@return whether the text was read, and what is open is the meaning of a clause by which duties under other treaties remain
     * unaffected: whether it lets them prevail (Vienna Convention on the Law of Treaties, article 30(2)), which no reading settles}
     */
    public boolean turnsOnMeaning() {
        return !dispute.isOpen()
                && !isDetermined()
                && howKnown == HowKnown.STATED
                && form().filter(SafeguardForm.SAVINGS_CLAUSE::equals).isPresent()
                && summary().isPresent()
                && relation.instrument().isReadFor(kind);
    }

    /** {@return whether a clause protects more than what is left if a later text, such as a protocol, has taken its place} */
    public boolean isPerhapsWeakened() {
        return !dispute.isOpen()
                && !added.isEmpty()
                && form().filter(form -> form.strength(kind).lowest().compareTo(value.lowest()) > 0)
                        .isPresent();
    }

    private boolean isUnread(AddedText part) {
        return part.adds().isTrue()
                && !part.text().isReadFor(kind)
                && accounts.stream()
                        .filter(part::holds)
                        .flatMap(account -> formOf(account).stream())
                        .allMatch(SAYS_NOTHING::contains);
    }

    /**
     * {@return the id of the protocol, the exchange of notes or the amendment in which what is shown stands, or for a protocol of the
     * treaty to which it belongs; nothing if it stands in the text itself}
     */
    public Optional<String> addedBy() {
        return shown.flatMap(this::addedBy);
    }

    private Optional<String> addedBy(Account account) {
        return added.stream()
                .filter(part -> part.holds(account))
                .map(part -> part.text().id().value())
                .findFirst();
    }

    /** {@return the article of the account that is shown; of what another text adds, with the id of that text} */
    public Optional<String> article() {
        return shown.flatMap(this::article);
    }

    private Optional<String> article(Account account) {
        Optional<String> article = account instanceof Clause clause ? clause.article() : Optional.empty();
        return addedBy(account)
                .map(text -> article.map(number -> number + " of " + text))
                .orElse(article);
    }

    /** {@return what the account that is shown says, in the coder's own words} */
    public Optional<String> summary() {
        return shown.flatMap(account -> account instanceof Reservation reservation
                ? reservation.summary()
                : account instanceof Clause clause ? clause.summary() : Optional.empty());
    }

    /**
     * {@return whether what is shown is a reservation: one of the requested state, which replaces the clause, or one of the requesting
     * state, on which the requested state may rely (Vienna Convention on the Law of Treaties, article 21(1)(b))}
     */
    public boolean byReservation() {
        return shown.filter(Reservation.class::isInstance).isPresent();
    }

    /** {@return whether the strength is known exactly} */
    public boolean isDetermined() {
        return value.lowest() == value.highest();
    }

    /** {@return whether the protection lies in other treaties that the text lets prevail} */
    public boolean isByReference() {
        return value.is(Strength.BINDING).isTrue()
                && form().filter(SafeguardForm.PRIMACY_CLAUSE::equals).isPresent();
    }

    /**
     * The answer as a sentence.
     *
     * @return the kind, its strength, and the forms that sources give with their places; places that say the same stand together
     */
    public String sentence() {
        return new ClauseSentence(kind, value, form(), dispute.isOpen(), claims)
                .of(relation.instrument(), accounts, this::article);
    }

    /**
     * What an account says, in a few words.
     *
     * @param instrument the instrument that the account is of
     * @param account a clause or a reservation
     * @return its form; of an absence that does not count, that only a part or nothing of the text was read; of an account without a
     *     form, that the clause is reported to be absent, or the reservation is denied or of undetermined effect
     */
    public static String said(CooperationInstrument instrument, Account account) {
        InvalidValueException.given(instrument, "instrument");
        InvalidValueException.given(account, "account");
        return ClauseForms.said(instrument, account);
    }

    /**
     * Whether an account reports that there is no such clause, without proof: the relevant part of the text was not read.
     *
     * @param instrument the instrument that the account is of
     * @param account a clause or a reservation
     * @return whether it gives an absence by description, or one of a text of which nothing was read
     */
    public static boolean isReportedAbsent(CooperationInstrument instrument, Account account) {
        InvalidValueException.given(instrument, "instrument");
        InvalidValueException.given(account, "account");
        return ClauseForms.isReportedAbsent(instrument, account);
    }

    /**
     * {@return the accounts between which the answer is open, each once, the one that is shown first} For one that denies a reservation stands the
     * clause as it then is, if there is an account of it; who says that there is no clause is left out where another clause of the kind is
     * certain.
     */
    public List<Account> contradictory() {
        return Stream.concat(shown.stream(), dispute.rivals().stream())
                .map(this::standing)
                .filter(account -> value.lowest() == Strength.NONE
                        || ClauseAccounts.claimed(relation.instrument(), account)
                                        .highest()
                                != Strength.NONE)
                .distinct()
                .toList();
    }

    private Account standing(Account account) {
        return account instanceof Reservation && account.denies()
                ? accounts.stream().filter(Clause.class::isInstance).findFirst().orElse(account)
                : account;
    }

    /** {@return what JSON shows of it} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("instrument", relation.instrument().id())
                .with("requested", relation.requested())
                .with("requesting", relation.requesting())
                .with("kind", kind)
                .with("weakest", value.lowest())
                .with("strongest", value.highest())
                .with("howKnown", howKnown)
                .with("form", form())
                .with("article", article())
                .with("disputed", dispute.isOpen())
                .with("words", sentence())
                .with("claims", claims)
                .toMap();
    }

    /**
     * The form that an account gives.
     *
     * @param account a clause or a reservation
     * @return its form; nothing if it denies that there is such a clause or reservation
     */
    public static Optional<SafeguardForm> formOf(Account account) {
        return ClauseForms.of(account);
    }

    /** {@return the direction, the kind, what the text says and where, as in "cn-fr-extradition-2007/FR-CN, Death penalty: Mandatory refusal, Article 3"} */
    @Override
    public String toString() {
        return relation + ", " + kind.label() + ": " + label()
                + article().map(number -> ", Article " + number).orElse("") + dispute.suffix();
    }
}
