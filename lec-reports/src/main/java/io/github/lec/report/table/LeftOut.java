package io.github.lec.report.table;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.Identified;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a workbook leaves out, in words: it is always counted and reported. */
final class LeftOut {
    private final TableContext context;
    private final Set<Sheet> empty;

    /**
     * What is left out.
     *
     * @param context what the tables are made from
     * @param empty the registers that the workbook does not have, since there is nothing to list in them
     */
    LeftOut(TableContext context, Set<Sheet> empty) {
        this.context = context;
        this.empty = empty;
    }

    /** {@return whether the workbook has a sheet} */
    boolean keeps(Sheet sheet) {
        return !empty.contains(sheet);
    }

    /** {@return what is left out, in sentences; nothing if nothing is} */
    Optional<String> words() {
        List<String> sentences = new ArrayList<>();
        if (!context.scope().isWhole()) {
            sentences.add("Records that concern only other states, with their claims, sources and codes: "
                    + outsideSelection() + ".");
        }
        if (!empty.isEmpty()) {
            sentences.add("Registers in which there is nothing to list: "
                    + empty.stream().sorted().map(Sheet::title).collect(Collectors.joining(", ")) + ".");
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private String outsideSelection() {
        Dataset dataset = context.dataset();
        List<String> counts = new ArrayList<>();
        count(counts, dataset.treaties(), "treaties");
        count(counts, dataset.arrangements(), "arrangements");
        count(counts, dataset.laws(), "laws");
        count(counts, dataset.resolutions(), "resolutions");
        count(counts, dataset.operations(), "operations");
        count(counts, dataset.cases(), "cases");
        count(counts, dataset.events(), "events");
        count(counts, dataset.statements(), "statements");
        return counts.isEmpty() ? "none" : String.join(", ", counts);
    }

    private void count(List<String> counts, List<? extends Identified> records, String kind) {
        int left = records.size() - context.scope().of(records).size();
        if (left > 0) {
            counts.add(left + " of " + records.size() + " " + kind);
        }
    }
}
