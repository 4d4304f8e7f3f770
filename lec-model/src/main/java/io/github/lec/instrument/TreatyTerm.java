package io.github.lec.instrument;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Codes;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.Agreement;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One account of a term of an instrument that is not itself a safeguard: a limit in days, whose law decides, which
 * option applies. The open code defines the question and the unit of an amount.
 */
@Value.Immutable
@Members({"term", "option", "amount", "further", "article", "summary", "requested"})
public abstract class TreatyTerm extends Printable implements Account {
    TreatyTerm() {}

    /** {@return what is asked, such as the limit of provisional arrest} */
    @Codes("treaty-term")
    public abstract String term();

    /** {@return which of several answers the text gives, if the term has such} */
    @Codes("term-option")
    public abstract Optional<String> option();

    /** {@return a number in the unit of the term: days or months} */
    public abstract OptionalInt amount();

    /** {@return a second number in the unit of the term: days that may be added, months that must remain} */
    public abstract OptionalInt further();

    /** {@return the article} */
    public abstract Optional<String> article();

    /** {@return what it says, in the coder's own words} */
    public abstract Optional<String> summary();

    /** {@return the party that must be the requested one for the term to hold, if it holds in one direction only} */
    public abstract Optional<ActorId> requested();

    @Override
    public String key() {
        return numbered(term() + requested().map(id -> "/" + id).orElse(""));
    }

    @Override
    public String answer() {
        StringBuilder words = new StringBuilder(option().orElse(amount().isPresent() ? "" : "yes"));
        amount().ifPresent(
                        number -> words.append(words.length() > 0 ? ", " : "").append(number));
        further().ifPresent(number -> words.append(" + ").append(number));
        return words.toString();
    }

    @Override
    public Agreement compare(Account other) {
        TreatyTerm that = (TreatyTerm) other;
        boolean same = denies() == that.denies()
                && option().equals(that.option())
                && amount().equals(that.amount())
                && further().equals(that.further());
        return same ? Agreement.SAME : Agreement.CONFLICTS;
    }

    @Value.Check
    void check() {
        InvalidValueException.unless(amount().orElse(0) >= 0, "amount", amount().orElse(0), "zero or more");
        InvalidValueException.unless(
                further().isEmpty() || amount().isPresent(),
                "further",
                further().orElse(0),
                "nothing, since no amount is given");
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link TreatyTerm}. */
    public static final class Builder extends ImmutableTreatyTerm.Builder implements AccountBuilder<Builder> {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param requested the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder requested(String requested) {
            return requested(InvalidValueException.naming(this, "requested", () -> ActorId.of(requested)));
        }
    }
}
