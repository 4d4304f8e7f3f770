package io.github.lec.cli;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.format.RecordKind;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the files that a user names, and reports problems.
 *
 * @param folder the folder to which paths are relative
 * @param input receives what is refused
 */
record DataFiles(Path folder, Input input) {
    private static final Set<String> SECTIONS =
            Arrays.stream(RecordKind.values()).map(RecordKind::section).collect(Collectors.toUnmodifiableSet());

    /** Reads one file or folder. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Path path) throws IOException;
    }

    /** {@return the dataset that a path names, over the embedded reference records; nothing if it was refused} */
    Optional<Dataset> dataset(String option, String written) {
        return read(
                option,
                written,
                "no file or folder",
                "a dataset: a folder with dataset.json, or one document",
                path -> DatasetReader.readOver(path, Dataset.embedded()));
    }

    /**
     * Reads anything.
     *
     * @param option who names the path
     * @param written the path as written
     * @param missing what is reported if nothing is there
     * @param expected what should be there
     * @param reading reads it
     * @return what was read; nothing if it was refused
     */
    <T> Optional<T> read(String option, String written, String missing, String expected, Reading<T> reading) {
        Optional<Path> path = Input.path(folder, written).filter(Files::exists);
        if (path.isEmpty()) {
            input.refuse(option, missing + " " + Input.quoted(written), expected);
            return Optional.empty();
        }
        try {
            return Optional.of(reading.read(path.get()));
        } catch (InvalidDatasetException e) {
            e.problems().forEach(problem -> input.refuse(at(path.get(), problem)));
            input.refuseMore(e.more());
        } catch (IllegalArgumentException e) {
            input.refuse(option, e.getMessage() + " in " + Input.quoted(written), expected);
        } catch (IOException e) {
            input.refuse(option, reason(e, path.get(), written), "files that can be read");
        }
        return Optional.empty();
    }

    private static String reason(IOException e, Path path, String written) {
        return e instanceof FileSystemException system
                        && system.getReason() != null
                        && system.getFile() != null
                        && OutPlaces.name(path).equals(OutPlaces.name(Path.of(system.getFile())))
                ? Input.quoted(written) + ": " + system.getReason()
                : Input.reason(e) + " in " + Input.quoted(written);
    }

    /** The problem with its path relative to the current folder, so that an editor finds it. */
    private static Problem at(Path path, Problem problem) {
        boolean folder = Files.isDirectory(path)
                && !path.endsWith(problem.file()); // one that was taken for a file is named itself
        if (SECTIONS.contains(problem.file()) && !path.endsWith(problem.file())) {
            return problem.withPlace(ofRecord(path, folder, problem));
        }
        Path file = folder ? path.resolve(problem.file()) : path.resolveSibling(problem.file());
        return problem.withPlace(
                Place.of(file.toString()).at(problem.line(), problem.column()).pointer(problem.pointer()));
    }

    /** A record that contradicts another of the same id is named by its section and its id. */
    private static Place ofRecord(Path path, boolean folder, Problem problem) {
        return folder
                ? Place.of(path.resolve(problem.file() + ".json").toString()).pointer(problem.pointer())
                : Place.of(path.toString()).pointer("/" + problem.file() + problem.pointer());
    }
}
