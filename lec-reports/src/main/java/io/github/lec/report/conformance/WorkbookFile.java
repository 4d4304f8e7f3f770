package io.github.lec.report.conformance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook that is checked. Apache POI reads it without its cells, which would not fit into memory for a large one;
 * the cells pass by one at a time.
 */
final class WorkbookFile implements AutoCloseable {

    private final String name;
    private final Map<String, byte[]> sheetParts = new HashMap<>();
    private final XSSFWorkbook frame;
    private final List<SheetFact> sheets;

    private WorkbookFile(String name, XSSFWorkbook frame, Map<String, byte[]> sheetParts) {
        this.name = name;
        this.frame = frame;
        this.sheetParts.putAll(sheetParts);
        this.sheets = IntStream.range(0, frame.getNumberOfSheets())
                .mapToObj(frame::getSheetAt)
                .map(SheetFact::new)
                .toList();
    }

    /** Reads a workbook. */
    static WorkbookFile read(String name, byte[] workbook) throws IOException {
        Map<String, byte[]> sheetParts = new HashMap<>();
        ByteArrayOutputStream withoutCells = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream copy = new ZipOutputStream(withoutCells)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                copy.putNextEntry(new ZipEntry(part.getName()));
                copyPart(part.getName(), parts.readAllBytes(), copy, sheetParts);
                copy.closeEntry();
            }
        }
        try {
            XSSFWorkbook frame = new XSSFWorkbook(new ByteArrayInputStream(withoutCells.toByteArray()));
            return new WorkbookFile(name, frame, sheetParts);
        } catch (RuntimeException e) {
            // POI's exceptions for broken workbooks have no common type
            throw new IOException("it cannot be read as a workbook: " + e.getMessage(), e);
        }
    }

    private static void copyPart(String part, byte[] content, OutputStream copy, Map<String, byte[]> sheetParts)
            throws IOException {
        try {
            if (isSheet(part)) {
                sheetParts.put("/" + part, content);
                SheetPart.copyWithoutCells(content, copy);
                return;
            }
            if (isXml(part)) {
                SheetPart.checkWellFormed(content); // POI would log the error with a stack trace
            }
            copy.write(content);
        } catch (XMLStreamException e) {
            throw new IOException("the part " + part + " is not well-formed XML", e);
        }
    }

    private static boolean isXml(String part) {
        return part.endsWith(".xml") || part.endsWith(".rels");
    }

    private static boolean isSheet(String part) {
        return part.matches("(?i)xl/worksheets/[^/]+\\.xml");
    }

    /** {@return the name under which the workbook was read} */
    String name() {
        return name;
    }

    /** {@return everything in the workbook except cells} */
    XSSFWorkbook frame() {
        return frame;
    }

    List<SheetFact> sheets() {
        return sheets;
    }

    /** Shows all rows and cells of a sheet, from the first. */
    void visit(SheetFact sheet, List<? extends SheetVisitor> checks) throws XMLStreamException {
        String part = sheet.frame().getPackagePart().getPartName().getName();
        byte[] content = sheetParts.get(part);
        if (content != null) {
            new SheetPart(sheet, frame).visit(content, checks);
        }
    }

    @Override
    public void close() throws IOException {
        frame.close();
    }
}
