package io.github.lec.format;

import java.util.List;

/**
 * A JSON value that knows the line on which it stands. What comes from something else than JSON text, such as a workbook,
 * is given to the reader as such values too, with 0 for the line.
 */
public sealed interface Node {
    /** {@return the line on which the value starts, counted from 1; 0 where no line is known} */
    int line();

    /** {@return the value in a few words, for messages} */
    String shown();

    /**
     * A member of an object.
     *
     * @param name its name
     * @param value its value
     * @param line the line of its name
     */
    record Member(String name, Node value, int line) {}

    /**
     * An object.
     *
     * @param members its members; duplicate names are kept, since they are problems to be reported
     * @param line the line on which it starts
     */
    record Obj(List<Member> members, int line) implements Node {
        @Override
        public String shown() {
            return "an object";
        }
    }

    /**
     * An array.
     *
     * @param items its items
     * @param line the line on which it starts
     */
    record Arr(List<Node> items, int line) implements Node {
        @Override
        public String shown() {
            return "a list";
        }
    }

    /**
     * A string.
     *
     * @param value the text
     * @param line the line on which it starts
     */
    record Text(String value, int line) implements Node {
        @Override
        public String shown() {
            return "\"" + (value.length() > 80 ? value.substring(0, 80) + "…" : value) + "\"";
        }
    }

    /**
     * A number.
     *
     * @param written the number as it was written
     * @param line the line on which it stands
     */
    record Num(String written, int line) implements Node {
        @Override
        public String shown() {
            return written;
        }
    }

    /**
     * True or false.
     *
     * @param value the value
     * @param line the line on which it stands
     */
    record Bool(boolean value, int line) implements Node {
        @Override
        public String shown() {
            return String.valueOf(value);
        }
    }

    /**
     * Null, which the format does not know.
     *
     * @param line the line on which it stands
     */
    record Nil(int line) implements Node {
        @Override
        public String shown() {
            return "null";
        }
    }
}
