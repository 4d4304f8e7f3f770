package io.github.lec.rule;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Records that a named person reviewed a finding and suppressed it until a day, with the reason. The finding stays
 * visible as suppressed.
 */
@Value.Immutable
@Members({"rule", "subject", "reason", "reviewer", "expires"})
public abstract class Suppression extends Printable {
    Suppression() {}

    /** {@return the id of the rule} */
    public abstract String rule();

    /** {@return the id of the subject, as in {@code cn-fr-extradition-2007/FR-CN}} */
    public abstract String subject();

    /** {@return why the finding is set aside} */
    public abstract String reason();

    /** {@return who decided it} */
    public abstract String reviewer();

    /** {@return the last day on which it holds} */
    public abstract LocalDate expires();

    /**
     * Whether it has expired.
     *
     * @param day the day asked about
     * @return true after the last day on which it holds
     */
    public boolean hasExpired(LocalDate day) {
        return day.isAfter(expires());
    }

    @Value.Check
    void check() {
        InvalidValueException.unless(!reason().isBlank(), "reason", "nothing", "why the finding is set aside");
        InvalidValueException.unless(!reviewer().isBlank(), "reviewer", "nobody", "who decided it");
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Suppression}. */
    public static final class Builder extends ImmutableSuppression.Builder {
        Builder() {}

        /**
         * {@return this, with a day given as text}
         *
         * @param expires a full day, as in {@code 2015-04-12}
         * @throws InvalidValueException if it is not a full date
         */
        public Builder expires(String expires) {
            return expires(InvalidValueException.naming(this, "expires", () -> PartialDate.day(expires)));
        }
    }
}
