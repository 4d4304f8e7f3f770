package io.github.lec.rule;

import java.util.List;

/** Provides further rules: an implementation is named in {@code META-INF/services} and found by the catalogue. */
public interface RuleProvider {
    /** {@return the rules, with ids that no other rule has} */
    List<Rule> rules();
}
