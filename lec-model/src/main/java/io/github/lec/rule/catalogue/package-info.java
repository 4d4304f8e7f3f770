/**
 * One small class a rule, named for what it finds, and one public door, {@link
 * io.github.lec.rule.catalogue.RuleCatalogue}. Adding a rule takes a class, a line in the catalogue, and its fixtures.
 */
@NullMarked
package io.github.lec.rule.catalogue;

import org.jspecify.annotations.NullMarked;
