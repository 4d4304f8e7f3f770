package io.github.lec.instrument;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Codes;
import io.github.lec.record.Members;
import io.github.lec.record.OneLine;
import io.github.lec.record.Printable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A resolution of an international body or parliament.
 */
@Value.Immutable
@Members({
    "id",
    "kind",
    "title",
    "body",
    "number",
    "textRead",
    "articlesRead",
    "texts",
    "aliases",
    "lifecycle",
    "provisions",
    "definitions",
    "positions"
})
public abstract class Resolution extends Printable implements Instrument {
    Resolution() {}

    /** {@return what sort of resolution it is} */
    @Codes("resolution-kind")
    public abstract String kind();

    /** {@return the title in English} */
    @OneLine
    @Override
    public abstract String title();

    /** {@return the body that adopted it} */
    public abstract ActorId body();

    /** {@return its number} */
    @OneLine
    public abstract Optional<String> number();

    /** {@return what it provides} */
    public abstract List<Provision> provisions();

    /** {@return the positions of actors on it} */
    public abstract List<Position> positions();

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Resolution}. */
    public static final class Builder extends ImmutableResolution.Builder implements InstrumentBuilder<Builder> {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param body the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder body(String body) {
            return body(InvalidValueException.naming(this, "body", () -> ActorId.of(body)));
        }
    }
}
