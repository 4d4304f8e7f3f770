package io.github.lec.operation;

import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.PersonalAccount;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The route by which a person was sought or moved.
 */
@Value.Immutable
@Members({"value", "person"})
public abstract class RouteAccount extends Printable implements PersonalAccount {
    RouteAccount() {}

    /** {@return the way} */
    public abstract CaseRoute value();

    /** {@return the label of the person whom it concerns; nothing if it concerns all persons of the case} */
    @Override
    public abstract Optional<String> person();

    @Override
    public String key() {
        return keyOf("");
    }

    @Override
    public String answer() {
        return value().label();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link RouteAccount}. */
    public static final class Builder extends ImmutableRouteAccount.Builder implements AccountBuilder<Builder> {
        Builder() {}
    }
}
