package io.github.lec.rule.catalogue.cases;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whether a person was handed over, and how a case ends without it. */
public final class Removals {
    /** The routes that can end in a surrender. */
    private static final Set<CaseRoute> SURRENDERING =
            EnumSet.of(CaseRoute.EXTRADITION, CaseRoute.AD_HOC_SURRENDER, CaseRoute.RENDITION, CaseRoute.FORCED_RETURN);

    private Removals() {}

    /**
     * {@return whether the person was surrendered to the requesting state by the view's day: false if the case ended
     * otherwise or took another route; unknown if no source says}
     */
    public static Truth isExecuted(View view, Case subject) {
        Truth surrendered = view.acts().isSurrendered(subject);
        return surrendered == Truth.UNKNOWN
                        && view.acts()
                                .steps(subject, EnumSet.of(CaseStage.SURRENDERED))
                                .isEmpty()
                ? surrendered.and(view.acts().isRoute(subject, SURRENDERING))
                : surrendered;
    }

    /**
     * {@return whether the person was surrendered, returned or deported to the requesting state, or taken there by
     * agents, by the view's day}
     */
    public static Truth isRemoved(View view, Case subject) {
        return view.acts().isRemoved(subject);
    }

    /**
     * {@return whether a flagrant denial of justice was to be feared on the day of an act; asked only if a source
     * mentions it, and false if none does}
     */
    public static Truth isFairTrialDenied(View view, Case subject, Optional<PartialDate> act) {
        return view.acts().isReported(subject, CaseQuestion.FAIR_TRIAL_DENIED)
                ? view.acts().wasSo(subject, CaseQuestion.FAIR_TRIAL_DENIED, act)
                : Truth.FALSE;
    }
}
