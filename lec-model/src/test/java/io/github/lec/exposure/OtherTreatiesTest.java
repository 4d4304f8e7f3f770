package io.github.lec.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * If a text has no ground for refusal where torture is feared, the same sentence says what the text provides on other
 * treaties.
 */
class OtherTreatiesTest {
    @ParameterizedTest
    @CsvSource({
        "PRIMACY_CLAUSE, names no ground for refusal where torture is feared (but lets other treaties prevail)",
        "SAVINGS_CLAUSE, names no ground for refusal where torture is feared (but leaves duties under other treaties"
                + " as they are)",
        "OPTIONAL_REFUSAL, names no ground for refusal where torture is feared (but permits refusal where human rights"
                + " treaties require it)",
        "NO_DUTY, names no ground for refusal where torture is feared (but permits refusal where human rights treaties"
                + " require it)",
        "ABSENT, 'names no ground for refusal where torture is feared;'"
    })
    void the_words_on_a_text_without_a_ground_on_torture_say_what_it_says_on_other_treaties(
            SafeguardForm form, String words) {
        View view = View.of(
                Treaties.dataset(Treaties.treaty(
                        "FR",
                        "CN",
                        List.of(Treaties.step(Stage.SIGNED, "2009-01-01"), Treaties.step(Stage.IN_FORCE, "2010-01-01")),
                        List.of(
                                Treaties.clause(SafeguardKind.TORTURE_NON_REFOULEMENT, SafeguardForm.ABSENT),
                                Treaties.clause(SafeguardKind.HUMAN_RIGHTS_SAVINGS, form)))),
                LocalDate.parse("2015-01-01"),
                LocalDate.parse("2026-01-01"));

        assertThat(Exposure.of(view, Request.of(Person.of("CN"), "FR", "CN", Purpose.PROSECUTION))
                        .lead())
                .contains(words);
    }

    @Test
    void a_clause_on_other_treaties_that_a_source_denies_is_reported_as_disputed() {
        String words = lead("""
                {"kind": "TORTURE_NON_REFOULEMENT", "form": "ABSENT", "citations": [{"source": "ministry"}]},
                {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "SAVINGS_CLAUSE", "citations": [{"source": "ministry"}]},
                {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "ABSENT", "citations": [{"source": "other"}]}""");

        assertThat(words)
                .contains("names no ground for refusal where torture is feared (sources contradict each other on"
                        + " whether it leaves duties under other treaties as they are)");
    }

    @Test
    void that_a_text_permits_refusal_for_human_rights_treaties_adds_nothing_to_a_permission_for_torture() {
        String words = lead("""
                {"kind": "TORTURE_NON_REFOULEMENT", "form": "OPTIONAL_REFUSAL", "article": "4", "citations": [{"source": "ministry"}]},
                {"kind": "HUMAN_RIGHTS_SAVINGS", "form": "OPTIONAL_REFUSAL", "article": "7", "citations": [{"source": "ministry"}]}""");

        assertThat(words).contains("permits refusal where torture is feared;");
    }

    private static String lead(String safeguards) {
        View view = View.of(DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "ministry", "title": "Ministry of Malta", "published": "2023-01-01"},
                             {"id": "other", "title": "Ministry of China", "published": "2023-01-01"}],
                 "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "MT"], "textRead": "FULL",
                   "lifecycle": [{"stage": "IN_FORCE", "date": "2010-02-01", "citations": [{"source": "ministry"}]}],
                   "safeguards": [%s]}]}
                """.formatted(safeguards), "own.json", Dataset.embedded()));
        return Exposure.of(view, Request.of(Person.of("CN"), "MT", "CN", Purpose.PROSECUTION))
                .lead();
    }
}
