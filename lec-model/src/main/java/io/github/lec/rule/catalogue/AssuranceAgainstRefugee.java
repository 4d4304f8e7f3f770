package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.record.NormId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.cases.AssuranceWords;
import io.github.lec.rule.catalogue.cases.Assurances;
import io.github.lec.rule.catalogue.cases.Asylum;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.Citizens;
import io.github.lec.rule.catalogue.cases.LastDay;
import io.github.lec.rule.catalogue.cases.OwnHandOvers;
import io.github.lec.rule.catalogue.cases.Removals;
import io.github.lec.rule.catalogue.cases.ThirdStates;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** LEC-ASR-002: a refugee or asylum-seeker is handed to the state of origin on the strength of its assurance. */
final class AssuranceAgainstRefugee extends OwnHandOverRule {
    /** An assurance on other charges or on evidence says nothing on how the person would be treated. */
    private static final Set<SafeguardKind> ON_TREATMENT = EnumSet.complementOf(
            EnumSet.of(SafeguardKind.SPECIALTY, SafeguardKind.RE_EXTRADITION_LIMIT, SafeguardKind.USE_LIMITATION));

    private static final List<NormId> PROTECTING = Norms.of("rc-33", "cat-3", "iccpr-7");

    private static final String KEPT =
            ", so the benchmark cannot be missed here: it is met if the person was protected as a refugee or"
                    + " asylum-seeker and an assurance had been given; otherwise the rule does not apply.";

    private static final String TURNED_DOWN =
            "Whether the hand-over rested on the assurance is open: it was not accepted.";

    AssuranceAgainstRefugee() {
        super(RuleInfo.builder()
                .id("LEC-ASR-002")
                .title("Assurance used against a refugee or asylum-seeker")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.ABSOLUTE_RIGHTS)
                .question("Was a refugee or asylum-seeker handed to the state of origin that gave an assurance?")
                .yes(Verdict.FAIL)
                .norms(Norms.of("rc-33", "cfreu-18", "unhcr-note-assurances", "cat-3", "iccpr-7"))
                .cover(Norms.of("rc-33", "cat-3", "echr-3", "cfreu-18", "iccpr-7"))
                .benchmark("No refugee, and no one whose claim for asylum is pending, is handed to the state of origin"
                        + " after that state gave an assurance on how the person will be treated.")
                .notMet("A refugee, or someone whose claim for asylum was pending, was handed to the state of origin,"
                        + " which had given an assurance on how the person would be treated.")
                .remedy("Record the status on the day, whether a claim had been finally rejected, and what was decided"
                        + " on the assurance.")
                .rationale("In the view of UNHCR, assurances of the state of origin should have no weight where a"
                        + " person is a refugee (Note on Diplomatic Assurances, paragraph 30); for someone whose claim"
                        + " is pending this is a standard by analogy. Whether the state relied on the assurance is not"
                        + " asked: one given before the hand-over counts, unless the state turned it down, which"
                        + " leaves open on what the hand-over rested. The Convention against"
                        + " Torture and the Covenant protect anyone who would face torture, refugee or not; they have"
                        + " no exceptions such as those in article 33(2) of the Refugee Convention.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        Optional<PartialDate> day = day(view, subject);
        return view.all(
                () -> isProtected(view, subject, day),
                () -> view.acts().isRoute(subject, Cases.HANDED_OVER),
                () -> Citizens.isOfRequestingState(view, subject),
                () -> isKeptOrHandedOver(view, subject),
                () -> Assurances.given(view, subject, ON_TREATMENT, day));
    }

    /** A person whom others took against the will of the requested state was neither. */
    private static Truth isKeptOrHandedOver(View view, Case subject) {
        return Removals.isRemoved(view, subject).isFalse()
                ? Truth.TRUE
                : OwnHandOvers.isNotAgainstRequested(view, subject);
    }

    /** For a refugee, whether a claim was pending is neither asked nor listed as open. */
    private static Truth isProtected(View view, Case subject, Optional<PartialDate> day) {
        Truth refugee = Asylum.isRefugee(view, subject, day);
        return refugee.isTrue() ? refugee : refugee.or(Asylum.isSeeker(view, subject, day));
    }

    @Override
    protected Truth breached(View view, Case subject) {
        return Removals.isRemoved(view, subject)
                .and(Assurances.relied(view, subject, ON_TREATMENT, day(view, subject)));
    }

    /** {@return the day of the hand-over or, if no one was handed over, the day on which the case ended} */
    @Override
    protected Optional<PartialDate> day(View view, Case subject) {
        return super.day(view, subject).or(() -> LastDay.ofEnd(view, subject));
    }

    @Override
    Optional<OpenPoint> point(View view, Case subject) {
        return super.point(view, subject).or(() -> disputed(view, subject));
    }

    @Override
    Optional<OpenPoint> openApartFromDay(View view, Case subject) {
        return AssuranceWords.openGiver(view, subject).or(() -> {
            boolean onOthersOnly = !Assurances.all(view, subject).isEmpty()
                    && Assurances.all(view, subject).stream()
                            .flatMap(assurance -> assurance.kinds().stream())
                            .noneMatch(ON_TREATMENT::contains);
            return onOthersOnly
                    ? Optional.of(OpenPoint.on(
                            subject,
                            "assurances",
                            "whether an assurance on how the person would be treated was given (what is recorded is"
                                    + " not on that)"))
                    : Optional.empty();
        });
    }

    private static Optional<OpenPoint> disputed(View view, Case subject) {
        return Citizens.isOriginDisputed(view, subject)
                        || view.acts().isNationalityDisputed(subject)
                        || view.acts().isStateless(subject)
                ? Citizens.openOrigin(view, subject)
                : Optional.empty();
    }

    /** The hand-over itself is what is forbidden. */
    @Override
    protected Set<String> reported() {
        return Set.of();
    }

    @Override
    protected Optional<String> remark(View view, Case subject) {
        return switch (judge(view, subject)) {
            case FAIL -> Optional.empty();
            case CANNOT_DECIDE ->
                Removals.isRemoved(view, subject).isFalse()
                        ? Optional.of(kept(view, subject))
                        : AssuranceWords.turnedDown(view, subject)
                                .map(words -> isHandedOverAllTheSame(view, subject) ? TURNED_DOWN : words);
            default -> AssuranceWords.turnedDown(view, subject);
        };
    }

    /** {@return the claim on the assurances, where the remark says that whether the hand-over rested on them is open} */
    @Override
    protected List<ClaimId> claimsToSettle(View view, Case subject) {
        return point(view, subject).isEmpty()
                        && AssuranceWords.turnedDown(view, subject).isPresent()
                        && isHandedOverAllTheSame(view, subject)
                ? List.of(ClaimId.of(subject.id().value(), "assurances", ""))
                : super.claimsToSettle(view, subject);
    }

    private static boolean isHandedOverAllTheSame(View view, Case subject) {
        return Removals.isRemoved(view, subject).isTrue()
                && Lists.noneMatch(
                        Assurances.judged(view, subject),
                        assurance -> view.acts().isAcceptanceDisputed(subject, assurance));
    }

    /** A person who was brought to a third state was handed over, though not to the requesting state. */
    private static String kept(View view, Case subject) {
        return (ThirdStates.isTakenElsewhere(view, subject).isFalse()
                        ? "Nobody was handed over"
                        : "Nobody is recorded as handed to the requesting state")
                + KEPT;
    }

    @Override
    protected Severity severity(View view, Case subject) {
        if (Removals.isRemoved(view, subject).isFalse()) {
            return Severity.INFO;
        }
        return onDay(view, subject, day -> Cases.isBound(view, subject, PROTECTING, day))
                        .isTrue()
                ? Severity.ERROR
                : Severity.WARNING;
    }
}
