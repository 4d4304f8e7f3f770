package io.github.lec.view;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Term;
import io.github.lec.logic.internal.Lists;
import io.github.lec.logic.internal.Silence;
import io.github.lec.source.Account;
import io.github.lec.source.Basis;
import io.github.lec.source.Inquiry;
import io.github.lec.source.InquiryOutcome;
import java.util.List;
import java.util.Optional;

/** How an answer is known, or why it is not. The last six are all the terms for silence. */
public enum HowKnown implements Term {
    /** The text itself was read, or a source states the fact. */
    STATED("Stated", false),
    /** A source describes what the text says; the text was not read. */
    DESCRIBED("By description", false),
    /** The part that matters was read, annexed notes included, and has nothing of it. */
    ABSENT(Silence.ABSENT, true),
    /** A source says that there is none; the text was not read. */
    REPORTED_ABSENT(Silence.REPORTED_ABSENT, true),
    /** A recorded search found nothing. It does not prove that there is nothing. */
    NONE_FOUND(Silence.NONE_FOUND, true),
    /** The text was not read, or what was found does not settle it. Never "no". */
    NOT_DETERMINED(Silence.NOT_DETERMINED, true),
    /** No search is recorded. */
    NOT_LOOKED_FOR(Silence.NOT_LOOKED_FOR, true),
    /** The question has no place there. */
    NOT_APPLICABLE(Silence.NOT_APPLICABLE, true);

    private final String label;
    private final boolean silence;

    HowKnown(String label, boolean silence) {
        this.label = label;
        this.silence = silence;
    }

    /**
     * How an account knows what it affirms.
     *
     * @param account the account
     * @return stated, if the text itself was read, or by description; nothing if the account does not say
     * @throws InvalidValueException if it is null
     */
    public static Optional<HowKnown> of(Account account) {
        return InvalidValueException.given(account, "account")
                .basis()
                .map(basis -> basis == Basis.TEXT ? STATED : DESCRIBED);
    }

    /** {@return whether an account rests on the text itself, and not on a description} */
    static boolean isFromText(Account account) {
        return account.basis().filter(Basis.TEXT::equals).isPresent();
    }

    /** {@return whether an account only describes what a text says} */
    static boolean isDescription(Account account) {
        return account.basis().filter(Basis.DESCRIPTION::equals).isPresent();
    }

    /**
     * How a question that no account answers is known. A search that left it open outweighs one that found nothing.
     *
     * @param inquiries the searches for it
     * @return none found, not determined or, without a search, not looked for
     */
    public static HowKnown searched(List<Inquiry> inquiries) {
        if (inquiries.isEmpty()) {
            return NOT_LOOKED_FOR;
        }
        return Lists.allMatch(inquiries, inquiry -> inquiry.outcome() == InquiryOutcome.NONE_FOUND)
                ? NONE_FOUND
                : NOT_DETERMINED;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return whether nothing affirms what was asked, so that the label is the whole answer} */
    public boolean isSilence() {
        return silence;
    }
}
