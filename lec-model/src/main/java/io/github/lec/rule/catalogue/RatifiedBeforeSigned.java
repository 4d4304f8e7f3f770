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
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** LEC-LIF-001: the record has a ratification before the signature. Accession needs no signature, and is a separate stage. */
final class RatifiedBeforeSigned extends InstrumentRule {
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
        List<Optional<ActorId>> whose = new ArrayList<>(List.of(Optional.empty()));
        subject.parties().forEach(party -> whose.add(Optional.of(party)));
        List<Truth> reversed = new ArrayList<>();
        Optional<PartialDate> signed = view.instruments().day(subject, Stage.SIGNED, Optional.empty());
        for (Optional<ActorId> party : whose) {
            Optional<PartialDate> ratified = view.instruments().day(subject, Stage.RATIFIED, party);
            Optional<PartialDate> own = party.isPresent()
                    ? view.instruments().day(subject, Stage.SIGNED, party).or(() -> signed)
                    : signed;
            if (ratified.isPresent() && own.isPresent()) {
                reversed.add(ratified.get().isBefore(own.get()));
            }
        }
        return reversed.isEmpty() ? Truth.UNKNOWN : Truth.any(reversed, answer -> answer);
    }
}
