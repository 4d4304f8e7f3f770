package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.rule.RelationRule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.texts.OtherGrounds;
import io.github.lec.rule.catalogue.texts.Relations;
import io.github.lec.rule.catalogue.words.BesideTheText;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Treaties of some kinds without any clause on something. Even a weak clause is enough: this is for benchmarks that are
 * themselves optional or qualified.
 */
final class MissingClauseRule extends RelationRule {
    /** How many of the kinds a text must have a clause of. */
    private enum Required {
        EACH,
        ANY
    }

    private final Set<TreatyKind> treaties;
    private final List<SafeguardKind> kinds;
    private final Required required;
    private final Strength least;
    private final Optional<String> unnamed;

    private MissingClauseRule(
            RuleInfo info,
            Set<TreatyKind> treaties,
            List<SafeguardKind> kinds,
            Required required,
            Strength least,
            Optional<String> unnamed) {
        super(RuleInfo.builder()
                .from(info)
                .asks(kinds)
                .addAllAsks(unnamed.isPresent() ? List.of(SafeguardKind.ORDRE_PUBLIC) : List.of())
                .addAllAsks(required == Required.EACH ? List.of() : OtherGrounds.KINDS)
                .build());
        this.treaties = treaties;
        this.kinds = kinds;
        this.required = required;
        this.least = least;
        this.unnamed = unnamed;
    }

    /**
     * {@return a rule that requires a clause on something, and names a general clause that may cover what no clause
     * names}
     */
    static MissingClauseRule onGround(RuleInfo info, Set<TreatyKind> treaties, SafeguardKind kind, String unnamed) {
        return new MissingClauseRule(info, treaties, List.of(kind), Required.EACH, Strength.WEAK, Optional.of(unnamed));
    }

    /** {@return a rule that requires a clause of each of the kinds} */
    static MissingClauseRule onEach(RuleInfo info, Set<TreatyKind> treaties, SafeguardKind... kinds) {
        return new MissingClauseRule(info, treaties, List.of(kinds), Required.EACH, Strength.WEAK, Optional.empty());
    }

    /** {@return a rule that requires a clause of each of the kinds that binds: one that permits something limits nothing} */
    static MissingClauseRule onEachBinding(RuleInfo info, Set<TreatyKind> treaties, SafeguardKind... kinds) {
        return new MissingClauseRule(info, treaties, List.of(kinds), Required.EACH, Strength.BINDING, Optional.empty());
    }

    /** {@return a rule that requires a clause of at least one of the kinds} */
    static MissingClauseRule onAny(RuleInfo info, Set<TreatyKind> treaties, SafeguardKind... kinds) {
        return new MissingClauseRule(info, treaties, List.of(kinds), Required.ANY, Strength.WEAK, Optional.empty());
    }

    @Override
    protected Truth applies(View view, Relation relation) {
        return Relations.isOf(relation, treaties);
    }

    @Override
    protected Truth breached(View view, Relation relation) {
        Truth.Condition<SafeguardKind> missing = kind -> isMissing(view, relation, kind);
        return required == Required.EACH
                ? Truth.any(kinds, missing)
                : view.all(
                        () -> Truth.all(kinds, missing),
                        () -> OtherGrounds.areIn(view, relation).not());
    }

    private Truth isMissing(View view, Relation relation, SafeguardKind kind) {
        return view.instruments().strength(relation, kind).isAtLeast(least).not();
    }

    /**
     * If a rule requires several clauses, says which one is missing, and which one is there but does not bind; for a
     * duty, that only grounds for refusal were read.
     */
    @Override
    protected Optional<String> remark(View view, Relation relation) {
        if (required == Required.ANY || judge(view, relation) != Verdict.FAIL) {
            return Optional.empty();
        }
        if (kinds.size() > 1) {
            return Optional.of(lacking(view, relation));
        }
        String words = Stream.of(
                        unnamed.flatMap(what -> new BesideTheText(view, relation).of(kinds.get(0), what)),
                        elsewhere(relation),
                        Optional.of(permitted(view, relation))
                                .filter(permits -> !permits.isEmpty())
                                .map(String::strip))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    @Override
    protected List<ClaimId> claimsInRemark(View view, Relation relation) {
        return unnamed.isPresent() ? new BesideTheText(view, relation).generalClauses(kinds.get(0)) : List.of();
    }

    /**
     * The articles on refusal show whether a ground for refusal is missing; a duty to the same end may be in any
     * article.
     */
    private Optional<String> elsewhere(Relation relation) {
        boolean full =
                relation.instrument().textRead().filter(TextRead.FULL::equals).isPresent();
        return !full
                        && relation.instrument().refusalGroundsComplete()
                        && Lists.allMatch(kinds, kind -> kind.isRefusalGround() && kind.canBeBindingRule())
                ? Optional.of("Only the articles with grounds for refusal were read; a duty of the requesting state may"
                        + " be found elsewhere in the text.")
                : Optional.empty();
    }

    /** {@return that a clause is recorded that does not bind; empty if there is none} */
    private String permitted(View view, Relation relation) {
        String weak = kinds.stream()
                .filter(kind -> isPermitted(view, relation, kind))
                .map(SafeguardKind::label)
                .collect(Collectors.joining("; "));
        return weak.isEmpty() ? "" : " A clause that does not bind is recorded: " + weak + ".";
    }

    /** {@return whether a clause certainly is there, and does not bind as the rule requires} */
    private boolean isPermitted(View view, Relation relation, SafeguardKind kind) {
        return view.instruments().strength(relation, kind).is(Strength.WEAK).isTrue()
                && isMissing(view, relation, kind).isTrue();
    }

    /** {@return which clauses are missing, and which are there but do not bind} */
    private String lacking(View view, Relation relation) {
        Map<Boolean, List<String>> byPermission = kinds.stream()
                .filter(kind -> isMissing(view, relation, kind).isTrue())
                .collect(Collectors.partitioningBy(
                        kind -> isPermitted(view, relation, kind),
                        Collectors.mapping(SafeguardKind::label, Collectors.toList())));
        return Stream.of(
                        named("Missing: ", byPermission.getOrDefault(false, List.of())),
                        named("Not binding: ", byPermission.getOrDefault(true, List.of())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String named(String what, List<String> clauses) {
        return clauses.isEmpty() ? "" : what + String.join("; ", clauses) + ".";
    }
}
