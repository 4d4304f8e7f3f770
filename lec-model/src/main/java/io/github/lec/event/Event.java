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
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What happened around the cooperation: votes, offices, attacks, declarations, batches of notices.
 */
@Value.Immutable
@Members({"id", "kind", "title", "actors", "about", "places", "crimeAreas", "occurred", "figures", "acts", "approach"})
public abstract class Event extends Printable implements Identified {
    Event() {}

    /** {@return the id} */
    public abstract RecordId id();

    /** {@return what sort of event it is} */
    @Codes("event-kind")
    public abstract String kind();

    /** {@return a short title} */
    @OneLine
    @Override
    public abstract String title();

    /** {@return who took part} */
    @Value.NaturalOrder
    public abstract SortedSet<ActorId> actors();

    /** {@return the records that it is about} */
    @Value.NaturalOrder
    public abstract SortedSet<RecordId> about();

    /** {@return the places} */
    public abstract List<String> places();

    /** {@return the crime areas that it is about} */
    @Codes("crime-area")
    @Value.NaturalOrder
    public abstract SortedSet<String> crimeAreas();

    /** {@return when it happened} */
    public abstract List<Occurrence> occurred();

    /** {@return figures about it} */
    public abstract List<FigureAccount> figures();

    /** {@return what the coding test asks of the act} */
    public abstract List<Act> acts();

    /** {@return how the act relates to a norm} */
    public abstract List<ApproachCode> approach();

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

    /** Collects the parts of an {@link Event}. */
    public static final class Builder extends ImmutableEvent.Builder {
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
        public Builder addActors(String... more) {
            return addAllActors(InvalidValueException.naming(
                    this, "actors", () -> Arrays.stream(more).map(ActorId::of).toList()));
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
    }
}
