package io.github.lec.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Temporary files and folders. If the program is ended by a signal, they are removed first; if it is killed, a later
 * program that writes to the same folder removes them after a day.
 */
final class Temporaries {
    private static final Pattern NAME = Pattern.compile("\\.lec-[0-9a-f-]{36}\\.tmp");
    private static final Duration LONGER_THAN_ANY_WORK = Duration.ofDays(1);
    private static final int ATTEMPTS = 5;

    private static final Set<Path> OPEN = new LinkedHashSet<>();
    private static boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Temporaries::end, "lec removes temporary files"));
    }

    private Temporaries() {}

    /** Makes something, or moves it to its final place. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    /**
     * A temporary path for something unfinished. Its name is short, so that it is never too long.
     *
     * @param folder the target folder, or the folder of the target
     * @return a path at which nothing stands
     * @throws IOException if the program is being ended
     */
    static synchronized Path in(Path folder) throws IOException {
        refuseIfEnding();
        Path place = folder.resolve(".lec-" + UUID.randomUUID() + ".tmp");
        OPEN.add(place);
        return place;
    }

    /** Does a step during which the program does not end, and which is no longer begun once it is ending. */
    static synchronized void run(Step step) throws IOException {
        refuseIfEnding();
        step.run();
    }

    /** Removes what was not moved. */
    static synchronized void remove(Path place) throws IOException {
        if (OPEN.remove(place)) {
            delete(place);
        }
    }

    private static void refuseIfEnding() throws IOException {
        if (ending) {
            throw new InterruptedIOException("the program is being ended");
        }
    }

    private static synchronized void end() {
        ending = true;
        for (Path place : OPEN) {
            for (int i = 0; i < ATTEMPTS; i++) { // another thread may still be writing to a folder
                try {
                    delete(place);
                    break;
                } catch (IOException | UncheckedIOException e) {
                    // tried again
                }
            }
        }
    }

    /**
     * Removes what a killed program left beside a file that has just been made. The time of this file is the present,
     * so no clock is read.
     */
    static synchronized void removeForgotten(Path made) {
        Path folder = made.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> forgotten = files.filter(file ->
                            NAME.matcher(String.valueOf(file.getFileName())).matches() && !OPEN.contains(file))
                    .toList();
            FileTime now = Files.getLastModifiedTime(made);
            for (Path file : forgotten) {
                Duration age = Duration.between(Files.getLastModifiedTime(file).toInstant(), now.toInstant());
                if (age.compareTo(LONGER_THAN_ANY_WORK) > 0) {
                    delete(file);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // if the folder cannot be listed, or files in it cannot be removed, writing is still possible
        }
    }

    private static void delete(Path place) throws IOException {
        if (Files.notExists(place)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> below = Files.walk(place)) {
            all = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
