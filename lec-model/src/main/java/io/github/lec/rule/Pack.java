package io.github.lec.rule;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.Members;
import io.github.lec.record.OneLine;
import io.github.lec.record.Printable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A selection of rules for one purpose, as data. It selects rules by id, {@code LEC-LIF-*} for all with this prefix and
 * {@code *} for all, and may change the severity of some, each with a reason. It changes no verdict.
 */
@Value.Immutable
@Members({"id", "title", "rules", "severities"})
public abstract class Pack extends Printable {
    private static final String ANY = "*";
    private static final int LONGEST_ID = 120;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    Pack() {}

    /** {@return the id, as in {@code un-model}} */
    @OneLine
    public abstract String id();

    /** {@return what the pack is for} */
    @OneLine
    public abstract String title();

    /** {@return ids of rules, or their beginnings followed by an asterisk} */
    @Value.NaturalOrder
    public abstract SortedSet<String> rules();

    /** {@return the severities that the pack changes} */
    public abstract List<SeverityChange> severities();

    @Value.Check
    void check() {
        InvalidValueException.unless(
                id().length() <= LONGEST_ID && ID.matcher(id()).matches(),
                "id",
                id(),
                "small letters and digits joined by dashes, at most " + LONGEST_ID);
        InvalidValueException.unless(!rules().isEmpty(), "rules", Optional.empty(), "at least one rule");
        Set<String> changed = new HashSet<>();
        for (SeverityChange change : severities()) {
            InvalidValueException.unless(
                    changed.add(change.rule()), "severities", change.rule() + " twice", "each rule once");
            InvalidValueException.unless(
                    selects(change.rule()), "severities", change.rule(), "a rule that the pack selects");
        }
    }

    /**
     * Whether the pack selects a rule.
     *
     * @param rule the rule's id
     * @return true if it does
     */
    public boolean selects(String rule) {
        return Lists.anyMatch(rules(), wanted -> matches(wanted, rule));
    }

    private static boolean matches(String wanted, String rule) {
        return wanted.endsWith(ANY) ? rule.startsWith(wanted.substring(0, wanted.length() - 1)) : wanted.equals(rule);
    }

    /**
     * What the pack names that does not exist.
     *
     * @param all the set to select from
     * @return the ids of rules that the set does not have, and prefixes that match none of its rules; also those in
     *     changes of severity
     */
    public SortedSet<String> unknown(RuleSet all) {
        SortedSet<String> ids = new TreeSet<>();
        all.rules().forEach(rule -> ids.add(rule.toString()));
        SortedSet<String> unknown = new TreeSet<>(rules());
        unknown.removeIf(wanted -> Lists.anyMatch(ids, rule -> matches(wanted, rule)));
        severities().stream()
                .map(SeverityChange::rule)
                .filter(rule -> !ids.contains(rule))
                .forEach(unknown::add);
        return unknown;
    }

    /**
     * The pack's rules from a set, with the severities of the pack.
     *
     * @param all the set to select from
     * @return the selected rules
     * @throws IllegalArgumentException if the pack selects, or changes the severity of, a rule that the set does not
     *     have
     */
    public RuleSet select(RuleSet all) {
        unknown(all).stream().findFirst().ifPresent(wanted -> {
            throw new IllegalArgumentException("pack " + id() + " names the rule " + wanted + ", which version "
                    + all.version() + " of the rules does not have");
        });
        TreeMap<String, SeverityChange> changes = new TreeMap<>();
        severities().forEach(change -> changes.put(change.rule(), change));
        return RuleSet.of(
                all.version(),
                all.rules().stream()
                        .filter(rule -> selects(rule.toString()))
                        .map(rule -> Optional.ofNullable(changes.get(rule.toString()))
                                .<Rule>map(change -> new WeighedRule(rule, change, id()))
                                .orElse(rule))
                        .toList());
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Pack}. */
    public static final class Builder extends ImmutablePack.Builder {
        Builder() {}
    }
}
