package io.github.lec.source;

import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.time.DatedBuilder;
import io.github.lec.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An answer that is a day.
 */
@Value.Immutable
@Members({"date"})
public abstract class DateAccount extends Printable implements Account {
    DateAccount() {}

    /** {@return the day} */
    public abstract PartialDate date();

    @Override
    public String key() {
        return numbered("");
    }

    @Override
    public String answer() {
        return date().toString();
    }

    @Override
    public Agreement compare(Account other) {
        return denies() == other.denies() ? compare(date(), ((DateAccount) other).date()) : Agreement.CONFLICTS;
    }

    private static Agreement compare(PartialDate one, PartialDate other) {
        if (one.equals(other)) {
            return Agreement.SAME;
        }
        return one.overlaps(other) ? Agreement.REFINES : Agreement.CONFLICTS;
    }

    /**
     * How two answers to one question, each with or without a date, relate to each other. An answer without a date is
     * less precise.
     *
     * @param one the date of one answer
     * @param other the date of the other
     * @return the same, one more precise than the other, or in conflict
     */
    public static Agreement compare(Optional<PartialDate> one, Optional<PartialDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other) ? Agreement.SAME : Agreement.REFINES;
        }
        return compare(one.get(), other.get());
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link DateAccount}. */
    public static final class Builder extends ImmutableDateAccount.Builder
            implements AccountBuilder<Builder>, DatedBuilder<Builder> {
        Builder() {}
    }
}
