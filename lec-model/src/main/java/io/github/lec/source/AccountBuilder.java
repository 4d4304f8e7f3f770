package io.github.lec.source;

import io.github.lec.logic.InvalidValueException;

/**
 * A builder of accounts.
 *
 * @param <B> the builder
 */
public interface AccountBuilder<B> {
    /**
     * Adds a citation.
     *
     * @param citation the source and the place in it
     * @return this builder
     */
    B addCitations(Citation citation);

    /**
     * Adds a citation of a source as a whole.
     *
     * @param source the id of the source
     * @return this builder
     */
    default B cite(String source) {
        return addCitations(InvalidValueException.naming(this, "citations", () -> Citation.of(source)));
    }

    /**
     * Adds a citation.
     *
     * @param source the id of the source
     * @param locator the place in it: article, page, section
     * @return this builder
     */
    default B cite(String source, String locator) {
        return addCitations(InvalidValueException.naming(this, "citations", () -> Citation.of(source, locator)));
    }
}
