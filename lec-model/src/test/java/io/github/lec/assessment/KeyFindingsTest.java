package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeyFindingsTest {
    private static final View NOW = View.of(Dataset.embedded());
    private static final List<KeyFinding> FINDINGS = KeyFindings.of(NOW);

    private static KeyFinding on(List<KeyFinding> findings, KeyTopic topic) {
        return findings.stream()
                .filter(found -> found.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private static Selection only(String... states) {
        TreeSet<ActorId> chosen = new TreeSet<>();
        for (String state : states) {
            chosen.add(ActorId.of(state));
        }
        return new Selection(chosen, List.of(ActorId.of("CN")));
    }

    @Test
    void each_topic_occurs_once_and_can_be_checked() {
        assertThat(FINDINGS).extracting(KeyFinding::topic).containsExactly(KeyTopic.values());
        assertThat(FINDINGS).allSatisfy(found -> {
            assertThat(found.words()).matches("[A-Z0-9].*\\.");
            assertThat(found.claims()).as("%s", found.topic()).isNotEmpty();
        });
    }

    @Test
    void the_states_that_must_refuse_where_torture_is_feared_are_named() {
        assertThat(on(FINDINGS, KeyTopic.TORTURE).states())
                .extracting(ActorId::value)
                .containsExactly("BE", "CY", "IT");
        assertThat(on(FINDINGS, KeyTopic.TORTURE).words())
                .startsWith("Of the ")
                .contains(
                        ", 3 oblige the requested state to refuse where torture is feared: Belgium, Cyprus and Italy; the"
                                + " text has no such ground and leaves duties under other treaties as they are for France, Portugal"
                                + " and Spain; the text was read and is silent for Bulgaria, Lithuania and Romania.");
    }

    @Test
    void no_treaty_has_a_ground_of_fair_trial() {
        assertThat(on(FINDINGS, KeyTopic.MISSING_EVERYWHERE).words())
                .startsWith("None of the 9 extradition treaties in force has a clause on fair trial or special courts");
    }

    @Test
    void an_earlier_day_has_fewer_treaties() {
        View then = View.of(Dataset.embedded(), LocalDate.parse("2005-01-01"), NOW.knownBy());

        assertThat(on(KeyFindings.of(then), KeyTopic.TREATIES_IN_FORCE).states())
                .isNotEmpty()
                .hasSizeLessThan(
                        on(FINDINGS, KeyTopic.TREATIES_IN_FORCE).states().size());
    }

    @Test
    void what_was_published_later_is_not_reported() {
        View then = View.of(Dataset.embedded(), NOW.asOf(), LocalDate.parse("2016-12-31"));

        assertThat(on(KeyFindings.of(then), KeyTopic.POLICE_STATIONS).words())
                .isEqualTo("No overseas police station is on record.");
    }

    @Test
    void one_state_is_named_as_the_subject() {
        List<KeyFinding> france = KeyFindings.of(NOW, only("FR"));

        assertThat(on(france, KeyTopic.TREATIES_IN_FORCE).words())
                .isEqualTo("France has an extradition treaty with China in force on " + NOW.asOf() + ".");
        assertThat(on(france, KeyTopic.DEATH_PENALTY).words())
                .startsWith(
                        "The extradition treaty of France obliges the requested state to refuse where the death penalty");
        assertThat(on(france, KeyTopic.MISSING_EVERYWHERE).words()).startsWith("The extradition treaty of France ");
        assertThat(on(france, KeyTopic.POLICE_STATIONS).words())
                .startsWith("Overseas police stations were reported in France; ");
        assertThat(france).extracting(KeyFinding::words).noneMatch(words -> words.contains("1 of the 1"));
    }

    @Test
    void of_two_states_both_or_one_have_a_treaty() {
        assertThat(on(KeyFindings.of(NOW, only("FR", "ES")), KeyTopic.TREATIES_IN_FORCE)
                        .words())
                .startsWith("Both states have an extradition treaty with China in force")
                .endsWith(": France and Spain.");
        assertThat(on(KeyFindings.of(NOW, only("FR", "LU")), KeyTopic.TREATIES_IN_FORCE)
                        .words())
                .startsWith("1 of the 2 states has an extradition treaty with China in force")
                .endsWith(": France.");
        assertThat(on(KeyFindings.of(NOW, only("FR", "LU")), KeyTopic.TORTURE).words())
                .startsWith("The extradition treaty of France ");
    }

    @Test
    void a_state_without_a_treaty_is_asked_nothing_about_clauses() {
        List<KeyFinding> luxembourg = KeyFindings.of(NOW, only("LU"));

        assertThat(on(luxembourg, KeyTopic.TREATIES_IN_FORCE).words())
                .startsWith("Luxembourg is not known to have an extradition treaty with China in force");
        assertThat(luxembourg).extracting(KeyFinding::topic).doesNotContain(KeyTopic.TORTURE);
        assertThat(on(KeyFindings.of(NOW, only("LU", "DE")), KeyTopic.TREATIES_IN_FORCE)
                        .words())
                .startsWith("None of the 2 states is known to have an extradition treaty with China in force");
    }

    @Test
    void names_have_their_article() {
        assertThat(on(KeyFindings.of(NOW, only("GB", "NL")), KeyTopic.POLICE_STATIONS)
                        .words())
                .contains("the Netherlands and the United Kingdom");
    }

    @Test
    void cases_and_persons_are_counted_apart() {
        assertThat(on(KeyFindings.of(NOW, only("ES")), KeyTopic.PRACTICE).words())
                .matches(
                        "On record from Spain are at least \\d+ extradition cases? carried out with at least \\d+ persons; .*");
        assertThat(on(KeyFindings.of(NOW, only("LU")), KeyTopic.PRACTICE).words())
                .startsWith("No extradition, refusal or informal return from Luxembourg is on record");
    }

    @Test
    void what_is_not_on_record_is_said_after_what_is() {
        View then = View.of(Dataset.embedded(), LocalDate.parse("2010-01-01"), NOW.knownBy());

        assertThat(on(KeyFindings.of(then), KeyTopic.PRACTICE).words())
                .matches(
                        "On record are at least \\d+ extradition cases refused or lapsed with at least \\d+ persons .*;"
                                + " \\d+ informal returns or attempts .*; no extradition carried out\\.");
        assertThat(on(KeyFindings.of(NOW, only("GB")), KeyTopic.PRACTICE).words())
                .isEqualTo("On record from the United Kingdom is at least 1 informal return or attempt;"
                        + " no extradition carried out; none refused or lapsed.");
    }

    @Test
    void an_outcome_that_was_inferred_is_said_to_be() {
        assertThat(on(KeyFindings.of(NOW, only("ES")), KeyTopic.COURTS).words())
                .matches(
                        "Of \\d+ decisions of courts on record, \\d+ allowed extradition, of which \\d+ are inferred because"
                                + " the operative part was not seen; \\d+ refused, .*");
    }

    @Test
    void conventions_that_bind_both_sides_are_distinguished_from_those_only_signed() {
        assertThat(on(FINDINGS, KeyTopic.CONVENTIONS).words())
                .startsWith("China and all 28 states are bound by: ")
                .contains("China has signed, but is not bound by: ");
    }

    @Test
    void with_hong_kong_alone_only_its_agreements_are_reported() {
        Selection onlyHongKong = new Selection(new TreeSet<>(List.of(ActorId.of("FR"))), List.of(ActorId.of("HK")));

        assertThat(KeyFindings.of(NOW, onlyHongKong))
                .extracting(KeyFinding::topic)
                .containsExactly(KeyTopic.HONG_KONG);
    }

    @Test
    void without_a_state_nothing_is_reported() {
        assertThat(KeyFindings.of(NOW, only())).isEmpty();
    }
}
