package io.github.lec.report.excel;

import java.util.Locale;
import org.apache.poi.xddf.usermodel.chart.XDDFTitle;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Writes the words of one chart, in the language of the workbook. */
final class ChartText {
    private final XSSFChart picture;
    private final Locale language;

    ChartText(XSSFChart picture, String language) {
        this.picture = picture;
        this.language = Locale.forLanguageTag(language);
    }

    /** Sets the type of all words that have none of their own, in points. */
    void setFont(double size) {
        CTTextBody text = picture.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        CTTextCharacterProperties type = text.addNewP().addNewPPr().addNewDefRPr();
        type.setSz((int) (size * 100));
        type.addNewLatin().setTypeface(StyleSheet.SANS_SERIF);
    }

    /** Writes a title in bold type of a size in points. */
    void write(CTTitle place, String words, double size) {
        XDDFTitle title = new XDDFTitle(picture, place);
        title.setText(words);
        title.setOverlay(false);
        title.getBody().getParagraphs().forEach(paragraph -> {
            paragraph.getTextRuns().forEach(run -> format(run, size));
            // POI leaves the end of the paragraph in American English
            paragraph.addAfterLastRunProperties().setLanguage(language);
        });
    }

    private void format(XDDFTextRun run, double size) {
        run.setLanguage(language);
        run.setFontSize(size);
        run.setBold(true);
    }
}
