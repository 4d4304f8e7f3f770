package io.github.lec.view;

import static io.github.lec.dataset.Sample.CHINA;
import static io.github.lec.dataset.Sample.FRANCE;
import static io.github.lec.dataset.Sample.day;
import static io.github.lec.dataset.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Sample;
import io.github.lec.logic.Truth;
import io.github.lec.view.InstrumentStatus.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A step that one source reports and another denies decides nothing, at any stage. */
class DeniedStepsTest {
    private static Dataset treaty(String parties, String steps) {
        String cited = steps.replace('\'', '"')
                .replaceAll("\\}(?=, \\{|$)", ", \"citations\": [{\"source\": \"paper-2017\"}]}");
        return read("\"treaties\": [{\"id\": \"t\", \"kind\": \"EXTRADITION\", \"title\": \"Treaty\", \"parties\": ["
                + parties + "], \"lifecycle\": [" + cited + "]}]");
    }

    private static View view(Dataset dataset, String asOf) {
        return View.of(dataset, day(asOf), day("2024-01-01"));
    }

    private static Truth inForce(Dataset dataset, String asOf) {
        return view(dataset, asOf).instruments().isInForceBetween(Sample.treatyIn(dataset), FRANCE, CHINA, day(asOf));
    }

    private static Dataset convention(String steps) {
        return treaty(
                "\"CN\", \"FR\", \"DE\"",
                "{'stage': 'ADOPTED', 'date': '2000-01-01'}, {'stage': 'IN_FORCE', 'date': '2003-01-01'},"
                        + " {'stage': 'RATIFIED', 'party': 'CN', 'date': '2005-01-01'}, " + steps);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'stage': 'RATIFIED', 'party': 'FR', 'date': '2006-01-01'} | TRUE",
                "{'stage': 'RATIFIED', 'party': 'FR', 'date': '2006-01-01'}, {'stage': 'RATIFIED', 'party': 'FR',"
                        + " 'denies': true} | UNKNOWN",
                "{'stage': 'RATIFIED', 'party': 'FR', 'date': '2006-01-01'}, {'stage': 'RATIFIED', 'party': 'FR',"
                        + " 'observedOn': '2022', 'denies': true} | UNKNOWN",
                "{'stage': 'RATIFIED', 'party': 'FR', 'observedOn': '2022', 'denies': true}, {'stage': 'ACCEDED',"
                        + " 'party': 'FR', 'date': '2006-01-01'} | UNKNOWN",
                "{'stage': 'RATIFIED', 'party': 'FR', 'date': '2006-01-01'}, {'stage': 'RATIFIED', 'party': 'FR',"
                        + " 'observedOn': '2005', 'denies': true} | TRUE",
                "{'stage': 'RATIFIED', 'party': 'FR', 'date': '2006-01-01'}, {'stage': 'RATIFIED', 'party': 'FR',"
                        + " 'date': '2031'} | UNKNOWN",
                "{'stage': 'RATIFIED', 'party': 'FR', 'date': '2006-01-01'}, {'stage': 'IN_FORCE', 'party': 'FR',"
                        + " 'denies': true} | UNKNOWN",
                "{'stage': 'RATIFIED', 'party': 'FR', 'observedOn': '2022', 'denies': true} | FALSE",
                "{'stage': 'RATIFIED', 'party': 'FR', 'date': '2031'} | FALSE",
                "{'stage': 'RATIFIED', 'party': 'FR', 'denies': true} | UNKNOWN",
                "{'stage': 'ACCEDED', 'party': 'FR', 'date': '2006-01-01'}, {'stage': 'SUCCEEDED', 'party': 'FR',"
                        + " 'denies': true} | TRUE",
                "{'stage': 'SUCCEEDED', 'party': 'FR', 'date': '2006-01-01'}, {'stage': 'SUCCEEDED', 'party': 'FR',"
                        + " 'denies': true} | UNKNOWN",
                "{'stage': 'ACCEDED', 'party': 'FR', 'date': '2019-12-01'} | UNKNOWN",
                "{'stage': 'ACCEDED', 'party': 'FR', 'date': '2019-12-01'}, {'stage': 'SUCCEEDED', 'party': 'FR',"
                        + " 'date': '2019-12'} | UNKNOWN"
            })
    void a_consent_that_another_source_denies_leaves_open_whether_the_state_is_bound(String steps, Truth bound) {
        assertThat(inForce(convention(steps), "2020-01-01")).isEqualTo(bound);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'stage': 'SHELVED', 'date': '2016'} | FALSE | SHELVED | NONE",
                "{'stage': 'SHELVED', 'date': '2016'}, {'stage': 'SHELVED', 'denies': true} | UNKNOWN | SHELVED | OPEN",
                "{'stage': 'SHELVED', 'date': '2016'}, {'stage': 'SHELVED', 'observedOn': '2012', 'denies': true} |"
                        + " FALSE | SHELVED | NONE",
                "{'stage': 'PROVISIONALLY_APPLIED', 'date': '2016'} | UNKNOWN | PROVISIONALLY_APPLIED | NONE",
                "{'stage': 'PROVISIONALLY_APPLIED', 'date': '2016'}, {'stage': 'PROVISIONALLY_APPLIED', 'denies':"
                        + " true} | UNKNOWN | PROVISIONALLY_APPLIED | OPEN"
            })
    void a_text_that_is_perhaps_put_aside_or_applied_is_disputed_and_neither(
            String steps, Truth inForce, State state, Dispute.Effect effect) {
        Dataset dataset = treaty("\"CN\", \"FR\"", "{'stage': 'SIGNED', 'date': '2010-05-01'}, " + steps);
        InstrumentStatus status = view(dataset, "2020-01-01").instruments().status(Sample.treatyIn(dataset));

        assertThat(inForce(dataset, "2020-01-01")).isEqualTo(inForce);
        assertThat(status.value()).isEqualTo(state);
        assertThat(status.dispute().effect()).isEqualTo(effect);
        assertThat(status.since()).hasToString("Optional[2016]");
    }

    @Test
    void talks_that_another_source_denies_do_not_show_that_there_was_no_text_before() {
        String talks = "{'stage': 'NEGOTIATED', 'date': '2016'}";
        String denied = ", {'stage': 'NEGOTIATED', 'denies': true}";

        assertThat(inForce(treaty("\"CN\", \"FR\"", talks), "2015-01-01")).isEqualTo(Truth.FALSE);
        assertThat(inForce(treaty("\"CN\", \"FR\"", talks + denied), "2015-01-01"))
                .isEqualTo(Truth.UNKNOWN);
        Dataset disputed = treaty("\"CN\", \"FR\"", talks + denied);
        InstrumentStatus status = view(disputed, "2020-01-01").instruments().status(Sample.treatyIn(disputed));
        assertThat(status.value()).isEqualTo(State.NEGOTIATED);
        assertThat(status.dispute().isOpen()).isTrue();
    }

    @Test
    void a_provisional_application_that_another_source_denies_is_none_for_certain() {
        String signed = "{'stage': 'SIGNED', 'date': '2010-05-01'}, ";
        String applied = "{'stage': 'PROVISIONALLY_APPLIED', 'date': '2016-01-01'}";
        String denied = ", {'stage': 'PROVISIONALLY_APPLIED', 'denies': true}";

        assertThat(appliedProvisionally(treaty("\"CN\", \"FR\"", signed + applied)))
                .isEqualTo(Truth.TRUE);
        assertThat(appliedProvisionally(treaty("\"CN\", \"FR\"", signed + applied + denied)))
                .isEqualTo(Truth.UNKNOWN);
        String byOne = applied.replace("'date'", "'party': 'FR', 'date'");
        String byOther = ", {'stage': 'PROVISIONALLY_APPLIED', 'party': 'CN', 'denies': true}";
        assertThat(appliedProvisionally(treaty("\"CN\", \"FR\"", signed + byOne + byOther)))
                .isEqualTo(Truth.UNKNOWN);
    }

    private static Truth appliedProvisionally(Dataset dataset) {
        return view(dataset, "2020-01-01")
                .ownNationals()
                .isAppliedProvisionally(Relation.of(Sample.treatyIn(dataset), FRANCE, CHINA), day("2020-01-01"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'stage': 'DENOUNCED', 'party': 'FR', 'date': '2019-09-01'} | NONE",
                "{'stage': 'DENOUNCED', 'party': 'FR', 'date': '2019-09-01'}, {'stage': 'DENOUNCED', 'party': 'FR',"
                        + " 'denies': true} | OPEN"
            })
    void a_treaty_of_which_notice_was_given_is_not_in_force_for_certain_in_any_reading(
            String notice, Dispute.Effect effect) {
        Dataset dataset = treaty("\"CN\", \"FR\"", "{'stage': 'IN_FORCE', 'date': '2010-05-01'}, " + notice);
        InstrumentAnswers answers = view(dataset, "2020-01-01").instruments();
        InstrumentStatus status = answers.status(Sample.treatyIn(dataset));

        assertThat(inForce(dataset, "2020-01-01")).isEqualTo(Truth.UNKNOWN);
        assertThat(answers.isInForce(Sample.treatyIn(dataset), day("2020-01-01")))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(status.value()).isEqualTo(State.PERHAPS_ENDED);
        assertThat(status.dispute().effect()).isEqualTo(effect);
        assertThat(status.claims()).extracting(Object::toString).anyMatch(claim -> claim.contains("DENOUNCED"));
        assertThat(answers.isInForce(Sample.treatyIn(dataset), day("2019-01-01")))
                .isEqualTo(Truth.TRUE);
    }
}
