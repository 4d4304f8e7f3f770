package io.github.lec.cli;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the folder of a dataset so that it appears whole or not at all: beside its place first, then into it. */
final class WholeFolder {
    private WholeFolder() {}

    /**
     * Writes a dataset.
     *
     * @param folder a folder that is not there yet, or is empty
     */
    static void write(Path folder, Dataset dataset) throws IOException {
        Path target = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectory(part);
            DatasetWriter.write(dataset, part);
            Files.deleteIfExists(target); // fails if somebody has put anything into it meanwhile
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
}
