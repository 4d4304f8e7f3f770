package io.github.lec.view;

import static io.github.lec.dataset.Sample.FRANCE;
import static io.github.lec.dataset.Sample.day;
import static io.github.lec.dataset.Sample.read;
import static io.github.lec.dataset.Sample.treatyText;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.actor.Fact;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Sample;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.NormId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.StrengthInterval;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second clock: what sources published later say is not visible. */
class KnownByTest {
    private static View knownBy(Dataset dataset, String day) {
        return View.of(dataset, day("2024-01-01"), day(day));
    }

    @ParameterizedTest(name = "published {0}, known by {1}: {2}")
    @CsvSource({
        "2020-06-01, 2020-05-31, false",
        "2020-06-01, 2020-06-01, true",
        "2020-06, 2020-06-29, false",
        "2020-06, 2020-06-30, true",
        "2020, 2020-12-30, false",
        "2020, 2020-12-31, true"
    })
    void a_source_is_seen_from_the_last_day_on_which_it_can_have_been_published(
            String published, String knownBy, boolean seen) {
        Dataset dataset = read("\"sources\": [{\"id\": \"s\", \"title\": \"S\", \"published\": \"" + published + "\"}],"
                + "\"treaties\": ["
                + treatyText("\"lifecycle\": [{\"stage\": \"SIGNED\", \"date\": \"2007\","
                        + " \"citations\": [{\"source\": \"s\"}]}]")
                + "]");
        Treaty treaty = Sample.treatyIn(dataset);

        assertThat(knownBy(dataset, knownBy).seen(treaty.lifecycle())).hasSize(seen ? 1 : 0);
    }

    @Test
    void an_account_is_seen_as_soon_as_one_of_its_sources_is() {
        Dataset dataset = read("\"treaties\": ["
                + treatyText("\"lifecycle\": [{\"stage\": \"SIGNED\", \"date\": \"2007\","
                        + " \"citations\": [{\"source\": \"media-2020\"}, {\"source\": \"parliament-2007\"}]}]")
                + "]");
        LifecycleStep step = Sample.treatyIn(dataset).lifecycle().get(0);

        assertThat(knownBy(dataset, "2007-05-31").sees(step)).isFalse();
        assertThat(knownBy(dataset, "2007-06-01").sees(step)).isTrue();
    }

    @Test
    void what_was_derived_is_seen_when_all_it_was_derived_from_is() {
        Dataset dataset = read("\"treaties\": ["
                + treatyText("\"lifecycle\": [{\"stage\": \"SIGNED\", \"date\": \"2007\", \"derived\": true,"
                        + " \"citations\": [{\"source\": \"media-2020\"}, {\"source\": \"parliament-2007\"}]}]")
                + "]");
        LifecycleStep step = Sample.treatyIn(dataset).lifecycle().get(0);

        assertThat(knownBy(dataset, "2007-06-01").sees(step)).isFalse();
        assertThat(knownBy(dataset, "2021-01-01").sees(step)).isTrue();
    }

    @Test
    void a_later_source_is_not_shown_for_an_account_that_an_earlier_one_supports() {
        Dataset dataset = read("\"treaties\": ["
                + treatyText("\"lifecycle\": [{\"stage\": \"SIGNED\", \"date\": \"2007\","
                        + " \"citations\": [{\"source\": \"media-2020\"}, {\"source\": \"parliament-2007\"}]}]")
                + "]");
        LifecycleStep step = Sample.treatyIn(dataset).lifecycle().get(0);

        assertThat(knownBy(dataset, "2007-06-01").seenCitations(step))
                .extracting(citation -> citation.source().value())
                .containsExactly("parliament-2007");
        assertThat(knownBy(dataset, "2021-01-01").seenCitations(step)).hasSize(2);
    }

    @Test
    void a_record_is_known_from_the_day_of_the_first_source_that_mentions_it() {
        Dataset dataset = read("\"treaties\": [" + treatyText("""
                "lifecycle": [
                  {"stage": "SIGNED", "date": "2007-03-20", "citations": [{"source": "parliament-2007"}]},
                  {"stage": "IN_FORCE", "date": "2015-07", "citations": [{"source": "media-2020"}]}]""") + "]");
        Treaty treaty = Sample.treatyIn(dataset);

        assertThat(knownBy(dataset, "2007-05-31").known(dataset.treaties())).isEmpty();
        assertThat(knownBy(dataset, "2007-06-01").known(dataset.treaties())).containsExactly(treaty);
    }

    /** The copy of a text is often an undated page; it was there no earlier than the text. */
    @Test
    void an_undated_copy_of_a_text_does_not_make_it_known_before_its_steps() {
        String clauses = """
                "lifecycle": [{"stage": "SIGNED", "date": "2007-03-20", "citations": [{"source": "media-2020"}]}],
                "safeguards": [{"kind": "SPECIALTY", "form": "BINDING_RULE", "citations": [{"source": "undated"}]}%s]""";
        Dataset copied = read("\"treaties\": [" + treatyText(clauses.formatted("")) + "]");
        Dataset described = read("\"treaties\": [" + treatyText(clauses.formatted("""
                , {"kind": "SPECIALTY", "form": "BINDING_RULE", "citations": [{"source": "parliament-2007"}]}""")) + "]");

        assertThat(knownBy(copied, "2007-06-01").known(copied.treaties())).isEmpty();
        assertThat(knownBy(copied, "2021-01-01").known(copied.treaties())).hasSize(1);
        assertThat(knownBy(described, "2007-05-31").known(described.treaties())).isEmpty();
        assertThat(knownBy(described, "2007-06-01").known(described.treaties())).hasSize(1);
    }

    @Test
    void an_undated_copy_of_a_law_makes_it_known() {
        Dataset dataset = read("""
                "laws": [{"id": "l", "type": "LAW", "kind": "STATUTE", "title": "A law", "jurisdiction": "CN",
                  "lifecycle": [{"stage": "ADOPTED", "date": "2000", "citations": [{"source": "media-2020"}]}],
                  "provisions": [{"value": "OWN_NATIONALS", "summary": "S.", "citations": [{"source": "undated"}]}]}],
                "codes": [{"id": "provision/OWN_NATIONALS", "group": "provision", "code": "OWN_NATIONALS",
                  "label": "Own nationals", "definition": "D."}]""");

        assertThat(knownBy(dataset, "2017-01-31").known(dataset.laws())).hasSize(1);
    }

    /** Where a source of that day describes its clauses, nobody can say that it was not signed. */
    @Test
    void a_text_that_a_dated_source_describes_may_exist_before_a_source_gives_a_step() {
        Dataset described = read("\"treaties\": [" + treatyText("""
                "lifecycle": [{"stage": "SIGNED", "date": "2007-03-20", "citations": [{"source": "media-2020"}]}],
                "safeguards": [
                  {"kind": "SPECIALTY", "form": "BINDING_RULE", "citations": [{"source": "parliament-2007"}]}]""") + "]");
        View view = View.of(described, day("2008-01-01"), day("2008-01-01"));

        assertThat(view.instruments().hasText(Sample.treatyIn(described), view.asOf()))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(view.instruments().status(Sample.treatyIn(described)).value())
                .isEqualTo(InstrumentStatus.State.CONCLUDED);
    }

    @Test
    void a_record_without_accounts_is_known() {
        Dataset dataset = read("\"treaties\": [" + treatyText("\"texts\": [\"media-2020\"]") + "]");

        assertThat(knownBy(dataset, "1990-01-01").knows(Sample.treatyIn(dataset)))
                .isTrue();
    }

    @Test
    void an_undated_source_was_published_no_earlier_than_the_latest_fact_that_it_supports() {
        Dataset dataset = read("\"treaties\": [" + treatyText("""
                "lifecycle": [
                  {"stage": "SIGNED", "date": "2007-03-20", "citations": [{"source": "undated"}]},
                  {"stage": "IN_FORCE", "date": "2015-07", "citations": [{"source": "undated"}]}]""") + "]");
        LifecycleStep signature = Sample.treatyIn(dataset).lifecycle().get(0);

        assertThat(knownBy(dataset, "2015-06-30").sees(signature)).isFalse();
        assertThat(knownBy(dataset, "2015-07-01").sees(signature)).isTrue();
    }

    @Test
    void of_a_fact_of_which_only_the_last_possible_day_is_known_that_day_counts() {
        Dataset dataset = read("\"treaties\": ["
                + treatyText("\"lifecycle\": [{\"stage\": \"SIGNED\", \"date\": {\"notAfter\": \"2021-07-22\"},"
                        + " \"citations\": [{\"source\": \"undated\"}]}]")
                + "]");
        LifecycleStep signature = Sample.treatyIn(dataset).lifecycle().get(0);

        assertThat(knownBy(dataset, "2021-07-21").sees(signature)).isFalse();
        assertThat(knownBy(dataset, "2021-07-22").sees(signature)).isTrue();
    }

    @Test
    void an_undated_source_that_supports_no_dated_fact_is_shown() {
        Dataset dataset = read("\"treaties\": ["
                + treatyText("\"compliance\": [{\"value\": true, \"citations\": [{\"source\": \"undated\"}]}]") + "]");

        assertThat(knownBy(dataset, "1990-01-01").seen(Sample.treatyIn(dataset).compliance()))
                .hasSize(1);
    }

    @Test
    void what_an_undated_source_only_foresees_does_not_hide_it() {
        Dataset dataset = read("\"treaties\": [" + treatyText("""
                "lifecycle": [
                  {"stage": "SIGNED", "date": "2007-03-20", "citations": [{"source": "undated"}]},
                  {"stage": "IN_FORCE", "date": "2030", "planned": true, "citations": [{"source": "undated"}]}]""") + "]");

        assertThat(knownBy(dataset, "2010-01-01").seen(Sample.treatyIn(dataset).lifecycle()))
                .hasSize(2);
    }

    @Test
    void a_source_of_which_only_the_first_possible_day_is_known_is_not_seen_before_it() {
        Dataset dataset =
                read("\"sources\": [{\"id\": \"s\", \"title\": \"S\", \"published\": {\"notBefore\": \"2020-01-01\"}}],"
                        + "\"treaties\": ["
                        + treatyText("\"compliance\": [{\"value\": true, \"citations\": [{\"source\": \"s\"}]}]")
                        + "]");
        Treaty treaty = Sample.treatyIn(dataset);

        assertThat(knownBy(dataset, "2019-12-31").seen(treaty.compliance())).isEmpty();
        assertThat(knownBy(dataset, "2020-01-01").seen(treaty.compliance())).hasSize(1);
    }

    @Test
    void memberships_conventions_and_norms_are_matters_of_public_record() {
        View view = knownBy(Sample.BASE, "2000-01-01"); // their sources are of 2017 and 2020

        assertThat(view.states().isMember(FRANCE, StateAnswers.EUROPEAN_UNION, day("1999-01-01")))
                .isEqualTo(Truth.TRUE);
        assertThat(view.states().isFact(FRANCE, Fact.DEATH_PENALTY, Set.of("ABOLISHED"), day("1999-01-01")))
                .isEqualTo(Truth.TRUE);
        assertThat(view.instruments().isParty(InstrumentId.of("echr"), FRANCE, day("1999-01-01")))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void an_act_of_public_record_is_known_from_its_day_on_and_not_before() {
        NormId othman = NormId.of("othman");

        assertThat(knownBy(Sample.BASE, "2012-01-17").norms().isClarified(othman, day("2012-01-17")))
                .isEqualTo(Truth.TRUE);
        assertThat(knownBy(Sample.BASE, "2012-01-16").norms().isClarified(othman, day("2012-01-17")))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void what_two_states_agreed_is_known_only_through_sources() {
        Dataset dataset = read("\"treaties\": [" + treatyText("""
                "lifecycle": [{"stage": "IN_FORCE", "date": "2015-07-17", "citations": [{"source": "media-2020"}]}],
                "safeguards": [{"kind": "OWN_NATIONALS_BAR", "form": "MANDATORY_REFUSAL", "citations": [{"source": "media-2020"}]}]""") + "]");
        Treaty treaty = Sample.treatyIn(dataset);
        Relation relation = Relation.of(treaty, FRANCE, ActorId.of("CN"));
        View before = knownBy(dataset, "2018-01-01");
        View after = knownBy(dataset, "2021-01-01");

        assertThat(before.instruments().isInForce(treaty, day("2016-01-01"))).isEqualTo(Truth.UNKNOWN);
        assertThat(after.instruments().isInForce(treaty, day("2016-01-01"))).isEqualTo(Truth.TRUE);
        assertThat(before.instruments().strength(relation, SafeguardKind.OWN_NATIONALS_BAR))
                .isEqualTo(StrengthInterval.OPEN);
        assertThat(after.instruments()
                        .strength(relation, SafeguardKind.OWN_NATIONALS_BAR)
                        .lowest())
                .hasToString("BINDING");
        assertThat(before.instruments().day(treaty, Stage.IN_FORCE, Optional.empty()))
                .isEmpty();
        assertThat(after.instruments().day(treaty, Stage.IN_FORCE, Optional.empty()))
                .isPresent();
    }
}
