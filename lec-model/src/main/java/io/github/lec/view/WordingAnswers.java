package io.github.lec.view;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.DefinitionElement;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.TextRead;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.view.accounts.KnownAccounts;
import java.util.List;
import java.util.Set;

/** Answers on the purposes, the definitions and the wording of a text, each noted as evidence. */
abstract class WordingAnswers {
    /** The code which says that only states have a role. */
    private static final String NO_ROLE = "NONE";

    private final KnownAccounts accounts;

    WordingAnswers(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * {@return the purposes that a text serves}
     *
     * @param instrument the text
     */
    public CodesAnswer functions(CooperationInstrument instrument) {
        return new CodesAnswer(
                WordingAccounts.codes(instrument, accounts.ask(instrument, "functions", instrument.functions())));
    }

    /**
     * {@return the wording in a text itself that rules look for; descriptions do not count where the text was read}
     *
     * @param instrument the text
     */
    public CodesAnswer textFlags(CooperationInstrument instrument) {
        return new CodesAnswer(
                WordingAccounts.codes(instrument, accounts.ask(instrument, "textFlags", instrument.textFlags())));
    }

    /**
     * {@return what sources say of one wording in a text itself}
     *
     * @param instrument the text
     * @param wording the code of the wording, as the codes of the group {@code text-flag} list it
     */
    public CodesAnswer textFlag(CooperationInstrument instrument, String wording) {
        return new CodesAnswer(WordingAccounts.codes(
                instrument,
                accounts.asked(
                        instrument,
                        "textFlags",
                        instrument.textFlags(),
                        account -> account.value().equals(wording),
                        () -> wording)));
    }

    /**
     * Whether a text has some wording, read together with later texts that belong with it and are in force, such as a
     * protocol.
     *
     * @param instrument the text
     * @param flag the code of the wording
     * @return unknown if no source says, if sources contradict each other, or if a later text says otherwise
     */
    public Truth hasWording(CooperationInstrument instrument, String flag) {
        return AddedWording.together(
                accounts,
                instrument,
                text -> speaksOf(text, flag),
                text -> textFlag(text, flag).has(flag));
    }

    /**
     * {@return whether sources contradict each other on some wording in a text, or a later text that belongs with it
     * says otherwise}
     *
     * @param instrument the text
     * @param flag the code of the wording
     */
    public boolean isWordingDisputed(CooperationInstrument instrument, String flag) {
        CodesAnswer own = textFlag(instrument, flag);
        return own.isDisputed(flag)
                || own.has(flag).isKnown() && !hasWording(instrument, flag).isKnown();
    }

    private boolean speaksOf(CooperationInstrument text, String flag) {
        return Lists.anyMatch(
                accounts.seen(text.textFlags()), account -> account.value().equals(flag));
    }

    /**
     * {@return the aid given under a text}
     *
     * @param instrument the text
     */
    public CodesAnswer aid(CooperationInstrument instrument) {
        return new CodesAnswer(accounts.ask(instrument, "aid", instrument.aid()));
    }

    /**
     * {@return the roles that a text itself gives to others than states; descriptions do not count where the text was
     * read}
     *
     * @param instrument the text
     */
    public CodesAnswer civilSociety(CooperationInstrument instrument) {
        return new CodesAnswer(WordingAccounts.codes(
                instrument, accounts.ask(instrument, "civilSociety", instrument.civilSociety()), NO_ROLE));
    }

    /**
     * Whether a text, or another that belongs with it, such as a protocol in force, gives a role to others than states.
     *
     * @param instrument the text
     * @return unknown if no source says, if sources contradict each other, or if it is not known whether the other text
     *     is in force
     */
    public Truth givesRole(CooperationInstrument instrument) {
        CodesAnswer roles = civilSociety(instrument);
        Truth none = roles.isAny(Set.of(NO_ROLE));
        CodesAnswer others = roles.without(Set.of(NO_ROLE));
        Truth some = others.isAny(others.affirmed()).or(AddedWording.givesRole(accounts, instrument, NO_ROLE));
        return none == some.not() ? some : Truth.UNKNOWN;
    }

    /**
     * Whether a text itself defines a concept.
     *
     * @param text the text
     * @param concept the code of the concept
     * @return false if the whole text was read and no such definition is recorded; unknown if it was not read
     */
    public Truth defines(Instrument text, String concept) {
        boolean read = text.textRead().filter(TextRead.FULL::equals).isPresent();
        return hasDefinition(text, concept) ? Truth.TRUE : read ? Truth.FALSE : Truth.UNKNOWN;
    }

    private boolean hasDefinition(Instrument text, String concept) {
        return accounts.ask(text, "definitions", text.definitions()).stream()
                .anyMatch(element -> element.concept().equals(concept));
    }

    /**
     * Whether a later text that belongs with a text, such as a protocol in force, defines a concept for it.
     *
     * @param text the text
     * @param concept the code of the concept
     * @return unknown if it is not known whether a text that defines it is in force
     */
    public Truth isDefinedWith(CooperationInstrument text, String concept) {
        return AddedWording.isSaidLater(
                accounts, text, other -> speaks(accounts, other, concept), other -> hasDefinition(other, concept));
    }

    /**
     * {@return the later texts that belong with a text, are or may be in force, and define a concept; this is not noted
     * as evidence}
     *
     * @param text the text
     * @param concept the code of the concept
     */
    public List<CooperationInstrument> laterDefining(CooperationInstrument text, String concept) {
        KnownAccounts silent = accounts.silent();
        return AddedWording.later(silent, text, other -> speaks(silent, other, concept));
    }

    private static boolean speaks(KnownAccounts accounts, Instrument text, String concept) {
        return Lists.anyMatch(
                accounts.seen(text.definitions()), element -> element.concept().equals(concept));
    }

    /**
     * Whether the definition of a concept in a text has an element, read together with later texts that belong with it
     * and are in force, such as a protocol.
     *
     * @param text the text
     * @param concept the code of the concept
     * @param element the code of the element
     * @return unknown if no source says, if sources contradict each other, or if a later text says otherwise
     */
    public Truth definitionHas(Instrument text, String concept, String element) {
        return definitionHas(accounts, text, concept, element);
    }

    private static Truth definitionHas(KnownAccounts accounts, Instrument text, String concept, String element) {
        return text instanceof CooperationInstrument treaty
                ? AddedWording.together(
                        accounts,
                        treaty,
                        other -> speaks(accounts, other, concept, element),
                        other -> definitionItselfHas(accounts, other, concept, element))
                : definitionItselfHas(accounts, text, concept, element);
    }

    private static Truth definitionItselfHas(KnownAccounts accounts, Instrument text, String concept, String element) {
        return WordingAccounts.elements(accounts.ask(text, "definitions", text.definitions())).stream()
                .filter(one -> isOf(one, concept) && one.element().equals(element))
                .map(one -> Truth.of(one.present() != one.denies()))
                .reduce((one, other) -> one == other ? one : Truth.UNKNOWN)
                .orElse(Truth.UNKNOWN);
    }

    private static boolean speaks(KnownAccounts accounts, Instrument text, String concept, String element) {
        return Lists.anyMatch(
                accounts.seen(text.definitions()),
                one -> isOf(one, concept) && one.element().equals(element));
    }

    private static boolean isOf(DefinitionElement element, String concept) {
        return element.concept().equals(concept);
    }

    /**
     * The later texts that belong with a text, such as protocols, are or may be in force, and leave open whether the
     * definition of a concept has an element: what they say of it may replace what the text says. This is not noted as
     * evidence.
     *
     * @param text the text
     * @param concept the code of the concept
     * @param element the code of the element
     * @return none if the element is known, or if it is open in the text itself, whatever later texts say
     */
    public List<CooperationInstrument> laterDefining(CooperationInstrument text, String concept, String element) {
        KnownAccounts silent = accounts.silent();
        boolean openItself = speaks(silent, text, concept, element)
                && !definitionItselfHas(silent, text, concept, element).isKnown();
        return openItself || definitionHas(silent, text, concept, element).isKnown()
                ? List.of()
                : AddedWording.later(silent, text, other -> speaks(silent, other, concept, element));
    }

    /**
     * {@return the visible accounts of the elements of definitions in a text}
     *
     * @param instrument the text
     */
    public List<DefinitionElement> definitions(Instrument instrument) {
        return accounts.ask(instrument, "definitions", instrument.definitions());
    }

    /**
     * {@return the accounts of an element of a definition, if all of them describe the text; none if at least one does
     * not}
     *
     * @param instrument the text
     * @param concept the code of the concept
     * @param element the code of the element
     */
    public List<DefinitionElement> described(Instrument instrument, String concept, String element) {
        List<DefinitionElement> reported = Lists.filter(
                definitions(instrument),
                one -> isOf(one, concept) && one.element().equals(element));
        return Lists.allMatch(reported, HowKnown::isDescription) ? reported : List.of();
    }

    /**
     * {@return whether no definition in a text is on record, of any concept; this is not noted as evidence}
     *
     * @param instrument the text
     */
    public boolean isWithoutDefinition(Instrument instrument) {
        return accounts.seen(instrument.definitions()).isEmpty();
    }
}
