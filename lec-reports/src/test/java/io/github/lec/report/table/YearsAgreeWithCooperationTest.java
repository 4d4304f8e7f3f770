package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a year counts is what Cooperation counts as certain, for each form by itself. */
class YearsAgreeWithCooperationTest {
    private static StandardTables tables(String acts) {
        Selection malta = Selection.of("MT").with("CN");
        View view = View.of(DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0",
                   "asOf": "2026-10-01"},
                 "sources": [{"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2025-06-01"}],
                 %s}
                """.formatted(acts), "own.json", Dataset.embedded()));
        return StandardTables.of(Evaluation.of(view, RuleCatalogue.standard(), malta), malta, false);
    }

    @Test
    void an_operation_that_another_source_denies_is_in_no_year() {
        StandardTables tables = tables("""
                "operations": [{"id": "mt-patrol", "kind": "JOINT_PATROL", "title": "Patrol", "by": ["CN", "MT"],
                  "steps": [{"stage": "HELD", "date": "2018", "citations": [{"source": "press"}]},
                    {"stage": "HELD", "date": "2018", "denies": true, "citations": [{"source": "press"}]}]}]""");

        assertThat(SmallDataset.words(tables.on("Cooperation").orElseThrow(), "Joint patrols and operations"))
                .containsExactly("At least 1 joint patrol, disputed whether carried out, 2018");
        assertThat(SmallDataset.words(tables.on("Timeline").orElseThrow(), "Year"))
                .containsExactly("No dated steps");
    }

    @Test
    void a_case_whose_persons_had_different_outcomes_counts_for_each_of_them() {
        StandardTables tables = tables("""
                "cases": [{"id": "mt-1", "requesting": "CN", "requested": "MT",
                  "route": [{"value": "EXTRADITION", "citations": [{"source": "press"}]}],
                  "persons": [{"count": 1, "person": "A", "citations": [{"source": "press"}]},
                    {"count": 1, "person": "B", "citations": [{"source": "press"}]}],
                  "steps": [{"stage": "ARRESTED", "date": "2014", "person": "A", "citations": [{"source": "press"}]},
                    {"stage": "COURT_REFUSED", "date": "2015", "person": "B", "citations": [{"source": "press"}]}]}]""");

        assertThat(SmallDataset.words(tables.on("Cooperation").orElseThrow(), "Refused, lapsed or brought elsewhere"))
                .containsExactly("At least 1 case, 2015");
        assertThat(SmallDataset.words(tables.on("Timeline").orElseThrow(), "Extraditions refused or lapsed"))
                .containsExactly("1");
    }

    @Test
    void a_treaty_that_each_party_suspended_counts_in_the_year_in_which_the_first_did() {
        StandardTables tables = tables("""
                "treaties": [{"id": "mt-cn", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "MT"],
                  "lifecycle": [{"stage": "IN_FORCE", "date": "2010", "citations": [{"source": "press"}]},
                    {"stage": "SUSPENDED", "party": "MT", "date": "2019-06", "citations": [{"source": "press"}]},
                    {"stage": "SUSPENDED", "party": "CN", "date": "2020-12-01", "confidence": "HIGH",
                      "citations": [{"source": "press"}]}]}]""");

        assertThat(SmallDataset.words(tables.on("Cooperation").orElseThrow(), "Extradition treaty"))
                .containsExactly("Suspended 2019");
        Matrix timeline = tables.on("Timeline").orElseThrow();
        assertThat(timeline.rows()
                        .filter(row -> SmallDataset.words(timeline, row, "Treaties suspended or ended")
                                .equals("1"))
                        .map(row -> SmallDataset.words(timeline, row, "Year")))
                .containsExactly("2019");
    }

    @Test
    void a_treaty_whose_only_day_lies_after_the_day_described_has_no_life_yet() {
        Selection bulgaria = Selection.of("BG").with("CN");
        View view = View.of(
                Dataset.embedded(),
                LocalDate.parse("2010-06-30"),
                Dataset.embedded().info().asOf());
        Matrix years = StandardTables.of(Evaluation.of(view, RuleCatalogue.standard(), bulgaria), bulgaria, false)
                .on("Treaties by year")
                .orElseThrow();

        assertThat(SmallDataset.words(years, "First year"))
                .allSatisfy(year -> assertThat(year).isLessThanOrEqualTo("2010"));
        assertThat(years.notes())
                .anyMatch(note -> note.startsWith("In no row, since the year in which it begins is not settled: ")
                        && note.contains("Bulgaria and China: police cooperation"));
    }
}
