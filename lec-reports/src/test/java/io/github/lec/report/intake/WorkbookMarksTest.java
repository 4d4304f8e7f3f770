package io.github.lec.report.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.InvalidDatasetException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The analyst's own workbook comes back with its problem cells marked, and nothing else changed. */
class WorkbookMarksTest {
    @TempDir
    private Path folder;

    private final Filled filled = Filled.valid()
            .set("Treaties", 0, "Kind", "EXTRADITON")
            .set("Lifecycle", 0, "Date", "1 March 2019 \u2013 <soon>")
            .row("Lifecycle", "Record", "cn-fr-tset", "Stage", "SIGNED", "Source", "gazette")
            .row("Lifecycle", "Record", "cn-fr-tset", "Stage", "IN_FORCE", "Source", "gazette");

    @Test
    void each_problem_cell_is_marked_and_no_other() throws IOException {
        try (XSSFWorkbook annotated = annotated()) {
            assertThat(marks(annotated.getSheet("Treaties"))).containsExactly("B7");
            assertThat(marks(annotated.getSheet("Lifecycle"))).containsExactly("A8:A9", "D7");
            assertThat(marks(annotated.getSheet("Sources"))).isEmpty();
        }
    }

    @Test
    void marks_can_be_seen_without_colours() throws IOException {
        try (XSSFWorkbook annotated = annotated()) {
            var rule = annotated
                    .getSheet("Treaties")
                    .getSheetConditionalFormatting()
                    .getConditionalFormattingAt(0)
                    .getRule(0);

            assertThat(rule.getFontFormatting().isBold()).isTrue();
            assertThat(rule.getPatternFormatting().getFillBackgroundColorColor())
                    .isNotNull();
        }
    }

    @Test
    void a_sheet_says_what_is_wrong_and_links_to_each_cell() throws IOException {
        try (XSSFWorkbook annotated = annotated()) {
            XSSFSheet problems = annotated.getSheet("Problems");

            assertThat(annotated.getSheetIndex(problems)).isEqualTo(annotated.getNumberOfSheets() - 1);
            assertThat(words(problems, 0)).containsExactly("Cell", "Found", "Expected", "Did you mean");
            assertThat(words(problems, 1))
                    .startsWith("Treaties!B7", "\"EXTRADITON\"")
                    .endsWith("EXTRADITION");
            assertThat(words(problems, 2)).startsWith("Lifecycle!D7", "\"1 March 2019 \u2013 <soon>\"");
            assertThat(words(problems, 3))
                    .startsWith("Lifecycle!A8", "\"cn-fr-tset\"")
                    .endsWith("cn-fr-test");
            assertThat(words(problems, 4)).startsWith("Lifecycle!A9");
            assertThat(problems.getHyperlinkList())
                    .extracting(link -> link.getCellRef() + " " + link.getLocation())
                    .containsExactly("A2 Treaties!B7", "A3 Lifecycle!D7", "A4 Lifecycle!A8", "A5 Lifecycle!A9");
        }
    }

    @Test
    void long_texts_of_that_sheet_are_wrapped_and_its_columns_printed_on_one_page() throws IOException {
        try (XSSFWorkbook annotated = annotated()) {
            XSSFSheet problems = annotated.getSheet("Problems");

            assertThat(problems.getRow(1).getCell(2).getCellStyle().getWrapText())
                    .isTrue();
            assertThat(problems.getFitToPage()).isTrue();
            assertThat(problems.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(problems.getPrintSetup().getFitHeight()).isZero();
        }
    }

    @Test
    void the_workbook_opens_with_its_problems() throws IOException {
        try (XSSFWorkbook annotated = annotated()) {
            XSSFSheet problems = annotated.getSheet("Problems");

            assertThat(annotated.getActiveSheetIndex()).isEqualTo(annotated.getSheetIndex(problems));
            assertThat(annotated.getFirstVisibleTab()).isZero();
            for (Sheet sheet : annotated) {
                assertThat(sheet.isSelected()).as(sheet.getSheetName()).isEqualTo(sheet == problems);
            }
        }
    }

    @Test
    void the_headings_of_that_sheet_are_bold_and_lines_separate_its_cells() throws IOException {
        try (XSSFWorkbook annotated = annotated()) {
            XSSFSheet problems = annotated.getSheet("Problems");

            assertThat(problems.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(problems.getRow(1).getCell(0).getCellStyle().getFont().getBold())
                    .isFalse();
            assertThat(problems.getRow(1).getCell(1).getCellStyle().getBorderLeft())
                    .isEqualTo(BorderStyle.HAIR);
        }
    }

    @Test
    void all_other_parts_are_the_same_to_the_last_byte() throws IOException {
        Path before = filled.save(folder);
        Map<String, byte[]> original = parts(before);
        Map<String, byte[]> annotated = parts(annotate(before));

        List<String> changed = annotated.keySet().stream()
                .filter(part -> !Arrays.equals(annotated.get(part), original.get(part)))
                .toList();

        assertThat(annotated.keySet()).containsAll(original.keySet());
        assertThat(changed)
                .hasSize(8)
                .contains(
                        "[Content_Types].xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "xl/worksheets/problems.xml");
        assertThat(changed)
                .filteredOn(part -> part.startsWith("xl/worksheets/sheet"))
                .hasSize(3);
        assertThat(text(annotated, "xl/worksheets/sheet1.xml"))
                .isEqualTo(text(original, "xl/worksheets/sheet1.xml").replaceFirst(" tabSelected=\"(1|true)\"", ""));
    }

    private static String text(Map<String, byte[]> parts, String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    @Test
    void a_cell_that_is_marked_keeps_its_value_format_and_drop_down() throws IOException {
        Path before = filled.save(folder);
        try (XSSFWorkbook original = new XSSFWorkbook(before.toFile().getPath());
                XSSFWorkbook annotated = annotated()) {
            Cell cell = annotated.getSheet("Treaties").getRow(6).getCell(1);

            assertThat(cell).hasToString("EXTRADITON");
            assertThat(cell.getCellStyle().getIndex())
                    .isEqualTo(original.getSheet("Treaties")
                            .getRow(6)
                            .getCell(1)
                            .getCellStyle()
                            .getIndex());
            assertThat(annotated.getSheet("Treaties").getDataValidations())
                    .hasSameSizeAs(original.getSheet("Treaties").getDataValidations());
        }
    }

    @Test
    void the_corrected_workbook_is_read_as_it_is_and_marks_of_before_go() throws IOException {
        Path first = annotate(filled.save(folder));
        Path corrected = folder.resolve("corrected.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(first.toFile().getPath());
                OutputStream out = Files.newOutputStream(corrected)) {
            Filled.fill(workbook.getSheet("Treaties").getRow(6).getCell(1), "EXTRADITION");
            Filled.fill(workbook.getSheet("Lifecycle").getRow(6).getCell(3), "2019-03-01");
            Filled.fill(workbook.getSheet("Lifecycle").getRow(7).getCell(0), "cn-fr-test");
            workbook.write(out);
        }
        assertThat(Filled.problemsIn(corrected)).hasSize(1);

        Path second = annotate(corrected);

        try (XSSFWorkbook annotated = new XSSFWorkbook(second.toFile().getPath())) {
            assertThat(marks(annotated.getSheet("Treaties"))).isEmpty();
            assertThat(marks(annotated.getSheet("Lifecycle"))).containsExactly("A9");
            assertThat(words(annotated.getSheet("Problems"), 1)).startsWith("Lifecycle!A9");
            assertThat(annotated.getSheet("Problems").getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void a_sheet_of_the_analyst_with_the_same_name_is_kept() throws IOException {
        for (String name : List.of("Problems", "problems")) {
            Path own = folder.resolve("own.xlsx");
            try (XSSFWorkbook workbook =
                            new XSSFWorkbook(filled.save(folder).toFile().getPath());
                    OutputStream out = Files.newOutputStream(own)) {
                Filled.fill(workbook.createSheet(name).createRow(0).createCell(0), "What I must ask the ministry");
                workbook.write(out);
            }
            Path again = folder.resolve("again.xlsx");
            Files.copy(annotate(own), again, StandardCopyOption.REPLACE_EXISTING);

            try (XSSFWorkbook annotated =
                    new XSSFWorkbook(annotate(again).toFile().getPath())) {
                assertThat(words(annotated.getSheet(name), 0)).containsExactly("What I must ask the ministry");
                assertThat(words(annotated.getSheet("Problems 2"), 0)).startsWith("Cell", "Found");
                assertThat(annotated.getSheet("Problems 3")).isNull();
            }
        }
    }

    @Test
    void the_copy_is_the_same_in_every_time_zone() throws IOException {
        Path file = filled.save(folder);
        Path touched = folder.resolve("touched.xlsx");
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(touched))) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setLastModifiedTime(FileTime.from(Instant.parse("2026-11-25T12:00:00Z"))); // in an extra field
                out.putNextEntry(copy);
                zip.getInputStream(part).transferTo(out);
                out.closeEntry();
            }
        }

        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            byte[] one = Files.readAllBytes(annotate(touched));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));

            assertThat(annotate(touched)).hasBinaryContent(one);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void a_damaged_part_that_is_only_copied_is_a_problem_of_the_workbook() throws IOException {
        Path file = filled.save(folder);
        byte[] whole = Files.readAllBytes(file);
        int name = new String(whole, StandardCharsets.ISO_8859_1).indexOf("docProps/app.xml");
        whole[name + "docProps/app.xml".length()] = (byte) 0xFF; // a kind of block that deflate does not have
        Files.write(file, whole);

        assertThatExceptionOfType(InvalidDatasetException.class)
                .isThrownBy(() -> annotate(file))
                .withMessageStartingWith(
                        "filled.xlsx: found a damaged workbook (the part docProps/app.xml: invalid block type);"
                                + " expected an Excel workbook");
    }

    @Test
    void comments_around_the_root_and_looks_of_other_programs_are_no_places_for_marks() throws IOException {
        Path ofOthers = Rewritten.part(
                filled.save(folder),
                "xl/styles.xml",
                xml -> Pattern.compile("<dxfs.*?</dxfs>|<dxfs[^>]*/>", Pattern.DOTALL)
                        .matcher(xml)
                        .replaceAll("")
                        .replace(
                                "</styleSheet>",
                                "<extLst><ext uri=\"{46F421CA-312F-682f-3DD2-61675219B42D}\""
                                        + " xmlns:x14=\"urn:x14\"><x14:dxfs"
                                        + " count=\"1\"><dxf/></x14:dxfs></ext></extLst></styleSheet>"));
        String before = "<!-- <worksheet><sheetData/><sheets><fonts/><dxfs/><cellXfs/><borders/><workbookView/> -->";
        String after = "<!-- </worksheet></sheets></styleSheet></Types></Relationships> --><?p </worksheet>?>";
        Path commented = Rewritten.parts(ofOthers, UnaryOperator.identity(), (part, content) -> {
            if (!part.endsWith(".xml") && !part.endsWith(".rels")) {
                return content;
            }
            String xml = new String(content, StandardCharsets.UTF_8);
            int root = xml.startsWith("<?") ? xml.indexOf("?>") + 2 : 0;
            return (xml.substring(0, root) + before + xml.substring(root) + after).getBytes(StandardCharsets.UTF_8);
        });
        try (XSSFWorkbook annotated =
                new XSSFWorkbook(annotate(commented).toFile().getPath())) {
            XSSFSheet treaties = annotated.getSheet("Treaties");
            assertThat(marks(treaties)).containsExactly("B7");
            assertThat(words(annotated.getSheet("Problems"), 1)).startsWith("Treaties!B7");
            var all = treaties.getSheetConditionalFormatting();
            assertThat(IntStream.range(0, all.getNumConditionalFormattings())
                            .mapToObj(all::getConditionalFormattingAt)
                            .filter(marks -> marks.getRule(0).getFormula1() != null
                                    && marks.getRule(0).getFormula1().contains("lec: problem"))
                            .map(marks -> marks.getRule(0).getFontFormatting().isBold()))
                    .containsExactly(true);
        }
        assertThat(text(parts(annotate(commented)), "xl/styles.xml"))
                .contains(before, after, "<x14:dxfs count=\"1\"><dxf/></x14:dxfs>");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, UTF-16LE", "UTF-16, UTF-16", "UTF-32BE, UTF-32BE", "IBM037, IBM037"})
    void parts_in_an_encoding_with_other_bytes_for_markup_are_refused_before_anything_is_written(
            String charset, String name) throws IOException {
        Path file = Rewritten.parts(filled.save(folder), UnaryOperator.identity(), (part, content) -> {
            String xml = new String(content, StandardCharsets.UTF_8);
            int root = xml.startsWith("<?") ? xml.indexOf("?>") + 2 : 0;
            return part.equals("xl/worksheets/sheet6.xml")
                    ? ("<?xml version=\"1.0\" encoding=\"" + name + "\"?>"
                                    + xml.substring(root).strip())
                            .getBytes(Charset.forName(charset))
                    : content;
        });

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookReading reading = AnalystWorkbook.open(file, Dataset.embedded());
        assertThat(reading.hasProblemCells()).isTrue();
        assertThatExceptionOfType(InvalidDatasetException.class)
                .isThrownBy(() -> reading.annotate(out))
                .withMessageContaining(
                        "found a workbook whose part xl/worksheets/sheet6.xml is not in UTF-8, so that its"
                                + " cells cannot be marked; expected ");
        assertThat(out.size()).isZero();
    }

    private XSSFWorkbook annotated() throws IOException {
        return new XSSFWorkbook(annotate(filled.save(folder)).toFile().getPath());
    }

    private Path annotate(Path workbook) throws IOException {
        Path annotated = Files.createTempFile(folder, "annotated", ".xlsx");
        try (OutputStream out = Files.newOutputStream(annotated)) {
            AnalystWorkbook.open(workbook, Dataset.embedded()).annotate(out);
        }
        return annotated;
    }

    private static List<String> marks(XSSFSheet sheet) {
        var all = sheet.getSheetConditionalFormatting();
        return IntStream.range(0, all.getNumConditionalFormattings())
                .mapToObj(all::getConditionalFormattingAt)
                .filter(marks -> marks.getRule(0).getFormula1() != null
                        && marks.getRule(0).getFormula1().contains("lec: problem"))
                .map(XSSFConditionalFormatting::getFormattingRanges)
                .flatMap(Arrays::stream)
                .map(range -> range.formatAsString())
                .toList();
    }

    private static List<String> words(XSSFSheet sheet, int row) {
        return IntStream.range(0, sheet.getRow(row).getLastCellNum())
                .mapToObj(column -> String.valueOf(sheet.getRow(row).getCell(column)))
                .toList();
    }

    private static Map<String, byte[]> parts(Path workbook) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile archive = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : Collections.list(archive.entries())) {
                parts.put(part.getName(), archive.getInputStream(part).readAllBytes());
            }
        }
        return parts;
    }
}
