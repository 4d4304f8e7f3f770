package io.github.lec.report.words;

import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.OtherSources;
import io.github.lec.logic.internal.Silence;
import io.github.lec.safeguard.SafeguardForm;
import java.util.Optional;

/**
 * A short term for what a text says, and what a key says of it; first what protects, then what protects less, then
 * silence.
 */
enum ClauseTerm {
    MUST_REFUSE("must refuse", "refusal is required"),
    MUST_REFUSE_UNLESS_ASSURED("must refuse unless assured", "required, unless a sufficient assurance is given"),
    UNLESS_ASSURED("unless assured", "required, unless a sufficient assurance is given"),
    BY_RESERVATION("must, by reservation", "a reservation of the state that is asked requires refusal"),
    BINDING_RULE("binding rule", "it binds, and is no ground for refusal"),
    ANNEXED("annexed promise", "an undertaking annexed to the treaty"),
    BY_REFERENCE("by reference only", "it protects by giving way to another text"),
    MAY_REFUSE("may refuse", "refusal is permitted"),
    ASSURANCE_SUFFICES("assurance suffices", "permitted unless assured"),
    IF_OWN_LAW_ALLOWS("if own law allows", "left to the law of the state that is asked"),
    OUTSIDE_SCOPE("outside scope", "no duty and no bar"),
    NO_DUTY("no duty", "no duty in such a case, and no bar"),
    WEAKER("weaker", "it does not bind"),
    SAVINGS_CLAUSE("savings clause", "leaves duties under other treaties as they are; see its claim"),
    STATEMENT_ONLY("statement only", "a political statement, which is not binding"),
    FORCE_OPEN("clause, force open", "no source says whether it binds"),
    DESCRIBED("of a text not read", "known by description only; of one read in part, where its claim says so"),
    ABSENT("absent", "the relevant part was read and has none"),
    EXCLUDED(Labels.lowerFirst(Silence.EXCLUDED), "a reservation takes it out, whatever the text has"),
    REPORTED_ABSENT(Labels.lowerFirst(SilenceWords.REPORTED_ABSENT), "a source says so, and the text was not read"),
    NONE_FOUND(Labels.lowerFirst(SilenceWords.NONE_FOUND), "a recorded search found none, which is not proof"),
    NOT_DETERMINED(Labels.lowerFirst(SilenceWords.NOT_DETERMINED), "not read or not clear; never \"no\""),
    ANOTHER_SOURCE(OtherSources.ANOTHER, OtherSources.OTHERWISE + ", without effect on the answer"),
    DISPUTED("disputed", "the answer depends on which source is right");

    private final String words;
    private final String meaning;

    ClauseTerm(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** {@return the term for a form as one account gives it; nothing if the form's own label says enough} */
    static Optional<ClauseTerm> of(SafeguardForm form) {
        return switch (form) {
            case MANDATORY_REFUSAL -> Optional.of(MUST_REFUSE);
            case MANDATORY_UNLESS_ASSURANCE -> Optional.of(MUST_REFUSE_UNLESS_ASSURED);
            case BINDING_RULE -> Optional.of(BINDING_RULE);
            case OPTIONAL_REFUSAL -> Optional.of(MAY_REFUSE);
            case SAVINGS_CLAUSE -> Optional.of(SAVINGS_CLAUSE);
            case REFUSAL_UNSPECIFIED -> Optional.of(FORCE_OPEN);
            case ABSENT -> Optional.of(ABSENT);
            case NOT_DETERMINED -> Optional.of(NOT_DETERMINED);
            default -> Optional.empty();
        };
    }

    /** {@return the term as it stands in a cell} */
    String words() {
        return words;
    }

    /** {@return the term and its meaning, as a sentence of a key} */
    String explained() {
        return FirstLetter.upper(words) + ": " + meaning + ".";
    }
}
