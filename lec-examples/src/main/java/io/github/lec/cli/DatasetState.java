package io.github.lec.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a dataset as they stood before they were read, so that an import that changes them does not overwrite
 * what another import or an editor put there meanwhile.
 */
final class DatasetState {
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
                for (Path file : (Iterable<Path>) inside.filter(DatasetState::isOfDataset)::iterator) {
                    files.put(file, state(file));
                }
            }
        } else if (Files.exists(place)) {
            files.put(place, state(place));
        }
        return new DatasetState(place, files);
    }

    private static boolean isOfDataset(Path file) {
        return file.toString().endsWith(".json") && Files.isRegularFile(file);
    }

    /** Files are replaced and not written into, so that another one has another key where the file system has keys. */
    private static String state(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.size() + " " + attributes.lastModifiedTime().toInstant() + " " + attributes.fileKey();
    }

    /**
     * {@return whether the files are still as they were}
     *
     * @throws UncheckedIOException if they cannot be looked at
     */
    boolean isUnchanged() {
        try {
            return of(place).files.equals(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
