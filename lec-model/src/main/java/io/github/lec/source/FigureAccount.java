package io.github.lec.source;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Codes;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.time.DatedBuilder;
import io.github.lec.time.Lasting;
import io.github.lec.time.LastingBuilder;
import io.github.lec.time.PartialDate;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number as a source gives it, with its qualification ("about", "purportedly"). Numbers of incidents are observed
 * minimums.
 */
@Value.Immutable
@Members({"measure", "value", "unit", "hedge", "date", "start", "end", "about"})
public abstract class FigureAccount extends Printable implements Account, Lasting {
    private static final int MOST_DIGITS = 30;

    FigureAccount() {}

    /** {@return what is counted} */
    @Codes("measure")
    public abstract String measure();

    /** {@return the number} */
    public abstract BigDecimal value();

    /** {@return the unit, unless the number counts items or persons} */
    public abstract Optional<String> unit();

    /** {@return how the source qualifies the number} */
    @Codes("hedge")
    public abstract Optional<String> hedge();

    /** {@return the day as of which it holds} */
    public abstract Optional<PartialDate> date();

    /** {@return the first day counted} */
    @Override
    public abstract Optional<PartialDate> start();

    /** {@return the last day counted} */
    @Override
    public abstract Optional<PartialDate> end();

    /** {@return what the number is about} */
    public abstract Optional<String> about();

    /** {@return whether the source says that there was some, or denies that there was none} */
    public boolean isSome() {
        return value().signum() > 0 != denies();
    }

    @Override
    public String key() {
        return numbered(measure());
    }

    @Override
    public String answer() {
        return value().toPlainString() + unit().map(name -> " " + name).orElse("");
    }

    @Override
    public Agreement compare(Account other) {
        FigureAccount that = (FigureAccount) other;
        if (denies() == that.denies() && value().compareTo(that.value()) == 0) {
            return Agreement.SAME;
        }
        return isOfAnotherTime(that) ? Agreement.REFINES : Agreement.CONFLICTS;
    }

    @Override
    public boolean isOfAnotherTime(Account other) {
        FigureAccount that = (FigureAccount) other;
        boolean otherDay = date().isPresent()
                && that.date().isPresent()
                && !date().get().overlaps(that.date().get());
        return otherDay || isApartFrom(that);
    }

    @Value.Check
    FigureAccount check() {
        checkOrder();
        InvalidValueException.unless(
                value().precision() <= MOST_DIGITS && Math.abs(value().scale()) <= MOST_DIGITS,
                "value",
                value(),
                "a number of at most " + MOST_DIGITS + " digits");
        return value().scale() >= 0
                ? this
                : builder().from(this).value(value().setScale(0)).build();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link FigureAccount}. */
    public static final class Builder extends ImmutableFigureAccount.Builder
            implements AccountBuilder<Builder>, DatedBuilder<Builder>, LastingBuilder<Builder> {
        Builder() {}
    }
}
