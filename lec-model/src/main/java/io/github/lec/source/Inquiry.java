package io.github.lec.source;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.record.RecordId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What was searched for, where and when, and not found. "None found" in a table rests on one of these; without one it
 * is "Not looked for". It is a search result, never proof of absence.
 */
@Value.Immutable
@Members({"id", "question", "states", "counterparts", "topics", "records", "kinds", "searched", "on", "outcome", "note"
})
public abstract class Inquiry extends Printable implements Identified {
    Inquiry() {}

    /** {@return the id} */
    public abstract RecordId id();

    /** {@return what was asked} */
    public abstract String question();

    /** {@return the states asked about} */
    @Value.NaturalOrder
    public abstract SortedSet<ActorId> states();

    /** {@return the partners in the cooperation asked about: states or regions} */
    @Value.NaturalOrder
    public abstract SortedSet<ActorId> counterparts();

    /** {@return the forms of cooperation asked about} */
    @Value.NaturalOrder
    public abstract SortedSet<Topic> topics();

    /**
     * {@return the records asked about; where forms of cooperation are named too, the search was, of a case or an
     * operation, only for whether and when it took place}
     */
    @Value.NaturalOrder
    public abstract SortedSet<RecordId> records();

    /**
     * {@return the kinds of safeguard looked for; where states are named, but neither counterparts nor treaties or
     * arrangements, also in their own law and practice, for example on informing the home state of a Union citizen or
     * on extraditing own nationals}
     */
    @Value.NaturalOrder
    public abstract SortedSet<SafeguardKind> kinds();

    /** {@return what was searched, and with which words} */
    public abstract List<String> searched();

    /** {@return the day of the search} */
    public abstract PartialDate on();

    /** {@return what came of it} */
    public abstract InquiryOutcome outcome();

    /** {@return a note} */
    public abstract Optional<String> note();

    @Override
    public RecordId recordId() {
        return id();
    }

    @Override
    public String title() {
        return question();
    }

    @Value.Check
    void check() {
        naming(this::checkMembers);
    }

    private void checkMembers() {
        InvalidValueException.unless(
                !searched().isEmpty(), "searched", Optional.empty(), "at least one place that was searched");
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link Inquiry}. */
    public static final class Builder extends ImmutableInquiry.Builder {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param id the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder id(String id) {
            return id(InvalidValueException.naming(this, "id", () -> RecordId.of(id)));
        }

        /**
         * {@return this, with further ids given as text}
         *
         * @param more the ids
         * @throws InvalidValueException if one of them is not a valid id
         */
        public Builder addStates(String... more) {
            return addAllStates(InvalidValueException.naming(
                    this, "states", () -> Arrays.stream(more).map(ActorId::of).toList()));
        }

        /**
         * {@return this, with further ids given as text}
         *
         * @param more the ids
         * @throws InvalidValueException if one of them is not a valid id
         */
        public Builder addCounterparts(String... more) {
            return addAllCounterparts(InvalidValueException.naming(
                    this,
                    "counterparts",
                    () -> Arrays.stream(more).map(ActorId::of).toList()));
        }

        /**
         * {@return this, with further ids given as text}
         *
         * @param more the ids
         * @throws InvalidValueException if one of them is not a valid id
         */
        public Builder addRecords(String... more) {
            return addAllRecords(InvalidValueException.naming(
                    this, "records", () -> Arrays.stream(more).map(RecordId::of).toList()));
        }

        /**
         * {@return this, with a day given as text}
         *
         * @param on a year, a month or a day: {@code 2015}, {@code 2015-04} or {@code 2015-04-12}
         * @throws InvalidValueException if it is not a date
         */
        public Builder on(String on) {
            return on(InvalidValueException.naming(this, "on", () -> PartialDate.parse(on)));
        }

        /**
         * {@return this, with a day of the calendar}
         *
         * @param on a {@link java.time.LocalDate}, {@link java.time.YearMonth} or {@link java.time.Year}
         * @throws InvalidValueException if it is not a day, month or year
         */
        public Builder on(TemporalAccessor on) {
            return on(InvalidValueException.naming(this, "on", () -> PartialDate.of(on)));
        }
    }
}
