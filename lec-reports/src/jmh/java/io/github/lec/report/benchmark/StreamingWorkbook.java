package io.github.lec.report.benchmark;

import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The streaming workbook of Apache POI, with inline strings, compressed at a chosen level. */
final class StreamingWorkbook extends SXSSFWorkbook {
    private static final int WINDOW = 100;

    private final int level;

    StreamingWorkbook(int level) {
        super(WINDOW);
        this.level = level;
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream archive = super.createArchiveOutputStream(out);
        archive.setUseZip64(Zip64Mode.AsNeeded);
        archive.setLevel(level);
        return archive;
    }
}
