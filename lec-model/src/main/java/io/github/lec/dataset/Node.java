package io.github.lec.dataset;

import java.util.List;

/** A JSON value that knows the line on which it stands. */
sealed interface Node {
    /** {@return the line on which the value starts, counted from 1} */
    int line();

    /** {@return the value in a few words, for messages} */
    String shown();

    /** A member of an object, with the line of its name. */
    record Member(String name, Node value, int line) {}

    /** An object; duplicate names are kept, since they are problems to be reported. */
    record Obj(List<Member> members, int line) implements Node {
        @Override
        public String shown() {
            return "an object";
        }
    }

    /** An array. */
    record Arr(List<Node> items, int line) implements Node {
        @Override
        public String shown() {
            return "a list";
        }
    }

    /** A string. */
    record Text(String value, int line) implements Node {
        @Override
        public String shown() {
            return "\"" + (value.length() > 80 ? value.substring(0, 80) + "…" : value) + "\"";
        }
    }

    /** A number, as it was written. */
    record Num(String written, int line) implements Node {
        @Override
        public String shown() {
            return written;
        }
    }

    /** True or false. */
    record Bool(boolean value, int line) implements Node {
        @Override
        public String shown() {
            return String.valueOf(value);
        }
    }

    /** Null, which the format does not know. */
    record Nil(int line) implements Node {
        @Override
        public String shown() {
            return "null";
        }
    }
}
