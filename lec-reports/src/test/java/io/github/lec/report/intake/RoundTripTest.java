package io.github.lec.report.intake;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.dataset.DatasetWriter;
import io.github.lec.format.DatasetInfo;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.logic.internal.VisibleText;
import io.github.lec.record.SourceId;
import io.github.lec.report.table.SmallDataset;
import io.github.lec.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dataset that is written as a workbook and read again is the same, to the last character. */
class RoundTripTest {
    private static final DatasetInfo INFO = DatasetInfo.builder()
            .format("1.0")
            .id("test")
            .version("1")
            .title("A test")
            .licence("CC0-1.0")
            .asOf(LocalDate.parse("2026-06-30"))
            .build();

    @TempDir
    private Path folder;

    @Test
    void the_embedded_dataset_comes_back_as_it_was() throws IOException {
        assertSame(Dataset.embedded());
    }

    @Test
    void a_small_dataset_comes_back_as_it_was() throws IOException {
        assertSame(SmallDataset.read());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://example.org\")",
                "+49",
                "-1",
                "@SUM(A1)",
                "'quoted'",
                "'",
                "<script>alert(1)</script> & ]]>",
                " leading",
                "trailing ",
                "\u00a0no-break\u00a0",
                "tab\there",
                "\ttab first",
                "line\nbreak",
                "carriage\r\nreturn",
                "line\u2028separator, paragraph\u2029separator",
                "bell\u0007, delete\u007f, C1\u0085, none\uffff",
                "emoji \ud83d\ude00 and \ud83f\udffe",
                "_x0041_ and _x005F_x0041_",
                "\"Sky Net\"",
                "\" x\"",
                "\"\\\" x\\\"\"",
                "\"unfinished",
                "back\\slash \\u0041",
                "a; b",
                "\"a; b\"",
                "\"a; b",
                "b\"; c",
                "one, two",
                "1",
                "01",
                "1.50",
                "1E5",
                "TRUE",
                "2015-04",
                "Ω漢字 العربية",
                "zero\u200bwidth and \ufeffmark",
                "\u200bzero width at both ends\u200b",
                "right\u200fto\u202eleft",
                "soft\u00adhyphen"
            })
    void text_comes_back_as_it_was(String text) throws IOException {
        Source source = Source.builder()
                .id(SourceId.of("hard"))
                .title(VisibleText.isOneLine(text) ? text : "Hard")
                .note(text)
                .build();
        Dataset dataset = Dataset.of(INFO, List.of(source));

        assertSame(dataset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"plain\"]",
                "[\"a; b\", \"c\"]",
                "[\"\\\"a\", \"b\\\"\"]",
                "[\"\\\"Sky Net\\\"\", \"Fox Hunt\"]",
                "[\"two\\nlines\", \" edge \"]",
                "[\"1\", \"2\", \"3(1)\"]",
                "[\"1, 2\", \"3; 4\"]",
                "[\"back\\\\slash\\\\\", \"\\u0001\"]"
            })
    void several_texts_in_a_cell_come_back_as_they_were(String aliases) throws IOException {
        assertSame(document("""
            "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "T", "parties": ["CN", "FR"],
              "aliases": %s, "articlesRead": %s}]
            """.formatted(aliases, aliases)));
    }

    @Test
    void bounds_of_a_date_come_back_as_they_were() throws IOException {
        assertSame(document("""
            "sources": [
              {"id": "a", "title": "A", "published": {"notBefore": "2015-01-01", "notAfter": "2015-06-30"}},
              {"id": "b", "title": "B", "published": {"notAfter": "2015-06-30"}},
              {"id": "c", "title": "C", "published": {"notBefore": "2015-01-01"}},
              {"id": "d", "title": "D", "published": "2015", "read": "2015-04"}]
            """));
    }

    @Test
    void numbers_keep_their_digits() throws IOException {
        assertSame(document("""
            "sources": [{"id": "s", "title": "S"}],
            "events": [{"id": "e", "kind": "APPEAL", "title": "E", "figures": [
              {"measure": "ARRESTS", "value": 0.10, "no": 1, "citations": [{"source": "s"}]},
              {"measure": "ARRESTS", "value": -3, "no": 2, "citations": [{"source": "s"}]},
              {"measure": "ARRESTS", "value": 12345678901234567890, "no": 3, "citations": [{"source": "s"}]},
              {"measure": "ARRESTS", "value": 0, "no": 4, "citations": [{"source": "s"}]}]}]
            """));
    }

    @Test
    void members_of_the_users_own_are_kept_wherever_they_stand() throws IOException {
        assertSame(document("""
            "x-project": {"name": "P", "parts": [1, 2.50, true, null, "\\u0001"]},
            "sources": [{"id": "s", "title": "S", "x-shelf": "5", "x-count": 5, "x-quoted": "\\"q\\""}],
            "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "T", "parties": ["CN", "FR"],
              "x-a/b~c": 1.0e5,
              "lifecycle": [{"stage": "SIGNED", "date": "2019", "x-checked": false, "citations": [
                 {"source": "s", "x-page": [3]}, {"source": "s", "locator": "2", "x-page": "12 f."}]}]}]
            """));
    }

    @Test
    void as_many_citations_as_an_account_has_find_a_place() throws IOException {
        String citations = "{\"source\": \"s\", \"locator\": \"1\"}, ".repeat(11) + "{\"source\": \"s\"}";
        assertSame(document("""
            "sources": [{"id": "s", "title": "S"}],
            "cases": [{"id": "c", "requesting": "CN", "assurances": [{"kinds": ["DEATH_PENALTY_BAR"],
              "factors": [{"factor": "DISCLOSED", "met": true}, {"factor": "SPECIFIC", "met": false}],
              "citations": [%s]}]}]
            """.formatted(citations)));
    }

    @Test
    void a_record_that_the_reference_records_have_too_is_taken_as_it_stands() throws IOException {
        Dataset dataset = document("""
            "actors": [{"id": "FR", "kind": "STATE", "name": "France, renamed"}]
            """);

        assertSame(dataset);
        assertThat(DatasetWriter.document(dataset)).contains("France, renamed").doesNotContain("memberships");
    }

    @Test
    void the_same_dataset_gives_the_same_bytes_in_every_zone_and_locale() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = Filled.bytes(out -> AnalystWorkbook.write(SmallDataset.read(), out));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(Filled.bytes(out -> AnalystWorkbook.write(SmallDataset.read(), out)))
                    .isEqualTo(here);
            assertThat(Filled.bytes(out -> AnalystWorkbook.writeTemplate(Dataset.embedded(), out)))
                    .isEqualTo(Filled.template());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_text_that_no_cell_can_hold_is_refused_and_not_cut() {
        Dataset dataset =
                document("\"sources\": [{\"id\": \"s\", \"title\": \"%s\"}, {\"id\": \"t\", \"title\": \"%s\"}]"
                        .formatted("a".repeat(32_767), "b".repeat(32_768)));

        assertThatThrownBy(() -> Filled.bytes(out -> AnalystWorkbook.write(dataset, out)))
                .isInstanceOf(InvalidDatasetException.class)
                .hasMessage(
                        "Sources at /t/title: found 32768 characters; expected at most 32767, which is what a cell of"
                                + " Excel holds");
    }

    @Test
    void the_longest_text_that_a_cell_can_hold_comes_back_as_it_was() throws IOException {
        assertSame(document("\"sources\": [{\"id\": \"s\", \"title\": \"%s\"}]".formatted("a".repeat(32_767))));
    }

    @Test
    void texts_that_can_be_packed_to_almost_nothing_come_back_as_they_were() throws IOException {
        String sources = IntStream.range(0, 60)
                .mapToObj(i -> "{\"id\": \"s%d\", \"title\": \"%s\"}".formatted(i, "a".repeat(30_000)))
                .collect(Collectors.joining(", "));
        assertSame(document("\"sources\": [" + sources + "]"));
    }

    @Test
    void more_columns_than_a_sheet_has_are_refused() {
        String citations = "{\"source\": \"s\"}, ".repeat(5_999) + "{\"source\": \"s\"}";
        Dataset dataset = document("""
            "sources": [{"id": "s", "title": "S"}],
            "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "T", "parties": ["CN", "FR"],
              "lifecycle": [{"stage": "SIGNED", "date": "2019", "citations": [%s]}]}]
            """.formatted(citations));

        assertThatThrownBy(() -> Filled.bytes(out -> AnalystWorkbook.write(dataset, out)))
                .isInstanceOf(InvalidDatasetException.class)
                .hasMessageMatching(
                        "Lifecycle: found 180\\d\\d columns; expected at most 16384, which is what a sheet of Excel"
                                + " has");
    }

    @Test
    void names_of_own_members_that_cannot_be_headings_are_refused() {
        Dataset dataset = document("""
            "sources": [{"id": "s", "title": "S", "x-a": 1, "x-A": 2, "x-b ": 3, "x-\\n": 4}]
            """);

        assertThat(catchThrowableOfType(
                        InvalidDatasetException.class, () -> Filled.bytes(out -> AnalystWorkbook.write(dataset, out))))
                .hasProblems(3);
    }

    private static Dataset document(String members) {
        String info = "{\"dataset\": {\"format\": \"1.0\", \"id\": \"test\", \"version\": \"1\", \"title\": \"A test\","
                + " \"licence\": \"CC0-1.0\", \"asOf\": \"2026-06-30\"}, ";
        try {
            Path file = Files.createTempFile("dataset", ".json");
            Files.writeString(file, info + members + "}");
            Dataset dataset = DatasetReader.readAlone(file, Dataset.embedded());
            Files.delete(file);
            return dataset;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertSame(Dataset dataset) throws IOException {
        Path file = folder.resolve("dataset.xlsx");
        Files.write(file, Filled.bytes(out -> AnalystWorkbook.write(dataset, out)));

        Dataset read = AnalystWorkbook.read(file, Dataset.embedded());

        assertThat(read).hasSameRecordsAs(dataset);
        assertThat(DatasetWriter.document(read)).isEqualTo(DatasetWriter.document(dataset));
    }
}
