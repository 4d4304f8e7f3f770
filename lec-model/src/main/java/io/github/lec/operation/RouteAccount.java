package io.github.lec.operation;

import io.github.lec.record.Members;
import io.github.lec.source.Account;
import org.immutables.value.Value;

/**
 * By which way a person was sought or moved.
 */
@Value.Immutable
@Members({"value"})
public abstract class RouteAccount implements Account {
    RouteAccount() {}

    /** {@return the way} */
    public abstract CaseRoute value();

    @Override
    public String key() {
        return numbered("");
    }

    @Override
    public String answer() {
        return value().label();
    }

    @Value.Check
    void check() {
        checkCitations();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link RouteAccount}. */
    public static final class Builder extends ImmutableRouteAccount.Builder {
        Builder() {}
    }
}
