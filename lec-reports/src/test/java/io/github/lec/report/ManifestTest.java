package io.github.lec.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.dataset.DatasetWriter;
import io.github.lec.format.DatasetInfo;
import io.github.lec.instrument.Treaty;
import io.github.lec.report.excel.Profile;
import io.github.lec.report.table.SmallDataset;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    private Path folder;

    @Test
    void says_what_the_workbook_was_made_from() throws IOException {
        Path manifest = comparison(SmallDataset.read())
                .profile(Profile.PUBLICATION)
                .writeWithManifest(folder.resolve("small.xlsx"), Format.XLSX);

        assertThat(manifest).isEqualTo(folder.resolve("small.xlsx.manifest.json"));
        assertThat(at(manifest, "/manifest")).isEqualTo("1.0");
        assertThat(at(manifest, "/report/name")).isEqualTo("small.xlsx");
        assertThat(at(manifest, "/report/format")).isEqualTo("xlsx");
        assertThat(at(manifest, "/report/profile")).isEqualTo("publication");
        assertThat(at(manifest, "/dataset/id")).isEqualTo("small");
        assertThat(at(manifest, "/dataset/version")).isEqualTo("7");
        assertThat(at(manifest, "/dataset/sha256"))
                .isEqualTo(sha256(DatasetWriter.document(SmallDataset.read()).getBytes(UTF_8)));
        assertThat(at(manifest, "/ruleSet/version")).isNotEmpty();
        assertThat(at(manifest, "/asOf")).isEqualTo("2026-10-31");
        assertThat(at(manifest, "/knownBy")).isEqualTo("2026-10-31");
        assertThat(at(manifest, "/states/0")).isEqualTo("BE");
        assertThat(at(manifest, "/counterparts/1")).isEqualTo("HK");
        assertThat(at(manifest, "/names")).isEqualTo("false");
        assertThat(Files.readString(manifest)).doesNotContain("\"reference\"");
    }

    @Test
    void repeats_the_hashes_of_the_cover() throws IOException {
        Comparison comparison = comparison(SmallDataset.read());
        Path manifest = comparison.writeWithManifest(folder.resolve("small.txt"), Format.TEXT);

        assertThat(SmallDataset.words(comparison.table("Cover"), "What the evidence says"))
                .contains("SHA-256 " + at(manifest, "/dataset/sha256"), "SHA-256 " + at(manifest, "/ruleSet/sha256"));
    }

    @Test
    void names_the_reference_records_over_which_the_data_were_read() throws IOException {
        Dataset small = SmallDataset.read();
        DatasetInfo mine = DatasetInfo.builder().from(small.info()).id("mine").build();
        List<Treaty> treaties = small.treaties().stream()
                .filter(treaty -> treaty.parties().size() == 2)
                .toList();

        Path manifest = comparison(Dataset.over(small, mine, treaties))
                .writeWithManifest(folder.resolve("mine.txt"), Format.TEXT);

        assertThat(at(manifest, "/dataset/id")).isEqualTo("mine");
        assertThat(at(manifest, "/reference/id")).isEqualTo("small");
        assertThat(at(manifest, "/reference/version")).isEqualTo("7");
        assertThat(at(manifest, "/reference/sha256"))
                .isEqualTo(
                        sha256(DatasetWriter.document(small.referenceRecords()).getBytes(UTF_8)));
    }

    @Test
    void the_hash_of_a_workbook_can_be_computed_from_its_parts_alone() throws IOException {
        Path workbook = folder.resolve("small.xlsx");
        Path manifest = comparison(SmallDataset.read()).writeWithManifest(workbook, Format.XLSX);

        assertThat(at(manifest, "/contentHash/over")).isEqualTo("parts");
        assertThat(at(manifest, "/contentHash/sha256")).isEqualTo(hashOfParts(workbook));
        assertThat(at(manifest, "/contentHash/parts/xl~1worksheets~1sheet1.xml"))
                .isEqualTo(hashesOfParts(workbook).get("xl/worksheets/sheet1.xml"));
    }

    @Test
    void the_hash_of_a_workbook_does_not_depend_on_its_compression() throws IOException {
        Path workbook = folder.resolve("small.xlsx");
        Path manifest = comparison(SmallDataset.read()).writeWithManifest(workbook, Format.XLSX);

        Path packedAgain = folder.resolve("loose.xlsx");
        packAgain(workbook, packedAgain, 1);

        assertThat(Files.size(packedAgain)).isGreaterThan(Files.size(workbook));
        assertThat(Fingerprint.of(Format.XLSX, Map.of("loose.xlsx", packedAgain))
                        .hash())
                .isEqualTo(at(manifest, "/contentHash/sha256"));
    }

    @Test
    void the_hash_of_csv_files_is_that_of_the_list_of_theirs() throws IOException, NoSuchAlgorithmException {
        Path tables = folder.resolve("tables");
        Path manifest = comparison(SmallDataset.read()).writeWithManifest(tables, Format.CSV);

        StringBuilder list = new StringBuilder();
        try (Stream<Path> files = Files.list(tables)) {
            for (Path file : files.sorted().toList()) {
                list.append(sha256(Files.readAllBytes(file)))
                        .append("  ")
                        .append(file.getFileName())
                        .append('\n');
            }
        }
        assertThat(manifest).isEqualTo(folder.resolve("tables.manifest.json"));
        assertThat(at(manifest, "/contentHash/sha256"))
                .isEqualTo(sha256(list.toString().getBytes(UTF_8)));
        assertThat(at(manifest, "/contentHash/files/claims.csv"))
                .isEqualTo(sha256(Files.readAllBytes(tables.resolve("claims.csv"))));
    }

    @Test
    void csv_files_are_described_for_programs_beside_the_manifest() throws IOException {
        Path tables = folder.resolve("tables");
        comparison(SmallDataset.read()).writeWithManifest(tables, Format.CSV);

        Path described = tables.resolve("datapackage.json");
        assertThat(at(described, "/name")).isEqualTo("small");
        assertThat(at(described, "/licenses/0/name")).isEqualTo("CC-BY-4.0");
        assertThat(at(described, "/created")).startsWith("2026-10-31");
        assertThat(at(described, "/sources/0/title")).endsWith(", version 7");
        JsonNode resources = new ObjectMapper().readTree(described.toFile()).get("resources");
        Set<String> files = new TreeSet<>(Set.of("datapackage.json"));
        for (JsonNode resource : resources) {
            String file = resource.get("path").asText();
            files.add(file);
            List<String> fields = new ArrayList<>();
            resource.at("/schema/fields")
                    .forEach(field -> fields.add(field.get("name").asText()));
            assertThat(Files.readAllLines(tables.resolve(file)).get(0).replace("\"", ""))
                    .as(file)
                    .isEqualTo(String.join(",", fields));
        }
        try (Stream<Path> written = Files.list(tables)) {
            assertThat(written.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(files);
        }
        assertThat(at(described, "/resources/0/description")).isNotBlank();
        assertThat(Files.readString(described)).contains("\"integer\"");
    }

    @Test
    void a_description_of_earlier_csv_files_is_written_anew_and_one_of_other_files_stays() throws IOException {
        Path tables = folder.resolve("tables");
        comparison(SmallDataset.read()).writeWithManifest(tables, Format.CSV);
        Path described = tables.resolve("datapackage.json");
        String names = Files.readString(described);

        Dataset small = SmallDataset.read();
        Dataset later = Dataset.of(
                small.info().toBuilder().version("8").build(), small.all().toList());
        comparison(later).write(tables, Format.CSV);
        assertThat(at(described, "/sources/0/title")).endsWith(", version 8");
        assertThat(Files.readString(described)).hasSameSizeAs(names);

        for (String other : List.of("{\"resources\": [{\"path\": \"other.csv\"}]}", "cover.csv", "")) {
            Files.writeString(described, other);
            comparison(later).write(tables, Format.CSV);
            assertThat(described).hasContent(other);
        }
    }

    @Test
    void the_description_for_programs_has_the_day_of_the_data_and_a_name_that_programs_accept() throws IOException {
        String small = DatasetWriter.document(SmallDataset.read());
        Dataset own = DatasetReader.readDocument(
                small.replaceFirst("\"id\": *\"small\"", "\"id\": \"Small Data_1\""), "own.json");
        Path tables = folder.resolve("past");
        Comparison.of(View.of(own, LocalDate.parse("2015-01-01"), LocalDate.parse("2026-10-31")))
                .writeWithManifest(tables, Format.CSV);

        Path described = tables.resolve("datapackage.json");
        assertThat(at(described, "/name")).isEqualTo("small-data_1");
        assertThat(at(described, "/created")).isEqualTo("2026-10-31T00:00:00Z");
    }

    @Test
    void the_hash_of_a_page_or_a_text_is_that_of_its_bytes() throws IOException {
        for (Format format : List.of(Format.HTML, Format.TEXT)) {
            Path file = folder.resolve("small." + format);
            Path manifest = comparison(SmallDataset.read()).writeWithManifest(file, format);

            assertThat(at(manifest, "/contentHash/over")).isEqualTo("bytes");
            assertThat(at(manifest, "/contentHash/sha256")).isEqualTo(sha256(Files.readAllBytes(file)));
        }
    }

    @Test
    void is_the_same_in_every_zone_language_and_folder() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (Format format : Format.values()) {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                byte[] far = manifestIn(Files.createDirectories(folder.resolve("far" + format)), format);
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
                byte[] near = manifestIn(Files.createDirectories(folder.resolve("near" + format)), format);
                assertThat(near).as(format.name()).isEqualTo(far);
                assertThat(new String(near, UTF_8)).doesNotContain(folder.toString());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void one_changed_value_changes_the_hashes() throws IOException {
        Dataset small = SmallDataset.read();
        String document = DatasetWriter.document(small);
        assertThat(document).contains("2015-07-17");
        Dataset changed = DatasetReader.readDocument(document.replace("2015-07-17", "2015-07-18"), "small.json");

        Path before = comparison(small).writeWithManifest(folder.resolve("before.xlsx"), Format.XLSX);
        Path after = comparison(changed).writeWithManifest(folder.resolve("after.xlsx"), Format.XLSX);

        assertThat(at(after, "/dataset/sha256")).isNotEqualTo(at(before, "/dataset/sha256"));
        assertThat(at(after, "/contentHash/sha256")).isNotEqualTo(at(before, "/contentHash/sha256"));
        assertThat(at(after, "/ruleSet/sha256")).isEqualTo(at(before, "/ruleSet/sha256"));
    }

    @Test
    void other_rules_have_another_hash() throws IOException {
        Comparison all = comparison(SmallDataset.read());
        Comparison fewer = all.rules(SmallDataset.RULES);

        assertThat(at(fewer.writeWithManifest(folder.resolve("fewer.txt"), Format.TEXT), "/ruleSet/sha256"))
                .isNotEqualTo(at(all.writeWithManifest(folder.resolve("all.txt"), Format.TEXT), "/ruleSet/sha256"));
    }

    @Test
    void no_report_appears_without_its_manifest() throws IOException {
        Files.createDirectory(folder.resolve("small.xlsx.manifest.json"));
        Files.createDirectory(folder.resolve("tables.manifest.json"));
        Comparison comparison = comparison(SmallDataset.read());

        assertThatThrownBy(() -> comparison.writeWithManifest(folder.resolve("small.xlsx"), Format.XLSX))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("this is a folder");
        assertThatThrownBy(() -> comparison.writeWithManifest(folder.resolve("tables"), Format.CSV))
                .hasMessageContaining("this is a folder");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("small.xlsx.manifest.json", "tables.manifest.json");
        }
    }

    private static Comparison comparison(Dataset dataset) {
        return Comparison.of(View.of(dataset)).selection(SmallDataset.SELECTION);
    }

    private static byte[] manifestIn(Path folder, Format format) throws IOException {
        return Files.readAllBytes(comparison(SmallDataset.read()).writeWithManifest(folder.resolve("report"), format));
    }

    /** The value in a document at a JSON pointer. */
    private static String at(Path document, String pointer) throws IOException {
        try (JsonParser json = new FilteringParserDelegate(
                new JsonFactory().createParser(Files.readString(document)),
                new JsonPointerBasedFilter(JsonPointer.compile(pointer)),
                Inclusion.ONLY_INCLUDE_ALL,
                false)) {
            JsonToken token = json.nextToken();
            assertThat(token).as(pointer).isNotNull();
            return json.getText();
        }
    }

    /** As docs/manifest.md describes, using only the JDK. */
    private static String hashOfParts(Path workbook) throws IOException {
        StringBuilder list = new StringBuilder();
        hashesOfParts(workbook)
                .forEach((name, hash) ->
                        list.append(hash).append("  ").append(name).append('\n'));
        return sha256(list.toString().getBytes(UTF_8));
    }

    private static Map<String, String> hashesOfParts(Path workbook) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (InputStream file = Files.newInputStream(workbook);
                ZipInputStream archive = new ZipInputStream(file)) {
            for (ZipEntry part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
                hashes.put(part.getName(), sha256(archive.readAllBytes()));
            }
        }
        return hashes;
    }

    private static void packAgain(Path archive, Path other, int level) throws IOException {
        try (InputStream file = Files.newInputStream(archive);
                ZipInputStream in = new ZipInputStream(file);
                OutputStream copy = Files.newOutputStream(other);
                ZipOutputStream out = new ZipOutputStream(copy)) {
            out.setLevel(level);
            List<String> names = new ArrayList<>();
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                names.add(part.getName());
                out.putNextEntry(new ZipEntry(part.getName()));
                in.transferTo(out);
                out.closeEntry();
            }
            assertThat(names).isNotEmpty();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
