package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.rule.CaseRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.cases.Asylum;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.Citizens;
import io.github.lec.rule.catalogue.cases.LastDay;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import io.github.lec.view.internal.DayInSentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * LEC-INT-001: an Interpol notice is active although the case is political, the person a refugee, or the notice was
 * found non-compliant.
 */
final class NoticeInPoliticalCase extends CaseRule {
    NoticeInPoliticalCase() {
        super(RuleInfo.builder()
                .id("LEC-INT-001")
                .title("Interpol notice in a political or refugee case")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.TRIAL_PERSECUTION)
                .question("Is an Interpol notice active in a political or refugee case, or one that was found"
                        + " non-compliant?")
                .yes(Verdict.FAIL)
                .norms(Norms.of("interpol-2", "interpol-3", "interpol-rpd-34"))
                .cover(Norms.of())
                .benchmark("No Interpol notice is active in a case of predominantly political character, against a"
                        + " refugee at the request of the state of origin, or after it was found non-compliant.")
                .notMet("An Interpol notice is active in a political case, against a refugee at the request of the"
                        + " state of origin, or after it was found non-compliant.")
                .remedy("Record whether the notice was deleted, and what the Commission for the Control of Interpol's"
                        + " Files found.")
                .rationale("Interpol's Constitution forbids activities of a political, military, religious or racial"
                        + " character. A notice by itself obliges no state to arrest, and that many were"
                        + " issued at once does not show that one of them is political. A political motive"
                        + " alone weighs as a warning: Interpol asks whether the political side of a case"
                        + " predominates, which a motive does not settle.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        Truth active = isSo(view, subject, CaseQuestion.NOTICE_ACTIVE);
        return isIssued(view, subject).or(active);
    }

    /** {@return whether there was a notice; a denial that it was deleted is not a denial that there was one} */
    private static Truth isIssued(View view, Case subject) {
        Truth issued = Truth.any(issues(view, subject), step -> Cases.unlessDenied(view, subject, step, Truth.TRUE));
        boolean deleted = !deletions(view, subject).isEmpty();
        boolean sought =
                view.acts().isRoute(subject, EnumSet.of(CaseRoute.NOTICE)).isTrue();
        return deleted || sought ? Truth.TRUE : issued;
    }

    private static boolean isOnRecord(View view, Case subject) {
        return !isIssued(view, subject).isFalse() || view.acts().isReported(subject, CaseQuestion.NOTICE_ACTIVE);
    }

    private static List<CaseStep> issues(View view, Case subject) {
        return view.acts().steps(subject, EnumSet.of(CaseStage.NOTICE_ISSUED));
    }

    private static List<CaseStep> deletions(View view, Case subject) {
        return view.acts().steps(subject, EnumSet.of(CaseStage.NOTICE_DELETED));
    }

    @Override
    protected Truth breached(View view, Case subject) {
        Truth active = isActive(view, subject);
        if (!active.isKnown()
                && view.acts().isReported(subject, CaseQuestion.POLITICAL_MOTIVE)
                && isSo(view, subject, CaseQuestion.POLITICAL_MOTIVE).isTrue()) {
            return active; // other reasons why it would be wrong cannot settle whether it is still active
        }
        Truth principal = isPrincipal(view, subject);
        Truth wrong = principal.isTrue() ? principal : principal.or(isSo(view, subject, CaseQuestion.POLITICAL_MOTIVE));
        return active.and(wrong);
    }

    private static Truth isActive(View view, Case subject) {
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
    private static Optional<PartialDate> lastSighting(View view, Case subject) {
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

    private static Truth isPrincipal(View view, Case subject) {
        boolean foundWrong = view.acts().isReported(subject, CaseQuestion.NOTICE_NON_COMPLIANT);
        if (foundWrong && isSo(view, subject, CaseQuestion.NOTICE_NON_COMPLIANT).isTrue()) {
            return Truth.TRUE;
        }
        Truth againstRefugee =
                Asylum.isRefugee(view, subject, today(view)).and(Citizens.isOfRequestingState(view, subject));
        return againstRefugee.isTrue()
                ? againstRefugee
                : againstRefugee.or(isSo(view, subject, CaseQuestion.NOTICE_NON_COMPLIANT));
    }

    @Override
    protected Severity severity(View view, Case subject) {
        return isPrincipal(view, subject).isTrue() ? Severity.ERROR : Severity.WARNING;
    }

    @Override
    protected Optional<String> remark(View view, Case subject) {
        List<String> recorded = new ArrayList<>();
        if (isSo(view, subject, CaseQuestion.POLITICAL_MOTIVE).isTrue()) {
            recorded.add("a political motive");
        }
        if (Asylum.isRefugee(view, subject, today(view))
                .and(Citizens.isOfRequestingState(view, subject))
                .isTrue()) {
            recorded.add(Asylum.protection(view, subject));
        }
        if (isSo(view, subject, CaseQuestion.NOTICE_NON_COMPLIANT).isTrue()) {
            recorded.add("non-compliance of the notice");
        }
        deleted(view, subject)
                .map(day -> "the notice was deleted (" + day + ")")
                .or(() -> lastSighting(view, subject).map(day -> "the notice was active " + DayInSentence.of(day)))
                .ifPresent(recorded::add);
        return recorded.isEmpty()
                ? Optional.empty()
                : Optional.of("Recorded: " + String.join("; ", recorded) + "."
                        + cleared(view, subject).orElse(""));
    }

    /** {@return that each source which speaks of it says that the notice was not found non-compliant} */
    private static Optional<String> cleared(View view, Case subject) {
        List<CaseFact> found = view.acts().isReported(subject, CaseQuestion.NOTICE_NON_COMPLIANT)
                ? view.acts().facts(subject, CaseQuestion.NOTICE_NON_COMPLIANT)
                : List.of();
        return found.isEmpty() || !Lists.allMatch(found, fact -> fact.truth().isFalse())
                ? Optional.empty()
                : Optional.of(" The Commission for the Control of Interpol's Files did not find the notice"
                        + " non-compliant"
                        + LastDay.of(view, found, CaseFact::date)
                                .map(day -> " (" + day + ").")
                                .orElse("."));
    }

    /** {@return the day of the deletion by which the notice is certainly no longer active, if one is recorded} */
    private static Optional<PartialDate> deleted(View view, Case subject) {
        return isActive(view, subject).isFalse()
                ? deletions(view, subject).stream()
                        .filter(step -> Cases.isDoneBy(view, subject, step, today(view))
                                .and(isRenewed(view, subject, step.day()).not())
                                .isTrue())
                        .flatMap(step -> step.day().stream())
                        .findFirst()
                : Optional.empty();
    }

    @Override
    protected Optional<String> open(View view, Case subject) {
        if (isActive(view, subject).isTrue()) {
            return Citizens.openOrigin(view, subject)
                    .map(OpenPoint::words)
                    .or(() -> Optional.of(
                            "whether the case is political, or the person a refugee from the requesting state whose"
                                    + " status lasts"));
        }
        return Optional.of(
                isOnRecord(view, subject)
                        ? "whether the notice is still active"
                        : "whether there is an Interpol notice (none is recorded)");
    }

    @Override
    protected List<ClaimId> claimsInOpen(View view, Case subject) {
        return isActive(view, subject).isTrue()
                ? List.of()
                : List.of(ClaimId.of(subject.id().value(), "facts", CaseQuestion.NOTICE_ACTIVE.name()));
    }

    /** {@return the view's day, on which it is judged whether the notice is active} */
    @Override
    protected Optional<PartialDate> day(View view, Case subject) {
        return today(view);
    }

    /** A notice is judged on the view's day, because it is not a single act but continues. */
    private static Truth isSo(View view, Case subject, CaseQuestion question) {
        return view.acts().wasSo(subject, question, today(view));
    }

    private static Optional<PartialDate> today(View view) {
        return Optional.of(PartialDate.of(view.asOf()));
    }

    /** A report is enough to show that the notice exists; what makes it wrong decides. */
    @Override
    protected Truth decides(View established, Case subject) {
        return isSo(established, subject, CaseQuestion.POLITICAL_MOTIVE).or(isPrincipal(established, subject));
    }

    @Override
    protected Set<String> reported() {
        return Set.of("steps", "route");
    }
}
