/**
 * Tables over facts and verdicts, and the workbooks, pages and texts made of them.
 *
 * <p>{@link io.github.lec.report.Comparison} is where to start: it takes one view and writes one file.
 */
module io.github.lec.reports {
    requires transitive io.github.lec.model;
    requires org.apache.poi.ooxml;
    requires org.apache.commons.csv;
    requires org.jsoup;
    requires com.ctc.wstx;
    requires java.xml;

    exports io.github.lec.report;
    exports io.github.lec.report.change;
    exports io.github.lec.report.conformance;
    exports io.github.lec.report.csv;
    exports io.github.lec.report.excel;
    exports io.github.lec.report.html;
    exports io.github.lec.report.intake;
    exports io.github.lec.report.json;
    exports io.github.lec.report.matrix;
    exports io.github.lec.report.text;
}
