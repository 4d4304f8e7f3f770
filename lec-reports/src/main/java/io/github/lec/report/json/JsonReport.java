package io.github.lec.report.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.lec.change.Changes;
import io.github.lec.dataset.Dataset;
import io.github.lec.exposure.BearingVerdict;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureTable;
import io.github.lec.exposure.Reason;
import io.github.lec.format.internal.Json;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.report.change.CellDifference;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.CellChange;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Pack;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Suppressions;
import io.github.lec.rule.Verdict;
import io.github.lec.whatif.Consequences;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A result as the JSON document that the command line prints. The same data, rules and options give the same bytes.
 * Every closed code is written by its name.
 *
 * <pre>{@code
 * Evaluation evaluation = RuleCatalogue.evaluate(View.of(Dataset.embedded()));
 * try (Writer writer = Files.newBufferedWriter(Path.of("findings.json"))) {
 *     JsonReport.check(evaluation).write(writer);
 * }
 * }</pre>
 */
public final class JsonReport {
    private static final String FORMAT = "format";
    private static final String VERSION = "1.0";
    private static final String CAVEAT = "caveat";

    /** Two spaces and line feeds, the same on every platform. */
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build()
            .writer(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .with(Json.ESCAPES);

    private final Map<String, Object> members;

    private JsonReport(JsonMembers members) {
        this.members = members.toMap();
    }

    /** The kinds of document, each with a schema. */
    public enum Kind {
        /** The verdicts and findings of an evaluation. */
        CHECK("check"),
        /** What differs between two sides. */
        DIFF("diff"),
        /** What stands in the way of an extradition, for one person or as a table. */
        EXPOSURE("exposure"),
        /** What follows from assumptions. */
        WHAT_IF("what-if");

        private final String file;

        Kind(String word) {
            this.file = "lec-" + word + "-" + VERSION + ".schema.json";
        }

        /** {@return the JSON Schema of such a document} */
        public String schema() {
            try (InputStream stream = JsonReport.class.getResourceAsStream(file)) {
                if (stream == null) {
                    throw new IllegalStateException("the library lacks " + file);
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The result of a check: {@code verdicts} has every verdict, {@code findings} those that are not met or undecided,
     * {@code remarks} those that are met with a remark; all by rule, then in the order of subjects in the evaluation.
     *
     * @param evaluation the verdicts
     * @return the document
     * @throws InvalidValueException if {@code evaluation} is null
     */
    public static JsonReport check(Evaluation evaluation) {
        InvalidValueException.given(evaluation, "evaluation");
        Suppressions.Review none =
                Suppressions.none().against(evaluation, evaluation.view().knownBy());
        return check(evaluation, Optional.empty(), none);
    }

    /**
     * The result of a check with a pack and suppressions.
     *
     * @param evaluation the verdicts
     * @param pack the selected rules; nothing for all rules
     * @param suppressions which findings were suppressed
     * @return the document
     * @throws InvalidValueException if {@code evaluation} or {@code suppressions} is null
     */
    public static JsonReport check(Evaluation evaluation, Optional<Pack> pack, Suppressions.Review suppressions) {
        InvalidValueException.given(evaluation, "evaluation");
        InvalidValueException.given(suppressions, "suppressions");
        List<Map<String, Object>> findings = evaluation.findingsInScope(Verdict.FAIL, Verdict.CANNOT_DECIDE).stream()
                .map(finding -> finding(finding, suppressions))
                .toList();
        return new JsonReport(JsonMembers.of(FORMAT, VERSION)
                .with(evaluation.jsonInScope())
                .with(
                        "ruleSet",
                        ruleSet(evaluation).with("pack", pack.map(Pack::id)).toMap())
                .with("findings", findings)
                .with(
                        "suppressions",
                        JsonMembers.of("active", suppressions.active())
                                .with("expired", suppressions.expired())
                                .with("unmatched", suppressions.unmatched())
                                .toMap()));
    }

    private static JsonMembers ruleSet(Evaluation evaluation) {
        return JsonMembers.of("version", evaluation.rules().version())
                .with("rules", evaluation.rules().rules().size());
    }

    private static Map<String, Object> finding(Finding finding, Suppressions.Review suppressions) {
        return JsonMembers.of(finding.json())
                .with("suppressed", suppressions.suppressing(finding).isPresent())
                .toMap();
    }

    /**
     * What stands in the way of an extradition of one person. {@code possible} lists every protection that is possible.
     *
     * @param exposure the exposure
     * @param rules the rules whose verdicts on the treaty are shown
     * @return the document
     * @throws InvalidValueException if an argument is null
     */
    public static JsonReport exposure(Exposure exposure, RuleSet rules) {
        InvalidValueException.given(exposure, "exposure");
        InvalidValueException.given(rules, "rules");
        JsonMembers members =
                JsonMembers.of(FORMAT, VERSION).with(exposure.view().json()).with(CAVEAT, Exposure.CAVEAT);
        exposure.json().forEach((name, value) -> {
            if (name.equals("cover")) {
                members.with("verdicts", verdicts(exposure, rules));
            }
            members.with(name, value);
        });
        return new JsonReport(members);
    }

    private static List<Map<String, Object>> verdicts(Exposure exposure, RuleSet rules) {
        List<Reason> reasons = exposure.reasons();
        return exposure.verdicts(rules).stream()
                .map(verdict -> verdict(verdict, verdict.bearsOnProtection(reasons)))
                .toList();
    }

    private static Map<String, Object> verdict(BearingVerdict verdict, boolean onProtection) {
        return JsonMembers.of("rule", verdict.rule().info().id())
                .with("subject", verdict.subject().id())
                .with("verdict", verdict.verdict())
                .with("bearsOnProtection", onProtection)
                .with("evidence", verdict.evidence())
                .toMap();
    }

    /**
     * Places of arrest compared by groups of persons.
     *
     * @param tables the tables, one per purpose, all of one view; at least one
     * @return the document
     * @throws IllegalArgumentException if there is no table
     */
    public static JsonReport exposures(List<ExposureTable> tables) {
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("found no table; expected at least one");
        }
        return new JsonReport(JsonMembers.of(FORMAT, VERSION)
                .with(tables.get(0).view().json())
                .with(CAVEAT, Exposure.CAVEAT)
                .with(
                        "rows",
                        tables.stream().flatMap(table -> table.json().stream()).toList()));
    }

    /**
     * What differs. Every change has its {@code cause}: RULES, ASSUMPTION, WORLD, RECORD or CLOCK. A change on one side
     * only has no members for the other.
     *
     * @param changes the facts, records and findings that differ
     * @param cells the cells of the tables that differ
     * @return the document
     * @throws InvalidValueException if {@code changes} is null
     */
    public static JsonReport changes(Changes changes, List<CellDifference> cells) {
        InvalidValueException.given(changes, "changes");
        return new JsonReport(JsonMembers.of(FORMAT, VERSION)
                .with(changes.json())
                .with("cells", cells.stream().map(JsonReport::cell).toList()));
    }

    private static Map<String, Object> cell(CellDifference cell) {
        CellChange change = cell.change();
        return JsonMembers.of("sheet", change.sheet())
                .with("row", change.row())
                .with("column", change.column())
                .with("cause", cell.cause())
                .with("before", change.before().map(Cell::words))
                .with("after", change.after().map(Cell::words))
                .with("because", cell.differingClaims())
                .toMap();
    }

    /**
     * What follows from assumptions. In each entry {@code before} rests on facts and {@code whatIf} on the assumptions;
     * {@code same} counts what does not differ.
     *
     * @param consequences what follows
     * @return the document
     * @throws InvalidValueException if {@code consequences} is null
     */
    public static JsonReport whatIf(Consequences consequences) {
        InvalidValueException.given(consequences, "consequences");
        return new JsonReport(JsonMembers.of(FORMAT, VERSION).with(consequences.json()));
    }

    /**
     * The rules of a set, with the titles of their norms.
     *
     * @param rules the rules
     * @param norms where the titles are looked up
     * @return the document
     * @throws InvalidValueException if an argument is null
     */
    public static JsonReport rules(RuleSet rules, Dataset norms) {
        InvalidValueException.given(rules, "rules");
        InvalidValueException.given(norms, "norms");
        return new JsonReport(JsonMembers.of(FORMAT, VERSION)
                .with("version", rules.version())
                .with(
                        "rules",
                        rules.rules().stream()
                                .map(rule -> RuleJson.of(rule, norms))
                                .toList()));
    }

    /**
     * What a dossier says of a state or record: for each table its rows, their members named after the columns.
     *
     * @param evaluation the verdicts behind the tables
     * @param book the tables, the first of which has the title
     * @return the document
     * @throws InvalidValueException if an argument is null
     */
    public static JsonReport dossier(Evaluation evaluation, Book book) {
        InvalidValueException.given(evaluation, "evaluation");
        InvalidValueException.given(book, "book");
        return new JsonReport(JsonMembers.of(FORMAT, VERSION)
                .with("dossier", VERSION)
                .with("title", book.matrices().get(0).title())
                .with(evaluation.view().json())
                .with("ruleSet", ruleSet(evaluation).toMap())
                .with(DossierJson.of(book)));
    }

    /** {@return the members of the document} */
    @JsonValue
    public Map<String, Object> json() {
        return members;
    }

    /**
     * Writes the document and a line feed.
     *
     * @param writer where to; it is flushed and stays open
     * @throws IOException if it cannot be written to
     */
    public void write(Writer writer) throws IOException {
        WRITER.writeValue(writer, members);
        writer.write('\n');
        writer.flush();
    }

    /** {@return the format and the names of the members} */
    @Override
    public String toString() {
        return "JSON report " + members.get(FORMAT) + ": " + String.join(", ", members.keySet());
    }
}
