package io.github.lec.cli;

import io.github.lec.logic.internal.VisibleText;
import io.github.lec.report.WholeFiles;
import io.github.lec.report.html.TooManyRowsException;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The target of a result. Targets that cannot be written are refused before any work is done. */
final class OutOption {
    private static final String OUT = "--out";
    private static final String FORMAT = "--format";
    private static final int LONGEST_SHOWN = 150;

    /** The end of the name of a file that is not a workbook. */
    private static final Pattern OTHER_FORMAT = Pattern.compile("(?i)\\.(?!xlsx$)[a-z]{2,5}$");

    /** The formats of what the commands write. */
    private static final Set<String> FORMATS = Set.of("text", "json", "csv", "html", "xlsx", "markdown");

    private final Terminal terminal;

    @Option(
            names = OUT,
            paramLabel = "PATH",
            description = "Where to write. A file is written completely or not at all.")
    private Optional<String> out = Optional.empty();

    OutOption(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Puts something in its place. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    /**
     * The file to write.
     *
     * @param usual its name if none is given
     * @param data what is read, which must not be overwritten
     * @return the file, perhaps one that was refused
     */
    Path file(String usual, Input input, List<Path> data) {
        return place(usual, input, data, false);
    }

    /** {@return the file to write; a command without a default name requires one} */
    Path namedFile(String expected, Input input, List<Path> data) {
        if (out.isEmpty()) {
            input.refuse(OUT, "nothing", expected);
            return terminal.folder();
        }
        return file(out.get(), input, data);
    }

    /** {@return the workbook to write, which a spreadsheet program opens only if its name says what it is} */
    Path namedWorkbook(Input input, List<Path> data) {
        refuseOtherFormat("a workbook, as in my-treaties.xlsx", input);
        return namedFile("the workbook to write, as in my-treaties.xlsx", input, data);
    }

    /** {@return the workbook to make; one that is there stays, since someone may have filled it in} */
    Path namedNewWorkbook(Input input) {
        Path place = namedWorkbook(input, List.of());
        if (out.isPresent() && Files.isRegularFile(place)) {
            input.refuse(
                    OUT,
                    shown(out.get()) + ", which is there already",
                    "a new file, since one that is there may have been filled in");
        }
        return place;
    }

    /** {@return the workbook to write where another suffix would have chosen another format} */
    Path workbook(String usual, String expected, Input input, List<Path> data) {
        refuseOtherFormat(expected, input);
        return file(usual, input, data);
    }

    private void refuseOtherFormat(String expected, Input input) {
        out.filter(written -> OTHER_FORMAT.matcher(written).find())
                .ifPresent(written -> input.refuse(
                        OUT,
                        Input.quoted(written),
                        expected,
                        Optional.of(OTHER_FORMAT.matcher(written).replaceFirst(".xlsx"))));
    }

    /** {@return the folder to make; an existing one must be empty, so that nothing is lost} */
    Path namedNewFolder(String expected, Input input, List<Path> data) {
        if (out.isEmpty()) {
            input.refuse(OUT, "nothing", expected);
            return terminal.folder();
        }
        Path place = folder(out.get(), input, data);
        if (Files.isDirectory(place) && !isEmpty(place)) {
            input.refuse(OUT, Input.quoted(out.get()) + ", which is not empty", expected);
        }
        return place;
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false; // an unreadable target may not be replaced
        }
    }

    /** {@return the folder to write into; it is made if it is missing} */
    Path folder(String usual, Input input, List<Path> data) {
        return place(usual, input, data, true);
    }

    /** Refuses a file beside the result if it cannot be written. */
    void companion(String option, Path place, Input input, List<Path> data) {
        OutPlaces.objection(place, data, false)
                .ifPresent(objection -> input.refuse(
                        option,
                        shown(OutPlaces.name(place)) + ", " + objection,
                        "a file in a folder with write permission"));
    }

    /**
     * Writes a file beside the result and reports it.
     *
     * @throws WrongInputException if it cannot be written, with all that was refused before
     */
    void companion(String option, Path place, Input input, Writing writing) {
        write(option, place, input, writing);
    }

    /** {@return whether a place is given} */
    boolean isGiven() {
        return out.isPresent();
    }

    /**
     * The format of what is written: what the option says or else the suffix of the file, which must not differ. A file
     * whose suffix is of another format of lec is refused, since no program for it would open what is written.
     *
     * @param given what the option says, if it is given
     * @param usual the format if neither says one
     * @return the format, or the default if another was refused
     */
    <E extends Enum<E>> E format(Input input, Optional<String> given, E usual) {
        Class<E> formats = usual.getDeclaringClass();
        Optional<String> suffix = out.map(OutOption::suffixCode).filter(code -> isOneOf(formats, code));
        E chosen = input.choice(FORMAT, given.or(() -> suffix), usual);
        suffix.filter(code -> given.isPresent() && isOneOf(formats, given.get()) && !code.equals(given.get()))
                .ifPresent(code -> input.refuse(
                        FORMAT,
                        Input.quoted(given.get()) + " beside " + OUT + " " + out.orElse(""),
                        code + " or another suffix of the file"));
        out.filter(written -> suffix.isEmpty() && FORMATS.contains(suffixCode(written)))
                .ifPresent(written -> input.refuse(
                        OUT,
                        Input.quoted(written),
                        "a file of one of the formats "
                                + Stream.of(formats.getEnumConstants())
                                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
        return chosen;
    }

    /**
     * {@return whether the option names no format at all; what the file should be called is then not known}
     *
     * @param given what the option says, if it is given
     * @param formats the formats
     */
    static boolean isNoFormat(Optional<String> given, Class<? extends Enum<?>> formats) {
        return given.filter(code -> !isOneOf(formats, code)).isPresent();
    }

    private static String suffixCode(String file) {
        String suffix = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (suffix) {
            case "txt" -> "text";
            case "htm" -> "html";
            case "md" -> "markdown";
            default -> suffix;
        };
    }

    private static boolean isOneOf(Class<? extends Enum<?>> formats, String code) {
        return Stream.of(formats.getEnumConstants())
                .anyMatch(one -> one.name().toLowerCase(Locale.ROOT).equals(code));
    }

    /** {@return the file to write; nothing if none is given} */
    Optional<Path> fileIfGiven(Input input, List<Path> data) {
        return out.map(written -> file(written, input, data));
    }

    /**
     * Writes and reports it.
     *
     * @throws WrongInputException if it cannot be written
     * @throws UncheckedIOException of a page, if it would have more rows than a browser can hold
     */
    void write(Path place, Writing writing) {
        write(OUT, place, new Input(), writing);
    }

    private void write(String option, Path place, Input input, Writing writing) {
        try {
            writing.run();
        } catch (TooManyRowsException e) {
            throw new UncheckedIOException(e); // the place is not what is wrong
        } catch (IOException e) {
            String reason = Input.reason(e);
            input.refuse(
                    option,
                    e instanceof FileSystemException ? reason : reason + ": " + place,
                    "a path that can be written to");
            input.throwIfAny();
        }
        terminal.say("Wrote " + place + ".");
    }

    /** Writes a report to the file, or to standard output if there is none. */
    void write(Optional<Path> file, Report report) {
        if (file.isPresent()) {
            write(file.get(), () -> WholeFiles.write(file.get(), out -> writeTo(out, report)));
            return;
        }
        try {
            report.writeTo(terminal.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a PrintWriter throws none
        }
    }

    private static void writeTo(OutputStream out, Report report) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        report.writeTo(writer);
        writer.flush();
    }

    private Path place(String usual, Input input, List<Path> data, boolean folder) {
        Optional<Path> place = Input.path(terminal.folder(), out.orElse(usual));
        String expected =
                folder ? "a new or existing folder with write permission" : "a file in a folder with write permission";
        Optional<String> meant =
                out.map(String::strip).filter(name -> !name.isEmpty()).filter(name -> !name.equals(out.get()));
        if (place.isEmpty()) {
            input.refuse(OUT, Input.quoted(out.orElse(usual)), expected);
        } else if (meant.isPresent()) {
            // its suffix would not be seen, and another format be written
            input.refuse(OUT, shown(out.get()), "a name without space at its ends", meant);
            return place.get();
        } else if (!folder && isFolderName(out.orElse(usual)) && !Files.exists(place.get())) {
            input.refuse(OUT, named(usual) + ", which is the name of a folder", expected);
            return place.get();
        }
        place.flatMap(path -> OutPlaces.objection(path, data, folder))
                .ifPresent(objection -> input.refuse(OUT, named(usual) + ", " + objection, expected));
        return place.orElse(terminal.folder());
    }

    private static boolean isFolderName(String written) {
        return written.endsWith("/") || written.endsWith(File.separator);
    }

    /** {@return a name, cut where the reason for its refusal needs the room} */
    private static String shown(String name) {
        return Input.quoted(VisibleText.beginning(name, LONGEST_SHOWN));
    }

    /** {@return what the option says, or that another name is used instead} */
    private String named(String usual) {
        return out.map(OutOption::shown).orElseGet(() -> "nothing; without it " + Input.quoted(usual) + " is written");
    }
}
