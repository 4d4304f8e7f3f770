package io.github.lec.report;

import io.github.lec.logic.InvalidValueException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files that appear whole, and all or none: each is written under another name beside its place and forced to the disk;
 * only when every one is there do they take their places. If anything fails before, or the program is ended by a
 * signal, nothing is left behind and what was there is untouched. What is replaced keeps its permissions.
 */
public final class WholeFiles implements AutoCloseable {
    private final Map<Path, Path> temporaries = new LinkedHashMap<>();
    private final Map<Path, Path> folders = new LinkedHashMap<>();

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
     * @throws InvalidValueException if an argument is null
     */
    public static void write(Path place, Content content) throws IOException {
        InvalidValueException.given(place, "place");
        InvalidValueException.given(content, "content");
        try (WholeFiles files = new WholeFiles()) {
            files.put(place, content);
            files.appear();
        }
    }

    /**
     * Writes several files into a folder, if something is still so when all are ready. No other program that writes in
     * this way puts files into the folder in between.
     *
     * @param folder the folder, which is there
     * @param contents what each file will hold, by its place in the folder
     * @param condition what must hold, such as that the folder has not changed since it was read
     * @return whether they were written; none is if not
     * @throws IOException if one of them cannot be written; none is then
     * @throws java.io.UncheckedIOException as the condition does
     * @throws InvalidValueException if {@code folder} is null
     */
    public static boolean writeIf(Path folder, Map<Path, Content> contents, BooleanSupplier condition)
            throws IOException {
        InvalidValueException.given(folder, "folder");
        try (WholeFiles files = new WholeFiles()) {
            for (Map.Entry<Path, Content> file : contents.entrySet()) {
                files.put(file.getKey(), file.getValue());
            }
            PlaceLock alone = PlaceLock.on(folder);
            try {
                boolean holds = condition.getAsBoolean();
                if (holds) {
                    files.takePlaces();
                }
                return holds;
            } finally {
                alone.release();
            }
        }
    }

    /**
     * Writes a folder: beside its place first, then, when all its files are there, into its place.
     *
     * @param place a folder that is not there yet, or is empty
     * @param content what it will hold
     * @throws IOException if it cannot be written, or if somebody puts anything into the folder meanwhile
     * @throws InvalidValueException if an argument is null
     */
    public static void writeFolder(Path place, FolderContent content) throws IOException {
        InvalidValueException.given(place, "place");
        InvalidValueException.given(content, "content");
        boolean isThere = Files.exists(place);
        Path target = isThere ? place.toRealPath() : place.toAbsolutePath().normalize();
        Path part = Temporaries.in(isThere ? target : folderOf(target));
        try {
            Temporaries.run(() -> Files.createDirectory(part));
            Temporaries.removeForgotten(part);
            content.writeTo(part);
            List<Path> files = filesIn(part);
            for (Path file : files) {
                force(file);
            }
            Temporaries.run(() -> {
                if (isThere) {
                    fill(target, part, files);
                } else {
                    force(part);
                    moveFolder(part, target);
                }
                force(isThere ? target : folderOf(target));
            });
        } finally {
            Temporaries.remove(part);
        }
    }

    /**
     * Moves files into an empty folder, which stays the same folder: it may be the current one, or not ours to replace.
     */
    private static void fill(Path target, Path part, List<Path> files) throws IOException {
        if (filesIn(target).stream().anyMatch(file -> !file.equals(part))) {
            throw new DirectoryNotEmptyException(target.toString());
        }
        for (Path file : files) {
            Files.move(file, target.resolve(part.relativize(file)), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Path folderOf(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null) {
            throw new FileSystemException(target.toString(), null, "there is no place beside it");
        }
        return folder;
    }

    /** Forces to the disk what was written; of a folder, the names of its files. */
    private static void force(Path written) throws IOException {
        boolean folder = Files.isDirectory(written);
        try (FileChannel channel =
                FileChannel.open(written, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            if (!folder) { // not every system opens folders
                throw e;
            }
        }
    }

    /**
     * Where the files of a folder are put: into the folder itself, whose other files stay, or if it is missing into one
     * beside it, which takes its place when the files appear.
     *
     * @param folder the folder in which they will stand
     * @return a folder that is there
     * @throws IOException if none can be made, or a file stands in its place
     */
    Path folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        if (Files.exists(folder)) {
            throw new FileSystemException(folder.toString(), null, "this is a file; a folder is to be written");
        }
        Path target = folder.toAbsolutePath().normalize();
        check(target);
        Path part = Temporaries.in(folderOf(target));
        Temporaries.run(() -> Files.createDirectory(part));
        Temporaries.removeForgotten(part);
        folders.put(target, part);
        return part;
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
        Path temporary = Temporaries.in(folderOf(target));
        temporaries.put(target, temporary);
        FileChannel[] created = new FileChannel[1];
        Temporaries.run(() -> created[0] = create(temporary, target));
        try (FileChannel channel = created[0];
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            Temporaries.removeForgotten(temporary);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
        return temporary;
    }

    /** Makes a file with the same permissions as the one that it will replace. */
    private static FileChannel create(Path temporary, Path target) throws IOException {
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (!Files.exists(target)
                || !Files.getFileStore(target).supportsFileAttributeView(PosixFileAttributeView.class)) {
            return FileChannel.open(temporary, options);
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target);
        FileChannel channel = FileChannel.open(temporary, options, PosixFilePermissions.asFileAttribute(permissions));
        Files.setPosixFilePermissions(temporary, permissions); // what the user's mask took away
        return channel;
    }

    /**
     * Moves all files to their places, in the order in which they were written, and then new folders with all that is
     * in them. Of two programs that put several files into one folder, one waits for the other, so that those of one
     * edition stand there afterwards.
     */
    void appear() throws IOException {
        Optional<Path> shared = temporaries.keySet().stream()
                .map(Path::getParent)
                .filter(folder -> temporaries.size() > 1 && !folders.containsValue(folder))
                .findFirst();
        if (shared.isEmpty()) {
            takePlaces();
            return;
        }
        PlaceLock alone = PlaceLock.on(shared.get());
        try {
            takePlaces();
        } finally {
            alone.release();
        }
    }

    private void takePlaces() throws IOException {
        Temporaries.run(() -> {
            for (Map.Entry<Path, Path> file : temporaries.entrySet()) {
                move(file.getValue(), file.getKey());
            }
            for (Path folder :
                    temporaries.keySet().stream().map(Path::getParent).collect(Collectors.toSet())) {
                force(folder);
            }
            for (Map.Entry<Path, Path> folder : folders.entrySet()) {
                force(folder.getValue());
                moveFolder(folder.getValue(), folder.getKey());
                force(folderOf(folder.getKey()));
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (Path temporary : temporaries.values()) {
            Temporaries.remove(temporary);
        }
        for (Path folder : folders.values()) {
            Temporaries.remove(folder);
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
                    ? new FileSystemException(folder.toString(), null, "this is not a folder")
                    : new NoSuchFileException(folder.toString(), null, "there is no such folder");
        }
        boolean refused =
                Files.exists(target) ? !Files.isWritable(target) : folder != null && !Files.isWritable(folder);
        if (refused) {
            throw new AccessDeniedException(target.toString(), null, "writing is not permitted");
        }
    }

    private static void moveFolder(Path part, Path target) throws IOException {
        if (Files.isDirectory(target) && !filesIn(target).isEmpty()) {
            throw new FileSystemException(target.toString(), null, "a folder that was made meanwhile");
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
