package io.github.lec.report.intake;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A file that is supposed to be a workbook. Only the parts that are read are unpacked, as a stream; their size is counted,
 * and the checksum of each part is verified.
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
            throw new UnreadableWorkbookException(Files.isDirectory(file) ? "a folder" : "no ordinary file");
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(OLE2.length);
        }
        if (Arrays.equals(start, OLE2)) {
            throw new UnreadableWorkbookException(
                    isEncrypted(file) ? "a workbook with a password" : "a file in the old format of Excel 97 (.xls)");
        }
        if (start.length < ZIP.length || !Arrays.equals(Arrays.copyOf(start, ZIP.length), ZIP)) {
            throw new UnreadableWorkbookException("a file of another kind");
        }
        WorkbookArchive archive;
        try {
            archive = new WorkbookArchive(new ZipFile(file.toFile()));
        } catch (ZipException e) {
            throw damaged(e);
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
        Set<String> names = new HashSet<>();
        for (ZipEntry part : Collections.list(archive.entries())) {
            if (!names.add(part.getName())) { // programs differ in which of the two they read
                throw UnreadableWorkbookException.damaged("there are two parts " + part.getName());
            }
        }
        if (archive.getEntry("content.xml") != null) {
            throw new UnreadableWorkbookException("a file in the format of LibreOffice (.ods)");
        }
        if (archive.getEntry("[Content_Types].xml") == null) {
            throw new UnreadableWorkbookException("a file of another kind");
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
            throw e.getNestedException() instanceof UnreadableWorkbookException unreadable
                    ? unreadable
                    : UnreadableWorkbookException.damaged(broken(part, e));
        } catch (RuntimeException e) {
            throw damaged(e); // invalid numbers or missing references: the part is not valid in a workbook
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
            throw damaged(e);
        }
    }

    /** A parser's own words begin with where it stands; those of {@link XmlParts} say what is wrong. */
    private static String broken(String part, XMLStreamException e) {
        return e.getLocation() == null
                ? Objects.requireNonNullElse(e.getMessage(), "unreadable")
                : "the part " + part + " is no well-formed XML from line "
                        + e.getLocation().getLineNumber() + " on";
    }

    private static UnreadableWorkbookException damaged(Exception e) {
        String why = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        // a parser says in the first line where it stands, and in the last one what is wrong
        Optional<String> last = why.lines().reduce((first, second) -> second);
        return UnreadableWorkbookException.damaged(last.orElse("unreadable")
                .replaceFirst("^Message: ", "")
                .replaceFirst("^For input string: ", "no number: "));
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
                throw damaged(e);
            }
            if (read >= 0) {
                checksum.update(into, from, read);
                unpacked += read;
                if (unpacked > most) {
                    String why = most < MOST_BYTES
                            ? ", too much for " + (heap >> 20) + " MiB of memory; give Java more with -Xmx"
                            : "";
                    throw new UnreadableWorkbookException(
                            "a workbook that unpacks to more than " + (most >> 20) + " MiB" + why);
                }
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
