package io.github.lec.event;

import io.github.lec.logic.internal.Silence;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.Agreement;
import io.github.lec.source.DateAccount;
import io.github.lec.time.DatedBuilder;
import io.github.lec.time.Lasting;
import io.github.lec.time.LastingBuilder;
import io.github.lec.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/** When something happened. */
@Value.Immutable
@Members({"date", "start", "end", "planned", "summary"})
public abstract class Occurrence extends Printable implements Account, Lasting {
    Occurrence() {}

    /** {@return the day} */
    public abstract Optional<PartialDate> date();

    /** {@return the first day, for what lasts} */
    @Override
    public abstract Optional<PartialDate> start();

    /** {@return the last day, for what lasts} */
    @Override
    public abstract Optional<PartialDate> end();

    /** {@return when it was: the day or, for what lasts, the first day} */
    public Optional<PartialDate> day() {
        return date().or(this::start);
    }

    /** {@return whether it was planned, not done} */
    @Value.Default
    public boolean planned() {
        return false;
    }

    /** {@return what happened, in the coder's own words} */
    public abstract Optional<String> summary();

    @Override
    public String key() {
        return numbered("");
    }

    @Override
    public String answer() {
        return day().map(PartialDate::toString).orElse(Silence.DAY_NOT_GIVEN);
    }

    @Override
    public Agreement compare(Account other) {
        Occurrence that = (Occurrence) other;
        return denies() == that.denies() ? DateAccount.compare(day(), that.day()) : Agreement.CONFLICTS;
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

    /** Collects the parts of an {@link Occurrence}. */
    public static final class Builder extends ImmutableOccurrence.Builder
            implements AccountBuilder<Builder>, DatedBuilder<Builder>, LastingBuilder<Builder> {
        Builder() {}
    }
}
