package io.github.lec.event;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Codes;
import io.github.lec.record.Identified;
import io.github.lec.record.Members;
import io.github.lec.record.OneLine;
import io.github.lec.record.Printable;
import io.github.lec.record.RecordId;
import io.github.lec.source.FigureAccount;
import io.github.lec.source.TextAccount;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What was said: a figure, a recommendation, a position, an assessment. It is the source's judgement, not the
 * coder's.
 */
@Value.Immutable
@Members({
    "id",
    "kind",
    "title",
    "by",
    "about",
    "addressees",
    "crimeAreas",
    "topic",
    "content",
    "figures",
    "acts",
    "approach",
    "ratings"
})
public abstract class Statement extends Printable implements Identified {
    Statement() {}

    /** {@return the id} */
    public abstract RecordId id();

    /** {@return what sort of statement it is} */
    @Codes("statement-kind")
    public abstract String kind();

    /** {@return a short title} */
    @OneLine
    @Override
    public abstract String title();

    /** {@return who said it, if not the cited source itself} */
    public abstract List<ActorId> by();

    /** {@return the records that it is about} */
    @Value.NaturalOrder
    public abstract SortedSet<RecordId> about();

    /** {@return to whom it is addressed} */
    @Value.NaturalOrder
    public abstract SortedSet<ActorId> addressees();

    /** {@return the crime areas that it is about} */
    @Codes("crime-area")
    @Value.NaturalOrder
    public abstract SortedSet<String> crimeAreas();

    /** {@return the topic} */
    @Codes("topic")
    public abstract Optional<String> topic();

    /** {@return what is said, in the coder's own words} */
    public abstract List<TextAccount> content();

    /** {@return the figures} */
    public abstract List<FigureAccount> figures();

    /** {@return what the coding test asks of the act} */
    public abstract List<Act> acts();

    /** {@return how the act that it speaks of relates to a norm} */
    public abstract List<ApproachCode> approach();

    /** {@return graded judgements} */
    public abstract List<Rating> ratings();

    @Override
    public RecordId recordId() {
        return id();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Statement}. */
    public static final class Builder extends ImmutableStatement.Builder {
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
        public Builder addBy(String... more) {
            return addAllBy(InvalidValueException.naming(
                    this, "by", () -> Arrays.stream(more).map(ActorId::of).toList()));
        }

        /**
         * {@return this, with further ids given as text}
         *
         * @param more the ids
         * @throws InvalidValueException if one of them is not a valid id
         */
        public Builder addAbout(String... more) {
            return addAllAbout(InvalidValueException.naming(
                    this, "about", () -> Arrays.stream(more).map(RecordId::of).toList()));
        }

        /**
         * {@return this, with further ids given as text}
         *
         * @param more the ids
         * @throws InvalidValueException if one of them is not a valid id
         */
        public Builder addAddressees(String... more) {
            return addAllAddressees(InvalidValueException.naming(
                    this,
                    "addressees",
                    () -> Arrays.stream(more).map(ActorId::of).toList()));
        }
    }
}
