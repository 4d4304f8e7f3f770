package io.github.lec.cooperation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.operation.Operation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Numbers that sources give for an operation as a whole: the lowest and the highest. They may include cases that are
 * recorded separately, so they are never added to these.
 *
 * @param operation the operation
 * @param measure what is counted, a code
 * @param least the lowest number
 * @param most the highest number
 * @param denied whether a source denies a number that another gives
 * @param claims the claims
 */
public record Figure(
        Operation operation, String measure, BigDecimal least, BigDecimal most, boolean denied, List<ClaimId> claims) {
    /** Persons surrendered by extradition. */
    public static final String PERSONS_SURRENDERED = "PERSONS_SURRENDERED";
    /** Persons returned outside extradition. */
    public static final String PERSONS_RETURNED = "PERSONS_RETURNED";
    /** Liaison officers posted. */
    public static final String LIAISON_OFFICERS = "LIAISON_OFFICERS";
    /** Overseas police stations. */
    public static final String STATIONS = "STATIONS";

    /**
     * Keeps the claims.
     *
     * @param operation the operation
     * @param measure what is counted, a code
     * @param least the lowest number
     * @param most the highest number
     * @param denied whether a source denies a number that another gives
     * @param claims the claims
     */
    public Figure {
        claims = List.copyOf(claims);
    }

    /** {@return the number that sources give, or the lowest and the highest of them, as in "2 to 4"} */
    public String number() {
        return least.toPlainString() + (least.compareTo(most) == 0 ? "" : " to " + most.toPlainString());
    }

    /** {@return what follows the number and what is counted: nothing, or that another source denies it} */
    public String denial() {
        return denied ? ", denied by another source" : "";
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("operation", operation.id())
                .with("measure", measure)
                .with("least", least)
                .with("most", most)
                .with("denied", denied)
                .with("claims", claims)
                .toMap();
    }

    /** {@return the operation, what was counted, and the number} */
    @Override
    public String toString() {
        return operation.recordId() + ", " + measure + ": " + number() + denial();
    }
}
