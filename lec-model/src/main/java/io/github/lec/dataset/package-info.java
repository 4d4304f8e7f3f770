/**
 * Datasets: records, their claims and references; read from folders and documents, written, and merged without loss.
 * Every fact in a dataset is an account of a claim.
 *
 * <pre>{@code
 * Dataset dataset = Dataset.embedded();
 * Claim force = dataset.claims().get(ClaimId.parse("cn-fr-extradition-2007/lifecycle/IN_FORCE"));
 * force.accounts().forEach(account -> System.out.println(account.answer() + ", says " + account.citations()));
 * }</pre>
 */
@NullMarked
package io.github.lec.dataset;

import org.jspecify.annotations.NullMarked;
