package io.github.lec.rule.catalogue.cases;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.Outcome;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose hand-over it was. Rules on what the requested state had to do before a hand-over do not judge a state from whose
 * territory others took the person against its will.
 */
public final class OwnHandOvers {
    /** The routes that only a state can take: it surrenders or deports the person. */
    public static final Set<CaseRoute> BY_STATE = Collections.unmodifiableSet(
            EnumSet.of(CaseRoute.EXTRADITION, CaseRoute.AD_HOC_SURRENDER, CaseRoute.DEPORTATION));

    private static final Set<CaseRoute> RENDITION = EnumSet.of(CaseRoute.RENDITION);

    /** What a court examines only if the state itself handed the person over, or let agents take the person. */
    private static final List<SafeguardKind> FINDINGS = List.of(
            SafeguardKind.TORTURE_NON_REFOULEMENT,
            SafeguardKind.FAIR_TRIAL_GUARANTEE,
            SafeguardKind.DEATH_PENALTY_BAR,
            SafeguardKind.REDUCIBLE_SENTENCE);

    private OwnHandOvers() {}

    /**
     * {@return whether the requested state itself handed the person over, or let agents of another state take the
     * person: of a rendition and of a return by force, a step by that state, a court's finding against it or its consent
     * shows it}
     */
    public static Truth isByRequested(View view, Case subject) {
        List<CaseRoute> routes = view.acts().routes(subject);
        if (Lists.noneMatch(routes, CaseRoute.byForce()::contains)) {
            return routes.isEmpty()
                    ? view.acts().isSurrendered(subject).or(Truth.UNKNOWN)
                    : view.acts().isRoute(subject, BY_STATE);
        }
        boolean reported = view.acts().isReported(subject, CaseQuestion.HOST_CONSENT);
        if (isStepByRequested(view, subject)) {
            return reported && hasConsented(view, subject).isFalse() ? Truth.UNKNOWN : Truth.TRUE;
        }
        if (isFoundResponsible(view, subject)) { // a state can also be responsible for not having protected the person
            return reported && !hasConsented(view, subject).isTrue() ? Truth.UNKNOWN : Truth.TRUE;
        }
        if (view.acts().isRoute(subject, CaseRoute.byForce()).isTrue()) {
            return hasConsented(view, subject);
        }
        boolean handedOver = view.acts().isRoute(subject, Cases.HANDED_OVER).isTrue();
        return handedOver && reported && hasConsented(view, subject).isTrue() ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * {@return the same where it is asked only of a person who was taken; of any other it is true, since other questions
     * tell how that person came}
     */
    public static Truth isNotAgainstRequested(View view, Case subject) {
        return view.acts().isRouteNamed(subject, CaseRoute.byForce()) ? isByRequested(view, subject) : Truth.TRUE;
    }

    /**
     * {@return whether the person was surrendered to the requesting state, without a person whom others took against the
     * will of the requested state: that state surrendered no one}
     */
    public static Truth isSurrender(View view, Case subject) {
        Truth surrendered = Removals.isExecuted(view, subject);
        return surrendered.isFalse() ? surrendered : surrendered.and(isNotAgainstRequested(view, subject));
    }

    /** {@return what is open about it; nothing if it is known, or if no source says that the person was taken} */
    public static Optional<OpenPoint> open(View view, Case subject) {
        if (!view.acts().isRouteNamed(subject, CaseRoute.byForce())
                || isByRequested(view, subject).isKnown()) {
            return Optional.empty();
        }
        String state = subject.requested().map(view.dataset()::nameInSentence).orElse("the requested state");
        return Optional.of(OpenPoint.on(
                subject,
                CaseQuestion.HOST_CONSENT,
                view.acts().isRoute(subject, RENDITION).isTrue()
                        ? "whether " + state + " took part in the rendition"
                        : "whether " + state
                                + " itself sent the person away (of a return by force the procedure is not recorded)"));
    }

    private static Truth hasConsented(View view, Case subject) {
        return view.acts().wasSo(subject, CaseQuestion.HOST_CONSENT, ThirdStates.removalDay(view, subject));
    }

    private static boolean isStepByRequested(View view, Case subject) {
        return Lists.anyMatch(
                view.acts().steps(subject, Cases.REMOVAL),
                step -> Cases.isByRequested(view, subject, step) && !view.acts().isDenied(subject, step));
    }

    /**
     * A court that found a state responsible for the hand-over: that may show that it took part. A court of another
     * state does not judge that state.
     */
    private static boolean isFoundResponsible(View view, Case subject) {
        return Lists.anyMatch(
                FINDINGS,
                kind -> view.acts().found(subject, Outcome.VIOLATION, kind).isTrue()
                        && view.acts()
                                .found(subject, Outcome.NO_VIOLATION, kind)
                                .isFalse()
                        && isNotOfBefore(view, subject, kind));
    }

    private static boolean isNotOfBefore(View view, Case subject, SafeguardKind kind) {
        Optional<PartialDate> removed = ThirdStates.removalDay(view, subject);
        return Lists.anyMatch(
                view.acts().decided(subject),
                decision -> decision.outcome() == Outcome.VIOLATION
                        && decision.on().contains(kind)
                        && !view.acts().isOfAnotherState(subject, decision)
                        && !ActDays.isAfter(removed, decision.date()));
    }
}
