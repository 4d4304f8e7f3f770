package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.logic.internal.Silence;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an instrument says about a kind of safeguard in one direction.
 *
 * @param relation the instrument and the direction
 * @param kind the kind of safeguard
 * @param value the strength that follows from all accounts together
 * @param howKnown how it is known
 * @param shown the account to show: a clause, or the reservation that replaces it
 * @param accounts all visible accounts, in display order
 * @param claims the claims on which the answer rests
 * @param dispute how the accounts relate to each other
 * @param added the texts with their own records that add such a clause, or may add one
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
    /**
     * Keeps the lists.
     *
     * @param relation the instrument and the direction
     * @param kind the kind of safeguard
     * @param value the strength
     * @param howKnown how it is known
     * @param shown the account to show
     * @param accounts all visible accounts
     * @param claims the claims on which the answer rests
     * @param dispute how the accounts relate to each other
     * @param added the texts that add such a clause, or may add one
     */
    public ClauseAnswer {
        accounts = List.copyOf(accounts);
        claims = List.copyOf(claims);
        added = List.copyOf(added);
    }

    /**
     * {@return the form on which the value rests: that of the account that is shown, or of a more precise account of
     * the same clause that agrees with it; nothing if no account gives a form}
     */
    public Optional<SafeguardForm> form() {
        Optional<SafeguardForm> first = shown.flatMap(ClauseForms::of);
        if (first.isEmpty() || accounts.size() < 2 || dispute.isOpen()) {
            return first;
        }
        return ClauseAccounts.mostPrecise(
                relation.instrument(), shown.get(), places().inSameText(shown.get(), accounts));
    }

    /**
     * Whether the clause that is shown has a form. It is open if another account of the same clause gives another form;
     * a description does not count beside the text itself. What a reservation or another text says is not contested.
     *
     * @param asked the form
     * @return three-valued; false if no account gives a form
     */
    public Truth hasForm(SafeguardForm asked) {
        boolean has = form().filter(asked::equals).isPresent();
        boolean contested = shown.filter(places()::isOwnClause).stream()
                .flatMap(clause -> ClauseAccounts.others(clause, accounts))
                .filter(places()::isOwnClause)
                .flatMap(other -> ClauseForms.of(other).stream())
                .anyMatch(form -> has != (form == asked));
        return contested ? Truth.UNKNOWN : Truth.of(has);
    }

    /**
     * {@return what the text says in a few words: the form that is shown, that a reservation excludes it, or the term
     * for the silence}
     */
    public String label() {
        if (isExcluded()) {
            return Silence.EXCLUDED;
        }
        return howKnown.isSilence()
                ? howKnown.label()
                : form().map(SafeguardForm::label).orElse(howKnown.label());
    }

    /** {@return this answer with what another text, which protects at least as much, adds to it} */
    ClauseAnswer addingCertain(ClauseAnswer other) {
        return adding(other, !dispute.isOpen() && !isDetermined() ? other.dispute : dispute);
    }

    /** {@return this answer with what another text may add, which is not shown, and with the remaining dispute} */
    ClauseAnswer adding(ClauseAnswer other, Dispute left) {
        List<Account> all =
                Stream.concat(accounts.stream(), other.accounts.stream()).toList();
        List<ClaimId> both =
                Stream.concat(claims.stream(), other.claims.stream()).toList();
        return new ClauseAnswer(relation, kind, value, howKnown, shown, all, both, left, added);
    }

    /** {@return this answer as one about the text to which others add, with the strength of all texts together} */
    ClauseAnswer asAnswerOf(Relation whole, StrengthInterval together, HowKnown known, List<AddedText> adding) {
        return new ClauseAnswer(whole, kind, together, known, shown, accounts, claims, dispute, adding);
    }

    /** {@return what would settle it; reading the text does not settle whether another text in force adds to it} */
    @Override
    public Settlement settledBy() {
        return settlement().settledBy(Answer.super.settledBy());
    }

    /**
     * {@return whether reading does not settle what is open: the meaning of a clause, whether it is one of this kind,
     * or which text still adds}
     */
    public boolean isBeyondReading() {
        return turnsOnMeaning() || turnsOnKind() || !turnsOn().isEmpty();
    }

    /**
     * {@return whether the text was read for such a clause, and the answer is open only because another text that adds
     * to it, such as a protocol in force, was not}
     */
    public boolean waitsForAnotherText() {
        return settlement().waitsForAnotherText();
    }

    /**
     * {@return the texts, such as a protocol of which notice was given, for which it is only open whether they still
     * add to this one; none if anything else is open, or if a text was not read for such a clause}
     */
    public List<CooperationInstrument> turnsOn() {
        return settlement().turnsOn();
    }

    /**
     * {@return whether the text was read, and the open question is whether a clause by which other treaties remain
     * unaffected lets them prevail (Vienna Convention on the Law of Treaties, article 30(2)), which reading does not
     * settle}
     */
    public boolean turnsOnMeaning() {
        return settlement().turnsOnMeaning();
    }

    /**
     * {@return whether the text was read, and its reader could not say whether what is {@linkplain #summary() said}
     * there is a clause of this kind}
     */
    public boolean turnsOnKind() {
        return settlement().turnsOnKind();
    }

    private ClauseSettlement settlement() {
        boolean leavesTreaties = howKnown == HowKnown.STATED
                && is(SafeguardForm.SAVINGS_CLAUSE)
                && summary().isPresent();
        boolean unclassed = addedBy().isEmpty()
                && summary().isPresent()
                && article().isPresent()
                && shown.filter(ClauseForms::isUnclassed).isPresent();
        return new ClauseSettlement(
                relation.instrument(), kind, value, dispute.isOpen(), leavesTreaties, unclassed, accounts, added);
    }

    /** {@return whether a clause protects more than what would be left if a later text has replaced it} */
    public boolean isPerhapsWeakened() {
        return !dispute.isOpen()
                && !added.isEmpty()
                && form().filter(form -> form.strength(kind).lowest().compareTo(value.lowest()) > 0)
                        .isPresent();
    }

    /**
     * {@return the id of the other text that contains what is shown: a protocol, an exchange of notes or an amendment
     * or, for a protocol, the treaty to which it belongs; nothing if the text itself contains it}
     */
    public Optional<String> addedBy() {
        return shown.flatMap(places()::addedBy).map(text -> text.id().value());
    }

    private ClausePlaces places() {
        return new ClausePlaces(added);
    }

    /** {@return the article of the account that is shown; if another text adds it, with the id of that text} */
    public Optional<String> article() {
        return shown.flatMap(
                account -> places().article(account, text -> text.id().value()));
    }

    /**
     * {@return whether it rests on this form}
     *
     * @param form the form
     */
    public boolean is(SafeguardForm form) {
        return form().filter(form::equals).isPresent();
    }

    /** {@return what the account that is shown says, in the coder's own words} */
    public Optional<String> summary() {
        return shown.flatMap(account -> account instanceof Reservation reservation
                ? reservation.summary()
                : account instanceof Clause clause ? clause.summary() : Optional.empty());
    }

    /**
     * {@return whether a reservation is shown: by the requested state, replacing the clause, or by the requesting
     * state, on which the requested state may rely (Vienna Convention on the Law of Treaties, article 21(1)(b))}
     */
    public boolean byReservation() {
        return reservedBy().isPresent();
    }

    /** {@return the party whose reservation is shown; nothing if none is} */
    public Optional<ActorId> reservedBy() {
        return shown.filter(Reservation.class::isInstance)
                .map(Reservation.class::cast)
                .map(Reservation::party);
    }

    /**
     * {@return the party whose reservation excludes the clause, so that none of it applies in the direction; nothing if
     * no reservation certainly excludes it}
     */
    public Optional<ActorId> excludedBy() {
        return !dispute.isOpen() && value.is(Strength.NONE).isTrue() && is(SafeguardForm.ABSENT)
                ? reservedBy()
                : Optional.empty();
    }

    /** {@return whether a reservation excludes the clause, which is not the silence of the text} */
    public boolean isExcluded() {
        return excludedBy().isPresent();
    }

    /** {@return whether there is nothing to show as a clause: silence, or a clause that a reservation excludes} */
    public boolean isWithoutClause() {
        return howKnown.isSilence() || isExcluded();
    }

    /** {@return whether the strength is known exactly} */
    public boolean isDetermined() {
        return value.lowest() == value.highest();
    }

    /** {@return whether the protection lies in other treaties that the text lets prevail} */
    public boolean isByReference() {
        return value.is(Strength.BINDING).isTrue() && is(SafeguardForm.PRIMACY_CLAUSE);
    }

    /**
     * The answer as a sentence.
     *
     * @return the kind, its strength, and the forms that sources give, with their places grouped by form
     */
    public String sentence() {
        return new ClauseSentence(kind, value, form(), howKnown, dispute.isOpen(), claims, byReservation())
                .of(relation.instrument(), accounts, places()::article);
    }

    /**
     * {@return the accounts between which the answer is open, each once, first the one that is shown} An account that
     * denies a reservation is represented by the clause that then applies, if there is an account of it; an account
     * that there is no clause is left out if another clause of the kind is certain.
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

    /**
     * {@return in a few words, what sources say that contradicts what counts without changing the answer; none if no
     * source does}
     */
    public List<String> contraryLabels() {
        return dispute.withoutEffect().stream()
                .map(ClauseForms::otherwise)
                .distinct()
                .toList();
    }

    private Account standing(Account account) {
        return account instanceof Reservation && account.denies()
                ? Lists.findFirst(accounts, Clause.class::isInstance).orElse(account)
                : account;
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("instrument", relation.instrument().id())
                .with("requested", relation.requested())
                .with("requesting", relation.requesting())
                .with("kind", kind)
                .with("weakest", value.lowest())
                .with("strongest", value.highest())
                .with(AnswerMembers.of(this))
                .with("form", form())
                .with("article", article())
                .with("words", sentence())
                .toMap();
    }

    /**
     * {@return the direction, the kind, what the text says and where, as in "cn-fr-extradition-2007/FR-CN, Death
     * penalty: Mandatory refusal, Article 3"}
     */
    @Override
    public String toString() {
        return relation + ", " + kind.label() + ": " + label()
                + article().map(number -> ", Article " + number).orElse("") + dispute.suffix();
    }
}
