package io.github.lec.rule.catalogue.cases;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Questions of several rules about refugees and asylum-seekers. Each state grants and ends its own status; of the grant
 * and the end of one status, or a claim and its rejection, the later one holds.
 */
public final class Asylum {
    private static final String REFUGEE = "REFUGEE";
    private static final String PROTECTED = "PROTECTED_PERSON";
    private static final String SEEKER = "ASYLUM_SEEKER";

    private Asylum() {}

    /**
     * {@return whether a person holds refugee status or subsidiary protection on a day; not after a final rejection, if
     * no source speaks of a status}
     */
    public static Truth isRefugee(View view, Case subject, Optional<PartialDate> day) {
        boolean called = Citizens.statuses(view, subject).anyMatch(REFUGEE::equals);
        boolean spared = Citizens.statuses(view, subject).anyMatch(PROTECTED::equals);
        Truth found = Truth.any(granting(view, subject), state -> {
            Truth withdrawn = isWithdrawn(view, subject, state, day);
            if (withdrawn.isTrue()) {
                return Truth.FALSE;
            }
            if (spared) {
                return Truth.TRUE;
            }
            Truth recognised = isRecognised(view, subject, state, day);
            return called ? recognised : recognised.and(withdrawn.not());
        });
        boolean silent = !called && !spared && recognitions(view, subject).isEmpty();
        boolean open = !found.isKnown() && silent && view.acts().isReported(subject, CaseQuestion.FINAL_REJECTION);
        return open && isRejected(view, subject, day).isTrue() ? Truth.FALSE : found;
    }

    /**
     * {@return the protection that is recorded of a person who holds one: as long as no source speaks of recognition as
     * a refugee, that of a person under international protection may be subsidiary protection}
     */
    public static String protection(View view, Case subject) {
        boolean perhapsSubsidiary = Citizens.statuses(view, subject).anyMatch(PROTECTED::equals)
                && !Citizens.statuses(view, subject).anyMatch(REFUGEE::equals)
                && recognitions(view, subject).isEmpty();
        return perhapsSubsidiary ? "refugee status or subsidiary protection" : "refugee status";
    }

    /** {@return whether a status that a state satisfying a condition granted lasts on a day} */
    public static Truth isRecognised(
            View view, Case subject, Optional<PartialDate> day, Truth.Condition<Optional<ActorId>> granting) {
        return Truth.any(
                granting(view, subject),
                state -> isRecognised(view, subject, state, day)
                        .and(isWithdrawn(view, subject, state, day).not())
                        .and(granting.test(state)));
    }

    /** {@return the states that granted or ended a status, as named by sources; an empty value if none is named} */
    public static Set<Optional<ActorId>> granting(View view, Case subject) {
        Set<Optional<ActorId>> states = new LinkedHashSet<>();
        recognitions(view, subject).forEach(fact -> states.add(fact.by()));
        view.acts().facts(subject, CaseQuestion.REFUGEE_STATUS_WITHDRAWN).forEach(fact -> states.add(fact.by()));
        if (states.size() > 1) {
            states.remove(Optional.<ActorId>empty());
        }
        return states.isEmpty() ? Set.of(Optional.empty()) : states;
    }

    private static List<CaseFact> recognitions(View view, Case subject) {
        return view.acts().facts(subject, CaseQuestion.REFUGEE_STATUS_RECOGNISED);
    }

    private static Truth isRecognised(View view, Case subject, Optional<ActorId> state, Optional<PartialDate> day) {
        return view.acts().wasSo(CaseQuestion.REFUGEE_STATUS_RECOGNISED, of(state, recognitions(view, subject)), day);
    }

    private static Truth isWithdrawn(View view, Case subject, Optional<ActorId> state, Optional<PartialDate> day) {
        CaseQuestion question = CaseQuestion.REFUGEE_STATUS_WITHDRAWN;
        List<CaseFact> withdrawals = of(state, view.acts().facts(subject, question));
        return view.acts()
                .wasSo(
                        question,
                        ActDays.withoutReplaced(withdrawals, of(state, recognitions(view, subject)), day),
                        day);
    }

    /** {@return the accounts of one state, and those that name none} */
    private static List<CaseFact> of(Optional<ActorId> state, List<CaseFact> facts) {
        List<CaseFact> found = new ArrayList<>();
        for (CaseFact fact : facts) {
            if (fact.by().isEmpty() || fact.by().equals(state)) {
                found.add(fact);
            }
        }
        return found;
    }

    /** {@return whether a claim for asylum is open on a day} */
    public static Truth isSeeker(View view, Case subject, Optional<PartialDate> day) {
        boolean asked = Citizens.statuses(view, subject).anyMatch(SEEKER::equals);
        List<CaseFact> claims = claims(view, subject);
        List<CaseFact> rejections = view.acts().facts(subject, CaseQuestion.FINAL_REJECTION);
        Truth pending = view.acts()
                .wasSo(CaseQuestion.ASYLUM_CLAIM_PENDING, ActDays.withoutReplaced(claims, rejections, day), day);
        Truth rejected = isRejected(view, subject, day);
        if (pending.isTrue() && Lists.allMatch(claims, claim -> isPerhapsRejected(claim, rejections, day))) {
            return Truth.UNKNOWN;
        }
        return pending.reconcile(asked || rejected.isTrue() ? rejected.not() : Truth.UNKNOWN);
    }

    /**
     * {@return what sources say on a claim for asylum} That someone called an asylum seeker had made one is not open,
     * but whether it was finally rejected.
     */
    private static List<CaseFact> claims(View view, Case subject) {
        CaseQuestion pending = CaseQuestion.ASYLUM_CLAIM_PENDING;
        boolean called = Citizens.statuses(view, subject).anyMatch(SEEKER::equals);
        return called && !view.acts().isReported(subject, pending)
                ? List.of()
                : view.acts().facts(subject, pending);
    }

    /** {@return whether a claim had been finally rejected by a day, and none was made since} */
    private static Truth isRejected(View view, Case subject, Optional<PartialDate> day) {
        List<CaseFact> claims = claims(view, subject);
        List<CaseFact> rejections = view.acts().facts(subject, CaseQuestion.FINAL_REJECTION);
        return view.acts().wasSo(CaseQuestion.FINAL_REJECTION, ActDays.withoutReplaced(rejections, claims, day), day);
    }

    /**
     * {@return whether a rejection that can date from a day up to the act can have ended the claim of an earlier day;
     * an account of a claim without a day is about the day of the act}
     */
    private static boolean isPerhapsRejected(CaseFact claim, List<CaseFact> rejections, Optional<PartialDate> act) {
        return claim.date().isPresent()
                && !ActDays.isDoneBy(act, claim.date()).isTrue()
                && Lists.anyMatch(
                        rejections,
                        rejection -> rejection.truth().isTrue()
                                && rejection.date().isPresent()
                                && !ActDays.isAfter(claim.date(), rejection.date())
                                && !ActDays.isDoneBy(rejection.date(), act).isFalse());
    }
}
