package io.github.lec.operation;

import io.github.lec.record.Codes;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.Agreement;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The offence as alleged by the requesting state.
 */
@Value.Immutable
@Members({"value", "amount", "summary"})
public abstract class Offence extends Printable implements Account {
    Offence() {}

    /** {@return the offence} */
    @Codes("offence")
    public abstract String value();

    /** {@return the amount of money alleged} */
    public abstract Optional<String> amount();

    /** {@return what is alleged, in the coder's own words} */
    public abstract Optional<String> summary();

    @Override
    public String key() {
        return numbered("");
    }

    @Override
    public String answer() {
        return value() + amount().map(money -> ", " + money).orElse("");
    }

    @Override
    public Agreement compare(Account other) {
        boolean same = denies() == other.denies() && value().equals(((Offence) other).value());
        return same ? Agreement.SAME : Agreement.CONFLICTS;
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link Offence}. */
    public static final class Builder extends ImmutableOffence.Builder implements AccountBuilder<Builder> {
        Builder() {}
    }
}
