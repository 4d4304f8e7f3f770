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
import java.util.UUID;

/**
 * A file that appears whole or not at all: it is written under another name beside its place, forced to the disk, and
 * moved there in one step. If anything fails, nothing is left behind and what was there before is untouched.
 */
public final class WholeFile {
    private WholeFile() {}

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

    /**
     * Writes a file.
     *
     * @param place where it will stand
     * @param content what it will hold
     * @throws IOException if it cannot be written
     */
    public static void write(Path place, Content content) throws IOException {
        Path target = Files.isSymbolicLink(place) ? place.toRealPath() : place.toAbsolutePath();
        check(target);
        Path temporary = beside(target);
        try {
            try (FileChannel channel =
                            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** {@return a name beside a file that no other file has} */
    static Path beside(Path target) {
        return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
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
