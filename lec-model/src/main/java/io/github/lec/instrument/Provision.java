package io.github.lec.instrument;

import io.github.lec.record.Codes;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.Agreement;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A provision of a law or resolution.
 */
@Value.Immutable
@Members({"value", "article", "summary"})
public abstract class Provision extends Printable implements Account {
    Provision() {}

    /** {@return what it does} */
    @Codes("provision")
    public abstract String value();

    /** {@return the article} */
    public abstract Optional<String> article();

    /** {@return what it says, in the coder's own words} */
    public abstract Optional<String> summary();

    @Override
    public String key() {
        return numbered(value());
    }

    @Override
    public String answer() {
        return summary().orElse(value());
    }

    @Override
    public Agreement compare(Account other) {
        return denies() == other.denies() ? Agreement.SAME : Agreement.CONFLICTS;
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Provision}. */
    public static final class Builder extends ImmutableProvision.Builder implements AccountBuilder<Builder> {
        Builder() {}
    }
}
