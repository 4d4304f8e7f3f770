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
import java.util.Collections;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is not a workbook, or is malicious, is refused with one message. */
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

        refuses("found a text file, perhaps a table with separators (.csv)");
    }

    @Test
    void an_empty_file_is_no_workbook() throws IOException {
        Files.createFile(file);

        refuses("found an empty file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <!DOCTYPE html><p>Sign in  | a web page (HTML)
        <html lang="en">           | a web page (HTML)
        <?xml version="1.0"?><a/>  | a file in XML
        {"dataset": {}}            | a file of another kind
        %PDF-1.7                   | a PDF document
        <<<<<<< HEAD               | the marks of a merge conflict
        version https://git-lfs.github.com/spec/v1 | what Git keeps in place of a large file, which was not fetched
        Dear all                   | a text
        """)
    void what_is_no_workbook_is_called_what_it_is(String start, String found) throws IOException {
        Files.writeString(file, start + "\n");

        refuses("found " + found);
    }

    @Test
    void packed_data_is_called_so() throws IOException {
        Files.write(file, new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0});
        refuses("found a file packed with gzip");

        Files.write(file, new byte[] {0, 1, 2, 3, 4, 5});
        refuses("found a file of another kind");
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, a text document of Word (.docx)",
        "ppt/presentation.xml, a presentation of PowerPoint (.pptx)"
    })
    void documents_of_other_programs_are_called_what_they_are(String part, String found) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(part));
        }

        refuses("found " + found);
    }

    @Test
    void a_part_in_another_encoding_is_damaged_in_words_that_need_no_knowledge_of_parsers() throws IOException {
        copy((name, content, out) -> {
            if (name.equals("xl/worksheets/sheet5.xml")) {
                content[content.length / 2] = (byte) 0xFF;
            }
            out.write(content);
        });

        refuses("found a damaged workbook (the part xl/worksheets/sheet5.xml: it is not in UTF-8)");
    }

    @Test
    void an_archive_of_something_else_is_no_workbook() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("hello".getBytes(StandardCharsets.UTF_8));
        }

        refuses("found a file of another kind");
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
    void the_old_format_is_recognised_by_its_first_bytes_whatever_follows() throws IOException {
        byte[] junk = new byte[20_000];
        new Random(1).nextBytes(junk);
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                junk,
                0,
                8);
        Files.write(file, junk);

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
    void a_workbook_without_the_list_of_its_parts_is_damaged_in_words_that_need_no_knowledge_of_zip_files()
            throws IOException {
        byte[] whole = Filled.template();
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        refuses("found a damaged workbook (the list of its parts cannot be read)");
    }

    @Test
    void a_workbook_with_a_broken_part_is_damaged() throws IOException {
        rewrite("xl/worksheets/sheet5.xml", xml -> xml.substring(0, xml.length() / 2));

        assertThat(Filled.problemsIn(file))
                .singleElement()
                .asString()
                .startsWith("found a damaged workbook (the part xl/worksheets/sheet5.xml is not well-formed from line ")
                .endsWith(EXPECTED);
    }

    @Test
    void a_workbook_whose_parts_say_nonsense_is_damaged() throws IOException {
        rewrite("xl/worksheets/sheet5.xml", xml -> xml.replaceFirst("<row r=\"\\d+\"", "<row r=\"many\""));

        assertThat(Filled.problemsIn(file)).singleElement().asString().startsWith("found a damaged workbook (");
    }

    @Test
    void entities_are_neither_expanded_nor_fetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        rewrite(
                "xl/worksheets/sheet4.xml",
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
    void a_part_has_a_limit_of_attributes_and_levels() throws IOException {
        String attributes = IntStream.range(0, 300_000)
                .mapToObj(number -> " a" + number + "=\"\"")
                .collect(Collectors.joining());
        rewrite(
                "xl/worksheets/sheet4.xml",
                xml -> xml.replaceFirst("<sheetData>", "<sheetData><a" + attributes + "/>"));
        assertThat(Filled.problemsIn(file)).singleElement().asString().contains("Attribute limit (1000) exceeded");

        rewrite(
                "xl/worksheets/sheet4.xml",
                xml -> xml.replaceFirst("<sheetData>", "<sheetData>" + "<a>".repeat(300_000)));
        assertThat(Filled.problemsIn(file)).singleElement().asString().contains("Depth limit (1000) Exceeded");
    }

    @Test
    void one_part_cannot_be_any_number_of_sheets() throws IOException {
        rewrite("xl/workbook.xml", xml -> xml.replaceFirst("(<sheet [^>]*name=\")[^\"]*(\"[^>]*/>)", "$0$1Again$2"));

        assertThat(Filled.problemsIn(file))
                .singleElement()
                .asString()
                .startsWith("found a damaged workbook (the sheets ")
                .contains(" and Again are one and the same part)");
    }

    @Test
    void a_bomb_is_not_unpacked() throws IOException {
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        copy((name, content, out) -> {
            out.write(content);
            for (int i = 0; i < 130 && name.equals("xl/worksheets/sheet5.xml"); i++) {
                out.write(spaces);
            }
        });
        assertThat(Files.size(file)).isLessThan(1 << 20);

        refuses("found a workbook that unpacks to more than 128 MiB");
    }

    @Test
    void a_part_that_is_not_what_was_packed_is_noticed() throws IOException {
        byte[] whole = Filled.template();
        byte[] name = "xl/worksheets/sheet5.xml".getBytes(StandardCharsets.UTF_8);
        int place = whole.length - name.length;
        while (!Arrays.equals(Arrays.copyOfRange(whole, place, place + name.length), name)) {
            place--; // the last place of the name is in the directory at the end, 30 bytes after the checksum
        }
        whole[place - 30]++;
        Files.write(file, whole);

        refuses("found a damaged workbook (the checksum of the part xl/worksheets/sheet5.xml is wrong)");
    }

    @Test
    void a_part_that_is_there_twice_is_refused_since_programs_differ_in_which_they_read() throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : new String[] {"[Content_Types].xml", "xl/workbook1.xml", "xl/workbook2.xml"}) {
                out.putNextEntry(new ZipEntry(name));
            }
        }
        String parts = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(file, parts.replace("workbook2", "workbook1"), StandardCharsets.ISO_8859_1);

        refuses("found a damaged workbook (there are two parts xl/workbook1.xml)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <c r="A6"   | <c r="XFE6"        | a cell beyond the last column
                    <c r="A6"   | <c r="AAAAAAAAAA6" | the cell "AAAAAAAAAA6" in row 6
                    <c r="A6"   | <c r="A0"          | the cell "A0" in row 6
                    <c r="A6"   | <c r="6A"          | the cell "6A" in row 6
                    <c r="A6"   | <c r=""            | the cell "" in row 6
                    <c r="B6"   | <c r="A6"          | a second cell in a place, or cells out of order, in row 6
                    <row r="6"  | <row r="3"         | row 3 after row 5
                    <row r="6"  | <row r="-5"        | row -5 after row 5
                    <row r="6"  | <row r="1048577"   | row 1048577 after row 5
                    <row r="6"  | <row r="x"         | row x after row 5
                    <worksheet  | <workbook          | a sheet in a part of another kind
                    """)
    void a_sheet_that_puts_its_cells_nowhere_or_twice_is_refused(String right, String wrong, String found)
            throws IOException {
        rewrite("xl/worksheets/sheet5.xml", xml -> xml.replaceFirst(right, wrong));

        refuses("found a damaged workbook (the part xl/worksheets/sheet5.xml: " + found + ")");
    }

    @Test
    void half_of_a_character_is_a_problem_of_its_cell() throws IOException {
        rewrite("xl/worksheets/sheet5.xml", xml -> xml.replaceFirst("<t>Publisher</t>", "<t>a_xD800_b</t>"));

        assertThat(Filled.problemsIn(file))
                .anyMatch(
                        problem -> problem.startsWith("Sources!C6: found the heading \"half of a surrogate pair\"; "));
    }

    @Test
    void the_strict_edition_of_the_format_is_read() throws IOException {
        Path transitional = Filled.valid().save(folder);
        try (ZipFile parts = new ZipFile(transitional.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(text(parts.getInputStream(part))
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships")
                        .replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(Filled.problemsIn(file)).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_device_is_not_read_to_an_end_that_never_comes() {
        assertThat(Filled.problemsIn(Path.of("/dev/zero"))).containsExactly("found no regular file" + EXPECTED);
    }

    @Test
    void a_folder_is_no_workbook() throws IOException {
        Files.createDirectory(file);

        refuses("found a folder");
    }

    private void refuses(String found) {
        assertThat(Filled.problemsIn(file)).containsExactly(found + EXPECTED);
    }

    /** Puts a part into a copy of the template. */
    @FunctionalInterface
    private interface Copying {
        void copy(String name, byte[] content, OutputStream out) throws IOException;
    }

    private void copy(Copying copying) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Filled.template()));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                copying.copy(part.getName(), in.readAllBytes(), out);
            }
        }
    }

    /** Writes the template with one of its parts changed. */
    private void rewrite(String name, UnaryOperator<String> change) throws IOException {
        boolean[] found = {false};
        copy((part, content, out) -> {
            if (!part.equals(name)) {
                out.write(content);
                return;
            }
            found[0] = true;
            String before = new String(content, StandardCharsets.UTF_8);
            String after = change.apply(before);
            assertThat(after).isNotEqualTo(before);
            out.write(after.getBytes(StandardCharsets.UTF_8));
        });
        assertThat(found[0]).isTrue();
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
