package io.github.lec.report.conformance;

import static io.github.lec.report.conformance.DamagedWorkbooks.FOR_ANALYSTS;
import static io.github.lec.report.conformance.DamagedWorkbooks.NAME;
import static io.github.lec.report.conformance.DamagedWorkbooks.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.excel.Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checklist says of a file: of its name, of its parts, and if it is no workbook. */
class FilesInChecklistTest {
    @Test
    void reads_a_file_under_its_name(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Final Version (2).xlsx");
        Files.copy(sample(Profile.ANALYST), file);

        assertThat(FOR_ANALYSTS.check(file).missed()).containsExactly(Point.FILE_NAME);
    }

    @Test
    void accepts_names_that_say_what_is_in_the_file() throws IOException {
        for (String name : List.of("book1.xlsx", "data.xlsx", "LEC.xlsx", "a b.xlsx", "a".repeat(220) + ".xlsx")) {
            assertThat(nameOnly(name)).as(name).isNotEmpty();
        }
        assertThat(nameOnly("lec-comparison.xlsx")).isEmpty();
        assertThat(nameOnly("cooperation-2026-10.xlsx")).isEmpty();
    }

    private static List<Shortcoming> nameOnly(String name) throws IOException {
        return FOR_ANALYSTS.check(name, sample(Profile.ANALYST)).of(Point.FILE_NAME);
    }

    @Test
    void finds_a_heading_that_is_not_the_name_of_its_column() throws IOException {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(sample(Profile.ANALYST));
                ZipOutputStream copy = new ZipOutputStream(damaged)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                copy.putNextEntry(new ZipEntry(part.getName()));
                byte[] content = parts.readAllBytes();
                if (part.getName().startsWith("xl/tables/")) {
                    String table = new String(content, StandardCharsets.UTF_8);
                    content =
                            table.replace("name=\"Address\"", "name=\"Place\"").getBytes(StandardCharsets.UTF_8);
                }
                copy.write(content);
            }
        }

        Assessment assessment = FOR_ANALYSTS.check(NAME, new ByteArrayInputStream(damaged.toByteArray()));

        assertThat(assessment.shortcomings())
                .singleElement()
                .hasToString(
                        "point 25, Sources!C2: the heading \"Address\" and the name of the column \"Place\" differ");
    }

    @Test
    void reports_a_file_that_is_not_a_workbook() throws IOException {
        byte[] truncated = sample(Profile.ANALYST).readNBytes(5_000);
        for (byte[] content : List.of(new byte[0], "no workbook".getBytes(StandardCharsets.UTF_8), truncated)) {
            try (InputStream in = new ByteArrayInputStream(content)) {
                assertThat(FOR_ANALYSTS.check(NAME, in).missed()).containsExactly(Point.OPENS_WITHOUT_REPAIR);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/styles.xml", "xl/workbook.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"})
    void names_the_part_that_is_cut_off(String name) throws IOException {
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(sample(Profile.ANALYST));
                ZipOutputStream copy = new ZipOutputStream(cut)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                copy.putNextEntry(new ZipEntry(part.getName()));
                byte[] content = parts.readAllBytes();
                copy.write(content, 0, part.getName().equals(name) ? content.length / 2 : content.length);
            }
        }

        Assessment assessment = FOR_ANALYSTS.check(NAME, new ByteArrayInputStream(cut.toByteArray()));

        assertThat(assessment.shortcomings())
                .singleElement()
                .hasToString("point 25, workbook: the part " + name + " is not well-formed XML");
    }
}
