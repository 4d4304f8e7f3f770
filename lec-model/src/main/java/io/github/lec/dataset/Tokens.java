package io.github.lec.dataset;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** JSON that can be read more than once. */
@FunctionalInterface
interface Tokens {
    /**
     * Reads it from its beginning.
     *
     * @return a new parser
     * @throws IOException if it cannot be read
     */
    JsonParser open() throws IOException;
}
