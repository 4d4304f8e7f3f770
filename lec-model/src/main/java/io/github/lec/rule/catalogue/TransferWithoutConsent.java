package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.DispensingTexts;
import io.github.lec.rule.catalogue.cases.Removals;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** LEC-TSP-001: a sentenced person is transferred without informed consent. */
final class TransferWithoutConsent extends RemovalRule {
    private static final Set<CaseRoute> TRANSFER = EnumSet.of(CaseRoute.TRANSFER);
    private static final Set<CaseStage> AGREED = EnumSet.of(CaseStage.CONSENTED);

    TransferWithoutConsent() {
        super(RuleInfo.builder()
                .id("LEC-TSP-001")
                .title("Transfer of a sentenced person without informed consent")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.TRIAL_PERSECUTION)
                .question("Did the person give informed consent to the transfer?")
                .addAsks(SafeguardKind.PERSON_CONSENT)
                .norms(Norms.of("tsp-3", "tsp-7"))
                .cover(Norms.of("tsp-3", "tsp-7"))
                .benchmark("A sentenced person is transferred only after informed consent, which a consul can verify,"
                        + " unless the treaty that applies dispenses with it.")
                .notMet("A sentenced person was transferred, and a source says that the person did not give informed"
                        + " consent.")
                .remedy("Record who asked the person, and when, and what the treaty and its protocols say about"
                        + " consent. Where one of them dispenses with it for some persons, only the person's"
                        + " consent settles the question.")
                .rationale("The Convention makes consent a condition (article 3(1)(d)) and requires the sentencing"
                        + " state to ensure that it is voluntary and informed (article 7(1)). Another"
                        + " treaty, or a protocol, may dispense with consent: whether one does is read from"
                        + " its own words.")
                .wouldNeed("For at least one transfer of a sentenced person: whether the person consented.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        boolean ofSuspects =
                subject.purpose().filter(Purpose.PROSECUTION::equals).isPresent();
        return view.all(
                () -> Truth.of(!ofSuspects),
                () -> view.acts().isRoute(subject, TRANSFER),
                () -> Removals.isRemoved(view, subject));
    }

    @Override
    protected Truth breached(View view, Case subject) {
        boolean open = isStepDenied(view, subject); // coercion does not settle whether consent was given
        Truth without = consented(view, subject)
                .not()
                .reconcile(!open && isCoerced(view, subject) ? Truth.TRUE : Truth.UNKNOWN);
        return !without.isFalse() && mayDispense(view, subject) ? without.and(Truth.UNKNOWN) : without;
    }

    /** {@return whether the person agreed} Consent cannot be withdrawn after the transfer. */
    private Truth consented(View view, Case subject) {
        return isReportedByStep(view, subject) ? Truth.TRUE : wasSo(view, subject, CaseQuestion.PERSON_CONSENT);
    }

    /** {@return whether only a step of the case, taken by the time of the transfer, says that the person agreed} */
    private boolean isReportedByStep(View view, Case subject) {
        List<CaseStep> agreed = agreed(view, subject);
        return !agreed.isEmpty()
                && Truth.any(agreed, step -> Cases.isDoneBy(view, subject, step, day(view, subject)))
                        .isTrue();
    }

    /** {@return whether only steps of the case say that the person agreed, and another source denies each} */
    private static boolean isStepDenied(View view, Case subject) {
        List<CaseStep> agreed = agreed(view, subject);
        return !agreed.isEmpty() && Lists.allMatch(agreed, step -> view.acts().isDenied(subject, step));
    }

    /** {@return the steps that say that the person agreed, if no source answers the question itself} */
    private static List<CaseStep> agreed(View view, Case subject) {
        return view.acts().isReported(subject, CaseQuestion.PERSON_CONSENT)
                ? List.of()
                : view.acts().steps(subject, AGREED);
    }

    private boolean isCoerced(View view, Case subject) {
        return view.acts().isReported(subject, CaseQuestion.COERCION)
                && wasSo(view, subject, CaseQuestion.COERCION).isTrue();
    }

    /** Says that the person was coerced, where no source speaks of consent. */
    @Override
    protected String notMet(View view, Case subject) {
        return consented(view, subject).isKnown()
                ? super.notMet(view, subject)
                : "A sentenced person was transferred, and a source says that the person was coerced; consent given"
                        + " under pressure is not consent.";
    }

    /** {@return the claim on consent, where the remark says what contradicts it} */
    @Override
    protected List<ClaimId> claimsToSettle(View view, Case subject) {
        return point(view, subject).isEmpty() && remark(view, subject).isPresent()
                ? List.of(ClaimId.of(subject.id().value(), "facts", CaseQuestion.PERSON_CONSENT.name()))
                : super.claimsToSettle(view, subject);
    }

    /** Consent counts if it was given voluntarily, article 7(1). */
    @Override
    protected Optional<String> remark(View view, Case subject) {
        return isCoerced(view, subject) && consented(view, subject).isTrue()
                ? Optional.of("Both consent and coercion are recorded; consent given under pressure is not consent.")
                : Optional.empty();
    }

    /**
     * A treaty that does not ask for consent may dispense with it; so may a treaty that is not recorded, or whose rule
     * on consent is not known, since the silence of the record decides nothing, and neither does a treaty of which a
     * source denies that it was the basis.
     */
    private boolean mayDispense(View view, Case subject) {
        List<Treaty> treaties = Cases.treaties(view, subject);
        if (treaties.isEmpty()) {
            // a law may dispense with consent, as Framework Decision 2008/909/JHA does (article 6(2)); an arrangement
            // cannot
            return !Cases.restsOnArrangementsOnly(view, subject).isTrue();
        }
        return subject.requested().isEmpty()
                || isBasisDenied(view, subject)
                || applied(view, subject).isEmpty()
                || new DispensingTexts(view, subject, day(view, subject)).areAmong(applied(view, subject));
    }

    /**
     * {@return the treaties on which sources say that the transfer rests, without those that were certainly not in
     * force on its day, or suspended: another text then applied; a protocol is read with its treaty}
     */
    private List<Treaty> applied(View view, Case subject) {
        return Lists.filter(
                Cases.treaties(view, subject),
                treaty -> treaty.parent().isPresent()
                        || !onDay(
                                        view,
                                        subject,
                                        day -> Cases.isUnderTreaty(view, subject, treaty, day)
                                                .and(Cases.isSuspended(view, subject, treaty, day)
                                                        .not()))
                                .isFalse());
    }

    /** {@return whether another source denies each treaty on which sources say that the transfer rests} */
    private static boolean isBasisDenied(View view, Case subject) {
        List<Treaty> treaties = Cases.treaties(view, subject);
        return !treaties.isEmpty()
                && Lists.noneMatch(
                        treaties, treaty -> view.acts().isBasis(subject, treaty).isTrue());
    }

    @Override
    Optional<OpenPoint> openApartFromDay(View view, Case subject) {
        if (Cases.isContestedLater(view, subject, CaseQuestion.PERSON_CONSENT, day(view, subject))) {
            return Optional.of(OpenPoint.on(
                    subject,
                    CaseQuestion.PERSON_CONSENT,
                    "whether the person had consented (a source denies it for a later day)"));
        }
        if (!mayDispense(view, subject)) {
            return Optional.empty();
        }
        boolean named = !Cases.treaties(view, subject).isEmpty();
        if (named && subject.requested().isEmpty()) {
            return notRecorded(subject);
        }
        if (isBasisDenied(view, subject)) {
            return Optional.of(
                    OpenPoint.on(subject, "basis", "on which text the transfer rests (sources contradict each other)"));
        }
        if (named && applied(view, subject).isEmpty()) {
            return Optional.of(OpenPoint.on(
                    subject,
                    "basis",
                    "on which text the transfer rests (the treaty that is named did not apply on that day)"));
        }
        boolean onLaw = Cases.restsOnOtherThanTreaty(view, subject);
        boolean forSome =
                new DispensingTexts(view, subject, day(view, subject)).dispense(Cases.treaties(view, subject));
        List<ClaimId> texts =
                new DispensingTexts(view, subject, day(view, subject)).claims(Cases.treaties(view, subject));
        return Optional.of(new OpenPoint(
                "whether the " + (onLaw ? "law" : "treaty") + " on which the transfer rests dispenses with consent"
                        + (forSome
                                ? " for this person (it, or a protocol to it, does for some persons); whether the"
                                        + " person is one of"
                                        + " them is not recorded"
                                : ""),
                onLaw || texts.isEmpty() ? List.of(ClaimId.of(subject.id().value(), "basis", "")) : texts));
    }
}
