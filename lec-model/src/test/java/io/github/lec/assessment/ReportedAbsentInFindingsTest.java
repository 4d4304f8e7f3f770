package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A clause that a source reports absent from a text that was not read is said to be, and is not counted as absent. */
class ReportedAbsentInFindingsTest {
    private static final String ABSENT =
            "{'kind': 'DEATH_PENALTY_BAR', 'denies': true, 'citations': [{'source': 'paper'}]}";

    private static String treaty(String state, String no, String clauses) {
        return "{'id': 'cn-" + state.toLowerCase(Locale.ROOT) + no
                + "', 'kind': 'EXTRADITION', 'title': 'Treaty', 'textRead': 'NONE', 'parties': ['CN', '" + state
                + "'], 'lifecycle': [{'stage': 'IN_FORCE', 'date': '2014-02-01', 'citations': [{'source': 'paper'}]}],"
                + " 'safeguards': [" + clauses + "]}";
    }

    private static View view(String... treaties) {
        String json = ("{'dataset': {'format': '1.0', 'id': 'own', 'version': '1', 'title': 'Own', 'licence':"
                        + " 'CC0-1.0', 'asOf':"
                        + " '2026-06-30'}, 'sources': [{'id': 'paper', 'title': 'Paper', 'kind': 'ACADEMIC',"
                        + " 'published': '2024-03-01'}, {'id': 'book', 'title': 'Book', 'kind': 'ACADEMIC',"
                        + " 'published': '2024-03-01'}], 'treaties': ["
                        + Stream.of(treaties).collect(Collectors.joining(", ")) + "]}")
                .replace('\'', '"');
        return View.of(DatasetReader.readDocumentOver(json, "own.json", Dataset.embedded()));
    }

    private static String words(View view, KeyTopic topic, String first, String... others) {
        return KeyFindings.of(view, Selection.of(first, others).with("CN")).stream()
                .filter(found -> found.topic() == topic)
                .findFirst()
                .orElseThrow()
                .words();
    }

    @Test
    void a_clause_on_which_sources_contradict_each_other_is_not_called_undetermined() {
        String disputed =
                "{'kind': 'DEATH_PENALTY_BAR', 'form': 'MANDATORY_REFUSAL', 'citations': [{'source': 'paper'}]},"
                        + " {'kind': 'DEATH_PENALTY_BAR', 'denies': true, 'citations': [{'source': 'book'}]}";

        assertThat(words(view(treaty("MT", "", disputed)), KeyTopic.DEATH_PENALTY, "MT"))
                .startsWith("Sources contradict each other on whether the extradition treaty of Malta obliges the"
                        + " requested state to refuse ");
        assertThat(words(view(treaty("MT", "", disputed), treaty("EE", "", "")), KeyTopic.DEATH_PENALTY, "MT", "EE"))
                .contains("; sources contradict each other for Malta; not determined for Estonia");
    }

    @Test
    void of_one_treaty_it_is_said_without_a_number() {
        View view = view(treaty("MT", "", ABSENT));

        assertThat(words(view, KeyTopic.DEATH_PENALTY, "MT"))
                .isEqualTo("Whether the extradition treaty of Malta obliges the requested state to refuse where the"
                        + " death penalty is possible and no assurance rules it out is not determined (such a clause"
                        + " is reported absent).");
        assertThat(words(view, KeyTopic.MISSING_EVERYWHERE, "MT"))
                .isEqualTo("The extradition treaty of Malta is not known to have any of the 15 safeguards of the UN"
                        + " Model Treaty and the European Convention on Extradition; reported absent: the death"
                        + " penalty.");
    }

    @Test
    void nothing_is_said_where_no_source_reports_it() {
        View view = view(treaty("MT", "", ""), treaty("EE", "", ""));

        assertThat(words(view, KeyTopic.DEATH_PENALTY, "MT")).endsWith(" is not determined.");
        assertThat(words(view, KeyTopic.DEATH_PENALTY, "MT", "EE")).endsWith(" is not determined.");
        assertThat(words(view, KeyTopic.MISSING_EVERYWHERE, "MT", "EE")).doesNotContain("reported absent");
    }

    @Test
    void where_no_text_says_anything_the_safeguards_of_several_treaties_are_not_said_to_be_missing() {
        View view = view(treaty("MT", "", ""), treaty("EE", "", ""));

        assertThat(words(view, KeyTopic.MISSING_EVERYWHERE, "MT", "EE"))
                .isEqualTo("Which of the 15 safeguards of the UN Model Treaty and the European Convention on"
                        + " Extradition the 2 extradition treaties in force have is not determined.");
    }

    @Test
    void of_several_treaties_of_one_state_the_texts_are_counted() {
        assertThat(words(view(treaty("MT", "-1", ABSENT), treaty("MT", "-2", "")), KeyTopic.DEATH_PENALTY, "MT"))
                .endsWith(" is not determined (such a clause is reported absent in 1 of them).");
        assertThat(words(view(treaty("MT", "-1", ABSENT), treaty("MT", "-2", ABSENT)), KeyTopic.DEATH_PENALTY, "MT"))
                .endsWith(" is not determined (such a clause is reported absent in both).");
    }

    @Test
    void of_many_treaties_it_is_said_in_how_many_and_for_which_states() {
        String must = "{'kind': 'DEATH_PENALTY_BAR', 'form': 'MANDATORY_REFUSAL', 'citations': [{'source': 'paper'}]}";
        View open = view(treaty("MT", "", ABSENT), treaty("EE", "", ABSENT), treaty("SK", "", ""));
        View some = view(treaty("MT", "", ABSENT), treaty("EE", "", must), treaty("SK", "", ""));

        assertThat(words(open, KeyTopic.DEATH_PENALTY, "MT", "EE", "SK"))
                .endsWith(
                        " is not determined (such a clause is reported absent in 2 of them: Estonia and" + " Malta).");
        assertThat(words(open, KeyTopic.DEATH_PENALTY, "MT", "EE"))
                .endsWith(" is not determined (such a clause is reported absent in both).");
        assertThat(words(open, KeyTopic.MISSING_EVERYWHERE, "MT", "EE", "SK"))
                .endsWith("; reported absent: the death penalty in 2 of them.");
        assertThat(words(some, KeyTopic.DEATH_PENALTY, "MT", "EE", "SK"))
                .endsWith(": Estonia; not determined for Malta and Slovakia (such a clause is reported absent in 1 of"
                        + " them: Malta).");
        assertThat(words(some, KeyTopic.DEATH_PENALTY, "MT", "EE"))
                .endsWith(": Estonia; not determined for Malta (such a clause is reported absent).");
    }
}
