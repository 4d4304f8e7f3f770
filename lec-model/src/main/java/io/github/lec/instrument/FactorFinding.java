package io.github.lec.instrument;

import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import org.immutables.value.Value;

/**
 * Whether an assurance meets one of the questions asked of it.
 */
@Value.Immutable
@Members({"factor", "met"})
public abstract class FactorFinding extends Printable {
    FactorFinding() {}

    /** {@return the question} */
    public abstract OthmanFactor factor();

    /** {@return whether it is met} */
    public abstract Boolean met();

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link FactorFinding}. */
    public static final class Builder extends ImmutableFactorFinding.Builder {
        Builder() {}
    }
}
