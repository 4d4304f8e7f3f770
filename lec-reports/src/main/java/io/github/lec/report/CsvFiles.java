package io.github.lec.report;

import io.github.lec.report.csv.CsvWriter;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Matrix;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A book as CSV files, one per table, in a folder or a ZIP archive. */
final class CsvFiles {
    private CsvFiles() {}

    /**
     * Writes the files for a folder. One that is missing appears with all of them.
     *
     * @param book the tables
     * @param described describes the files in one more, if they are to be described
     * @param folder the folder
     * @param files writes them
     * @return the temporary path of each, by its name
     */
    static Map<String, Path> put(Book book, Optional<DataPackage> described, Path folder, WholeFiles files)
            throws IOException {
        Path place = files.folder(folder);
        Map<String, Path> written = new LinkedHashMap<>();
        for (Matrix matrix : book.matrices()) {
            String name = CsvWriter.fileName(matrix);
            written.put(name, files.put(place.resolve(name), out -> CsvWriter.write(matrix, out)));
        }
        if (described.isPresent()) {
            Path file = place.resolve(DataPackage.FILE);
            written.put(DataPackage.FILE, files.put(file, out -> described.get().write(book, out)));
        }
        return written;
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
