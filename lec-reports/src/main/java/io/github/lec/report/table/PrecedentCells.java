package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.words.BriefStatus;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.InstrumentStatus.State;
import io.github.lec.view.Relation;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The cells that say with whom the requesting state agreed to what a finding misses, and why there is nothing. */
final class PrecedentCells {
    private static final Set<State> IN_FORCE =
            EnumSet.of(State.IN_FORCE, State.OBSERVED_IN_FORCE, State.IN_FORCE_FOR_PARTIES);

    /** So many partners are named; a list of forty would make a row as high as a page. */
    static final int MANY = 8;

    private record Asked(Rule rule, ActorId requesting, TreatyKind kind) {}

    private final TableContext context;
    private final BriefStatus status;

    /** What other treaties of the requesting state say, which is the same for each finding by a rule. */
    private final Map<Asked, Map<Relation, Verdict>> judged = new HashMap<>();

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
            return Labels.join(all, SilenceWords.NONE_FOUND);
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
     * {@return that the question does not arise, if no treaty between two states is judged; otherwise, in how many
     * other treaties of the requesting state none was found}
     */
    private String without(Finding finding) {
        if (!(finding.subject() instanceof Subject.Relation of)
                || of.relation().calibration()
                || !(of.relation().instrument() instanceof Treaty treaty)) {
            return SilenceWords.NOT_APPLICABLE;
        }
        Asked asked = new Asked(finding.rule(), of.relation().requesting(), treaty.kind());
        List<Verdict> others = judged.computeIfAbsent(asked, this::judge).entrySet().stream()
                .filter(other -> !other.getKey()
                        .instrument()
                        .parties()
                        .contains(of.relation().requested()))
                .map(Map.Entry::getValue)
                .toList();
        long without = others.stream().filter(Verdict.FAIL::equals).count();
        if (without == 0) {
            return SilenceWords.NOT_DETERMINED;
        }
        long open = others.size() - without;
        return SilenceWords.NONE_FOUND + " in " + Labels.number(without, "other text")
                + (open == 0 ? "" : "; " + open + " not determined");
    }

    private Map<Relation, Verdict> judge(Asked asked) {
        Map<Relation, Verdict> verdicts = new HashMap<>();
        context.view().known(context.dataset().treaties(asked.requesting())).stream()
                .filter(other -> other.kind() == asked.kind() && other.isBilateral() && !other.model())
                .flatMap(other -> partners(other, asked.requesting()))
                .forEach(other -> verdicts.put(
                        other,
                        Finding.of(context.view(), asked.rule(), new Subject.Relation(other))
                                .verdict()));
        verdicts.values().removeIf(Verdict.NOT_APPLICABLE::equals);
        return verdicts;
    }

    private static Stream<Relation> partners(Treaty treaty, ActorId requesting) {
        return treaty.parties().stream()
                .filter(party -> !party.equals(requesting))
                .map(party -> Relation.of(treaty, party, requesting));
    }
}
