package io.github.lec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
        chekc                             | lec: found the command "chekc"; expected one of check, compare, diff, export, exposure, help, import, precedents, rules, schema, show, template, what-if; did you mean check?
        report                            | lec: found the command "report"; expected one of check, compare, diff, export, exposure, help, import, precedents, rules, schema, show, template, what-if; did you mean export or import?
        check now                         | lec check: found "now"; expected nothing but options
        check --fromat text               | lec check: found the option "--fromat"; expected one of --as-of, …; did you mean --format?
        check --colour                    | lec check: found the option "--colour"; expected one of --as-of, …
        --formt=text                      | lec compare: found the option "--formt"; expected one of --as-of, …; did you mean --format?
        compare -o x                      | lec compare: found the option "-o"; expected one of --as-of, …; did you mean --out?
        --o x                             | lec compare: found the option "--o"; expected one of --as-of, …; did you mean --out?
        check -v                          | lec check: found the option "-v"; expected one of --as-of, …; did you mean --version?
        check -f text                     | lec check: found the option "-f"; expected one of --as-of, …; did you mean --fail-on or --format?
        check -x                          | lec check: found the option "-x"; expected one of --as-of, …
        check --format                    | --format: found no value; expected text|json
        check --data --as-of 2020-01-01   | --data: found no value; expected PATH
        check --format text --format json | --format: found duplicate option; expected each option once
        check --format jsn                | --format: found "jsn"; expected one of text, json; did you mean json?
        check --format TEXT               | --format: found "TEXT"; expected one of text, json; did you mean text?
        export --out e.csv                | --out: found "e.csv"; expected a workbook, as in my-treaties.xlsx; did you mean e.xlsx?
        template --out t.ODS              | --out: found "t.ODS"; expected a workbook, as in my-treaties.xlsx; did you mean t.xlsx?
        template --for treates --out t.xlsx | --for: found "treates"; expected one or more of sources, actors, norms, treaties, arrangements, laws, operations, cases, events, statements, inquiries, responses, codes; did you mean treaties?
        template --for treaty --out t.xlsx | --for: found "treaty"; expected one or more of sources, actors, norms, treaties, arrangements, laws, operations, cases, events, statements, inquiries, responses, codes; did you mean treaties?
        check --format pdf                | --format: found "pdf"; expected one of text, json
        rules --format markdwn            | --format: found "markdwn"; expected one of text, markdown, json; did you mean markdown?
        --format html --out a.xlsx        | --format: found "html" beside --out a.xlsx; expected xlsx or another suffix of the file
        check --format text --out a.json  | --format: found "text" beside --out a.json; expected json or another suffix of the file
        show                              | STATE|ID: found nothing; expected the code of a state or the id of a record
        show FX                           | STATE|ID: found "FX"; expected the code of a state or the id of a record; did you mean FI or FR or MX?
        show XX                           | STATE|ID: found "XX"; expected the code of a state or the id of a record
        show cn-fr-extraditon-2007        | STATE|ID: found "cn-fr-extraditon-2007"; expected the code of a state or the id of a record; did you mean cn-fr-extradition-2007?
        show cn-fr-extradition-2007/lifecycle/SIGNED | STATE|ID: found "cn-fr-extradition-2007/lifecycle/SIGNED"; expected the code of a state or the id of a record; did you mean cn-fr-extradition-2007?
        precedents DEATH_PENALTY          | KIND: found "DEATH_PENALTY"; expected one of TORTURE_NON_REFOULEMENT, …; did you mean DEATH_PENALTY_BAR?
        check --fail-on errors            | --fail-on: found "errors"; expected one of error, warning, never; did you mean error?
        check --as-of yesterday           | --as-of: found "yesterday"; expected a day that exists, as in 2026-11-24
        check --as-of 2026-02-30          | --as-of: found "2026-02-30"; expected a day that exists, as in 2026-11-24; did you mean 2026-02-28?
        check --as-of 2026-1-1            | --as-of: found "2026-1-1"; expected a day that exists, as in 2026-11-24; did you mean 2026-01-01?
        compare --out x.pdf               | --out: found "x.pdf"; expected a name that ends in .xlsx, .html or .txt, or --format csv for a folder; did you mean x.xlsx?
        compare --format txt --out eu.txt | --format: found "txt"; expected one of xlsx, html, csv, text; did you mean text?
        --format pdf --out eu.pdf --manifest | --format: found "pdf"; expected one of xlsx, html, csv, text
        compare --format xlsx --out x.xls | --out: found "x.xls"; expected a name that ends in .xlsx, .html or .txt, or --format csv for a folder; did you mean x.xlsx?
        check --as-of 2026-13-01          | --as-of: found "2026-13-01"; expected a day that exists, as in 2026-11-24
        check --as-of 2026-02             | --as-of: found "2026-02"; expected a day that exists, as in 2026-11-24
        check --as-of 0000-01-01          | --as-of: found "0000-01-01"; expected a day from the year 1 to the year 9999
        check --as-of=-0001-01-01         | --as-of: found "-0001-01-01"; expected a day from the year 1 to the year 9999
        check --known-by +10000-01-01     | --known-by: found "+10000-01-01"; expected a day from the year 1 to the year 9999
        check --known-by 24.11.2026       | --known-by: found "24.11.2026"; expected a day that exists, as in 2026-11-24
        check --states XQ                 | --states: found "XQ"; expected the code of a state or region, as in FR, or EU or EU28
        check --states FX                 | --states: found "FX"; expected the code of a state or region, as in FR, or EU or EU28; did you mean FI (Finland) or FR (France) or MX (Mexico)?
        check --states Frnace             | --states: found "Frnace"; expected the code of a state or region, as in FR, or EU or EU28; did you mean FR (France)?
        check --states fr                 | --states: found "fr"; expected the code of a state or region, as in FR, or EU or EU28; did you mean FR (France)?
        check --states FR,,DE             | --states: found ""; expected the code of a state or region, as in FR, or EU or EU28
        check --states EUROPOL            | --states: found "EUROPOL"; expected the code of a state or region, as in FR, or EU or EU28
        check --counterpart EU            | --counterpart: found "EU"; expected the code of a state or region, as in FR
        check --counterpart FR            | --counterpart: found FR, which is also one of the states; expected a different actor
        schema --of datset                | --of: found "datset"; expected one of dataset, check, diff, exposure, what-if; did you mean dataset?
        check --pack un-modell            | --pack: found "un-modell"; expected one of un-model, eu-charter, echr, integrity, policy, all, or a file that describes a pack; did you mean un-model?
        check --suppressions nowhere      | --suppressions: found no file "nowhere"; expected a list of suppressions, each finding once
        exposure --purpose trial          | --purpose: found "trial"; expected one of prosecution, enforcement
        exposure --format xlsx            | --format: found "xlsx"; expected one of text, json, csv
        exposure --nationality DE --requested-by CN                      | --arrested-in: found nothing; expected a state, since another option describes one person
        exposure --nationality DE --arrested-in FX --requested-by CN     | --arrested-in: found "FX"; expected the code of a state or region, as in FR; did you mean FI (Finland) or FR (France) or MX (Mexico)?
        exposure --nationality Germny --arrested-in FR --requested-by CN | --nationality: found "Germny"; expected the code of a state or region, as in FR; did you mean DE (Germany)?
        exposure --nationality DE --arrested-in FR --requested-by IN     | --requested-by: found "IN"; expected a state or region that the dataset has, as in FR; it has no record of India, which a dataset of your own can add (--data)
        check --counterpart IN            | --counterpart: found "IN"; expected a state or region that the dataset has, as in FR; it has no record of India, which a dataset of your own can add (--data)
        exposure --nationality HK --arrested-in FR --requested-by CN     | --nationality: found "HK"; expected a nationality: that of the state to which the region belongs; did you mean CN?
        exposure --nationality stateless,DE --arrested-in FR --requested-by CN | --nationality: found "stateless,DE"; expected stateless alone, or the codes of states: no state considers a stateless person as its national
        exposure --nationality DE --arrested-in FR --requested-by FR     | --requested-by: found FR; expected a state other than the place of arrest
        exposure --nationality CN --arrested-in HK --requested-by CN     | --requested-by: found CN; expected a country other than that of the place of arrest
        exposure --nationality CN --arrested-in CN --requested-by HK     | --requested-by: found HK; expected a country other than that of the place of arrest
        diff                              | lec diff: found nothing to compare; expected OLD and NEW, or one of --from-day, --to-day, --from-known-by, --to-known-by
        diff --from-day 2017              | --from-day: found "2017"; expected a day that exists, as in 2026-11-24
        diff --from-day 2017-01-31 --formt text | lec diff: found the option "--formt"; expected one of --as-of, …; did you mean --format?
        diff --from-day 2017-01-31 --to-day 2020-01-31 --as-of 2020-01-01 | --as-of: found 2020-01-01 beside a day for either side; expected one or the other
        diff --from-day 2025-01-01 --to-day 2020-12-31 | --to-day: found 2020-12-31, before --from-day 2025-01-01; expected the same day or a later one
        diff --from-known-by 2025-01-01 --to-known-by 2020-12-31 | --to-known-by: found 2020-12-31, before --from-known-by 2025-01-01; expected the same day or a later one
        diff --from-known-by 0000-01-01   | --from-known-by: found "0000-01-01"; expected a day from the year 1 to the year 9999
        diff --to-known-by 10000-01-01    | --to-known-by: found "10000-01-01"; expected a day that exists, as in 2026-11-24
        what-if all-eu --stage SUSPENDED --since 2025-02-29 | --since: found "2025-02-29"; expected a day that exists, as in 2026-11-24; did you mean 2025-02-28?
        diff a b c                        | lec diff: found "c"; expected nothing but options after OLD and NEW
        what-if cn-fr-extradition-2007    | lec what-if: found nothing to assume; expected one of --set, --model, --stage
        what-if --stage SUSPENDED         | TREATY: found nothing; expected the id of a treaty, or all-eu
        what-if cn-fr-extraditon-2007 --stage SUSPENDED  | TREATY: found "cn-fr-extraditon-2007"; expected the id of one of the dataset's treaties, or all-eu; did you mean cn-fr-extradition-2007?
        what-if all-eu --stage SUSPENDD   | --stage: found "SUSPENDD"; expected one of SIGNED, IN_FORCE, SUSPENDED, TERMINATED; did you mean SUSPENDED?
        what-if all-eu --model un-extraditon | --model: found "un-extraditon"; expected one of un-model-extradition, un-extradition; did you mean un-extradition?
        what-if all-eu --model un-model-extraditon | --model: found "un-model-extraditon"; expected one of un-model-extradition, un-extradition; did you mean un-model-extradition?
        what-if all-e --stage SUSPENDED  | TREATY: found "all-e"; expected the id of one of the dataset's treaties, or all-eu; did you mean all-eu?
        what-if all-eu --set SPECIALTY=BINDING_RULE --set SPECIALTY=NO_DUTY | --set: found SPECIALTY twice; expected one form for each kind
        what-if --set DEATH_PENALTY_BAR=ABSENT | TREATY: found nothing; expected the id of a treaty, or all-eu
        what-if all-eu --set DEATH_PENALTY_BAR | --set: found "DEATH_PENALTY_BAR"; expected KIND=FORM, as in DEATH_PENALTY_BAR=MANDATORY_REFUSAL
        what-if all-eu --set OWN_NATIONALS_BAR=BINDING_RULE | --set: found BINDING_RULE; expected a form of refusal, since OWN_NATIONALS_BAR is a ground for refusal
        what-if all-eu --set DEATH_PENALTY_BA=ABSENT | --set: found "DEATH_PENALTY_BA"; expected one of TORTURE_NON_REFOULEMENT, …; did you mean DEATH_PENALTY_BAR?
        what-if all-eu --set SPECIALTY=BINDING_RULE --since 2026-01-01 | --since: found a day without a stage; expected --stage beside it
        check --data nowhere              | --data: found no file or folder "nowhere"; expected a dataset: a folder with dataset.json, or one document
        """)
    void a_wrong_command_line_is_refused_with_the_nearest_valid_word(String line, String message) {
        Ran ran = Ran.lec(folder, line.split(" "));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems())
                .singleElement()
                .satisfies(problem -> assertThat(shortened(problem)).isEqualTo(message));
        assertThat(ran.count()).startsWith("1 problem; nothing was written. Help: lec");
        assertThat(ran.out()).isEmpty();
    }

    /** The path without its folder, and a list of all options cut after the first. */
    private String shortened(String problem) {
        return problem.replace(folder + "/", "")
                .replaceFirst("(one of (--as-of|TORTURE_NON_REFOULEMENT), )[^;]*", "$1…");
    }

    @Test
    void all_wrong_options_are_named_in_one_run() {
        Ran ran = Ran.lec(
                folder,
                "check",
                "--as-of",
                "never",
                "--known-by",
                "always",
                "--states",
                "QQ,FR,RR",
                "--fail-on",
                "x",
                "--out",
                "");

        assertThat(ran.problems()).hasSize(6);
        assertThat(ran.count()).startsWith("6 problems; nothing was written.");
    }

    @Test
    void wrong_options_and_wrong_data_are_named_in_one_run() {
        Path data = Sample.write(folder, "data.json", Sample.validBut("\"FULL\"", "\"FUL\""));

        Ran ran = Ran.lec(folder, "check", "--as-of", "never", "--data", data.toString());

        assertThat(ran.problems()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "compare",
                "exposure",
                "show FR",
                "precedents DEATH_PENALTY_BAR",
                "what-if all-eu --stage SUSPENDED",
                "diff --from-day 2019-01-01 --to-day 2020-01-01"
            })
    void each_command_reports_a_problem_of_the_data_once(String command) {
        Path data = Sample.write(folder, "data.json", Sample.validBut("\"FULL\"", "\"FUL\""));

        Ran ran = Ran.lec(folder, (command + " --data " + data).split(" "));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.problems()).singleElement().asString().contains("found \"FUL\"");
    }

    @ParameterizedTest
    @CsvSource({
        "FR,FR",
        "'FR,DE',DE FR",
        "'EL,UK',GB GR",
        "'EU,CH',27 members and CH",
        "EU,27 members",
        "EU28,28 states"
    })
    void states_are_understood_as_people_write_them(String written, String meant) {
        Ran ran = Ran.lec(folder, "check", "--states", written, "--format", "json", "--fail-on", "never");

        String states = ran.out()
                .lines()
                .filter(line -> line.contains("\"states\""))
                .findFirst()
                .orElseThrow();
        long count = states.chars().filter(c -> c == ',').count();
        assertThat(ran.status()).isZero();
        switch (meant) {
            case "27 members" -> assertThat(count).isEqualTo(27);
            case "28 states" -> assertThat(count).isEqualTo(28);
            case "27 members and CH" ->
                assertThat(states)
                        .contains("\"CH\"", "\"FR\"")
                        .satisfies(all -> assertThat(count).isEqualTo(28));
            default ->
                assertThat(states)
                        .containsSubsequence(Stream.of(meant.split(" "))
                                .map(id -> "\"" + id + "\"")
                                .toList());
        }
    }

    @Test
    void a_day_after_that_of_the_dataset_is_allowed_with_a_note() {
        Ran ran = Ran.lec(
                folder,
                "check",
                "--data",
                Sample.FOLDER,
                "--states",
                "XA",
                "--counterpart",
                "XR",
                "--as-of",
                "2027-01-01",
                "--fail-on",
                "never");

        assertThat(ran.status()).isZero();
        assertThat(ran.err())
                .isEqualToIgnoringNewLines("Note: --as-of 2027-01-01 is after the day of the dataset, 2026-06-30;"
                        + " it does not say what happened after that.");
    }

    @Test
    void the_two_clocks_hide_what_had_not_happened_and_what_was_not_yet_published() {
        Ran before = sample("--as-of", "2019-02-28");
        Ran unpublished = sample("--known-by", "2020-06-14");
        Ran published = sample("--known-by", "2020-06-15");

        assertThat(before.out()).doesNotContain("arcadia-ruritania-extradition-2019/XA-XR");
        assertThat(unpublished.out()).doesNotContain("arcadia-ruritania-extradition-2019/XA-XR");
        assertThat(published.out()).contains("arcadia-ruritania-extradition-2019/XA-XR");
        assertThat(published.out()).contains("known by 2020-06-15");
    }

    private Ran sample(String... more) {
        return Ran.lec(
                folder,
                Stream.concat(
                                Stream.of("check", "--data", Sample.FOLDER, "--states", "XA", "--counterpart", "XR"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }
}
