package io.github.lec.rule.catalogue;

import io.github.lec.instrument.Assurance;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.record.NormId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.cases.Assurances;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.CourtFindings;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.AssurancesAnswer;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * LEC-EXT-021: a person is handed over, directly or by way of a third state, although a flagrant denial of justice was
 * to be feared, and no later sound assurance excluded it.
 */
final class FlagrantDenialOfJustice extends OnwardHandOverRule {
    private static final List<NormId> ARTICLE_6 = Norms.of("echr-6");
    private static final SafeguardKind TRIAL = SafeguardKind.FAIR_TRIAL_GUARANTEE;

    /** A trial on evidence obtained by torture is a flagrant denial of justice (Othman, paragraphs 263 to 267). */
    private static final SafeguardKind EVIDENCE = SafeguardKind.TORTURE_EVIDENCE_EXCLUSION;

    FlagrantDenialOfJustice() {
        super(RuleInfo.builder()
                .id("LEC-EXT-021")
                .title("Handed over to a flagrant denial of justice")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.ABSOLUTE_RIGHTS)
                .question("Was the hand-over free of the fear of a flagrant denial of justice?")
                .norms(Norms.of("echr-6", "othman", "soering", "husayn"))
                .cover(Norms.of("echr-6"))
                .benchmark("Nobody is handed over, directly or by way of a third state, to a trial that would be a"
                        + " flagrant denial of justice, unless a sound assurance that was accepted has excluded"
                        + " it since.")
                .notMet("A person was handed over, directly or by way of a third state, although a flagrant denial"
                        + " of justice was to be feared, as a source or a court says, and no sound assurance"
                        + " has excluded it since.")
                .remedy("Look for what a court found on the trial that awaited the person, and for an assurance on"
                        + " it that a court accepted.")
                .rationale("A trial that is manifestly contrary to article 6, such as one on evidence obtained by"
                        + " torture, bars the hand-over by itself (Othman v United Kingdom, the first such"
                        + " finding; Husayn v Poland found it of acts of 2003). That it may was said in"
                        + " Soering v United Kingdom (1989), so what article 6 required of earlier acts is"
                        + " open unless a court later found that the hand-over itself was a violation. The"
                        + " test is stringent: a trial that falls short of article 6 is not enough.")
                .wouldNeed(
                        "For at least one surrender: whether a court or another source found that a flagrant denial of"
                                + " justice was to be feared, or that it was not.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        return view.all(
                () -> isHandedOverOrSentOn(view, subject),
                () -> onDay(view, subject, day -> Cases.isBound(view, subject, ARTICLE_6, day)),
                () -> isFoundOnIt(view, subject) ? Truth.TRUE : isJudgedBy(view, subject));
    }

    private Truth isJudgedBy(View view, Case subject) {
        Truth judged = onDay(view, subject, day -> Norms.judgedBy(view, "soering", day));
        return day(view, subject).isPresent() ? Norms.orMet(judged, () -> isFeared(view, subject)) : judged;
    }

    /**
     * A court's finding on this very hand-over settles it; an earlier finding can have been answered by an assurance.
     */
    @Override
    protected Truth breached(View view, Case subject) {
        if (isFoundOnIt(view, subject)) {
            return Truth.TRUE;
        }
        Truth feared = isFeared(view, subject);
        return feared.isTrue() ? isAnswered(view, subject).not() : feared;
    }

    private Truth isFeared(View view, Case subject) {
        return courts(view, subject).with(() -> wasSo(view, subject, CaseQuestion.FAIR_TRIAL_DENIED));
    }

    private static CourtFindings courts(View view, Case subject) {
        return CourtFindings.on(view, subject, TRIAL, List.of(EVIDENCE));
    }

    /** {@return whether a court later found that the hand-over itself was a violation, and none found the opposite} */
    private boolean isFoundOnIt(View view, Case subject) {
        Optional<PartialDate> handedOver = day(view, subject);
        return courts(view, subject).areOfViolation()
                && violations(view, subject).anyMatch(decision -> ActDays.isAfter(decision.date(), handedOver));
    }

    private static Stream<Decision> violations(View view, Case subject) {
        return Stream.of(TRIAL, EVIDENCE).anyMatch(kind -> view.acts().isFound(subject, Outcome.VIOLATION, kind))
                ? view.acts().decided(subject).stream()
                        .filter(decision -> decision.outcome() == Outcome.VIOLATION
                                && (decision.on().contains(TRIAL)
                                        || decision.on().contains(EVIDENCE)))
                : Stream.empty();
    }

    /**
     * {@return whether an assurance answers earlier findings: one on the trial or, if all of them are about evidence
     * obtained by torture, one that excludes such evidence; where their reason is not recorded, the latter leaves it
     * open}
     */
    private Truth isAnswered(View view, Case subject) {
        return isAnsweredOn(TRIAL, view, subject)
                .or(isAnsweredOn(EVIDENCE, view, subject)
                        .and(Truth.of(areOnEvidence(view, subject)).or(Truth.UNKNOWN)));
    }

    /**
     * {@return whether what was found before the hand-over, each court found of evidence obtained by torture, and no
     * source denies that}
     */
    private boolean areOnEvidence(View view, Case subject) {
        List<Optional<PartialDate>> days = violations(view, subject)
                .filter(decision -> decision.on().contains(EVIDENCE)
                        && view.acts().undisputed(subject).contains(decision))
                .map(Decision::date)
                .toList();
        Optional<PartialDate> handedOver = day(view, subject);
        return violations(view, subject)
                        .filter(decision -> !ActDays.isAfter(decision.date(), handedOver))
                        .allMatch(decision -> decision.on().contains(EVIDENCE))
                && findings(view, subject).allMatch(days::contains);
    }

    /**
     * {@return whether an assurance on something answers earlier findings: no, if none bears on the hand-over and was
     * not turned down, or what was accepted is not sound; yes, if it was accepted and is sound; otherwise open} A
     * finding without a day concerns the hand-over itself, and an assurance in addition contradicts it.
     */
    private Truth isAnsweredOn(SafeguardKind kind, View view, Case subject) {
        List<Assurance> given = answering(view, subject, EnumSet.of(kind));
        if (given.isEmpty()) {
            return Truth.FALSE;
        }
        List<Assurance> accepted =
                Lists.filter(given, assurance -> assurance.accepted().orElse(false));
        boolean undisputed = Lists.noneMatch(given, assurance -> isDisputed(view, subject, assurance));
        if (undisputed && accepted.equals(given) && Assurances.isSound(given).isFalse()) {
            return Truth.FALSE;
        }
        Truth later = Truth.any(
                accepted,
                assurance -> Truth.of(!isDisputed(view, subject, assurance))
                        .or(Truth.UNKNOWN)
                        .and(isLaterThanFindings(view, subject, assurance)));
        return later.and(Assurances.isSound(accepted)).or(Truth.UNKNOWN);
    }

    /** {@return whether a source denies an assurance, or sources disagree on whether it was accepted} */
    private static boolean isDisputed(View view, Case subject, Assurance assurance) {
        return view.acts().isDenied(subject, assurance) || view.acts().isAcceptanceDisputed(subject, assurance);
    }

    /**
     * {@return the assurances on some subjects that were not turned down, and that no certainly later finding found
     * wanting}
     */
    private List<Assurance> answering(View view, Case subject, Set<SafeguardKind> kinds) {
        return Lists.filter(
                AssurancesAnswer.of(Assurances.bearing(view, subject)).on(kinds),
                assurance -> assurance.accepted().orElse(true)
                        && findings(view, subject).noneMatch(found -> ActDays.isAfter(found, assurance.date())));
    }

    /** {@return whether an assurance was given after all findings and by the hand-over; otherwise open} */
    private Truth isLaterThanFindings(View view, Case subject, Assurance assurance) {
        return Truth.of(findings(view, subject).allMatch(found -> ActDays.isAfter(assurance.date(), found)))
                .and(ActDays.isDoneBy(assurance.date(), day(view, subject)))
                .or(Truth.UNKNOWN);
    }

    /**
     * {@return the days of the findings that a flagrant denial of justice was to be feared; an empty value for a
     * finding without a day} A finding that concerns only a day after the hand-over says nothing about an assurance
     * that was given before it.
     */
    private Stream<Optional<PartialDate>> findings(View view, Case subject) {
        Optional<PartialDate> handedOver = day(view, subject);
        return Stream.concat(
                        view.acts().facts(subject, CaseQuestion.FAIR_TRIAL_DENIED).stream()
                                .filter(fact -> fact.truth().isTrue())
                                .map(CaseFact::date),
                        violations(view, subject).map(Decision::date))
                .filter(day -> !ActDays.isAfter(day, handedOver));
    }

    /**
     * For an act before the first such finding it is not known that the state could foresee it, unless a court made a
     * finding on the act itself.
     */
    @Override
    protected Severity severity(View view, Case subject) {
        return isFoundOnIt(view, subject)
                ? info().severity()
                : Norms.severity(view, "othman", day(view, subject), info().severity());
    }

    @Override
    protected Optional<String> remark(View view, Case subject) {
        Verdict verdict = judge(view, subject);
        if (verdict == Verdict.PASS && isFeared(view, subject).isTrue()) {
            return Optional.of(
                    "A flagrant denial of justice had been found to be feared; a sound assurance on the trial was"
                            + " accepted after that.");
        }
        return verdict == Verdict.FAIL && isFoundOnIt(view, subject)
                ? Optional.of("A court found so on this hand-over.")
                : Optional.empty();
    }

    @Override
    Optional<OpenPoint> openApartFromDay(View view, Case subject) {
        if (view.acts().isFound(subject, Outcome.NO_VIOLATION, TRIAL)) {
            return Optional.of(OpenPoint.on(
                    subject,
                    CaseQuestion.FAIR_TRIAL_DENIED,
                    "whether a flagrant denial of justice was to be feared (a court found nothing against the"
                            + " hand-over)"));
        }
        if (courts(view, subject).areContested() && !isFeared(view, subject).isTrue()) {
            return Optional.of(OpenPoint.on(
                    subject,
                    "decisions",
                    "whether a flagrant denial of justice was to be feared (a source denies the decision that found"
                            + " it)"));
        }
        boolean isPerhapsAnswered =
                !answering(view, subject, EnumSet.of(TRIAL, EVIDENCE)).isEmpty();
        return isPerhapsAnswered && isFeared(view, subject).isTrue()
                ? Optional.of(OpenPoint.on(
                        subject,
                        "assurances",
                        "whether an assurance on the trial answers what was found (whether it is about what was"
                                + " found, was accepted after that and before the hand-over, and is sound)"))
                : Optional.empty();
    }
}
