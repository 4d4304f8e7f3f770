package io.github.lec.report.table;

import io.github.lec.dataset.Dataset;
import io.github.lec.record.Identified;
import io.github.lec.record.NormId;
import io.github.lec.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
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
        unexplained().ifPresent(sentences::add);
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    /** {@return how many rules and norms the codebook does not explain} */
    private Optional<String> unexplained() {
        Set<NormId> norms = new HashSet<>(context.vocabulary().norms());
        Set<NormId> all = new HashSet<>(norms);
        context.dataset().norms().forEach(norm -> all.add(norm.id()));
        List<Rule> rules = context.evaluation().rules().rules();
        rules.forEach(rule -> {
            all.addAll(rule.info().norms());
            all.addAll(rule.info().cover());
        });
        int rulesLeft = rules.size() - context.vocabulary().rules().size();
        int normsLeft = all.size() - norms.size();
        return rulesLeft + normsLeft == 0
                ? Optional.empty()
                : Optional.of("Rules that judged nothing here, and norms that nothing here cites, with their claims: "
                        + rulesLeft + " of " + rules.size() + " rules, " + normsLeft + " of " + all.size() + " norms.");
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
