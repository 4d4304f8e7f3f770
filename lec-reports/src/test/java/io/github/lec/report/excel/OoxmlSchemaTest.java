package io.github.lec.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every part of a workbook is valid against the schemas of the format, as published with it. */
class OoxmlSchemaTest {

    private static final Map<String, String> SCHEMA_BY_PART = Map.of(
            "xl/workbook.xml", "sml.xsd",
            "xl/styles.xml", "sml.xsd",
            "xl/sharedStrings.xml", "sml.xsd",
            "xl/worksheets/", "sml.xsd",
            "xl/tables/", "sml.xsd",
            "xl/charts/", "dml-chart.xsd",
            "xl/drawings/", "dml-spreadsheetDrawing.xsd",
            "docProps/app.xml", "shared-documentPropertiesExtended.xsd",
            "docProps/custom.xml", "shared-documentPropertiesCustom.xsd");

    /** Parts that other standards describe. */
    private static final List<String> ELSEWHERE = List.of("[Content_Types].xml", "_rels/", "docProps/core.xml");

    private static Schema schema;

    @BeforeAll
    static void readSchemas() throws IOException, SAXException {
        Path root = Path.of(System.getProperty("lec.ooxml.xsd", "target/ooxml-xsd"));
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        // the schemas import each other under several addresses
        factory.setFeature("http://apache.org/xml/features/honour-all-schemaLocations", true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> wanted = files.filter(file -> SCHEMA_BY_PART.containsValue(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
            assertThat(wanted).as("schemas below %s", root).hasSize(5);
            wanted.forEach(file -> sources.add(new StreamSource(file.toFile())));
        }
        schema = factory.newSchema(sources.toArray(Source[]::new));
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void holds_for_the_whole_sample(Profile profile) throws IOException, SAXException {
        assertThat(faults(Written.book(SampleBook.book(), profile))).isEmpty();
    }

    @Test
    void holds_for_all_that_is_out_of_the_ordinary() throws IOException, SAXException {
        Matrix strange = Matrix.on("It's <strange>")
                .title("Strange & \"quoted\"")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("_x0041_ & <b>").asRowHeader(), Column.counts("Count"))
                .row(Row.of(Cell.of(" two\n lines ]]> \u0001 \uD800"), Cell.of(-1))
                        .anchoredAs("a"))
                .chart(new Chart(
                        Chart.Kind.BARS, "Bars", "Words", "Count", "_x0041_ & <b>", List.of("Count"), "One bar."))
                .build();
        Matrix streamed = Matrix.on("Streamed")
                .title("Streamed")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.words("A"))
                .rowsFrom(() ->
                        Stream.of(Row.of(Cell.of("a \"quoted\" link").linkedTo(Link.toRow("It's <strange>", "a")))))
                .build();

        assertThat(faults(Written.matrices(strange, streamed))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void holds_for_every_kind_of_chart(Chart.Kind kind) throws IOException, SAXException {
        Matrix matrix = Matrix.on("Years")
                .title("Years")
                .shows("What a test writes.")
                .source("a test")
                .columns(Column.days("Year"), Column.counts("Signed"), Column.counts("In force"))
                .row(Cell.day("2015"), Cell.of(1), Cell.of(2))
                .chart(new Chart(
                        kind, "Years", "Year", "Treaties", "Year", List.of("Signed", "In force"), "One and two."))
                .build();

        assertThat(faults(Written.matrices(matrix))).isEmpty();
    }

    @Test
    void holds_for_a_form() throws IOException, SAXException {
        assertThat(faults(Written.matrices(FormTest.form(), FormTest.values()))).isEmpty();
    }

    @Test
    void would_find_a_fault() throws SAXException, IOException {
        String broken =
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cells/></worksheet>";

        assertThat(faults("xl/worksheets/sheet1.xml", broken.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    private static List<String> faults(Written workbook) throws IOException, SAXException {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : workbook.parts().entrySet()) {
            String name = part.getKey();
            if (ELSEWHERE.stream().noneMatch(name::contains)) {
                assertThat(SCHEMA_BY_PART.keySet()).as("a schema for %s", name).anyMatch(name::startsWith);
                faults.addAll(faults(name, part.getValue()));
            }
        }
        return faults;
    }

    private static List<String> faults(String name, byte[] part) throws IOException, SAXException {
        List<String> faults = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException fault) {
                faults.add(name + ": " + fault.getMessage());
            }

            @Override
            public void error(SAXParseException fault) {
                // the schemas do not know the attribute that XML itself defines for every element
                if (!fault.getMessage().contains("'xml:space'")) {
                    faults.add(name + ": " + fault.getMessage());
                }
            }

            @Override
            public void fatalError(SAXParseException fault) {
                faults.add(name + ": " + fault.getMessage());
            }
        });
        validator.validate(new StreamSource(new ByteArrayInputStream(part)));
        return faults;
    }
}
