package io.github.lec.report;

import io.github.lec.logic.InvalidValueException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A file format in which a comparison can be written. */
public enum Format {
    /** An Excel workbook with one sheet per table. */
    XLSX,
    /** One self-contained page, with a choice of the year as of which cooperation is shown. */
    HTML,
    /** One CSV file per table, in a folder; to a stream, a ZIP archive of them. */
    CSV,
    /** Plain text, one table after the other. */
    TEXT;

    private static final List<String> SUFFIXES = List.of(".xlsx", ".html", ".htm", ".txt");

    /**
     * The format given by the name of a file or folder.
     *
     * @param place a name that ends in {@code .xlsx}, {@code .html}, {@code .htm} or {@code .txt}; or without a suffix,
     *     for a folder of CSV files
     * @return the format
     * @throws InvalidValueException if the name ends in anything else
     */
    public static Format of(Path place) {
        Path last = place.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        if (dot <= 0 || Files.isDirectory(place)) {
            return CSV;
        }
        return switch (SUFFIXES.indexOf(name.substring(dot))) {
            case 0 -> XLSX;
            case 1, 2 -> HTML;
            case 3 -> TEXT;
            default ->
                throw new InvalidValueException(
                        "place", name, String.join(", ", SUFFIXES) + ", or a folder for CSV files");
        };
    }
}
