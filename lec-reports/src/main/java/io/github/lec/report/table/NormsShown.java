package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.norm.Norm;
import io.github.lec.record.Extensible;
import io.github.lec.record.Identified;
import io.github.lec.record.NormId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Scope;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The norms on which something shown rests: those that rules cite, even if the dataset lacks them; those that records in
 * the selection name; and those on which a finding rests. Without a selection they are all norms.
 */
final class NormsShown {
    private final Set<NormId> ids = new TreeSet<>(Comparator.comparing(NormId::value));

    /**
     * The norms on which something shown rests.
     *
     * @param evaluation the verdicts, and the data on which they are
     * @param scope the records that the selection is about
     * @param evidence the claims on which findings rest
     */
    NormsShown(Evaluation evaluation, Scope scope, Supplier<Set<ClaimId>> evidence) {
        Dataset dataset = evaluation.view().dataset();
        for (Rule rule : evaluation.rules().rules()) {
            ids.addAll(rule.info().norms());
            ids.addAll(rule.info().cover());
        }
        if (scope.isWhole()) {
            dataset.norms().forEach(norm -> ids.add(norm.id()));
            return;
        }
        dataset.all()
                .filter(record -> !(record instanceof Norm))
                .filter(record -> !(record instanceof Identified known) || scope.covers(known))
                .forEach(record -> addNamed(record, TypeDescription.of(RecordKind.of(record))));
        evidence.get().stream()
                .map(ClaimId::record)
                .flatMap(record -> dataset.record(record).stream())
                .forEach(record -> {
                    if (record instanceof Norm norm) {
                        ids.add(norm.id());
                    }
                });
    }

    private void addNamed(Extensible owner, TypeDescription type) {
        for (MemberDescription member : type.members()) {
            for (Object value : member.values(owner)) {
                if (value instanceof NormId id) {
                    ids.add(id);
                } else if (member.form() == MemberDescription.Form.OBJECT) {
                    addNamed((Extensible) value, TypeDescription.ofNested(member.valueType()));
                }
            }
        }
    }

    /** {@return their ids, in alphabetical order} */
    Set<NormId> ids() {
        return ids;
    }

    /** Tells whether a record has a row of its own: a norm only if something rests on it. */
    boolean lists(Identified record) {
        return !(record instanceof Norm norm) || ids.contains(norm.id());
    }
}
