package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Sample;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A treaty that is suspended or has ended is not "not known to be in force": key findings give its status. */
class SuspendedAndEndedTreatiesTest {
    /** A text that was read for clauses on torture and on duties under other treaties, and has neither. */
    private static final String NO_DUTY = """
            {"kind": "TORTURE_NON_REFOULEMENT", "form": "ABSENT", "basis": "TEXT", "citations": [{"source": "paper-2017"}]},
            {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "ABSENT", "basis": "TEXT", "citations": [{"source": "paper-2017"}]}""";

    private static String step(String stage, String date) {
        return """
                , {"stage": "%s", "date": "%s", "citations": [{"source": "paper-2017"}]}""".formatted(stage, date);
    }

    private static String treaty(String party, String more) {
        return treaty("cn-" + party, party, more, "");
    }

    private static String treaty(String id, String party, String more, String safeguards) {
        return """
                {"id": "%1$s", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "%2$s"], "textRead": "FULL",
                 "lifecycle": [{"stage": "IN_FORCE", "date": "2012-05-01", "citations": [{"source": "paper-2017"}]}%3$s],
                 "safeguards": [%4$s]}""".formatted(id, party, more, safeguards);
    }

    private static String words(KeyTopic topic, List<String> states, String... treaties) {
        View view = View.of(
                Sample.read("\"treaties\": [" + String.join(", ", treaties) + "]"),
                LocalDate.parse("2022-01-01"),
                LocalDate.parse("2024-01-01"));
        return KeyFindings.of(
                        view,
                        Selection.of(states.get(0), states.stream().skip(1).toArray(String[]::new))
                                .with("CN"))
                .stream()
                .filter(found -> found.topic() == topic)
                .findFirst()
                .orElseThrow()
                .words();
    }

    private static String inForce(List<String> states, String... treaties) {
        return words(KeyTopic.TREATIES_IN_FORCE, states, treaties);
    }

    @Test
    void of_one_state_it_is_said_since_when() {
        assertThat(inForce(List.of("FR"), treaty("FR", step("SUSPENDED", "2020-01-01"))))
                .isEqualTo("France is not known to have an extradition treaty with China in force on 2022-01-01; its"
                        + " treaty is suspended (since 2020-01-01).");
        assertThat(inForce(List.of("FR"), treaty("FR", step("TERMINATED", "2021-01-01"))))
                .isEqualTo("France is not known to have an extradition treaty with China in force on 2022-01-01; its"
                        + " treaty has ended (2021-01-01).");
    }

    @Test
    void of_several_each_is_named() {
        assertThat(inForce(
                        List.of("FR", "ES"),
                        treaty("FR", step("SUSPENDED", "2020-01-01")),
                        treaty("ES", step("TERMINATED", "2021-01-01"))))
                .isEqualTo("Neither state is known to have an extradition treaty with China in force on 2022-01-01;"
                        + " that of France is suspended (since 2020-01-01); that of Spain has ended"
                        + " (2021-01-01).");
        assertThat(inForce(
                        List.of("FR", "ES"),
                        treaty("FR", step("SUSPENDED", "2020-01-01")),
                        treaty("ES", step("SUSPENDED", "2021-01-01"))))
                .endsWith("; those of France (since 2020-01-01) and Spain (since 2021-01-01) are suspended.");
    }

    @Test
    void an_agreement_with_hong_kong_that_has_ended_is_not_worded_like_one_never_in_force() {
        String agreement =
                treaty("hk-fr", "FR", step("TERMINATED", "2021-01-01"), "").replace("CN", "HK");
        View view = View.of(
                Sample.read("\"treaties\": [" + agreement + "]"),
                LocalDate.parse("2022-01-01"),
                LocalDate.parse("2024-01-01"));

        assertThat(KeyFindings.of(view, Selection.of("FR").with("HK")))
                .singleElement()
                .extracting(KeyFinding::words)
                .isEqualTo("France has agreed with Hong Kong on the surrender of fugitives; the agreement has ended.");
    }

    @Test
    void an_earlier_treaty_is_not_reported_where_another_is_in_force() {
        assertThat(inForce(
                        List.of("FR"),
                        treaty("old", "FR", step("TERMINATED", "2015-01-01"), ""),
                        treaty("new", "FR", "", "")))
                .isEqualTo("France has an extradition treaty with China in force on 2022-01-01.");
    }

    @Test
    void where_a_state_has_several_they_are_counted() {
        String earlier = treaty("old", "FR", step("SUSPENDED", "2019-01-01"), "");
        String later = treaty("new", "FR", step("SUSPENDED", "2020-01-01"), "");
        String ended = treaty("new", "FR", step("TERMINATED", "2021-01-01"), "");

        assertThat(inForce(List.of("FR"), earlier, later))
                .endsWith("; its 2 treaties are suspended (since 2019-01-01 and since 2020-01-01).");
        assertThat(inForce(List.of("FR"), earlier, later.replace("2020-01-01", "2019-01-01")))
                .endsWith("; its 2 treaties are suspended (since 2019-01-01).");
        assertThat(inForce(List.of("FR"), earlier, ended))
                .endsWith("; one of its treaties is suspended (since 2019-01-01); one of its treaties has ended"
                        + " (2021-01-01).");
        assertThat(inForce(List.of("FR", "ES"), earlier, later))
                .endsWith("; the 2 treaties of France are suspended (since 2019-01-01 and since 2020-01-01).");
        assertThat(inForce(List.of("FR", "ES"), earlier, ended))
                .endsWith("; one treaty of France is suspended (since 2019-01-01); one treaty of France has ended"
                        + " (2021-01-01).");
    }

    @Test
    void that_nothing_else_obliges_is_said_only_where_every_other_text_was_read() {
        String torture = """
                {"kind": "TORTURE_NON_REFOULEMENT", "form": "MANDATORY_UNLESS_ASSURANCE", "basis": "TEXT",
                 "citations": [{"source": "paper-2017"}]}""";
        String savings = ", "
                + torture.replace("TORTURE_NON_REFOULEMENT", "HUMAN_RIGHTS_SAVINGS")
                        .replace("MANDATORY_UNLESS_ASSURANCE", "SAVINGS_CLAUSE");
        String assured = treaty("cn-fr", "FR", "", torture + savings.replace("SAVINGS_CLAUSE", "ABSENT"));
        String other = treaty("cn-fr-2", "FR", "", NO_DUTY);

        assertThat(words(KeyTopic.TORTURE, List.of("FR"), assured, other))
                .endsWith(", unless it accepts an assurance; none obliges it regardless of assurances.");
        assertThat(words(KeyTopic.TORTURE, List.of("FR"), assured, treaty("cn-fr-2", "FR", "", "")))
                .endsWith(", unless it accepts an assurance; whether one obliges it regardless of assurances is not"
                        + " determined.");
        assertThat(words(KeyTopic.TORTURE, List.of("FR"), treaty("cn-fr", "FR", "", torture + savings), other))
                .endsWith(", unless it accepts an assurance; whether one obliges it regardless of assurances is not"
                        + " determined.");
        for (String open : List.of(torture + savings, torture)) {
            assertThat(words(KeyTopic.TORTURE, List.of("FR"), treaty("cn-fr", "FR", "", open)))
                    .endsWith(", unless it accepts an assurance; whether it obliges it regardless of assurances is not"
                            + " determined.");
            assertThat(words(
                            KeyTopic.TORTURE,
                            List.of("FR", "ES"),
                            treaty("cn-fr", "FR", "", open),
                            treaty("cn-es", "ES", "", NO_DUTY)))
                    .contains("neither is known to oblige the requested state to refuse where torture is feared"
                            + " regardless of assurances");
            assertThat(words(
                            KeyTopic.TORTURE,
                            List.of("FR", "ES"),
                            treaty("cn-fr", "FR", "", open),
                            treaty("cn-es", "ES", "", torture.replace("UNLESS_ASSURANCE", "REFUSAL"))))
                    .endsWith(": Spain; it must refuse, unless it accepts an assurance, under that of France (whether"
                            + " it must regardless of assurances is not determined).");
        }
    }

    @Test
    void a_duty_that_an_assurance_lifts_is_reported_as_one() {
        String torture = """
                {"kind": "TORTURE_NON_REFOULEMENT", "form": "MANDATORY_UNLESS_ASSURANCE", "basis": "TEXT",
                 "citations": [{"source": "paper-2017"}]},
                {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "ABSENT", "basis": "TEXT", "citations": [{"source": "paper-2017"}]}""";

        assertThat(words(KeyTopic.TORTURE, List.of("FR"), treaty("cn-fr", "FR", "", torture)))
                .isEqualTo("The extradition treaty of France obliges the requested state to refuse where torture is"
                        + " feared, unless it accepts an assurance.");
        assertThat(words(
                        KeyTopic.TORTURE,
                        List.of("FR", "ES"),
                        treaty("cn-fr", "FR", "", torture),
                        treaty("cn-es", "ES", "", torture.replace("UNLESS_ASSURANCE", "REFUSAL"))))
                .endsWith(": Spain; it must refuse, unless it accepts an assurance, under that of France.");
        assertThat(words(
                        KeyTopic.TORTURE,
                        List.of("FR", "ES"),
                        treaty("cn-fr", "FR", "", torture),
                        treaty("cn-es", "ES", "", NO_DUTY)))
                .contains(", neither obliges the requested state to refuse where torture is feared regardless of"
                        + " assurances; it must refuse, unless it accepts an assurance, under that of France;");
    }

    private static String denied(String stage) {
        return """
                , {"stage": "%s", "denies": true, "citations": [{"source": "paper-2017"}]}""".formatted(stage);
    }

    @Test
    void a_treaty_with_a_disputed_status_is_not_counted_and_is_mentioned() {
        String none = "France is not known to have an extradition treaty with China in force on 2022-01-01; sources"
                + " contradict each other on whether its treaty ";

        assertThat(inForce(List.of("FR"), treaty("FR", denied("IN_FORCE")))).isEqualTo(none + "is in force.");
        assertThat(inForce(List.of("FR"), treaty("FR", step("SUSPENDED", "2020-01-01") + denied("SUSPENDED"))))
                .isEqualTo(none + "is suspended.");
        assertThat(inForce(List.of("FR"), treaty("FR", step("TERMINATED", "2020-01-01") + denied("TERMINATED"))))
                .isEqualTo(none + "has ended.");
        assertThat(inForce(
                        List.of("FR"),
                        treaty("FR", step("SHELVED", "2020-01-01") + denied("SHELVED"))
                                .replace("IN_FORCE", "SIGNED")))
                .isEqualTo(none + "was put aside.");
    }

    @Test
    void of_several_states_each_whose_treaty_is_disputed_is_named() {
        assertThat(inForce(
                        List.of("FR", "ES", "IT"),
                        treaty("FR", denied("IN_FORCE")),
                        treaty("ES", denied("IN_FORCE")),
                        treaty("IT", "")))
                .isEqualTo("1 of the 3 states (France, Italy and Spain) has an extradition treaty with China in force"
                        + " on 2022-01-01: Italy; sources contradict each other on whether those of France"
                        + " and Spain are in force.");
        assertThat(inForce(
                        List.of("FR", "ES"), treaty("old", "FR", denied("IN_FORCE"), ""), treaty("new", "FR", "", "")))
                .isEqualTo(
                        "1 of the 2 states has an extradition treaty with China in force on 2022-01-01: France; sources"
                                + " contradict each other on whether another of France is in force.");
    }

    @Test
    void where_it_is_disputed_whether_a_later_treaty_has_replaced_the_earlier_one_it_is_open_which_is_in_force() {
        assertThat(inForce(
                        List.of("FR"),
                        treaty("old", "FR", "", ""),
                        treaty("new", "FR", denied("IN_FORCE"), "")
                                .replace("2012-05-01", "2015-05-01")
                                .replace("\"textRead\"", "\"supersedes\": \"old\", \"textRead\"")))
                .isEqualTo(
                        "France is not known to have an extradition treaty with China in force on 2022-01-01; sources"
                                + " contradict each other on which of its treaties is in force.");
    }

    @Test
    void a_protocol_in_force_is_not_a_treaty_of_its_state() {
        String suspended = treaty("t", "FR", step("SUSPENDED", "2020-01-01"), "");
        String protocol = treaty("p", "FR", "", "").replace("\"textRead\"", "\"parent\": \"t\", \"textRead\"");

        assertThat(inForce(List.of("FR"), suspended, protocol))
                .isEqualTo("France is not known to have an extradition treaty with China in force on 2022-01-01; its"
                        + " treaty is suspended (since 2020-01-01).");
    }

    @Test
    void a_treaty_of_which_the_day_of_suspension_is_open_may_be_suspended() {
        assertThat(inForce(List.of("FR"), treaty("FR", step("SUSPENDED", "2022"))))
                .isEqualTo("France is not known to have an extradition treaty with China in force on 2022-01-01; its"
                        + " treaty may be suspended (in force 2012-05-01).");
        assertThat(inForce(
                        List.of("FR", "ES"),
                        treaty("FR", step("SUSPENDED", "2022")),
                        treaty("ES", step("SUSPENDED", "2022"))))
                .endsWith("; those of France (in force 2012-05-01) and Spain (in force 2012-05-01) may be suspended.");
    }

    @Test
    void an_agreement_with_hong_kong_that_may_be_suspended_is_not_worded_like_one_that_is_not() {
        String agreement = treaty("hk-fr", "FR", step("SUSPENDED", "2022"), "").replace("CN", "HK");
        View view = View.of(
                Sample.read("\"treaties\": [" + agreement + "]"),
                LocalDate.parse("2022-01-01"),
                LocalDate.parse("2024-01-01"));

        assertThat(KeyFindings.of(view, Selection.of("FR").with("HK")))
                .singleElement()
                .extracting(KeyFinding::words)
                .isEqualTo("France has agreed with Hong Kong on the surrender of fugitives; the agreement is in force"
                        + " and may be suspended.");
    }

    @Test
    void a_treaty_that_was_put_aside_is_said_to_be() {
        assertThat(inForce(
                        List.of("FR", "ES"),
                        treaty("FR", step("SHELVED", "2017-03-28")).replace("IN_FORCE", "SIGNED")))
                .endsWith("; that of France was put aside (2017-03-28).");
    }

    @Test
    void a_treaty_of_which_notice_was_given_may_have_ended() {
        assertThat(inForce(
                        List.of("FR"),
                        treaty(
                                "FR",
                                step("DENOUNCED", "2020-01-01").replace("\"date\"", "\"party\": \"FR\", \"date\""))))
                .isEqualTo("France is not known to have an extradition treaty with China in force on 2022-01-01; its"
                        + " treaty may have ended since (in force 2012-05-01).");
    }

    @Test
    void a_convention_in_force_is_a_treaty_of_those_only_whom_it_binds() {
        String convention = treaty(
                        "FR",
                        step("RATIFIED", "2013-01-01").replace("\"date\"", "\"party\": \"CN\", \"date\"")
                                + step("RATIFIED", "2013-01-01").replace("\"date\"", "\"party\": \"IT\", \"date\"")
                                + denied("RATIFIED").replace("\"denies\"", "\"party\": \"FR\", \"denies\""))
                .replace("\"CN\", \"FR\"]", "\"CN\", \"FR\", \"IT\"]");

        assertThat(inForce(List.of("FR", "IT"), convention))
                .isEqualTo("1 of the 2 states has an extradition treaty with China in force on 2022-01-01: Italy;"
                        + " whether a convention in force binds France is not determined. Convention: Treaty (Italy).");
    }
}
