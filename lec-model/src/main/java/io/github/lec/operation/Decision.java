package io.github.lec.operation;

import io.github.lec.record.Members;
import io.github.lec.record.OneLine;
import io.github.lec.record.Printable;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.Agreement;
import io.github.lec.source.DateAccount;
import io.github.lec.source.PersonalAccount;
import io.github.lec.time.DatedBuilder;
import io.github.lec.time.PartialDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a court decided in a case, and what it turned on.
 */
@Value.Immutable
@Members({"court", "person", "date", "outcome", "reference", "otherReferences", "on", "summary"})
public abstract class Decision extends Printable implements PersonalAccount {
    Decision() {}

    /** {@return the court} */
    @OneLine
    public abstract String court();

    /** {@return the label of the person whom it concerns; nothing if it concerns all persons of the case} */
    @Override
    public abstract Optional<String> person();

    /** {@return the day} */
    public abstract Optional<PartialDate> date();

    /** {@return what it decided} */
    public abstract Outcome outcome();

    /** {@return the reference, such as an ECLI or number} */
    @OneLine
    public abstract Optional<String> reference();

    /** {@return the references that it has besides, such as its ECLI where it is known by a number} */
    public abstract List<String> otherReferences();

    /** {@return the safeguards on which it turned} */
    @Value.NaturalOrder
    public abstract SortedSet<SafeguardKind> on();

    /** {@return what it held, in the coder's own words} */
    public abstract Optional<String> summary();

    /** {@return all its references, the one under which it is known first} */
    public List<String> references() {
        return Stream.concat(reference().stream(), otherReferences().stream()).toList();
    }

    /** {@return all its references, as they are cited; nothing if it has none} */
    public Optional<String> citedAs() {
        return Optional.of(String.join(", ", references())).filter(all -> !all.isEmpty());
    }

    @Override
    public String key() {
        return keyOf(citedAs().orElse(court()));
    }

    @Override
    public String answer() {
        return outcome().label() + date().map(day -> ", " + day).orElse("");
    }

    /**
     * {@return whether another account can concern the same decision} A stay and a ruling on the merits are two
     * decisions, even under one number; and without a reference, a court that decided on two days decided twice.
     *
     * @param that the other account
     */
    public boolean isOfSameDecision(Decision that) {
        boolean sameKind = isOnStay() == that.isOnStay()
                || outcome() == Outcome.NOT_DETERMINED
                || that.outcome() == Outcome.NOT_DETERMINED;
        return isUnderSameReference(that)
                && sameKind
                && (mayBeOfDayOf(that) || reference().isPresent());
    }

    /**
     * {@return whether another account names the same decision, by its references or else its court} One source can
     * give a number, another also the ECLI: of a day that can be the same, one reference in common is enough.
     *
     * @param that the other account
     */
    public boolean isUnderSameReference(Decision that) {
        return key().equals(that.key())
                || !Collections.disjoint(references(), that.references())
                        && person().equals(that.person())
                        && no().equals(that.no())
                        && mayBeOfDayOf(that);
    }

    private boolean mayBeOfDayOf(Decision that) {
        return date().flatMap(day -> that.date().map(day::overlaps)).orElse(true);
    }

    /** {@return whether it granted or refused a stay, which leaves the merits open} */
    public boolean isOnStay() {
        return outcome() == Outcome.STAYED || outcome() == Outcome.STAY_REFUSED;
    }

    /** {@return whether these are two different decisions, so that both accounts can be true} */
    @Override
    public boolean isOfAnotherTime(Account other) {
        return !isOfSameDecision((Decision) other);
    }

    @Override
    public Agreement compare(Account other) {
        Decision that = (Decision) other;
        if (!isOfSameDecision(that)) {
            return Agreement.REFINES;
        }
        if (denies() != that.denies() || outcome() != that.outcome()) {
            return Agreement.CONFLICTS;
        }
        return DateAccount.compare(date(), that.date());
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Decision}. */
    public static final class Builder extends ImmutableDecision.Builder
            implements AccountBuilder<Builder>, DatedBuilder<Builder> {
        Builder() {}
    }
}
