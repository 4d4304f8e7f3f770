package io.github.lec.instrument;

import io.github.lec.record.Extensible;
import io.github.lec.record.Members;
import org.immutables.value.Value;

/**
 * Whether an assurance meets one of the questions asked of it.
 */
@Value.Immutable
@Members({"factor", "met"})
public abstract class FactorFinding implements Extensible {
    FactorFinding() {}

    /** {@return the question} */
    public abstract OthmanFactor factor();

    /** {@return whether it is met} */
    public abstract Boolean met();

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link FactorFinding}. */
    public static final class Builder extends ImmutableFactorFinding.Builder {
        Builder() {}
    }
}
