package io.github.lec.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no workbook, or means harm, is refused with one message. */
class UnreadableWorkbookTest {
    private static final String EXPECTED = "; expected an Excel workbook (.xlsx) without a password";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("input.xlsx");
    }

    @Test
    void a_text_is_no_workbook() throws IOException {
        Files.writeString(file, "Id;Kind;Title\n");

        refuses("found a file of another kind");
    }

    @Test
    void an_empty_file_is_no_workbook() throws IOException {
        Files.createFile(file);

        refuses("found a file of another kind");
    }

    @Test
    void an_archive_of_something_else_is_no_workbook() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("hello".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Filled.problemsIn(file))
                .singleElement()
                .asString()
                .startsWith("found a damaged workbook (")
                .endsWith(EXPECTED);
    }

    @Test
    void the_old_format_of_excel_is_refused() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet("Treaties");
            old.write(file.toFile());
        }

        refuses("found a file in the old format of Excel 97 (.xls)");
    }

    @Test
    void a_workbook_with_a_password_is_refused() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(Filled.template()));
                    OutputStream out = encryptor.getDataStream(files)) {
                parts.save(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
        }

        refuses("found a workbook with a password");
    }

    @Test
    void the_format_of_libre_office_is_refused() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<office:document-content/>".getBytes(StandardCharsets.UTF_8));
        }

        refuses("found a file in the format of LibreOffice (.ods)");
    }

    @Test
    void a_truncated_workbook_is_damaged() throws IOException {
        byte[] whole = Filled.template();
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertThat(Filled.problemsIn(file))
                .singleElement()
                .asString()
                .startsWith("found a damaged workbook (")
                .endsWith(EXPECTED);
    }

    @Test
    void a_workbook_with_a_broken_part_is_damaged() throws IOException {
        rewrite("xl/worksheets/sheet4.xml", xml -> xml.substring(0, xml.length() / 2));

        assertThat(Filled.problemsIn(file))
                .singleElement()
                .asString()
                .startsWith("found a damaged workbook (")
                .endsWith(EXPECTED);
    }

    @Test
    void a_workbook_whose_parts_say_nonsense_is_damaged() throws IOException {
        rewrite("xl/worksheets/sheet4.xml", xml -> xml.replaceFirst("<row r=\"\\d+\"", "<row r=\"many\""));

        assertThat(Filled.problemsIn(file)).singleElement().asString().startsWith("found a damaged workbook (");
    }

    @Test
    void entities_are_neither_expanded_nor_fetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        rewrite(
                "xl/worksheets/sheet3.xml",
                xml -> xml.replaceFirst(
                                "(<\\?xml.*?\\?>)?\\s*<worksheet",
                                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><worksheet")
                        .replaceFirst("<t>1\\.0</t>", "<t>&x;</t>"));

        assertThat(Filled.problemsIn(file))
                .singleElement()
                .asString()
                .startsWith("found a damaged workbook (")
                .doesNotContain("secret\"");
    }

    @Test
    void a_bomb_is_not_unpacked() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(spaces);
            }
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);

        refuses("found a workbook that unpacks to more than 256 MiB");
    }

    @Test
    void a_folder_is_no_workbook() throws IOException {
        Files.createDirectory(file);

        refuses("found a folder");
    }

    private void refuses(String found) {
        assertThat(Filled.problemsIn(file)).containsExactly(found + EXPECTED);
    }

    /** Writes the template with one of its parts changed. */
    private void rewrite(String name, UnaryOperator<String> change) throws IOException {
        boolean found = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Filled.template()));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().equals(name)) {
                    found = true;
                    String before = text(in);
                    String after = change.apply(before);
                    assertThat(after).isNotEqualTo(before);
                    out.write(after.getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(out);
                }
            }
        }
        assertThat(found).isTrue();
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
