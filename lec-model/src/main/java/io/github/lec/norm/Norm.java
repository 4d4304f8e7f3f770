package io.github.lec.norm;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Identified;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.Members;
import io.github.lec.record.NormId;
import io.github.lec.record.OneLine;
import io.github.lec.record.Printable;
import io.github.lec.source.DateAccount;
import io.github.lec.source.TextAccount;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A provision of an instrument, a judgment that interprets it, or guidance: what a rule compares with.
 */
@Value.Immutable
@Members({
    "id",
    "kind",
    "title",
    "scope",
    "instrument",
    "article",
    "court",
    "reference",
    "interprets",
    "content",
    "bindsFrom",
    "clarifiedOn",
    "confirmation"
})
public abstract class Norm extends Printable implements Identified {
    Norm() {}

    /** {@return the id} */
    public abstract NormId id();

    /** {@return what sort of norm it is} */
    public abstract NormKind kind();

    /** {@return a short title} */
    @OneLine
    @Override
    public abstract String title();

    /** {@return whom it binds} */
    public abstract NormScope scope();

    /** {@return the instrument that contains it} */
    public abstract Optional<InstrumentId> instrument();

    /** {@return the article} */
    @OneLine
    public abstract Optional<String> article();

    /** {@return the court that decided} */
    @OneLine
    public abstract Optional<String> court();

    /** {@return the reference of the decision, such as its ECLI or application number} */
    @OneLine
    public abstract Optional<String> reference();

    /** {@return the norms that the judgment interprets} */
    @Value.NaturalOrder
    public abstract SortedSet<NormId> interprets();

    /** {@return what it says, in the coder's own words} */
    public abstract List<TextAccount> content();

    /** {@return the first day on which it binds, where participation in an instrument does not give it} */
    public abstract List<DateAccount> bindsFrom();

    /**
     * {@return the day of the judgment: a ruling of the Court of Justice says what the norm already required; of
     * another judgment this is open for earlier acts}
     */
    public abstract List<DateAccount> clarifiedOn();

    /** {@return whether the wording was seen} */
    public abstract Optional<Confirmation> confirmation();

    @Override
    public NormId recordId() {
        return id();
    }

    @Value.Check
    void check() {
        naming(this::checkMembers);
    }

    private void checkMembers() {
        InvalidValueException.unless(
                kind() != NormKind.PROVISION || instrument().isPresent(),
                "instrument",
                Optional.empty(),
                "the instrument of a PROVISION");
        InvalidValueException.unless(
                kind() != NormKind.JUDGMENT || court().isPresent(),
                "court",
                Optional.empty(),
                "the court of a JUDGMENT");
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Norm}. */
    public static final class Builder extends ImmutableNorm.Builder {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param id the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder id(String id) {
            return id(InvalidValueException.naming(this, "id", () -> NormId.of(id)));
        }

        /**
         * {@return this, with an id given as text}
         *
         * @param instrument the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder instrument(String instrument) {
            return instrument(InvalidValueException.naming(this, "instrument", () -> InstrumentId.of(instrument)));
        }

        /**
         * {@return this, with further ids given as text}
         *
         * @param more the ids
         * @throws InvalidValueException if one of them is not a valid id
         */
        public Builder addInterprets(String... more) {
            return addAllInterprets(InvalidValueException.naming(
                    this,
                    "interprets",
                    () -> Arrays.stream(more).map(NormId::of).toList()));
        }
    }
}
