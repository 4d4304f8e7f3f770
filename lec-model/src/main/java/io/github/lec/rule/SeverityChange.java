package io.github.lec.rule;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import org.immutables.value.Value;

/** A severity that a pack sets for the findings of a rule, with the reason. */
@Value.Immutable
@Members({"rule", "severity", "reason"})
public abstract class SeverityChange extends Printable {
    SeverityChange() {}

    /** {@return the id of the rule} */
    public abstract String rule();

    /**
     * {@return the severity of its findings in the pack, whatever the subject; an act that is only alleged is not
     * raised}
     */
    public abstract Severity severity();

    /** {@return why, for readers} */
    public abstract String reason();

    @Value.Check
    void check() {
        InvalidValueException.unless(
                !reason().isBlank(), "reason", "nothing", "why the pack weighs the rule otherwise");
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link SeverityChange}. */
    public static final class Builder extends ImmutableSeverityChange.Builder {
        Builder() {}
    }
}
