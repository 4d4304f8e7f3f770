package io.github.lec.view.internal;

import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.HowKnown;

/**
 * What a text is known to say of a ground for refusal, such as torture; among the texts of one state, the first in this
 * order counts.
 */
public enum GroundInText {
    /** The requested state must refuse. */
    MUST_REFUSE,
    /** The text does not itself require refusal and lets other treaties prevail, which bind the requested state. */
    BY_REFERENCE,
    /**
     * The requested state must refuse unless it accepts an assurance, while the benchmark requires refusal whatever is
     * assured.
     */
    UNLESS_ASSURED,
    /** Sources contradict each other on whether the requested state must refuse. */
    DISPUTED,
    /** Not determined. */
    OPEN,
    /** The text was read and has no such ground; whether another of its clauses requires refusal is not determined. */
    OPEN_ELSEWHERE,
    /** A reservation excludes the ground; whether another clause of the text requires refusal is not determined. */
    EXCLUDED_AT_LEAST,
    /** The requested state may refuse; whether another clause of the text requires refusal is not determined. */
    MAY_REFUSE_AT_LEAST,
    /** The requested state may refuse. */
    MAY_REFUSE,
    /** The text has no such ground and leaves duties under other treaties unaffected. */
    SAVED,
    /** The requested state need not refuse; whether it may is not settled. */
    NOT_OBLIGED,
    /** A reservation excludes the ground. */
    EXCLUDED,
    /** The text was read and names no such ground; a clause on public order or the requested state's law may cover it. */
    UNNAMED,
    /** The text was read and has no such ground. */
    SILENT;

    /** {@return whether it is open if the requested state must refuse, by this text or by one that it lets prevail} */
    public boolean isOpen() {
        return switch (this) {
            case DISPUTED, OPEN, OPEN_ELSEWHERE, EXCLUDED_AT_LEAST, MAY_REFUSE_AT_LEAST, SAVED -> true;
            default -> false;
        };
    }

    /**
     * {@return what a clause on duties under other treaties means for the requested state}
     *
     * @param savings the answer on that clause
     */
    public static GroundInText ofSavings(ClauseAnswer savings) {
        if (savings.value().is(Strength.BINDING).isKnown()) {
            return of(savings);
        }
        return savings.is(SafeguardForm.SAVINGS_CLAUSE) && !savings.dispute().isOpen() ? SAVED : OPEN_ELSEWHERE;
    }

    /**
     * {@return what a text says whose clause on the ground says this, and which has a clause on duties under other
     * treaties: the stronger of both counts}
     *
     * @param savings what that clause means
     */
    public GroundInText beside(GroundInText savings) {
        if (savings != SAVED && savings != OPEN_ELSEWHERE) {
            return compareTo(savings) < 0 ? this : savings;
        }
        return switch (this) {
            case SILENT -> savings;
            case MAY_REFUSE -> MAY_REFUSE_AT_LEAST;
            case EXCLUDED -> EXCLUDED_AT_LEAST;
            case NOT_OBLIGED -> OPEN;
            default -> this;
        };
    }

    /**
     * {@return what an answer on a clause means for the requested state}
     *
     * @param answer the answer
     */
    public static GroundInText of(ClauseAnswer answer) {
        if (answer.value().is(Strength.BINDING).isTrue()) {
            return answer.isByReference() ? BY_REFERENCE : MUST_REFUSE;
        }
        if (answer.value().is(Strength.WEAK).isTrue()) {
            return answer.is(SafeguardForm.MANDATORY_UNLESS_ASSURANCE) ? UNLESS_ASSURED : MAY_REFUSE;
        }
        if (answer.isExcluded()) {
            return EXCLUDED;
        }
        boolean read = answer.howKnown() == HowKnown.ABSENT
                && answer.value().is(Strength.NONE).isTrue();
        if (read) {
            return SILENT;
        }
        if (answer.value().is(Strength.BINDING).isFalse()) {
            return NOT_OBLIGED;
        }
        return answer.dispute().isOpen() ? DISPUTED : OPEN;
    }
}
