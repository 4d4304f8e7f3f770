package io.github.lec.report.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;

/** Point 21: does the document say what it is, to those who do not open it? */
final class PropertyCheck implements PointCheck {

    private final Findings findings;

    PropertyCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void end(WorkbookFile workbook) {
        POIXMLProperties properties = workbook.frame().getProperties();
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        require("title", core.getTitleProperty());
        require("language", core.getLanguageProperty());
        require("author", core.getCreatorProperty());
        require("subject", core.getSubjectProperty());
        List<String> custom = properties.getCustomProperties().getUnderlyingProperties().getPropertyList().stream()
                .map(CTProperty::getName)
                .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]+", " "))
                .toList();
        if (custom.stream().noneMatch(name -> name.contains("version"))) {
            findings.add(Point.PROPERTIES, "no custom property gives the version of the data");
        }
        if (custom.stream().noneMatch(name -> name.contains("as of"))) {
            findings.add(Point.PROPERTIES, "no custom property gives the day of the data");
        }
    }

    private void require(String name, Optional<String> value) {
        if (value.filter(words -> !words.isBlank()).isEmpty()) {
            findings.add(Point.PROPERTIES, "the document has no " + name);
        }
    }
}
