package io.github.lec.assessment;

import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.HowKnown;
import io.github.lec.view.internal.GeneralClause;
import io.github.lec.view.internal.GroundInText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the treaties of one state say on a duty to refuse. */
final class DutyOfState {
    private final ActorId state;
    private final SortedSet<GroundInText> grounds = new TreeSet<>();
    private final SortedSet<String> otherwise = new TreeSet<>();
    private final Set<ClaimId> claims = new LinkedHashSet<>();
    private final List<GeneralClause> general = new ArrayList<>();
    private boolean mayOtherTreatiesPrevail;
    private int open;
    private int reportedAbsent;

    DutyOfState(KeyFacts facts, KeyFacts.InForce treaty, SafeguardKind kind) {
        this.state = treaty.state();
        for (TextOnRecord text : treaty.texts()) {
            ClauseAnswer answer = facts.clause(treaty.state(), text, kind);
            claims.addAll(answer.claims());
            otherwise.addAll(answer.contraryLabels());
            GroundInText says = facts.ground(treaty.state(), text, kind, claims);
            grounds.add(says);
            if (says == GroundInText.UNNAMED) {
                facts.generalClause(treaty.state(), text).ifPresent(general::add);
            }
            mayOtherTreatiesPrevail |=
                    says == GroundInText.UNLESS_ASSURED && facts.mayOtherTreatiesPrevail(treaty.state(), text, kind);
            if (says == GroundInText.OPEN) {
                open++;
                reportedAbsent += answer.howKnown() == HowKnown.REPORTED_ABSENT ? 1 : 0;
            }
        }
    }

    ActorId state() {
        return state;
    }

    /** {@return what other sources say of the clauses} */
    SortedSet<String> otherwise() {
        return otherwise;
    }

    Set<ClaimId> claims() {
        return claims;
    }

    /** {@return the clauses that may cover what a text does not name} */
    List<GeneralClause> general() {
        return general;
    }

    /** {@return what they oblige to together: the strongest} */
    GroundInText strongest() {
        return grounds.first();
    }

    /** {@return whether another text may oblige regardless of the assurances that lift the duty of one} */
    boolean isOpenBeside() {
        return strongest() == GroundInText.UNLESS_ASSURED
                && (mayOtherTreatiesPrevail || grounds.stream().anyMatch(GroundInText::isOpen));
    }

    /** {@return in how many of the texts that leave the duty open a clause is reported absent} */
    int textsReportedAbsent() {
        return strongest() == GroundInText.OPEN ? reportedAbsent : 0;
    }

    /** {@return whether a clause is reported absent in each text, and all leave the duty open} */
    boolean isReportedAbsent() {
        return strongest() == GroundInText.OPEN && reportedAbsent == open;
    }
}
