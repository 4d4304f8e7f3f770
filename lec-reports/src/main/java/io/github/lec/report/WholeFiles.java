package io.github.lec.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Files that appear whole, and all or none: each is written under another name beside its place and forced to the disk; only
 * when every one is there do they take their places. If anything fails before, nothing is left behind and what was there is
 * untouched.
 */
public final class WholeFiles implements AutoCloseable {
    private final Map<Path, Path> temporaries = new LinkedHashMap<>();
    private Optional<Path> folderMade = Optional.empty();

    WholeFiles() {}

    /** What is written. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @param out where to; it is closed by the caller
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** What is written into a folder. */
    @FunctionalInterface
    public interface FolderContent {
        /**
         * Writes it.
         *
         * @param folder an empty folder
         * @throws IOException if it cannot be written
         */
        void writeTo(Path folder) throws IOException;
    }

    /**
     * Writes one file.
     *
     * @param place where it will stand; where a link stands, the file that it names is replaced
     * @param content what it will hold
     * @throws IOException if it cannot be written
     */
    public static void write(Path place, Content content) throws IOException {
        try (WholeFiles files = new WholeFiles()) {
            files.put(place, content);
            files.appear();
        }
    }

    /**
     * Writes a folder: beside its place first, then, when all its files are there, into its place.
     *
     * @param place a folder that is not there yet, or is empty
     * @param content what it will hold
     * @throws IOException if it cannot be written, or if somebody puts anything into the folder meanwhile
     */
    public static void writeFolder(Path place, FolderContent content) throws IOException {
        Path target = Files.exists(place)
                ? place.toRealPath()
                : place.toAbsolutePath().normalize();
        Path part = temporaryFor(target);
        try {
            Files.createDirectory(part);
            content.writeTo(part);
            Files.deleteIfExists(target); // fails if it is not empty
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(part);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> files;
            try (Stream<Path> all = Files.walk(folder)) {
                files = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private static Path temporaryFor(Path target) {
        return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    }

    /** Makes a folder unless it is there; it is gone again if the files do not appear. */
    void makeFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectory(folder);
            folderMade = Optional.of(folder);
        } else if (!Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "this is a file; a folder is to be written");
        }
    }

    /**
     * Writes a file that is not yet in its place.
     *
     * @param place where it will stand
     * @param content what it will hold
     * @return where it stands until then
     * @throws IOException if it cannot be written
     */
    Path put(Path place, Content content) throws IOException {
        Path target = Files.isSymbolicLink(place) ? place.toRealPath() : place.toAbsolutePath();
        check(target);
        Path temporary = temporaryFor(target);
        temporaries.put(target, temporary);
        try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
        return temporary;
    }

    /** Moves all files to their places, in the order in which they were written. */
    void appear() throws IOException {
        for (Map.Entry<Path, Path> file : temporaries.entrySet()) {
            move(file.getValue(), file.getKey());
            folderMade = Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        for (Path temporary : temporaries.values()) {
            Files.deleteIfExists(temporary);
        }
        if (folderMade.isPresent()) {
            Files.deleteIfExists(folderMade.get());
        }
    }

    /** Refuses places where no file can be put, with a message that says why. */
    private static void check(Path target) throws IOException {
        Path folder = target.getParent();
        if (target.getFileName() == null || Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "this is a folder; a file is to be written");
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw Files.exists(folder)
                    ? new FileSystemException(folder.toString(), null, "this is no folder")
                    : new NoSuchFileException(folder.toString(), null, "there is no such folder");
        }
        boolean refused =
                Files.exists(target) ? !Files.isWritable(target) : folder != null && !Files.isWritable(folder);
        if (refused) {
            throw new AccessDeniedException(target.toString(), null, "writing is not permitted");
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
