package io.github.lec.report.html;

import io.github.lec.dataset.ClaimId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.DocumentProperties;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Part;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Evidences;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A small book with one of everything: states, verdicts, a map, a chart, a register of claims, sources. */
final class SamplePage {

    static final String TREATY = "cn-fr-extradition-2007/lifecycle/IN_FORCE";
    static final String DISPUTED = "bg-cn-extradition-1996/lifecycle/IN_FORCE";
    static final int FURTHER_CLAIMS = 120;

    private static final Instant CREATED = Instant.parse("2026-10-31T00:00:00Z");

    private SamplePage() {}

    static Book book() {
        return new Book(
                DocumentProperties.titled("Cooperation compared", CREATED)
                        .custom("As of", "2026-10-31")
                        .custom("Dataset content hash", "SHA-256 " + "0".repeat(64))
                        .build(),
                List.of(
                        cover(),
                        cooperation("2026-10-31", "In force since 2015-07-17"),
                        verdicts(),
                        timeline(),
                        map("2026-10-31", "In force since 2015"),
                        findings(),
                        claims(),
                        sources()));
    }

    static Book bookOf(Matrix... matrices) {
        return new Book(DocumentProperties.titled("A page", CREATED).build(), List.of(matrices));
    }

    static HtmlWriter writer() {
        return HtmlWriter.standard()
                .opening(Opening.of(List.of(
                                Headline.of(Cell.of("1 of 3 states has a treaty in force: France.")
                                        .restingOn(evidence(TREATY))),
                                Headline.of(Cell.of("Nothing else is known."))))
                        .map("Map")
                        .signs("Verdicts"))
                .with(Series.of("Cooperation", "As of", "2026-10-31")
                        .and("2006-12-31", cooperation("2006-12-31", "None found")))
                .with(Series.of("Map", "As of", "2026-10-31").and("2006-12-31", map("2006-12-31", "None found")));
    }

    static String html(HtmlWriter writer, Book book) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(book, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Document document(Book book) {
        return Jsoup.parse(html(HtmlWriter.standard(), book));
    }

    static Matrix cooperation(String day, String france) {
        return Matrix.on("Cooperation")
                .part(Part.ANSWERS)
                .title("Forms of cooperation, as of " + day)
                .shows("One row per state; as of " + day + ".")
                .columns(
                        Column.words("State").asRowHeader(),
                        Column.words("Extradition treaty").width(Column.Width.WIDE),
                        Column.counts("Cases"))
                .row(state(
                        "BG",
                        "Bulgaria",
                        Cell.of("Disputed: in force since 1997-07-03").meaning(Meaning.UNKNOWN),
                        0,
                        DISPUTED))
                .row(state("FR", "France", Cell.of(france).meaning(Meaning.GOOD), 2, TREATY))
                .row(state("IE", "Ireland", Cell.of("None found").meaning(Meaning.MISSING), 0, "inquiry-ie"))
                .build();
    }

    private static Matrix cover() {
        return Matrix.on("Cover")
                .part(Part.ANSWERS)
                .title("Cooperation compared")
                .columns(
                        Column.words("Item").asRowHeader(),
                        Column.words("Value").width(Column.Width.PARAGRAPH))
                .row(Cell.of("What this is"), Cell.of("A comparison of what is on record."))
                .row(Cell.of("Where to start"), Cell.of("Cooperation").linkedTo(Link.toSheet("Cooperation")))
                .build();
    }

    private static Row state(String code, String name, Cell treaty, int cases, String claim) {
        return Row.of(
                        Cell.of(name),
                        treaty.restingOn(evidence(claim), Evidence.claim("fr-2016-1", "steps/0"))
                                .linkedTo(Link.toRow("Claims", claim)),
                        Cell.of(cases))
                .anchoredAs(code)
                .about(About.states(code));
    }

    private static Evidence evidence(String id) {
        return id.equals("inquiry-ie") ? Evidence.search(id) : Evidences.of(ClaimId.parse(id));
    }

    private static Matrix verdicts() {
        return Matrix.on("Verdicts")
                .part(Part.ANSWERS)
                .title("Whether the texts meet the benchmarks")
                .columns(
                        Column.words("Text").asRowHeader(),
                        Column.words("Requested").asRowHeader(),
                        Column.words("Requesting").asRowHeader(),
                        Column.words("Death penalty"))
                .row(verdict("Treaty of 2007", "France", "China", "FR", "Benchmark not met (text)", Meaning.MISSING))
                .row(verdict("Treaty of 2007", "China", "France", "FR", "Benchmark met", Meaning.GOOD))
                .row(verdict("Treaty of 1996", "Bulgaria", "China", "BG", "Cannot be decided", Meaning.UNKNOWN))
                .row(verdict("Treaty of 1996", "China", "Bulgaria", "BG", "Not applicable", Meaning.NOT_APPLICABLE))
                .build();
    }

    private static Row verdict(
            String text, String requested, String requesting, String state, String words, Meaning meaning) {
        return Row.of(
                        Cell.of(text),
                        Cell.of(requested),
                        Cell.of(requesting),
                        Cell.of(words).meaning(meaning).linkedTo(Link.toRow("Findings", "LEC-EXT-001/fr")))
                .about(About.states(state, "CN"));
    }

    private static Matrix timeline() {
        Matrix.Builder timeline = Matrix.on("Timeline")
                .title("Texts by year")
                .columns(Column.days("Year").asRowHeader(), Column.counts("Signed"), Column.counts("In force"))
                .chart(new Chart(
                        Chart.Kind.COLUMNS,
                        "Texts by year",
                        "Year",
                        "Texts",
                        "Year",
                        List.of("Signed", "In force"),
                        "Most texts were signed in 2007."));
        IntStream.range(1996, 2027)
                .forEach(year -> timeline.row(Cell.day(Integer.toString(year)), Cell.of(year % 5), Cell.of(year % 3)));
        return timeline.build();
    }

    static Matrix map(String day, String france) {
        return Matrix.on("Map")
                .title("Extradition treaties on " + day)
                .columns(Column.words("State").asRowHeader(), Column.words("Extradition treaty"))
                .legend(Map.of(Meaning.GOOD, "In force"))
                .row(tile("IE", "Ireland", "None found", Meaning.NOT_APPLICABLE))
                .row(tile("FR", "France", france, france.equals("None found") ? Meaning.NOT_APPLICABLE : Meaning.GOOD))
                .row(tile("BG", "Bulgaria", "Disputed", Meaning.UNKNOWN))
                .chart(new Chart(
                        Chart.Kind.TILES,
                        "Extradition treaties",
                        "State",
                        "Extradition treaty",
                        "State",
                        List.of("Extradition treaty"),
                        "A tile for each state."))
                .build();
    }

    private static Row tile(String code, String name, String words, Meaning meaning) {
        return Row.of(Cell.of(name), Cell.of(words).meaning(meaning).restingOn(evidence(TREATY)))
                .anchoredAs(code)
                .about(About.states(code));
    }

    private static Matrix findings() {
        return Matrix.on("Findings")
                .title("Benchmarks that are not met")
                .columns(
                        Column.words("Rule").asRowHeader(),
                        Column.words("What was found").width(Column.Width.PARAGRAPH),
                        Column.words("Evidence"))
                .row(Row.of(
                                Cell.of("LEC-EXT-001"),
                                Cell.of("The text has no clause on the death penalty."),
                                Cell.of(TREATY).restingOn(evidence(TREATY)).linkedTo(Link.toRow("Claims", TREATY)))
                        .anchoredAs("LEC-EXT-001/fr"))
                .build();
    }

    private static Matrix claims() {
        return Matrix.on("Claims")
                .title("Every question, every answer, every source")
                .columns(
                        Column.words("Claim").width(Column.Width.WIDE).asRowHeader(),
                        Column.words("Question").width(Column.Width.WIDE),
                        Column.words("Answer"),
                        Column.words("Source"),
                        Column.words("Quotation"),
                        Column.words("Other accounts"),
                        Column.words("Cite as"))
                .rowsFrom(() -> Stream.concat(
                        Stream.of(
                                claim(DISPUTED, "When did the treaty of 1996 enter into force?", "1997-07-03", "unts"),
                                claim(
                                                DISPUTED + "#2",
                                                "When did the treaty of 1996 enter into force?",
                                                "1997-08-01",
                                                "paper")
                                        .continuing(DISPUTED),
                                claim(TREATY, "When did the treaty of 2007 enter into force?", "2015-07-17", "unts"),
                                claim("fr-2016-1/steps/0", "Was a person surrendered by France?", "Yes", "paper"),
                                claim(
                                        "inquiry-ie",
                                        "Is there a treaty between Ireland and China?",
                                        "None found",
                                        "paper")),
                        IntStream.range(0, FURTHER_CLAIMS)
                                .mapToObj(i ->
                                        claim("further-" + i, "Further question " + i, "Not determined", "paper"))))
                .build();
    }

    private static Row claim(String id, String question, String answer, String source) {
        return Row.of(
                        Cell.of(id),
                        Cell.of(question),
                        Cell.of(answer).meaning(answer.equals("Not determined") ? Meaning.UNKNOWN : Meaning.NEUTRAL),
                        Cell.of("Source " + source).linkedTo(Link.toRow("Sources", source)),
                        Cell.of("None"),
                        Cell.of("None"),
                        Cell.of("lec, claim " + id + ", version 1"))
                .anchoredAs(id);
    }

    private static Matrix sources() {
        return Matrix.on("Sources")
                .title("Sources")
                .columns(Column.words("Id").asRowHeader(), Column.words("Title"), Column.words("Address"))
                .row(source("unts", "Treaty Series, volume 2955"))
                .row(source("paper", "A paper of 2017"))
                .build();
    }

    private static Row source(String id, String title) {
        URI address = URI.create("https://example.org/" + id + "?a=1&b=2");
        return Row.of(Cell.of(id), Cell.of(title), Cell.of(address.toString()).linkedTo(Link.toWeb(address)))
                .anchoredAs(id);
    }

    /** {@return the data of a page, unpacked} */
    static String data(Document page) {
        byte[] packed =
                Base64.getDecoder().decode(page.getElementById("_data").data().strip());
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
