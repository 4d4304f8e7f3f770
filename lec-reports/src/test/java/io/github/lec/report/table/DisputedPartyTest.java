package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.assessment.KeyTopic;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureQuestion;
import io.github.lec.exposure.Person;
import io.github.lec.exposure.Reason;
import io.github.lec.exposure.Request;
import io.github.lec.instrument.Purpose;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** A convention is in force; a register says that Malta ratified it, and a newspaper that it did not. */
class DisputedPartyTest {
    private static final Selection MALTA = Selection.of("MT").with("CN");

    private final View view = View.of(DatasetReader.readDocumentOver("""
        {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-10-01"},
         "sources": [{"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2020-06-01"},
                     {"id": "register", "title": "Register", "kind": "GOVERNMENT", "published": "2020-07-01"}],
         "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "Convention on extradition", "parties": ["CN", "DE", "MT"],
           "lifecycle": [{"stage": "ADOPTED", "date": "2000-01-01", "citations": [{"source": "register"}]},
             {"stage": "IN_FORCE", "date": "2003-01-01", "citations": [{"source": "register"}]},
             {"stage": "RATIFIED", "party": "CN", "date": "2005-01-01", "citations": [{"source": "register"}]},
             {"stage": "RATIFIED", "party": "MT", "date": "2006-01-01", "citations": [{"source": "register"}]},
             {"stage": "RATIFIED", "party": "MT", "denies": true, "citations": [{"source": "press"}]}]}]}
        """, "own.json", Dataset.embedded()));

    private final StandardTables tables =
            StandardTables.of(Evaluation.of(view, RuleCatalogue.standard(), MALTA), MALTA, false);

    @Test
    void every_sheet_says_that_it_is_disputed_whether_the_two_are_bound() {
        assertThat(SmallDataset.cell(table("Cooperation"), "MT", "Extradition treaty"))
                .satisfies(cell -> {
                    assertThat(cell.words()).isEqualTo("In force 2003, disputed whether between the two");
                    assertThat(cell.meaning()).isEqualTo(Meaning.UNKNOWN);
                    assertThat(cell.evidence().toString()).contains("t/lifecycle/RATIFIED/MT");
                });
        assertThat(SmallDataset.words(table("States"), "Extradition"))
                .containsExactly("In force since 2003-01-01, disputed whether between the two");
        assertThat(SmallDataset.words(table("Map"), "Extradition treaty"))
                .containsExactly("In force 2003, disputed whether between the two");
        assertThat(SmallDataset.words(table("Extradition clauses"), "Status"))
                .contains("In force 2003, disputed whether between the two");
    }

    @Test
    void the_table_for_filters_says_so_beside_the_open_status() {
        Matrix data = table("Cooperation data");

        Cell status = SmallDataset.cell(data, "MT/CN/EXTRADITION_TREATY/t", "Status");
        assertThat(status.words()).isEqualTo("Not determined");
        assertThat(status.evidence().toString()).contains("t/lifecycle/RATIFIED/MT");
        assertThat(SmallDataset.cell(data, "MT/CN/EXTRADITION_TREATY/t", "Disputed")
                        .words())
                .isEqualTo("Disputed");
    }

    @Test
    void the_key_finding_and_an_exposure_say_so_too() {
        assertThat(KeyFindings.of(view, MALTA).stream()
                        .filter(finding -> finding.topic() == KeyTopic.TREATIES_IN_FORCE)
                        .map(KeyFinding::words))
                .singleElement()
                .asString()
                .endsWith("; sources contradict each other on whether a convention in force binds it.");
        Exposure exposure = Exposure.of(view, Request.of(Person.of("DE"), "MT", "CN", Purpose.PROSECUTION));
        assertThat(exposure.reasons().stream()
                        .filter(reason -> reason.question() == ExposureQuestion.TREATY_APPLIES)
                        .map(Reason::words))
                .containsExactly(
                        "Sources contradict each other on whether the Convention on extradition is in force and"
                                + " applied.");
    }

    private Matrix table(String sheet) {
        return tables.on(sheet).orElseThrow();
    }
}
