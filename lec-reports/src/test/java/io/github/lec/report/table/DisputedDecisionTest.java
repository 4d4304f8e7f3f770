package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.assessment.KeyTopic;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** One decision of which a newspaper says that the court refused, and the ministry that it allowed. */
class DisputedDecisionTest {
    private static final String DOCUMENT = """
        {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-10-01"},
         "sources": [{"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2020-06-01"},
                     {"id": "ministry", "title": "Ministry", "kind": "GOVERNMENT", "published": "2020-07-01"}],
         "cases": [{"id": "mt-1", "requesting": "CN",
           "requested": "MT",
           "route": [{"value": "EXTRADITION", "citations": [{"source": "press"}]}],
           "steps": [{"stage": "REQUESTED", "date": "2019", "citations": [{"source": "press"}]}],
           "decisions": [
             {"court": "Court of appeal", "reference": "1/20", "date": "2020-05-01", "outcome": "REFUSED",
              "citations": [{"source": "press"}]},
             {"court": "Court of appeal", "reference": "1/20", "date": "2020-05-01", "outcome": "ALLOWED",
              "citations": [{"source": "ministry"}]}]}]}
        """;

    private static final Dataset DATASET = DatasetReader.readDocumentOver(DOCUMENT, "own.json", Dataset.embedded());

    private static final Selection MALTA = Selection.of("MT").with("CN");
    private static final View VIEW = View.of(DATASET);
    private static final StandardTables TABLES =
            StandardTables.of(Evaluation.of(VIEW, RuleCatalogue.standard(), MALTA), MALTA, false);

    @Test
    void every_sheet_says_that_it_is_disputed() {
        assertThat(SmallDataset.words(table("Decisions"), "Decided")).containsExactly("Disputed: allowed or refused");
        assertThat(SmallDataset.words(table("Cases by step"), "Decided"))
                .containsExactly("Disputed: allowed or refused 2020");
        assertThat(SmallDataset.words(table("States"), "Courts and authorities"))
                .singleElement()
                .asString()
                .startsWith("1 decision: disputed");
    }

    @Test
    void the_key_finding_counts_it_neither_as_allowed_nor_as_refused() {
        assertThat(KeyFindings.of(VIEW, MALTA).stream()
                        .filter(finding -> finding.topic() == KeyTopic.COURTS)
                        .map(KeyFinding::words))
                .singleElement()
                .asString()
                .startsWith("The only decision of a court on requests from China to Malta on record (Court of appeal,"
                        + " 2020-05-01) is disputed");
    }

    @Test
    void decisions_that_only_their_days_tell_apart_have_rows_and_addresses_of_their_own() {
        Dataset dataset = DatasetReader.readDocumentOver(
                DOCUMENT.replace("\"reference\": \"1/20\", ", "").replaceFirst("2020-05-01", "2019-11"),
                "own.json",
                Dataset.embedded());
        Matrix decisions = StandardTables.of(
                        Evaluation.of(View.of(dataset), RuleCatalogue.standard(), MALTA), MALTA, false)
                .on("Decisions")
                .orElseThrow();

        assertThat(SmallDataset.words(decisions, "Decided")).containsExactly("Refused", "Allowed");
        assertThat(decisions.rows()).extracting(Row::anchor).doesNotHaveDuplicates();
    }

    @Test
    void a_court_of_which_no_source_tells_the_name_has_one_name_in_table_and_key_finding() {
        String step = """
                "steps": [{"stage": "COURT_REFUSED", "date": "2020", "citations": [{"source": "press"}]},""";
        Dataset dataset = DatasetReader.readDocumentOver(
                DOCUMENT.replaceFirst("(?s)\"decisions\".*\\]\\}\\]\\}\\]\\}", "\"decisions\": []}]}")
                        .replace("\"steps\": [", step),
                "own.json",
                Dataset.embedded());
        View view = View.of(dataset);
        Matrix decisions = StandardTables.of(Evaluation.of(view, RuleCatalogue.standard(), MALTA), MALTA, false)
                .on("Decisions")
                .orElseThrow();

        assertThat(SmallDataset.words(decisions, "Court or authority")).containsExactly("A court not named");
        assertThat(KeyFindings.of(view, MALTA)).anyMatch(found -> found.words().contains("(a court not named, 2020)"));
    }

    private static Matrix table(String sheet) {
        return TABLES.on(sheet).orElseThrow();
    }
}
