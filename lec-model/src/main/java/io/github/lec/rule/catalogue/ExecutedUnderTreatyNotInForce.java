package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.RecordId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.cases.AcceptedConventions;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.Removals;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.time.PartialDate;
import io.github.lec.view.BasesAnswer;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** LEC-LIF-004: a source names a treaty as the basis of a surrender that took place before its entry into force. */
final class ExecutedUnderTreatyNotInForce extends SurrenderUnderTreatyRule {
    ExecutedUnderTreatyNotInForce() {
        super(RuleInfo.builder()
                .id("LEC-LIF-004")
                .title("Surrender under a treaty that was not in force")
                .severity(Severity.ERROR)
                .layer(Layer.RECORD)
                .question("Was the treaty in force on the day of the surrender, or is another basis recorded?")
                .norms(Norms.of("vclt-24", "vclt-34"))
                .benchmark("The treaty that a source names as the basis of a surrender was in force on that day, or"
                        + " another basis is recorded.")
                .notMet("A source names as the basis a treaty that was not in force on the day of the surrender, and"
                        + " no other basis is recorded. This is about the record.")
                .remedy("Check both dates, and whether the treaty was applied provisionally; look for the statute or"
                        + " convention on which the surrender rested.")
                .rationale(
                        "A treaty binds from its entry into force; a surrender before it rests on something else, or a"
                                + " date is wrong.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        return Removals.isExecuted(view, subject)
                .and(Cases.restsOnArrangementsOnly(view, subject).not())
                .and(isWithoutTreaty(view, subject).not());
    }

    @Override
    protected Truth breached(View view, Case subject) {
        BasesAnswer bases = view.acts().bases(subject);
        List<RecordId> binding = Lists.filter(
                bases.mentioned(), basis -> !(instrument(view, basis).orElse(null) instanceof Arrangement));
        return binding.isEmpty()
                ? Truth.UNKNOWN
                : Truth.all(
                        binding,
                        basis -> bases.is(basis).isTrue() ? wasNotInForce(view, subject, basis) : Truth.UNKNOWN);
    }

    private static Optional<Instrument> instrument(View view, RecordId basis) {
        return view.dataset().instrument(InstrumentId.of(basis.value()));
    }

    private static Truth wasNotInForce(View view, Case subject, RecordId basis) {
        if (!(instrument(view, basis).orElse(null) instanceof Treaty treaty)) {
            return Truth.FALSE;
        }
        return Cases.onDay(
                Cases.day(view, subject, EnumSet.of(CaseStage.SURRENDERED)),
                day -> Cases.isUnderTreaty(view, subject, treaty, day)
                        .and(AcceptedConventions.isAccepted(view, subject, treaty, day))
                        .not());
    }

    /** A treaty may have been in force and name other states: then no date is wrong, and perhaps the treaty is. */
    @Override
    protected String notMet(View view, Case subject) {
        Optional<PartialDate> day = Cases.day(view, subject, EnumSet.of(CaseStage.SURRENDERED));
        List<Treaty> named = Cases.treaties(view, subject);
        List<Treaty> elsewhere = Lists.filter(
                named,
                treaty -> Cases.onDay(day, on -> view.instruments().isInForce(treaty, on))
                        .isTrue());
        if (elsewhere.isEmpty() || subject.requested().isEmpty()) {
            return info().notMet();
        }
        String between =
                "between " + view.dataset().nameInSentence(subject.requested().get()) + " and "
                        + view.dataset().nameInSentence(subject.requesting());
        return (elsewhere.size() == named.size()
                        ? "A source names as the basis a treaty that was in force on the day of the surrender, but not "
                                + between
                        : "Sources name as the basis treaties of which none was in force " + between
                                + " on the day of the surrender")
                + ", and no other basis is recorded. This is about the record.";
    }

    @Override
    Optional<OpenPoint> point(View view, Case subject) {
        Optional<OpenPoint> accepted = Removals.isExecuted(view, subject).isTrue()
                ? AcceptedConventions.open(view, subject)
                : Optional.empty();
        return accepted.or(() -> pending(view, subject)).or(() -> super.point(view, subject));
    }

    /**
     * {@return as an indirect question, whether a treaty that had ended still applied to a request from before its end}
     */
    private static Optional<OpenPoint> pending(View view, Case subject) {
        boolean open = Removals.isExecuted(view, subject).isTrue()
                && Lists.anyMatch(
                        Cases.treaties(view, subject),
                        treaty -> Cases.onDay(
                                        Cases.day(view, subject, EnumSet.of(CaseStage.SURRENDERED)),
                                        day -> Truth.of(Cases.isPerhapsPending(view, subject, treaty, day)))
                                .isTrue());
        List<CaseStep> requests = view.acts().steps(subject, EnumSet.of(CaseStage.REQUESTED));
        String why = requests.isEmpty()
                ? "no day of the request is recorded"
                : Lists.anyMatch(requests, step -> view.acts().isDenied(subject, step))
                        ? "sources contradict each other on the request"
                        : "its day leaves that open";
        return open
                ? Optional.of(OpenPoint.of(
                                "whether the request was made before the treaty had ended (" + why + ")",
                                ClaimId.of(subject.id().value(), "steps", CaseStage.REQUESTED.name()))
                        .asked())
                : Optional.empty();
    }

    @Override
    protected Optional<String> remark(View view, Case subject) {
        return Lists.findFirst(
                        Cases.treaties(view, subject), treaty -> AcceptedConventions.isRefused(view, subject, treaty))
                .map(treaty -> "A source says that the requested state does not accept this convention as a basis of"
                        + " extradition.")
                .or(() -> provisional(view, subject, judge(view, subject)))
                .or(() -> underArrestWarrant(view, subject));
    }

    /**
     * Between member states the European arrest warrant replaced the conventions on extradition, which remain in force
     * and apply where it does not (Framework Decision 2002/584/JHA, articles 31 and 32).
     */
    private static Optional<String> underArrestWarrant(View view, Case subject) {
        boolean replaced = subject.requested().isPresent()
                && Lists.anyMatch(
                        Cases.treaties(view, subject),
                        treaty -> treaty.kind() == TreatyKind.EXTRADITION
                                && Cases.onDay(
                                                Cases.day(view, subject, EnumSet.of(CaseStage.SURRENDERED)),
                                                day -> view.unionLaw()
                                                        .hasArrestWarrant(
                                                                subject.requested()
                                                                        .get(),
                                                                subject.requesting(),
                                                                day))
                                        .isTrue());
        return replaced
                ? Optional.of("Between member states the European arrest warrant has taken the place of treaties on"
                        + " extradition for requests received since 2004-01-01, with exceptions that the states"
                        + " declared (Framework Decision 2002/584/JHA, articles 31 and 32).")
                : Optional.empty();
    }

    private static Optional<String> provisional(View view, Case subject, Verdict verdict) {
        Optional<PartialDate> surrendered = Cases.day(view, subject, EnumSet.of(CaseStage.SURRENDERED));
        boolean applied = Truth.any(
                        Cases.treaties(view, subject),
                        treaty -> Cases.onDay(
                                surrendered, day -> view.instruments().hasBeenAppliedProvisionally(treaty, day)))
                .isTrue();
        return verdict == Verdict.CANNOT_DECIDE && applied
                ? Optional.of("Whether provisional application was a sufficient basis is open. The treaty was applied"
                        + " provisionally (Vienna Convention on the Law of Treaties, article 25); how much of it"
                        + " was, and whether the law of the requested state allows a surrender on it, is not"
                        + " recorded.")
                : Optional.empty();
    }
}
