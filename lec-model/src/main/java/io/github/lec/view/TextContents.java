package io.github.lec.view;

import io.github.lec.instrument.Assurance;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.DefinitionElement;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.YesNoAccount;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Answers on what a text is for and what is in it besides its clauses, each noted as evidence. */
abstract class TextContents {
    private final KnownAccounts accounts;
    private final TermReading terms;

    TextContents(KnownAccounts accounts) {
        this.accounts = accounts;
        this.terms = new TermReading(accounts);
    }

    /**
     * What an instrument says of a term that is no safeguard, such as the limit of provisional arrest, in one direction: the
     * term, how it is known, and what it rests on. A term that is not recorded is not looked for, even if the whole text was read;
     * a rule must not take it for absence.
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
     * {@return whether a text of its own record, such as a protocol, belongs to an instrument, or the instrument to another, so that
     * clauses of one count with the other; not noted as evidence}
     *
     * @param instrument the instrument
     */
    public boolean hasParts(CooperationInstrument instrument) {
        return AddedTexts.hasParts(accounts, instrument);
    }

    /**
     * {@return the purposes that a text serves}
     *
     * @param instrument the text
     */
    public CodesAnswer functions(CooperationInstrument instrument) {
        return new CodesAnswer(accounts.ask(instrument, "functions", instrument.functions()));
    }

    /**
     * {@return which wording that rules look for is in a text}
     *
     * @param instrument the text
     */
    public CodesAnswer wording(CooperationInstrument instrument) {
        return new CodesAnswer(accounts.ask(instrument, "textFlags", instrument.textFlags()));
    }

    /**
     * {@return which aid is given under a text}
     *
     * @param instrument the text
     */
    public CodesAnswer aid(CooperationInstrument instrument) {
        return new CodesAnswer(accounts.ask(instrument, "aid", instrument.aid()));
    }

    /**
     * {@return the roles that a text gives to others besides states}
     *
     * @param instrument the text
     */
    public CodesAnswer civilSociety(CooperationInstrument instrument) {
        return new CodesAnswer(accounts.ask(instrument, "civilSociety", instrument.civilSociety()));
    }

    /**
     * {@return the language whose text prevails where the texts differ; it is not noted as evidence}
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
     * @return those that are seen, in their order
     */
    public List<Assurance> assurances(CooperationInstrument instrument) {
        return accounts.ask(instrument, "assurances", instrument.assurances());
    }

    /**
     * The accounts of whether a party kept a text.
     *
     * @param instrument the text
     * @param party the party
     * @return those that are seen of it or of all parties, in their order
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
     * @return those that are seen, in their order
     */
    public List<Clause> clauses(CooperationInstrument instrument) {
        return accounts.ask(instrument, "safeguards", instrument.safeguards());
    }

    /**
     * Whether a source says anything of a kind of clause. It is not noted as evidence, so that a clause which is asked for only where a
     * source speaks of it is not named as open where none does.
     *
     * @param instrument the text
     * @param kind the kind of safeguard
     * @return true if one does, be it that the text has no such clause
     */
    public boolean isReported(CooperationInstrument instrument, SafeguardKind kind) {
        return accounts.seen(instrument.safeguards()).stream().anyMatch(clause -> clause.kind() == kind);
    }

    /**
     * Whether a text defines a concept.
     *
     * @param text the text
     * @param concept the code of the concept
     * @return false if the whole text was read and no such definition is recorded; unknown if it was not read
     */
    public Truth defines(Instrument text, String concept) {
        boolean recorded = accounts.ask(text, "definitions", text.definitions()).stream()
                .anyMatch(element -> element.concept().equals(concept));
        boolean read = text.textRead().filter(TextRead.FULL::equals).isPresent();
        return recorded ? Truth.TRUE : read ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * Whether the definition of a concept in a text has an element.
     *
     * @param text the text
     * @param concept the code of the concept
     * @param element the code of the element
     * @return unknown if no source says, or sources contradict each other
     */
    public Truth definitionHas(Instrument text, String concept, String element) {
        return accounts.ask(text, "definitions", text.definitions()).stream()
                .filter(one -> one.concept().equals(concept) && one.element().equals(element))
                .map(one -> Truth.of(one.present() != one.denies()))
                .reduce((one, other) -> one == other ? one : Truth.UNKNOWN)
                .orElse(Truth.UNKNOWN);
    }

    /**
     * {@return the visible accounts of what definitions in a text consist of}
     *
     * @param instrument the text
     */
    public List<DefinitionElement> definitions(Instrument instrument) {
        return accounts.ask(instrument, "definitions", instrument.definitions());
    }

    /**
     * {@return whether no definition in a text is on record, of whichever concept; it is not noted as evidence}
     *
     * @param instrument the text
     */
    public boolean isWithoutDefinition(Instrument instrument) {
        return accounts.seen(instrument.definitions()).isEmpty();
    }

    /**
     * {@return the shortest period of notice that is on record of a text, in months}
     *
     * @param instrument the text
     */
    public OptionalInt noticeMonths(CooperationInstrument instrument) {
        return accounts.ask(instrument, "safeguards", instrument.safeguards()).stream()
                .flatMapToInt(clause -> clause.noticeMonths().stream())
                .min();
    }

    /**
     * Of whom sources tell that they took a step in the life of a text, or did not. It is not noted as evidence, so that a step of which
     * no source tells is not named as open.
     *
     * @param instrument the text
     * @param stage the stage
     * @return the parties, in the order of the data; nothing stands for the text as a whole
     */
    public Set<Optional<ActorId>> reportedParties(Instrument instrument, Stage stage) {
        Set<Optional<ActorId>> told = new LinkedHashSet<>();
        for (LifecycleStep step : accounts.silent().ask(instrument, "lifecycle", instrument.lifecycle())) {
            if (step.stage() == stage) {
                told.add(step.party());
            }
        }
        return Collections.unmodifiableSet(told);
    }

    /**
     * Whether a text was applied before its entry into force by a day, by whichever of its parties and whatever became of it since.
     *
     * @param text the text
     * @param day the day
     * @return three-valued; unknown where sources contradict each other, not where none tells of it
     */
    public Truth hasBeenAppliedProvisionally(Instrument text, LocalDate day) {
        return new Lifecycles(accounts).hasBeenAppliedProvisionally(text, Lifecycles.ANY, day);
    }

    /**
     * {@return whether a source says that only members of an organisation can become parties to a convention} It is not noted as evidence.
     *
     * @param convention the convention
     */
    public boolean isOpenToMembersOnly(Treaty convention) {
        return accounts.silent().ask(convention, "openTo", convention.openTo()).stream()
                .anyMatch(account -> !account.denies());
    }

    /**
     * {@return what sources report on a stage of an instrument: the day, the account to show, and what others say}
     *
     * @param instrument the instrument
     * @param stage the stage
     */
    public StageAnswer stage(Instrument instrument, Stage stage) {
        return new StageAnswer(accounts, instrument, stage);
    }

    /**
     * {@return whether accounts of one clause cannot all be true, since two of them contradict each other}
     *
     * @param instrument the instrument
     * @param accounts accounts of one clause of it
     */
    public boolean contradict(CooperationInstrument instrument, List<Clause> accounts) {
        return ClauseAccounts.contradict(instrument, accounts);
    }

    /**
     * {@return the notices of termination that parties gave; they are not noted as evidence}
     *
     * @param instrument the text
     */
    public List<LifecycleStep> noticesOfTermination(CooperationInstrument instrument) {
        return accounts.seen(instrument.lifecycle()).stream()
                .filter(step -> step.stage() == Stage.DENOUNCED && step.wasTaken())
                .toList();
    }
}
