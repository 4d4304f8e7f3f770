package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How key findings name states, one by one and as a group. */
class NamesInFindingsTest {
    private static final View NOW = View.of(Dataset.embedded());

    private static final View LONG = View.of(DatasetReader.readDocument("""
            {"dataset": {"format": "1.0", "id": "long", "version": "1", "title": "Long", "licence": "CC0-1.0", "asOf": "2026-06-30"},
             "actors": [{"id": "CN", "kind": "STATE", "name": "China"},
              {"id": "XA", "kind": "STATE", "name": "United Independent Democratic Federal Republic of Westmarchia and the Islands"}]}
            """, "long.json"));

    private static String inForce(View view, Selection selection) {
        return KeyFindings.of(view, selection).get(0).words();
    }

    @Test
    void the_first_finding_says_which_states_are_counted() {
        assertThat(inForce(NOW, Selection.standard()))
                .startsWith("9 of the 28 states (27 EU states and the United Kingdom) have an extradition treaty");
        assertThat(inForce(NOW, new Selection(new TreeSet<>(Selection.EU27), List.of(ActorId.of("CN")))))
                .startsWith("9 of the 27 states (27 EU states) have an extradition treaty");
        assertThat(inForce(NOW, Selection.of("FR", "ES"))).startsWith("Both states have");
        assertThat(Selection.groupOf(new TreeSet<>(List.of(ActorId.of("GB"))))).isEmpty();
    }

    @Test
    void a_sentence_that_counts_all_states_does_not_name_them_as_all_states_again() {
        String treaties = Selection.standard().states().stream()
                .map(state -> """
                        {"id": "cn-%1$s", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "%1$s"], "textRead": "FULL",
                         "lifecycle": [{"stage": "IN_FORCE", "date": "2012-03-01", "citations": [{"source": "gazette"}]}],
                         "safeguards": [{"kind": "TORTURE_NON_REFOULEMENT", "form": "MANDATORY_REFUSAL", "article": "3",
                          "basis": "TEXT", "citations": [{"source": "gazette"}]}]}""".formatted(state))
                .collect(Collectors.joining(", "));
        Dataset own = DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "gazette", "title": "Gazette", "kind": "OFFICIAL_GAZETTE", "published": "2024-03-01"}],
                 "treaties": [%s]}""".formatted(treaties), "own.json", Dataset.embedded());

        assertThat(KeyFindings.of(View.of(own), Selection.standard()).get(1).words())
                .isEqualTo("Of the 28 extradition treaties in force, all oblige the requested state to refuse where"
                        + " torture is feared.");
    }

    @Test
    void a_long_name_is_shortened_and_stays_distinct() {
        assertThat(KeyFindings.of(LONG, Selection.of("XA").with("CN")))
                .extracting(KeyFinding::words)
                .contains(
                        "No overseas police station in the United Independent Democratic … (XA) is on record. None was"
                                + " looked for.")
                .noneMatch(words -> words.contains("Westmarchia"));
    }

    @Test
    void a_name_of_usual_length_is_never_shortened() {
        assertThat(NOW.dataset().actors())
                .filteredOn(actor -> actor.kind() == ActorKind.STATE)
                .allSatisfy(actor -> assertThat(actor.shortName()).isEqualTo(actor.nameInSentence()));
        assertThat(Actor.builder()
                        .id("XB")
                        .kind(ActorKind.STATE)
                        .name("X".repeat(60))
                        .build()
                        .shortName())
                .hasSizeLessThanOrEqualTo(40)
                .startsWith("XXX")
                .endsWith(" … (XB)");
    }
}
