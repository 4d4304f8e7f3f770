package io.github.lec.instrument;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Codes;
import io.github.lec.record.Members;
import io.github.lec.record.OneLine;
import io.github.lec.record.Printable;
import java.util.List;
import org.immutables.value.Value;

/**
 * Domestic or European Union law, or the rules of a body, with definitions by element.
 */
@Value.Immutable
@Members({
    "id",
    "kind",
    "title",
    "jurisdiction",
    "textRead",
    "articlesRead",
    "texts",
    "aliases",
    "lifecycle",
    "provisions",
    "definitions"
})
public abstract class Law extends Printable implements Instrument {
    Law() {}

    /** {@return what sort of law it is} */
    @Codes("law-kind")
    public abstract String kind();

    /** {@return the title in English} */
    @OneLine
    @Override
    public abstract String title();

    /** {@return whose law it is} */
    public abstract ActorId jurisdiction();

    /** {@return what it provides} */
    public abstract List<Provision> provisions();

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Law}. */
    public static final class Builder extends ImmutableLaw.Builder implements InstrumentBuilder<Builder> {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param jurisdiction the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder jurisdiction(String jurisdiction) {
            return jurisdiction(InvalidValueException.naming(this, "jurisdiction", () -> ActorId.of(jurisdiction)));
        }
    }
}
