package io.github.lec.rule.catalogue;

import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.rule.RelationRule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Treaties of some kinds without any clause on something. Even a weak clause is enough: this is for benchmarks that are
 * themselves optional or qualified.
 */
final class ClauseMissing extends RelationRule {
    private final Set<TreatyKind> treaties;
    private final List<SafeguardKind> kinds;
    private final boolean each;

    private ClauseMissing(RuleInfo info, Set<TreatyKind> treaties, List<SafeguardKind> kinds, boolean each) {
        super(RuleInfo.builder().from(info).asks(kinds).build());
        this.treaties = treaties;
        this.kinds = kinds;
        this.each = each;
    }

    /** {@return a rule that requires a clause on each of some kinds} */
    static ClauseMissing onEach(RuleInfo info, Set<TreatyKind> treaties, SafeguardKind... kinds) {
        return new ClauseMissing(info, treaties, List.of(kinds), true);
    }

    /** {@return a rule that requires a clause on at least one of some kinds} */
    static ClauseMissing onAny(RuleInfo info, Set<TreatyKind> treaties, SafeguardKind... kinds) {
        return new ClauseMissing(info, treaties, List.of(kinds), false);
    }

    @Override
    protected Truth applies(View view, Relation relation) {
        return Relations.isOf(relation, treaties);
    }

    @Override
    protected Truth breached(View view, Relation relation) {
        Truth.Condition<SafeguardKind> missing = kind -> isMissing(view, relation, kind);
        return each ? Truth.any(kinds, missing) : Truth.all(kinds, missing);
    }

    private static Truth isMissing(View view, Relation relation, SafeguardKind kind) {
        return view.instruments().strength(relation, kind).is(Strength.NONE);
    }

    /** Of a rule that wants several clauses, which one is missing. */
    @Override
    public Optional<String> remark(View view, Subject subject) {
        if (!each || kinds.size() < 2 || judge(view, subject) != Verdict.FAIL) {
            return Optional.empty();
        }
        Relation relation = ((Subject.Relation) subject).relation();
        return Optional.of(kinds.stream()
                .filter(kind -> isMissing(view, relation, kind).isTrue())
                .map(SafeguardKind::label)
                .collect(Collectors.joining("; ", "Missing: ", ".")));
    }
}
