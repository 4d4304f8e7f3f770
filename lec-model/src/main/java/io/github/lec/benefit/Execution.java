package io.github.lec.benefit;

import io.github.lec.cooperation.Parties;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.Optional;
import java.util.stream.Stream;

/** Determines who took part in an operation, and whether a day has certainly come. */
public final class Execution {
    private Execution() {}

    /**
     * Whether a day has certainly come.
     *
     * @param view the view
     * @param day the day as a source gives it
     * @return true if it is not later than the view's day; something without a day is reported as past
     */
    static boolean hasCome(View view, Optional<PartialDate> day) {
        return day.map(date -> date.isOnOrBefore(view.asOf()).isTrue()).orElse(true);
    }

    /**
     * Whether a state or region took part in an operation, itself or through an agency. An agency acts for the state or
     * region of which it is a part; a region with agreements of its own does not act for its state.
     *
     * @param view the view
     * @param operation the operation
     * @param party the state or region
     * @return true if it led the operation or took part; merely hosting it is not enough
     * @throws InvalidValueException if an argument is null
     */
    public static boolean takesPart(View view, Operation operation, ActorId party) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(operation, "operation");
        InvalidValueException.given(party, "party");
        Parties parties = new Parties(view.dataset());
        return Stream.concat(operation.by().stream(), operation.participants().stream())
                .anyMatch(actor -> actor.equals(party) || parties.stateOf(actor).equals(party));
    }
}
