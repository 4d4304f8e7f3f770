package io.github.lec.rule.catalogue;

import io.github.lec.cooperation.CooperationQuestion;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.rule.InstrumentRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.texts.Conclusions;
import io.github.lec.rule.catalogue.texts.CyberAgreements;
import io.github.lec.rule.catalogue.texts.Instruments;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** LEC-CYB-004: a new cyber agreement although accounts conflict on whether a party complies with an earlier one. */
final class CyberAgreementBeforeAssessment extends InstrumentRule {
    /** An earlier agreement of a party. */
    private record Kept(CooperationInstrument earlier, ActorId party) {}

    CyberAgreementBeforeAssessment() {
        super(RuleInfo.builder()
                .id("LEC-CYB-004")
                .title("New cyber agreement while compliance with an earlier one is disputed")
                .severity(Severity.WARNING)
                .layer(Layer.PRACTICE)
                .dimension(RiskDimension.DATA_CYBER)
                .question("Is it undisputed whether the parties comply with the cyber agreements that they concluded"
                        + " earlier?")
                .norms(Norms.of())
                .cover(Norms.of())
                .benchmark(
                        "When a state concludes a new cyber agreement, it is not disputed whether it, or its partner,"
                                + " complies with an earlier one.")
                .notMet("Sources contradict each other on whether a party complies with a cyber agreement that it"
                        + " concluded earlier, with this state or another.")
                .remedy("Record what sources say on compliance with the earlier agreement. That they contradict each"
                        + " other does not show that it was breached.")
                .rationale("This is policy, not law: before relying on a partner's promise again, a state should know"
                        + " whether the last one was kept.")
                .build());
    }

    @Override
    protected Truth applies(View view, CooperationInstrument subject) {
        Truth cyber = Truth.of(!subject.model()).and(Instruments.isCyber(view, subject));
        if (cyber.isFalse()) {
            return cyber;
        }
        Lazy<Optional<PartialDate>> concluded = concluded(view, subject);
        return cyber.and(follows(view, subject, concluded).isTrue() ? Truth.TRUE : Truth.UNKNOWN);
    }

    /** {@return whether an agreement of a party on record is an earlier one} */
    private static Truth follows(View view, CooperationInstrument subject, Lazy<Optional<PartialDate>> concluded) {
        return Truth.any(
                subject.parties(),
                (ActorId party) -> Truth.any(others(view, subject, party), other -> isEarlier(view, other, concluded)));
    }

    @Override
    protected Truth breached(View view, CooperationInstrument subject) {
        Lazy<Optional<PartialDate>> concluded = concluded(view, subject);
        return Truth.any(
                subject.parties(),
                (ActorId party) ->
                        Truth.any(others(view, subject, party), other -> isDisputed(view, other, party, concluded)));
    }

    private static Truth isDisputed(
            View view, CooperationInstrument earlier, ActorId party, Lazy<Optional<PartialDate>> concluded) {
        Truth isEarlier = isEarlier(view, earlier, concluded);
        return isEarlier.isFalse()
                ? isEarlier // whether a later one was kept is not asked
                : isEarlier.and(CyberAgreements.isAssessed(view, earlier, party, concluded.get())
                        .not());
    }

    /** {@return the day on which the agreement that is judged was concluded, asked once for all its parties} */
    private static Lazy<Optional<PartialDate>> concluded(View view, CooperationInstrument subject) {
        return Lazy.of(() -> Conclusions.day(view, subject));
    }

    /** Of accounts that one source gives alone, it is not known that sources contradict each other. */
    @Override
    protected String notMet(View view, CooperationInstrument subject) {
        List<Kept> disputed = disputed(view, subject);
        return !disputed.isEmpty()
                        && Lists.allMatch(
                                disputed, kept -> CyberAgreements.isOfOneSource(view, kept.earlier(), kept.party()))
                ? "One source, and no other, gives conflicting accounts of whether a party complies with a cyber"
                        + " agreement that it concluded earlier, with this state or another."
                : info().notMet();
    }

    /** Says whose compliance is disputed, and with which agreement. */
    @Override
    protected Optional<String> remark(View view, CooperationInstrument subject) {
        if (judge(view, subject) != Verdict.FAIL) {
            return Optional.empty();
        }
        String disputed = disputed(view, subject).stream()
                .map(kept -> view.dataset().nameInSentence(kept.party()) + ", \""
                        + kept.earlier().title() + "\"")
                .distinct()
                .collect(Collectors.joining("; "));
        return disputed.isEmpty() ? Optional.empty() : Optional.of("Disputed: " + disputed + ".");
    }

    /** {@return the earlier agreements of which it is disputed whether a party complies} */
    private static List<Kept> disputed(View view, CooperationInstrument subject) {
        Lazy<Optional<PartialDate>> concluded = concluded(view, subject);
        return subject.parties().stream()
                .flatMap(party -> others(view, subject, party).stream()
                        .filter(other ->
                                isDisputed(view, other, party, concluded).isTrue())
                        .map(other -> new Kept(other, party)))
                .toList();
    }

    @Override
    protected Optional<String> open(View view, CooperationInstrument subject) {
        Lazy<Optional<PartialDate>> concluded = concluded(view, subject);
        Truth follows = follows(view, subject, concluded);
        if (!follows.isTrue()) {
            return Optional.of("whether a party had concluded a cyber agreement before this one"
                    + (follows.isFalse() ? " (none is on record)" : ", and whether that one was kept"));
        }
        boolean later = Lists.anyMatch(
                subject.parties(),
                party -> Lists.anyMatch(
                        others(view, subject, party),
                        other -> isEarlier(view, other, concluded).isTrue()
                                && CyberAgreements.isAssessed(view, other, party, Optional.empty())
                                        .isFalse()));
        return Optional.of("whether the parties complied with earlier agreements when this one was concluded"
                + (later ? " (sources contradict each other; whether they did so by then is not recorded)" : ""));
    }

    /**
     * Compliance with an earlier agreement or, where none is on record, another agreement of the same two; with whom
     * else each may have concluded one, no claim asks.
     */
    @Override
    protected List<ClaimId> claimsToSettle(View view, CooperationInstrument subject) {
        Lazy<Optional<PartialDate>> concluded = concluded(view, subject);
        if (!follows(view, subject, concluded).isFalse()) {
            return subject.parties().stream()
                    .flatMap(party -> others(view, subject, party).stream()
                            .filter(other ->
                                    !isDisputed(view, other, party, concluded).isKnown())
                            .map(other -> ClaimId.of(other.id().value(), "compliance", party.value())))
                    .toList();
        }
        return subject.isBilateral()
                ? List.of(new CooperationQuestion(
                                subject.parties().first(), subject.parties().last(), Topic.CYBER_AND_DIALOGUE)
                        .claim())
                : List.of();
    }

    private static List<CooperationInstrument> others(View view, CooperationInstrument subject, ActorId party) {
        return Lists.filter(
                CyberAgreements.deciding(view, party), other -> !other.id().equals(subject.id()));
    }

    private static Truth isEarlier(View view, CooperationInstrument other, Lazy<Optional<PartialDate>> concluded) {
        Optional<PartialDate> then = Conclusions.day(view, other);
        return ActDays.isBefore(then, concluded.get());
    }
}
