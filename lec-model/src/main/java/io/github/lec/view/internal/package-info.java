/**
 * What the accounts of one claim say, for the packages that word it: which of them decide, contradict each other or are
 * dated. Used by the packages of lec-model that depend on the view, and free to change.
 */
@NullMarked
package io.github.lec.view.internal;

import org.jspecify.annotations.NullMarked;
