package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseStep;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.HandOvers;
import io.github.lec.rule.catalogue.cases.OwnHandOvers;
import io.github.lec.rule.catalogue.cases.ThirdStates;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * LEC-EXT-015: a state bound by the European Convention removes a person to China after Liu v Poland, and the general
 * situation was not assessed. The judgment became final on 2023-01-30; before that, a finding has the next lower
 * severity.
 */
final class SystemicRiskNotAssessed extends OwnHandOverRule {
    private static final ActorId CHINA = ActorId.of("CN");
    private static final String LIU = "liu-v-poland";
    private static final List<NormId> ARTICLE_3 = Norms.of("echr-3");
    private static final LocalDate FINAL = LocalDate.of(2023, 1, 30);

    SystemicRiskNotAssessed() {
        super(RuleInfo.builder()
                .id("LEC-EXT-015")
                .title("Removal to China without an assessment of the general situation")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.ABSOLUTE_RIGHTS)
                .question("Did the removing state assess the general situation in China's prisons and proceedings?")
                .norms(Norms.of("liu-v-poland", "echr-3", "it-cass-21125-2023"))
                .cover(Norms.of("echr-3"))
                .benchmark("Before someone leaves for China, directly or by way of a third state, the removing state"
                        + " itself assesses the general situation in its prisons and proceedings; an"
                        + " individual risk need not be shown.")
                .notMet("A person was removed to China, and a source says that the removing state itself did not assess"
                        + " the general situation in China's prisons and proceedings.")
                .remedy("Look for the court's assessment of the general situation. A decision that finds no"
                        + " individual risk is not such an assessment.")
                .rationale(
                        "Liu v Poland found ill-treatment in detention to be reported so widely that it may be equated"
                                + " with a general situation of violence, in which no individual risk need be shown."
                                + " The rule applies to states bound by the European Convention.")
                .wouldNeed("For a removal to China since Liu v Poland: its day, and whether the general situation was"
                        + " assessed before.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        return view.all(
                () -> Norms.canBeJudgedBy(view, LIU),
                () -> isRemovedToChina(view, subject),
                () -> OwnHandOvers.isByRequested(view, subject),
                () -> onDay(
                        view,
                        subject,
                        day -> Norms.orMet(Norms.judgedBy(view, LIU, day), () -> breached(view, subject))
                                .and(Cases.isBound(view, subject, ARTICLE_3, day))));
    }

    /** China may be the requesting state, or the destination after a request by Hong Kong. */
    private static Truth isRemovedToChina(View view, Case subject) {
        return subject.requesting().equals(CHINA)
                ? isHandedOver(view, subject).or(isSeenThere(view, subject))
                : view.all(
                        () -> view.acts().isRoute(subject, Cases.HANDED_OVER),
                        () -> Truth.any(toChina(view, subject), step -> Cases.hasHappened(view, subject, step)));
    }

    /**
     * {@return whether the person is known to have come there by way of a third state, although no source says how;
     * otherwise false}
     */
    private static Truth isSeenThere(View view, Case subject) {
        return view.acts()
                .isRoute(subject, Cases.HANDED_OVER)
                .and(Truth.of(ThirdStates.isBrought(view, subject).isTrue()));
    }

    private static List<CaseStep> toChina(View view, Case subject) {
        return Lists.filter(
                view.acts().steps(subject, Cases.REMOVAL),
                step -> step.destination().filter(CHINA::equals).isPresent());
    }

    /** {@return the day of the removal to China, or to the third state from which the person came there} */
    @Override
    protected Optional<PartialDate> day(View view, Case subject) {
        return super.day(view, subject)
                .or(() -> view.acts()
                        .day(toChina(view, subject).stream()
                                .flatMap(step -> step.day().stream())
                                .toList()))
                .or(() -> ThirdStates.removalDay(view, subject));
    }

    /** What counts is done by the requested state, by the day on which the person left it. */
    @Override
    protected Truth breached(View view, Case subject) {
        return view.acts()
                .wasDoneByRequested(
                        subject,
                        CaseQuestion.SYSTEMIC_RISK_ASSESSED,
                        ThirdStates.removalDay(view, subject).or(() -> day(view, subject)))
                .not();
    }

    @Override
    Optional<OpenPoint> openApartFromDay(View view, Case subject) {
        return breached(view, subject).isKnown()
                ? HandOvers.openDayOfDeparture(view, subject, day(view, subject))
                : openWhetherItself(view, subject, CaseQuestion.SYSTEMIC_RISK_ASSESSED)
                        .or(() -> view.acts().isReported(subject, CaseQuestion.SYSTEMIC_RISK_ASSESSED)
                                ? Optional.of(OpenPoint.on(
                                        subject,
                                        CaseQuestion.SYSTEMIC_RISK_ASSESSED,
                                        "whether the general situation had been assessed before the person left"
                                                + " the removing state (what is recorded does not show it)"))
                                : Optional.empty());
    }

    @Override
    protected Optional<String> remark(View view, Case subject) {
        return judge(view, subject) == Verdict.FAIL && severityOf(view, subject) == Severity.WARNING
                ? Optional.of("The judgment in Liu v Poland was not yet final.")
                : Optional.empty();
    }

    @Override
    protected Severity severity(View view, Case subject) {
        Truth sinceFinal = onDay(view, subject, Truth.Condition.known(day -> !day.isBefore(FINAL)));
        return sinceFinal.isTrue() ? Severity.ERROR : Severity.WARNING;
    }
}
