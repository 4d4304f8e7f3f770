package io.github.lec.format.internal;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the value at the parser's position. */
@FunctionalInterface
interface ValueReader {
    /**
     * Reads the value to its last token.
     *
     * @param parser a parser positioned at the first token of the value
     * @param reading receives every problem
     * @param position the line and column at which problems of the value are reported
     * @return the value; null if a problem was reported
     * @throws IOException if the text is not JSON
     */
    @Nullable
    Object read(JsonParser parser, Reading reading, long position) throws IOException;
}
