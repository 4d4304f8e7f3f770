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
 * Files and folders that are not yet in their places. If the program is ended by a signal, they are removed before it ends; what
 * one left that was killed is removed by a later one that writes into the same folder, after a day.
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

    /** Puts something into its place. */
    @FunctionalInterface
    interface Move {
        void run() throws IOException;
    }

    /**
     * A place for something until it is whole. Its name is short, so that any name that the target may have is not too long.
     *
     * @param folder where it will stand, or beside it
     * @return a path at which nothing stands
     * @throws IOException if the program is being ended
     */
    static synchronized Path in(Path folder) throws IOException {
        refuseIfEnding();
        Path place = folder.resolve(".lec-" + UUID.randomUUID() + ".tmp");
        OPEN.add(place);
        return place;
    }

    /** Moves what is whole; the program does not end meanwhile. */
    static synchronized void move(Move move) throws IOException {
        refuseIfEnding();
        move.run();
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
            for (int i = 0; i < ATTEMPTS; i++) { // somebody may be writing into a folder still
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
     * Removes what a program that was killed left beside something that has just been made. Its time is the present: no clock is
     * read here.
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
            // whoever may not list the folder, or not remove what stands there, can still write
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
