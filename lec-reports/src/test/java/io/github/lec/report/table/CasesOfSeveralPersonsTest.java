package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** What is recorded of one person of a case is not told of another. */
class CasesOfSeveralPersonsTest {
    private static final String DOCUMENT = """
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-10-01"},
             "sources": [{"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2025-06-01"}],
             "cases": [{"id": "mt-1", "requesting": "CN", "requested": "MT",
               "route": [{"value": "EXTRADITION", "citations": [{"source": "press"}]}],
               "persons": [{"person": "A", "count": 1, "citations": [{"source": "press"}]},
                           {"person": "B", "count": 1, "citations": [{"source": "press"}]}],
               "steps": [{"stage": "SURRENDERED", "date": "2016", "citations": [{"source": "press"}]}],
               "assurances": [{"kinds": ["DEATH_PENALTY_BAR"], "person": "A", "accepted": true,
                               "citations": [{"source": "press"}]}],
               "decisions": [
                 {"court": "Court", "person": "A", "outcome": "ALLOWED", "date": "2014", "citations": [{"source": "press"}]},
                 {"court": "Court", "person": "B", "outcome": "REFUSED", "date": "2015", "citations": [{"source": "press"}]}]}]}
            """;

    private static Matrix table(String document, String sheet) {
        Selection malta = Selection.of("MT").with("CN");
        View view = View.of(DatasetReader.readDocumentOver(document, "own.json", Dataset.embedded()));
        return StandardTables.of(Evaluation.of(view, RuleCatalogue.standard(), malta), malta, false)
                .on(sheet)
                .orElseThrow();
    }

    @Test
    void decisions_on_persons_of_one_outcome_are_told_person_by_person() {
        assertThat(SmallDataset.words(table(DOCUMENT, "Cases by step"), "Decided"))
                .containsExactly("A: allowed 2014; B: refused 2015");
    }

    @Test
    void a_decision_of_the_same_day_on_another_person_is_no_dispute() {
        assertThat(SmallDataset.words(table(DOCUMENT.replace("2015", "2014"), "Cases by step"), "Decided"))
                .containsExactly("A: allowed 2014; B: refused 2014");
    }

    @Test
    void of_persons_who_came_to_different_outcomes_each_row_has_its_decision() {
        String apart = DOCUMENT.replace("\"SURRENDERED\"", "\"SURRENDERED\", \"person\": \"A\"");

        assertThat(SmallDataset.words(table(apart, "Cases by step"), "Decided"))
                .containsExactly("Allowed 2014", "Refused 2015");
    }

    @Test
    void an_assurance_for_one_person_is_told_as_such_beside_a_decision_on_another() {
        assertThat(SmallDataset.words(table(DOCUMENT, "Decisions"), "Assurances in the case as a whole"))
                .containsExactly("Death penalty: accepted", "For A: death penalty: accepted");
    }

    @Test
    void whoever_deleted_a_notice_is_not_said_to_be_an_authority_of_the_state() {
        String deleted = DOCUMENT.replace("\"SURRENDERED\"", "\"NOTICE_DELETED\"");

        assertThat(SmallDataset.words(table(deleted, "Decisions"), "Court or authority"))
                .containsExactly("Court", "Court", "An authority not named");
    }

    @Test
    void persons_who_were_handed_over_in_different_years_are_not_all_of_the_last_year() {
        String years = DOCUMENT.replace(
                "{\"stage\": \"SURRENDERED\", \"date\": \"2016\",",
                "{\"stage\": \"SURRENDERED\", \"person\": \"A\", \"date\": \"2016\","
                        + " \"citations\": [{\"source\": \"press\"}]},"
                        + " {\"stage\": \"SURRENDERED\", \"person\": \"B\", \"date\": \"2019\",");

        assertThat(SmallDataset.words(table(years, "Cooperation"), "Extraditions carried out"))
                .containsExactly("At least 1 case, 2 persons, 2016 to 2019");
        assertThat(SmallDataset.words(table(years, "Cases by step"), "Carried out?"))
                .containsExactly("Carried out 2016 to 2019");
    }
}
