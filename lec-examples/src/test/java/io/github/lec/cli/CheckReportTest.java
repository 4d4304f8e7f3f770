package io.github.lec.cli;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.report.json.JsonReport;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Suppressions;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.testing.Golden;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The complete output in both formats, for two rules, so that further rules change nothing here. */
class CheckReportTest {
    private static final Set<String> IDS = Set.of("LEC-EXT-003", "LEC-EXT-008");
    private static final RuleSet RULES = RuleSet.of(
            "test",
            RuleCatalogue.standard()
                    .only(rule -> IDS.contains(rule.info().id()))
                    .rules());

    private final Question question = question();

    @Test
    void the_report_in_text_has_a_summary_and_a_paragraph_a_finding() throws IOException {
        StringWriter text = new StringWriter();

        CheckText.write(checked(), false, text);

        Golden.check(CheckReportTest.class, "check.txt", text.toString());
    }

    @Test
    void the_report_in_json_has_every_verdict_and_the_findings_with_their_evidence() throws IOException {
        StringWriter text = new StringWriter();

        Checked checked = checked();
        JsonReport.check(checked.evaluation(), checked.pack(), checked.suppressions())
                .write(text);

        Golden.check(CheckReportTest.class, "check.json", text.toString());
    }

    private Checked checked() {
        Evaluation evaluation = question.judgedBy(RULES);
        return new Checked(
                question,
                Optional.empty(),
                evaluation,
                Suppressions.none().against(evaluation, question.view().knownBy()));
    }

    private static Question question() {
        try {
            Dataset dataset = DatasetReader.readOver(Path.of(Sample.FOLDER), Dataset.embedded());
            return new Question(
                    View.of(dataset),
                    new Selection(new TreeSet<>(Set.of(ActorId.of("XA"))), List.of(ActorId.of("XR"))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
