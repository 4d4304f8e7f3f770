package io.github.lec.cli;

import io.github.lec.dataset.ClaimId;
import io.github.lec.norm.Norm;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The result of a check for people: a summary, then a paragraph a finding. */
final class CheckText {
    private final Evaluation evaluation;
    private final Writer writer;

    private CheckText(Evaluation evaluation, Writer writer) {
        this.evaluation = evaluation;
        this.writer = writer;
    }

    static void write(Evaluation evaluation, Writer writer) throws IOException {
        CheckText text = new CheckText(evaluation, writer);
        for (String line : Summary.of(evaluation)) {
            text.line(line);
        }
        text.findings(Verdict.FAIL);
        text.findings(Verdict.CANNOT_DECIDE);
    }

    private void findings(Verdict verdict) throws IOException {
        List<Finding> findings = evaluation.findings(Set.of(verdict));
        if (findings.isEmpty()) {
            return;
        }
        line("");
        line(verdict.label().toUpperCase(Locale.ROOT) + " (" + findings.size() + ")");
        for (Finding finding : findings) {
            finding(finding);
        }
    }

    private void finding(Finding finding) throws IOException {
        line("");
        line(finding.rule().info().id() + " " + finding.subject().id() + ": "
                + finding.severity().name().toLowerCase(Locale.ROOT));
        line("  " + finding.subject().title());
        line("  " + finding.words());
        line("  Evidence: " + finding.evidence().stream().map(ClaimId::toString).collect(Collectors.joining(", ")));
        if (!finding.cover().isEmpty()) {
            line("  Cover: " + cover(finding));
        }
        line("  Remedy: " + finding.remedy());
    }

    private String cover(Finding finding) {
        return finding.cover().stream()
                .map(id -> evaluation.view().dataset().norm(id).map(Norm::title).orElse(id.value()))
                .collect(Collectors.joining("; "));
    }

    private void line(String words) throws IOException {
        writer.write(Terminal.printable(words));
        writer.write('\n');
    }
}
