package io.github.lec.report.excel;

import io.github.lec.report.matrix.DocumentProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook without rows: styles, sheets, tables, links, charts and properties, as a small archive. */
final class WorkbookFrame {

    private final byte[] archive;
    private final StyleSheet styles;
    private final TileStyles tileStyles;
    private final Map<String, SheetPlan> sheetsByPart = new HashMap<>();

    /** Makes the frame for a book. */
    WorkbookFrame(BookPlan plan, Profile profile) throws IOException {
        // closing a workbook without a file would write all of it again
        @SuppressWarnings("resource")
        XSSFWorkbook workbook = new XSSFWorkbook();
        styles = new StyleSheet(workbook, profile);
        tileStyles = new TileStyles(workbook, plan.sheets());
        for (SheetPlan sheetPlan : plan.sheets()) {
            XSSFSheet sheet = workbook.createSheet(sheetPlan.matrix().sheet());
            new SheetFrame(sheet, sheetPlan, plan, styles).make();
            String part = sheet.getPackagePart().getPartName().getName();
            sheetsByPart.put(part.substring(1), sheetPlan);
        }
        workbook.setActiveSheet(0);
        workbook.getSheetAt(0).setSelected(true);
        setProperties(workbook.getProperties(), plan.book().properties());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        archive = out.toByteArray();
    }

    private static void setProperties(POIXMLProperties all, DocumentProperties properties) {
        CoreProperties core = all.getCoreProperties();
        core.setTitle(properties.title());
        core.setSubjectProperty(properties.subject());
        core.setCreator(properties.author());
        core.setLastModifiedByUser(properties.author());
        core.getUnderlyingProperties().setLanguageProperty(properties.language());
        Optional<Date> created = Optional.of(Date.from(properties.created()));
        core.setCreated(created);
        core.setModified(created);
        properties.custom().forEach(all.getCustomProperties()::addProperty);
    }

    /** {@return the workbook, as the bytes of an archive} */
    InputStream archive() {
        return new ByteArrayInputStream(archive);
    }

    /** {@return the styles of the workbook} */
    StyleSheet styles() {
        return styles;
    }

    /** {@return the styles of maps of tiles} */
    TileStyles tileStyles() {
        return tileStyles;
    }

    /** {@return the plan of the sheet that a part of the archive holds, or empty if the part holds something else} */
    Optional<SheetPlan> sheetIn(String part) {
        return Optional.ofNullable(sheetsByPart.get(part));
    }
}
