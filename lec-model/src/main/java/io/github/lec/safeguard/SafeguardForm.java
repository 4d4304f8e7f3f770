package io.github.lec.safeguard;

import io.github.lec.logic.Term;

/**
 * The form that a safeguard takes in the text of an instrument.
 *
 * <p>A form is a reading of words, {@link #strength(SafeguardKind)} what follows from it for protection. A diplomatic
 * assurance is never a form of a clause: it is recorded on the treaty or case, and never upgrades a text.
 */
public enum SafeguardForm implements Term {
    /** "Shall not be granted". */
    MANDATORY_REFUSAL("Must refuse", "The text says that the request shall be refused.", Strength.BINDING),
    /** Shall be refused unless a sufficient assurance is given. */
    MANDATORY_UNLESS_ASSURANCE(
            "Must refuse unless assured",
            "The request shall be refused unless an assurance regarded as sufficient is given. Binding for the death"
                    + " penalty; weaker for torture, where reliance on assurances is examined case by case.",
            Strength.BINDING),
    /** An exchange of notes, protocol or declaration that the parties treat as part of the treaty. */
    UNDERTAKING_ANNEXED(
            "Undertaking annexed to the treaty",
            "An exchange of notes, protocol or declaration that the parties treat as part of the treaty (Vienna"
                    + " Convention on the Law of Treaties, article 2(1)(a)).",
            Strength.BINDING),
    /** An obligation that is not a ground for refusal, such as specialty. */
    BINDING_RULE(
            "Binding rule",
            "An obligation in the text that is not a ground for refusal, such as the rule of specialty.",
            Strength.BINDING),
    /** "May be refused". */
    OPTIONAL_REFUSAL("May refuse", "The text permits refusal and does not require it.", Strength.WEAK),
    /** May be refused unless a sufficient assurance is given. */
    OPTIONAL_UNLESS_ASSURANCE(
            "May refuse unless assured",
            "The request may be refused unless an assurance regarded as sufficient is given (UN Model Treaty on"
                    + " Extradition, article 4(d); European Convention on Extradition, article 11).",
            Strength.WEAK),
    /** Refusal as the requested state's own law, public order or essential interests allow. */
    DOMESTIC_LAW_GATE(
            "As domestic law allows",
            "Refusal as the requested state's own law, public order or essential interests allow.",
            Strength.WEAK),
    /** The matter is taken out of the treaty's scope. */
    SCOPE_EXCLUSION(
            "Outside the treaty's scope",
            "The text removes the matter from the duty to cooperate; it bars nothing.",
            Strength.WEAK),
    /** No obligation in such a case. */
    NO_DUTY(
            "No duty in such a case",
            "The text says that there is no obligation to extradite or assist in such a case.",
            Strength.WEAK),
    /** Other treaties prevail. */
    PRIMACY_CLAUSE(
            "Other treaties prevail",
            "The text lets obligations under other treaties prevail: protection by reference where the requested state is"
                    + " bound by such a treaty that day.",
            Strength.WEAK,
            Strength.BINDING),
    /** A savings clause whose wording is not known, or that merely leaves other obligations unaffected. */
    SAVINGS_CLAUSE(
            "Savings clause",
            "Other obligations remain unaffected, or the wording of the clause is not known.",
            Strength.WEAK,
            Strength.BINDING),
    /** A ground for refusal of which it is not determined whether it is mandatory. */
    REFUSAL_UNSPECIFIED(
            "Ground for refusal, must or may not determined",
            "A ground for refusal is in the text; whether refusal is required or permitted is not determined.",
            Strength.WEAK,
            Strength.BINDING),
    /** A political statement in a non-binding arrangement. */
    POLITICAL_STATEMENT(
            "Political statement",
            "Words of a communiqué, declaration or memorandum that binds nobody in law.",
            Strength.NONE),
    /** The relevant part of the text was read and has none. */
    ABSENT(
            "Absent in the text",
            "The relevant part of the text, annexed notes included, was read and contains no such clause.",
            Strength.NONE),
    /** The relevant part of the text was not, or not fully, read. */
    NOT_DETERMINED(
            "Not determined",
            "The relevant part of the text was not read, or not to its end. This is never \"no\".",
            Strength.NONE,
            Strength.BINDING),
    /** The kind of instrument excludes such a clause. */
    NOT_APPLICABLE("Not applicable", "The kind of instrument excludes such a clause.", Strength.NONE);

    private final String label;
    private final String definition;
    private final StrengthInterval strength;

    SafeguardForm(String label, String definition, Strength strength) {
        this(label, definition, strength, strength);
    }

    SafeguardForm(String label, String definition, Strength lowest, Strength highest) {
        this.label = label;
        this.definition = definition;
        this.strength = new StrengthInterval(lowest, highest);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String definition() {
        return definition;
    }

    /**
     * What the form means for protection, for one kind of safeguard.
     *
     * @param kind the kind of safeguard
     * @return the interval of strengths that the words allow
     */
    public StrengthInterval strength(SafeguardKind kind) {
        return this == MANDATORY_UNLESS_ASSURANCE && kind == SafeguardKind.TORTURE_NON_REFOULEMENT
                ? StrengthInterval.exactly(Strength.WEAK)
                : strength;
    }
}
