package io.github.lec.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a result can be written, so that no input is lost, whatever its name is there. */
final class OutPlaces {
    private OutPlaces() {}

    /** {@return the last name of a path; the root of the file system has none and is written as it is} */
    static String name(Path place) {
        return Objects.requireNonNullElse(place.getFileName(), place).toString();
    }

    /**
     * Why nothing can be written to a place.
     *
     * @param place the file or folder
     * @param data what is read, which must not be overwritten
     * @param folder whether a folder is to be written
     * @return the reason, which is said about the place; nothing if it can be written
     */
    static Optional<String> objection(Path place, List<Path> data, boolean folder) {
        if (data.stream().anyMatch(read -> isInput(place, read))) {
            return Optional.of("which is part of the input data");
        }
        if (!Files.exists(place)) {
            return objectionToNew(place);
        }
        if (folder != Files.isDirectory(place)) {
            return Optional.of(folder ? "which is a file" : "which is a folder");
        }
        if (folder && leadsToInput(place, data)) {
            return Optional.of("in which a link leads to the input data");
        }
        if (!folder && !Files.isRegularFile(place)) {
            return Optional.of("which is not a regular file"); // otherwise a device or pipe would be replaced by a file
        }
        return Files.isWritable(place) ? Optional.empty() : Optional.of("which is write-protected");
    }

    private static Optional<String> objectionToNew(Path place) {
        Path parent = place.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return Optional.of("in a folder that does not exist");
        }
        if (Files.isSymbolicLink(place)) {
            return Optional.of(deadLink(place));
        }
        Optional<String> refusal = refusal(place);
        if (refusal.isPresent()) {
            return refusal;
        }
        return Files.isWritable(parent) ? Optional.empty() : Optional.of("in a folder without write permission");
    }

    /** {@return why there can be no such file in a folder, if its name is too long or not one of this file system} */
    private static Optional<String> refusal(Path place) {
        try {
            Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.empty();
        } catch (NoSuchFileException | AccessDeniedException e) {
            return Optional.empty();
        } catch (FileSystemException e) {
            return Optional.of("which the file system refuses as a name ("
                    + Objects.requireNonNullElse(e.getReason(), "no reason is given") + ")");
        } catch (IOException e) {
            return Optional.empty(); // writing will tell
        }
    }

    private static String deadLink(Path link) {
        try {
            return "a link to " + link.toRealPath() + ", which was not there a moment ago";
        } catch (NoSuchFileException e) {
            return "a link to what does not exist";
        } catch (IOException e) {
            return "a link that cannot be followed"; // it leads back to itself, or through a closed folder
        }
    }

    /**
     * Whether a place is a file that is read, by this or by another name of it. Every file of a dataset's folder whose
     * name ends in .json is read as part of it, so none may be added either.
     */
    private static boolean isInput(Path place, Path data) {
        return isSame(place, data)
                || isJson(place) && isSame(place.toAbsolutePath().getParent(), data)
                || Files.isDirectory(data) && anyIn(data, file -> isJson(file) && isSame(place, file));
    }

    /** {@return whether a table would be written into what is read, since a link in its folder leads there} */
    private static boolean leadsToInput(Path folder, List<Path> data) {
        return anyIn(
                folder,
                file -> Files.isSymbolicLink(file)
                        && Files.isRegularFile(file)
                        && !isJson(file)
                        && data.stream().anyMatch(read -> isInput(file, read)));
    }

    private static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static boolean anyIn(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(wanted);
        } catch (IOException e) {
            return false; // it is not read then, which is a problem of its own
        }
    }

    private static boolean isSame(@Nullable Path one, Path other) {
        try {
            return one != null && Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
