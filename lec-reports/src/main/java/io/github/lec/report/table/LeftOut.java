package io.github.lec.report.table;

import io.github.lec.dataset.Dataset;
import io.github.lec.norm.Norm;
import io.github.lec.record.Identified;
import java.util.ArrayList;
import java.util.List;

/** The number of records outside the selection, in words: what is left out is always counted and reported. */
final class LeftOut {
    private final TableContext context;
    private final List<String> counts = new ArrayList<>();

    LeftOut(TableContext context) {
        this.context = context;
        Dataset dataset = context.dataset();
        count(dataset.treaties(), "treaties");
        count(dataset.arrangements(), "arrangements");
        count(dataset.laws(), "laws");
        count(dataset.resolutions(), "resolutions");
        count(dataset.operations(), "operations");
        count(dataset.cases(), "cases");
        count(dataset.events(), "events");
        count(dataset.statements(), "statements");
    }

    private void count(List<? extends Identified> records, String kind) {
        int left = records.size() - context.scope().of(records).size();
        if (left > 0) {
            counts.add(left + " of " + records.size() + " " + kind);
        }
    }

    /** {@return the counts in a sentence} */
    String words() {
        return "Records that concern only other states, with their claims, sources and codes: "
                + (counts.isEmpty() ? "none" : String.join(", ", counts)) + "." + norms();
    }

    private String norms() {
        List<Norm> all = context.dataset().norms();
        long left = all.stream().filter(norm -> !context.norms().lists(norm)).count();
        return left == 0 ? "" : " Norms on which nothing shown rests: " + left + " of " + all.size() + ".";
    }
}
