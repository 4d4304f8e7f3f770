package org.example.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.InstrumentId;
import io.github.lec.report.Comparison;
import io.github.lec.report.Format;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Judges the embedded dataset, writes a treaty as JSON and reads it again, and writes a workbook. */
public final class Consumer {
    private Consumer() {}

    /**
     * A record of this program with one of lec's in it.
     *
     * @param note what somebody remarked
     * @param treaty on what
     */
    public record Remark(String note, Treaty treaty) {}

    /**
     * Runs it.
     *
     * @param args the folder to write to
     * @throws IOException if it cannot write there
     */
    public static void main(String... args) throws IOException {
        Dataset dataset = Dataset.embedded();
        View view = View.of(dataset);
        Evaluation evaluation = Evaluation.of(view, RuleCatalogue.withProvided(), Selection.standard());
        require(evaluation.counts().get(Verdict.FAIL) > 0, "no benchmark was found not to be met");

        Treaty treaty =
                dataset.treaty(InstrumentId.of("cn-fr-extradition-2007")).orElseThrow();
        Remark remark = new Remark("to be read again", treaty);
        for (ObjectMapper mapper : new ObjectMapper[] {
            new ObjectMapper(), JsonMapper.builder().findAndAddModules().build()
        }) {
            String json = mapper.writeValueAsString(remark);
            require(json.contains("\"parties\":[\"CN\",\"FR\"]"), "unexpected JSON: " + json);
            require(mapper.readValue(json, Remark.class).equals(remark), "what was read differs from what was written");
        }

        Path workbook = Path.of(args[0], "comparison.xlsx");
        Comparison.of(view).write(workbook, Format.XLSX);
        require(Files.size(workbook) > 100_000, "the workbook is too small");
        Module module = Consumer.class.getModule();
        System.out.println("Judged, bound and wrote as " + (module.isNamed() ? module : "a program on the class path")
                + ", with Jackson " + new ObjectMapper().version());
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
