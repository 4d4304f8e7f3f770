package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is within the limits of docs/limits.md is read with 256 MiB of memory; what is beyond one gets one message. */
@Tag("external")
class BoundsTest {
    private static final int MIB = 1 << 20;

    @TempDir
    private Path folder;

    private record Outcome(int status, String said) {}

    private Outcome run(String... args) throws IOException, InterruptedException {
        return runWith("-Xmx256m", args);
    }

    private Outcome runWith(String heap, String... args) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        String[] java = {
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            heap,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Lec.class.getName()
        };
        String[] command = IntStream.range(0, java.length + args.length)
                .mapToObj(i -> i < java.length ? java[i] : args[i - java.length])
                .toArray(String[]::new);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(said.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(said));
    }

    // ---------------------------------------------------------------- a dataset

    private static String dataset(String sources) {
        return """
            {"dataset": {"format": "1.0", "id": "d", "version": "1", "title": "d", "licence": "CC0-1.0", "asOf": "2026-10-01"},
             "sources": [%s]}""".formatted(sources);
    }

    private static String source(String id, String member) {
        return "{\"id\": \"" + id + "\", \"title\": \"t\"" + (member.isEmpty() ? "" : ", " + member) + "}";
    }

    /** {@return sources that measure so much of what a limit is set on} */
    private static String sources(String limit, int measure) {
        return switch (limit) {
            case "bytes" -> {
                int each = 500_000;
                yield IntStream.range(0, measure / each)
                        .mapToObj(i -> source("s-" + i, "\"note\": \"" + "n".repeat(each - 50) + "\""))
                        .collect(Collectors.joining(","));
            }
            case "values" -> source("s", "\"x-list\": [" + "1,".repeat(measure - 1) + "1]");
            case "depth" -> source("s", "\"x-deep\": " + "[".repeat(measure) + "]".repeat(measure));
            case "text" -> source("s", "\"note\": \"" + "n".repeat(measure) + "\"");
            case "name" -> source("s", "\"x-" + "n".repeat(measure - 2) + "\": 1");
            case "number" -> source("s", "\"x-number\": " + "1".repeat(measure));
            case "id" -> source("i".repeat(measure), "");
            default -> throw new IllegalArgumentException(limit);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "bytes, 26000000, 27500000, more bytes than fit into 256 MiB of memory",
        "values, 838000, 839000, more values than fit into 256 MiB of memory",
        "depth, 40, 41, expected at most 40 in each other",
        "text, 1000000, 1000001, a text of more than 1000000 characters",
        "name, 1000, 1001, a name of more than 1000 characters",
        "number, 100, 101, a number of more than 100 characters",
        "id, 120, 121, expected at most 120 letters"
    })
    void a_dataset_is_read_up_to_each_limit_and_refused_with_one_message_beyond_it(
            String limit, int within, int beyond, String message) throws Exception {
        Files.writeString(folder.resolve("within.json"), dataset(sources(limit, within)));
        Files.writeString(folder.resolve("beyond.json"), dataset(sources(limit, beyond)));

        Outcome read = run("check", "--data", "within.json", "--fail-on", "never");
        Outcome refused = run("check", "--data", "beyond.json", "--fail-on", "never");

        assertThat(read.said()).isEmpty();
        assertThat(read.status()).isZero();
        assertThat(refused.said().lines()).hasSize(2).first().asString().contains(message);
        assertThat(refused.said()).contains("\n1 problem; nothing was written.");
        assertThat(refused.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"check", "compare", "template --out t.xlsx", "check --data within.json", "show FR"})
    void a_heap_too_small_for_the_embedded_dataset_gets_one_message(String command) throws Exception {
        Files.writeString(folder.resolve("within.json"), dataset(source("s", "")));

        Outcome refused = runWith("-Xmx40m", command.split(" "));

        assertThat(refused.said().lines())
                .hasSize(2)
                .first()
                .asString()
                .matches("embedded/\\w+\\.json: found more (values|bytes) than fit into 40 MiB of memory;"
                        + " give Java more with -Xmx; expected a file that can be read");
        assertThat(refused.said()).contains("\n1 problem; nothing was written.");
        assertThat(refused.status()).isEqualTo(2);
    }

    // ---------------------------------------------------------------- a workbook

    private static final Map<String, String> PARTS = Map.of(
            "[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            <Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            </Types>""", "_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
            </Relationships>""", "xl/workbook.xml", """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
            <sheet name="Dataset" sheetId="1" r:id="r1"/><sheet name="Sources" sheetId="2" r:id="r2"/></sheets></workbook>""", "xl/_rels/workbook.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
            Target="worksheets/sheet1.xml"/>
            <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
            Target="worksheets/sheet2.xml"/></Relationships>""");

    private static String row(int number, String... words) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < words.length; i++) {
            row.append(
                    "<c r=\"" + (char) ('A' + i) + number + "\" t=\"inlineStr\"><is><t>" + words[i] + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    /** A workbook of sources with notes, which is small and unpacks to at least so many bytes. */
    private void workbook(Path file, int bytes) throws IOException {
        String start = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
        String end = "</sheetData></worksheet>";
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    start
                            + row(1, "Format", "Id", "Version", "Title", "Licence", "As of")
                            + row(2, "1.0", "d", "1", "d", "CC0-1.0", "2026-10-01")
                            + end);
            StringBuilder sheet = new StringBuilder(start).append(row(1, "Id", "Title", "Note"));
            for (int number = 2; sheet.length() < bytes; number++) {
                sheet.append(row(number, "s-" + number, "t", "n".repeat(30_000)));
            }
            put(zip, "xl/worksheets/sheet2.xml", sheet.append(end).toString());
        }
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @ParameterizedTest
    @CsvSource({"31, true", "33, false"})
    void a_workbook_is_unpacked_as_far_as_memory_allows(int mebibytes, boolean fits) throws Exception {
        workbook(folder.resolve("filled.xlsx"), mebibytes * MIB);

        Outcome outcome = run("import", "filled.xlsx", "--out", "dataset.json");

        if (fits) {
            assertThat(outcome.said()).isEmpty();
            assertThat(outcome.status()).isZero();
        } else {
            assertThat(outcome.said().lines())
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith(
                            "filled.xlsx: found a workbook that unpacks to more than 32 MiB, too much for 256 MiB of"
                                    + " memory; give Java more with -Xmx;");
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(folder.resolve("dataset.json")).doesNotExist();
        }
    }
}
