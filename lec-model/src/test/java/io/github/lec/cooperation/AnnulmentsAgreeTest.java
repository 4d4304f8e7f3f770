package io.github.lec.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.Outcome;
import io.github.lec.record.ActorId;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a court annulled is one answer, whether it is asked of the view or of the decisions on record. */
class AnnulmentsAgreeTest {
    private static final String ALLOWED = "{'stage': 'SURRENDER_DECIDED', 'date': '2019-01-01', @press}";
    private static final String REFUSED = "{'stage': 'REFUSED', 'date': '2019-01-01', @press}";
    private static final String NOT_ALLOWED = "{'stage': 'SURRENDER_DECIDED', 'denies': true, @other}";
    private static final String NOT_ANNULLED = ", {'court': 'Court', 'outcome': 'ANNULLED', 'date': '2020-05-01',"
            + " 'reference': 'R2', 'denies': true, @other}";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                ALLOWED + "; ''; TRUE",
                REFUSED + "; ''; FALSE",
                ALLOWED + ", " + NOT_ALLOWED + "; ''; UNKNOWN",
                REFUSED + ", " + NOT_ALLOWED + "; ''; FALSE",
                ALLOWED + "; " + NOT_ANNULLED + "; UNKNOWN",
                REFUSED + "; " + NOT_ANNULLED + "; UNKNOWN",
            },
            quoteCharacter = '`')
    void what_a_court_annulled_or_sent_back_is_open_if_a_source_denies_it_or_the_decision(
            String steps, String denial, Truth annulsPermission) {
        assertUndoes(Outcome.ANNULLED, steps, denial, annulsPermission);
        assertUndoes(Outcome.REMITTED, steps, denial.replace("ANNULLED", "REMITTED"), annulsPermission);
    }

    private static void assertUndoes(Outcome outcome, String steps, String denial, Truth annulsPermission) {
        Dataset dataset = DatasetReader.readDocumentOver(
                """
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "press", "title": "Newspaper", "published": "2021"}, {"id": "other", "title": "Other", "published": "2021"}],
                 "cases": [{"id": "fr-1", "requested": "FR", "requesting": "CN",
                   "route": [{"value": "EXTRADITION", @press}],
                   "steps": [%s],
                   "decisions": [{"court": "Court", "outcome": "%s", "date": "2020-05-01", "reference": "R2", @press}%s]}]}
                """.formatted(steps, outcome, denial.equals("''") ? "" : denial)
                        .replace('\'', '"')
                        .replaceAll("@(\\w+)", "\"citations\": [{\"source\": \"$1\"}]"),
                "own.json",
                Dataset.embedded());
        View view = View.of(dataset);
        Case subject = (Case) dataset.record("fr-1").orElseThrow();
        List<DecisionOnRecord> decisions = CooperationRecord.of(view).decisions(ActorId.of("FR"), ActorId.of("CN"));

        assertThat(view.acts().annulsPermission(subject)).isEqualTo(annulsPermission);
        assertThat(decisions)
                .filteredOn(decision -> decision.decided() == outcome)
                .singleElement()
                .satisfies(annulled ->
                        assertThat(annulled.annulsPermission(decisions)).isEqualTo(annulsPermission));
    }
}
