package io.github.lec.rule.catalogue;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.rule.InstrumentRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
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

/**
 * LEC-LIF-001: the record has a ratification before the signature. Accession needs no signature, and is a separate
 * stage.
 */
final class RatifiedBeforeSigned extends InstrumentRule {
    private static final Set<Stage> COMPARED = EnumSet.of(Stage.SIGNED, Stage.RATIFIED);

    RatifiedBeforeSigned() {
        super(RuleInfo.builder()
                .id("LEC-LIF-001")
                .title("Recorded as ratified before it was signed")
                .severity(Severity.ERROR)
                .layer(Layer.RECORD)
                .question("Does each ratification come on or after the signature?")
                .norms(Norms.of("vclt-14"))
                .benchmark("In the record, each ratification comes on or after the signature.")
                .notMet("The record has a ratification before the signature. One of the two dates, or the stage of one"
                        + " of them, must be wrong. This is about the record.")
                .remedy("Check both dates; an accession has its own stage, and a parliament's vote is an approval.")
                .rationale("A treaty is ratified after it is signed; data that say otherwise cannot be right.")
                .build());
    }

    @Override
    protected Truth applies(View view, CooperationInstrument subject) {
        return view.all(
                () -> Truth.of(subject instanceof Treaty && !subject.model()),
                () -> view.instruments().hasText(subject, view.asOf()));
    }

    @Override
    protected Truth breached(View view, CooperationInstrument subject) {
        return DeniedSteps.settled(view, subject, COMPARED, seen -> isReversed(seen, subject));
    }

    private static Truth isReversed(View view, CooperationInstrument subject) {
        List<Truth> reversed = new ArrayList<>();
        for (Optional<ActorId> party : asked(view, subject)) {
            Optional<PartialDate> ratified = ratified(view, subject, party);
            signed(view, subject, party, ratified.isPresent())
                    .flatMap(day -> ratified.map(later -> later.isBefore(day)))
                    .ifPresent(reversed::add);
        }
        return reversed.isEmpty() ? Truth.UNKNOWN : Truth.any(reversed, answer -> answer);
    }

    /** {@return whose ratification is compared with the signature: each party's, and one that names no party} */
    private static List<Optional<ActorId>> asked(View view, CooperationInstrument subject) {
        List<Optional<ActorId>> asked = new ArrayList<>();
        if (isAskedAsWhole(view, subject, Stage.RATIFIED)) {
            asked.add(Optional.empty());
        }
        subject.parties().forEach(party -> asked.add(Optional.of(party)));
        return asked;
    }

    private static Optional<PartialDate> ratified(View view, CooperationInstrument subject, Optional<ActorId> party) {
        return view.instruments().day(subject, Stage.RATIFIED, party);
    }

    /** Gives the days that cannot both be right. */
    @Override
    protected Optional<String> remark(View view, CooperationInstrument subject) {
        return judge(view, subject) == Verdict.FAIL
                ? Optional.of(asked(view, subject).stream()
                        .flatMap(party -> reversedDays(view, subject, party).stream())
                        .collect(Collectors.joining("; ", "Recorded: ", ".")))
                : Optional.empty();
    }

    private static Optional<String> reversedDays(View view, CooperationInstrument subject, Optional<ActorId> party) {
        return ratified(view, subject, party)
                .flatMap(ratified -> signed(view, subject, party, true)
                        .filter(signed -> ratified.isBefore(signed).isTrue())
                        .map(signed -> party.map(view.dataset()::nameInSentence)
                                        .map(name -> name + ", ")
                                        .orElse("")
                                + "signed " + WrittenDay.of(signed) + ", ratified " + WrittenDay.of(ratified)));
    }

    /**
     * {@return whether a step is asked of the treaty as a whole} Of a convention of many, each party has a day of its
     * own: one for all is compared where a source gives it, but nobody need look for it.
     */
    private static boolean isAskedAsWhole(View view, CooperationInstrument subject, Stage stage) {
        return subject.parties().size() == 2 || isReported(view, subject, stage, Optional.empty());
    }

    private static boolean isReported(View view, CooperationInstrument subject, Stage stage, Optional<ActorId> party) {
        return view.instruments().reportedParties(subject, stage).contains(party);
    }

    /**
     * {@return the day on which a party signed, or all did; a party's own is asked for if a source gives it, or if the
     * party has ratified and no day for all is known}
     */
    private static Optional<PartialDate> signed(
            View view, CooperationInstrument subject, Optional<ActorId> party, boolean ratified) {
        Optional<PartialDate> all = isAskedAsWhole(view, subject, Stage.SIGNED)
                ? view.instruments().day(subject, Stage.SIGNED, Optional.empty())
                : Optional.empty();
        boolean own =
                party.isPresent() && (isReported(view, subject, Stage.SIGNED, party) || ratified && all.isEmpty());
        return own ? view.instruments().day(subject, Stage.SIGNED, party).or(() -> all) : all;
    }

    @Override
    protected Optional<String> open(View view, CooperationInstrument subject) {
        return DeniedSteps.of(view, subject, COMPARED).isEmpty()
                ? Optional.empty()
                : Optional.of("whether it was signed and ratified on the recorded days (a source denies it)");
    }
}
