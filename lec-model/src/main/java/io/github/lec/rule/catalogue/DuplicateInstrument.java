package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.rule.InstrumentRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.texts.Instruments;
import io.github.lec.rule.catalogue.texts.TextsOfSameParties;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * LEC-REF-002: two records of the same kind between the same parties have the same day of signature. The reader checks
 * that ids are unique.
 */
final class DuplicateInstrument extends InstrumentRule {
    DuplicateInstrument() {
        super(RuleInfo.builder()
                .id("LEC-REF-002")
                .title("Two records that look like one instrument")
                .severity(Severity.WARNING)
                .layer(Layer.RECORD)
                .question("Does the instrument have one record only?")
                .norms(Norms.of())
                .benchmark("Each instrument has one record, in however many languages it was drawn up.")
                .notMet("Another record has the same kind, the same parties and the same day of signature, so the"
                        + " instrument may be recorded twice. This is about the record.")
                .remedy("Merge the two records, or record one as part of the other, or the crimes that each is about.")
                .rationale("An instrument that is recorded twice is counted twice. Where two records have the same id,"
                        + " nothing is read, and the problem has the id of this rule. Two texts on different crimes are not"
                        + " one.")
                .build());
    }

    @Override
    protected Truth applies(View view, CooperationInstrument subject) {
        return Truth.of(!subject.model() && !subject.parties().isEmpty());
    }

    @Override
    protected Truth breached(View view, CooperationInstrument subject) {
        Optional<PartialDate> signed = Instruments.signed(view, subject);
        return Truth.any(
                TextsOfSameParties.of(view, subject).signedBeside(subject, signed),
                (CooperationInstrument other) -> sameDay(signed, Instruments.signed(view, other)));
    }

    @Override
    protected Optional<String> remark(View view, CooperationInstrument subject) {
        return other(view, subject, Truth.TRUE).map(other -> "The other record is " + other + ".");
    }

    private static Optional<String> other(View view, CooperationInstrument subject, Truth same) {
        Optional<PartialDate> signed = Instruments.signed(view, subject);
        return Lists.findFirst(
                        TextsOfSameParties.of(view, subject).signedBeside(subject, signed),
                        other -> sameDay(signed, Instruments.signed(view, other)) == same)
                .map(other -> other.id().value());
    }

    private static Truth sameDay(Optional<PartialDate> one, Optional<PartialDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Truth.UNKNOWN;
        }
        boolean precise = one.get().precision() == PartialDate.Precision.DAY
                && other.get().precision() == PartialDate.Precision.DAY;
        return one.get().overlaps(other.get()) && !precise ? Truth.UNKNOWN : Truth.of(one.equals(other));
    }

    @Override
    protected List<ClaimId> claimsToSettle(View view, CooperationInstrument subject) {
        return Stream.concat(Stream.of(subject.id().value()), other(view, subject, Truth.UNKNOWN).stream())
                .map(text -> ClaimId.of(text, "lifecycle", Stage.SIGNED.name()))
                .toList();
    }

    @Override
    protected Optional<String> open(View view, CooperationInstrument subject) {
        String other =
                other(view, subject, Truth.UNKNOWN).map(id -> " (" + id + ")").orElse("");
        boolean signed = view.instruments().stage(subject, Stage.SIGNED).isReported();
        return Optional.of("whether this and another text" + other
                + (signed ? " were signed on the same day" : " are one (no day of signature is recorded)"));
    }
}
