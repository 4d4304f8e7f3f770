package io.github.lec.format;

/**
 * A value's place in what is read.
 *
 * @param file the file, as its name relative to the folder that was read
 * @param line the line, counted from 1, or 0 where no line is known
 * @param column the column, counted from 1, or 0 where no column is known
 * @param pointer the JSON pointer (RFC 6901) to the value
 */
public record Place(String file, int line, int column, String pointer) {
    /**
     * A file as a whole.
     *
     * @param file its name
     * @return the place
     */
    public static Place of(String file) {
        return new Place(file, 0, 0, "");
    }

    /**
     * A place in the text of the file.
     *
     * @param atLine the line, counted from 1
     * @param atColumn the column, counted from 1; 0 if it is not known
     * @return the same value at that place
     */
    public Place at(int atLine, int atColumn) {
        return new Place(file, atLine, atColumn, pointer);
    }

    /**
     * Another value of the same file.
     *
     * @param to its JSON pointer
     * @return the value's place
     */
    public Place pointer(String to) {
        return new Place(file, line, column, to);
    }

    /**
     * The place of a member.
     *
     * @param name its name
     * @return the place, on the same line
     */
    public Place member(String name) {
        return pointer(pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /**
     * The place of an item of a list.
     *
     * @param index its index, from 0
     * @return the place, on the same line
     */
    public Place item(int index) {
        return pointer(pointer + "/" + index);
    }

    /**
     * {@return where it is in the text, as editors understand it: {@code treaties.json:17:23}, or the file alone where
     * no line is known}
     */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
