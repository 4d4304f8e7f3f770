package io.github.lec.cli;

import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.logic.internal.Suggestions;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the arguments of a command and collects all problems, so that one run reports them all. */
final class Input {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);
    /** Takes single digits, and replaces a day that the month does not have by its last day. */
    private static final DateTimeFormatter NEAR_DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT).withResolverStyle(ResolverStyle.SMART);

    private static final int LAST_YEAR = 9999;

    /** The length of the code of a state. */
    private static final int CODE = 2;

    private static final char LAST_OF_ASCII = '\u007f';

    private static final String TEMPORARY = "(?<=^|[/\\\\])\\.lec-[0-9a-f-]+\\.tmp";

    private final List<Problem> problems = new ArrayList<>();
    private int more;

    void refuse(String place, String found, String expected) {
        refuse(place, found, expected, Optional.empty());
    }

    void refuse(String place, String found, String expected, Optional<String> nearest) {
        refuse(Problem.of(Place.of(place), found, expected).withNearest(nearest));
    }

    /** Reports a problem of a value shared by several options once. */
    void refuseOnce(String place, String found, String expected) {
        Problem problem = Problem.of(Place.of(place), found, expected);
        if (!problems.contains(problem)) {
            refuse(problem);
        }
    }

    void refuse(Problem problem) {
        problems.add(problem);
    }

    /** Counts problems that are too many to be listed. */
    void refuseMore(int count) {
        more += count;
    }

    /** {@return how many problems were too many to be listed} */
    int more() {
        return more;
    }

    /** {@return what was refused so far} */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Stops the command if anything was refused. */
    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new WrongInputException(problems, more);
        }
    }

    /** {@return the day; nothing if none was given or it was refused} */
    Optional<LocalDate> day(String option, Optional<String> given) {
        return given.flatMap(written -> {
            Optional<LocalDate> day = parsed(written, DAY);
            if (day.filter(found -> found.getYear() < 1 || found.getYear() > LAST_YEAR)
                    .isPresent()) {
                refuse(option, quoted(written), "a day from the year 1 to the year " + LAST_YEAR);
                return Optional.empty();
            }
            if (day.isEmpty()) {
                refuse(
                        option,
                        quoted(written),
                        "a day that exists, as in 2026-11-24",
                        parsed(written, NEAR_DAY).map(LocalDate::toString));
            }
            return day;
        });
    }

    private static Optional<LocalDate> parsed(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return the named constant; the default if none was given or it was refused} */
    <E extends Enum<E>> E choice(String option, Optional<String> given, E usual) {
        if (given.isEmpty()) {
            return usual;
        }
        E[] constants = usual.getDeclaringClass().getEnumConstants();
        Optional<E> chosen = Arrays.stream(constants)
                .filter(constant -> code(constant).equals(given.get()))
                .findFirst();
        if (chosen.isEmpty()) {
            List<String> codes = Arrays.stream(constants).map(Input::code).toList();
            refuse(option, quoted(given.get()), "one of " + String.join(", ", codes), nearest(given.get(), codes));
        }
        return chosen.orElse(usual);
    }

    /** {@return the path, relative to a folder; nothing if it is not a path} */
    static Optional<Path> path(Path folder, String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(folder.resolve(written));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** {@return why a file could not be read or written, without the technical name of the exception where possible} */
    static String reason(IOException thrown) {
        if (thrown instanceof AccessDeniedException denied) {
            return "no permission for " + known(denied);
        }
        if (thrown instanceof NoSuchFileException refused && isTemporary(refused)) {
            return "a folder in which no file can be made: " + known(refused).replaceFirst("(?<=.)/\\.$", "");
        }
        if (thrown instanceof FileSystemException system) {
            return Objects.requireNonNullElseGet(system.getReason(), () -> words(system)) + ": " + known(system);
        }
        return Objects.requireNonNullElse(thrown.getMessage(), thrown.toString());
    }

    private static boolean isTemporary(FileSystemException thrown) {
        return !known(thrown).equals(String.valueOf(thrown.getFile()));
    }

    private static String words(FileSystemException thrown) {
        if (thrown instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (thrown instanceof DirectoryNotEmptyException) {
            return "a folder that is not empty";
        }
        return "a failure of the file system";
    }

    /** {@return the file as the user knows it: instead of a file that only exists while it is written, its folder} */
    private static String known(FileSystemException thrown) {
        return String.valueOf(thrown.getFile()).replaceFirst(TEMPORARY, ".");
    }

    /** {@return the valid word or words that were probably intended, joined by "or"} */
    static Optional<String> nearest(String written, Collection<String> valid) {
        return either(Suggestions.all(written, valid));
    }

    /** {@return the valid values that are called by the words that were probably intended, joined by "or"} */
    static Optional<String> nearest(String written, Map<String, String> valid) {
        return either(Suggestions.all(written, valid.keySet()).stream()
                .map(words -> Objects.requireNonNull(valid.get(words)))
                .distinct()
                .toList());
    }

    /**
     * {@return the valid values that were probably intended where a code of two letters may be written; one that shares
     * only the last letter is named beside others that share the first; without such a one it is no better than any,
     * unless the first is a letter of another script, which may look like the right one}
     */
    static Optional<String> nearestToCode(String written, Map<String, String> valid) {
        boolean isPlausible = written.length() != CODE
                || written.charAt(0) > LAST_OF_ASCII
                || valid.keySet().stream()
                        .anyMatch(words -> words.length() == CODE && words.regionMatches(true, 0, written, 0, 1));
        return isPlausible ? nearest(written, valid) : Optional.empty();
    }

    /** {@return the words, joined by "or"; nothing if there are none} */
    static Optional<String> either(List<String> near) {
        return near.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", near));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String quoted(String written) {
        return "\"" + written + "\"";
    }
}
