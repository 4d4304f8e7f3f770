package io.github.lec.instrument;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.Agreement;
import io.github.lec.source.PersonalAccount;
import io.github.lec.time.DatedBuilder;
import io.github.lec.time.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A diplomatic assurance, given for one case or standing. It never upgrades the text of a treaty, whatever the
 * giver calls it.
 */
@Value.Immutable
@Members({"kinds", "person", "by", "date", "standing", "accepted", "claimedBinding", "factors", "summary"})
public abstract class Assurance extends Printable implements PersonalAccount {
    Assurance() {}

    /** {@return what it promises} */
    @Value.NaturalOrder
    public abstract SortedSet<SafeguardKind> kinds();

    /** {@return the label of the person whom it concerns; nothing if it concerns all persons of the case} */
    @Override
    public abstract Optional<String> person();

    /** {@return who gave it} */
    public abstract Optional<ActorId> by();

    /** {@return the day it was given} */
    public abstract Optional<PartialDate> date();

    /** {@return whether it is given for all cases} */
    @Value.Default
    public boolean standing() {
        return false;
    }

    /** {@return whether the requested state accepted it} */
    public abstract Optional<Boolean> accepted();

    /** {@return whether it was said to be binding; kept apart from whether it is} */
    public abstract Optional<Boolean> claimedBinding();

    /** {@return what a court or coder found on its quality} */
    public abstract List<FactorFinding> factors();

    /** {@return what it says, in the coder's own words} */
    public abstract Optional<String> summary();

    @Override
    public String key() {
        return keyOf(kinds().stream().map(Enum::name).collect(Collectors.joining("+")));
    }

    @Override
    public String answer() {
        return standing() ? "standing assurance" : "assurance";
    }

    /** An assurance cannot have been both accepted and turned down. */
    @Override
    public Agreement compare(Account other) {
        Assurance that = (Assurance) other;
        boolean differs = accepted().isPresent()
                && that.accepted().isPresent()
                && !accepted().equals(that.accepted());
        return !denies() && !that.denies() && differs ? Agreement.CONFLICTS : PersonalAccount.super.compare(other);
    }

    @Value.Check
    void check() {
        InvalidValueException.unless(!kinds().isEmpty(), "kinds", Optional.empty(), "at least one kind of safeguard");
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link Assurance}. */
    public static final class Builder extends ImmutableAssurance.Builder
            implements AccountBuilder<Builder>, DatedBuilder<Builder> {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param by the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder by(String by) {
            return by(InvalidValueException.naming(this, "by", () -> ActorId.of(by)));
        }
    }
}
