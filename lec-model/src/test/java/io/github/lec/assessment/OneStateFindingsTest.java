package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.rule.Selection;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings on a single state say: who decided, who says so, and on which day. */
class OneStateFindingsTest {
    private static final View NOW = View.of(Dataset.embedded());

    private static String words(View view, KeyTopic topic, String... states) {
        return KeyFindings.of(view, states.length == 0 ? Selection.standard() : Selection.of(states[0])).stream()
                .filter(found -> found.topic() == topic)
                .findFirst()
                .orElseThrow()
                .words();
    }

    @Test
    void patrols_and_their_arrangement_are_reported_with_their_end() {
        assertThat(words(NOW, KeyTopic.JOINT_OPERATIONS, "IT"))
                .isEqualTo("Joint patrols or operations on record between China and Italy: 5 carried out, from"
                        + " 2016-05-02 to 2019-11-23. The arrangement on patrols was signed 2015-09-24 and put aside"
                        + " 2022-12-19.");
    }

    @Test
    void a_protocol_is_counted_with_the_treaty_to_which_it_belongs() {
        assertThat(KeyFindings.of(NOW, Selection.of("FR").with("UA")).stream()
                        .filter(found -> found.topic() == KeyTopic.TREATIES_IN_FORCE)
                        .map(KeyFinding::words))
                .singleElement()
                .asString()
                .startsWith("France has an extradition treaty with Ukraine in force");
    }

    @Test
    void a_patrol_that_was_cancelled_is_reported() {
        assertThat(words(NOW, KeyTopic.JOINT_OPERATIONS, "FR"))
                .isEqualTo("Joint patrols or operations on record between China and France: 1 cancelled (2014-06-05)."
                        + " No arrangement on patrols is on record.");
    }

    @Test
    void of_many_states_those_with_patrols_are_named() {
        assertThat(words(NOW, KeyTopic.JOINT_OPERATIONS))
                .isEqualTo("Joint patrols or operations with China are on record for 6 of the 28 states: carried out"
                        + " (Croatia, Italy, Slovenia and Spain), agreed or planned (Hungary), cancelled (France)."
                        + " Arrangements on patrols: Croatia, Hungary and Italy (put aside 2022-12-19).");
        assertThat(words(NOW, KeyTopic.JOINT_OPERATIONS, "MT"))
                .isEqualTo("No joint patrol or operation of China and Malta is on record. A search found none.");
    }

    @Test
    void a_notice_without_a_request_is_reported_and_is_not_a_refusal() {
        assertThat(words(NOW, KeyTopic.PRACTICE, "IT"))
                .endsWith(" 1 more case rests on an Interpol notice without a request on record; the notice was"
                        + " deleted.");
        assertThat(words(NOW, KeyTopic.PRACTICE))
                .contains(" 1 more case rests on an Interpol notice without a request on record (Italy); the notice was"
                        + " deleted.");
        assertThat(words(
                        View.of(Dataset.embedded(), LocalDate.parse("2017-12-31"), NOW.knownBy()),
                        KeyTopic.PRACTICE,
                        "IT"))
                .endsWith(" 1 more case rests on an Interpol notice without a request on record.");
    }

    @Test
    void a_notice_after_which_nothing_is_on_record_is_reported_too() {
        for (String deleted : List.of(
                "",
                ", {\"stage\": \"NOTICE_DELETED\", \"date\": \"2012\", \"citations\": [{\"source\": \"press\"}]}")) {
            View view = View.of(DatasetReader.readDocumentOver("""
                    {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                     "sources": [{"id": "press", "title": "Newspaper", "published": "2012-06-01"}],
                     "cases": [{"id": "mt-1", "requested": "MT", "requesting": "CN",
                       "route": [{"value": "NOTICE", "citations": [{"source": "press"}]}],
                       "steps": [{"stage": "NOTICE_ISSUED", "date": "2010", "citations": [{"source": "press"}]}%s]}]}
                    """.formatted(deleted), "own.json", Dataset.embedded()));

            assertThat(words(view, KeyTopic.PRACTICE, "MT"))
                    .startsWith("No extradition, refusal or informal return from Malta to China is on record;")
                    .contains(" 1 case rests on an Interpol notice without a request on record")
                    .endsWith(deleted.isEmpty() ? " on record." : "; the notice was deleted.");
        }
    }

    @Test
    void what_is_authorised_or_pending_is_counted() {
        assertThat(words(NOW, KeyTopic.PRACTICE, "ES")).contains("; 3 authorised or pending");
        assertThat(words(NOW, KeyTopic.PRACTICE, "CZ")).doesNotContain("authorised");
    }

    @Test
    void of_the_only_return_it_is_not_said_how_many_were_surrenders() {
        assertThat(words(NOW, KeyTopic.PRACTICE, "GR"))
                .contains("; 1 informal return or attempt, by an ad hoc surrender with no decision ");
        assertThat(words(NOW, KeyTopic.PRACTICE, "HU"))
                .contains("; 2 informal returns or attempts, both by an ad hoc surrender with no decision ");
    }

    @Test
    void each_last_decision_of_one_state_names_its_court_and_day() {
        assertThat(words(NOW, KeyTopic.COURTS, "CZ"))
                .contains(" The last decision: Constitutional Court of the Czech Republic, 2020-04-09: annulled a"
                        + " decision.");
        assertThat(words(NOW, KeyTopic.COURTS, "IT"))
                .contains(" The last decisions: Corte di Cassazione, Sez. VI, 2023-05-17: refused extradition; Corte"
                        + " di Appello di Ancona, 2024-05: refused extradition; Corte di Appello di Venezia,"
                        + " 2024-11-08: found an application inadmissible.");
        assertThat(words(NOW, KeyTopic.COURTS, "SE"))
                .matches("The only decision of a court on requests from China to Sweden on record \\(.+, 2019-07-09\\)"
                        + " refused extradition.*");
    }

    @Test
    void what_a_state_said_of_police_stations_is_reported_with_its_day_and_by_whom() {
        assertThat(words(NOW, KeyTopic.POLICE_STATIONS, "CZ"))
                .isEqualTo("Overseas police stations were reported in Czechia (2); what the state did or said: closed"
                        + " (2022-12-08: The foreign minister: the Chinese ambassador has given an assurance that the"
                        + " two centres in Prague are closed). That they are closed is only China's word.");
        assertThat(words(NOW, KeyTopic.POLICE_STATIONS, "ES"))
                .startsWith("Overseas police stations were reported in Spain (9); what the state did or said:"
                        + " investigated (by 2022-10-29: The ministry of the interior investigates the nine stations"
                        + " reported), not authorised (2023-01-16: ");
        assertThat(words(NOW, KeyTopic.POLICE_STATIONS))
                .contains("closed (the Netherlands), closed according to China only (Czechia, Ireland and the United"
                        + " Kingdom), ");
    }

    @Test
    void one_police_station_is_reported_in_the_singular() {
        assertThat(words(NOW, KeyTopic.POLICE_STATIONS, "IE"))
                .startsWith("1 overseas police station was reported in Ireland; ")
                .contains("That it is closed is only China's word.");
    }

    @Test
    void few_states_are_named_where_they_are_counted() {
        assertThat(words(NOW, KeyTopic.NOT_KNOWN))
                .containsPattern(
                        "Searched without a clear result: .*cyber agreements and dialogue \\([A-Z][a-z]+\\); ");
        assertThat(KeyFindings.of(NOW, Selection.of("FR", "DE", "IT")).get(0).words())
                .startsWith("2 of the 3 states (France, Germany and Italy) have an extradition treaty");
        assertThat(KeyFindings.of(NOW, Selection.of("FR", "ES", "IT")).get(0).words())
                .as("all of them, named once")
                .startsWith("All 3 states have an extradition treaty with China in force on ")
                .endsWith(": France, Italy and Spain.");
    }

    @Test
    void the_day_and_the_kind_of_list_are_reported_where_only_a_list_names_a_treaty() {
        assertThat(words(NOW, KeyTopic.TREATIES_IN_FORCE, "LT"))
                .endsWith("; when it entered into force is not determined: only an unofficial list says that the"
                        + " treaty was in force in 2018-10.");
    }

    @Test
    void another_source_is_said_to_say_otherwise() {
        assertThat(words(NOW, KeyTopic.DEATH_PENALTY, "IT")).endsWith("; another source says otherwise (must refuse).");
    }

    @Test
    void what_was_not_looked_for_is_reported_by_form_of_cooperation() {
        View small = View.of(SmallDatasets.ONE_TREATY);

        assertThat(words(small, KeyTopic.NOT_KNOWN, "EE"))
                .endsWith(" Not looked for: mutual legal assistance; transfer of sentenced persons; police cooperation;"
                        + " joint patrols and operations; liaison officers; cyber agreements and dialogue;"
                        + " extraditions and returns; police stations reported.");
        assertThat(words(NOW, KeyTopic.NOT_KNOWN))
                .contains(" Searched without a clear result: liaison officers (26 states); ");
    }

    @Test
    void what_was_not_looked_for_anywhere_is_reported_with_the_number_of_states_once() {
        assertThat(words(View.of(SmallDatasets.ONE_TREATY), KeyTopic.NOT_KNOWN))
                .endsWith(" Not looked for in any of the 28 states: mutual legal assistance, transfer of sentenced"
                        + " persons, police cooperation, joint patrols and operations, liaison officers, cyber"
                        + " agreements and dialogue, extraditions and returns, police stations reported. Not looked"
                        + " for: extradition treaty (27 states).");
    }

    @Test
    void a_treaty_whose_clause_on_torture_lets_other_treaties_prevail_obliges_by_reference_only() {
        View view = View.of(DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "text", "title": "Text", "published": "2007-06-01"}],
                 "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "MT"], "textRead": "FULL",
                   "lifecycle": [{"stage": "IN_FORCE", "date": "2010-02-01", "citations": [{"source": "text"}]}],
                   "safeguards": [{"kind": "TORTURE_NON_REFOULEMENT", "form": "PRIMACY_CLAUSE", "article": "6",
                                   "citations": [{"source": "text"}]}]}]}
                """, "own.json", Dataset.embedded()));

        assertThat(words(view, KeyTopic.TORTURE, "MT"))
                .endsWith(" obliges the requested state to refuse where torture is feared by reference only, since it"
                        + " lets other treaties prevail.");
    }

    @ParameterizedTest
    @CsvSource({
        "OPTIONAL_REFUSAL, PRIMACY_CLAUSE, ' obliges the requested state to refuse where torture is feared by reference"
                + " only, since it lets other treaties prevail.'",
        "NOT_DETERMINED, PRIMACY_CLAUSE, ' obliges the requested state to refuse where torture is feared by reference"
                + " only, since it lets other treaties prevail.'",
        "ABSENT, BINDING_RULE, ' obliges the requested state to refuse where torture is feared.'",
        "ABSENT, OPTIONAL_REFUSAL, ' permits the requested state to refuse where torture is feared, but does not oblige"
                + " it.'",
        "OPTIONAL_REFUSAL, NOT_DETERMINED, ' permits the requested state to refuse where torture is feared; whether"
                + " another of its clauses obliges it is not determined.'",
    })
    void whether_a_treaty_obliges_where_torture_is_feared_rests_on_its_clause_on_other_treaties_too(
            SafeguardForm torture, SafeguardForm savings, String words) {
        View view = View.of(
                DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "text", "title": "Text", "published": "2007-06-01"}],
                 "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "MT"], "textRead": "FULL",
                   "lifecycle": [{"stage": "IN_FORCE", "date": "2010-02-01", "citations": [{"source": "text"}]}],
                   "safeguards": [
                     {"kind": "TORTURE_NON_REFOULEMENT", "form": "%s", "article": "3", "citations": [{"source": "text"}]},
                     {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "%s", "article": "9", "citations": [{"source": "text"}]}]}]}
                """.formatted(torture, savings), "own.json", Dataset.embedded()));

        assertThat(words(view, KeyTopic.TORTURE, "MT")).isEqualTo("The extradition treaty of Malta" + words);
    }

    @Test
    void a_clause_that_at_most_permits_refusal_is_told_not_to_oblige_whichever_source_is_right() {
        View view = View.of(DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "text", "title": "Text", "published": "2007-06-01"},
                             {"id": "other", "title": "Another text", "published": "2007-06-01"}],
                 "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "MT"], "textRead": "FULL",
                   "lifecycle": [{"stage": "IN_FORCE", "date": "2010-02-01", "citations": [{"source": "text"}]}],
                   "safeguards": [
                     {"kind": "POLITICAL_OFFENCE_EXCEPTION", "form": "OPTIONAL_REFUSAL", "citations": [{"source": "text"}]},
                     {"kind": "POLITICAL_OFFENCE_EXCEPTION", "form": "ABSENT", "citations": [{"source": "other"}]}]}]}
                """, "own.json", Dataset.embedded()));

        assertThat(words(view, KeyTopic.POLITICAL_OFFENCES, "MT"))
                .isEqualTo("The extradition treaty of Malta does not oblige the requested state to refuse for political"
                        + " offences; whether it permits this is not settled.");
    }

    @Test
    void a_treaty_that_leaves_other_duties_as_they_are_is_not_said_to_settle_whether_these_prevail() {
        assertThat(words(NOW, KeyTopic.TORTURE, "FR"))
                .endsWith(" was read: nothing in it obliges the requested state to refuse where torture is feared, but"
                        + " it leaves duties under other treaties as they are; whether it lets them prevail is not"
                        + " settled.");
    }

    @Test
    void a_treaty_of_the_union_is_named_as_one_that_counts_for_no_member_state() {
        View view = View.of(DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "text", "title": "Text", "published": "2018-06-01"}],
                 "treaties": [{"id": "t", "kind": "MUTUAL_LEGAL_ASSISTANCE", "title": "Agreement on assistance", "parties": ["CN", "EU"],
                   "lifecycle": [{"stage": "SIGNED", "date": "2018-02-01", "citations": [{"source": "text"}]}]}]}
                """, "own.json", Dataset.embedded()));
        String none = "No text of a treaty on extradition or mutual legal assistance with China is on record.";

        assertThat(words(view, KeyTopic.NOT_KNOWN, "MT"))
                .startsWith(none + " Not counted is a text of the European Union: \"Agreement on assistance\".");
        assertThat(words(view, KeyTopic.NOT_KNOWN, "CH")).startsWith(none).doesNotContain("Not counted");
    }
}
