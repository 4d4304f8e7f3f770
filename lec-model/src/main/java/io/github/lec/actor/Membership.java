package io.github.lec.actor;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.Agreement;
import io.github.lec.source.DateAccount;
import io.github.lec.time.Lasting;
import io.github.lec.time.LastingBuilder;
import io.github.lec.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Membership of an organisation, with its first and last day.
 */
@Value.Immutable
@Members({"of", "start", "end"})
public abstract class Membership extends Printable implements Account, Lasting {
    Membership() {}

    /** {@return the organisation} */
    public abstract ActorId of();

    /** {@return the first day} */
    @Override
    public abstract Optional<PartialDate> start();

    /** {@return the last day} */
    @Override
    public abstract Optional<PartialDate> end();

    @Override
    public String key() {
        return numbered(of().value());
    }

    @Override
    public String answer() {
        return "member" + start().map(day -> " since " + day).orElse("")
                + end().map(day -> " until " + day).orElse("");
    }

    @Override
    public Agreement compare(Account other) {
        Membership that = (Membership) other;
        if (isOfAnotherTime(that)) {
            return Agreement.REFINES; // a separate membership, earlier or later
        }
        if (denies() != that.denies()) {
            return Agreement.CONFLICTS;
        }
        Agreement starts = DateAccount.compare(start(), that.start());
        Agreement ends = DateAccount.compare(end(), that.end());
        return starts.compareTo(ends) >= 0 ? starts : ends;
    }

    @Override
    public boolean isOfAnotherTime(Account other) {
        return isApartFrom((Membership) other);
    }

    @Value.Check
    void check() {
        checkOrder();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Membership}. */
    public static final class Builder extends ImmutableMembership.Builder
            implements AccountBuilder<Builder>, LastingBuilder<Builder> {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param of the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder of(String of) {
            return of(InvalidValueException.naming(this, "of", () -> ActorId.of(of)));
        }
    }
}
