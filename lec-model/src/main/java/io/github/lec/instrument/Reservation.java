package io.github.lec.instrument;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Silence;
import io.github.lec.record.ActorId;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.Agreement;
import io.github.lec.source.DateAccount;
import io.github.lec.time.DatedBuilder;
import io.github.lec.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A reservation or declaration that changes a clause for one party; where it lets that party refuse, others may refuse
 * its requests to the same extent.
 */
@Value.Immutable
@Members({"party", "kind", "form", "date", "withdrawn", "summary"})
public abstract class Reservation extends Printable implements Account {
    Reservation() {}

    /** {@return the party that made it} */
    public abstract ActorId party();

    /** {@return the kind of safeguard concerned} */
    public abstract SafeguardKind kind();

    /** {@return what the clause becomes for that party, if determined} */
    public abstract Optional<SafeguardForm> form();

    /** {@return the day it was made} */
    public abstract Optional<PartialDate> date();

    /** {@return the day from which it no longer applied, if it was withdrawn; before it, it applied} */
    public abstract Optional<PartialDate> withdrawn();

    /** {@return what it says, in the coder's own words} */
    public abstract Optional<String> summary();

    @Override
    public String key() {
        return numbered(party() + "/" + kind());
    }

    @Override
    public String answer() {
        return form().map(SafeguardForm::label).orElse("form " + Silence.inSentence(Silence.NOT_DETERMINED))
                + withdrawn().map(day -> ", withdrawn " + day).orElse("");
    }

    @Override
    public Agreement compare(Account other) {
        Reservation that = (Reservation) other;
        if (denies() != that.denies()) {
            return Agreement.CONFLICTS;
        }
        if (denies() || form().equals(that.form())) {
            return denies() ? Agreement.SAME : DateAccount.compare(withdrawn(), that.withdrawn());
        }
        return strength().overlaps(that.strength()) ? Agreement.REFINES : Agreement.CONFLICTS;
    }

    private StrengthInterval strength() {
        return form().map(form -> form.strength(kind())).orElse(StrengthInterval.OPEN);
    }

    @Value.Check
    void check() {
        boolean reversed = date().flatMap(made -> withdrawn().map(end -> end.isBefore(made)))
                .filter(Truth::isTrue)
                .isPresent();
        InvalidValueException.unless(
                !reversed, "withdrawn", withdrawn(), "a day on or after that on which it was made");
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Reservation}. */
    public static final class Builder extends ImmutableReservation.Builder
            implements AccountBuilder<Builder>, DatedBuilder<Builder> {
        Builder() {}

        /**
         * {@return this, with a day given as text}
         *
         * @param withdrawn a year, a month or a day
         * @throws InvalidValueException if it is not a date
         */
        public Builder withdrawn(String withdrawn) {
            return withdrawn(InvalidValueException.naming(this, "withdrawn", () -> PartialDate.parse(withdrawn)));
        }

        /**
         * {@return this, with an id given as text}
         *
         * @param party the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder party(String party) {
            return party(InvalidValueException.naming(this, "party", () -> ActorId.of(party)));
        }
    }
}
