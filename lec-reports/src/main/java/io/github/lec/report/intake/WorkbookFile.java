package io.github.lec.report.intake;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/**
 * A file that is said to be a workbook, and may be anything. What it unpacks to is counted before any of it is looked at;
 * its sheets are read one cell at a time.
 */
final class WorkbookFile {
    /** The most that a workbook may unpack to; ten times what the embedded dataset needs, and more than anyone fills in. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int MOST_PARTS = 10_000;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K'};

    private static final Set<String> WORKBOOKS = Set.of(
            XSSFRelation.WORKBOOK.getContentType(),
            XSSFRelation.MACROS_WORKBOOK.getContentType(),
            XSSFRelation.TEMPLATE_WORKBOOK.getContentType(),
            XSSFRelation.MACRO_TEMPLATE_WORKBOOK.getContentType());

    private WorkbookFile() {}

    /** The file is no workbook, or one that cannot be read; the message says what it is instead. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String found;

        UnreadableException(String found) {
            super(found);
            this.found = found;
        }

        String found() {
            return found;
        }
    }

    /**
     * Reads all sheets of a workbook.
     *
     * @throws UnreadableException if it is none
     * @throws IOException if the file cannot be read from the disk
     */
    static List<SheetContent> read(Path file) throws IOException, UnreadableException {
        if (Files.isDirectory(file)) {
            throw new UnreadableException("a folder");
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(OLE2.length);
        }
        if (Arrays.equals(start, OLE2)) {
            throw new UnreadableException(
                    isEncrypted(file) ? "a workbook with a password" : "a file in the old format of Excel 97 (.xls)");
        }
        if (start.length < ZIP.length || !Arrays.equals(Arrays.copyOf(start, ZIP.length), ZIP)) {
            throw new UnreadableException("a file of another kind");
        }
        checkContents(file);
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            try {
                return sheets(parts);
            } finally {
                parts.revert(); // closing it would try to write
            }
        } catch (OpenXML4JException | XMLStreamException | IOException e) {
            throw damaged(e);
        } catch (RuntimeException e) {
            // there is no common type of the exceptions with which POI meets a broken workbook
            throw damaged(e);
        }
    }

    private static UnreadableException damaged(Exception e) {
        String why = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        return new UnreadableException(
                "a damaged workbook (" + why.lines().findFirst().orElse("unreadable") + ")");
    }

    private static boolean isEncrypted(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            return files.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (RuntimeException | IOException e) {
            return false; // too damaged to tell
        }
    }

    /** Unpacks everything once, and keeps nothing. */
    private static void checkContents(Path file) throws IOException, UnreadableException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_PARTS) {
                throw new UnreadableException("a workbook of more than " + MOST_PARTS + " parts");
            }
            byte[] buffer = new byte[1 << 16];
            long unpacked = 0;
            for (ZipEntry part : Collections.list(archive.entries())) {
                try (InputStream in = archive.getInputStream(part)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_BYTES) {
                            throw new UnreadableException(
                                    "a workbook that unpacks to more than " + (MOST_BYTES >> 20) + " MiB");
                        }
                    }
                }
            }
            if (archive.getEntry("content.xml") != null) {
                throw new UnreadableException("a file in the format of LibreOffice (.ods)");
            }
        } catch (ZipException e) {
            throw damaged(e);
        } catch (EOFException e) {
            throw damaged(e);
        }
    }

    private static List<SheetContent> sheets(OPCPackage parts)
            throws IOException, OpenXML4JException, XMLStreamException, UnreadableException {
        XSSFReader reader = new XSSFReader(parts);
        List<PackagePart> workbooks = parts.getParts().stream()
                .filter(part -> WORKBOOKS.contains(part.getContentType()))
                .toList();
        if (workbooks.isEmpty()) {
            throw new UnreadableException("a file of another kind");
        }
        CellFormats formats = new CellFormats(reader.getStylesTable(), isSince1904(reader));
        SheetReader sheets = new SheetReader(sharedTexts(reader), formats);
        List<SheetContent> contents = new ArrayList<>();
        XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (each.hasNext()) {
            try (InputStream part = each.next()) {
                contents.add(sheets.read(contents.size(), each.getSheetName(), part));
            }
        }
        return contents;
    }

    private static boolean isSince1904(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream part = reader.getWorkbookData()) {
            XMLStreamReader in = XmlParts.reader(part);
            while (in.hasNext()) {
                if (XmlParts.next(in) == XMLStreamConstants.START_ELEMENT
                        && in.getLocalName().equals("workbookPr")) {
                    String since = XmlParts.attribute(in, "date1904").orElse("0");
                    return since.equals("1") || since.equals("true");
                }
            }
            return false;
        }
    }

    private static List<String> sharedTexts(XSSFReader reader)
            throws IOException, OpenXML4JException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        try (InputStream part = Objects.requireNonNullElse(
                reader.getSharedStringsData(), new ByteArrayInputStream("<sst/>".getBytes(US_ASCII)))) {
            XMLStreamReader in = XmlParts.reader(part);
            while (in.hasNext()) {
                if (XmlParts.next(in) == XMLStreamConstants.START_ELEMENT
                        && in.getLocalName().equals("si")) {
                    texts.add(XmlParts.richText(in));
                }
            }
        }
        return texts;
    }
}
