package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.rule.InstrumentRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.texts.Consents;
import io.github.lec.rule.catalogue.texts.DeniedSteps;
import io.github.lec.rule.catalogue.words.WrittenDay;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * LEC-LIF-002: the record has an entry into force before the consent of a party. For a bilateral treaty, both parties
 * must have consented; for a convention, each party by its own entry into force. An arrangement is agreed by signature.
 */
final class InForceBeforeConsent extends InstrumentRule {
    private static final Set<Stage> COMPARED =
            EnumSet.of(Stage.SIGNED, Stage.ADOPTED, Stage.RATIFIED, Stage.ACCEDED, Stage.SUCCEEDED, Stage.IN_FORCE);

    InForceBeforeConsent() {
        super(RuleInfo.builder()
                .id("LEC-LIF-002")
                .title("Recorded as in force before a party consented")
                .severity(Severity.ERROR)
                .layer(Layer.RECORD)
                .question("Does the entry into force come on or after the last consent to be bound?")
                .norms(Norms.of("vclt-24", "vclt-25"))
                .benchmark("In the record, the treaty enters into force on or after the day on which the last party"
                        + " concerned consented to be bound; an arrangement begins to operate on or after"
                        + " its signature or adoption.")
                .notMet("The record has an entry into force before a party's consent to be bound. One of the dates, or"
                        + " the stage of one of them, must be wrong. This is about the record.")
                .remedy("Check both dates, and whether the treaty was applied provisionally before it entered into"
                        + " force.")
                .rationale("A treaty enters into force once the parties have consented, unless it provides otherwise.")
                .build());
    }

    @Override
    protected Truth applies(View view, CooperationInstrument subject) {
        return view.all(
                () -> Truth.of(!subject.model()),
                () -> hasText(view, subject),
                () -> isArrangement(subject) ? Truth.of(hasDays(view, subject)) : isInForce(view, subject));
    }

    /** {@return whether there is a text: a treaty has one if a party consented to it and no source denies this} */
    private static Truth hasText(View view, CooperationInstrument subject) {
        Truth signed = view.instruments().hasText(subject, view.asOf());
        if (signed.isKnown() || isArrangement(subject)) {
            return signed;
        }
        return Lists.anyMatch(Stage.consents(), stage -> hasConsented(view, subject, stage)) ? Truth.TRUE : signed;
    }

    /** Who names no party denies a step for all; who saw before its day that it had not been taken does not deny it. */
    private static boolean hasConsented(View view, CooperationInstrument subject, Stage stage) {
        return Lists.anyMatch(
                view.instruments().reportedParties(subject, stage),
                party -> view.instruments()
                        .day(subject, stage, party)
                        .filter(day -> day.isOnOrBefore(view.asOf()).isTrue())
                        .filter(day -> view.instruments().stage(subject, stage).denied().stream()
                                .filter(step ->
                                        step.party().isEmpty() || step.party().equals(party))
                                .allMatch(step -> step.observedOn()
                                        .filter(seen -> seen.isBefore(day).isTrue())
                                        .isPresent()))
                        .isPresent());
    }

    /** An arrangement need not be signed or enter into force: it may have no days to compare. */
    private static boolean hasDays(View view, CooperationInstrument subject) {
        return start(view, subject).isPresent() && !agreed(view, subject).isEmpty();
    }

    private static Optional<PartialDate> start(View view, CooperationInstrument subject) {
        return view.instruments().day(subject, Stage.IN_FORCE, Optional.empty());
    }

    /** A convention is judged party by party, whether or not it is in force. */
    private static Truth isInForce(View view, CooperationInstrument subject) {
        return isBilateral(subject)
                ? view.instruments().isInForce(subject, view.asOf()).or(hasEnded(view, subject))
                : Truth.TRUE;
    }

    private static boolean isArrangement(CooperationInstrument subject) {
        return subject instanceof Arrangement;
    }

    private static boolean isBilateral(CooperationInstrument subject) {
        return subject.parties().size() == 2;
    }

    /** An end that no source reports is not a question that a reader could settle. */
    private static Truth hasEnded(View view, CooperationInstrument subject) {
        boolean reported =
                !view.instruments().reportedParties(subject, Stage.TERMINATED).isEmpty()
                        || view.instruments().replacedBy(subject, view.asOf()).isPresent();
        return reported ? view.instruments().isTerminated(subject, view.asOf()) : Truth.FALSE;
    }

    @Override
    protected Truth breached(View view, CooperationInstrument subject) {
        Truth early = DeniedSteps.settled(view, subject, COMPARED, seen -> isTooEarly(seen, subject));
        return early.isTrue() && !isArrangement(subject) && isAppliedProvisionally(view, subject)
                ? Truth.UNKNOWN
                : early;
    }

    private static Truth isTooEarly(View view, CooperationInstrument subject) {
        if (isArrangement(subject)) {
            return arrangement(view, subject);
        }
        return isBilateral(subject) ? bilateral(view, subject) : convention(view, subject);
    }

    /** {@return whether it was applied provisionally, which is asked only if it seems in force too early} */
    private static boolean isAppliedProvisionally(View view, CooperationInstrument subject) {
        return view.instruments()
                .day(subject, Stage.PROVISIONALLY_APPLIED, Optional.empty())
                .isPresent();
    }

    private static Truth arrangement(View view, CooperationInstrument subject) {
        List<PartialDate> agreed = agreed(view, subject);
        return agreed.isEmpty()
                ? Truth.UNKNOWN
                : start(view, subject)
                        .map(start -> Truth.any(agreed, start::isBefore))
                        .orElse(Truth.UNKNOWN);
    }

    private static List<PartialDate> agreed(View view, CooperationInstrument subject) {
        return days(view, subject, Stage.conclusions());
    }

    /** {@return the days of some steps; a step that no source reports is not a question that a reader could settle} */
    private static List<PartialDate> days(View view, CooperationInstrument subject, Set<Stage> stages) {
        return stages.stream()
                .flatMap(stage -> view.instruments().reportedParties(subject, stage).stream()
                        .map(party -> view.instruments().day(subject, stage, party)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Truth bilateral(View view, CooperationInstrument subject) {
        Optional<PartialDate> entry = view.instruments().day(subject, Stage.IN_FORCE, Optional.empty());
        if (entry.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Optional<PartialDate> joint = view.instruments().day(subject, Stage.RATIFIED, Optional.empty());
        return Truth.any(
                subject.parties(),
                party -> isBeforeConsent(
                                view,
                                subject,
                                party,
                                entry.get(),
                                Consents.day(view, subject, party).or(() -> joint))
                        .or(isSignedAfter(view, subject, party, entry.get())));
    }

    private static Truth isBeforeConsent(
            View view,
            CooperationInstrument subject,
            ActorId party,
            PartialDate entry,
            Optional<PartialDate> consented) {
        Truth before = consented.map(entry::isBefore).orElse(Truth.UNKNOWN);
        return before.and(Consents.hasSucceeded(view, subject, party).not());
    }

    /**
     * {@return whether a party signed after an entry into force, and so consented after it whatever else is recorded}
     */
    private static Truth isSignedAfter(View view, CooperationInstrument subject, ActorId party, PartialDate entry) {
        return view.instruments()
                .day(subject, Stage.SIGNED, Optional.of(party))
                .or(() -> isBilateral(subject)
                        ? view.instruments().day(subject, Stage.SIGNED, Optional.empty())
                        : Optional.empty())
                .map(entry::isBefore)
                .filter(Truth::isTrue)
                .orElse(Truth.FALSE);
    }

    private static Truth convention(View view, CooperationInstrument subject) {
        List<Truth> early = new ArrayList<>();
        for (ActorId party : subject.parties()) {
            Optional<PartialDate> entry = view.instruments().day(subject, Stage.IN_FORCE, Optional.of(party));
            Optional<PartialDate> consent = Consents.day(view, subject, party);
            if (entry.isPresent() && consent.isPresent()) {
                early.add(isBeforeConsent(view, subject, party, entry.get(), consent));
            }
            entry.map(day -> isSignedAfter(view, subject, party, day))
                    .filter(Truth::isTrue)
                    .ifPresent(early::add);
        }
        return early.isEmpty() ? Truth.UNKNOWN : Truth.any(early, answer -> answer);
    }

    @Override
    protected Optional<String> open(View view, CooperationInstrument subject) {
        boolean denied = !DeniedSteps.of(view, subject, COMPARED).isEmpty();
        if (isArrangement(subject)) {
            return Optional.of(
                    denied
                            ? "whether it was agreed and began to operate on the recorded days (a source denies it)"
                            : "which came first, the agreement or its beginning to operate (the days that are recorded"
                                    + " do not say)");
        }
        if (hasText(view, subject) == Truth.UNKNOWN && isConsentDenied(view, subject)) {
            return Optional.of("whether a party had consented to be bound (a source denies it)");
        }
        return denied && isTooEarly(view, subject).isKnown() && !isAppliedProvisionally(view, subject)
                ? Optional.of("whether each of the steps was taken on the recorded day (a source denies one)")
                : Optional.of("on which day it entered into force (no day is recorded)")
                        .filter(words -> isEntryWithoutDay(view, subject));
    }

    private static boolean isEntryWithoutDay(View view, CooperationInstrument subject) {
        return isBilateral(subject)
                && start(view, subject).isEmpty()
                && Lists.anyMatch(
                        view.instruments().stage(subject, Stage.IN_FORCE).affirmed(),
                        step -> step.observedOn().isEmpty());
    }

    /** The day on which an arrangement began to operate is open even where it was seen in operation later. */
    @Override
    protected List<ClaimId> claimsInOpen(View view, CooperationInstrument subject) {
        return isArrangement(subject)
                ? List.of(ClaimId.of(subject.id().value(), "lifecycle", Stage.IN_FORCE.name()))
                : List.of();
    }

    @Override
    protected List<ClaimId> claimsToSettle(View view, CooperationInstrument subject) {
        return isArrangement(subject)
                ? claimsInOpen(view, subject)
                : (isEntryWithoutDay(view, subject) ? Stream.of(Stage.IN_FORCE) : deniedConsents(view, subject))
                        .map(stage -> ClaimId.of(subject.id().value(), "lifecycle", stage.name()))
                        .toList();
    }

    private static boolean isConsentDenied(View view, CooperationInstrument subject) {
        return deniedConsents(view, subject).findAny().isPresent();
    }

    private static Stream<Stage> deniedConsents(View view, CooperationInstrument subject) {
        return Stage.consents().stream()
                .filter(stage ->
                        !view.instruments().stage(subject, stage).denied().isEmpty());
    }

    /** Says which dates they are, and of which party, so that a reader can check them. */
    @Override
    protected Optional<String> remark(View view, CooperationInstrument subject) {
        return judge(view, subject) == Verdict.FAIL ? Optional.of(dates(view, subject)) : Optional.empty();
    }

    private static String dates(View view, CooperationInstrument subject) {
        if (isArrangement(subject)) {
            return "Recorded: in operation "
                    + WrittenDay.of(start(view, subject).orElseThrow()) + "; signed or adopted "
                    + agreed(view, subject).stream().map(WrittenDay::of).collect(Collectors.joining(", ")) + ".";
        }
        List<String> early = new ArrayList<>();
        subject.parties().forEach(party -> early(view, subject, party).ifPresent(early::add));
        if (isBilateral(subject)) {
            jointRatification(view, subject).ifPresent(early::add);
            if (early.isEmpty()) {
                joint(view, subject, Stage.SIGNED).ifPresent(early::add);
            }
        }
        return early.stream().collect(Collectors.joining("; ", "Recorded: ", "."));
    }

    /** {@return the days for a party whose own consent or signature comes after its entry into force} */
    private static Optional<String> early(View view, CooperationInstrument subject, ActorId party) {
        boolean bilateral = isBilateral(subject);
        Optional<PartialDate> entry =
                view.instruments().day(subject, Stage.IN_FORCE, bilateral ? Optional.empty() : Optional.of(party));
        Optional<String> consented = Consents.day(view, subject, party)
                .filter(day -> isBefore(entry, day)
                        && Consents.hasSucceeded(view, subject, party).isFalse())
                .map(day -> "consent to be bound " + WrittenDay.of(day));
        Optional<String> signed = view.instruments()
                .day(subject, Stage.SIGNED, Optional.of(party))
                .filter(day -> isBefore(entry, day))
                .map(day -> "signed " + WrittenDay.of(day));
        return consented
                .or(() -> signed)
                .map(later -> view.dataset().nameInSentence(party) + ", in force " + WrittenDay.of(entry.orElseThrow())
                        + ", " + later);
    }

    /** {@return a late ratification without a named party, which is mentioned once and not attributed to a party} */
    private static Optional<String> jointRatification(View view, CooperationInstrument subject) {
        return Lists.allMatch(
                        subject.parties(),
                        party -> Consents.day(view, subject, party).isPresent()
                                || !Consents.hasSucceeded(view, subject, party).isFalse())
                ? Optional.empty()
                : joint(view, subject, Stage.RATIFIED).map(days -> days + " (by whom is not recorded)");
    }

    /** {@return the days of entry into force and of a step without a named party, if the step comes after it} */
    private static Optional<String> joint(View view, CooperationInstrument subject, Stage stage) {
        Optional<PartialDate> entry = view.instruments().day(subject, Stage.IN_FORCE, Optional.empty());
        return view.instruments()
                .day(subject, stage, Optional.empty())
                .filter(day -> isBefore(entry, day))
                .map(day -> "in force " + WrittenDay.of(entry.orElseThrow()) + ", " + FirstLetter.lower(stage.label())
                        + " " + WrittenDay.of(day));
    }

    private static boolean isBefore(Optional<PartialDate> entry, PartialDate day) {
        return entry.filter(start -> start.isBefore(day).isTrue()).isPresent();
    }

    @Override
    protected String notMet(View view, CooperationInstrument subject) {
        return isArrangement(subject)
                ? "The record has an arrangement in operation before it was signed or adopted. One of the"
                        + " dates, or the stage of one of"
                        + " them, must be wrong. This is about the record."
                : info().notMet();
    }
}
