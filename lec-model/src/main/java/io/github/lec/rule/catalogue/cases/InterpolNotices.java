package io.github.lec.rule.catalogue.cases;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Whether an Interpol notice was issued, and is active on the view's day. */
public final class InterpolNotices {
    private InterpolNotices() {}

    /** {@return whether a source denies that a notice was ever issued, and none says so} */
    public static boolean isDenied(View view, Case subject) {
        return isIssued(view, subject).isFalse()
                && Lists.anyMatch(denials(view, subject), step -> step.day().isEmpty());
    }

    /** {@return the accounts that no notice was issued} */
    public static List<CaseStep> denials(View view, Case subject) {
        return view.acts().denials(subject, EnumSet.of(CaseStage.NOTICE_ISSUED));
    }

    /** {@return whether there was a notice; a denial that it was deleted is not a denial that there was one} */
    public static Truth isIssued(View view, Case subject) {
        Truth issued = Truth.any(issues(view, subject), step -> Cases.unlessDenied(view, subject, step, Truth.TRUE));
        boolean deleted = !deletions(view, subject).isEmpty();
        boolean sought =
                view.acts().isRoute(subject, EnumSet.of(CaseRoute.NOTICE)).isTrue();
        return deleted || sought ? Truth.TRUE : issued;
    }

    /** {@return whether a source says that there was a notice, or whether one is active} */
    public static boolean isOnRecord(View view, Case subject) {
        return !isIssued(view, subject).isFalse() || view.acts().isReported(subject, CaseQuestion.NOTICE_ACTIVE);
    }

    private static List<CaseStep> issues(View view, Case subject) {
        return view.acts().steps(subject, EnumSet.of(CaseStage.NOTICE_ISSUED));
    }

    private static List<CaseStep> deletions(View view, Case subject) {
        return view.acts().steps(subject, EnumSet.of(CaseStage.NOTICE_DELETED));
    }

    /** {@return whether a notice is active on the view's day} */
    public static Truth isActive(View view, Case subject) {
        Truth deleted = Truth.any(
                deletions(view, subject),
                step -> Cases.isDoneBy(view, subject, step, today(view))
                        .and(isRenewed(view, subject, step.day()).not()));
        boolean between = isIssuedAndDeletedLater(view, subject);
        Truth active = lastSighting(view, subject).isPresent()
                ? Truth.UNKNOWN
                : isSo(view, subject, CaseQuestion.NOTICE_ACTIVE);
        Truth since = active.isFalse() && isPerhapsIssuedSince(view, subject) ? Truth.UNKNOWN : active;
        return (between ? Truth.TRUE : since).and(deleted.not());
    }

    /**
     * {@return whether a notice may have been issued after the last day on which a source says that none was active}
     */
    private static boolean isPerhapsIssuedSince(View view, Case subject) {
        return view.acts().facts(subject, CaseQuestion.NOTICE_ACTIVE).stream()
                .filter(fact -> fact.truth().isFalse())
                .allMatch(fact -> Lists.anyMatch(
                        issues(view, subject),
                        step -> !isRenewal(view, step.day(), fact.date()).isFalse()));
    }

    /**
     * {@return the last day on which a source observed the notice active, if no source says that it still was on the
     * view's day}
     */
    public static Optional<PartialDate> lastSighting(View view, Case subject) {
        List<CaseFact> sightings = view.acts().facts(subject, CaseQuestion.NOTICE_ACTIVE);
        boolean sure = !isSo(view, subject, CaseQuestion.NOTICE_ACTIVE).isTrue()
                || Lists.anyMatch(
                        sightings,
                        fact -> fact.truth().isTrue()
                                && fact.date()
                                        .map(day -> isBeforeToday(view, day).isFalse())
                                        .orElse(true));
        return sure
                ? Optional.empty()
                : LastDay.of(
                        view,
                        Lists.filter(
                                sightings,
                                fact -> fact.truth().isTrue()
                                        && isBeforeToday(view, fact.date().orElseThrow())
                                                .isTrue()),
                        CaseFact::date);
    }

    private static Truth isBeforeToday(View view, PartialDate day) {
        return ActDays.isBefore(Optional.of(day), today(view));
    }

    /** A notice that was issued by the view's day and deleted after that day was active in between. */
    private static boolean isIssuedAndDeletedLater(View view, Case subject) {
        boolean issued = Lists.anyMatch(
                issues(view, subject),
                step -> !view.acts().isDenied(subject, step)
                        && step.day()
                                .map(day -> day.isOnOrBefore(view.asOf()))
                                .orElse(Truth.FALSE)
                                .isTrue());
        List<CaseStep> deletions = deletions(view, subject);
        return issued
                && !deletions.isEmpty()
                && Lists.allMatch(
                        deletions,
                        step -> ActDays.isAfter(step.day(), today(view))
                                && !view.acts().isDenied(subject, step))
                && !isSo(view, subject, CaseQuestion.NOTICE_ACTIVE).isFalse();
    }

    /** {@return whether a notice was issued, or still active, by the view's day and after its deletion} */
    private static Truth isRenewed(View view, Case subject, Optional<PartialDate> deletion) {
        Truth issued = Truth.any(
                issues(view, subject),
                step -> Cases.unlessDenied(view, subject, step, isRenewal(view, step.day(), deletion)));
        Truth seen = Truth.any(
                view.acts().facts(subject, CaseQuestion.NOTICE_ACTIVE),
                fact -> fact.truth().isTrue() ? isRenewal(view, fact.date(), deletion) : Truth.FALSE);
        return issued.or(seen);
    }

    private static Truth isRenewal(View view, Optional<PartialDate> day, Optional<PartialDate> deletion) {
        return day.isEmpty() || deletion.isEmpty()
                ? Truth.FALSE
                : day.get().isOnOrBefore(view.asOf()).and(ActDays.isBefore(deletion, day));
    }

    /** {@return the day of the deletion by which the notice is certainly no longer active, if one is recorded} */
    public static Optional<PartialDate> deleted(View view, Case subject) {
        return isActive(view, subject).isFalse()
                ? deletions(view, subject).stream()
                        .filter(step -> Cases.isDoneBy(view, subject, step, today(view))
                                .and(isRenewed(view, subject, step.day()).not())
                                .isTrue())
                        .flatMap(step -> step.day().stream())
                        .findFirst()
                : Optional.empty();
    }

    /** A notice is judged on the view's day, because it is not a single act but continues. */
    public static Truth isSo(View view, Case subject, CaseQuestion question) {
        return view.acts().wasSo(subject, question, today(view));
    }

    /** {@return the view's day} */
    public static Optional<PartialDate> today(View view) {
        return Optional.of(PartialDate.of(view.asOf()));
    }
}
