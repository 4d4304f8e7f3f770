package io.github.lec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.lec.report.matrix.Book;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.DocumentProperties;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values from data stay text everywhere: in cells, headings, ids, attributes and the data of the script. */
class HostileValuesInPageTest {

    static Stream<String> values() {
        return Stream.of(
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "</title></style><img src=x onerror=alert(1)>",
                "<!-- <script>",
                "]]>",
                "\" onmouseover=\"alert(1)",
                "' onfocus='alert(1)",
                "javascript:alert(1)",
                "&lt;script&gt; & &amp; &#60;",
                "a\u202Eb\u2066c",
                "\u0645\u0639\u0627\u0647\u062F\u0629",
                "line\u2028separator",
                "\u0000\u001B[31m",
                "=HYPERLINK(\"http://example.org\")",
                "{{constructor.constructor('alert(1)')()}}",
                "\\u003c/script>\\",
                "\uD83D\uDE94 \uD83D",
                "x".repeat(40_000));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_stays_text_everywhere(String value) throws IOException {
        // as a cell of a matrix shows it
        String shown = Cell.of(value).words();
        Document page = SamplePage.document(book(value));

        Element cell = page.selectFirst("#table td");
        assertThat(cell.wholeText()).isEqualTo(shown);
        assertThat(page.selectFirst("#table tbody th").wholeText()).isEqualTo(shown);
        assertThat(page.select("head > script")).hasSize(1);
        assertThat(page.select("script, style, title, img, iframe, object"))
                .extracting(Element::tagName)
                .containsExactly("title", "style", "script", "script");
        assertThat(page.select("[onerror], [onmouseover], [onfocus]")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(strings(SamplePage.data(page)))
                .anyMatch(text -> text.replace("\u0001", shown).equals(shown) || text.equals(shown));
    }

    static Book book(String value) {
        Matrix held = Matrix.on("Table")
                .title(oneLine(value))
                .shows(oneLine(value))
                .columns(Column.words("State").asRowHeader(), Column.words(heading(value)))
                .row(Row.of(
                                Cell.of(value),
                                Cell.of(value).meaning(Meaning.GOOD).restingOn(Evidence.claim(value, value)))
                        .anchoredAs(value))
                .build();
        Matrix streamed = Matrix.on("Claims")
                .title(oneLine(value))
                .columns(Column.words(heading(value)), Column.words("Other"))
                .rowsFrom(() -> Stream.of(
                        Row.of(Cell.of("first"), Cell.of(value)).anchoredAs("a"),
                        Row.of(Cell.of("second"), Cell.of("before " + value + " after"))
                                .anchoredAs(value)))
                .build();
        DocumentProperties properties = DocumentProperties.titled(oneLine(value), Instant.parse("2026-10-31T00:00:00Z"))
                .author(oneLine(value))
                .custom("Value", value)
                .build();
        return new Book(properties, List.of(held, streamed));
    }

    private static String oneLine(String value) {
        return "Title " + value.replaceAll("\\R|\t", " ").strip();
    }

    private static String heading(String value) {
        return "H "
                + value.substring(0, Math.min(value.length(), 200))
                        .replaceAll("\\R|\t", " ")
                        .strip();
    }

    /** {@return all texts of a JSON document; fails if it is not JSON} */
    private static List<String> strings(String json) throws IOException {
        List<String> found = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    found.add(parser.getText());
                }
            }
        }
        return found;
    }
}
