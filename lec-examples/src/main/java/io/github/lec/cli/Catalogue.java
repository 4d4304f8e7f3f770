package io.github.lec.cli;

import io.github.lec.dataset.Dataset;
import io.github.lec.norm.Norm;
import io.github.lec.record.NormId;
import io.github.lec.report.json.JsonReport;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.SubjectKind;
import io.github.lec.safeguard.SafeguardKind;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The catalogue of rules in three formats.
 *
 * @param rules the rules
 * @param norms where the titles of their norms are looked up
 */
record Catalogue(RuleSet rules, Dataset norms) {

    void writeText(Writer writer) throws IOException {
        writer.write(rules.rules().size() + " rules, version " + rules.version() + "\n");
        for (Rule rule : rules.rules()) {
            writer.write("\n" + rule.info().id() + " " + rule.info().title() + "\n");
            for (Map.Entry<String, String> entry : entries(rule).entrySet()) {
                writer.write("  " + entry.getKey() + ": " + entry.getValue() + "\n");
            }
        }
    }

    void writeMarkdown(Writer writer) throws IOException {
        writer.write("# Rules\n\n" + rules.rules().size() + " rules, version " + rules.version()
                + ". A finding says that a benchmark is not met; it is not a ruling that a state broke the law.\n");
        for (Rule rule : rules.rules()) {
            writer.write("\n## " + rule.info().id() + ": " + rule.info().title() + "\n\n");
            for (Map.Entry<String, String> entry : entries(rule).entrySet()) {
                writer.write("- **" + entry.getKey() + ":** " + entry.getValue() + "\n");
            }
        }
    }

    private Map<String, String> entries(Rule rule) {
        RuleInfo info = rule.info();
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "Question", info.question() + " Yes means: " + lower(info.yes().label()) + ".");
        entries.put("Benchmark", info.benchmark());
        entries.put("Not met", info.notMet());
        entries.put("Severity", "at most " + lower(info.severity().name()));
        entries.put("Judges", kinds(rule));
        entries.put("Layer", lower(info.layer().label()));
        entries.put("Group", info.group().label());
        info.dimension().ifPresent(dimension -> entries.put("Dimension of risk", dimension.label()));
        if (!info.asks().isEmpty()) {
            entries.put(
                    "Kinds of clause read",
                    info.asks().stream().map(SafeguardKind::label).collect(Collectors.joining("; ")));
        }
        if (!info.sameGapAs().isEmpty()) {
            entries.put("Counts as one gap with", String.join(", ", info.sameGapAs()));
        }
        entries.put("Norms", info.norms().isEmpty() ? "none" : titles(info.norms()));
        if (!info.cover().isEmpty()) {
            entries.put("Cover, where it binds", titles(info.cover()));
        }
        entries.put("Reason", info.rationale());
        entries.put("Remedy", info.remedy());
        info.wouldNeed()
                .ifPresent(needed -> entries.put("Decides nothing on the embedded dataset; would need", needed));
        return entries;
    }

    void writeJson(Writer writer) throws IOException {
        JsonReport.rules(rules, norms).write(writer);
    }

    private String titles(List<NormId> ids) {
        return ids.stream().map(this::title).collect(Collectors.joining("; "));
    }

    private String title(NormId id) {
        return norms.norm(id).map(Norm::title).orElse(id.value());
    }

    private static String kinds(Rule rule) {
        return rule.kinds().stream()
                .sorted()
                .map(SubjectKind::label)
                .map(Catalogue::lower)
                .collect(Collectors.joining(", "));
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
