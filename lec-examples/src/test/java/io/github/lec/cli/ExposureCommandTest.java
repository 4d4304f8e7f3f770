package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.exposure.Exposure;
import io.github.lec.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExposureCommandTest {
    @TempDir
    private Path folder;

    @Test
    void one_person_gets_an_answer_in_words_with_reasons_claims_and_verdicts() throws IOException {
        Golden.check(ExposureCommandTest.class, "exposure.txt", arcadian().out());
    }

    @Test
    void a_verdict_that_cannot_be_decided_names_its_open_claims() {
        assertThat(arcadian().outLines())
                .filteredOn(line -> line.startsWith("- LEC-") && line.contains("Cannot be decided."))
                .isNotEmpty()
                .allMatch(line -> line.contains("Cannot be decided. Open: "))
                .anyMatch(line -> line.contains("LEC-EXT-005")
                        && line.contains("Cannot be decided. Open: Fair trial (not determined). The benchmark: "))
                .anyMatch(line ->
                        line.contains("LEC-EXT-009") && line.contains("Open: Re-extradition (not determined)."));
    }

    @Test
    void headings_say_whether_the_treaty_applies() {
        String open = Ran.lec(
                        folder,
                        "exposure",
                        "--nationality=GR",
                        "--arrested-in=GR",
                        "--requested-by=CN",
                        "--as-of=2019-01-01")
                .out();

        assertThat(open)
                .contains("WHAT THE TEXT SAYS FOR EVERYONE IF IT APPLIES, AS CODED")
                .contains("VERDICTS ON WHAT THE TEXT SAYS FOR EVERYONE IF IT APPLIES");
        assertThat(arcadian().out())
                .contains("WHAT THE TEXT SAYS FOR EVERYONE, AS CODED")
                .doesNotContain("IF IT APPLIE");
    }

    @Test
    void programs_get_the_same_answer_as_json() throws IOException {
        Golden.check(
                ExposureCommandTest.class,
                "exposure.json",
                arcadian("--format", "json").out());
    }

    @Test
    void without_a_person_places_of_arrest_are_compared() throws IOException {
        Golden.check(ExposureCommandTest.class, "exposures.txt", sample().out());
    }

    @Test
    void the_table_is_there_for_programs_too() throws IOException {
        Golden.check(
                ExposureCommandTest.class,
                "exposures.json",
                sample("--format", "json", "--purpose", "enforcement").out());
    }

    @Test
    void the_full_grid_is_data_one_request_a_line() {
        Ran ran = Ran.lec(folder, "exposure", "--format", "csv", "--counterpart", "CN");

        int nationalities = 28 + 2 + 1; // with Iceland, Norway and China
        assertThat(ran.outLines()).hasSize(1 + 28 * nationalities * 2);
        assertThat(ran.outLines())
                .anyMatch(line ->
                        line.startsWith("DE,FR,CN,PROSECUTION,HOME_STATE_PRIORITY,HOME_STATE_PRIORITY,APPLIES,"))
                .anyMatch(line -> line.startsWith("FR,FR,CN,ENFORCEMENT,BARRED,BARRED,APPLIES,"));
        assertThat(arcadian("--format", "csv").problems())
                .containsExactly("--format: found csv for one person; expected text or json, or no person");
    }

    /** The paper's example, and what the norms add to it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --nationality FR                                           | Barred.
                    --nationality DE                                           | Home state has priority.
                    --nationality DE --as-of 2016-09-05 --known-by 2016-09-05  | Not protected.
                    --nationality DE,CN                                        | Home state has priority.
                    --nationality CN                                           | Not protected.
                    --nationality stateless                                    | Not protected.
                    --nationality CN --refugee-in DE                           | Barred.
                    --nationality CN --refugee-in DE --known-by 2024-06-17 --as-of 2024-06-17 | Cannot be decided.
                    --nationality GB --withdrawal-agreement no                 | Not protected.
                    --nationality DE --purpose enforcement                     | Cannot be decided.
                    --nationality DE --purpose enforcement --permanent-resident no | Not protected.
                    """)
    void persons_arrested_in_france_and_requested_by_china(String person, String protection) {
        Ran ran = Ran.lec(
                folder,
                Stream.concat(
                                Stream.of("exposure", "--arrested-in", "FR", "--requested-by", "CN"),
                                Stream.of(person.split(" ")))
                        .toArray(String[]::new));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains(
                        (person.contains("refugee")
                                        ? "Protection by nationality or refugee status: "
                                        : "Protection by nationality: ")
                                + protection,
                        Exposure.CAVEAT);
    }

    @Test
    void all_that_is_wrong_is_named_in_one_run() {
        Ran ran = Ran.lec(
                folder,
                "exposure",
                "--nationality",
                "DE,XX",
                "--arrested-in",
                "FX",
                "--refugee-in",
                "D",
                "--permanent-resident",
                "maybe",
                "--as-of",
                "today");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems()).hasSize(6);
    }

    @Test
    void an_answer_may_go_into_a_file() {
        Ran printed = arcadian();

        Ran written = arcadian("--out", "answer.txt");

        assertThat(folder.resolve("answer.txt")).hasContent(printed.out());
        assertThat(written.out()).isEqualToIgnoringNewLines("Wrote " + folder.resolve("answer.txt") + ".");
    }

    private Ran arcadian(String... more) {
        return sample(Stream.concat(
                        Stream.of("--nationality", "XA", "--arrested-in", "XA", "--requested-by", "XR"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private Ran sample(String... more) {
        return Ran.lec(
                folder,
                Stream.concat(
                                Stream.of("exposure", "--data", Sample.FOLDER, "--states", "XA", "--counterpart", "XR"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }
}
