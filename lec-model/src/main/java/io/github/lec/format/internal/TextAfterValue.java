package io.github.lec.format.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import io.github.lec.logic.internal.VisibleText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Thrown if a JSON text goes on after its value; its place is where the further text begins, whether it is JSON or not.
 */
final class TextAfterValue extends JsonParseException {
    private static final long serialVersionUID = 1L;

    /** What should follow a value. */
    static final String EXPECTED = "nothing but space after the end of the value";

    private TextAfterValue(String begins, JsonLocation place) {
        super(null, "more text after the end of the value, which begins with \"" + begins + "\"", place);
    }

    /**
     * Refuses further text.
     *
     * @param parser a parser at the end of the value; after that it can only be closed
     * @throws TextAfterValue if anything but space follows
     */
    static void check(JsonParser parser) throws IOException {
        parser.finishToken();
        JsonLocation end = parser.currentLocation();
        Rest rest = new Rest(end.getLineNr(), end.getColumnNr());
        parser.releaseBuffered(rest);
        if (rest.begun.size() > 0) {
            throw new TextAfterValue(rest.shown(), rest.place(end));
        }
    }

    /** What follows the value: where it begins, and its first characters. */
    private static final class Rest extends OutputStream {
        private static final int SHOWN = 40;
        private static final int LONGEST_CHARACTER = 4;

        private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
        private int line;
        private int column;
        private boolean afterReturn;

        Rest(int line, int column) {
            this.line = line;
            this.column = column;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            for (int i = from; i < from + length && begun.size() < (SHOWN + 1) * LONGEST_CHARACTER; i++) {
                write(bytes[i]);
            }
        }

        @Override
        public void write(int value) {
            boolean space = value == ' ' || value == '\t' || value == '\n' || value == '\r';
            if (begun.size() > 0 || !space) {
                begun.write(value);
                return;
            }
            if (value == '\n' && afterReturn) { // a single line break
                afterReturn = false;
                return;
            }
            afterReturn = value == '\r';
            boolean ends = value == '\n' || value == '\r';
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }

        String shown() {
            return VisibleText.beginning(begun.toString(StandardCharsets.UTF_8), SHOWN);
        }

        JsonLocation place(JsonLocation end) {
            return new JsonLocation(ContentReference.unknown(), end.getByteOffset(), -1L, line, column);
        }
    }
}
