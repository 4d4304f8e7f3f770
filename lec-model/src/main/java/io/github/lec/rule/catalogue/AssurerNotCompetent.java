package io.github.lec.rule.catalogue;

import io.github.lec.instrument.Assurance;
import io.github.lec.instrument.OthmanFactor;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.cases.AssuranceWords;
import io.github.lec.rule.catalogue.cases.Assurances;
import io.github.lec.rule.catalogue.cases.Removals;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** LEC-ASR-004: the giver of the assurance was found not to be competent, or not able to bind the courts. */
final class AssurerNotCompetent extends RemovalRule {
    private static final Set<SafeguardKind> ON_ANYTHING = EnumSet.allOf(SafeguardKind.class);
    private static final Set<String> OF_HAND_OVER = Set.of("steps", "route", "persons", "basis");
    private static final Set<String> REPORTED = Set.of("steps", "route", "persons", "basis", "assurances");

    AssurerNotCompetent() {
        super(RuleInfo.builder()
                .id("LEC-ASR-004")
                .title("Giver of the assurance not shown to be competent")
                .severity(Severity.WARNING)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.TRIAL_PERSECUTION)
                .question("Could the giver of the assurance bind those who must keep it?")
                .norms(Norms.of("othman", "cn-extradition-law-50", "cz-us-2299-19", "pt-stj-127-21", "vcdr-3"))
                .cover(Norms.of())
                .benchmark("The giver of the assurance can bind those who must keep it, including the courts, under the"
                        + " requesting state's own law.")
                .notMet("A source says that the giver of the assurance was not shown to be competent under the"
                        + " requesting state's own law.")
                .remedy("Record who decided on the assurance, and whom that binds under the requesting state's own law."
                        + " In China, the Supreme People's Procuratorate decides on undertakings as to prosecution,"
                        + " the Supreme People's Court on those as to sentence, and they bind the authorities that"
                        + " try the case (Extradition Law, article 50).")
                .rationale("National courts differ: the Czech Constitutional Court found the assurances doubtful, the"
                        + " Portuguese Supreme Court held that those given through the embassy bind China.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        return Assurances.givenByAnyone(view, subject, ON_ANYTHING);
    }

    @Override
    protected Truth breached(View view, Case subject) {
        return isShown(view, subject).not();
    }

    /**
     * {@return whether the giver was shown to be competent} Where no source answers that, a giver of whom it was found
     * that it cannot bind the state (Othman) is not; that it can leaves open whether it can bind the courts.
     */
    private Truth isShown(View view, Case subject) {
        return isFoundUnable(view, subject) ? Truth.FALSE : wasSo(view, subject, CaseQuestion.ASSURER_COMPETENT);
    }

    private static boolean isFoundUnable(View view, Case subject) {
        return !view.acts().isReported(subject, CaseQuestion.ASSURER_COMPETENT)
                && Assurances.answers(view, subject)
                        .test(OthmanFactor.GIVER_CAN_BIND)
                        .isFalse();
    }

    /** Where what was found of the assurance decides, a report of the assurance is not enough. */
    @Override
    protected Truth decides(View established, Case subject) {
        boolean found = !established.acts().isReported(subject, CaseQuestion.ASSURER_COMPETENT);
        return super.decides(found ? established.established(OF_HAND_OVER) : established, subject);
    }

    /** Whoever holds that the giver is not competent says that there was an assurance, for which a report is enough. */
    @Override
    protected Set<String> reported() {
        return REPORTED;
    }

    @Override
    protected Optional<String> remark(View view, Case subject) {
        boolean unable = isFoundUnable(view, subject);
        Truth competent = unable ? Truth.FALSE : wasSo(view, subject, CaseQuestion.ASSURER_COMPETENT);
        Optional<String> held = answers(view, subject)
                .filter(fact -> fact.truth() == competent)
                .flatMap(fact -> fact.by().stream())
                .findFirst()
                .map(forum -> "So held by " + view.dataset().nameInSentence(forum) + ".");
        List<Assurance> assurances = Assurances.judgedOfAnyone(view, subject);
        Optional<String> found = Optional.of("Found of the assurance: that its giver cannot bind the state.")
                .filter(words -> unable);
        String words = Stream.of(
                        found,
                        AssuranceWords.turnedDown(assurances),
                        held,
                        AssuranceWords.giver(view, subject, assurances))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /**
     * {@return the day of the hand-over; where nobody was handed over, the day of the last answer, which is the one
     * that counts} Where it is not known whether anybody was, even if a source gives the day of a hand-over, an answer
     * counts only if all are the same.
     */
    @Override
    protected Optional<PartialDate> day(View view, Case subject) {
        boolean differ = answers(view, subject).map(CaseFact::truth).distinct().count() > 1;
        return switch (Removals.isRemoved(view, subject)) {
            case TRUE -> super.day(view, subject);
            case FALSE -> super.day(view, subject).or(() -> lastAnswer(view, subject));
            case UNKNOWN -> differ ? Optional.empty() : super.day(view, subject).or(() -> lastAnswer(view, subject));
        };
    }

    private static Optional<PartialDate> lastAnswer(View view, Case subject) {
        return answers(view, subject)
                .flatMap(fact -> fact.date().stream())
                .max(Comparator.comparing((PartialDate day) -> day.latest().orElse(LocalDate.MAX)));
    }

    private static Stream<CaseFact> answers(View view, Case subject) {
        return view.acts().facts(subject, CaseQuestion.ASSURER_COMPETENT).stream();
    }

    @Override
    Optional<OpenPoint> openFirst(View view, Case subject) {
        return AssuranceWords.openOfAnyone(view, subject).or(() -> openBefore(view, subject));
    }

    /** {@return that sources answer only for days after the hand-over; nothing if they do not} */
    private Optional<OpenPoint> openBefore(View view, Case subject) {
        List<CaseFact> answers = answers(view, subject).toList();
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartialDate> handedOver = super.day(view, subject);
        return Lists.allMatch(answers, fact -> ActDays.isAfter(fact.date(), handedOver))
                ? answers.stream()
                        .findFirst()
                        .map(fact -> OpenPoint.on(
                                        subject,
                                        CaseQuestion.ASSURER_COMPETENT,
                                        "whether the giver could bind on the day of the hand-over (said only of a later day, "
                                                + fact.date().orElseThrow() + ": "
                                                + (fact.truth().isTrue() ? "yes" : "no") + ")")
                                .asked())
                : Optional.empty();
    }
}
