package io.github.lec.rule.catalogue;

import io.github.lec.actor.Fact;
import io.github.lec.instrument.Assurance;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.cases.AssuranceWords;
import io.github.lec.rule.catalogue.cases.Assurances;
import io.github.lec.rule.catalogue.cases.CourtFindings;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.AssurancesAnswer;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * LEC-ASR-006: a person is handed over despite a real risk of life imprisonment without review, which no assurance
 * excludes.
 */
final class LifeSentenceIrreducible extends OwnHandOverRule {
    private static final String TRABELSI = "trabelsi";
    private static final Set<SafeguardKind> REDUCIBLE = EnumSet.of(SafeguardKind.REDUCIBLE_SENTENCE);
    private static final Set<String> NONE = Set.of("NO");

    LifeSentenceIrreducible() {
        super(RuleInfo.builder()
                .id("LEC-ASR-006")
                .title("Life sentence without review not excluded")
                .severity(Severity.WARNING)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.ABSOLUTE_RIGHTS)
                .question("Can the life sentence be reviewed, or does a specific assurance exclude it?")
                .norms(Norms.of("sanchez-sanchez", "trabelsi", "coe-t-21"))
                .cover(Norms.of("echr-3"))
                .benchmark(
                        "Where there is a real risk of life imprisonment without parole, the sentence can be reviewed,"
                                + " or a specific assurance excludes it.")
                .notMet("There was a real risk of life imprisonment without parole; sources say that such a sentence"
                        + " is not reviewed and that no specific assurance excluded it, or a court found so.")
                .remedy("Record the mechanism of review, that the law of the requesting state has no life sentence"
                        + " without review, or an undertaking on a sentence for a fixed term and whether it is"
                        + " specific.")
                .rationale(
                        "First a real risk of life without parole must be shown, then the question is whether it can be"
                                + " reviewed (Sanchez-Sanchez v United Kingdom). What this requires of acts before"
                                + " Trabelsi v Belgium (2014), from which Sanchez-Sanchez departed, is open unless a"
                                + " court or body found in that case that the sentence violates the provision or does"
                                + " not, or found both that such a sentence was possible and whether it can be"
                                + " reviewed; what meets the benchmark met it then, too.")
                .wouldNeed(
                        "For at least one surrender: whether life imprisonment without parole was possible, and whether"
                                + " it can be reviewed or an assurance excludes it.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        return view.all(
                () -> isHandedOver(view, subject),
                () -> wasSo(view, subject, CaseQuestion.LIFE_SENTENCE_POSSIBLE),
                () -> isFoundOnIt(view, subject) || isFoundOn(view, subject).isTrue()
                        ? Truth.TRUE
                        : isJudgedBy(view, subject));
    }

    private Truth isJudgedBy(View view, Case subject) {
        Truth can = Norms.canBeJudgedBy(view, TRABELSI);
        return can.isFalse()
                ? can
                : Norms.orMet(
                        onDay(view, subject, day -> Norms.judgedBy(view, TRABELSI, day)),
                        () -> breached(view, subject));
    }

    /** A court's finding on this very hand-over is not law of a later day. */
    @Override
    protected Truth breached(View view, Case subject) {
        return found(view, subject).with(() -> isReportedUnlawful(view, subject));
    }

    /**
     * {@return whether such a sentence is neither reviewed nor excluded, according to sources other than the courts'
     * decisions}
     */
    private Truth isReportedUnlawful(View view, Case subject) {
        Truth excluded = Assurances.specific(view, subject, REDUCIBLE, day(view, subject));
        return isReviewed(view, subject).or(excluded).not();
    }

    /**
     * {@return whether such a sentence can be reviewed} If no source says so of the case, each can where the law of the
     * requesting state has none without review; that it has one leaves open whether this person could get it.
     */
    private Truth isReviewed(View view, Case subject) {
        Truth reviewed = wasSo(view, subject, CaseQuestion.SENTENCE_REVIEW);
        return view.acts().isReported(subject, CaseQuestion.SENTENCE_REVIEW)
                        || !view.states().isRecorded(subject.requesting(), Fact.IRREDUCIBLE_LIFE_SENTENCE)
                ? reviewed
                : reviewed.or(onDay(
                        view,
                        subject,
                        day -> view.states().isFact(subject.requesting(), Fact.IRREDUCIBLE_LIFE_SENTENCE, NONE, day)));
    }

    private static boolean isFoundOnIt(View view, Case subject) {
        CourtFindings found = found(view, subject);
        return found.areOfViolation() || found.areOfNone();
    }

    /**
     * {@return true if a court or body found, in this very case, both whether such a sentence was possible and whether
     * it can be reviewed; otherwise unknown}
     */
    private Truth isFoundOn(View view, Case subject) {
        View found = view.established(Set.of("steps", "route", "persons"));
        return wasSo(found, subject, CaseQuestion.LIFE_SENTENCE_POSSIBLE).isTrue()
                        && wasSo(found, subject, CaseQuestion.SENTENCE_REVIEW).isKnown()
                ? Truth.TRUE
                : Truth.UNKNOWN;
    }

    private static CourtFindings found(View view, Case subject) {
        return CourtFindings.on(view, subject, SafeguardKind.REDUCIBLE_SENTENCE);
    }

    @Override
    Optional<OpenPoint> openApartFromDay(View view, Case subject) {
        CourtFindings found = found(view, subject);
        if (found.areOfNone()) {
            return Optional.of(OpenPoint.on(
                    subject,
                    CaseQuestion.SENTENCE_REVIEW,
                    "whether such a sentence can be reviewed (a court let the hand-over stand)"));
        }
        if (found.differ()) {
            return Optional.of(
                    OpenPoint.on(subject, "decisions", "whether such a sentence can be reviewed (courts differ)"));
        }
        if (Assurances.relied(view, subject, REDUCIBLE, day(view, subject)).isTrue()) {
            return Optional.of(OpenPoint.on(
                    subject,
                    "assurances",
                    "whether the assurance says that such a sentence is excluded (whether it is specific)"));
        }
        return Lists.anyMatch(
                        AssurancesAnswer.of(Assurances.ofReceiver(view, subject))
                                .on(REDUCIBLE),
                        given -> !given.accepted().orElse(true))
                ? Optional.of(OpenPoint.on(
                        subject,
                        CaseQuestion.SENTENCE_REVIEW,
                        "whether such a sentence was excluded otherwise (the assurance given was not accepted)"))
                : openAssurance(view, subject);
    }

    /** {@return what is open about an assurance on it, where assurances are recorded and none settles that} */
    private Optional<OpenPoint> openAssurance(View view, Case subject) {
        if (!isReviewed(view, subject).isFalse()
                || Assurances.all(view, subject).isEmpty()) {
            return Optional.empty();
        }
        List<Assurance> onIt =
                AssurancesAnswer.of(Assurances.ofReceiver(view, subject)).on(REDUCIBLE);
        return AssuranceWords.openGiver(view, subject)
                .or(() -> AssuranceWords.open(view, subject, onIt))
                .or(() -> Optional.of(OpenPoint.on(
                                subject,
                                "assurances",
                                "whether an assurance excluded such a sentence (those on record are on other risks)"))
                        .filter(words -> onIt.isEmpty()));
    }
}
