package io.github.lec.safeguard;

import io.github.lec.logic.Term;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Silence;

/**
 * The form that a safeguard takes in the text of an instrument.
 *
 * <p>A form is a reading of words, {@link #strength(SafeguardKind)} what follows from it for protection. A diplomatic
 * assurance is never a form of a clause: it is recorded on the treaty or case, and never upgrades a text.
 */
public enum SafeguardForm implements Term {
    /** The text says that the request shall be refused. */
    MANDATORY_REFUSAL("Must refuse", Strength.BINDING),
    /**
     * The request shall be refused unless an assurance regarded as sufficient is given. Binding for the death penalty;
     * weaker for torture, where reliance on assurances is examined case by case.
     */
    MANDATORY_UNLESS_ASSURANCE("Must refuse unless assured", Strength.BINDING),
    /**
     * An exchange of notes, protocol or declaration that the parties treat as part of the treaty (Vienna Convention on
     * the Law of Treaties, article 2(1)(a)).
     */
    UNDERTAKING_ANNEXED("Undertaking annexed to the treaty", Strength.BINDING),
    /**
     * An obligation in the text that is not a ground for refusal, such as the rule of specialty, or the duty to give a
     * fair trial after surrender.
     */
    BINDING_RULE("Binding rule", Strength.BINDING),
    /** The text permits refusal and does not require it. */
    OPTIONAL_REFUSAL("May refuse", Strength.WEAK),
    /**
     * The request may be refused unless an assurance regarded as sufficient is given (UN Model Treaty on Extradition,
     * article 4(d); European Convention on Extradition, article 11).
     */
    OPTIONAL_UNLESS_ASSURANCE("May refuse unless assured", Strength.WEAK),
    /** Refusal as the requested state's own law, public order or essential interests allow. */
    DOMESTIC_LAW_GATE("As domestic law allows", Strength.WEAK),
    /** The text removes the matter from the duty to cooperate; it bars nothing. */
    SCOPE_EXCLUSION("Outside the treaty's scope", Strength.WEAK),
    /** The text says that there is no obligation to extradite or assist in such a case. */
    NO_DUTY("No duty in such a case", Strength.WEAK),
    /**
     * The text lets obligations under other treaties prevail: protection by reference where the requested state is
     * bound by such a treaty that day.
     */
    PRIMACY_CLAUSE("Other treaties prevail", Strength.WEAK, Strength.BINDING),
    /** Other obligations remain unaffected, or the wording of the clause is not known. */
    SAVINGS_CLAUSE("Savings clause", Strength.WEAK, Strength.BINDING),
    /** A ground for refusal is in the text; whether refusal is required or permitted is not determined. */
    REFUSAL_UNSPECIFIED("Ground for refusal of undetermined force", Strength.WEAK, Strength.BINDING),
    /** Words of a communiqué, declaration or memorandum that is not legally binding. */
    POLITICAL_STATEMENT("Political statement", Strength.NONE),
    /** The relevant part of the text, annexed notes included, was read and contains no such clause. */
    ABSENT(Silence.ABSENT, Strength.NONE),
    /** The relevant part of the text was not read, or not to its end. This is never "no". */
    NOT_DETERMINED(Silence.NOT_DETERMINED, Strength.NONE, Strength.BINDING),
    /** The kind of instrument excludes such a clause, or the text dispenses with what it would require. */
    NOT_APPLICABLE(Silence.NOT_APPLICABLE, Strength.NONE);

    private final String label;
    private final StrengthInterval strength;

    SafeguardForm(String label, Strength strength) {
        this(label, strength, strength);
    }

    SafeguardForm(String label, Strength lowest, Strength highest) {
        this.label = label;
        this.strength = new StrengthInterval(lowest, highest);
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * {@return the form as it is worded within a sentence, as in "another source says otherwise (must refuse)"; for a
     * ground for refusal that may or may not bind, that there is such a ground}
     */
    public String inSentence() {
        return this == REFUSAL_UNSPECIFIED ? "a ground for refusal" : FirstLetter.lower(label);
    }

    /** {@return whether it says that there is no clause, or that none is known or could be} */
    public boolean isSilence() {
        return this == ABSENT || this == NOT_DETERMINED || this == NOT_APPLICABLE;
    }

    /**
     * {@return whether the form says that a request is, or may be, refused or is outside the duty to grant it; false
     * for rules, savings clauses, statements and absence}
     */
    public boolean isRefusal() {
        return switch (this) {
            case MANDATORY_REFUSAL,
                    MANDATORY_UNLESS_ASSURANCE,
                    OPTIONAL_REFUSAL,
                    OPTIONAL_UNLESS_ASSURANCE,
                    DOMESTIC_LAW_GATE,
                    SCOPE_EXCLUSION,
                    NO_DUTY,
                    REFUSAL_UNSPECIFIED -> true;
            default -> false;
        };
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
