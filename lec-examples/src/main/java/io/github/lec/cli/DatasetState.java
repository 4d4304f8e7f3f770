package io.github.lec.cli;

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
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The files of a dataset as they stood before they were read, so that an import that changes them writes over nothing that was put there
 * meanwhile, by another import or an editor.
 */
final class DatasetState {
    /** A byte that no file has, so that a lock stops nobody from reading. */
    private static final long BEYOND = Long.MAX_VALUE - 1;

    private static final int PAUSE = 10;

    private final Path place;
    private final SortedMap<Path, String> files;

    private DatasetState(Path place, SortedMap<Path, String> files) {
        this.place = place;
        this.files = files;
    }

    /**
     * Looks at the files.
     *
     * @param place a folder with a dataset, or its one document
     * @return their state; that nothing is there if there is nothing
     * @throws IOException if they cannot be looked at
     */
    static DatasetState of(Path place) throws IOException {
        SortedMap<Path, String> files = new TreeMap<>();
        if (Files.isDirectory(place)) {
            try (Stream<Path> inside = Files.list(place)) {
                for (Path file : (Iterable<Path>) inside.filter(Files::isRegularFile)::iterator) {
                    files.put(file, state(file));
                }
            }
        } else if (Files.exists(place)) {
            files.put(place, state(place));
        }
        return new DatasetState(place, files);
    }

    /** Files are replaced and not written into, so that another one has another key where the file system has keys. */
    private static String state(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.size() + " " + attributes.lastModifiedTime().toInstant() + " " + attributes.fileKey();
    }

    /**
     * Writes, while no other import into the same dataset writes.
     *
     * @return whether it was written; not if the files are no longer as they were
     * @throws IOException if it cannot be written
     */
    boolean writeIfUnchanged(OutOption.Writing writing) throws IOException {
        Path real = place.toRealPath();
        String name = UUID.nameUUIDFromBytes(real.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        Path lock = Path.of(System.getProperty("java.io.tmpdir")).resolve("lec-" + name + ".lock");
        Optional<FileChannel> held = lock(lock);
        try {
            boolean unchanged = of(place).files.equals(files);
            if (unchanged) {
                writing.run();
            }
            return unchanged;
        } finally {
            if (held.isPresent()) {
                Files.deleteIfExists(lock);
                held.get().close();
            }
        }
    }

    /** {@return an open file that is locked until it is closed; nothing where another user has it, or none can be made} */
    private static Optional<FileChannel> lock(Path file) throws IOException {
        while (true) {
            FileChannel channel;
            try {
                channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            } catch (AccessDeniedException e) {
                return Optional.empty();
            }
            if (isLocked(channel) && isStill(file, channel)) {
                return Optional.of(channel);
            }
            channel.close();
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
    }

    /** Waits for another process; another thread of this one has to be asked again. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.lock(BEYOND, 1, false).isValid();
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** {@return whether the file at the name is the one that is open: who held it before has deleted it} */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        byte[] mark = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0).write(ByteBuffer.wrap(mark), 0);
        return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), mark);
    }
}
