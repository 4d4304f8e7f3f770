package io.github.lec.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output, which may be read by a program that has soon seen enough, as {@code head} has: what is written after
 * that program has gone is dropped without a word. Any other failure, such as a full disk, stays one.
 */
final class PipedOutput extends OutputStream {
    private final OutputStream out;
    private boolean left;

    PipedOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        unlessLeft(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        unlessLeft(out::flush);
    }

    private void unlessLeft(OutOption.Writing writing) throws IOException {
        if (left) {
            return;
        }
        try {
            writing.run();
        } catch (IOException failure) {
            left = isWithoutReader(failure);
            if (!left) {
                throw failure;
            }
        }
    }

    /** {@return whether no one reads any longer: "Broken pipe", on Windows "The pipe is being closed"} */
    private static boolean isWithoutReader(IOException failure) {
        String message = failure.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
