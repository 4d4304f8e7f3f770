package io.github.lec.operation;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Codes;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.Agreement;
import io.github.lec.source.Citation;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How many persons a case concerns, with their nationality and status. Persons of a case that cannot be distinguished
 * share one entry.
 */
@Value.Immutable
@Members({"person", "count", "nationality", "otherNationalities", "stateless", "status", "hedge"})
public abstract class Persons extends Printable implements Account {
    Persons() {}

    /** {@return a neutral label within the case, such as A, to which what concerns this person alone refers} */
    public abstract Optional<String> person();

    /** {@return how many} */
    public abstract int count();

    /** {@return the nationality, if known; that of a region counts as that of its state} */
    public abstract Optional<ActorId> nationality();

    /** {@return further nationalities that each of them has besides the first} */
    @Value.NaturalOrder
    public abstract SortedSet<ActorId> otherNationalities();

    /**
     * {@return whether each of them is stateless: "not considered as a national by any State under the operation of its
     * law" (Convention relating to the Status of Stateless Persons, article 1); a nationality that is only left out is
     * not recorded}
     */
    @Value.Default
    public boolean stateless() {
        return false;
    }

    /** {@return their status} */
    @Codes("person-status")
    public abstract Optional<String> status();

    /** {@return how the source qualifies the number} */
    @Codes("hedge")
    public abstract Optional<String> hedge();

    @Override
    public String key() {
        return numbered(Stream.of(
                        person(),
                        nationality().map(ActorId::value),
                        Optional.of("STATELESS").filter(word -> stateless()),
                        status())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("/")));
    }

    /** {@return all nationalities that each of them is known to have; none if none is known, or if they are stateless} */
    public SortedSet<ActorId> nationalities() {
        SortedSet<ActorId> all = new TreeSet<>(otherNationalities());
        nationality().ifPresent(all::add);
        return Collections.unmodifiableSortedSet(all);
    }

    @Override
    public String answer() {
        return String.valueOf(count());
    }

    /**
     * Numbers that one source gives as alternatives, "1 or 3", leave the number open without contradicting each other.
     */
    @Override
    public Agreement compare(Account other) {
        boolean ofOneSource = !denies()
                && !other.denies()
                && citations().stream()
                        .map(Citation::source)
                        .anyMatch(source ->
                                other.citations().stream().map(Citation::source).anyMatch(source::equals));
        Agreement agreement = Account.super.compare(other);
        return ofOneSource && agreement == Agreement.CONFLICTS ? Agreement.REFINES : agreement;
    }

    @Value.Check
    void check() {
        InvalidValueException.unless(count() > 0, "count", count(), "a number greater than zero");
        InvalidValueException.unless(
                !stateless() || nationalities().isEmpty(),
                "stateless",
                true,
                "no nationality besides it: no state considers a stateless person as its national");
        InvalidValueException.unless(
                nationality().isPresent() || otherNationalities().isEmpty(),
                "otherNationalities",
                otherNationalities(),
                "a first nationality besides them, in nationality");
        InvalidValueException.unless(
                nationality().filter(otherNationalities()::contains).isEmpty(),
                "otherNationalities",
                otherNationalities(),
                "nationalities other than the first");
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
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
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder nationality(String nationality) {
            return nationality(InvalidValueException.naming(this, "nationality", () -> ActorId.of(nationality)));
        }

        /**
         * {@return this, with further ids given as text}
         *
         * @param more the ids
         * @throws InvalidValueException if one of them is not a valid id
         */
        public Builder addOtherNationalities(String... more) {
            return addAllOtherNationalities(InvalidValueException.naming(
                    this,
                    "otherNationalities",
                    () -> Arrays.stream(more).map(ActorId::of).toList()));
        }
    }
}
