package io.github.lec.instrument;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Silence;
import io.github.lec.record.ActorId;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.Agreement;
import io.github.lec.source.Citation;
import io.github.lec.source.DateAccount;
import io.github.lec.time.DatedBuilder;
import io.github.lec.time.PartialDate;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step in the life of an instrument, or the observation that it was in a state on a day. An observation is a
 * claim of its own.
 */
@Value.Immutable
@Members({"stage", "party", "date", "observedOn", "planned", "act"})
public abstract class LifecycleStep extends Printable implements Account {
    LifecycleStep() {}

    /** {@return the stage} */
    public abstract Stage stage();

    /** {@return the party whom the step concerns, if it concerns one party only} */
    public abstract Optional<ActorId> party();

    /** {@return the day of the step} */
    public abstract Optional<PartialDate> date();

    /** {@return the day on which the instrument was observed in that state, if the day of the step is not known} */
    public abstract Optional<PartialDate> observedOn();

    /** {@return whether the step was planned, not taken} */
    @Value.Default
    public boolean planned() {
        return false;
    }

    /** {@return whether the account says that the step was taken: it is neither denied nor only planned} */
    public boolean wasTaken() {
        return !denies() && !planned();
    }

    /** {@return the act: a law, decree, decision or exchange} */
    public abstract Optional<String> act();

    @Override
    public String key() {
        // without lambdas, since this is the question asked most often when claims are listed
        StringBuilder key = new StringBuilder(stage().name());
        if (party().isPresent()) {
            key.append('/').append(party().get());
        }
        if (observedOn().isPresent()) {
            key.append("/observed-").append(observedOn().get());
        }
        return numbered(planned() ? key.append("/planned").toString() : key.toString());
    }

    @Override
    public String answer() {
        return date().map(PartialDate::toString)
                .or(() -> observedOn().map(day -> "observed " + day))
                .orElse(Silence.DAY_NOT_GIVEN);
    }

    @Override
    public Agreement compare(Account other) {
        LifecycleStep that = (LifecycleStep) other;
        if (denies() != that.denies()) {
            return Agreement.CONFLICTS;
        }
        return DateAccount.compare(date(), that.date());
    }

    @Value.Check
    void check() {
        InvalidValueException.unless(
                date().isEmpty() || observedOn().isEmpty(),
                "observedOn",
                observedOn(),
                "either date or observedOn, not both");
        InvalidValueException.unless(
                !(planned() && observedOn().isPresent()), "planned", true, "no observation of what was only planned");
    }

    /**
     * A step that was done.
     *
     * @param stage the stage
     * @param date a year, a month or a day: {@code 2015}, {@code 2015-04} or {@code 2015-04-12}
     * @param citation the source and the place in it
     * @return the step
     * @throws InvalidValueException if there is no such day
     */
    public static LifecycleStep of(Stage stage, String date, Citation citation) {
        return builder().stage(stage).date(date).addCitations(citation).build();
    }

    /**
     * A step that was done.
     *
     * @param stage the stage
     * @param date a {@link java.time.LocalDate}, {@link java.time.YearMonth} or {@link java.time.Year}
     * @param citation the source and the place in it
     * @return the step
     * @throws InvalidValueException if it is anything else, or its year is not from 1 to 9999
     */
    public static LifecycleStep of(Stage stage, TemporalAccessor date, Citation citation) {
        return builder().stage(stage).date(date).addCitations(citation).build();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link LifecycleStep}. */
    public static final class Builder extends ImmutableLifecycleStep.Builder
            implements AccountBuilder<Builder>, DatedBuilder<Builder> {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param party the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder party(String party) {
            return party(InvalidValueException.naming(this, "party", () -> ActorId.of(party)));
        }

        /**
         * {@return this, with a day given as text}
         *
         * @param observedOn a year, a month or a day: {@code 2015}, {@code 2015-04} or {@code 2015-04-12}
         * @throws InvalidValueException if it is not a date
         */
        public Builder observedOn(String observedOn) {
            return observedOn(InvalidValueException.naming(this, "observedOn", () -> PartialDate.parse(observedOn)));
        }

        /**
         * {@return this, with a day of the calendar}
         *
         * @param observedOn a {@link java.time.LocalDate}, {@link java.time.YearMonth} or {@link java.time.Year}
         * @throws InvalidValueException if it is not a day, month or year
         */
        public Builder observedOn(TemporalAccessor observedOn) {
            return observedOn(InvalidValueException.naming(this, "observedOn", () -> PartialDate.of(observedOn)));
        }
    }
}
