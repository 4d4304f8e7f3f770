package io.github.lec.source;

import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.time.DatedBuilder;
import io.github.lec.time.Lasting;
import io.github.lec.time.LastingBuilder;
import io.github.lec.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An answer in words, in the coder's own wording. */
@Value.Immutable
@Members({"value", "date", "start", "end"})
public abstract class TextAccount extends Printable implements Account, Lasting {
    TextAccount() {}

    /** {@return the words} */
    public abstract String value();

    /** {@return the day as of which it holds} */
    public abstract Optional<PartialDate> date();

    /** {@return the first day that it covers} */
    @Override
    public abstract Optional<PartialDate> start();

    /** {@return the last day that it covers} */
    @Override
    public abstract Optional<PartialDate> end();

    @Override
    public String key() {
        return numbered("");
    }

    @Override
    public String answer() {
        return value();
    }

    @Override
    public Agreement compare(Account other) {
        if (denies() == other.denies()) {
            return Agreement.SAME;
        }
        return isOfAnotherTime(other) ? Agreement.REFINES : Agreement.CONFLICTS;
    }

    @Override
    public boolean isOfAnotherTime(Account other) {
        return isApartFrom((TextAccount) other);
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

    /** Collects the parts of a {@link TextAccount}. */
    public static final class Builder extends ImmutableTextAccount.Builder
            implements AccountBuilder<Builder>, DatedBuilder<Builder>, LastingBuilder<Builder> {
        Builder() {}
    }
}
