package io.github.lec.report.table;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Six states: France with conflicting accounts, cases, a cancelled patrol and stations; the United Kingdom with a
 * suspended agreement of Hong Kong; Lithuania with a treaty only observed in force; Belgium with a dispute; Germany,
 * with searches; Malta, with hardly any.
 */
public final class SmallDataset {
    /** The states and counterparts that the tests compare. */
    public static final Selection SELECTION = new Selection(
            new TreeSet<>(Stream.of("FR", "GB", "LT", "BE", "DE", "MT")
                    .map(ActorId::of)
                    .toList()),
            List.of(ActorId.of("CN"), ActorId.of("HK")));

    /** The rules of these tests; further rules must not change the tests. */
    public static final RuleSet RULES = RuleCatalogue.standard()
            .only(rule -> List.of("LEC-EXT-001", "LEC-EXT-003", "LEC-EXT-011", "LEC-LIF-004")
                    .contains(rule.info().id()));

    private SmallDataset() {}

    /** Reads the dataset. */
    public static Dataset read() {
        return DatasetReader.readDocument(document(), "small.json");
    }

    /** Reads the dataset with one more record in a section. */
    static Dataset readWith(String section, String record) {
        return DatasetReader.readDocument(with(document(), section, record), "small.json");
    }

    /** Reads the dataset with two more records, each at the start of a section that it has. */
    static Dataset readWith(String section, String record, String other, String otherRecord) {
        return DatasetReader.readDocument(with(with(document(), section, record), other, otherRecord), "small.json");
    }

    private static String with(String document, String section, String record) {
        String start = "\"" + section + "\": [";
        return document.replace(start, start + record + ",");
    }

    /** Reads the dataset with a vote, and the code for it. */
    static Dataset readWithVote(String day) {
        return readWithVotes("""
                {"id": "vote", "kind": "VOTE", "title": "A vote", "actors": ["CN"],
                 "occurred": [{"date": "%s", "citations": [{"source": "unts"}]}]}""".formatted(day));
    }

    /** Reads the dataset with votes, and the code for them. */
    static Dataset readWithVotes(String votes) {
        String code = """
                {"id": "event-kind/VOTE", "group": "event-kind", "code": "VOTE", "label": "Vote", "definition": "A vote."}""";
        return DatasetReader.readDocument(
                document().replace("\"codes\": [", "\"events\": [" + votes + "], \"codes\": [" + code + ","),
                "small.json");
    }

    private static String document() {
        try (InputStream file = SmallDataset.class.getResourceAsStream("/io/github/lec/report/small.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static StandardTables tables() {
        return tables(View.of(read()), false);
    }

    static StandardTables tables(View view, boolean names) {
        return StandardTables.of(Evaluation.of(view, RULES, SELECTION), SELECTION, names);
    }

    static StandardTables tables(String asOf, String knownBy) {
        return tables(View.of(read(), LocalDate.parse(asOf), LocalDate.parse(knownBy)), false);
    }

    /** The cell in the row with an anchor, under a heading. */
    static Cell cell(Matrix matrix, String anchor, String heading) {
        return cell(matrix, row(matrix, anchor), heading);
    }

    /** The cell of a row under a heading. */
    public static Cell cell(Matrix matrix, Row row, String heading) {
        List<String> headings = matrix.columns().stream().map(Column::header).toList();
        int column = headings.indexOf(heading);
        if (column < 0) {
            throw new AssertionError("no column " + heading + " in " + headings);
        }
        return row.cells().get(column);
    }

    /** What a row says under a heading. */
    public static String words(Matrix matrix, Row row, String heading) {
        return cell(matrix, row, heading).words();
    }

    static Row row(Matrix matrix, String anchor) {
        try (Stream<Row> rows = matrix.rows()) {
            List<Row> all = rows.toList();
            return all.stream()
                    .filter(row -> row.anchor().filter(anchor::equals).isPresent())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no row " + anchor + " in "
                            + all.stream().flatMap(row -> row.anchor().stream()).toList()));
        }
    }

    /** What the rows say under a heading. */
    public static List<String> words(Matrix matrix, String heading) {
        try (Stream<Row> rows = matrix.rows()) {
            return rows.map(row -> words(matrix, row, heading)).toList();
        }
    }

    /** The rows that say some words under a heading. */
    public static List<Row> rows(Matrix matrix, String heading, String words) {
        try (Stream<Row> rows = matrix.rows()) {
            return rows.filter(row -> words(matrix, row, heading).equals(words)).toList();
        }
    }

    /** What the Cover says on a subject. */
    public static List<String> onCover(Matrix cover, String subject) {
        return rows(cover, "Subject", subject).stream()
                .map(row -> words(cover, row, "What the evidence says"))
                .toList();
    }
}
