package io.github.lec.cooperation;

import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.time.PartialDate;
import io.github.lec.view.InstrumentStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A treaty or arrangement on a form of cooperation.
 *
 * @param record the treaty or arrangement
 * @param answer its status on the view's day, and how that is known
 * @param status the same in one of a few words
 */
public record TextOnRecord(CooperationInstrument record, InstrumentStatus answer, CooperationStatus status)
        implements EntryOnRecord {
    @Override
    public Optional<PartialDate> day() {
        return answer.since();
    }

    @Override
    public List<ClaimId> claims() {
        return answer.claims();
    }

    /** {@return whether sources disagree and that leaves the status open} */
    public boolean isDisputed() {
        return answer.dispute().isOpen();
    }

    /** {@return whether it existed on the view's day} */
    public boolean exists() {
        return status != CooperationStatus.NOT_YET;
    }

    @Override
    public Map<String, Object> json() {
        return JsonMembers.of(EntryOnRecord.super.json())
                .with("disputed", isDisputed())
                .toMap();
    }

    /** {@return the record, the status and the day} */
    @Override
    public String toString() {
        return record.recordId() + ": " + status.label()
                + day().map(day -> " (" + day + ")").orElse("");
    }
}
