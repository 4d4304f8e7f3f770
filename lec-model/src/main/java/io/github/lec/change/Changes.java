package io.github.lec.change;

import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Verdict;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What differs between two sides, and why: two editions of a dataset, one dataset on two days or with the knowledge of
 * two days, or facts and what is assumed in their place. It takes time linear in the size of both.
 *
 * @param before the earlier side
 * @param after the later side
 * @param records the records that stand on one side only or whose plain members differ, by kind and id
 * @param facts the claims that differ, by record and id
 * @param findings the findings that are new, gone or changed, by rule and subject; none if only facts were compared
 * @param unchangedFindings how many findings are the same on both sides
 */
public record Changes(
        Side before,
        Side after,
        List<RecordChange> records,
        List<FactChange> facts,
        List<FindingChange> findings,
        long unchangedFindings) {
    /**
     * Keeps the lists.
     *
     * @param before the earlier side
     * @param after the later side
     * @param records the records that differ
     * @param facts the claims that differ
     * @param findings the findings that differ
     * @param unchangedFindings how many findings are the same
     */
    public Changes {
        records = List.copyOf(records);
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }

    /**
     * Compares the facts of two views.
     *
     * @param before the earlier side
     * @param after the later side
     * @return the records and facts that differ
     */
    public static Changes between(View before, View after) {
        FactComparison comparison = new FactComparison(before, after);
        return new Changes(
                Side.of(before, Optional.empty()),
                Side.of(after, Optional.empty()),
                comparison.records(),
                comparison.facts(),
                List.of(),
                0);
    }

    /**
     * Compares the facts and the findings of two evaluations.
     *
     * @param before the earlier side
     * @param after the later side
     * @return the records, facts and findings that differ
     */
    public static Changes between(Evaluation before, Evaluation after) {
        FactComparison comparison = new FactComparison(before.view(), after.view());
        FindingComparison findings = new FindingComparison(before, after, comparison);
        return new Changes(
                Side.of(before.view(), Optional.of(before.rules().version())),
                Side.of(after.view(), Optional.of(after.rules().version())),
                comparison.records(),
                comparison.facts(),
                findings.findings(),
                findings.unchanged());
    }

    /** {@return whether nothing differs} */
    public boolean isEmpty() {
        return records.isEmpty() && facts.isEmpty() && findings.isEmpty();
    }

    /**
     * How many findings have a status.
     *
     * @param status the status
     * @return the number
     */
    public long count(FindingStatus status) {
        return status == FindingStatus.UNCHANGED
                ? unchangedFindings
                : findings.stream()
                        .filter(finding -> finding.status() == status)
                        .count();
    }

    /**
     * The changes for a reader: one line each, the cause in brackets.
     *
     * @return several lines, the same for the same sides
     */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("From " + before);
        lines.add("to " + after);
        lines.add("");
        lines.add("Records: " + records.size() + ". Facts: " + facts.size() + ". Findings: "
                + count(FindingStatus.NEW) + " new, " + count(FindingStatus.GONE) + " gone, "
                + count(FindingStatus.CHANGED) + " changed, " + unchangedFindings + " unchanged.");
        records.forEach(change -> lines.add(words(change)));
        facts.forEach(change -> lines.add(words(change)));
        findings.forEach(change -> lines.add(words(change)));
        return String.join("\n", lines) + "\n";
    }

    private static String words(RecordChange change) {
        String members = change.members().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().before().orElse("(none)") + " -> "
                        + entry.getValue().after().orElse("(none)"))
                .collect(Collectors.joining("; "));
        return start(change.kind()) + " record " + change.record() + " (" + change.title() + ") ["
                + change.cause().label().toLowerCase(Locale.ROOT) + "]" + (members.isEmpty() ? "" : ": " + members);
    }

    private static String words(FactChange change) {
        String answers = switch (change.kind()) {
            case ADDED -> words(change.after());
            case REMOVED -> words(change.before());
            case CHANGED -> words(change.before()) + " -> " + words(change.after());
        };
        return start(change.kind()) + " " + change.claim() + " ["
                + change.cause().label().toLowerCase(Locale.ROOT) + "]: " + answers;
    }

    private static String words(List<? extends Account> accounts) {
        return accounts.stream()
                .map(account -> (account.denies() ? "denied: " : "") + account.answer() + " ("
                        + account.citations().stream().map(Changes::words).collect(Collectors.joining(", ")) + ")")
                .collect(Collectors.joining("; "));
    }

    private static String words(Citation citation) {
        return citation.source() + citation.locator().map(place -> ", " + place).orElse("");
    }

    private static String words(FindingChange change) {
        return change.status().label() + " " + change.rule() + " " + change.subject() + " ["
                + change.cause().label().toLowerCase(Locale.ROOT) + "]: " + words(change.before()) + " -> "
                + words(change.after())
                + (change.because().isEmpty()
                        ? ""
                        : ", because of "
                                + change.because().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static String words(Optional<Verdict> verdict) {
        return verdict.map(Verdict::label).orElse("not judged");
    }

    private static String start(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "~";
        };
    }
}
