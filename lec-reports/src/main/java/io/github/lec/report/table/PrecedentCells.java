package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.words.BriefStatus;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.InstrumentStatus.State;
import io.github.lec.view.Relation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cells that say with whom the requesting state agreed to what a finding misses, and why there is nothing. */
final class PrecedentCells {
    private static final Set<State> IN_FORCE =
            EnumSet.of(State.IN_FORCE, State.OBSERVED_IN_FORCE, State.IN_FORCE_FOR_PARTIES);

    /** So many partners are named; a list of forty would make a row as high as a page. */
    static final int MANY = 8;

    /** Precedents by which the cell of a rule was made, and this cell. */
    private record Made(List<Relation> precedents, Cell cell) {}

    private final TableContext context;
    private final BriefStatus status;

    /** The last cell of each rule: the findings of a rule, of which there may be thousands, mostly have the same. */
    private final Map<String, Made> last = new HashMap<>();

    PrecedentCells(TableContext context) {
        this.context = context;
        this.status = new BriefStatus(context.words()).withoutYears();
    }

    /**
     * {@return with whom the requesting state agreed to what is missing here, with a link to the clause of the first of
     * these treaties}
     */
    Cell of(Finding finding) {
        List<Relation> found = finding.precedents();
        if (found.isEmpty()) {
            return Cell.of(without(finding));
        }
        String rule = finding.rule().info().id();
        Made made = last.get(rule);
        if (made == null || !made.precedents().equals(found)) {
            made = new Made(found, cell(finding, found));
            last.put(rule, made);
        }
        return made.cell();
    }

    private Cell cell(Finding finding, List<Relation> found) {
        List<ClaimId> claims = found.stream()
                .flatMap(relation -> finding.rule().info().asks().stream()
                        .flatMap(kind -> context.view().instruments().clause(relation, kind).claims().stream()))
                .filter(context.cells()::isAnswered)
                .distinct()
                .toList();
        return context.cells().on(Cell.of(partners(found)), claims);
    }

    private String partners(List<Relation> found) {
        List<String> all = named(found);
        if (all.size() <= MANY) {
            return String.join("; ", all);
        }
        List<String> near = named(found.stream()
                .filter(precedent -> Selection.standard().states().contains(precedent.requested())
                        || context.selection().states().contains(precedent.requested()))
                .toList());
        int others = all.size() - near.size();
        return near.isEmpty()
                ? Labels.number(others, "treaty partner")
                : Labels.join(near, "") + (others == 0 ? "" : "; and " + Labels.number(others, "other"));
    }

    private List<String> named(List<Relation> precedents) {
        return precedents.stream().map(this::partner).sorted().distinct().toList();
    }

    /** {@return the partner, with the status of a treaty that is not in force} */
    private String partner(Relation precedent) {
        InstrumentStatus found = context.view().instruments().status(precedent.instrument());
        boolean inForce = IN_FORCE.contains(found.value()) && !found.dispute().isOpen();
        return context.labels().actor(precedent.requested())
                + (inForce
                        ? ""
                        : " ("
                                + Labels.lowerFirst(
                                        status.of(precedent.instrument()).words()) + ")");
    }

    /**
     * {@return that the question does not arise, if no text between two states falls short; otherwise, in how many other
     * texts of the requesting state the benchmark is not met, and in how many that is open}
     */
    private static String without(Finding finding) {
        return finding.verdictsElsewhere().map(PrecedentCells::counted).orElse(SilenceWords.NOT_APPLICABLE);
    }

    private static String counted(Map<Relation, Verdict> others) {
        if (others.isEmpty()) {
            return "No other text on record";
        }
        int without = Collections.frequency(others.values(), Verdict.FAIL);
        int open = Collections.frequency(others.values(), Verdict.CANNOT_DECIDE);
        if (without + open == 0) {
            return "The benchmark does not apply to another text";
        }
        String notMet = "Not met in " + Labels.number(without, "other text");
        return without == 0
                ? "Open in " + Labels.number(open, "other text")
                : notMet + (open == 0 ? "" : "; open in " + open);
    }
}
