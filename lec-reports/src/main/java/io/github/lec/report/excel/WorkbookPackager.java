package io.github.lec.report.excel;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook: copies the parts of its frame and inserts the rows of each sheet.
 *
 * <p>Every entry of the archive gets the same time, so that the bytes depend on the content alone.
 */
final class WorkbookPackager {

    /** The start of 1980, the earliest time in an archive, is stored differently in different time zones. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** The element that POI writes for a sheet without rows. */
    private static final String NO_ROWS = "<sheetData/>";

    private static final String DECLARATION_END = "?>";

    private static final int BUFFER = 1 << 16;

    private final WorkbookFrame frame;
    private final BookPlan plan;
    private final int level;

    WorkbookPackager(WorkbookFrame frame, BookPlan plan, int level) {
        this.frame = frame;
        this.plan = plan;
        this.level = level;
    }

    /** Packs everything into a stream, which stays open. */
    void packInto(OutputStream out) throws IOException {
        // an archive writes the numbers of its directory byte by byte
        ZipOutputStream parcel = new ZipOutputStream(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8);
        parcel.setLevel(level);
        try (ZipInputStream parts = new ZipInputStream(frame.archive())) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(ENTRY_TIME);
                parcel.putNextEntry(entry);
                Optional<SheetPlan> sheet = frame.sheetIn(part.getName());
                String xml = withLineFeed(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
                if (sheet.isPresent()) {
                    packSheet(sheet.get(), xml, parcel);
                } else {
                    parcel.write(xml.getBytes(StandardCharsets.UTF_8));
                }
                parcel.closeEntry();
            }
        }
        parcel.finish();
        parcel.flush();
    }

    /** {@return the part with a line feed after its declaration, where POI puts the platform's line break} */
    private static String withLineFeed(String part) {
        int end = part.indexOf(DECLARATION_END) + DECLARATION_END.length();
        return part.startsWith("\r\n", end) ? part.substring(0, end) + part.substring(end + 1) : part;
    }

    private void packSheet(SheetPlan sheet, String withoutRows, OutputStream parcel) throws IOException {
        int place = withoutRows.indexOf(NO_ROWS);
        if (place < 0) {
            throw new IllegalStateException("The frame of " + sheet.matrix().sheet() + " has no place for rows");
        }
        Writer out = new BufferedWriter(new OutputStreamWriter(parcel, StandardCharsets.UTF_8), BUFFER);
        out.append(withoutRows, 0, place);
        new SheetRows(sheet, plan, frame.styles(), frame.tileStyles()).writeTo(out);
        out.append(withoutRows, place + NO_ROWS.length(), withoutRows.length());
        out.flush();
    }
}
