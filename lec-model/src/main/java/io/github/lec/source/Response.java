package io.github.lec.source;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Codes;
import io.github.lec.record.Identified;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.record.RecordId;
import io.github.lec.time.DatedBuilder;
import io.github.lec.time.PartialDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What a state, region or organisation published in answer to what is said about it. It is shown next to the claim. */
@Value.Immutable
@Members({"id", "by", "to", "kind", "date", "content"})
public abstract class Response extends Printable implements Identified {
    Response() {}

    /** {@return the id} */
    public abstract RecordId id();

    /** {@return who answered} */
    public abstract ActorId by();

    /** {@return the records it answers} */
    @Value.NaturalOrder
    public abstract SortedSet<RecordId> to();

    /** {@return what sort of answer it is} */
    @Codes("response-kind")
    public abstract String kind();

    /** {@return the day of the answer} */
    public abstract Optional<PartialDate> date();

    /** {@return what was answered, in the coder's own words} */
    public abstract List<TextAccount> content();

    @Override
    public RecordId recordId() {
        return id();
    }

    @Override
    public String title() {
        return "Response of " + by();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Response}. */
    public static final class Builder extends ImmutableResponse.Builder implements DatedBuilder<Builder> {
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
         * {@return this, with an id given as text}
         *
         * @param by the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder by(String by) {
            return by(InvalidValueException.naming(this, "by", () -> ActorId.of(by)));
        }

        /**
         * {@return this, with further ids given as text}
         *
         * @param more the ids
         * @throws InvalidValueException if one of them is not a valid id
         */
        public Builder addTo(String... more) {
            return addAllTo(InvalidValueException.naming(
                    this, "to", () -> Arrays.stream(more).map(RecordId::of).toList()));
        }
    }
}
