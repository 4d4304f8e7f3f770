package io.github.lec.view;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import io.github.lec.source.YesNoAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.days.DayOfAct;
import java.util.List;
import java.util.Optional;

/**
 * Reads whether one host of an operation had agreed. What it says itself of the day of the act, of an earlier day or
 * without a day counts before what others say; later it may have withdrawn its consent.
 */
final class HostConsent {
    private final ActContents acts;
    private final Operation operation;
    private final ActorId host;
    private final DayOfAct day;

    HostConsent(ActContents acts, Operation operation, ActorId host, DayOfAct day) {
        this.acts = acts;
        this.operation = operation;
        this.host = host;
        this.day = day;
    }

    /** {@return what some accounts say together} */
    static Truth answer(DayOfAct day, List<YesNoAccount> consents) {
        return day.read(DayOfAct.stated(consents, YesNoAccount::truth, YesNoAccount::date));
    }

    /** {@return whether it had agreed on the day of an act} */
    Truth read(Optional<PartialDate> act) {
        List<YesNoAccount> all = acts.concerning(operation, host);
        List<YesNoAccount> own = Lists.filter(all, consent -> isOwn(consent) && !ActDays.isAfter(consent.date(), act));
        Truth itself = answer(day, own);
        if (itself.isKnown()) {
            return itself;
        }
        boolean others = Lists.anyMatch(
                all, consent -> isOfOther(consent) && consent.truth().isTrue());
        return own.isEmpty() && others ? byOthers(all) : answer(day, acts.consents(operation, host));
    }

    /** {@return the answer of all, which only other states cannot affirm against a "no" of the host of a later day} */
    private Truth byOthers(List<YesNoAccount> all) {
        Truth answer = answer(day, all);
        boolean denied =
                Lists.anyMatch(all, consent -> isOwn(consent) && consent.truth().isFalse());
        boolean onlyStates =
                all.stream().filter(consent -> consent.truth().isTrue()).allMatch(this::isOfOther);
        return answer.isTrue() && denied && onlyStates ? Truth.UNKNOWN : answer;
    }

    private boolean isOwn(YesNoAccount consent) {
        return acts.isOwnWord(consent, host);
    }

    private boolean isOfOther(YesNoAccount consent) {
        return consent.by().isPresent() && !isOwn(consent);
    }
}
