package io.github.lec.rule;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Rules with unique ids, in the order of their ids. */
public final class RuleSet {
    /** The package of the rules that come with the library. */
    private static final String CATALOGUE = RuleSet.class.getPackageName() + ".catalogue";

    private final String version;
    private final Map<String, Rule> byId = new TreeMap<>();

    private RuleSet(String version, Collection<? extends Rule> rules) {
        this.version = InvalidValueException.given(version, "version");
        for (Rule rule : rules) {
            InvalidValueException.given(rule, "rules");
            Rule other = byId.putIfAbsent(rule.info().id(), rule);
            if (other != null) {
                throw new IllegalArgumentException("two rules have the id "
                        + rule.info().id() + ": " + other.getClass().getName() + " and "
                        + rule.getClass().getName());
            }
        }
    }

    /**
     * A set of rules.
     *
     * @param version the version of the set
     * @param rules the rules
     * @return the set
     * @throws IllegalArgumentException if two rules have the same id
     * @throws InvalidValueException if {@code version} is null
     */
    public static RuleSet of(String version, Collection<? extends Rule> rules) {
        InvalidValueException.given(version, "version");
        return new RuleSet(version, rules);
    }

    /** {@return the version of the set, part of every report} */
    public String version() {
        return version;
    }

    /** {@return the rules in the order of their ids} */
    public List<Rule> rules() {
        return List.copyOf(byId.values());
    }

    /**
     * A rule by id.
     *
     * @param id the id
     * @return the rule, or nothing if the set has none with that id
     */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * {@return this set's rules without those whose gap another of its rules also finds, so that each gap counts once,
     * in the order of their ids}
     */
    public List<Rule> counted() {
        return Lists.filter(byId.values(), rule -> Lists.noneMatch(rule.info().sameGapAs(), byId::containsKey));
    }

    /**
     * This set and more rules.
     *
     * @param more further rules
     * @return the larger set
     * @throws IllegalArgumentException if an id is taken, or is one that a later catalogue may take: it starts with
     *     LEC-, and the rule does not belong to the catalogue
     */
    public RuleSet and(Collection<? extends Rule> more) {
        List<Rule> all = new ArrayList<>(rules());
        all.addAll(more);
        RuleSet together = new RuleSet(version, all);
        more.forEach(RuleSet::refuseIdOfCatalogue);
        return together;
    }

    private static void refuseIdOfCatalogue(Rule rule) {
        String id = rule.info().id();
        Rule own = rule instanceof WeighedRule weighed ? weighed.rule() : rule;
        if (id.startsWith(RuleGroup.CATALOGUE)
                && !own.getClass().getPackageName().equals(CATALOGUE)) {
            throw new IllegalArgumentException(
                    "the id " + id + " of " + rule.getClass().getName()
                            + " starts with " + RuleGroup.CATALOGUE
                            + ", as only ids of the catalogue do: a later catalogue may take it;"
                            + " choose another, such as MY-" + id.substring(RuleGroup.CATALOGUE.length()));
        }
    }

    /**
     * Some of this set's rules.
     *
     * @param wanted which
     * @return the smaller set
     */
    public RuleSet only(Predicate<Rule> wanted) {
        return new RuleSet(version, Lists.filter(rules(), wanted));
    }

    /** {@return how many rules there are, and the version} */
    @Override
    public String toString() {
        return byId.size() + " rules, version " + version;
    }
}
