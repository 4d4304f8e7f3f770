package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
    @TempDir
    private Path folder;

    @Test
    void acts_of_other_states_alone_are_neither_shown_nor_counted() {
        Ran luxembourg = Ran.lec(folder, "check", "--states", "LU", "--counterpart", "CN");

        assertThat(luxembourg.out())
                .contains("Judged, but not counted or shown, because they concern only other states: ")
                .doesNotContain("BG-2018-1");
        String counts = luxembourg
                .out()
                .lines()
                .filter(line -> line.startsWith("Texts and acts: "))
                .findFirst()
                .orElseThrow();
        assertThat(Ran.lec(folder, "compare", "--states", "LU", "--counterpart", "CN", "--out", "lu.xlsx")
                        .out())
                .contains(counts);
    }

    @Test
    void acts_of_other_states_alone_are_left_out_and_counted_alike_in_every_report() throws IOException {
        Ran text = Ran.lec(folder, "check", "--states", "LU", "--counterpart", "CN");
        String others = text.out()
                .lines()
                .filter(line -> line.startsWith("Judged, but not counted or shown"))
                .findFirst()
                .orElseThrow();

        assertThat(Ran.lec(folder, "compare", "--states", "LU", "--counterpart", "CN", "--out", "lu.txt")
                        .out())
                .contains(others);
        JsonNode json = new ObjectMapper()
                .readTree(Ran.lec(folder, "check", "--states", "LU", "--counterpart", "CN", "--format", "json")
                        .out());
        assertThat(others).contains(": " + json.get("ofOthers").asText() + " acts");
        assertThat(json.toString()).doesNotContain("\"BG-2018-1\"", "\"bg-2018-1\"");
        long counted = 0;
        for (JsonNode count : json.get("counts")) {
            counted += count.asLong();
        }
        long listed = 0;
        for (JsonNode rule : json.get("verdicts")) {
            listed += rule.size();
        }
        assertThat(counted).isEqualTo(listed);
    }

    @Test
    void the_embedded_dataset_is_checked_if_no_other_is_named() {
        Ran ran = Ran.lec(folder, "check", "--fail-on", "never");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("Dataset lec-china-europe, version ").contains(" rules (version ", " judged ");
        assertThat(ran.err()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void very_many_findings_that_cannot_be_decided_are_counted_by_rule() {
        String out = Ran.lec(folder, "check", "--fail-on", "never").out();

        String undecided = section(out, "CANNOT BE DECIDED, TEXTS AND ACTS");
        assertThat(undecided)
                .contains("Counted by rule. With --undecided each is printed")
                .doesNotContain("Cannot be decided from what is recorded.");
        long counted = Pattern.compile("^  LEC-\\S+ .*: (\\d+) \\(", Pattern.MULTILINE)
                .matcher(undecided)
                .results()
                .mapToLong(line -> Long.parseLong(line.group(1)))
                .sum();
        assertThat(out).contains("CANNOT BE DECIDED, TEXTS AND ACTS (" + counted + ")");
        assertThat(section(out, "BENCHMARK NOT MET, TEXTS AND ACTS")).contains("Evidence: ");
    }

    @Test
    void what_is_not_met_is_printed_the_gravest_first() {
        List<Integer> weights = Pattern.compile("^LEC-\\S+ .*: .*\\((error|warning|info)\\)$", Pattern.MULTILINE)
                .matcher(section(
                        Ran.lec(folder, "check", "--fail-on", "never").out(), "BENCHMARK NOT MET, TEXTS AND ACTS"))
                .results()
                .map(line -> List.of("error", "warning", "info").indexOf(line.group(1)))
                .toList();

        assertThat(weights).contains(0, 1).isSorted();
    }

    @Test
    void each_finding_that_cannot_be_decided_is_printed_if_wanted() {
        String undecided = section(
                Ran.lec(folder, "check", "--fail-on", "never", "--undecided").out(),
                "CANNOT BE DECIDED, TEXTS AND ACTS");

        assertThat(undecided).doesNotContain("Counted by rule");
        assertThat(undecided
                        .lines()
                        .filter(line -> line.startsWith("  Cannot be decided from what is recorded. "))
                        .count())
                .isEqualTo(Long.parseLong(undecided.substring(1, undecided.indexOf(')'))));
    }

    @Test
    void a_step_that_only_an_earlier_day_answers_is_among_the_evidence_as_open() throws IOException {
        Files.writeString(folder.resolve("own.json"), """
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-10-01"},
                 "sources": [{"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2025-06-01"}],
                 "events": [{"id": "act", "kind": "VOTE", "title": "An act", "actors": ["CN"],
                   "occurred": [{"date": "2024-01-01", "citations": [{"source": "press"}]}],
                   "acts": [{"question": "OUTSIDE_NORM", "actor": "CN", "norm": "iccpr-14", "value": true,
                     "citations": [{"source": "press"}]}]}]}
                """);

        assertThat(Ran.lec(folder, "check", "--data", "own.json", "--fail-on", "never", "--undecided")
                        .out())
                .contains("iccpr/lifecycle/RATIFIED/CN/observed-2022-10-06, ")
                .contains(", iccpr/lifecycle/RATIFIED/CN (not determined)");
    }

    /** {@return what follows a heading, from its number in brackets to the next heading} */
    private static String section(String out, String heading) {
        String from = out.substring(out.indexOf(heading) + heading.length() + 1);
        Matcher next =
                Pattern.compile("^[A-Z ,]+ \\(\\d+\\)$", Pattern.MULTILINE).matcher(from);
        return next.find() ? from.substring(0, next.start()) : from;
    }

    @Test
    void the_law_that_binds_whatever_the_text_says_is_named_once() {
        String notMet =
                section(Ran.lec(folder, "check", "--fail-on", "never").out(), "BENCHMARK NOT MET, TEXTS AND ACTS");

        assertThat(notMet.split("\n\n"))
                .filteredOn(finding -> finding.contains("is bound regardless of the text by"))
                .isNotEmpty()
                .noneMatch(finding -> finding.contains("  Cover: "));
        assertThat(notMet).contains("  Cover: ");
    }

    @Test
    void a_remark_on_a_benchmark_that_is_met_is_reported() {
        assertThat(Ran.lec(folder, "check", "--fail-on", "never").out())
                .contains("BENCHMARK MET, WITH A REMARK (", "LEC-ASR-004 pt-2021-1", "So held by Portugal.");
        assertThat(Ran.lec(folder, "check", "--fail-on", "never", "--format", "json")
                        .out())
                .contains("\"remarks\": [ {", "So held by Portugal.");
    }

    @ParameterizedTest
    @CsvSource({"error,1", "warning,1", "never,0"})
    void an_error_in_the_sample_ends_the_command_with_status_1_unless_the_caller_never_wants_it(
            String failOn, int status) {
        assertThat(sample("--fail-on", failOn).status()).isEqualTo(status);
    }

    @Test
    void an_error_ends_the_command_with_status_1_by_default() {
        assertThat(sample().status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"error,0", "warning,1", "never,0"})
    void a_warning_ends_the_command_with_status_1_only_if_the_caller_wants_it(String failOn, int status)
            throws IOException {
        Path data = withoutErrors();

        Ran ran = sampleIn(data, "--fail-on", failOn);

        assertThat(ran.out().split("CANNOT BE DECIDED", 2)[0])
                .contains("BENCHMARK NOT MET", ": Qualified (warning)\n")
                .doesNotContain(": Principal (error)\n");
        assertThat(ran.status()).isEqualTo(status);
    }

    /** The sample with an optional bar on the death penalty, and without the case. */
    private Path withoutErrors() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        for (String name : new String[] {"dataset.json", "sources.json", "actors.json", "treaties.json"}) {
            String text = Files.readString(Path.of(Sample.FOLDER, name));
            Sample.write(data, name, text.replace("\"ABSENT\"", "\"OPTIONAL_REFUSAL\""));
        }
        return data;
    }

    @Test
    void a_report_in_a_file_is_the_one_that_would_have_been_printed() throws IOException {
        Ran printed = sample("--format", "json");

        Ran written = sample("--format", "json", "--out", "report.json");

        assertThat(folder.resolve("report.json")).hasContent(printed.out());
        assertThat(written.out()).isEqualToIgnoringNewLines("Wrote " + folder.resolve("report.json") + ".");
        assertThat(written.status()).isEqualTo(printed.status());
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    @Test
    void an_existing_report_is_replaced() throws IOException {
        Path report = Sample.write(folder, "report.txt", "old");

        sample("--out", "report.txt");

        assertThat(report).content().startsWith("Dataset sample");
    }

    @Test
    void nothing_judged_is_not_reported_as_nothing_wrong() {
        Path data = Sample.write(folder, "empty.json", """
                {"dataset": {"format": "1.0", "id": "empty", "version": "1", "title": "Nothing", "licence": "CC0-1.0",
                 "asOf": "2026-06-30"}}
                """);

        Ran ran = Ran.lec(folder, "check", "--data", data.toString());

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("judged nothing: the dataset has no subject for them");
    }

    @Test
    void data_about_other_states_are_about_those_states_without_naming_them() {
        Sample.write(folder, "world.json", """
                {"dataset": {"format": "1.0", "id": "world", "version": "1", "title": "World", "licence": "CC0-1.0",
                  "asOf": "2026-06-30"},
                 "cases": [{"id": "one", "requested": "AU", "requesting": "CN"},
                           {"id": "two", "requested": "NZ", "requesting": "HK"}]}
                """);
        String[] check = {"check", "--data", "world.json", "--format", "json"};
        Ran plain = Ran.lec(folder, check);
        Ran named = Ran.lec(
                folder,
                Stream.concat(Stream.of(check), Stream.of("--states", "AU,NZ")).toArray(String[]::new));

        assertThat(plain.out()).isEqualTo(named.out());
        assertThat(named.err()).isEmpty();
        assertThat(plain.err())
                .isEqualTo("Note: the texts and acts of the data are about none of the 28 states compared by default;"
                        + " the states that they are about are compared, as with --states AU,NZ.\n");
    }

    /** Data with arrangements alone were compared for the usual states, of which they say nothing. */
    @Test
    void data_without_treaties_and_cases_are_about_the_states_of_their_other_records() {
        Sample.write(folder, "others.json", """
                {"dataset": {"format": "1.0", "id": "others", "version": "1", "title": "Others", "licence": "CC0-1.0",
                  "asOf": "2026-06-30"},
                 "arrangements": [{"id": "a", "kind": "POLICE_MEMORANDUM", "title": "A", "parties": ["AU", "CN"]}],
                 "operations": [{"id": "o", "kind": "OVERSEAS_STATION", "title": "O", "by": ["CN"], "hosts": ["BR"]}],
                 "events": [{"id": "e", "kind": "NEGOTIATION", "title": "E", "actors": ["CN", "PE"]}]}
                """);

        assertThat(Ran.lec(folder, "compare", "--data", "others.json", "--out", "others.txt")
                        .err())
                .startsWith("Note: the texts and acts of the data are about none of the 28 states compared by default;"
                        + " the states that they are about are compared, as with --states AU,BR,PE.\n");
    }

    @Test
    void of_data_about_more_states_than_there_are_the_first_200_are_named() {
        String states = IntStream.range(0, 250)
                .mapToObj(i -> "{\"id\": \"X-%d\", \"kind\": \"STATE\", \"name\": \"State %d\"}".formatted(i, i))
                .collect(Collectors.joining(","));
        String cases = IntStream.range(0, 250)
                .mapToObj(i -> "{\"id\": \"c-%d\", \"requested\": \"X-%d\", \"requesting\": \"CN\"}".formatted(i, i))
                .collect(Collectors.joining(","));
        Sample.write(folder, "many.json", """
                {"dataset": {"format": "1.0", "id": "many", "version": "1", "title": "Many", "licence": "CC0-1.0",
                  "asOf": "2026-06-30"},
                 "actors": [%s], "cases": [%s]}
                """.formatted(states, cases));

        assertThat(Ran.lec(folder, "check", "--data", "many.json", "--format", "json")
                        .err())
                .contains("as with --states X-0,X-1,X-10,")
                .endsWith(" and 50 more.\n");
    }

    @Test
    void data_about_other_states_are_judged_with_the_counterparts_that_are_named() {
        Sample.write(folder, "world.json", """
                {"dataset": {"format": "1.0", "id": "world", "version": "1", "title": "World", "licence": "CC0-1.0",
                  "asOf": "2026-06-30"},
                 "cases": [{"id": "one", "requested": "KE", "requesting": "TR"},
                           {"id": "two", "requested": "TR", "requesting": "CN"}]}
                """);
        String[] check = {"check", "--data", "world.json", "--format", "json", "--counterpart", "TR"};
        Ran plain = Ran.lec(folder, check);
        Ran named = Ran.lec(
                folder,
                Stream.concat(Stream.of(check), Stream.of("--states", "CN,KE")).toArray(String[]::new));

        assertThat(plain.out()).contains("\"one\"").isEqualTo(named.out());
        assertThat(plain.err()).contains("as with --states CN,KE.");
    }

    @Test
    void data_about_other_states_with_nobody_of_the_usual_counterparts_say_that_they_are_not_compared() {
        Sample.write(folder, "world.json", """
                {"dataset": {"format": "1.0", "id": "world", "version": "1", "title": "World", "licence": "CC0-1.0",
                  "asOf": "2026-06-30"},
                 "cases": [{"id": "one", "requested": "AU", "requesting": "NZ"}]}
                """);

        assertThat(Ran.lec(folder, "check", "--data", "world.json", "--fail-on", "never")
                        .err())
                .isEmpty(); // it says itself what was not judged
        assertThat(Ran.lec(folder, "compare", "--data", "world.json", "--format", "csv", "--out", "tables")
                        .err())
                .startsWith("Note: the texts and acts of the data are about none of the 28 states compared by"
                        + " default, but about AU,NZ, which are not compared: name them with --states and"
                        + " --counterpart.\n");
    }

    @Test
    void data_about_other_states_than_those_compared_are_told_of_whatever_counterpart_is_named() {
        Sample.write(folder, "world.json", """
                {"dataset": {"format": "1.0", "id": "world", "version": "1", "title": "World", "licence": "CC0-1.0",
                  "asOf": "2026-06-30"},
                 "cases": [{"id": "one", "requested": "KE", "requesting": "TR"}]}
                """);
        String[] compare = {"compare", "--data", "world.json", "--format", "csv", "--out", "tables", "--counterpart"};

        assertThat(Ran.lec(folder, with(compare, "CN")).err())
                .startsWith("Note: the texts and acts of the data are about none of the 28 states compared by"
                        + " default, but about KE,TR, which are not compared: name them with --states and"
                        + " --counterpart.\n");
        assertThat(Ran.lec(folder, with(compare, "TR")).err())
                .contains("are compared, as with --states KE.")
                .doesNotContain("not compared");
        assertThat(Ran.lec(folder, with(compare, "CN", "--states", "FR")).err())
                .as("who names the states knows them")
                .isEmpty();
    }

    private static String[] with(String[] command, String... more) {
        return Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new);
    }

    private Ran sample(String... more) {
        return sampleIn(Path.of(Sample.FOLDER), more);
    }

    private Ran sampleIn(Path data, String... more) {
        return Ran.lec(
                folder,
                Stream.concat(
                                Stream.of("check", "--data", data.toString(), "--states", "XA", "--counterpart", "XR"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }
}
