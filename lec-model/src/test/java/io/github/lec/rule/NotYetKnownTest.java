package io.github.lec.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What no source had yet reported changes neither what is judged nor the words about it. */
class NotYetKnownTest {
    private static final Selection FRANCE =
            new Selection(new TreeSet<>(List.of(ActorId.of("FR"))), List.of(ActorId.of("CN")));

    private static View in2018(String sections) {
        Dataset dataset = DatasetReader.readDocumentOver("""
                {
                  "dataset": {"format": "1.0", "id": "d", "version": "1", "title": "D", "licence": "CC0-1.0", "asOf": "2026-10-01"},
                  "sources": [
                    {"id": "first", "title": "First", "kind": "COURT", "published": "2017-01-15"},
                    {"id": "later", "title": "Later", "kind": "MEDIA", "published": "2022-01-15"}
                  ],
                  %s
                }
                """.formatted(sections), "d.json", Fixtures.BASE);
        return View.of(dataset, LocalDate.parse("2018-06-30"), LocalDate.parse("2018-06-30"));
    }

    @Test
    void a_return_is_called_one_by_force_although_a_later_source_calls_it_otherwise() {
        View view = in2018("""
                "cases": [{"id": "c", "requested": "FR", "requesting": "CN",
                  "route": [{"value": "FORCED_RETURN", "citations": [{"source": "first"}]},
                            {"value": "PERSUASION", "citations": [{"source": "later"}]}],
                  "persons": [{"count": 1, "citations": [{"source": "first"}]}],
                  "steps": [{"stage": "RETURNED", "date": "2016-09-10", "citations": [{"source": "first"}]}],
                  "facts": [{"fact": "COERCION", "value": true, "citations": [{"source": "first"}]}]}]
                """);

        Finding finding = Evaluation.of(view, RuleCatalogue.standard(), FRANCE).finding("LEC-POL-004", "c");

        assertThat(finding.words()).contains("A person was made to return from abroad by force or pressure");
    }

    @Test
    void an_operation_of_which_only_a_later_day_was_known_had_not_begun() {
        String patrols = """
                "operations": [{"id": "o", "kind": "JOINT_PATROL", "title": "Patrols", "by": ["CN"], "hosts": ["FR"],
                  "steps": [{"stage": "PLANNED", "date": "2019", "citations": [{"source": "first"}]},
                            {"stage": "STARTED", "date": "2017", "citations": [{"source": "%s"}]}]}]
                """;

        assertThat(Subjects.of(in2018(patrols.formatted("later")), FRANCE).of(SubjectKind.OPERATION))
                .isEmpty();
        assertThat(Subjects.of(in2018(patrols.formatted("first")), FRANCE).of(SubjectKind.OPERATION))
                .hasSize(1);
    }

    /** Tables list no such text, so that a cell on it would lead to nothing. */
    @Test
    void a_text_without_steps_that_only_a_later_source_describes_is_not_judged_and_not_counted() {
        String treaty = """
                "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "FR"],
                  "safeguards": [{"kind": "SPECIALTY", "form": "BINDING_RULE", "citations": [{"source": "%s"}]}]}]
                """;
        Selection germany = Selection.of("DE").with("CN");

        assertThat(Subjects.of(in2018(treaty.formatted("later")), FRANCE).of(SubjectKind.RELATION))
                .isEmpty();
        assertThat(Subjects.of(in2018(treaty.formatted("later")), germany).leftOut())
                .isEmpty();
        assertThat(Subjects.of(in2018(treaty.formatted("first")), FRANCE).of(SubjectKind.RELATION))
                .hasSize(2);
        assertThat(Subjects.of(in2018(treaty.formatted("first")), germany).leftOut())
                .hasSize(1);
    }

    @Test
    void a_reference_text_is_not_compared_with_before_a_source_mentions_it() {
        String treaty = """
                "treaties": [{"id": "hk-nl-surrender-1992", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "DE"],
                  "safeguards": [{"kind": "SPECIALTY", "form": "BINDING_RULE", "citations": [{"source": "%s"}]}]}]
                """;

        assertThat(Subjects.of(in2018(treaty.formatted("later")), FRANCE).of(SubjectKind.RELATION))
                .isEmpty();
        assertThat(Subjects.of(in2018(treaty.formatted("first")), FRANCE).of(SubjectKind.RELATION))
                .hasSize(1);
    }
}
