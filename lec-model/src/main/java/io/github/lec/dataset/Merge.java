package io.github.lec.dataset;

import io.github.lec.dataset.MemberDescription.Multiplicity;
import io.github.lec.record.Extensible;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Combines two records of one id: what takes many is united, so that the accounts of both stay; what takes one must be the
 * same in both, or be left out in one. A contradiction is reported, never swallowed.
 */
final class Merge {
    private final Problems problems = new Problems();

    Extensible combine(Extensible one, Extensible other) {
        TypeDescription type = RecordKind.of(one).description();
        Map<String, Object> values = new LinkedHashMap<>();
        for (MemberDescription member : type.members()) {
            Set<Object> united = new LinkedHashSet<>(member.values(one));
            united.addAll(member.values(other));
            if (united.isEmpty()) {
                continue;
            }
            if (member.isMany()) {
                values.put(member.name(), List.copyOf(united));
            } else {
                if (united.size() > 1 && member.multiplicity() != Multiplicity.FLAG) {
                    contradiction(one, member, united);
                }
                values.put(member.name(), united.iterator().next());
            }
        }
        Map<String, String> extensions = new LinkedHashMap<>(one.extensions());
        extensions.putAll(other.extensions());
        return (Extensible) type.build(values, extensions);
    }

    void throwIfContradicted() {
        problems.throwIfAny();
    }

    private void contradiction(Extensible record, MemberDescription member, Set<Object> values) {
        Object kept = values.iterator().next();
        Problems.Place place = new Problems.Place(
                RecordKind.of(record).section(), 0, "/" + Dataset.idOf(record) + "/" + member.name());
        problems.add(
                place,
                String.valueOf(List.copyOf(values)),
                "the same value in both datasets, " + kept,
                Optional.empty());
    }
}
