package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.cooperation.CooperationStatus;
import io.github.lec.dataset.Sample;
import io.github.lec.record.InstrumentId;
import io.github.lec.rule.Selection;
import io.github.lec.source.Topic;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A treaty that a later one in force has replaced is no longer what binds. */
class ReplacedTreatyTest {
    private static final Selection FRANCE = new Selection(new TreeSet<>(List.of(Sample.FRANCE)), List.of(Sample.CHINA));

    private static String treaty(String id, String inForce, String form, String more) {
        return """
                {"id": "%s", "kind": "EXTRADITION", "title": "Treaty %s", "parties": ["CN", "FR"], "textRead": "FULL", %s
                 "lifecycle": [{"stage": "IN_FORCE", "date": "%s", "citations": [{"source": "paper-2017"}]}],
                 "safeguards": [{"kind": "HUMAN_RIGHTS_SAVINGS", "form": "ABSENT", "basis": "TEXT",
                   "citations": [{"source": "paper-2017"}]},
                  {"kind": "TORTURE_NON_REFOULEMENT", "form": "%s", "basis": "TEXT",
                   "citations": [{"source": "paper-2017"}]}]}""".formatted(id, id, more, inForce, form);
    }

    private static View view(String asOf, String... treaties) {
        return View.of(
                Sample.read("\"treaties\": [" + String.join(", ", treaties) + "]"),
                LocalDate.parse(asOf),
                LocalDate.parse("2024-01-01"));
    }

    private static String torture(View view) {
        return KeyFindings.of(view, FRANCE).stream()
                .filter(found -> found.topic() == KeyTopic.TORTURE)
                .map(KeyFinding::words)
                .findFirst()
                .orElseThrow();
    }

    private static View replaced(String asOf, String earlier, String later) {
        return view(
                asOf,
                treaty(earlier, "1977-01-21", "ABSENT", ""),
                treaty(later, "2007-04-26", "MANDATORY_REFUSAL", "\"supersedes\": \"" + earlier + "\","));
    }

    @Test
    void a_treaty_is_replaced_from_the_day_on_which_the_later_one_is_in_force() {
        View now = replaced("2020-01-01", "a", "b");
        View then = replaced("2007-04-25", "a", "b");
        InstrumentId earlier = InstrumentId.of("a");

        InstrumentStatus status =
                now.instruments().status(now.dataset().treaty(earlier).orElseThrow());
        assertThat(status).hasToString("Replaced (2007-04-26)");
        assertThat(status.claims()).extracting(Object::toString).contains("b/lifecycle/IN_FORCE");
        assertThat(then.instruments().status(then.dataset().treaty(earlier).orElseThrow()))
                .hasToString("In force (1977-01-21)");
        assertThat(now.instruments().inForceBetween(Sample.CHINA, Sample.FRANCE, now.asOf()))
                .extracting(text -> text.id().value())
                .containsExactly("b");
    }

    @Test
    void key_findings_speak_of_the_later_treaty_whatever_the_ids() {
        String obliges =
                "The extradition treaty of France obliges the requested state to refuse where torture is feared.";

        assertThat(torture(replaced("2020-01-01", "a", "b"))).isEqualTo(obliges);
        assertThat(torture(replaced("2020-01-01", "b", "a"))).isEqualTo(obliges);
        assertThat(torture(replaced("2007-04-25", "a", "b")))
                .endsWith("was read and does not oblige the requested state to" + " refuse where torture is feared.");
    }

    @Test
    void a_replaced_text_is_on_record_and_not_in_force() {
        View now = replaced("2020-01-01", "a", "b");
        Cooperation.OnRecord found = (Cooperation.OnRecord)
                CooperationRecord.of(now).between(Sample.FRANCE, Sample.CHINA, Topic.EXTRADITION_TREATY);

        assertThat(found.texts())
                .extracting(text -> text.record().id().value() + " " + text.status())
                .containsExactly("b " + CooperationStatus.IN_FORCE, "a " + CooperationStatus.REPLACED);
    }

    @Test
    void of_two_treaties_in_force_of_which_neither_replaces_the_other_both_count() {
        String must = treaty("a", "2007-04-26", "MANDATORY_REFUSAL", "");
        String silent = treaty("b", "1977-01-21", "ABSENT", "");
        String obliges =
                "At least one of the 2 extradition treaties of France obliges the requested state to refuse where"
                        + " torture is feared.";

        assertThat(torture(view("2020-01-01", must, silent))).isEqualTo(obliges);
        assertThat(torture(view(
                        "2020-01-01",
                        treaty("a", "1977-01-21", "ABSENT", ""),
                        treaty("b", "2007-04-26", "MANDATORY_REFUSAL", ""))))
                .isEqualTo(obliges);
    }

    @Test
    void two_treaties_are_two_in_the_first_finding() {
        View view =
                view("2020-01-01", treaty("a", "1977-01-21", "ABSENT", ""), treaty("b", "2007-04-26", "ABSENT", ""));

        assertThat(KeyFindings.of(view, FRANCE).get(0).words())
                .isEqualTo("France has 2 extradition treaties with China in force on 2020-01-01.");
        assertThat(torture(view))
                .isEqualTo(
                        "The 2 extradition treaties of France were read and do not oblige the requested state to refuse"
                                + " where torture is feared.");
    }
}
