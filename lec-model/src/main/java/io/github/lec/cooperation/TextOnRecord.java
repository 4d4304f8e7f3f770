package io.github.lec.cooperation;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.InstrumentId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.Dispute;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.YesNoAnswer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A treaty or arrangement on a form of cooperation.
 *
 * @param record the treaty or arrangement
 * @param answer its status on the view's day, and how that is known
 * @param status the status as one of a few codes; for a convention, it depends on whether it binds the two states asked
 *     about
 * @param between whether a convention in force binds the two states asked about; empty for any other text
 * @param bound the day on which a convention entered into force for the later of the two that it binds (Vienna
 *     Convention on the Law of Treaties, article 24(3)); empty where that day is not recorded of each of them
 */
public record TextOnRecord(
        CooperationInstrument record,
        InstrumentStatus answer,
        CooperationStatus status,
        Optional<YesNoAnswer> between,
        Optional<PartialDate> bound)
        implements EntryOnRecord {
    private static final Set<CooperationStatus> IN_FORCE =
            EnumSet.of(CooperationStatus.IN_FORCE, CooperationStatus.OBSERVED_IN_FORCE);

    @Override
    public Optional<PartialDate> day() {
        return isInForceForOthers() ? Optional.empty() : bound.or(answer::since);
    }

    /** {@return the day since which a convention binds the two, if it entered into force for others earlier} */
    public Optional<PartialDate> boundLater() {
        return bound.filter(day -> answer.since().filter(day::equals).isEmpty());
    }

    @Override
    public List<ClaimId> claims() {
        Stream<ClaimId> ofParties = isInForceForOthers() || boundLater().isPresent()
                ? between.stream().flatMap(binding -> binding.claims().stream())
                : Stream.empty();
        return Stream.concat(answer.claims().stream(), ofParties).distinct().toList();
    }

    /**
     * {@return whether sources disagree on the status, or on whether a convention binds one of the two states, and what
     * follows from that}
     */
    public Dispute dispute() {
        return between.map(YesNoAnswer::dispute)
                .filter(ofParties -> ofParties.isOpen() || answer.dispute().equals(Dispute.NONE))
                .orElse(answer.dispute());
    }

    /** {@return whether sources disagree in a way that leaves the status open} */
    @Override
    public boolean isDisputed() {
        return dispute().isOpen();
    }

    /** {@return what sources contradict each other on; nothing if the status is not open because of that} */
    public Optional<Contested> contested() {
        return isDisputed()
                ? Contested.of(answer.dispute().isOpen() ? answer.dispute() : dispute(), status)
                : Optional.empty();
    }

    /** {@return whether the only dispute is whether a convention in force binds one of the two states} */
    public boolean isBindingDisputed() {
        return isDisputed() && !answer.dispute().isOpen();
    }

    /**
     * {@return whether it is in force or observed in force, and no source contradicts that; for a convention, for the
     * state that was asked about}
     */
    public boolean isInForce() {
        return IN_FORCE.contains(status) && !isDisputed();
    }

    /**
     * {@return whether it existed on the view's day, even as a convention among other states than the two asked about}
     */
    public boolean exists() {
        return answer.value() != InstrumentStatus.State.NOT_YET;
    }

    /**
     * {@return whether it is a convention in force that does not bind the two states asked about, or is not known to
     * bind them}
     */
    public boolean isInForceForOthers() {
        return between.filter(binding -> !binding.value().isTrue()).isPresent();
    }

    /**
     * {@return whether it is a protocol or an exchange of notes to one of these treaties; an arrangement stands on its
     * own}
     */
    boolean isPartOf(Set<InstrumentId> texts) {
        return record instanceof Treaty
                && record.parent().filter(texts::contains).isPresent();
    }

    /** {@return the record, the status and the day} */
    @Override
    public String toString() {
        return record.recordId() + ": " + status.label()
                + day().map(day -> " (" + day + ")").orElse("");
    }
}
