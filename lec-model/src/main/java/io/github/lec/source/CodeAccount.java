package io.github.lec.source;

import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import org.immutables.value.Value;

/**
 * An answer that is a code.
 */
@Value.Immutable
@Members({"value"})
public abstract class CodeAccount extends Printable implements Account {
    CodeAccount() {}

    /** {@return the code} */
    public abstract String value();

    @Override
    public String key() {
        return numbered("");
    }

    @Override
    public String answer() {
        return value();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link CodeAccount}. */
    public static final class Builder extends ImmutableCodeAccount.Builder implements AccountBuilder<Builder> {
        Builder() {}
    }
}
