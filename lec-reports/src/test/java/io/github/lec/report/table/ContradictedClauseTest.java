package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.assessment.KeyTopic;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.Person;
import io.github.lec.exposure.Request;
import io.github.lec.instrument.Purpose;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sheets, key findings and exposure say of one clause of which sources tell different things. */
class ContradictedClauseTest {
    private static final String DOCUMENT = """
        {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-10-01"},
         "sources": [{"id": "text", "title": "Text", "kind": "TREATY_SERIES", "published": "2007-06-01"},
                     {"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2022-01-01"},
                     {"id": "ministry", "title": "Ministry of Malta", "kind": "GOVERNMENT", "published": "2023-01-01"},
                     {"id": "other", "title": "Ministry of China", "kind": "GOVERNMENT", "published": "2023-01-01"}],
         "treaties": [{"id": "cn-mt-own", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "MT"], "textRead": "%s",
           "lifecycle": [{"stage": "SIGNED", "date": "2007-03-20", "citations": [{"source": "text"}]},
                         {"stage": "IN_FORCE", "date": "2010-02-01", "citations": [{"source": "text"}]}],
           "reservations": [%s],
           "safeguards": [%s]}]}
        """;

    private static final Selection MALTA = Selection.of("MT").with("CN");

    @Test
    void a_savings_clause_of_which_another_source_says_that_other_treaties_prevail_protects_by_reference_everywhere() {
        Read read = Read.of(
                "FULL",
                clause("HUMAN_RIGHTS_SAVINGS", "SAVINGS_CLAUSE", "text", "TEXT"),
                clause("HUMAN_RIGHTS_SAVINGS", "PRIMACY_CLAUSE", "ministry", "TEXT"),
                clause("TORTURE_NON_REFOULEMENT", "ABSENT", "text", "TEXT"));

        assertThat(read.cell("Extradition clauses", "Other treaties prevail")).isEqualTo("by reference only");
        assertThat(read.cell("States", "When the treaty allows or requires the state to refuse"))
                .endsWith(". Lets other treaties prevail");
        assertThat(read.finding("LEC-EXT-001").verdict()).isEqualTo(Verdict.PASS);
        assertThat(read.keyFinding(KeyTopic.TORTURE))
                .isEqualTo("The extradition treaty of Malta obliges the requested state to refuse where torture is feared"
                        + " by reference only, since it lets other treaties prevail.");
        assertThat(read.exposure("CN").lead()).contains("(but lets other treaties prevail)");
    }

    // ---------------------------------------------------------------- how the record is written

    private static String clause(String kind, String form, String source, String basis) {
        return clause(kind, form, source, basis, "");
    }

    private static String clause(String kind, String form, String source, String basis, String more) {
        return "{\"kind\": \"" + kind + "\", " + form(form) + "\"basis\": \"" + basis + "\"" + more
                + ", \"citations\": [{\"source\": \"" + source + "\"}]}";
    }

    private static String form(String form) {
        return form.equals("DENIED")
                ? "\"denies\": true, "
                : "\"form\": \"" + form + "\", "
                        + (form.equals("ABSENT") ? "" : "\"article\": \"5\", \"summary\": \"A clause.\", ");
    }

    private static String reservation(String party, String kind, String form, String source) {
        return "{\"party\": \"" + party + "\", \"kind\": \"" + kind + "\", "
                + (form.equals("DENIED") ? "\"denies\": true" : "\"form\": \"" + form + "\"")
                + ", \"citations\": [{\"source\": \"" + source + "\"}]}";
    }

    /** What is read of a record. */
    private record Read(View view, Evaluation evaluation, StandardTables tables) {
        static Read of(String textRead, String... clauses) {
            return reserved(textRead, "", clauses);
        }

        static Read reserved(String textRead, String reservations, String... clauses) {
            View view = View.of(DatasetReader.readDocumentOver(
                    DOCUMENT.formatted(textRead, reservations, String.join(", ", clauses)),
                    "own.json",
                    Dataset.embedded()));
            Evaluation evaluation = Evaluation.of(view, RuleCatalogue.standard(), MALTA);
            return new Read(view, evaluation, StandardTables.of(evaluation, MALTA, false));
        }

        Matrix sheet(String sheet) {
            return tables.on(sheet).orElseThrow();
        }

        String cell(String sheet, String column) {
            return SmallDataset.words(sheet(sheet), column).get(0);
        }

        String row(String sheet, String anchor) {
            return sheet(sheet)
                    .rows()
                    .filter(row -> row.anchor().filter(anchor::equals).isPresent())
                    .map(Row::toString)
                    .findFirst()
                    .orElseThrow();
        }

        String keyFinding(KeyTopic topic) {
            return KeyFindings.of(view, MALTA).stream()
                    .filter(finding -> finding.topic() == topic)
                    .map(KeyFinding::words)
                    .findFirst()
                    .orElseThrow();
        }

        Exposure exposure(String nationality) {
            return Exposure.of(view, Request.of(Person.of(nationality), "MT", "CN", Purpose.PROSECUTION));
        }

        Finding finding(String rule) {
            return evaluation.finding(rule, "cn-mt-own/MT-CN");
        }

        List<String> clauseWords(String nationality) {
            return exposure(nationality).clauses().stream()
                    .map(answer -> answer.sentence())
                    .toList();
        }
    }
}
