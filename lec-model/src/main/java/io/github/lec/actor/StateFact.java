package io.github.lec.actor;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.Agreement;
import io.github.lec.time.Lasting;
import io.github.lec.time.LastingBuilder;
import io.github.lec.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A fact about a state's own law or practice that rules use, with the days on which it holds. */
@Value.Immutable
@Members({"fact", "value", "of", "counterpart", "start", "end", "overrides"})
public abstract class StateFact extends Printable implements Account, Lasting {
    StateFact() {}

    /** {@return what is asked} */
    public abstract Fact fact();

    /** {@return the answer, one of the values that the question allows} */
    public abstract String value();

    /** {@return the convention concerned, for a convention as a basis} */
    public abstract Optional<InstrumentId> of();

    /** {@return the counterpart concerned, for reciprocity; nothing if the source names none} */
    public abstract Optional<ActorId> counterpart();

    /** {@return the first day} */
    @Override
    public abstract Optional<PartialDate> start();

    /** {@return the last day} */
    @Override
    public abstract Optional<PartialDate> end();

    /** {@return why it replaces everything that the reference records say on the same question about the same state} */
    public abstract Optional<String> overrides();

    /** {@return what is asked, and of which convention or counterpart: only accounts of one question can conflict} */
    public String question() {
        return fact().name()
                + of().map(id -> "/" + id).orElse("")
                + counterpart().map(id -> "/" + id).orElse("");
    }

    @Override
    public String key() {
        return numbered(question());
    }

    @Override
    public String answer() {
        return value();
    }

    @Override
    public Agreement compare(Account other) {
        StateFact that = (StateFact) other;
        if (denies() == that.denies() && value().equals(that.value())) {
            return Agreement.SAME;
        }
        return isOfAnotherTime(that) ? Agreement.REFINES : Agreement.CONFLICTS;
    }

    @Override
    public boolean isOfAnotherTime(Account other) {
        StateFact that = (StateFact) other;
        return isApartFrom(that) || mayBeFollowedBy(that) || that.mayBeFollowedBy(this);
    }

    @Value.Check
    void check() {
        checkOrder();
        InvalidValueException.unless(
                fact().answers().contains(value()),
                "value",
                value(),
                () -> "one of " + String.join(", ", fact().answers()));
        InvalidValueException.unless(
                counterpart().isEmpty() || fact() == Fact.RECIPROCITY,
                "counterpart",
                counterpart(),
                "no counterpart, unless the question is RECIPROCITY");
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link StateFact}. */
    public static final class Builder extends ImmutableStateFact.Builder
            implements AccountBuilder<Builder>, LastingBuilder<Builder> {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param of the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder of(String of) {
            return of(InvalidValueException.naming(this, "of", () -> InstrumentId.of(of)));
        }

        /**
         * {@return this, with an id given as text}
         *
         * @param counterpart the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder counterpart(String counterpart) {
            return counterpart(InvalidValueException.naming(this, "counterpart", () -> ActorId.of(counterpart)));
        }
    }
}
