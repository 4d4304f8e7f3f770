package io.github.lec.report;

/** A file format in which a comparison can be written. */
public enum Format {
    /** An Excel workbook, one sheet a table. */
    XLSX,
    /** One self-contained page, with a choice of the year as of which cooperation is shown. */
    HTML,
    /** One CSV file a table, in a folder; to a stream, a ZIP archive of them. */
    CSV,
    /** Plain text, one table after the other. */
    TEXT
}
