package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.Comparison;
import io.github.lec.report.Format;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A finding that rests on questions which nobody answered does not say that it rests on claims. */
class OpenQuestionsBehindFindingsTest {
    private static final String INFO = """
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0",
               "asOf": "2026-10-01"}%s}""";

    @Test
    void of_an_empty_dataset_only_open_questions_can_be_checked() throws IOException {
        assertThat(checks("")).isNotEmpty().allMatch(words -> words.matches("Check 1 open question"));
    }

    @Test
    void claims_and_open_questions_are_counted_apart() throws IOException {
        assertThat(checks("""
                , "sources": [{"id": "gazette", "title": "Gazette", "published": "2020-01-01"}],
                "treaties": [{"id": "cn-mt", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "MT"],
                  "lifecycle": [{"stage": "SIGNED", "date": "2010-05-01", "citations": [{"source": "gazette"}]}],
                  "safeguards": [{"kind": "OWN_NATIONALS_BAR", "form": "MANDATORY_REFUSAL",
                    "citations": [{"source": "gazette"}]}]}]""")).contains("Check 2 claims and 3 open questions");
    }

    /** {@return what stands on the links of the key findings on Malta} */
    private static List<String> checks(String records) throws IOException {
        Dataset own = DatasetReader.readDocumentOver(INFO.formatted(records), "own.json", Dataset.embedded());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Comparison.of(View.of(own)).selection(Selection.of("MT").with("CN")).writeTo(out, Format.HTML);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8)).select(".findings a[data-claims]").stream()
                .map(Element::text)
                .toList();
    }
}
