package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Sample;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A text ends with the entry into force of the one that replaces it (Vienna Convention on the Law of Treaties, article
 * 59).
 */
class ReplacedTextTest {
    private static final String ENTRY_1977 = step("IN_FORCE", "date", "1977-01-21");
    private static final String ENTRY_2007 = step("IN_FORCE", "date", "2007-04-26");

    private static String step(String stage, String member, String day) {
        return step(stage, member, day, "");
    }

    private static String step(String stage, String member, String day, String more) {
        return """
                {"stage": "%s", "%s": "%s", %s "citations": [{"source": "paper-2017"}]}""".formatted(stage, member, day, more);
    }

    private static String undated(String stage) {
        return "{\"stage\": \"" + stage + "\", \"citations\": [{\"source\": \"paper-2017\"}]}";
    }

    private static String treaty(String id, String parties, String more, String... steps) {
        return """
                {"id": "%s", "kind": "EXTRADITION", "title": "Treaty %s", "parties": [%s], %s "lifecycle": [%s]}""".formatted(id, id, parties, more, String.join(", ", steps));
    }

    private static String earlier(String... steps) {
        return treaty("old", "\"CN\", \"FR\"", "", steps);
    }

    private static String later(String... steps) {
        return treaty("new", "\"CN\", \"FR\"", "\"supersedes\": \"old\",", steps);
    }

    private static Dataset treaties(String... treaties) {
        return Sample.read("\"treaties\": [" + String.join(", ", treaties) + "]");
    }

    private static Instrument old(Dataset dataset) {
        return dataset.instrument(InstrumentId.of("old")).orElseThrow();
    }

    private static Truth inForce(Dataset dataset, String day) {
        return View.of(dataset).instruments().isInForce(old(dataset), LocalDate.parse(day));
    }

    private static Truth between(Dataset dataset, ActorId one, ActorId other, String day) {
        return View.of(dataset).instruments().isInForceBetween((Treaty) old(dataset), one, other, LocalDate.parse(day));
    }

    private static String status(Dataset dataset, String day) {
        return View.of(dataset, LocalDate.parse(day), LocalDate.parse("2024-01-01"))
                .instruments()
                .status(old(dataset))
                .toString();
    }

    @Test
    void a_text_is_in_force_until_the_one_that_replaces_it_is() {
        Dataset dataset = treaties(earlier(ENTRY_1977), later(ENTRY_2007));
        LocalDate last = LocalDate.parse("2007-04-25");
        LocalDate replaced = LocalDate.parse("2007-04-26");
        InstrumentAnswers answers = View.of(dataset).instruments();

        assertThat(inForce(dataset, "2007-04-25")).isEqualTo(Truth.TRUE);
        assertThat(inForce(dataset, "2007-04-26")).isEqualTo(Truth.FALSE);
        assertThat(between(dataset, Sample.FRANCE, Sample.CHINA, "2007-04-25")).isEqualTo(Truth.TRUE);
        assertThat(between(dataset, Sample.FRANCE, Sample.CHINA, "2007-04-26")).isEqualTo(Truth.FALSE);
        assertThat(answers.isTerminated(old(dataset), last)).isEqualTo(Truth.FALSE);
        assertThat(answers.isTerminated(old(dataset), replaced)).isEqualTo(Truth.TRUE);
        assertThat(answers.inForce(old(dataset), replaced).claims())
                .extracting(Object::toString)
                .contains("old/lifecycle/IN_FORCE", "new/lifecycle/IN_FORCE");
    }

    @Test
    void where_it_is_not_known_whether_the_later_text_is_in_force_it_is_not_known_whether_the_earlier_still_is() {
        Dataset dataset = treaties(earlier(ENTRY_1977), later(step("SIGNED", "date", "2007-03-20")));

        assertThat(inForce(dataset, "2007-03-19")).isEqualTo(Truth.TRUE);
        assertThat(inForce(dataset, "2020-01-01")).isEqualTo(Truth.UNKNOWN);
        assertThat(status(dataset, "2007-03-19")).isEqualTo("In force (1977-01-21)");
        assertThat(status(dataset, "2020-01-01")).isEqualTo("In force, later not determined (1977-01-21)");
    }

    @Test
    void where_the_day_of_the_end_is_not_known_the_status_says_that_it_was_in_force() {
        Dataset dataset = treaties(earlier(ENTRY_1977, undated("TERMINATED")));

        assertThat(inForce(dataset, "2020-01-01")).isEqualTo(Truth.UNKNOWN);
        assertThat(status(dataset, "2020-01-01")).isEqualTo("In force, later not determined (1977-01-21)");
    }

    @Test
    void a_replaced_text_is_not_in_force_again_when_the_later_one_ends() {
        Dataset dataset = treaties(earlier(ENTRY_1977), later(ENTRY_2007, step("TERMINATED", "date", "2015-01-01")));

        assertThat(inForce(dataset, "2020-01-01")).isEqualTo(Truth.FALSE);
        assertThat(status(dataset, "2020-01-01")).isEqualTo("Replaced (2007-04-26)");
    }

    @Test
    void a_source_that_sees_it_in_force_after_the_end_of_the_later_one_decides() {
        String end = step("TERMINATED", "date", "2015-01-01");

        Dataset resumed = treaties(earlier(ENTRY_1977, step("RESUMED", "date", "2015-01-01")), later(ENTRY_2007, end));
        assertThat(inForce(resumed, "2014-12-31")).isEqualTo(Truth.FALSE);
        assertThat(inForce(resumed, "2015-01-01")).isEqualTo(Truth.TRUE);
        assertThat(status(resumed, "2020-01-01")).isEqualTo("In force (1977-01-21)");

        Dataset seen =
                treaties(earlier(ENTRY_1977, step("IN_FORCE", "observedOn", "2016-05-01")), later(ENTRY_2007, end));
        assertThat(inForce(seen, "2015-06-01")).isEqualTo(Truth.FALSE);
        assertThat(inForce(seen, "2020-01-01")).isEqualTo(Truth.TRUE);
    }

    @Test
    void a_source_that_sees_it_in_force_beside_the_later_one_leaves_open_which_is_right() {
        Dataset dataset =
                treaties(earlier(ENTRY_1977, step("IN_FORCE", "observedOn", "2016-05-01")), later(ENTRY_2007));

        assertThat(inForce(dataset, "2015-01-01")).isEqualTo(Truth.FALSE);
        assertThat(inForce(dataset, "2020-01-01")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_text_that_was_never_in_force_has_not_ended() {
        Dataset dataset = treaties(earlier(step("SIGNED", "date", "1977-01-21"), """
                {"stage": "IN_FORCE", "denies": true, "observedOn": "2023-01-01",
                 "citations": [{"source": "paper-2017"}]}"""), later(ENTRY_2007));

        assertThat(View.of(dataset).instruments().isTerminated(old(dataset), LocalDate.parse("2020-01-01")))
                .isEqualTo(Truth.FALSE);
        assertThat(status(dataset, "2020-01-01")).isEqualTo("Signed, not in force (1977-01-21)");
    }

    @Test
    void a_treaty_of_two_replaces_a_convention_between_these_two_alone() {
        Dataset dataset = treaties(
                treaty(
                        "old",
                        "\"CN\", \"FR\", \"IT\"",
                        "",
                        ENTRY_1977,
                        step("IN_FORCE", "date", "1977-01-21", "\"party\": \"CN\","),
                        step("IN_FORCE", "date", "1977-01-21", "\"party\": \"FR\","),
                        step("IN_FORCE", "date", "1977-01-21", "\"party\": \"IT\",")),
                later(ENTRY_2007));

        assertThat(inForce(dataset, "2020-01-01")).isEqualTo(Truth.TRUE);
        assertThat(between(dataset, Sample.FRANCE, Sample.CHINA, "2020-01-01")).isEqualTo(Truth.FALSE);
        assertThat(between(dataset, Sample.ITALY, Sample.CHINA, "2020-01-01")).isEqualTo(Truth.TRUE);
        assertThat(View.of(dataset)
                        .instruments()
                        .isParty(InstrumentId.of("old"), Sample.FRANCE, LocalDate.parse("2020-01-01")))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void a_convention_replaces_a_treaty_of_two_once_it_binds_both_even_if_one_leaves_it_later() {
        Dataset dataset = treaties(
                earlier(ENTRY_1977),
                treaty(
                        "new",
                        "\"CN\", \"FR\", \"IT\"",
                        "\"supersedes\": \"old\",",
                        ENTRY_2007,
                        step("IN_FORCE", "date", "2007-04-26", "\"party\": \"CN\","),
                        step("IN_FORCE", "date", "2010-01-01", "\"party\": \"FR\","),
                        step("TERMINATED", "date", "2015-01-01", "\"party\": \"FR\",")));

        assertThat(inForce(dataset, "2009-12-31")).isEqualTo(Truth.TRUE);
        assertThat(inForce(dataset, "2010-01-01")).isEqualTo(Truth.FALSE);
        assertThat(inForce(dataset, "2020-01-01")).isEqualTo(Truth.FALSE);
    }

    @Test
    void a_convention_that_one_party_left_has_not_ended() {
        Dataset dataset = treaties(treaty(
                "old",
                "\"CN\", \"FR\", \"IT\"",
                "",
                ENTRY_1977,
                step("TERMINATED", "date", "2015-01-01", "\"party\": \"IT\",")));

        assertThat(View.of(dataset).instruments().isTerminated(old(dataset), LocalDate.parse("2020-01-01")))
                .isEqualTo(Truth.FALSE);
        assertThat(status(dataset, "2020-01-01")).isEqualTo("In force (1977-01-21)");
    }

    @Test
    void whether_a_memorandum_can_end_a_treaty_is_open() {
        Dataset dataset = Sample.read("\"treaties\": [" + earlier(ENTRY_1977) + "], \"arrangements\": [" + """
                {"id": "memo", "kind": "MEMORANDUM", "title": "Memorandum", "parties": ["CN", "FR"],
                 "supersedes": "old",
                 "lifecycle": [{"stage": "SIGNED", "date": "2007-04-26", "citations": [{"source": "paper-2017"}]}]}]""");

        assertThat(inForce(dataset, "2007-04-25")).isEqualTo(Truth.TRUE);
        assertThat(inForce(dataset, "2020-01-01")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void an_arrangement_replaces_another_when_it_is_signed_unless_it_starts_later() {
        String old = """
                {"id": "old", "kind": "MEMORANDUM", "title": "Memorandum", "parties": ["CN", "FR"],
                 "lifecycle": [{"stage": "IN_FORCE", "date": "1977-01-21", "citations": [{"source": "paper-2017"}]}]}""";
        String signed = """
                {"id": "new", "kind": "MEMORANDUM", "title": "Memorandum", "parties": ["CN", "FR"],
                 "supersedes": "old",
                 "lifecycle": [%s {"stage": "SIGNED", "date": "2007-04-26", "citations": [{"source": "paper-2017"}]}]}""";
        Dataset atOnce = Sample.read("\"arrangements\": [" + old + ", " + signed.formatted("") + "]");
        Dataset after = Sample.read("\"arrangements\": [" + old + ", "
                + signed.formatted(step("IN_FORCE", "date", "2008-01-01") + ",") + "]");

        assertThat(inForce(atOnce, "2007-04-26")).isEqualTo(Truth.FALSE);
        assertThat(inForce(after, "2007-04-26")).isEqualTo(Truth.TRUE);
        assertThat(inForce(after, "2008-01-01")).isEqualTo(Truth.FALSE);
    }
}
