package io.github.lec.view;

import io.github.lec.logic.Term;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.record.ActorId;
import io.github.lec.view.cases.RemovalReading;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far a case has come on the view's day. Final outcomes come before those that later steps may change. */
public enum CaseOutcome implements Term {
    /** The person was surrendered. */
    EXECUTED("Carried out"),
    /** Brought to a state other than the one that sought the person. */
    ELSEWHERE("Brought elsewhere instead"),
    /** A court or government refused. */
    REFUSED("Refused"),
    /** A court annulled the decision to surrender. */
    ANNULLED("Annulled"),
    /** The proceedings lapsed. */
    LAPSED("Lapsed"),
    /** The request was withdrawn. */
    WITHDRAWN("Withdrawn"),
    /** The person returned, was returned or was deported. */
    RETURNED("Returned"),
    /** An attempt to bring the person back failed. */
    FOILED("Foiled"),
    /** A court or government allowed it; it is not known to be carried out. */
    AUTHORISED("Authorised"),
    /**
     * Arrested and released; no request and no decision except on custody is on record, nor what happened afterwards.
     */
    RELEASED("Released"),
    /** Nothing is decided so far. */
    PENDING("Pending"),
    /** Sources contradict each other on what happened to the person. */
    DISPUTED("Disputed");

    private final String label;

    CaseOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return whether the request was unsuccessful} */
    public boolean isRefusal() {
        return this == REFUSED || this == ANNULLED || this == LAPSED || this == WITHDRAWN;
    }

    /** {@return the steps that show the outcome} */
    public Set<CaseStage> shownBy() {
        Set<CaseStage> steps = switch (this) {
            case EXECUTED -> EnumSet.of(CaseStage.SURRENDERED);
            case ELSEWHERE -> CaseStage.removals();
            case REFUSED -> CaseStage.refusals();
            case ANNULLED -> EnumSet.of(CaseStage.COURT_ANNULLED);
            case LAPSED -> EnumSet.of(CaseStage.LAPSED);
            case WITHDRAWN -> EnumSet.of(CaseStage.WITHDRAWN);
            case RETURNED -> RemovalReading.OUTSIDE_EXTRADITION;
            case FOILED -> EnumSet.of(CaseStage.FOILED);
            case AUTHORISED -> RemovalReading.ALLOWING;
            case DISPUTED ->
                EnumSet.of(
                        CaseStage.SURRENDERED,
                        CaseStage.RETURNED,
                        CaseStage.DEPORTED,
                        CaseStage.COURT_REFUSED,
                        CaseStage.REFUSED,
                        CaseStage.LAPSED,
                        CaseStage.WITHDRAWN,
                        CaseStage.FOILED);
            case RELEASED -> EnumSet.of(CaseStage.RELEASED);
            case PENDING ->
                EnumSet.of(
                        CaseStage.REQUESTED,
                        CaseStage.ARRESTED,
                        CaseStage.CONSENTED,
                        CaseStage.SURRENDER_STAYED,
                        CaseStage.PENDING,
                        CaseStage.IN_CUSTODY);
        };
        return Collections.unmodifiableSet(steps);
    }

    /**
     * Tells whether a step shows the outcome. Whoever was removed to another state was neither surrendered nor returned
     * by it to the requesting state.
     *
     * @param step a step of a case
     * @param requesting the requesting state of the case
     * @return whether the step shows the outcome
     */
    public boolean isShownBy(CaseStep step, ActorId requesting) {
        return shownBy().contains(step.stage())
                && (this != EXECUTED && this != RETURNED
                        || step.destination().map(requesting::equals).orElse(true));
    }

    /**
     * {@return the outcome that a set of steps shows; final outcomes count before those that later steps may change}
     */
    static CaseOutcome of(Set<CaseStage> steps) {
        for (CaseOutcome outcome : values()) {
            if (outcome != ELSEWHERE
                    && outcome != DISPUTED
                    && outcome != RELEASED // which more than one step shows
                    && Lists.anyMatch(outcome.shownBy(), steps::contains)) {
                return outcome;
            }
        }
        return PENDING;
    }
}
