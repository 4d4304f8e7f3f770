package io.github.lec.cli;

import io.github.lec.dataset.Dataset;
import io.github.lec.norm.Norm;
import io.github.lec.record.NormId;
import io.github.lec.report.json.JsonReport;
import io.github.lec.rule.CoverWords;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The catalogue of rules in three formats.
 *
 * @param rules the rules
 * @param norms where the titles of their norms and the addresses of their sources are looked up
 */
record Catalogue(RuleSet rules, Dataset norms) {
    private static final Pattern FRONT_PAGE = Pattern.compile("https?://[^/]*/?");

    void writeText(Writer writer) throws IOException {
        writer.write(rules.rules().size() + " rules, version " + rules.version() + "\n");
        for (Rule rule : rules.rules()) {
            writer.write("\n" + rule.info().id() + " " + rule.info().title() + "\n");
            for (Map.Entry<String, String> entry : entries(rule, this::title).entrySet()) {
                writer.write("  " + entry.getKey() + ": " + entry.getValue() + "\n");
            }
        }
    }

    void writeMarkdown(Writer writer) throws IOException {
        writer.write("# Rules\n\n" + rules.rules().size() + " rules, version " + rules.version()
                + ". A finding says that a benchmark is not met; it is not a ruling that a state broke the law. The"
                + " title of a norm links to a source that the dataset cites for it, which may be a copy, an excerpt"
                + " or a report.\n\n"
                + "What a protocol, an exchange of notes or an amendment adds while it is in force is judged as part"
                + " of the treaty to which it belongs, and each such text is judged with the treaty and with its"
                + " other protocols: none falls short for want of what another says. Reservations count for the text"
                + " to which they were made.\n\n"
                + "Two ids stand for problems of reading, which are found before anything is judged: LEC-REF-001, a"
                + " reference to a record that does not exist, and LEC-REF-002 where two records have the same id.\n");
        for (Rule rule : rules.rules()) {
            writer.write("\n## " + rule.info().id() + ": " + rule.info().title() + "\n\n");
            for (Map.Entry<String, String> entry :
                    entries(rule, this::linkedTitle).entrySet()) {
                writer.write("- **" + entry.getKey() + ":** " + entry.getValue() + "\n");
            }
        }
    }

    private Map<String, String> entries(Rule rule, Function<NormId, String> called) {
        RuleInfo info = rule.info();
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "Question", questions(rule) + " Yes means: " + lower(info.yes().label()) + ".");
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
        entries.put("Norms", info.norms().isEmpty() ? "none" : list(info.norms(), called));
        if (!info.cover().isEmpty()) {
            entries.put("Cover, where it binds", list(info.cover(), id -> called.apply(id) + CoverWords.reach(id)));
        }
        entries.put("Reason", info.rationale());
        entries.put("Remedy", info.remedy());
        info.wouldNeed()
                .ifPresent(needed -> entries.put("Decides nothing on the embedded dataset; would need", needed));
        return entries;
    }

    /** {@return what the rule asks, and of which kinds of subject it asks something else} */
    private static String questions(Rule rule) {
        String usual = rule.info().question();
        return usual
                + rule.kinds().stream()
                        .sorted()
                        .filter(kind -> !rule.question(kind).equals(usual))
                        .map(kind -> " Of a " + lower(kind.label()) + ": " + rule.question(kind))
                        .collect(Collectors.joining());
    }

    void writeJson(Writer writer) throws IOException {
        JsonReport.rules(rules, norms).write(writer);
    }

    private static String list(List<NormId> ids, Function<NormId, String> called) {
        return ids.stream().map(called).collect(Collectors.joining("; "));
    }

    private String title(NormId id) {
        return norms.norm(id).map(Norm::title).orElse(id.value());
    }

    private String linkedTitle(NormId id) {
        return norms.norm(id)
                .flatMap(this::address)
                .map(address -> MarkdownLink.of(title(id), address))
                .orElseGet(() -> MarkdownLink.text(title(id)));
    }

    /** {@return where the norm can be read, if possible not the mere front page of a site} */
    private Optional<String> address(Norm norm) {
        List<String> addresses = norm.content().stream()
                .flatMap(account -> account.citations().stream())
                .flatMap(citation -> norms.source(citation.source()).stream())
                .flatMap(source -> source.url().stream())
                .toList();
        return addresses.stream()
                .filter(address -> !FRONT_PAGE.matcher(address).matches())
                .findFirst()
                .or(() -> addresses.stream().findFirst());
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
