package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.Removals;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** LEC-LIF-003: the record names, as the basis of a surrender, a treaty that had ended or was suspended by then. */
final class UsedAfterEnd extends SurrenderUnderTreatyRule {
    private static final String WENT_ON =
            "The request was made before the end, so that the procedure may go on (Vienna Convention on the Law of"
                    + " Treaties, article 70(1)(b)).";

    UsedAfterEnd() {
        super(RuleInfo.builder()
                .id("LEC-LIF-003")
                .title("Surrender under a treaty that had ended or was suspended")
                .severity(Severity.ERROR)
                .layer(Layer.RECORD)
                .question("Did the treaty still operate on the day of the surrender?")
                .norms(Norms.of("vclt-54", "vclt-59", "vclt-70", "vclt-72"))
                .benchmark("In the record, the treaty named as the basis of a surrender had neither ended nor been"
                        + " suspended by then.")
                .notMet("The record names as the basis of a surrender a treaty that had ended or was suspended on"
                        + " that day. One of the dates, or the basis, may be wrong, unless the procedure was"
                        + " pending then. This is about the record.")
                .remedy("Check both dates, the day of the request, and whether another basis was used.")
                .rationale("A treaty also ends when one that replaces it enters into force. An end does not affect what"
                        + " was done before it; requests pending then may continue (Vienna Convention on the"
                        + " Law of Treaties, articles 59 and 70(1)(b)). While a treaty is suspended, the"
                        + " parties are released from performing it (article 72(1)(a)).")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        List<Treaty> treaties = Cases.treaties(view, subject);
        Truth named = treaties.isEmpty()
                ? Cases.restsOnOtherThanTreaty(view, subject)
                                || isWithoutTreaty(view, subject).isTrue()
                        ? Truth.FALSE
                        : Truth.UNKNOWN
                : Truth.any(treaties, treaty -> view.acts().isBasis(subject, treaty));
        return Removals.isExecuted(view, subject).and(named);
    }

    @Override
    protected Truth breached(View view, Case subject) {
        return isOver(view, subject, CaseStage.SURRENDERED);
    }

    private static Truth isOver(View view, Case subject, CaseStage stage) {
        return isOver(view, subject, Cases.day(view, subject, EnumSet.of(stage)));
    }

    /** {@return the day of the request; nothing if it is not known, or a source denies the request} */
    private static Optional<PartialDate> asked(View view, Case subject) {
        Set<CaseStage> requested = EnumSet.of(CaseStage.REQUESTED);
        return Lists.anyMatch(
                        view.acts().steps(subject, requested),
                        step -> view.acts().isDenied(subject, step))
                ? Optional.empty()
                : Cases.day(view, subject, requested);
    }

    private static Truth isOver(View view, Case subject, Optional<PartialDate> act) {
        return Truth.all(
                Cases.treaties(view, subject),
                treaty -> Cases.onDay(act, day -> isOver(view, subject, treaty, day))
                        .and(view.acts().isBasis(subject, treaty)));
    }

    private static Truth isOver(View view, Case subject, Treaty treaty, LocalDate day) {
        return Cases.isTerminated(view, subject, treaty, day)
                .or(Cases.isSuspended(view, subject, treaty, day))
                .or(Cases.isTextOver(view, subject, treaty, day));
    }

    /** {@return whether a treaty that is named had ended when the person was handed over} */
    private static boolean isEnded(View view, Case subject) {
        Optional<PartialDate> act = Cases.day(view, subject, EnumSet.of(CaseStage.SURRENDERED));
        return Truth.any(
                        Cases.treaties(view, subject),
                        treaty -> Cases.onDay(act, day -> Cases.isTerminated(view, subject, treaty, day)))
                .isTrue();
    }

    /** {@return whether each treaty that is named was suspended when the person was handed over} */
    private static boolean isSuspended(View view, Case subject) {
        List<Treaty> treaties = Cases.treaties(view, subject);
        Optional<PartialDate> act = Cases.day(view, subject, EnumSet.of(CaseStage.SURRENDERED));
        return !treaties.isEmpty()
                && Truth.all(treaties, treaty -> Cases.onDay(act, day -> Cases.isSuspended(view, subject, treaty, day)))
                        .isTrue();
    }

    /** A request that may have been made before the end may also have continued; a suspension releases from both. */
    @Override
    protected Severity severity(View view, Case subject) {
        return isSuspended(view, subject)
                        || isOver(view, subject, asked(view, subject)).isTrue()
                        || isAskedAfterNotice(view, subject)
                ? Severity.ERROR
                : Severity.INFO;
    }

    /**
     * Then it is only open whether the notice was withdrawn: a later request does not continue an earlier procedure.
     */
    private static boolean isAskedAfterNotice(View view, Case subject) {
        Optional<PartialDate> asked = asked(view, subject);
        List<Treaty> treaties = Cases.treaties(view, subject);
        return !treaties.isEmpty()
                && Lists.allMatch(
                        treaties,
                        treaty -> notice(view, subject, treaty)
                                .filter(notice -> ActDays.isAfter(asked, Optional.of(notice.end())))
                                .isPresent());
    }

    /** A notice of termination, and the last day on which it can expire under the clause of the text. */
    private record Notice(PartialDate given, PartialDate end) {}

    /** {@return the first notice given, if the text gives its period, it may have expired and no end is recorded} */
    private static Optional<Notice> notice(View view, Case subject, Treaty treaty) {
        OptionalInt months = view.instruments().noticeMonths(treaty);
        Optional<PartialDate> act = Cases.day(view, subject, EnumSet.of(CaseStage.SURRENDERED));
        boolean open = Cases.onDay(act, day -> Cases.isTerminated(view, subject, treaty, day)) == Truth.UNKNOWN;
        return months.isEmpty() || !open
                ? Optional.empty()
                : view.instruments().noticesOfTermination(treaty).stream()
                        .filter(step -> concerns(step, subject))
                        .flatMap(step -> step.date().stream())
                        .filter(given -> given.latest().isPresent())
                        .min(Comparator.comparing(given -> given.latest().orElseThrow()))
                        .map(given -> new Notice(
                                given,
                                PartialDate.of(given.latest().orElseThrow().plusMonths(months.getAsInt()))));
    }

    private static boolean concerns(LifecycleStep step, Case subject) {
        return step.party()
                .map(party -> party.equals(subject.requesting())
                        || subject.requested().filter(party::equals).isPresent())
                .orElse(true);
    }

    private static Stream<String> noticeGiven(View view, Case subject) {
        return Cases.treaties(view, subject).stream()
                .flatMap(treaty -> notice(view, subject, treaty).stream())
                .map(notice -> "Notice to end it was given (" + notice.given()
                        + "); under its own clause it has been at an end since " + notice.end()
                        + ", unless the notice was withdrawn.");
    }

    /**
     * That the procedure was pending excuses nothing while a treaty is suspended; where it lawfully went on after the
     * end, no mistake in the record is to be suspected.
     */
    @Override
    protected String notMet(View view, Case subject) {
        if (isEnded(view, subject)
                && isOver(view, subject, asked(view, subject)).isFalse()) {
            return "The record names as the basis of a surrender a treaty that had ended by then. " + WENT_ON
                    + " In that case no date need be wrong. This is about the record.";
        }
        return isSuspended(view, subject)
                ? "The record names as the basis of a surrender a treaty that was suspended on that day."
                        + " One of the dates, or the"
                        + " basis, may be wrong. This is about the record."
                : info().notMet();
    }

    @Override
    Optional<OpenPoint> point(View view, Case subject) {
        Optional<PartialDate> act = Cases.day(view, subject, EnumSet.of(CaseStage.SURRENDERED));
        Optional<Treaty> protocol =
                act.isPresent() && Removals.isExecuted(view, subject).isTrue()
                        ? Lists.findFirst(
                                Cases.treaties(view, subject),
                                treaty -> Cases.text(view, treaty).isPresent()
                                        && !Cases.onDay(act, day -> Cases.isTextOver(view, subject, treaty, day))
                                                .isKnown()
                                        && view.acts().isBasis(subject, treaty).isTrue())
                        : Optional.empty();
        return protocol.map(treaty -> openText(view, subject, treaty, act)).or(() -> super.point(view, subject));
    }

    private static OpenPoint openText(View view, Case subject, Treaty protocol, Optional<PartialDate> act) {
        boolean suspended = Cases.onDay(act, day -> Cases.isTextEnded(view, subject, protocol, day))
                .isFalse();
        String text = Cases.text(view, protocol).orElseThrow().id().value();
        return OpenPoint.of(
                "whether the protocol that is named could operate "
                        + (suspended
                                ? "while the treaty to which it belongs was suspended"
                                : "after the treaty to which it belongs had ended"),
                ClaimId.of(text, "lifecycle", (suspended ? Stage.SUSPENDED : Stage.TERMINATED).name()));
    }

    @Override
    protected Optional<String> remark(View view, Case subject) {
        Optional<PartialDate> act = Cases.day(view, subject, EnumSet.of(CaseStage.SURRENDERED));
        List<String> remarks = Stream.of(
                        replacement(view, subject, act),
                        noticeGiven(view, subject),
                        pending(
                                isEnded(view, subject),
                                isOver(view, subject, asked(view, subject)),
                                judge(view, subject))
                                .stream())
                .flatMap(remark -> remark)
                .toList();
        return remarks.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", remarks));
    }

    private static Optional<String> pending(boolean ended, Truth over, Verdict verdict) {
        if (ended && over.isFalse()) {
            return Optional.of(WENT_ON).filter(words -> verdict != Verdict.FAIL);
        }
        if (over.isTrue() || verdict != Verdict.FAIL) {
            return Optional.empty();
        }
        return Optional.of(
                over.isFalse()
                        ? "The request was made before the suspension; while that lasts, the parties are released from"
                                + " performing the treaty (Vienna Convention on the Law of Treaties, article"
                                + " 72(1)(a)), so that it obliged nobody to surrender the person; whether it could"
                                + " still be carried out is open."
                        : ended
                                ? "Whether the request was made before that day is not settled; if it was,"
                                        + " the procedure may"
                                        + " have gone on."
                                : "Whether the request was made before that day is not settled; while the"
                                        + " treaty is suspended, the"
                                        + " parties are released from performing it in either case (Vienna"
                                        + " Convention on the Law of Treaties, article 72(1)(a)).");
    }

    private static Stream<String> replacement(View view, Case subject, Optional<PartialDate> act) {
        return act.flatMap(PartialDate::earliest).stream()
                .flatMap(day -> Cases.treaties(view, subject).stream()
                        .flatMap(treaty -> view.instruments().replacedBy(treaty, day).stream())
                        .map(later -> "It had been replaced by: " + later.title() + "."));
    }
}
