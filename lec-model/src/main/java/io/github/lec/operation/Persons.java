package io.github.lec.operation;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Codes;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How many persons a case concerns, of which nationality and status. Persons of a case that cannot be told apart
 * share one entry.
 */
@Value.Immutable
@Members({"count", "nationality", "status", "hedge"})
public abstract class Persons extends Printable implements Account {
    Persons() {}

    /** {@return how many} */
    public abstract int count();

    /** {@return the nationality, if known} */
    public abstract Optional<ActorId> nationality();

    /** {@return their status} */
    @Codes("person-status")
    public abstract Optional<String> status();

    /** {@return how the source qualifies the number} */
    @Codes("hedge")
    public abstract Optional<String> hedge();

    @Override
    public String key() {
        return numbered(Stream.concat(nationality().map(ActorId::value).stream(), status().stream())
                .collect(Collectors.joining("/")));
    }

    @Override
    public String answer() {
        return String.valueOf(count());
    }

    @Value.Check
    void check() {
        checkCitations();
        InvalidValueException.unless(count() > 0, "count", count(), "a number greater than zero");
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with all that this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Persons}. */
    public static final class Builder extends ImmutablePersons.Builder implements AccountBuilder<Builder> {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param nationality the id
         */
        public Builder nationality(String nationality) {
            return nationality(ActorId.of(nationality));
        }
    }
}
