package io.github.lec.cli;

import io.github.lec.dataset.ClaimId;
import io.github.lec.rule.CoverWords;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Suppression;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.VerdictGroup;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The result of a check as text: a summary, then one paragraph per finding, the gravest first. Where very many cannot
 * be decided, they are counted by rule, so that those that are not met can be read.
 */
final class CheckText {
    /** Undecided findings of one group that are each printed unasked. */
    static final int MOST_UNDECIDED = 100;

    private static final int NAMED_SUBJECTS = 3;
    private static final Set<Verdict> UNDECIDED = Set.of(Verdict.CANNOT_DECIDE);

    private final Checked checked;
    private final boolean eachUndecided;
    private final Lines out;

    private CheckText(Checked checked, boolean eachUndecided, Writer writer) {
        this.checked = checked;
        this.eachUndecided = eachUndecided;
        this.out = new Lines(writer);
    }

    static void write(Checked checked, boolean eachUndecided, Writer writer) throws IOException {
        new CheckText(checked, eachUndecided, writer).report();
    }

    private void report() throws IOException {
        for (String line : Summary.of(checked.evaluation(), checked::counts)) {
            out.line(line);
        }
        if (checked.pack().isPresent()) {
            out.line("Pack " + checked.pack().get().id() + ": "
                    + checked.pack().get().title() + ".");
        }
        Predicate<Finding> suppressed =
                finding -> checked.suppressions().suppressing(finding).isPresent();
        findings(Verdict.FAIL.label(), Set.of(Verdict.FAIL), suppressed.negate());
        findings(Verdict.CANNOT_DECIDE.label(), UNDECIDED, suppressed.negate());
        remarks();
        findings("Suppressed", Set.of(Verdict.FAIL, Verdict.CANNOT_DECIDE), suppressed);
        suppressions("Suppressions that have expired", checked.suppressions().expired());
        suppressions(
                "Suppressions that match no finding", checked.suppressions().unmatched());
    }

    private void findings(String heading, Set<Verdict> verdicts, Predicate<Finding> shown) throws IOException {
        List<Finding> findings = checked.findings(verdicts).stream()
                .filter(shown)
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
        for (VerdictGroup group : VerdictGroup.values()) {
            List<Finding> of = findings.stream()
                    .filter(finding -> finding.group() == group)
                    .toList();
            if (!of.isEmpty()) {
                out.heading((heading + ", " + group.label()).toUpperCase(Locale.ROOT) + " (" + of.size() + ")");
            }
            if (verdicts.equals(UNDECIDED) && of.size() > MOST_UNDECIDED && !eachUndecided) {
                countedByRule(of);
            } else {
                for (Finding finding : of) {
                    finding(finding);
                }
            }
        }
    }

    private void countedByRule(List<Finding> undecided) throws IOException {
        out.heading("Counted by rule. With --undecided each is printed with what is open and what would settle it;"
                + " --format json has all of them.");
        for (Map.Entry<RuleInfo, List<Finding>> rule :
                Evaluation.byRule(undecided).entrySet()) {
            List<Finding> of = rule.getValue();
            out.line("  " + rule.getKey().id() + " " + rule.getKey().title() + ": " + of.size() + " ("
                    + of.stream()
                            .limit(NAMED_SUBJECTS)
                            .map(finding -> finding.subject().id())
                            .collect(Collectors.joining(", "))
                    + (of.size() > NAMED_SUBJECTS ? " and " + (of.size() - NAMED_SUBJECTS) + " more" : "") + ")");
        }
    }

    private void finding(Finding finding) throws IOException {
        String weight = severity(finding.severity());
        out.heading(finding.rule().info().id() + " " + finding.subject().id() + ": "
                + (finding.verdict() == Verdict.CANNOT_DECIDE ? "at most " + weight.toLowerCase(Locale.ROOT) : weight));
        whatWasFound(finding);
        out.line("  Evidence: " + evidence(finding));
        if (!isCoverStated(finding)) {
            out.cover("  Cover: ", finding.cover(), checked.evaluation().view());
            String open = CoverWords.notDetermined(finding.view(), finding.coverNotDetermined());
            if (!open.isEmpty()) {
                out.line("  Cover: " + open);
            }
        }
        out.line("  Remedy: " + finding.remedy());
        if (checked.suppressions().suppressing(finding).isPresent()) {
            Suppression suppression =
                    checked.suppressions().suppressing(finding).get();
            out.line("  Suppressed until " + suppression.expires() + " by " + suppression.reviewer() + ": "
                    + suppression.reason());
        }
    }

    private void whatWasFound(Finding finding) throws IOException {
        out.line("  " + finding.rule().info().title());
        out.line("  " + finding.subject().title(finding.view().dataset()));
        out.line("  " + finding.words());
    }

    /** {@return whether its words name the law that binds whatever the text says: the same list is not repeated} */
    private static boolean isCoverStated(Finding finding) {
        return finding.verdict() == Verdict.FAIL && finding.layer() == Layer.TEXT;
    }

    /** {@return the claims that were asked for, with marks on open ones; last those that only an earlier day answers} */
    private static String evidence(Finding finding) {
        Map<ClaimId, String> open = new LinkedHashMap<>();
        finding.unanswered().forEach(claim -> open.put(claim.claim(), " (" + claim.state() + ")"));
        return Stream.concat(finding.evidence().stream(), open.keySet().stream())
                .distinct()
                .map(claim -> claim + open.getOrDefault(claim, ""))
                .collect(Collectors.joining(", "));
    }

    /** Remarks on benchmarks that are met. */
    private void remarks() throws IOException {
        List<Finding> remarked = checked.remarked();
        if (remarked.isEmpty()) {
            return;
        }
        out.heading(Verdict.PASS.label().toUpperCase(Locale.ROOT) + ", WITH A REMARK (" + remarked.size() + ")");
        for (Finding finding : remarked) {
            out.heading(finding.rule().info().id() + " " + finding.subject().id());
            whatWasFound(finding);
        }
    }

    /** {@return the label, with the code that options and data use} */
    static String severity(Severity severity) {
        return severity.label() + " (" + severity.name().toLowerCase(Locale.ROOT) + ")";
    }

    private void suppressions(String heading, List<Suppression> suppressions) throws IOException {
        if (suppressions.isEmpty()) {
            return;
        }
        out.heading(heading.toUpperCase(Locale.ROOT) + " (" + suppressions.size() + ")");
        for (Suppression suppression : suppressions) {
            out.line("  " + RuleOptions.words(suppression));
        }
    }
}
