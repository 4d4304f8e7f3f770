package io.github.lec.rule.catalogue.cases;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.record.ActorId;
import io.github.lec.record.RecordId;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import io.github.lec.view.cases.Destinations;
import io.github.lec.view.internal.AssumedDay;
import io.github.lec.view.internal.SourceTitles;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the steps of a case leave open about the hand-over of a person, in words. */
public final class HandOvers {
    private static final String CONTRADICTED = " (sources contradict each other)";
    private static final String DENIED = " (a source denies it, and none says so)";

    private static final String WHETHER = "whether the person was handed over";

    /** The question whether European Union law applies in a state on the view's day. */
    private record Outside(ActorId state) {}

    private HandOvers() {}

    /** {@return an indirect question with what is known of it; nothing if the hand-over is known} */
    public static Optional<OpenPoint> open(View view, Case subject) {
        if (Removals.isRemoved(view, subject) == Truth.UNKNOWN) {
            return Optional.of(new OpenPoint(WHETHER + known(view, subject), stepsAndDenials(view, subject)).asked());
        }
        if (isRouteOpen(view, subject)) {
            return Optional.of(OpenPoint.on(
                            subject,
                            "route",
                            "how the person was sought or moved"
                                    + (view.acts().routes(subject).isEmpty() ? " (no source says)" : CONTRADICTED))
                    .asked());
        }
        return Optional.empty();
    }

    /** {@return the claim on all steps, and those on a removal in dispute} */
    private static List<ClaimId> stepsAndDenials(View view, Case subject) {
        String id = subject.id().value();
        List<CaseStep> denials = view.acts().denials(subject, Cases.REMOVAL);
        return Stream.concat(
                        Stream.of(""),
                        view.acts().steps(subject, Cases.REMOVAL).stream()
                                .map(CaseStep::key)
                                .filter(key ->
                                        denials.stream().map(CaseStep::key).anyMatch(key::equals)))
                .distinct()
                .map(key -> ClaimId.of(id, "steps", key))
                .toList();
    }

    private static boolean isRouteOpen(View view, Case subject) {
        return view.acts().isRoute(subject, Cases.HANDED_OVER) == Truth.UNKNOWN;
    }

    /**
     * {@return whether a known hand-over is recorded without any basis, so that all else turns on the basis; the open
     * claim on it says so}
     */
    public static boolean isWithoutRecordedBasis(View view, Case subject) {
        return open(view, subject).isEmpty()
                && view.acts().bases(subject).mentioned().isEmpty();
    }

    /** {@return in words, that no treaty is named as the basis; nothing if one is} */
    public static Optional<OpenPoint> openBasis(View view, Case subject) {
        return Cases.treaties(view, subject).isEmpty()
                ? Optional.of(
                        OpenPoint.on(subject, "basis", "on which treaty the hand-over rests (no source names one)")
                                .asked())
                : Optional.empty();
    }

    /** {@return in words, that a source denies that the hand-over rested on one of some texts that another names} */
    public static Optional<OpenPoint> openWhetherBasis(View view, Case subject, Stream<? extends Instrument> texts) {
        return texts.filter(text -> !view.acts().isBasis(subject, text).isKnown())
                .findFirst()
                .map(text -> new OpenPoint(
                                "whether the hand-over rested on \"" + text.title()
                                        + "\" (one source says so, and another denies it)",
                                claimsOnBasis(view, subject, text))
                        .asked());
    }

    private static List<ClaimId> claimsOnBasis(View view, Case subject, Instrument text) {
        return view.acts().bases(subject).keys(RecordId.of(text.id().value())).stream()
                .map(key -> ClaimId.of(subject.id().value(), "basis", key))
                .toList();
    }

    /**
     * {@return in words, what is open about the treaty on which a hand-over rests, if no source both names and denies
     * it}
     *
     * @param adHoc the treaty that may have applied to a hand-over that is recorded as ad hoc; otherwise nothing
     * @param known whether it is known that the treaties that are named did, or did not, apply
     */
    public static OpenPoint openTreaty(View view, Case subject, Optional<Treaty> adHoc, boolean known) {
        if (adHoc.isPresent()) {
            return OpenPoint.on(
                    subject,
                    "basis",
                    "whether the hand-over rests on a treaty (it is recorded as ad hoc, and as resting on \""
                            + adHoc.get().title() + "\")");
        }
        if (Cases.isTreatyDenied(view, subject)) {
            return OpenPoint.on(
                    subject,
                    "basis",
                    "on what the hand-over rests (a source denies that it was the treaty, and none names another"
                            + " basis)");
        }
        if (known) {
            return OpenPoint.on(
                    subject, "basis", "whether the hand-over rests on a treaty (sources contradict each other)");
        }
        return openCoverage(view, subject)
                .orElseGet(() -> new OpenPoint(
                        "whether the treaty that is named applied on the day of the hand-over",
                        TreatyStages.open(view, subject)));
    }

    /** {@return in words, whether a treaty on something else covers extradition; nothing if one on it is named too} */
    private static Optional<OpenPoint> openCoverage(View view, Case subject) {
        List<Treaty> treaties = Cases.treaties(view, subject);
        return Lists.anyMatch(
                        treaties, treaty -> Cases.coversExtradition(treaty).isTrue())
                ? Optional.empty()
                : treaties.stream()
                        .findFirst()
                        .map(treaty -> OpenPoint.on(
                                treaty,
                                "functions",
                                "whether \"" + treaty.title() + "\" covers extradition (its subject: "
                                        + FirstLetter.lower(treaty.kind().label()) + ")"));
    }

    private static List<ClaimId> removals(View view, Case subject) {
        return view.acts().steps(subject, Cases.REMOVAL).stream()
                .map(step -> ClaimId.of(subject.id().value(), "steps", step.key()))
                .distinct()
                .toList();
    }

    /**
     * {@return the same about the day of the hand-over; nothing if it is known exactly, or if no one was handed over}
     */
    public static Optional<OpenPoint> openDay(View view, Case subject) {
        if (Removals.isRemoved(view, subject).isFalse()) {
            return Optional.empty();
        }
        Optional<PartialDate> day = Cases.removalDay(view, subject);
        boolean exact = day.filter(found -> found.precision() == PartialDate.Precision.DAY)
                .isPresent();
        return exact
                ? Optional.empty()
                : Optional.of(new OpenPoint(
                                "on which day the person was handed over ("
                                        + day.map(found -> "recorded: " + found).orElse("no day is recorded") + ")",
                                removals(view, subject))
                        .asked());
    }

    /**
     * {@return the same of a person who was brought elsewhere than to the requesting state, of whom no day is recorded}
     */
    public static Optional<OpenPoint> openDayOfDeparture(View view, Case subject, Optional<PartialDate> left) {
        List<ClaimId> departures = removals(view, subject);
        return left.isPresent()
                        || departures.isEmpty()
                        || !Removals.isRemoved(view, subject).isFalse()
                ? Optional.empty()
                : Optional.of(new OpenPoint(
                                "on which day the person left the requested state (no day is recorded)", departures)
                        .asked());
    }

    /**
     * {@return the first and the last day on which the person may have been handed over, which is not before the first
     * recorded step and not after the view's day; nothing if no bound of the day is recorded}
     */
    public static List<LocalDate> firstAndLastDay(View view, Case subject) {
        Optional<PartialDate> day = Cases.removalDay(view, subject);
        Optional<LocalDate> first = day.flatMap(PartialDate::earliest);
        Optional<LocalDate> last = day.flatMap(PartialDate::latest);
        if (first.isEmpty() && last.isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        first.or(() -> firstStep(view, subject)),
                        Optional.of(last.filter(on -> on.isBefore(view.asOf())).orElse(view.asOf())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** {@return the first day on which a recorded step may have been taken; nothing if none has a day} */
    static Optional<LocalDate> firstStep(View view, Case subject) {
        return view.acts().steps(subject, EnumSet.allOf(CaseStage.class)).stream()
                .flatMap(step -> step.day().flatMap(PartialDate::earliest).stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * {@return whether European Union law can have applied in the requested state on any day on which the person may
     * have been handed over: not in a state that was never a member, nor in one that had left by the first recorded
     * step}
     */
    public static Truth mayEuLawApply(View view, Case subject) {
        return subject.requested()
                .map(view.states()::country)
                .filter(state -> view.shared(new Outside(state), silent -> isOutside(silent, state, silent.asOf())))
                .filter(state -> isOutside(view, state, view.asOf())) // asked of these alone, as evidence
                .filter(state -> !view.unionLaw().wasEverMember(state)
                        || firstStep(view, subject)
                                .filter(first -> isOutside(view, state, first))
                                .isPresent())
                .map(outside -> Truth.FALSE)
                .orElse(Truth.TRUE);
    }

    private static boolean isOutside(View view, ActorId state, LocalDate day) {
        return view.unionLaw().applies(state, day).isFalse();
    }

    /** {@return a case as if the person had been handed over on a day} */
    public static Case on(Case subject, LocalDate day) {
        return AssumedDay.of(
                subject, day, step -> Cases.REMOVAL.contains(step.stage()) && !Destinations.isElsewhere(subject, step));
    }

    private static String known(View view, Case subject) {
        List<CaseStep> denials = view.acts().denials(subject, Cases.REMOVAL);
        if (!denials.isEmpty()) {
            return view.acts().steps(subject, Cases.REMOVAL).isEmpty() ? DENIED + by(view, denials) : CONTRADICTED;
        }
        List<CaseStep> dated = Lists.filter(
                view.acts().steps(subject, EnumSet.allOf(CaseStage.class)),
                step -> day(step).isPresent());
        return dated.stream()
                .map(step -> day(step).orElseThrow())
                .max(Comparator.comparing(day -> day.earliest().orElseThrow()))
                .map(last -> lastSteps(
                        view,
                        subject,
                        dated.stream()
                                .filter(step -> day(step).filter(last::equals).isPresent())
                                .map(CaseStep::stage)
                                .distinct()
                                .toList(),
                        last))
                .orElse(" (no step with a day is recorded)");
    }

    /** {@return the last steps, all of one day, and which of them another source denies} */
    private static String lastSteps(View view, Case subject, List<CaseStage> stages, PartialDate day) {
        return stages.stream()
                .map(stage -> FirstLetter.lower(stage.label())
                        + (view.acts().denials(subject, EnumSet.of(stage)).isEmpty()
                                ? ""
                                : ", which another source denies"))
                .collect(Collectors.joining(
                        "; ",
                        stages.size() == 1 ? " (last recorded step: " : " (last recorded steps: ",
                        ", " + day + ")"));
    }

    /** {@return the titles of the sources that deny it, so that readers can weigh them} */
    private static String by(View view, List<CaseStep> denials) {
        return ": " + SourceTitles.of(view, denials.stream());
    }

    private static Optional<PartialDate> day(CaseStep step) {
        return step.day().filter(day -> day.earliest().isPresent());
    }
}
