/**
 * Questions that several rules ask about an operation: on what basis and when it took place, and whether its hosts had
 * agreed ({@link io.github.lec.rule.catalogue.operations.Operations}); in words, who says so ({@link
 * io.github.lec.rule.catalogue.operations.HostConsentWords}) and that no day is recorded ({@link
 * io.github.lec.rule.catalogue.operations.MissingDay}); and how long it went on ({@link
 * io.github.lec.rule.catalogue.operations.DurationOfOperation}). The package does not know what became of persons, or
 * which rule asks.
 */
@NullMarked
package io.github.lec.rule.catalogue.operations;

import org.jspecify.annotations.NullMarked;
