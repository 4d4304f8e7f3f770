/**
 * Datasets: read strictly, written canonically, merged without loss, and asked through one door, the
 * {@link io.github.lec.dataset.View}. Every fact in a dataset is an account of a claim.
 */
@NullMarked
package io.github.lec.dataset;

import org.jspecify.annotations.NullMarked;
