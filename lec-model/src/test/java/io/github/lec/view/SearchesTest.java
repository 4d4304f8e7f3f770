package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.rule.Fixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The claims that a search was about: what was not looked for must not be reported as searched in vain. */
class SearchesTest {
    @ParameterizedTest(name = "{0} on {1}: about {2} is {3}")
    @CsvSource({
        "EXTRADITIONS_EXECUTED, fr-2019-1, fr-2019-1/steps/SURRENDERED, true",
        "EXTRADITIONS_EXECUTED, fr-2019-1, fr-2019-1/facts/PROSECUTION_CONSIDERED, false",
        "EXTRADITIONS_EXECUTED, fr-2019-1, fr-2019-1/assurances, false",
        "EXTRADITIONS_EXECUTED, fr-2019-1, fr-2019-1/decisions, false",
        "EXTRADITIONS_REFUSED, fr-2019-1, fr-2019-1/decisions, true",
        "JOINT_OPERATIONS, fr-patrols, fr-patrols/steps/CARRIED_OUT, true",
        "JOINT_OPERATIONS, fr-patrols, fr-patrols/facts/DATA_TRANSFERRED, false",
        "JOINT_OPERATIONS, fr-patrols, fr-patrols/methods, false",
        "'', fr-2019-1, fr-2019-1/assurances, true",
        "'', fr-patrols, fr-patrols/methods, true",
        "POLICE_COOPERATION, cn-fr-police, cn-fr-police/lifecycle/IN_FORCE, true"
    })
    void a_search_for_a_form_of_cooperation_is_about_what_was_done_and_about_nothing_else_of_an_act(
            String topic, String record, String claim, boolean about) {
        String document = """
            {"dataset": {"format": "1.0", "id": "d", "version": "1", "title": "d", "licence": "CC0-1.0",
                         "asOf": "2026-10-01"},
             "inquiries": [{"id": "q-1", "question": "Did it take place?", "records": ["%s"], "topics": [%s],
                            "searched": ["a register"], "on": "2026-09-01", "outcome": "NONE_FOUND"}],
             "treaties": [{"id": "cn-fr-police", "kind": "POLICE_COOPERATION", "title": "Police", "parties": ["CN", "FR"]}],
             "operations": [{"id": "fr-patrols", "kind": "JOINT_PATROL", "title": "Patrols"}],
             "cases": [{"id": "fr-2019-1", "requested": "FR", "requesting": "CN"}]}
            """.formatted(record, topic.isEmpty() ? "" : "\"" + topic + "\"");
        View view = View.of(DatasetReader.readDocumentOver(document, "d.json", Fixtures.BASE));

        assertThat(view.inquiries(ClaimId.parse(claim))).hasSize(about ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} on {1}: about {2} is {3}")
    @CsvSource({
        "'', '', FR/facts/HOME_STATE_NOTIFICATION, true",
        "'', '', FR/facts/OWN_NATIONALS_RULE, false",
        "'', '', FR/facts/DEATH_PENALTY, false",
        "'', '', GB/facts/HOME_STATE_NOTIFICATION, false",
        "CN, '', FR/facts/HOME_STATE_NOTIFICATION, false",
        "'', law, FR/facts/HOME_STATE_NOTIFICATION, true",
        "'', treaty, FR/facts/HOME_STATE_NOTIFICATION, false",
        "'', treaty, treaty/safeguards/UNION_CITIZEN_PRIORITY, true"
    })
    void a_search_for_a_safeguard_that_names_states_alone_is_about_their_own_law(
            String counterpart, String record, String claim, boolean about) {
        View view = View.of(DatasetReader.readDocumentOver(
                """
            {"dataset": {"format": "1.0", "id": "d", "version": "1", "title": "d", "licence": "CC0-1.0",
                         "asOf": "2026-10-01"},
             "inquiries": [{"id": "q-1", "question": "Which states have a contact point?", "states": ["FR"],
                            "counterparts": [%s], "records": [%s], "kinds": ["UNION_CITIZEN_PRIORITY"],
                            "searched": ["a notice"], "on": "2026-09-01", "outcome": "TEXT_NOT_REACHED"}],
             "laws": [{"id": "law", "type": "LAW", "kind": "STATUTE", "title": "Law", "jurisdiction": "FR"}],
             "treaties": [{"id": "treaty", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "FR"]}]}
            """.formatted(quoted(counterpart), quoted(record)), "d.json", Fixtures.BASE));

        assertThat(view.inquiries(ClaimId.parse(claim))).hasSize(about ? 1 : 0);
    }

    private static String quoted(String id) {
        return id.isEmpty() ? "" : "\"" + id + "\"";
    }

    @ParameterizedTest
    @CsvSource({"conv/lifecycle/RATIFIED/FR, true", "conv/lifecycle/RATIFIED/GB, false", "conv/lifecycle/IN_FORCE, true"
    })
    void a_search_that_names_states_is_about_the_steps_of_these(String claim, boolean about) {
        View view = View.of(DatasetReader.readDocumentOver("""
            {"dataset": {"format": "1.0", "id": "d", "version": "1", "title": "d", "licence": "CC0-1.0",
                         "asOf": "2026-10-01"},
             "inquiries": [{"id": "q-1", "question": "Who is bound?", "records": ["conv"], "states": ["FR"],
                            "searched": ["a register"], "on": "2026-09-01", "outcome": "INCONCLUSIVE"}],
             "treaties": [{"id": "conv", "kind": "CRIME_SUPPRESSION", "title": "Convention", "parties": ["CN", "FR", "GB"]}]}
            """, "d.json", Fixtures.BASE));

        assertThat(view.inquiries(ClaimId.parse(claim))).hasSize(about ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "FR/cooperation/CN/EXTRADITIONS_EXECUTED, true",
        "FR/cooperation/CN/EXTRADITIONS_REFUSED, false",
        "FR/cooperation/HK/EXTRADITIONS_EXECUTED, false",
        "DE/cooperation/CN/EXTRADITIONS_EXECUTED, false"
    })
    void a_search_for_a_form_of_cooperation_is_about_the_states_and_the_form_that_it_names(
            String claim, boolean about) {
        View view = View.of(DatasetReader.readDocumentOver("""
            {"dataset": {"format": "1.0", "id": "d", "version": "1", "title": "d", "licence": "CC0-1.0",
                         "asOf": "2026-10-01"},
             "inquiries": [{"id": "q-1", "question": "Was anyone surrendered?", "states": ["FR"], "counterparts": ["CN"],
                            "topics": ["EXTRADITIONS_EXECUTED"], "searched": ["the press"], "on": "2026-09-01",
                            "outcome": "NONE_FOUND"}]}
            """, "d.json", Fixtures.BASE));

        assertThat(view.inquiries(ClaimId.parse(claim))).hasSize(about ? 1 : 0);
    }
}
