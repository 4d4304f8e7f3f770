package io.github.lec.view;

import io.github.lec.instrument.Assurance;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.YesNoAccount;
import io.github.lec.view.accounts.KnownAccounts;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * Answers on what is recorded of a text besides its wording: its terms, assurances and compliance, and the accounts of
 * its clauses as they stand. What the clauses together require is a {@link ClauseAnswer}. Each is noted as evidence
 * unless it says otherwise.
 */
abstract class TextContents extends WordingAnswers {
    private final KnownAccounts accounts;
    private final TermReading terms;

    TextContents(KnownAccounts accounts) {
        super(accounts);
        this.accounts = accounts;
        this.terms = new TermReading(accounts);
    }

    /**
     * What an instrument says about a term that is not a safeguard, such as the limit of provisional arrest, in one
     * direction: the term, how it is known, and what it rests on. An unrecorded term is "not looked for", even if the
     * whole text was read; a rule must not take it for absence.
     *
     * @param relation the instrument and the direction
     * @param term the code of the term, as the codes of the group {@code treaty-term} list it: {@code
     *     PROVISIONAL_ARREST_LIMIT}
     * @return the answer
     * @throws InvalidValueException if the dataset lists no such term; the message names the nearest
     */
    public TermAnswer term(Relation relation, String term) {
        return terms.answer(relation, term);
    }

    /**
     * {@return whether a text with its own record, such as a protocol, belongs to an instrument, or the instrument to
     * another, so that the clauses of one count together with the other; this is not noted as evidence}
     *
     * @param instrument the instrument
     */
    public boolean hasParts(CooperationInstrument instrument) {
        return AddedTexts.hasParts(accounts, instrument);
    }

    /**
     * {@return whether a text belongs to another on the same form of cooperation, as a protocol to its treaty does; a
     * treaty on surrender that belongs to one on evidence is a text of its own}
     *
     * @param instrument the text
     */
    public boolean isPartOfAnother(CooperationInstrument instrument) {
        return AddedTexts.isPart(accounts, instrument);
    }

    /**
     * {@return the language whose text prevails where the texts differ; this is not noted as evidence}
     *
     * @param instrument the text
     */
    public CodesAnswer prevailingLanguage(CooperationInstrument instrument) {
        return new CodesAnswer(accounts.seen(instrument.prevailingLanguage()));
    }

    /**
     * The accounts of standing assurances on a text.
     *
     * @param instrument the text
     * @return the visible accounts, in their order
     */
    public List<Assurance> assurances(CooperationInstrument instrument) {
        return accounts.ask(instrument, "assurances", instrument.assurances());
    }

    /**
     * Whether a standing assurance on a text was certainly given by a party other than the requesting state: a promise
     * by the requested state, or by another party, protects only persons whom that state itself receives.
     *
     * @param relation the text in one direction
     * @param assurance the assurance
     * @return false if no giver is recorded
     */
    public boolean isOfAnother(Relation relation, Assurance assurance) {
        List<ActorId> giver = PromiseAnswers.giver(accounts.dataset(), assurance);
        return Collections.disjoint(giver, PromiseAnswers.wholes(accounts.dataset(), relation.requesting()))
                && !Collections.disjoint(giver, relation.instrument().parties());
    }

    /**
     * The accounts of whether a party kept a text.
     *
     * @param instrument the text
     * @param party the party
     * @return the visible accounts of that party or of all parties, in their order
     */
    public List<YesNoAccount> compliance(CooperationInstrument instrument, ActorId party) {
        return accounts.ask(instrument, "compliance", instrument.compliance()).stream()
                .filter(account -> account.party().map(party::equals).orElse(true))
                .toList();
    }

    /**
     * The accounts of all clauses of a text.
     *
     * @param instrument the text
     * @return the visible accounts, in their order
     */
    public List<Clause> clauses(CooperationInstrument instrument) {
        return accounts.ask(instrument, "safeguards", instrument.safeguards());
    }

    /**
     * {@return the accounts of the clauses of a text that rest on the text itself, and not on a description, in their
     * order}
     *
     * @param instrument the text
     */
    public List<Clause> clausesRead(CooperationInstrument instrument) {
        return Lists.filter(clauses(instrument), HowKnown::isFromText);
    }

    /**
     * Whether a source says anything about a kind of clause. This is not noted as evidence, so that a clause that is
     * asked for only if a source mentions it is not listed as open if none does.
     *
     * @param instrument the text
     * @param kind the kind of safeguard
     * @return true if a source does, even if it says that the text has no such clause
     */
    public boolean isReported(CooperationInstrument instrument, SafeguardKind kind) {
        List<Clause> clauses = instrument.safeguards();
        for (int i = 0; i < clauses.size(); i++) { // without a list of all that is seen: rules ask it of every text
            if (clauses.get(i).kind() == kind && accounts.sees(clauses.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the shortest period of notice on record for a text, in months}
     *
     * @param instrument the text
     */
    public OptionalInt noticeMonths(CooperationInstrument instrument) {
        return accounts.ask(instrument, "safeguards", instrument.safeguards()).stream()
                .flatMapToInt(clause -> clause.noticeMonths().stream())
                .min();
    }

    /**
     * {@return whether a source says that only members of an organisation can become parties to a convention} This is
     * not noted as evidence.
     *
     * @param convention the convention
     */
    public boolean isOpenToMembersOnly(Treaty convention) {
        return !openToMembersOf(convention).isEmpty();
    }

    /**
     * {@return the organisations of which, as sources say, only members can become parties to a convention} This is not
     * noted as evidence.
     *
     * @param convention the convention
     */
    public List<ActorId> openToMembersOf(Treaty convention) {
        return accounts.silent().ask(convention, "openTo", convention.openTo()).stream()
                .filter(account -> !account.denies())
                .map(account -> ActorId.of(account.value().value()))
                .distinct()
                .toList();
    }

    /**
     * {@return whether accounts of one clause cannot all be true, since two of them contradict each other}
     *
     * @param instrument the instrument
     * @param accounts accounts of one clause of it
     */
    public boolean contradict(CooperationInstrument instrument, List<Clause> accounts) {
        return ClauseContradictions.contradict(instrument, accounts);
    }
}
