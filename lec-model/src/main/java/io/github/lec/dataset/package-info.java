/**
 * Datasets: records, their claims and references; read from folders and documents, written, and merged without loss. Every
 * fact in a dataset is an account of a claim.
 */
@NullMarked
package io.github.lec.dataset;

import org.jspecify.annotations.NullMarked;
