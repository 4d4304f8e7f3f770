package io.github.lec.report.intake;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A file that is supposed to be a workbook. Only the parts that are read are unpacked, as a stream; their size is
 * counted, and the checksum of each part is verified.
 */
final class WorkbookArchive implements AutoCloseable {
    /** The maximum unpacked size of the parts that are read: more than four times what the embedded dataset needs. */
    private static final long MOST_BYTES = 128L << 20;

    /** A byte of a part takes up to seven bytes of memory until its records are written. */
    private static final int HEAP_PER_BYTE = 8;

    static final int MOST_PARTS = 10_000;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K'};

    private final ZipFile archive;
    private final long heap = Runtime.getRuntime().maxMemory();
    private final long most = Math.min(MOST_BYTES, heap / HEAP_PER_BYTE);

    /** The names of parts, by how they are compared: without regard to case. */
    private final Map<String, String> names = new HashMap<>();

    private long unpacked;

    private WorkbookArchive(ZipFile archive) {
        this.archive = archive;
    }

    /** Reads a part from a parser positioned at its beginning. */
    @FunctionalInterface
    interface Reading {
        void read(XMLStreamReader part) throws IOException, XMLStreamException;
    }

    /**
     * Opens a file.
     *
     * @throws UnreadableWorkbookException if it is not a supported workbook
     * @throws IOException if the file cannot be read from the disk
     */
    static WorkbookArchive open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) { // a pipe may never end
            throw new UnreadableWorkbookException(Files.isDirectory(file) ? "a folder" : "no regular file");
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(FileKind.LENGTH);
        }
        if (start.length >= OLE2.length && Arrays.equals(Arrays.copyOf(start, OLE2.length), OLE2)) {
            throw new UnreadableWorkbookException(
                    isEncrypted(file) ? "a workbook with a password" : "a file in the old format of Excel 97 (.xls)");
        }
        if (start.length < ZIP.length || !Arrays.equals(Arrays.copyOf(start, ZIP.length), ZIP)) {
            throw new UnreadableWorkbookException(FileKind.of(start));
        }
        WorkbookArchive archive;
        try {
            archive = new WorkbookArchive(new ZipFile(file.toFile()));
        } catch (ZipException e) { // whose message speaks of the headers of a zip file
            throw UnreadableWorkbookException.damaged("the list of its parts cannot be read");
        } catch (EOFException e) {
            throw UnreadableWorkbookException.damaged("its list of parts ends too early");
        }
        try {
            archive.check();
            return archive;
        } catch (UnreadableWorkbookException e) {
            archive.close();
            throw e;
        }
    }

    private void check() throws UnreadableWorkbookException {
        if (archive.size() > MOST_PARTS) {
            throw new UnreadableWorkbookException("a workbook of more than " + MOST_PARTS + " parts");
        }
        for (ZipEntry part : Collections.list(archive.entries())) {
            if (names.put(compared(part.getName()), part.getName())
                    != null) { // programs differ in which of the two they read
                throw UnreadableWorkbookException.damaged("there are two parts " + part.getName());
            }
        }
        if (archive.getEntry("content.xml") != null) {
            throw new UnreadableWorkbookException("a file in the format of LibreOffice (.ods)");
        }
        if (archive.getEntry("word/document.xml") != null) {
            throw new UnreadableWorkbookException("a text document of Word (.docx)");
        }
        if (archive.getEntry("ppt/presentation.xml") != null) {
            throw new UnreadableWorkbookException("a presentation of PowerPoint (.pptx)");
        }
        if (archive.getEntry("[Content_Types].xml") == null) {
            throw new UnreadableWorkbookException(FileKind.UNKNOWN);
        }
    }

    private static boolean isEncrypted(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            return files.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (RuntimeException | IOException e) {
            return false; // too damaged to identify
        }
    }

    ZipFile zip() {
        return archive;
    }

    private static String compared(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** {@return the name under which the archive has a part that a relation names; unchanged if it has none} */
    String nameOf(String part) {
        String written = names.get(compared(part));
        return Objects.requireNonNullElseGet(
                written, () -> names.getOrDefault(compared(withoutPercentSigns(part)), part));
    }

    private static String withoutPercentSigns(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    boolean has(String part) {
        return archive.getEntry(part) != null;
    }

    /**
     * Reads a part to its end.
     *
     * @throws UnreadableWorkbookException if it is not there, broken, or too large
     * @throws IOException if the file cannot be read from the disk
     */
    void read(String part, Reading reading) throws IOException {
        try (InputStream content = open(part)) {
            reading.read(XmlParts.reader(new FilterInputStream(content) {
                @Override
                public void close() {
                    // the parser closes it at the end of the document, which need not be that of the part
                }

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    return in.read(into, from, length);
                }
            }));
            content.transferTo(OutputStream.nullOutputStream()); // the checksum is known at the end
        } catch (XMLStreamException e) {
            throw broken(part, e);
        } catch (RuntimeException e) { // invalid numbers or missing references: the part is not valid in a workbook
            throw e.getCause() instanceof XMLStreamException later
                    ? broken(part, later)
                    : UnreadableWorkbookException.damaged("the part " + part + ": " + why(e));
        }
    }

    /** {@return the content of a part; reading it to its end verifies that it is complete} */
    InputStream open(String part) throws IOException {
        ZipEntry entry = archive.getEntry(part);
        if (entry == null) {
            throw UnreadableWorkbookException.damaged("there is no part " + part);
        }
        try {
            return new Counted(archive.getInputStream(entry), entry);
        } catch (ZipException e) {
            throw damaged(part, e);
        }
    }

    /** A parser's own words begin with where it stands; those of {@link XmlParts} say what is wrong. */
    private static UnreadableWorkbookException broken(String part, XMLStreamException e) {
        if (e.getNestedException() instanceof UnreadableWorkbookException unreadable) {
            return unreadable;
        }
        return UnreadableWorkbookException.damaged(
                e.getLocation() == null
                        ? "the part " + part + ": " + lastLine(e)
                        : "the part " + part + " is not well-formed from line "
                                + e.getLocation().getLineNumber() + ", column "
                                + e.getLocation().getColumnNumber());
    }

    /** {@return what is wrong in a part; of errors other than wrong arguments the words are those of a programmer} */
    private static String why(RuntimeException e) {
        return e instanceof IllegalArgumentException
                ? lastLine(e).replaceFirst("^For input string: ", "not a number: ")
                : "what it says makes no sense";
    }

    /** A parser says in the first line where it stands, and in the last one what is wrong. */
    private static String lastLine(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), "unreadable")
                .lines()
                .reduce((first, second) -> second)
                .orElse("unreadable")
                .replaceFirst("^Message: ", "")
                .replaceFirst("^Invalid UTF-8.*", "it is not in UTF-8");
    }

    private static UnreadableWorkbookException damaged(String part, ZipException e) {
        return UnreadableWorkbookException.damaged("the part " + part + ": " + lastLine(e));
    }

    /**
     * Counts a text that cells share once more, so that a small file cannot hold any number of long texts.
     *
     * @throws UnreadableWorkbookException if the texts of the cells are too large together
     */
    void countAgain(int characters) throws UnreadableWorkbookException {
        count(characters, " if each text is counted in each of its cells");
    }

    private void count(int bytes, String how) throws UnreadableWorkbookException {
        unpacked += bytes;
        if (unpacked > most) {
            String why = most < MOST_BYTES
                    ? ", too much for " + (heap >> 20) + " MiB of memory; give Java more with -Xmx"
                    : "";
            throw new UnreadableWorkbookException(
                    "a workbook that unpacks to more than " + (most >> 20) + " MiB" + how + why);
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** Counts what is unpacked, and compares the checksum at the end. */
    private final class Counted extends FilterInputStream {
        private final ZipEntry entry;
        private final CRC32 checksum = new CRC32();

        Counted(InputStream content, ZipEntry entry) {
            super(content);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read;
            try {
                read = in.read(into, from, length);
            } catch (EOFException e) {
                throw UnreadableWorkbookException.damaged("the part " + entry.getName() + " ends too early");
            } catch (ZipException e) {
                throw damaged(entry.getName(), e);
            }
            if (read >= 0) {
                checksum.update(into, from, read);
                count(read, "");
            } else if (entry.getCrc() >= 0 && entry.getCrc() != checksum.getValue()) {
                throw UnreadableWorkbookException.damaged("the checksum of the part " + entry.getName() + " is wrong");
            }
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
