package io.github.lec.report;

import io.github.lec.report.csv.CsvWriter;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Matrix;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A book as CSV files, one a table: in a folder, or in a ZIP archive. */
final class CsvFiles {
    private CsvFiles() {}

    /**
     * Writes the files into a folder, which is made if it is missing. All are written under other names first; only when
     * every one is whole do they take their places.
     */
    static void write(Book book, Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileSystemException(
                    folder.toString(), null, "this is a file; a folder for CSV files is to be written");
        }
        boolean made = !Files.exists(folder);
        List<Path> written = new ArrayList<>();
        boolean done = false;
        try {
            if (made) {
                Files.createDirectory(folder);
            }
            for (Matrix matrix : book.matrices()) {
                Path temporary = WholeFile.beside(folder.resolve(CsvWriter.fileName(matrix)));
                written.add(temporary);
                WholeFile.write(temporary, out -> CsvWriter.write(matrix, out));
            }
            for (int i = 0; i < written.size(); i++) {
                Path place = folder.resolve(CsvWriter.fileName(book.matrices().get(i)));
                Files.move(written.get(i), place, StandardCopyOption.REPLACE_EXISTING);
            }
            done = true;
        } finally {
            for (Path temporary : written) {
                Files.deleteIfExists(temporary);
            }
            if (!done && made) {
                Files.deleteIfExists(folder);
            }
        }
    }

    /** Writes the files as a ZIP archive; the same book gives the same bytes. */
    static void writeTo(Book book, OutputStream out) throws IOException {
        // closing the archive would close the stream, which is not ours
        @SuppressWarnings("resource")
        ZipOutputStream archive = new ZipOutputStream(out);
        // a time without a zone, so that the bytes are the same in every zone
        LocalDateTime created = LocalDateTime.ofInstant(book.properties().created(), ZoneOffset.UTC);
        for (Matrix matrix : book.matrices()) {
            ZipEntry entry = new ZipEntry(CsvWriter.fileName(matrix));
            entry.setTimeLocal(created);
            archive.putNextEntry(entry);
            CsvWriter.write(matrix, archive);
            archive.closeEntry();
        }
        archive.finish();
        out.flush();
    }
}
