package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Sample;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What key findings say about treaties that are signed and not in force. */
class SignedTreatiesTest {
    private static final ActorId SPAIN = ActorId.of("ES");

    private static String treaty(String party, String read, String more, String... clauses) {
        List<String> safeguards = new ArrayList<>();
        for (int i = 0; i < clauses.length; i += 2) {
            safeguards.add("""
                    {"kind": "%s", "form": "%s", "basis": "TEXT", "citations": [{"source": "paper-2017"}]}""".formatted(clauses[i], clauses[i + 1]));
        }
        return """
                {"id": "cn-%1$s", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "%1$s"], "textRead": "%2$s",
                 "lifecycle": [{"stage": "SIGNED", "date": "2010-05-01", "citations": [{"source": "paper-2017"}]}%3$s],
                 "safeguards": [%4$s]}""".formatted(party, read, more, String.join(", ", safeguards));
    }

    private static List<KeyFinding> findings(String asOf, String... treaties) {
        View view = View.of(
                Sample.read("\"treaties\": [" + String.join(", ", treaties) + "]"),
                LocalDate.parse(asOf),
                LocalDate.parse("2024-01-01"));
        Selection both = new Selection(new TreeSet<>(List.of(Sample.FRANCE, SPAIN)), List.of(Sample.CHINA));
        return KeyFindings.of(view, both);
    }

    private static List<String> words(String asOf, String... treaties) {
        return findings(asOf, treaties).stream()
                .filter(found -> found.topic() == KeyTopic.SIGNED)
                .map(KeyFinding::words)
                .toList();
    }

    @Test
    void a_treaty_that_is_signed_says_what_it_would_require() {
        assertThat(words(
                        "2020-01-01",
                        treaty(
                                "FR",
                                "PARTIAL",
                                "",
                                "TORTURE_NON_REFOULEMENT",
                                "MANDATORY_REFUSAL",
                                "POLITICAL_OFFENCE_EXCEPTION",
                                "MANDATORY_REFUSAL",
                                "OWN_NATIONALS_BAR",
                                "OPTIONAL_REFUSAL")))
                .containsExactly(
                        "1 of the 2 states has signed an extradition treaty with China that is not known to be in"
                                + " force on 2020-01-01: France; it obliges the requested state to refuse where"
                                + " torture is feared and for political offences, but not for its own nationals;"
                                + " whether it does where the death penalty is possible and no assurance rules it"
                                + " out is not determined.");
    }

    @Test
    void of_several_it_is_said_under_how_many_the_requested_state_must_refuse() {
        assertThat(words(
                        "2020-01-01",
                        treaty("FR", "FULL", "", "TORTURE_NON_REFOULEMENT", "MANDATORY_REFUSAL"),
                        treaty("ES", "PARTIAL", "", "POLITICAL_OFFENCE_EXCEPTION", "MANDATORY_REFUSAL")))
                .containsExactly(
                        "Both states have signed an extradition treaty with China that is not known to be in force"
                                + " on 2020-01-01: France and Spain; of these treaties, as far as is known, the"
                                + " requested state must refuse where torture is feared under 1 (France) and for"
                                + " political offences under 1 (Spain); not all of this is determined for France and"
                                + " Spain; whether it must refuse where the death penalty is possible and no"
                                + " assurance rules it out or for its own nationals is not determined.");
    }

    @Test
    void a_duty_that_an_assurance_lifts_is_marked_where_several_are_counted_too() {
        String assured = treaty("FR", "FULL", "", "TORTURE_NON_REFOULEMENT", "MANDATORY_UNLESS_ASSURANCE");
        String spanish = treaty("ES", "FULL", "", "TORTURE_NON_REFOULEMENT", "MANDATORY_REFUSAL");

        assertThat(words("2020-01-01", assured, spanish))
                .singleElement()
                .asString()
                .contains(" must refuse where torture is feared under 2 (France and Spain; unless it accepts an"
                        + " assurance under that of France); ");
        assertThat(words("2020-01-01", assured, treaty("ES", "FULL", "")))
                .singleElement()
                .asString()
                .contains(" must refuse where torture is feared under 1 (France; unless it accepts an assurance); ");
    }

    @Test
    void whether_other_treaties_prevail_over_an_assurance_is_told_where_it_is_open() {
        String open = treaty("FR", "FULL", "", "TORTURE_NON_REFOULEMENT", "MANDATORY_UNLESS_ASSURANCE");
        String none = treaty(
                "FR",
                "FULL",
                "",
                "TORTURE_NON_REFOULEMENT",
                "MANDATORY_UNLESS_ASSURANCE",
                "HUMAN_RIGHTS_SAVINGS",
                "ABSENT");
        String spanish = treaty("ES", "FULL", "", "TORTURE_NON_REFOULEMENT", "MANDATORY_REFUSAL");

        assertThat(words("2020-01-01", open).get(0))
                .contains("where torture is feared (unless it accepts an assurance; whether it must regardless of"
                        + " assurances is not determined)");
        assertThat(words("2020-01-01", none).get(0))
                .contains("where torture is feared (unless it accepts an assurance)")
                .doesNotContain("regardless");
        assertThat(words("2020-01-01", open, spanish).get(0))
                .contains("; whether it must regardless of assurances is not determined for France");
        assertThat(words("2020-01-01", none, spanish).get(0)).doesNotContain("regardless");
    }

    /** A reader of the text would say that it is silent: what is open is another clause. */
    @Test
    void a_text_that_is_silent_on_torture_may_oblige_by_another_clause() {
        String french = treaty("FR", "FULL", "", "TORTURE_NON_REFOULEMENT", "ABSENT");
        String spanish = treaty("ES", "FULL", "", "TORTURE_NON_REFOULEMENT", "ABSENT");

        assertThat(words("2020-01-01", french))
                .singleElement()
                .asString()
                .containsPattern("whether it (obliges the requested state to refuse|does) where torture is feared");
        assertThat(words("2020-01-01", french, spanish))
                .singleElement()
                .asString()
                .doesNotContain("of these treaties obliges")
                .doesNotContain("feared under none, ");
    }

    @Test
    void where_none_is_known_to_oblige_it_is_said_once() {
        assertThat(words(
                        "2020-01-01",
                        treaty("FR", "FULL", "", "POLITICAL_OFFENCE_EXCEPTION", "OPTIONAL_REFUSAL"),
                        treaty("ES", "PARTIAL", "")))
                .singleElement()
                .asString()
                .endsWith("; neither of these treaties is known to oblige the requested state to refuse where torture"
                        + " is feared, where the death penalty is possible and no assurance rules it out,"
                        + " for political offences or for its own nationals.");
    }

    @Test
    void a_signature_that_another_source_denies_is_not_counted_and_is_reported() {
        String denial = ", {\"stage\": \"SIGNED\", \"denies\": true, \"citations\": [{\"source\": \"paper-2017\"}]}";

        assertThat(words("2020-01-01", treaty("FR", "NONE", denial)))
                .containsExactly("Neither state is known to have signed an extradition treaty with China that is not"
                        + " in force on 2020-01-01; sources contradict each other on a signature by France.");
    }

    @Test
    void what_no_text_answers_is_not_determined() {
        assertThat(words("2020-01-01", treaty("FR", "NONE", "")))
                .singleElement()
                .asString()
                .contains(": France; whether it obliges the requested state to refuse where torture is feared, ")
                .endsWith(" or for its own nationals is not determined.");
        assertThat(words("2020-01-01", treaty("FR", "NONE", ""), treaty("ES", "NONE", "")))
                .singleElement()
                .asString()
                .contains("; whether these treaties oblige the requested state to refuse where torture is feared, ");
    }

    @Test
    void of_a_treaty_in_force_or_not_yet_signed_nothing_is_said() {
        String inForce =
                ", {\"stage\": \"IN_FORCE\", \"date\": \"2012-05-01\", \"citations\": [{\"source\": \"paper-2017\"}]}";

        assertThat(words("2011-01-01", treaty("FR", "NONE", inForce)))
                .singleElement()
                .asString()
                .contains(" that is not in force on 2011-01-01: France; ");
        assertThat(words("2020-01-01", treaty("FR", "NONE", inForce))).isEmpty();
        assertThat(words("2010-04-30", treaty("FR", "NONE", ""))).isEmpty();
        assertThat(findings("2020-01-01", treaty("FR", "NONE", "")))
                .filteredOn(found -> found.topic() == KeyTopic.SIGNED)
                .allSatisfy(found -> assertThat(found.claims()).isNotEmpty());
    }

    private static String signature(String more) {
        return "{\"stage\": \"SIGNED\", " + more + ", \"citations\": [{\"source\": \"paper-2017\"}]}";
    }

    private static String reported(String... steps) {
        return """
                {"id": "cn-fr", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "FR"], "textRead": "NONE",
                 "lifecycle": [%s]}""".formatted(String.join(", ", steps));
    }

    @Test
    void a_signature_that_only_weak_sources_report_while_others_deny_it_is_not_reported_as_a_fact() {
        String weak = signature("\"date\": {\"notAfter\": \"2018-10-31\"}, \"confidence\": \"LOW\"");
        String good = signature("\"date\": \"2018-10-31\", \"confidence\": \"MEDIUM\"");
        String denied = signature("\"observedOn\": \"2018-09\", \"denies\": true, \"confidence\": \"LOW\"");

        assertThat(words("2020-01-01", reported(weak, denied)))
                .containsExactly(
                        "Neither state is known to have signed an extradition treaty with China that is not in force"
                                + " on 2020-01-01; only weak sources report a signature by France, and others say"
                                + " that there was none.");
        assertThat(words("2020-01-01", reported(weak)))
                .singleElement()
                .asString()
                .startsWith("1 of the 2 states has signed ")
                .doesNotContain("weak");
        assertThat(words("2020-01-01", reported(good, denied)))
                .singleElement()
                .asString()
                .startsWith("1 of the 2 states has signed ")
                .doesNotContain("weak");
        assertThat(words("2020-01-01", reported(weak, denied), treaty("ES", "NONE", "")))
                .singleElement()
                .asString()
                .startsWith("1 of the 2 states has signed ")
                .endsWith("; only weak sources report a signature by France, and others say that there was none.");
    }

    @Test
    void the_treaties_of_austria_and_greece_are_reported_by_weak_sources_only() {
        assertThat(KeyFindings.of(View.of(Dataset.embedded())))
                .filteredOn(found -> found.topic() == KeyTopic.SIGNED)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.states()).extracting(ActorId::value).containsExactly("AT", "GR");
                    assertThat(found.words()).contains("only weak sources report a signature by Austria and Greece");
                });
    }

    private static List<String> underWay(String... steps) {
        return findings("2020-01-01", reported(steps)).stream()
                .filter(found -> found.topic() == KeyTopic.UNDER_WAY)
                .map(KeyFinding::words)
                .toList();
    }

    private static String step(String stage, String date) {
        return """
                {"stage": "%s", "date": "%s", "citations": [{"source": "paper-2017"}]}""".formatted(stage, date);
    }

    @Test
    void a_treaty_under_way_is_reported_with_its_latest_steps() {
        String talks = step("NEGOTIATED", "2015-01-01");
        String initialled = step("INITIALLED", "2015-02-01");
        String tabled = step("TABLED", "2015-03-01");

        assertThat(underWay(talks))
                .containsExactly(
                        "1 of the 2 states is preparing an extradition treaty with China that is not recorded as signed"
                                + " by 2020-01-01: France (talks 2015-01-01).");
        assertThat(underWay(talks, initialled, tabled))
                .singleElement()
                .asString()
                .endsWith(": France (initialled 2015-02-01; before parliament 2015-03-01, whose decision is not"
                        + " determined).");
        assertThat(underWay(talks, initialled, tabled, step("APPROVED", "2015-04-01")))
                .singleElement()
                .asString()
                .endsWith(": France (initialled 2015-02-01; approved 2015-04-01).");
        assertThat(underWay(talks, initialled, step("SIGNED", "2015-05-01"))).isEmpty();
    }

    @Test
    void a_treaty_of_which_only_the_initialling_or_the_bill_is_on_record_is_under_way() {
        String initialled = step("INITIALLED", "2015-02-01");
        String tabled = step("TABLED", "2015-03-01");

        assertThat(underWay(initialled)).singleElement().asString().endsWith(": France (initialled 2015-02-01).");
        assertThat(underWay(tabled))
                .singleElement()
                .asString()
                .endsWith(": France (before parliament 2015-03-01, whose decision is not determined).");
        assertThat(underWay(tabled, step("RATIFIED", "2016-01-01"))).isEmpty();
    }

    @Test
    void states_that_prepare_a_treaty_stand_in_the_order_of_their_names() {
        String talks = reported(step("NEGOTIATED", "2015-01-01"));

        assertThat(findings("2020-01-01", talks, talks.replace("cn-fr", "cn-es").replace("\"FR\"", "\"ES\"")))
                .filteredOn(found -> found.topic() == KeyTopic.UNDER_WAY)
                .singleElement()
                .satisfies(found -> assertThat(found.words())
                        .startsWith("Both states are preparing")
                        .endsWith(": France (talks 2015-01-01) and Spain (talks 2015-01-01)."));
    }

    @Test
    void what_another_source_says_of_a_treaty_not_in_force_is_told_as_of_one_in_force() {
        View in2013 = View.of(
                Dataset.embedded(),
                LocalDate.parse("2013-06-30"),
                Dataset.embedded().info().asOf());

        assertThat(signed(in2013, Selection.standard()))
                .contains("; another source says otherwise on the death penalty for Italy (must refuse) and Portugal"
                        + " (a ground for refusal).");
        assertThat(signed(in2013, Selection.of("IT").with("CN")))
                .endsWith("; another source says otherwise on the death penalty (must refuse).");
        assertThat(signed(in2013, Selection.of("LT").with("CN"))).doesNotContain("another source");
    }

    @Test
    void a_ground_that_a_general_clause_may_cover_is_not_said_to_bring_no_duty() {
        View in2013 = View.of(
                Dataset.embedded(),
                LocalDate.parse("2013-06-30"),
                Dataset.embedded().info().asOf());

        assertThat(signed(in2013, Selection.of("IT").with("CN")))
                .contains("; it obliges the requested state to refuse where torture is feared and for political"
                        + " offences, but not for its own nationals; it names no duty to refuse where the death penalty"
                        + " is possible and no assurance rules it out, and article 3(g) obliges the requested state to"
                        + " refuse where public order or basic principles of its law would be harmed; another source");
        assertThat(signed(in2013, Selection.of("PT").with("CN")))
                .contains("would be harmed; whether it obliges the requested state to refuse where torture is feared is"
                        + " not determined; another source");
        assertThat(signed(in2013, Selection.of("LT").with("CN")))
                .contains(" and article 3(7) leaves it to the law or the basic principles of the requested state"
                        + " whether it refuses");
    }

    private static String signed(View view, Selection selection) {
        return KeyFindings.of(view, selection).stream()
                .filter(found -> found.topic() == KeyTopic.SIGNED)
                .map(KeyFinding::words)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void steps_of_a_treaty_under_way_that_lie_after_the_day_are_not_told() {
        assertThat(KeyFindings.of(View.of(
                        Dataset.embedded(),
                        LocalDate.parse("2010-06-30"),
                        Dataset.embedded().info().asOf())))
                .filteredOn(found -> found.topic() == KeyTopic.UNDER_WAY)
                .singleElement()
                .satisfies(found -> assertThat(found.words()).endsWith(": Italy (talks 2010-05)."));
    }

    @Test
    void the_treaty_of_hungary_is_before_parliament() {
        assertThat(KeyFindings.of(View.of(Dataset.embedded())))
                .filteredOn(found -> found.topic() == KeyTopic.UNDER_WAY)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.states()).extracting(ActorId::value).containsExactly("HU");
                    assertThat(found.words()).contains("; before parliament between 2025-07-17 and 2025-11-07, ");
                });
    }

    @Test
    void a_treaty_that_is_applied_provisionally_is_reported_and_what_is_disputed_of_it_too() {
        String applied = ", {\"stage\": \"PROVISIONALLY_APPLIED\", \"date\": \"2011-06-01\", \"citations\":"
                + " [{\"source\": \"paper-2017\"}]}";
        String denial = ", {\"stage\": \"PROVISIONALLY_APPLIED\", \"denies\": true, \"citations\": [{\"source\":"
                + " \"paper-2017\"}]}";

        assertThat(words("2020-01-01", treaty("FR", "NONE", applied)))
                .singleElement()
                .asString()
                .startsWith("1 of the 2 states has signed an extradition treaty with China that is not known to be in"
                        + " force on 2020-01-01: France; ")
                .endsWith("; that of France is applied provisionally.");
        assertThat(words("2020-01-01", treaty("FR", "NONE", applied + denial), treaty("ES", "NONE", applied)))
                .singleElement()
                .asString()
                .endsWith("; that of Spain is applied provisionally; sources contradict each other on whether that of"
                        + " France is applied provisionally.");
    }

    @Test
    void a_signature_that_is_only_denied_is_none() {
        String denied = treaty("FR", "NONE", "").replace("\"date\": \"2010-05-01\"", "\"denies\": true");

        assertThat(words("2020-01-01", denied))
                .containsExactly("Neither state is known to have signed an extradition treaty with China that is not in"
                        + " force on 2020-01-01; sources say that none was signed by France.");
    }

    @Test
    void general_clauses_of_several_treaties_are_told_with_their_states() {
        String french = treaty("FR", "FULL", "", "DEATH_PENALTY_BAR", "ABSENT", "ORDRE_PUBLIC", "DOMESTIC_LAW_GATE");
        String spanish = treaty("ES", "FULL", "", "DEATH_PENALTY_BAR", "ABSENT", "ORDRE_PUBLIC", "MANDATORY_REFUSAL");
        String named = treaty("ES", "PARTIAL", "", "OWN_NATIONALS_BAR", "MANDATORY_REFUSAL");

        assertThat(words("2020-01-01", french, spanish))
                .singleElement()
                .asString()
                .endsWith(". The requested state must also refuse what would harm public order or basic principles of"
                        + " its law under a general clause (Spain). Refusal also depends on the requested state's own"
                        + " law or basic principles under a general clause (France).");
        assertThat(words("2020-01-01", french, named))
                .singleElement()
                .asString()
                .endsWith(". Refusal also depends on the requested state's own law or basic principles under a general"
                        + " clause (France).");
        assertThat(words("2020-01-01", named, treaty("FR", "PARTIAL", "")))
                .singleElement()
                .asString()
                .doesNotContain("general clause", "own law or basic principles");
    }
}
