package io.github.lec.report.conformance;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/**
 * Checks whether an Excel workbook can be published: 32 points, from marked-up tables to alternative text.
 *
 * <pre>{@code
 * Path workbook = Path.of("comparison.xlsx");
 * Comparison.of(View.of(Dataset.embedded())).write(workbook, Format.XLSX);
 * Assessment assessment = SpreadsheetChecklist.forEdition(Edition.ANALYST).check(workbook);
 * assessment.shortcomings().forEach(System.out::println);
 * }</pre>
 *
 * <p>A workbook that cannot be read fails point 25, and no other is checked.
 */
public final class SpreadsheetChecklist {

    private final Edition edition;

    private SpreadsheetChecklist(Edition edition) {
        this.edition = Objects.requireNonNull(edition, "edition");
    }

    /**
     * {@return the checklist for an edition of a workbook}
     *
     * @param edition what the workbook is for
     */
    public static SpreadsheetChecklist forEdition(Edition edition) {
        return new SpreadsheetChecklist(edition);
    }

    /**
     * Checks a file.
     *
     * @param file an Excel workbook (.xlsx)
     * @return what was found
     * @throws IOException if the file cannot be read from the disk
     */
    public Assessment check(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return check(String.valueOf(file.getFileName()), in);
        }
    }

    /**
     * Checks a workbook.
     *
     * @param fileName the name of its file
     * @param in an Excel workbook (.xlsx); it is read to its end and stays open
     * @return what was found
     * @throws IOException if {@code in} cannot be read
     */
    public Assessment check(String fileName, InputStream in) throws IOException {
        byte[] content = in.readAllBytes();
        Findings findings = new Findings();
        try (WorkbookFile workbook = WorkbookFile.read(fileName, content)) {
            List<PointCheck> checks = checks(findings);
            for (SheetFact sheet : workbook.sheets()) {
                checks.forEach(check -> check.start(sheet));
                workbook.visit(sheet, checks);
                checks.forEach(check -> check.end(sheet));
            }
            checks.forEach(check -> check.end(workbook));
        } catch (IOException | XMLStreamException e) {
            // the content is in memory, so the content itself must be invalid
            findings.add(Point.OPENS_WITHOUT_REPAIR, String.valueOf(e.getMessage()));
        }
        return findings.assessment();
    }

    private List<PointCheck> checks(Findings findings) {
        return List.of(
                new TableCheck(findings, edition),
                new CompletenessCheck(findings),
                new SheetNameCheck(findings),
                new LeadCheck(findings, edition),
                new OrderCheck(findings),
                new OpeningCheck(findings),
                new HiddenCheck(findings),
                new WordingCheck(findings),
                new NoteCheck(findings),
                new CodeCheck(findings),
                new ColourSignalCheck(findings, edition),
                new ContrastCheck(findings),
                new TypeCheck(findings),
                new DrawingCheck(findings),
                new LinkCheck(findings),
                new PropertyCheck(findings),
                new FileNameCheck(findings),
                new PageCheck(findings, edition),
                new PaneCheck(findings),
                new PaperCheck(findings),
                new ConstantColumnCheck(findings),
                new TitleCheck(findings),
                new LegendCheck(findings),
                new ScreenCheck(findings, edition),
                new DropDownCheck(findings),
                new IntegrityCheck(findings));
    }
}
