package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.rule.CaseRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.cases.Asylum;
import io.github.lec.rule.catalogue.cases.Citizens;
import io.github.lec.rule.catalogue.cases.InterpolNotices;
import io.github.lec.rule.catalogue.cases.LastDay;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import io.github.lec.view.internal.DayInSentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        if (InterpolNotices.isDenied(view, subject)) {
            return view.acts().isReported(subject, CaseQuestion.NOTICE_ACTIVE)
                    ? InterpolNotices.isSo(view, subject, CaseQuestion.NOTICE_ACTIVE)
                            .and(Truth.UNKNOWN)
                    : Truth.FALSE;
        }
        Truth active = InterpolNotices.isSo(view, subject, CaseQuestion.NOTICE_ACTIVE);
        return InterpolNotices.isIssued(view, subject).or(active);
    }

    @Override
    protected Truth breached(View view, Case subject) {
        Truth active = InterpolNotices.isActive(view, subject);
        if (!active.isKnown()
                && view.acts().isReported(subject, CaseQuestion.POLITICAL_MOTIVE)
                && InterpolNotices.isSo(view, subject, CaseQuestion.POLITICAL_MOTIVE)
                        .isTrue()) {
            return active; // other reasons why it would be wrong cannot settle whether it is still active
        }
        Truth principal = isPrincipal(view, subject);
        Truth wrong = principal.isTrue()
                ? principal
                : principal.or(InterpolNotices.isSo(view, subject, CaseQuestion.POLITICAL_MOTIVE));
        return active.and(wrong);
    }

    private static Truth isPrincipal(View view, Case subject) {
        boolean foundWrong = view.acts().isReported(subject, CaseQuestion.NOTICE_NON_COMPLIANT);
        if (foundWrong
                && InterpolNotices.isSo(view, subject, CaseQuestion.NOTICE_NON_COMPLIANT)
                        .isTrue()) {
            return Truth.TRUE;
        }
        Truth againstRefugee = isAgainstRefugee(view, subject);
        return againstRefugee.isTrue()
                ? againstRefugee
                : againstRefugee.or(InterpolNotices.isSo(view, subject, CaseQuestion.NOTICE_NON_COMPLIANT));
    }

    private static Truth isAgainstRefugee(View view, Case subject) {
        return Asylum.isRefugee(view, subject, InterpolNotices.today(view))
                .and(Citizens.isOfRequestingState(view, subject));
    }

    /** What is only alleged weighs nothing beside what is established. */
    @Override
    protected Severity severity(View view, Case subject) {
        return isPrincipal(decidesIfEstablished(view, subject) ? established(view) : view, subject)
                        .isTrue()
                ? Severity.ERROR
                : Severity.WARNING;
    }

    private boolean decidesIfEstablished(View view, Case subject) {
        return decides(established(view), subject).isTrue();
    }

    private View established(View view) {
        return view.established(reported());
    }

    @Override
    protected Optional<String> remark(View view, Case subject) {
        Set<String> known = decidesIfEstablished(view, subject)
                ? reasons(established(view), subject).keySet()
                : reasons(view, subject).keySet();
        List<String> recorded = new ArrayList<>();
        reasons(view, subject)
                .forEach((reason, words) -> recorded.add(known.contains(reason) ? words : words + " (alleged)"));
        InterpolNotices.deleted(view, subject)
                .map(day -> "the notice was deleted (" + day + ")")
                .or(() -> InterpolNotices.lastSighting(view, subject)
                        .map(day -> "the notice was active " + DayInSentence.of(day)))
                .ifPresent(recorded::add);
        return recorded.isEmpty()
                ? Optional.empty()
                : Optional.of("Recorded: " + String.join("; ", recorded) + "."
                        + cleared(view, subject).orElse(""));
    }

    /** {@return why a notice should not be active, in words, by the question that says so} */
    private static Map<String, String> reasons(View view, Case subject) {
        Map<String, String> reasons = new LinkedHashMap<>();
        if (InterpolNotices.isSo(view, subject, CaseQuestion.POLITICAL_MOTIVE).isTrue()) {
            reasons.put("motive", "a political motive");
        }
        if (isAgainstRefugee(view, subject).isTrue()) {
            reasons.put("protection", Asylum.protection(view, subject));
        }
        if (InterpolNotices.isSo(view, subject, CaseQuestion.NOTICE_NON_COMPLIANT)
                .isTrue()) {
            reasons.put("compliance", "non-compliance of the notice");
        }
        return reasons;
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

    @Override
    protected Optional<String> open(View view, Case subject) {
        return Optional.of(point(view, subject).words());
    }

    @Override
    protected List<ClaimId> claimsInOpen(View view, Case subject) {
        return point(view, subject).claimsInWords();
    }

    private static OpenPoint point(View view, Case subject) {
        return InterpolNotices.isActive(view, subject).isTrue()
                ? openReason(view, subject)
                : OpenPoint.on(
                                subject,
                                CaseQuestion.NOTICE_ACTIVE,
                                InterpolNotices.isOnRecord(view, subject)
                                        ? "whether the notice is still active"
                                        : "whether there is an Interpol notice ("
                                                + (InterpolNotices.denials(view, subject)
                                                                .isEmpty()
                                                        ? "none is recorded)"
                                                        : "a source denies it, and none says so)"))
                        .asked();
    }

    /** {@return which of the reasons why it should not be active is open; of its compliance, only if no other is} */
    private static OpenPoint openReason(View view, Case subject) {
        boolean political = !InterpolNotices.isSo(view, subject, CaseQuestion.POLITICAL_MOTIVE)
                .isKnown();
        if (isAgainstRefugee(view, subject).isKnown()) {
            return political
                    ? new OpenPoint("whether the case is political", List.of())
                    : openCompliance(view, subject);
        }
        return Citizens.openOrigin(view, subject)
                .map(origin -> new OpenPoint(origin.words(), List.of()))
                .orElseGet(() -> new OpenPoint(
                        political
                                ? "whether the case is political, or the person a refugee from the requesting state"
                                        + " whose status lasts"
                                : "whether the person is a refugee from the requesting state whose status lasts",
                        List.of()));
    }

    private static OpenPoint openCompliance(View view, Case subject) {
        boolean disputed =
                !view.acts().facts(subject, CaseQuestion.NOTICE_NON_COMPLIANT).isEmpty();
        return OpenPoint.on(
                        subject,
                        CaseQuestion.NOTICE_NON_COMPLIANT,
                        "whether the notice was found non-compliant"
                                + (disputed ? " (sources contradict each other)" : ""))
                .asked();
    }

    /** {@return the view's day, on which it is judged whether the notice is active} */
    @Override
    protected Optional<PartialDate> day(View view, Case subject) {
        return InterpolNotices.today(view);
    }

    /** A report is enough to show that the notice exists; what makes it wrong decides. */
    @Override
    protected Truth decides(View established, Case subject) {
        return InterpolNotices.isSo(established, subject, CaseQuestion.POLITICAL_MOTIVE)
                .or(isPrincipal(established, subject));
    }

    @Override
    protected Set<String> reported() {
        return Set.of("steps", "route");
    }
}
