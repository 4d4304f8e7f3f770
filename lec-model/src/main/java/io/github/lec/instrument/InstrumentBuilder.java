package io.github.lec.instrument;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.SourceId;
import java.util.Arrays;

/**
 * A builder of instruments.
 *
 * @param <B> the builder
 */
public interface InstrumentBuilder<B> {
    /**
     * Sets the id.
     *
     * @param id the id
     * @return this builder
     */
    B id(InstrumentId id);

    /**
     * Adds sources where the text can be read.
     *
     * @param sources their ids
     * @return this builder
     */
    B addAllTexts(Iterable<? extends SourceId> sources);

    /**
     * Sets the id from its text.
     *
     * @param id the id
     * @return this builder
     */
    default B id(String id) {
        return id(InvalidValueException.naming(this, "id", () -> InstrumentId.of(id)));
    }

    /**
     * Adds sources where the text can be read.
     *
     * @param sources their ids
     * @return this builder
     */
    default B addTexts(String... sources) {
        return addAllTexts(InvalidValueException.naming(
                this, "texts", () -> Arrays.stream(sources).map(SourceId::of).toList()));
    }
}
