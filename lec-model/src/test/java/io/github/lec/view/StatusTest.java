package io.github.lec.view;

import static io.github.lec.dataset.Sample.day;
import static io.github.lec.dataset.Sample.read;
import static io.github.lec.dataset.Sample.treatyText;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Sample;
import io.github.lec.instrument.Arrangement;
import io.github.lec.logic.Truth;
import io.github.lec.time.PartialDate;
import io.github.lec.view.InstrumentStatus.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The status of an instrument on a day, for readers. */
class StatusTest {
    private static final String CITED = ", \"citations\": [{\"source\": \"paper-2017\"}]}";

    private static InstrumentStatus status(String steps, String asOf) {
        String json = steps.replace('\'', '"').replaceAll("\\}(?=, \\{|$)", CITED);
        Dataset dataset = read("\"treaties\": [" + treatyText("\"lifecycle\": [" + json + "]") + "]");
        return View.of(dataset, day(asOf), day("2024-01-01")).instruments().status(Sample.treatyIn(dataset));
    }

    @ParameterizedTest(name = "{0}, on {1}: {2} since {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'stage': 'SIGNED', 'date': '2007-03-20'}, {'stage': 'IN_FORCE', 'date': '2015-07-17'} | 2020-01-01 |"
                        + " IN_FORCE | 2015-07-17",
                "{'stage': 'SIGNED', 'date': '2007-03-20'}, {'stage': 'IN_FORCE', 'date': '2015-07-17'} | 2010-01-01 |"
                        + " SIGNED_NOT_IN_FORCE | 2007-03-20",
                "{'stage': 'SIGNED', 'date': '2007-03-20'}, {'stage': 'IN_FORCE', 'date': '2015-07-17'} | 2005-01-01 |"
                        + " NOT_YET |",
                "{'stage': 'SIGNED', 'date': '2007-03-20'}, {'stage': 'IN_FORCE', 'observedOn': '2018-10'} |"
                        + " 2020-01-01 | OBSERVED_IN_FORCE | 2018-10",
                "{'stage': 'IN_FORCE', 'observedOn': '2022-01-19', 'confidence': 'HIGH'}, {'stage': 'IN_FORCE',"
                        + " 'observedOn': '2018-10'} | 2023-01-01 | OBSERVED_IN_FORCE | 2018-10",
                "{'stage': 'SIGNED', 'date': '2007-03-20'}, {'stage': 'IN_FORCE', 'observedOn': '2018-10'} |"
                        + " 2016-01-01 | SIGNED | 2007-03-20",
                "{'stage': 'IN_FORCE', 'date': '2015-07-17'}, {'stage': 'IN_FORCE', 'date': '2014', 'planned': true} |"
                        + " 2020-01-01 | IN_FORCE | 2015-07-17",
                "{'stage': 'SIGNED', 'date': '2016-10-31'} | 2020-01-01 | SIGNED | 2016-10-31",
                "{'stage': 'SIGNED', 'date': '2007-03-20'}, {'stage': 'IN_FORCE', 'date': '2014', 'planned': true} |"
                        + " 2020-01-01 | SIGNED | 2007-03-20",
                "{'stage': 'SIGNED', 'date': '2016-10-31'}, {'stage': 'IN_FORCE', 'observedOn': '2023-06', 'denies':"
                        + " true} | 2020-01-01 | SIGNED_NOT_IN_FORCE | 2016-10-31",
                "{'stage': 'IN_FORCE', 'date': '1999'}, {'stage': 'SUSPENDED', 'date': '2020-08-03'} | 2021-01-01 |"
                        + " SUSPENDED | 2020-08-03",
                "{'stage': 'IN_FORCE', 'date': '1999'}, {'stage': 'SUSPENDED', 'date': '2020-08-03'} | 2020-08-02 |"
                        + " IN_FORCE | 1999",
                "{'stage': 'IN_FORCE', 'date': '1999'}, {'stage': 'SUSPENDED', 'date': '2020-08-03'}, {'stage':"
                        + " 'SUSPENDED', 'observedOn': '2025-11', 'confidence': 'HIGH'} | 2026-01-01 | SUSPENDED |"
                        + " 2020-08-03",
                "{'stage': 'IN_FORCE', 'date': '1999'}, {'stage': 'SUSPENDED', 'date': '2020'}, {'stage': 'RESUMED',"
                        + " 'date': '2022'} | 2023-01-01 | IN_FORCE | 1999",
                "{'stage': 'IN_FORCE', 'date': '1999'}, {'stage': 'SUSPENDED', 'date': '2020'} | 2020-06-01 |"
                        + " PERHAPS_SUSPENDED | 1999",
                "{'stage': 'IN_FORCE', 'date': '1999'}, {'stage': 'SUSPENDED'} | 2020-06-01 | PERHAPS_SUSPENDED | 1999",
                "{'stage': 'IN_FORCE', 'observedOn': '2018-10'}, {'stage': 'SUSPENDED'} | 2020-06-01 |"
                        + " PERHAPS_SUSPENDED | 2018-10",
                "{'stage': 'IN_FORCE', 'date': '1999'}, {'stage': 'SUSPENDED', 'date': '2015'}, {'stage': 'RESUMED',"
                        + " 'date': '2020'} | 2020-06-01 | PERHAPS_SUSPENDED | 1999",
                "{'stage': 'IN_FORCE', 'date': '1999'}, {'stage': 'SUSPENDED', 'date': '2015'}, {'stage': 'RESUMED',"
                        + " 'date': '2015'} | 2020-06-01 | PERHAPS_SUSPENDED | 1999",
                "{'stage': 'IN_FORCE', 'date': '1999'}, {'stage': 'SUSPENDED', 'date': '2015'}, {'stage': 'RESUMED'} |"
                        + " 2020-06-01 | PERHAPS_SUSPENDED | 1999",
                "{'stage': 'IN_FORCE', 'date': '1999'}, {'stage': 'SUSPENDED', 'party': 'FR', 'date': '2015'},"
                        + " {'stage': 'SUSPENDED', 'party': 'CN', 'date': '2016'}, {'stage': 'RESUMED', 'party': 'FR',"
                        + " 'date': '2017'} | 2020-06-01 | PERHAPS_SUSPENDED | 1999",
                "{'stage': 'IN_FORCE', 'date': '1999'}, {'stage': 'SUSPENDED', 'party': 'FR', 'date': '2019-06-01'},"
                        + " {'stage': 'SUSPENDED', 'party': 'CN', 'date': '2020-12-01', 'confidence': 'HIGH'} |"
                        + " 2021-01-01 | SUSPENDED | 2019-06-01",
                "{'stage': 'IN_FORCE', 'date': '1999'}, {'stage': 'SUSPENDED', 'party': 'FR', 'date': '2020-12-01'},"
                        + " {'stage': 'SUSPENDED', 'party': 'CN', 'date': '2020', 'confidence': 'HIGH'} |"
                        + " 2021-01-01 | SUSPENDED | 2020",
                "{'stage': 'IN_FORCE', 'date': '1999'}, {'stage': 'SUSPENDED', 'no': 1, 'party': 'FR', 'date': '2010',"
                        + " 'confidence': 'HIGH'}, {'stage': 'RESUMED', 'party': 'FR', 'date': '2012'}, {'stage':"
                        + " 'SUSPENDED', 'no': 2, 'party': 'FR', 'date': '2015'} | 2021-01-01 | SUSPENDED | 2015",
                "{'stage': 'IN_FORCE', 'date': '1999'}, {'stage': 'SUSPENDED', 'no': 1, 'party': 'FR', 'date': '2010',"
                        + " 'confidence': 'HIGH'}, {'stage': 'RESUMED', 'party': 'FR', 'date': '2012'}, {'stage':"
                        + " 'SUSPENDED', 'no': 2, 'party': 'FR', 'date': '2015'} | 2011-01-01 | SUSPENDED | 2010",
                "{'stage': 'IN_FORCE', 'date': '1999'}, {'stage': 'TERMINATED', 'date': '2020-06'} | 2021-01-01 |"
                        + " TERMINATED | 2020-06",
                "{'stage': 'SIGNED', 'date': '2010'}, {'stage': 'SHELVED', 'date': '2017'} | 2018-01-01 | SHELVED |"
                        + " 2017",
                "{'stage': 'IN_FORCE', 'observedOn': '2016'}, {'stage': 'SHELVED', 'date': '2017'} | 2018-01-01 |"
                        + " PERHAPS_ENDED | 2016",
                "{'stage': 'IN_FORCE', 'observedOn': '2016'}, {'stage': 'SHELVED', 'date': '2017'} | 2016-12-31 |"
                        + " OBSERVED_IN_FORCE | 2016",
                "{'stage': 'IN_FORCE', 'observedOn': '2016'}, {'stage': 'SHELVED', 'date': '2017'}, {'stage':"
                        + " 'IN_FORCE', 'observedOn': '2018'} | 2019-01-01 | OBSERVED_IN_FORCE | 2016",
                "{'stage': 'IN_FORCE', 'observedOn': '2016'}, {'stage': 'SHELVED', 'date': '2017'}, {'stage':"
                        + " 'RESUMED', 'date': '2018'} | 2019-01-01 | OBSERVED_IN_FORCE | 2016",
                "{'stage': 'IN_FORCE', 'observedOn': '2016'}, {'stage': 'SHELVED'} | 2019-01-01 | PERHAPS_ENDED | 2016",
                "{'stage': 'IN_FORCE', 'date': '2016'}, {'stage': 'SHELVED', 'date': '2017'} | 2018-01-01 | IN_FORCE |"
                        + " 2016",
                "{'stage': 'NEGOTIATED', 'date': '2016-05'} | 2018-01-01 | NEGOTIATED | 2016-05",
                "{'stage': 'INITIALLED', 'date': '2016-05'} | 2018-01-01 | NEGOTIATED | 2016-05",
                "{'stage': 'INITIALLED', 'date': '2016-05'}, {'stage': 'TABLED', 'date': '2017'} | 2018-01-01 |"
                        + " NEGOTIATED | 2016-05",
                "{'stage': 'ADOPTED', 'date': '2016-05'} | 2018-01-01 | CONCLUDED | 2016-05",
                "{'stage': 'NEGOTIATED', 'date': '2015-10'}, {'stage': 'ADOPTED', 'date': '2016-05'} | 2018-01-01 |"
                        + " CONCLUDED | 2016-05",
                "{'stage': 'NEGOTIATED', 'date': '2015-10'}, {'stage': 'ADOPTED', 'date': '2016-05'} | 2016-01-01 |"
                        + " NEGOTIATED | 2015-10",
                "{'stage': 'IN_FORCE', 'date': '1999'}, {'stage': 'SUSPENDED', 'date': {'notAfter': '2020-10-23'},"
                        + " 'confidence': 'HIGH'}, {'stage': 'SUSPENDED', 'date': '2020-07-20'} | 2021-01-01 | SUSPENDED |"
                        + " 2020-07-20",
                "{'stage': 'RATIFIED', 'party': 'FR'} | 2018-01-01 | CONCLUDED |",
                "{'stage': 'SIGNED', 'date': {'notAfter': '2017-05-31'}} | 2018-01-01 | SIGNED | not after 2017-05-31",
                "{'stage': 'SIGNED', 'date': {'notAfter': '2017-05-31'}} | 2006-01-01 | NOT_DETERMINED |",
                "{'stage': 'RATIFIED'} | 2006-01-01 | NOT_DETERMINED |",
                "{'stage': 'SIGNED', 'observedOn': '2018', 'denies': true} | 2020-01-01 | NOT_SIGNED | 2018",
                "{'stage': 'SIGNED', 'observedOn': '2018', 'denies': true} | 2005-01-01 | NOT_SIGNED |",
                "{'stage': 'NEGOTIATED', 'date': '2015'}, {'stage': 'SIGNED', 'denies': true} | 2020-01-01 |"
                        + " NEGOTIATED | 2015",
                "{'stage': 'SIGNED', 'date': '2010-10-07'}, {'stage': 'RATIFIED', 'party': 'FR', 'date': {'notAfter':"
                        + " '2017-01-31'}} | 2001-01-01 | NOT_YET |",
                "{'stage': 'NEGOTIATED', 'party': 'FR', 'planned': true}, {'stage': 'NEGOTIATED', 'date':"
                        + " '2020-07-14'} | 2001-01-01 | NOT_YET |",
                "{'stage': 'IN_FORCE', 'observedOn': {'notBefore': '2005-01-01', 'notAfter': '2016-12-31'}} |"
                        + " 2006-01-01 | NOT_DETERMINED |"
            })
    void a_treaty_is_in_one_state_on_a_day(String steps, String asOf, State state, @Nullable String since) {
        InstrumentStatus status = status(steps, asOf);

        assertThat(status.value()).isEqualTo(state);
        assertThat(status.since().map(PartialDate::toString)).isEqualTo(java.util.Optional.ofNullable(since));
        assertThat(status.dispute().effect()).isEqualTo(Dispute.Effect.NONE);
    }

    @ParameterizedTest(name = "{0}, on {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'stage': 'IN_FORCE', 'date': '2016'}, {'stage': 'SHELVED', 'date': '2017'} | 2018-01-01 | SHELVED |"
                        + " FALSE",
                "{'stage': 'IN_FORCE', 'date': '2016'}, {'stage': 'SHELVED', 'date': '2017'} | 2016-12-31 | IN_FORCE |"
                        + " TRUE",
                "{'stage': 'IN_FORCE', 'observedOn': '2016'}, {'stage': 'SHELVED', 'date': '2017'} | 2018-01-01 |"
                        + " SHELVED | FALSE",
                "{'stage': 'IN_FORCE', 'observedOn': '2016'}, {'stage': 'SHELVED', 'date': '2017'}, {'stage':"
                        + " 'SHELVED', 'denies': true} | 2018-01-01 | PERHAPS_ENDED | UNKNOWN",
                "{'stage': 'IN_FORCE', 'date': '2016'}, {'stage': 'SHELVED', 'date': '2017'}, {'stage': 'SHELVED',"
                        + " 'denies': true} | 2018-01-01 | PERHAPS_ENDED | UNKNOWN",
                "{'stage': 'IN_FORCE', 'date': '2016'}, {'stage': 'SHELVED', 'date': '2017'}, {'stage': 'RESUMED',"
                        + " 'date': '2018'} | 2019-01-01 | IN_FORCE | TRUE",
                "{'stage': 'IN_FORCE', 'date': '2016'}, {'stage': 'SHELVED', 'date': '2017'}, {'stage': 'RESUMED',"
                        + " 'date': '2018'} | 2018-06-01 | PERHAPS_ENDED | UNKNOWN",
                "{'stage': 'IN_FORCE', 'date': '2016'}, {'stage': 'SHELVED', 'date': '2017'}, {'stage': 'RESUMED',"
                        + " 'date': '2018-09-01'} | 2018-06-01 | SHELVED | FALSE",
                "{'stage': 'IN_FORCE', 'date': '2016'}, {'stage': 'SHELVED', 'date': '2017'}, {'stage': 'RESUMED',"
                        + " 'date': '2017-06-01'} | 2019-01-01 | PERHAPS_ENDED | UNKNOWN",
                "{'stage': 'IN_FORCE', 'date': '2016'}, {'stage': 'SHELVED', 'date': '2017'}, {'stage': 'RESUMED'} |"
                        + " 2019-01-01 | PERHAPS_ENDED | UNKNOWN",
                "{'stage': 'IN_FORCE', 'date': '2016'}, {'stage': 'SHELVED', 'date': '2017'}, {'stage': 'RESUMED',"
                        + " 'date': '2018'}, {'stage': 'RESUMED', 'denies': true} | 2019-01-01 | PERHAPS_ENDED | UNKNOWN",
                "{'stage': 'IN_FORCE', 'date': '2016'}, {'stage': 'SHELVED', 'party': 'FR', 'date': '2017'}, {'stage':"
                        + " 'RESUMED', 'party': 'FR', 'date': '2018'} | 2019-01-01 | IN_FORCE | TRUE",
                "{'stage': 'IN_FORCE', 'date': '2016'}, {'stage': 'SHELVED', 'party': 'FR', 'date': '2017'}, {'stage':"
                        + " 'RESUMED', 'party': 'CN', 'date': '2018'} | 2019-01-01 | PERHAPS_ENDED | UNKNOWN"
            })
    void an_arrangement_in_operation_ends_when_it_is_put_aside(String steps, String asOf, State state, Truth inForce) {
        String json = steps.replace('\'', '"').replaceAll("\\}(?=, \\{|$)", CITED);
        Dataset dataset =
                read("\"arrangements\": [{\"id\": \"cn-fr-mou\", \"kind\": \"MEMORANDUM\", \"title\": \"MoU\","
                        + " \"parties\": [\"CN\", \"FR\"], \"textRead\": \"NONE\", \"lifecycle\": [" + json + "]}]");
        View view = View.of(dataset, day(asOf), day("2024-01-01"));
        Arrangement arrangement = dataset.arrangements().get(0);

        InstrumentStatus status = view.instruments().status(arrangement);

        assertThat(status.value()).isEqualTo(state);
        assertThat(status.dispute().isOpen()).isEqualTo(steps.contains("denies"));
        assertThat(view.instruments().isInForce(arrangement, day(asOf))).isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'stage': 'SUSPENDED', 'date': '2020'}, {'stage': 'SUSPENDED', 'denies': true} | PERHAPS_SUSPENDED |"
                        + " OPEN",
                "{'stage': 'SUSPENDED', 'date': '2020'}, {'stage': 'SUSPENDED', 'date': '2031'} | PERHAPS_SUSPENDED |"
                        + " OPEN",
                "{'stage': 'SUSPENDED', 'date': '2015'}, {'stage': 'RESUMED', 'date': '2016'}, {'stage': 'RESUMED',"
                        + " 'denies': true} | PERHAPS_SUSPENDED | OPEN",
                "{'stage': 'SUSPENDED', 'date': '2020'}, {'stage': 'SUSPENDED', 'date': '2021'} | SUSPENDED |"
                        + " WITHOUT_EFFECT",
                "{'stage': 'TERMINATED', 'date': '2020'}, {'stage': 'TERMINATED', 'denies': true} | PERHAPS_ENDED |"
                        + " OPEN",
                "{'stage': 'TERMINATED', 'date': '2020'}, {'stage': 'TERMINATED', 'date': '2031'} | PERHAPS_ENDED |"
                        + " OPEN",
                "{'stage': 'TERMINATED', 'date': '2020'}, {'stage': 'TERMINATED', 'date': '2021'} | TERMINATED |"
                        + " WITHOUT_EFFECT",
                "{'stage': 'TERMINATED', 'date': '2015'}, {'stage': 'IN_FORCE', 'observedOn': '2018'} | PERHAPS_ENDED |"
                        + " OPEN",
                "{'stage': 'TERMINATED', 'party': 'FR', 'date': '2015'}, {'stage': 'IN_FORCE', 'observedOn': '2018'} |"
                        + " PERHAPS_ENDED | OPEN",
                "{'stage': 'IN_FORCE', 'denies': true} | IN_FORCE | OPEN"
            })
    void sources_that_contradict_each_other_on_a_step_leave_open_only_what_depends_on_it(
            String steps, State state, Dispute.Effect effect) {
        InstrumentStatus status = status("{'stage': 'IN_FORCE', 'date': '1999'}, " + steps, "2025-01-01");

        assertThat(status.value()).isEqualTo(state);
        assertThat(status.dispute().effect()).isEqualTo(effect);
        assertThat(status.dispute().rivals()).isNotEmpty();
    }

    @ParameterizedTest(name = "on {0}: {1} since {2}")
    @CsvSource({
        "1986-01-01, CONCLUDED, 1984-12-10",
        "1988-01-01, IN_FORCE_FOR_PARTIES, 1987-06-26",
        "1984-01-01, NOT_YET,"
    })
    void a_convention_of_which_only_entries_for_parties_are_recorded_is_in_force_for_them(
            String asOf, State state, @Nullable String since) {
        Dataset dataset = read("""
            "treaties": [{"id": "t", "kind": "HUMAN_RIGHTS", "title": "A convention", "parties": ["CN", "DE", "FR"],
              "lifecycle": [
                {"stage": "ADOPTED", "date": "1984-12-10", "citations": [{"source": "media-2020"}]},
                {"stage": "IN_FORCE", "party": "CN", "date": "1988-11-03", "citations": [{"source": "media-2020"}]},
                {"stage": "IN_FORCE", "party": "FR", "date": "1987-06-26", "citations": [{"source": "media-2020"}]}]}]\
            """);

        InstrumentStatus status =
                View.of(dataset, day(asOf), day("2024-01-01")).instruments().status(Sample.treatyIn(dataset));

        assertThat(status.value()).isEqualTo(state);
        assertThat(status.since().map(PartialDate::toString)).isEqualTo(java.util.Optional.ofNullable(since));
    }

    @Test
    void a_convention_seen_to_bind_a_party_was_in_force_then() {
        Dataset dataset = read("""
            "treaties": [{"id": "t", "kind": "HUMAN_RIGHTS", "title": "A convention", "parties": ["CN", "DE", "FR"],
              "lifecycle": [{"stage": "IN_FORCE", "party": "FR", "observedOn": "2018-10",
                "citations": [{"source": "media-2020"}]}]}]\
            """);

        InstrumentStatus status = View.of(dataset, day("2020-01-01"), day("2024-01-01"))
                .instruments()
                .status(Sample.treatyIn(dataset));

        assertThat(status.value()).isEqualTo(State.OBSERVED_IN_FORCE);
        assertThat(status.since().map(PartialDate::toString)).contains("2018-10");
    }

    @Test
    void a_difference_about_the_day_of_entry_leaves_the_status_as_it_is_once_both_days_are_past() {
        InstrumentStatus status =
                status("{'stage': 'IN_FORCE', 'date': '2015'}, {'stage': 'IN_FORCE', 'date': '2016'}", "2020-01-01");

        assertThat(status.value()).isEqualTo(State.IN_FORCE);
        assertThat(status.dispute().isWithoutEffect()).isTrue();
        assertThat(status.dispute().rivals()).hasSize(1);
    }

    @ParameterizedTest(name = "seen in {0}, told by {1}, on {2}: {3}")
    @CsvSource({
        "2018-10, court-2020, 2018-10-30, SIGNED",
        "2018-10, court-2020, 2018-10-31, OBSERVED_IN_FORCE",
        "2018, court-2020, 2018-06-30, SIGNED",
        "2018-10, undated, 2018-10-30, SIGNED",
        "2018-10, undated, 2018-10-31, OBSERVED_IN_FORCE",
        "2018-10, since-2018, 2018-10-30, SIGNED"
    })
    void an_observation_in_a_month_is_none_on_a_day_of_it_unless_a_source_had_reported_it_by_then(
            String observed, String source, String asOf, State state) {
        Dataset dataset = read("\"sources\": [{\"id\": \"since-2018\", \"title\": \"S\", \"published\": {\"notBefore\":"
                + " \"2018-10-01\"}}],\"treaties\": ["
                + treatyText("\"lifecycle\": [{\"stage\": \"SIGNED\", \"date\": \"2007-03-20\"" + CITED
                        + ", {\"stage\": \"IN_FORCE\", \"observedOn\": \"" + observed
                        + "\", \"citations\": [{\"source\": \"" + source + "\"}]}]")
                + "]");

        assertThat(View.of(dataset, day(asOf), day("2024-01-01"))
                        .instruments()
                        .status(Sample.treatyIn(dataset))
                        .value())
                .isEqualTo(state);
    }

    @Test
    void entries_that_refine_each_other_are_not_disputed() {
        assertThat(status(
                                "{'stage': 'IN_FORCE', 'date': '2015'}, {'stage': 'IN_FORCE', 'date': '2015-07-17'}",
                                "2020-01-01")
                        .dispute()
                        .effect())
                .isEqualTo(Dispute.Effect.NONE);
    }

    @Test
    void an_entry_that_another_source_had_not_seen_later_is_disputed() {
        String steps = "{'stage': 'IN_FORCE', 'date': '2015-07-17'},"
                + " {'stage': 'IN_FORCE', 'observedOn': '2018', 'denies': true}";

        assertThat(status(steps, "2020-01-01").dispute().effect()).isNotEqualTo(Dispute.Effect.NONE);
        assertThat(status(steps, "2020-01-01").value()).isEqualTo(State.IN_FORCE);
        assertThat(status(steps, "2016-01-01").dispute().effect()).isEqualTo(Dispute.Effect.NONE);
    }

    @Test
    void a_text_that_one_source_has_adopted_and_a_later_one_in_preparation_is_disputed_until_it_operates() {
        String steps = "{'stage': 'NEGOTIATED', 'date': '2015-10'}, {'stage': 'ADOPTED', 'date': '2016-06'},"
                + " {'stage': 'ADOPTED', 'observedOn': '2017-01', 'denies': true},"
                + " {'stage': 'IN_FORCE', 'date': '2018-05'}";

        assertThat(status(steps, "2017-01-31").dispute().effect()).isNotEqualTo(Dispute.Effect.NONE);
        assertThat(status(steps, "2017-01-31").claims())
                .extracting(ClaimId::path)
                .contains("lifecycle/ADOPTED", "lifecycle/ADOPTED/observed-2017-01");
        assertThat(status(steps, "2020-01-01").dispute().effect()).isEqualTo(Dispute.Effect.NONE);
    }

    @Test
    void what_was_seen_not_to_be_in_force_before_its_entry_is_not_disputed() {
        assertThat(status(
                                "{'stage': 'IN_FORCE', 'date': '2015-07-17'},"
                                        + " {'stage': 'IN_FORCE', 'observedOn': '2012', 'denies': true}",
                                "2020-01-01")
                        .dispute()
                        .effect())
                .isEqualTo(Dispute.Effect.NONE);
    }

    @Test
    void the_claim_that_gives_the_state_comes_first_or_only_a_question_if_there_is_none() {
        assertThat(status(
                                "{'stage': 'SIGNED', 'date': '2007'}, {'stage': 'IN_FORCE', 'observedOn': '2018-10'}",
                                "2020-01-01")
                        .claims())
                .extracting(ClaimId::toString)
                .startsWith("t/lifecycle/IN_FORCE/observed-2018-10");
        assertThat(status("{'stage': 'SIGNED', 'date': '2007'}", "2005-01-01").claims())
                .extracting(ClaimId::toString)
                .containsExactly("t/lifecycle/IN_FORCE");
    }

    @Test
    void a_status_is_printed_with_its_date_if_there_is_one() {
        assertThat(status("{'stage': 'IN_FORCE', 'date': '1999'}", "2020-01-01"))
                .hasToString("In force (1999)");
        assertThat(status("{'stage': 'RATIFIED', 'party': 'FR'}", "2020-01-01"))
                .hasToString("Concluded, dates not determined");
    }
}
