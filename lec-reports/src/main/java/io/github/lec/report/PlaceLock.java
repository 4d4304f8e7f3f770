package io.github.lec.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets one program, and in it one thread, put files into a folder at a time. The lock is on a file among the temporary
 * ones of the system, which is named after the folder and is deleted when the lock ends: beside data it could be taken
 * for data.
 */
final class PlaceLock {
    /** A byte that no file has, so that a lock stops no one from reading. */
    private static final long BEYOND = Long.MAX_VALUE - 1;

    private static final int PAUSE = 10;

    private final Path file;
    private final Optional<FileChannel> held;

    private PlaceLock(Path file, Optional<FileChannel> held) {
        this.file = file;
        this.held = held;
    }

    /**
     * Waits until no one else holds it.
     *
     * @param folder a folder that is there
     * @return the lock; one that locks nothing where another user of the machine has made its file
     * @throws IOException if the file cannot be made or locked
     */
    static PlaceLock on(Path folder) throws IOException {
        String name = UUID.nameUUIDFromBytes(folder.toRealPath().toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        Path file = Path.of(System.getProperty("java.io.tmpdir")).resolve("lec-" + name + ".lock");
        while (true) {
            FileChannel channel;
            try {
                channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            } catch (AccessDeniedException e) {
                return new PlaceLock(file, Optional.empty());
            }
            if (isLocked(channel) && isStill(file, channel)) {
                return new PlaceLock(file, Optional.of(channel));
            }
            channel.close();
            pause();
        }
    }

    /** Waits for another program; another thread of this one has to be asked again. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.lock(BEYOND, 1, false).isValid();
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** {@return whether the file of that name is the one that is open: the previous holder has deleted it} */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        byte[] mark = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0).write(ByteBuffer.wrap(mark), 0);
        return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), mark);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    void release() throws IOException {
        if (held.isPresent()) {
            Files.deleteIfExists(file);
            held.get().close();
        }
    }
}
