package io.github.lec.cooperation;

import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.InstrumentStatus;
import java.util.Optional;

/**
 * What one treaty of a state says on a kind of safeguard where its partner is the one that is asked.
 *
 * @param treaty the treaty
 * @param partner the other party
 * @param answer what the text says
 * @param status where the treaty stands
 * @param signed the day of signature, if it is recorded
 */
public record Precedent(
        Treaty treaty, ActorId partner, ClauseAnswer answer, InstrumentStatus status, Optional<PartialDate> signed) {}
