package io.github.lec.cooperation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.InstrumentStatus;
import java.util.Map;
import java.util.Optional;

/**
 * What one treaty of a state says about a kind of safeguard where its partner is the requested state.
 *
 * @param treaty the treaty
 * @param partner the other party
 * @param answer what the text says
 * @param status the status of the treaty
 * @param signed the day of signature, if it is recorded
 */
public record Precedent(
        Treaty treaty, ActorId partner, ClauseAnswer answer, InstrumentStatus status, Optional<PartialDate> signed) {
    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("treaty", treaty.id())
                .with("partner", partner)
                .with("signed", signed)
                .with("status", status.value())
                .with("clause", answer)
                .toMap();
    }

    /** {@return what the treaty says, and its status} */
    @Override
    public String toString() {
        return answer + " (" + status + ")";
    }
}
