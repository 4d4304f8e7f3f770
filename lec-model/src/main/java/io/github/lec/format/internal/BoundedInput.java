package io.github.lec.format.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Limits what is read from files to what fits into memory, and to regular files, since a pipe may block and a device
 * may never end. The limits follow from the largest size of the heap ({@code -Xmx}) and are listed in docs/limits.md.
 */
public final class BoundedInput {
    /** A byte of a file takes up to ten bytes of memory until it is read. */
    private static final int HEAP_PER_BYTE = 10;

    /** A value takes up to 160 bytes of memory, besides other needs. */
    private static final int HEAP_PER_VALUE = 320;

    /** A file is read into one array, which has less than 2,048 MiB. */
    private static final int LARGEST_MEBIBYTES = 2000;

    /** No text in any encoding begins with this many zero bytes. */
    private static final int NULS = 4;

    private final long heap;
    private long bytes;
    private long values;

    /** Texts whose values need not be counted while their total size is small. */
    private final List<byte[]> uncounted = new ArrayList<>();

    private long bytesUncounted;

    /** Starts with nothing read. */
    public BoundedInput() {
        this(Runtime.getRuntime().maxMemory());
    }

    BoundedInput(long heap) {
        this.heap = heap;
        bytes = Math.min((long) LARGEST_MEBIBYTES << 20, heap / HEAP_PER_BYTE);
        values = heap / HEAP_PER_VALUE;
    }

    /**
     * Reads a regular file.
     *
     * @param file the file, or a link to it
     * @return its bytes
     * @throws IOException if it cannot be read, is not a regular file, or is too large, with the reason
     */
    public byte[] file(Path file) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        if (!found.isRegularFile()) {
            String what = found.isDirectory() ? "this is a directory" : "this is not a regular file";
            throw new FileSystemException(file.toString(), null, what);
        }
        refuseMoreThanFits(found.size(), file.toString());
        try (InputStream stream = Files.newInputStream(file)) {
            return stream(stream, file.toString()); // another program may keep adding to the file meanwhile
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param stream the stream, which stays open
     * @param name the name used in the exception
     * @return its bytes
     * @throws IOException if it cannot be read or is too large
     */
    public byte[] stream(InputStream stream, String name) throws IOException {
        return counted(stream.readNBytes((int) Math.min(bytes + 1, Integer.MAX_VALUE - 8)), name);
    }

    private byte[] counted(byte[] read, String name) throws IOException {
        refuseMoreThanFits(read.length, name);
        bytes -= read.length;
        return read;
    }

    private void refuseMoreThanFits(long size, String name) throws IOException {
        if (size > bytes) {
            throw new FileSystemException(
                    name,
                    null,
                    heap / HEAP_PER_BYTE >> 20 < LARGEST_MEBIBYTES
                            ? "more bytes than fit into " + memory()
                            : "more than the " + LARGEST_MEBIBYTES + " MiB that are read at most");
        }
    }

    /**
     * Counts the values of a JSON text before they are read.
     *
     * @param json the text in UTF-8
     * @param name the name used in the exception
     * @return the same text
     * @throws IOException if it is in another encoding or holds too many values
     */
    public byte[] json(byte[] json, String name) throws IOException {
        if (json.length >= NULS && json[0] == 0 && json[1] == 0 && json[2] == 0 && json[3] == 0) {
            throw new FileSystemException(name, null, "this begins with NUL characters, as a damaged file may");
        }
        if (json.length >= 2 && (json[0] == 0 || json[1] == 0 || isByteOrderMarkOf16Bits(json))) {
            throw new FileSystemException(name, null, "this is UTF-16 or UTF-32; write it in UTF-8");
        }
        uncounted.add(json);
        bytesUncounted += json.length + 1;
        if (bytesUncounted >= values) { // a text has at most one more value than it has bytes
            uncounted.forEach(text -> values -= values(text));
            uncounted.clear();
            bytesUncounted = 0;
        }
        if (values < 0) {
            throw new FileSystemException(name, null, "more values than fit into " + memory());
        }
        return json;
    }

    /**
     * Reads a small text, such as a pack of rules.
     *
     * @param file the file
     * @return its bytes
     * @throws IOException if it cannot be read, is too large, or is UTF-16 or UTF-32
     */
    public static byte[] text(Path file) throws IOException {
        BoundedInput input = new BoundedInput();
        return input.json(input.file(file), file.toString());
    }

    private static boolean isByteOrderMarkOf16Bits(byte[] json) {
        int mark = (json[0] & 0xFF) << 8 | json[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    /** {@return the maximum number of values in a text: starts of objects and lists, and commas} */
    private static long values(byte[] json) {
        long values = 1;
        boolean text = false;
        for (int i = 0; i < json.length; i++) {
            byte b = json[i];
            if (b == '"') {
                text = !text;
            } else if (text && b == '\\') {
                i++;
            } else if (!text && (b == ',' || b == '{' || b == '[')) {
                values++;
            }
        }
        return values;
    }

    private String memory() {
        return (heap >> 20) + " MiB of memory; give Java more with -Xmx";
    }
}
