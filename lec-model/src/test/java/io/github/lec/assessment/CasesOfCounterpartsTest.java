package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A case is told of the counterpart that sought the person, and never denied for another or for the other direction.
 */
class CasesOfCounterpartsTest {
    private static final String TO_HONG_KONG = """
            {"id": "fr-2018-1", "requested": "FR", "requesting": "HK",
             "route": [{"value": "EXTRADITION", "citations": [{"source": "gazette"}]}],
             "persons": [{"count": 3, "citations": [{"source": "gazette"}]}],
             "steps": [{"stage": "SURRENDERED", "date": "2018-02-01", "by": "FR", "destination": "HK",
               "citations": [{"source": "gazette"}]}]}""";

    private static final String BY_CHINA = """
            {"id": "cn-2016-1", "requested": "CN", "requesting": "FR",
             "route": [{"value": "EXTRADITION", "citations": [{"source": "gazette"}]}],
             "persons": [{"count": 2, "citations": [{"source": "gazette"}]}],
             "steps": [{"stage": "SURRENDERED", "date": "2016-02-01", "by": "CN", "destination": "FR",
               "citations": [{"source": "gazette"}]}]}""";

    private static final String WITHDRAWN = """
            {"id": "de-2019-1", "requested": "DE", "requesting": "CN",
             "route": [{"value": "EXTRADITION", "citations": [{"source": "gazette"}]}],
             "steps": [{"stage": "REQUESTED", "by": "CN", "citations": [{"source": "gazette"}]},
                       {"stage": "WITHDRAWN", "by": "CN", "citations": [{"source": "gazette"}]}]}""";

    private static final String RELEASED = """
            {"id": "fr-2019-9", "requested": "FR", "requesting": "CN",
             "route": [{"value": "EXTRADITION", "citations": [{"source": "gazette"}]}],
             "steps": [{"stage": "ARRESTED", "date": "2019-02-01", "citations": [{"source": "gazette"}]},
                       {"stage": "RELEASED", "date": "2019-03-01", "citations": [{"source": "gazette"}]}]}""";

    private static List<KeyFinding> findings(Selection selection, String... cases) {
        Dataset own =
                DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0",
                   "asOf": "2026-06-30"},
                 "sources": [{"id": "gazette", "title": "Gazette", "kind": "OFFICIAL_GAZETTE", "published": "2020-03-01"}],
                 "cases": [%s]}""".formatted(String.join(", ", cases)), "own.json", Dataset.embedded());
        return KeyFindings.of(View.of(own), selection);
    }

    private static String words(List<KeyFinding> findings, KeyTopic topic) {
        return findings.stream()
                .filter(found -> found.topic() == topic)
                .findFirst()
                .orElseThrow()
                .words();
    }

    @Test
    void a_surrender_to_hong_kong_is_not_denied_by_what_is_said_of_china() {
        List<KeyFinding> findings = findings(Selection.standard(), TO_HONG_KONG);

        assertThat(words(findings, KeyTopic.PRACTICE))
                .isEqualTo(
                        "No extradition, refusal or informal return to China is on record; this is not proof that there"
                                + " was none, and none was looked for.");
        assertThat(words(findings, KeyTopic.HONG_KONG_CASES))
                .startsWith("On record for Hong Kong: at least 1 extradition case carried out with at least 3 persons"
                        + " (France).");
    }

    @Test
    void without_a_case_of_hong_kong_nothing_is_said_of_its_cases() {
        assertThat(findings(Selection.standard(), WITHDRAWN))
                .extracting(KeyFinding::topic)
                .doesNotContain(KeyTopic.HONG_KONG_CASES);
    }

    @Test
    void decisions_for_hong_kong_are_told_in_the_standard_edition_too() {
        List<KeyFinding> findings = KeyFindings.of(View.of(Dataset.embedded()));

        assertThat(words(findings, KeyTopic.HONG_KONG_CASES))
                .startsWith(
                        "On record for Hong Kong: at least 2 extradition cases refused or lapsed (France and Spain).")
                .contains(" on requests from Hong Kong");
    }

    @Test
    void what_was_not_looked_for_is_not_denied() {
        assertThat(words(KeyFindings.of(View.of(Dataset.embedded())), KeyTopic.HONG_KONG_CASES))
                .contains(" No extradition from these states to Hong Kong carried out and no informal return or"
                        + " attempt is on record; not looked for.");
        assertThat(words(findings(Selection.of("DE").with("CN"), WITHDRAWN), KeyTopic.PRACTICE))
                .isEqualTo("On record from Germany to China: at least 1 extradition case refused, lapsed or withdrawn;"
                        + " extraditions carried out: not looked for; informal returns or attempts: not looked for.");
    }

    @Test
    void what_the_counterpart_surrendered_is_told_apart() {
        assertThat(words(findings(Selection.standard(), BY_CHINA, WITHDRAWN), KeyTopic.PRACTICE))
                .contains(
                        " No extradition from these states to China carried out and no informal return or attempt is on"
                                + " record; not looked for.")
                .endsWith(" Not counted: China surrendered persons in 1 case (France).");
        assertThat(words(findings(Selection.of("FR").with("CN"), BY_CHINA), KeyTopic.PRACTICE))
                .isEqualTo("No extradition, refusal or informal return from France to China is on record; this is not"
                        + " proof that there was none, and none was looked for. Not counted: China"
                        + " surrendered persons in 1 case.");
    }

    @Test
    void a_request_that_was_withdrawn_is_called_so() {
        assertThat(words(findings(Selection.standard(), WITHDRAWN), KeyTopic.PRACTICE))
                .startsWith("On record: at least 1 extradition case refused, lapsed or withdrawn (Germany).");
    }

    @Test
    void a_release_after_an_arrest_without_a_request_leaves_nothing_pending() {
        assertThat(words(findings(Selection.standard(), RELEASED, WITHDRAWN), KeyTopic.PRACTICE))
                .doesNotContain("pending");
        assertThat(words(findings(Selection.standard(), RELEASED.replace("\"steps\": [", """
                                        "steps": [{"stage": "REQUESTED", "by": "CN", "citations": [{"source": "gazette"}]},""")), KeyTopic.PRACTICE))
                .contains("authorised or pending (France)");
        assertThat(words(
                        findings(Selection.standard(), RELEASED.replace("\"2019-02-01\"", "\"2019-04-01\"")),
                        KeyTopic.PRACTICE))
                .as("arrested again, as far as is known")
                .contains("authorised or pending (France)");
    }

    @Test
    void a_release_is_told_apart_and_is_not_denied() {
        assertThat(words(findings(Selection.standard(), RELEASED), KeyTopic.PRACTICE))
                .startsWith(
                        "On record: at least 1 case of a release after an arrest, with no request on record (France).")
                .doesNotContain("pending");
        assertThat(words(findings(Selection.standard(), RELEASED, WITHDRAWN), KeyTopic.PRACTICE))
                .contains("1 case of a release after an arrest, with no request on record (France)")
                .doesNotContain("pending");
    }

    @Test
    void decisions_on_record_are_a_minimum() {
        assertThat(words(KeyFindings.of(View.of(Dataset.embedded())), KeyTopic.COURTS))
                .startsWith("At least 49 decisions of courts in 23 cases on requests from China are on record; the last"
                        + " in each case allowed extradition in ");
    }

    @Test
    void what_another_source_says_of_a_safeguard_beyond_the_models_is_told() {
        assertThat(words(KeyFindings.of(View.of(Dataset.embedded())), KeyTopic.MISSING_EVERYWHERE))
                .contains(" Beyond these 15, none of these treaties has a clause on an irreducible life sentence, ")
                .endsWith("; another source says otherwise on an irreducible life sentence.");
    }

    @Test
    void returns_that_are_only_alleged_have_a_sentence_of_their_own_after_other_counts() {
        assertThat(words(KeyFindings.of(View.of(Dataset.embedded())), KeyTopic.PRACTICE))
                .contains(
                        "an ad hoc surrender with no decision of a court on record. 2 of the 9 are only alleged (France"
                                + " and Spain).");
    }

    @Test
    void how_many_returns_are_only_alleged_is_told_where_they_are_counted() {
        String persuaded = """
                {"id": "fr-%1$s", "requested": "FR", "requesting": "CN",
                 "route": [{"value": "PERSUASION", "citations": [{"source": "gazette"}]}],
                 "steps": [{"stage": "RETURNED", "date": "2019-02-01"%2$s, "citations": [{"source": "gazette"}]}]}""";
        String alleged = persuaded.formatted("2019-1", ", \"grade\": \"ALLEGED\"");
        Selection france = Selection.of("FR").with("CN");

        assertThat(words(findings(Selection.standard(), alleged), KeyTopic.PRACTICE))
                .contains("1 informal return or attempt (France), only alleged.");
        assertThat(words(findings(Selection.standard(), alleged, persuaded.formatted("2019-2", "")), KeyTopic.PRACTICE))
                .contains("2 informal returns or attempts (France), 1 of them only alleged.");
        assertThat(words(findings(france, persuaded.formatted("2019-2", "")), KeyTopic.PRACTICE))
                .contains("1 informal return or attempt")
                .doesNotContain("alleged");
    }

    @Test
    void a_case_is_only_alleged_if_it_is_so_of_every_person() {
        String two = """
                {"id": "fr-2019-1", "requested": "FR", "requesting": "CN",
                 "route": [{"value": "PERSUASION", "citations": [{"source": "gazette"}]}],
                 "persons": [{"person": "A", "count": 1, "citations": [{"source": "gazette"}]},
                             {"person": "B", "count": 1, "citations": [{"source": "gazette"}]}],
                 "steps": [{"stage": "RETURNED", "date": "2019-02-01", "person": "A", "grade": "ALLEGED",
                             "citations": [{"source": "gazette"}]},
                           {"stage": "FOILED", "date": "2019-03-01", "person": "B", "grade": "%s",
                             "citations": [{"source": "gazette"}]}]}""";

        assertThat(words(findings(Selection.standard(), two.formatted("ESTABLISHED")), KeyTopic.PRACTICE))
                .contains("1 informal return or attempt with at least 2 persons (France)")
                .doesNotContain("alleged");
        assertThat(words(findings(Selection.standard(), two.formatted("ALLEGED")), KeyTopic.PRACTICE))
                .contains("1 informal return or attempt with at least 2 persons (France), only alleged");
    }

    @Test
    void an_attempt_is_only_alleged_if_every_account_of_it_is_an_allegation() {
        String attempt = """
                {"id": "fr-2019-1", "requested": "FR", "requesting": "CN",
                 "route": [{"value": "PERSUASION", "citations": [{"source": "gazette"}]}],
                 "steps": [{"stage": "ATTEMPTED", "date": "2019-02-01", "grade": "%s",
                            "citations": [{"source": "gazette"}]}]}""";

        assertThat(words(findings(Selection.standard(), attempt.formatted("ALLEGED")), KeyTopic.PRACTICE))
                .contains("1 informal return or attempt (France), only alleged.");
        assertThat(words(findings(Selection.standard(), attempt.formatted("ESTABLISHED")), KeyTopic.PRACTICE))
                .contains("1 informal return or attempt")
                .doesNotContain("alleged");
    }

    private static String inFrance(String route, String... steps) {
        StringBuilder taken = new StringBuilder();
        for (String step : steps) {
            String[] parts = step.split(" ", -1);
            taken.append(taken.isEmpty() ? "" : ", ").append("""
                    {"stage": "%s", "date": "%s"%s, "citations": [{"source": "gazette"}]}""".formatted(
                            parts[0], parts[1], parts.length < 3 ? "" : ", \"destination\": \"" + parts[2] + "\""));
        }
        String found = """
                {"id": "fr-2015-9", "requested": "FR", "requesting": "CN",
                 "route": [{"value": "%s", "citations": [{"source": "gazette"}]}], "steps": [%s]}""".formatted(route, taken);
        return words(findings(Selection.of("FR").with("CN"), found), KeyTopic.PRACTICE);
    }

    @Test
    void a_deportation_is_not_called_an_ad_hoc_surrender() {
        assertThat(inFrance("DEPORTATION", "SURRENDERED 2015-06-01"))
                .contains("1 informal return or attempt;")
                .doesNotContain("ad hoc");
        assertThat(inFrance("AD_HOC_SURRENDER", "SURRENDERED 2015-06-01"))
                .contains(
                        "1 informal return or attempt, by an ad hoc surrender with no decision of a court on record;");
    }

    @Test
    void a_removal_that_was_refused_is_named_although_it_counts_in_no_form() {
        assertThat(inFrance("DEPORTATION", "COURT_REFUSED 2015-06-01"))
                .endsWith(" Not counted: 1 case of a removal outside extradition that no source reports as carried"
                        + " out.");
        assertThat(inFrance("DEPORTATION", "DEPORTED 2015-06-01")).doesNotContain("Not counted");
        assertThat(inFrance("DEPORTATION", "DEPORTED 2015-06-01 KZ")).doesNotContain("Not counted");
        assertThat(inFrance("HARASSMENT", "HARASSED 2015-06-01")).doesNotContain("Not counted");
    }

    @Test
    void a_person_brought_elsewhere_does_not_answer_whether_a_request_was_refused() {
        assertThat(inFrance("DEPORTATION", "DEPORTED 2015-02-01 KZ"))
                .contains("1 case in which the person was brought elsewhere instead; ")
                .contains("; refused or lapsed: not looked for; ")
                .doesNotContain("none refused");
    }

    @Test
    void a_return_after_a_refused_request_is_told_as_one() {
        assertThat(inFrance("EXTRADITION", "REQUESTED 2014-01-01", "COURT_REFUSED 2014-06-01", "DEPORTED 2015-02-01"))
                .isEqualTo(
                        "On record from France to China: at least 1 extradition case refused or lapsed; 1 informal"
                                + " return or attempt, after an unsuccessful request; extraditions carried out: not looked for.");
        assertThat(inFrance("EXTRADITION", "REQUESTED 2014-01-01", "DEPORTED 2015-02-01"))
                .startsWith("On record from France to China: at least 1 informal return or attempt;");
    }

    @Test
    void a_case_of_which_it_is_not_known_what_was_annulled_is_no_refusal_for_certain() {
        assertThat(inFrance("EXTRADITION", "COURT_ANNULLED 2014"))
                .startsWith("On record from France to China: at least 1 case in which it is not determined what a court"
                        + " annulled;")
                .contains("none refused or lapsed for certain");
        assertThat(inFrance("EXTRADITION", "COURT_ANNULLED 2014", "DEPORTED 2015"))
                .contains("1 informal return or attempt;")
                .doesNotContain("unsuccessful");
        assertThat(inFrance("EXTRADITION", "COURT_ALLOWED 2013", "COURT_ANNULLED 2014"))
                .contains("1 extradition case refused or lapsed");
    }

    @Test
    void a_case_in_which_a_refusal_was_annulled_is_pending_although_no_source_tells_of_its_beginning() {
        assertThat(inFrance("EXTRADITION", "COURT_REFUSED 2013", "COURT_ANNULLED 2014"))
                .startsWith("On record from France to China: at least 1 extradition case authorised or pending;");
    }

    private static String afterRefusal(String... returned) {
        return words(
                findings(Selection.of("FR").with("CN"), """
                {"id": "fr-2015-9", "requested": "FR", "requesting": "CN",
                 "route": [{"value": "EXTRADITION", "citations": [{"source": "gazette"}]}],
                 "steps": [{"stage": "COURT_REFUSED", "date": "2014", "citations": [{"source": "gazette"}]},
                   %s]}""".formatted(String.join(", ", returned))), KeyTopic.PRACTICE);
    }

    @Test
    void a_return_after_a_refused_request_that_is_alleged_or_disputed_is_called_so() {
        String alleged = """
                {"stage": "DEPORTED", "date": "2015", "grade": "ALLEGED", "citations": [{"source": "gazette"}]}""";
        String denied = """
                {"stage": "DEPORTED", "date": "2015", "denies": true, "citations": [{"source": "gazette"}]}""";

        assertThat(afterRefusal(alleged))
                .contains("; 1 informal return or attempt, after an unsuccessful request, only alleged;");
        assertThat(afterRefusal(alleged, denied))
                .contains("no informal return or attempt for certain")
                .contains("; 1 case whose return after an unsuccessful request is disputed");
    }

    private static String attempted(String... steps) {
        return words(
                findings(Selection.of("FR").with("CN"), """
                {"id": "fr-2015-7", "requested": "FR", "requesting": "CN",
                 "route": [{"value": "RETURN_ATTEMPT", "citations": [{"source": "gazette"}]}],
                 "steps": [%s]}""".formatted(String.join(", ", steps))), KeyTopic.PRACTICE);
    }

    @Test
    void an_attempt_is_certain_although_sources_contradict_each_other_on_its_outcome() {
        String attempt = """
                {"stage": "ATTEMPTED", "date": "2015", "citations": [{"source": "gazette"}]}""";
        String notAttempted = """
                {"stage": "ATTEMPTED", "date": "2015", "denies": true, "citations": [{"source": "gazette"}]}""";

        for (String stage : List.of("FOILED", "RETURNED")) {
            String end = attempt.replace("ATTEMPTED", stage);
            String denied = notAttempted.replace("ATTEMPTED", stage);
            assertThat(attempted(attempt, end, denied))
                    .startsWith("On record from France to China: at least 1 informal return or attempt, with a disputed"
                            + " outcome;")
                    .doesNotContain("for certain", "outcome is disputed");
            assertThat(attempted(attempt, notAttempted, end, denied))
                    .contains("no informal return or attempt for certain", "1 case whose outcome is disputed");
            assertThat(attempted(end, denied)).contains("no informal return or attempt for certain");
        }
    }

    @Test
    void a_return_after_harassment_or_without_a_recorded_route_is_no_less_a_return() {
        assertThat(inFrance("HARASSMENT", "HARASSED 2014", "RETURNED 2015"))
                .startsWith("On record from France to China: at least 1 informal return or attempt;");
        assertThat(inFrance("HARASSMENT", "HARASSED 2014")).startsWith("No extradition, refusal or informal return");
        assertThat(inFrance("TRANSFER", "RETURNED 2015")).startsWith("No extradition, refusal or informal return");
        assertThat(withoutRoute("RETURNED"))
                .startsWith("On record from France to China: at least 1 informal return or attempt;")
                .doesNotContain("Not counted");
    }

    @Test
    void a_case_of_which_neither_route_nor_return_is_recorded_is_not_passed_over() {
        assertThat(withoutRoute("SURRENDERED")).endsWith(" Not counted: 1 case with no route on record.");
    }

    @Test
    void a_deportation_is_an_informal_return_whether_or_not_the_person_was_sought_by_extradition() {
        String returned = """
                {"id": "fr-2015-6", "requested": "FR", "requesting": "CN",
                 "route": [{"value": "EXTRADITION", "citations": [{"source": "gazette"}]},
                           {"value": "%s", "citations": [{"source": "gazette"}]}],
                 "steps": [{"stage": "DEPORTED", "date": "2015", "citations": [{"source": "gazette"}]}]}""";

        assertThat(words(findings(Selection.of("FR").with("CN"), returned.formatted("DEPORTATION")), KeyTopic.PRACTICE))
                .startsWith("On record from France to China: at least 1 informal return or attempt;");
        assertThat(words(findings(Selection.of("FR").with("CN"), returned.formatted("TRANSFER")), KeyTopic.PRACTICE))
                .contains("1 case whose route, and with it the form, is disputed");
    }

    private static String withoutRoute(String stage) {
        return words(findings(Selection.of("FR").with("CN"), """
                {"id": "fr-2015-8", "requested": "FR", "requesting": "CN",
                 "steps": [{"stage": "%s", "date": "2015", "citations": [{"source": "gazette"}]}]}""".formatted(stage)), KeyTopic.PRACTICE);
    }

    @Test
    void of_several_persons_whose_request_was_refused_only_those_who_returned_are_counted_as_returned() {
        String person = """
                {"count": 1, "person": "%s", "citations": [{"source": "gazette"}]}""";
        String step = """
                {"stage": "%s", "date": "%s", "person": "%s", "citations": [{"source": "gazette"}]}""";

        assertThat(words(
                        findings(Selection.of("FR").with("CN"), """
                {"id": "fr-2015-7", "requested": "FR", "requesting": "CN",
                 "route": [{"value": "EXTRADITION", "citations": [{"source": "gazette"}]}],
                 "persons": [%s, %s, %s],
                 "steps": [%s, %s, %s, %s]}""".formatted(
                                        person.formatted("A"),
                                        person.formatted("B"),
                                        person.formatted("C"),
                                        step.formatted("COURT_REFUSED", "2014", "A"),
                                        step.formatted("COURT_REFUSED", "2014", "B"),
                                        step.formatted("COURT_REFUSED", "2014", "C"),
                                        step.formatted("DEPORTED", "2015", "C"))),
                        KeyTopic.PRACTICE))
                .startsWith(
                        "On record from France to China: at least 1 extradition case refused or lapsed with at least 3"
                                + " persons; 1 informal return or attempt, after an unsuccessful request;");
    }
}
