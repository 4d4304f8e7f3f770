package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.cases.Asylum;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.Citizens;
import io.github.lec.rule.catalogue.cases.HandOvers;
import io.github.lec.rule.catalogue.cases.LastDay;
import io.github.lec.rule.catalogue.cases.OwnHandOvers;
import io.github.lec.rule.catalogue.cases.Removals;
import io.github.lec.rule.catalogue.cases.ThirdStates;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * LEC-EXT-020: a refugee recognised in a member state is surrendered, deported or otherwise sent by a member state to
 * the state of origin.
 */
final class RefugeeStatusIgnored extends RemovalRule {
    private static final Set<CaseRoute> DEPORTATION = EnumSet.of(CaseRoute.DEPORTATION);

    RefugeeStatusIgnored() {
        super(RuleInfo.builder()
                .id("LEC-EXT-020")
                .title("Refugee status granted in a member state ignored")
                .severity(Severity.ERROR)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.ABSOLUTE_RIGHTS)
                .question("Was the refugee kept from removal while the status lasted?")
                .norms(Norms.of(
                        "rc-33",
                        "c-352-22",
                        "cfreu-18",
                        "cfreu-19-2",
                        "dir-2011-95-21",
                        "dir-2013-32-9",
                        "reg-2024-1347-21",
                        "reg-2024-1348-10"))
                .cover(Norms.of("c-352-22", "cfreu-18", "rc-33"))
                .benchmark("A person recognised as a refugee in a member state is neither surrendered nor deported, nor"
                        + " sent in any other manner, to the state of origin while that status lasts.")
                .notMet("A person recognised as a refugee in a member state was surrendered, deported or sent in"
                        + " another manner to the state of origin, and a source says that the status had not been"
                        + " withdrawn.")
                .remedy("Record which state granted the status, and whether it was withdrawn before the removal.")
                .rationale(
                        "While the status lasts, extradition to the state of origin is barred in all member states that"
                                + " the Union's asylum law binds (C-352/22): in Ireland since July 2026, and for"
                                + " Denmark it is not settled. Article 33 of the Refugee Convention, and since October"
                                + " 2006 the Union's directives, bar a return in any manner, which a rendition is if"
                                + " the state took part. Before the directives, it was open whether article 33 bars the"
                                + " deportation of a refugee recognised in another member state.")
                .wouldNeed(
                        "For at least one person surrendered or deported: whether a member state had recognised them as"
                                + " a refugee, and until when.")
                .build());
    }

    @Override
    protected Truth applies(View view, Case subject) {
        return view.all(
                () -> view.acts().isRoute(subject, Cases.HANDED_OVER),
                () -> HandOvers.mayEuLawApply(view, subject),
                () -> Citizens.isOfRequestingState(view, subject),
                // asked without a day too, so that it is listed as open if the day of the surrender is not known
                () -> Asylum.isRecognised(view, subject, day(view, subject), state -> Truth.TRUE),
                () -> onDay(view, subject, day -> isProtected(view, subject, day)));
    }

    private Truth isProtected(View view, Case subject, LocalDate day) {
        Truth byConvention = isBarredByConvention(view, subject, day);
        if (byConvention.isTrue()) {
            return byConvention;
        }
        Truth recognised = Asylum.isRecognised(view, subject, day(view, subject), state -> isBound(view, state, day));
        Truth byUnionLaw = recognised
                .and(isBound(view, subject.requested(), day))
                .and(isSentAway(view, subject)
                        .or(view.acts()
                                .isRoute(subject, OwnHandOvers.BY_STATE)
                                .and(view.unionAsylumLaw().barsExtraditionOfRefugees(day))));
        return byUnionLaw.or(byConvention);
    }

    /**
     * {@return whether article 33 of the Refugee Convention prohibited a member state from sending a refugee back "in
     * any manner whatsoever", whatever law the Union had: certainly for a refugee whom it had recognised itself; open
     * for one recognised in another member state}
     */
    private Truth isBarredByConvention(View view, Case subject, LocalDate day) {
        Optional<ActorId> requested = subject.requested();
        Truth away = isSentAway(view, subject);
        return Asylum.isRecognised(
                view,
                subject,
                day(view, subject),
                state -> state.isEmpty() || requested.isEmpty()
                        ? requested
                                .map(asked -> view.unionLaw().applies(asked, day))
                                .orElse(Truth.UNKNOWN)
                                .and(Truth.UNKNOWN)
                        : isBarredByConvention(view, subject, state.get(), requested.get(), away, day));
    }

    private static Truth isBarredByConvention(
            View view, Case subject, ActorId refuge, ActorId requested, Truth away, LocalDate day) {
        Truth manner = refuge.equals(requested)
                ? view.acts().isRoute(subject, OwnHandOvers.BY_STATE).or(away)
                : away.and(view.unionLaw().applies(refuge, day));
        return manner.isFalse()
                ? manner
                : manner.and(view.unionLaw().applies(requested, day))
                        .and(view.norms()
                                .refugeeLaw()
                                .barsReturn(List.of(subject.requesting()), requested, refuge, day));
    }

    private Truth isBarredByConventionOnItsDay(View view, Case subject) {
        return Cases.onDay(day(view, subject), day -> isBarredByConvention(view, subject, day));
    }

    private static boolean isOtherwise(View view, Case subject) {
        return view.acts().isRoute(subject, CaseRoute.byForce()).isTrue();
    }

    /**
     * {@return whether the requested state sent the person away otherwise than by surrender: by deportation, or by
     * sending the person back by force or letting agents take the person}
     */
    private static Truth isSentAway(View view, Case subject) {
        return isOtherwise(view, subject)
                ? OwnHandOvers.isByRequested(view, subject)
                : view.acts()
                        .isRoute(subject, CaseRoute.byForce())
                        .and(Truth.UNKNOWN)
                        .or(isDeported(view, subject));
    }

    /**
     * Article 33 of the Refugee Convention forbids deportation in any case; only for extradition this had to be
     * clarified.
     */
    private static Truth isDeported(View view, Case subject) {
        return view.acts().isRoute(subject, DEPORTATION);
    }

    private static Truth isBound(View view, Optional<ActorId> state, LocalDate day) {
        return state.map(found -> view.unionAsylumLaw().binds(found, day)).orElse(Truth.UNKNOWN);
    }

    /** The surrender itself is what the judgment forbids. */
    @Override
    protected Set<String> reported() {
        return Set.of();
    }

    @Override
    protected Truth breached(View view, Case subject) {
        return isOtherwise(view, subject) || !isDeported(view, subject).isFalse()
                ? Removals.isRemoved(view, subject)
                : Removals.isExecuted(view, subject);
    }

    /**
     * For an act before the judgment it is not known that the state could foresee it. For its own refugee, and for a
     * deportation, it could: article 33 of the Refugee Convention has said so all along.
     */
    @Override
    protected Severity severity(View view, Case subject) {
        return isSentAway(view, subject)
                        .or(isBarredByConventionOnItsDay(view, subject))
                        .isTrue()
                ? info().severity()
                : Norms.severity(view, "c-352-22", day(view, subject), info().severity());
    }

    /** {@return the day of the removal, including one to a third state, or of the last decision against it} */
    @Override
    protected Optional<PartialDate> day(View view, Case subject) {
        return ThirdStates.removalDay(view, subject)
                .or(() -> LastDay.ofSteps(view, subject, view.acts().steps(subject, CaseStage.refusals())))
                .or(() -> LastDay.ofEnd(view, subject));
    }

    @Override
    Optional<OpenPoint> openWhose(View view, Case subject) {
        return isOtherwise(view, subject) ? OwnHandOvers.open(view, subject) : Optional.empty();
    }

    @Override
    Optional<OpenPoint> openApartFromDay(View view, Case subject) {
        return Asylum.granting(view, subject).contains(Optional.<ActorId>empty())
                        && isRecognitionReported(view, subject)
                ? Optional.of(recognition(subject, "which state recognised the person as a refugee"))
                : Optional.empty();
    }

    private static boolean isRecognitionReported(View view, Case subject) {
        return view.acts().isReported(subject, CaseQuestion.REFUGEE_STATUS_RECOGNISED);
    }

    @Override
    Optional<OpenPoint> point(View view, Case subject) {
        return super.point(view, subject)
                .or(() -> Citizens.openOrigin(view, subject))
                // where no recognition is reported, the open claims say so
                .or(() -> Optional.of(recognition(
                                subject, "whether a status that binds the requested state stood on that day"))
                        .filter(words -> isRecognitionReported(view, subject)));
    }

    private static OpenPoint recognition(Case subject, String words) {
        return OpenPoint.on(subject, CaseQuestion.REFUGEE_STATUS_RECOGNISED, words);
    }

    @Override
    boolean isOpenInRemark(View view, Case subject) {
        return Citizens.isOriginDisputed(view, subject) || super.isOpenInRemark(view, subject);
    }

    /** Questions that no court has decided are open whatever is recorded. */
    @Override
    protected Optional<String> remark(View view, Case subject) {
        Verdict verdict = judge(view, subject);
        if (verdict == Verdict.FAIL
                && isBarredByConventionOnItsDay(view, subject).isTrue()) {
            return Optional.of(
                    "The state's own refugee: article 33 of the Refugee Convention forbids return in any manner,"
                            + " except under its paragraph 2, on which nothing is recorded.");
        }
        if (verdict != Verdict.CANNOT_DECIDE) {
            return Optional.empty();
        }
        if (Citizens.isOriginDisputed(view, subject)) {
            // if nothing else is open, the open point says it
            return super.point(view, subject).map(other -> Citizens.FROM_TAIWAN + ".");
        }
        Optional<LocalDate> day = day(view, subject).flatMap(PartialDate::latest);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        String outside = Stream.concat(
                        subject.requested().stream(),
                        Asylum.granting(view, subject).stream().flatMap(Optional::stream))
                .filter(state -> view.unionAsylumLaw().bindsOnlyByCharter(state, day.get()))
                .map(view.dataset()::nameInSentence)
                .distinct()
                .collect(Collectors.joining(" and "));
        if (outside.isEmpty()) {
            return day.filter(on -> !view.unionAsylumLaw().hasDirectives(on))
                    .map(before -> "What the Union's asylum law required before the directives that C-352/22"
                            + " interprets is open: the later, 2013/32, had to be national law by 2015-07-20.");
        }
        return Optional.of("Whether C-352/22 binds " + outside
                + " is not settled: the Charter does, and the asylum directives that it interprets do not.");
    }
}
