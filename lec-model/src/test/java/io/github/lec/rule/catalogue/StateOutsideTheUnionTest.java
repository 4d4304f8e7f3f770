package io.github.lec.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.view.View;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * For a state that is not a member of the Union or of the Council of Europe, no finding asks about law that binds only
 * members.
 */
class StateOutsideTheUnionTest {
    private static final String SURRENDERED = """
        {
          "dataset": {"format": "1.0", "id": "outside", "version": "1", "title": "A surrender by Uzbekistan",
            "licence": "CC-BY-4.0", "asOf": "2007-06-01"},
          "sources": [{"id": "a-court", "title": "A judgment", "kind": "COURT"}],
          "cases": [{"id": "one", "requested": "UZ", "requesting": "CN",
            "route": [{"value": "EXTRADITION", "citations": [{"source": "a-court"}]}],
            "persons": [{"count": 1, "nationality": "CN", "citations": [{"source": "a-court"}]}],
            "steps": [{"stage": "SURRENDERED", "date": "2006-06-01", "citations": [{"source": "a-court"}]}],
            "facts": [{"fact": "ARTICLE_19_CHECK", "value": false, "citations": [{"source": "a-court"}]}]}]
        }
        """;

    private static Finding finding(String rule) {
        Dataset dataset = DatasetReader.readDocumentOver(SURRENDERED, "outside.json", Dataset.embedded());
        Selection selection = new Selection(new TreeSet<>(List.of(ActorId.of("UZ"))), List.of(ActorId.of("CN")));
        return Evaluation.of(View.of(dataset), RuleCatalogue.standard(), selection)
                .findings(Verdict.CANNOT_DECIDE)
                .stream()
                .filter(finding -> finding.rule().toString().equals(rule)
                        && finding.subject().id().equals("one"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_a_judgment_on_union_law_said_later_is_not_reported_of_it() {
        assertThat(finding("LEC-EXT-014").words()).doesNotContain("Petruhhin");
    }

    @Test
    void whether_it_was_a_party_to_the_european_convention_is_not_open() {
        assertThat(finding("LEC-EXT-014").words())
                .doesNotContain("Convention for the Protection of Human Rights")
                .contains("Convention against Torture");
    }
}
