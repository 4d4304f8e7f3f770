/**
 * What the accounts of one claim say, for rooms that word it: which of them decide, contradict each other or are dated. Used by
 * the rooms of lec-model that stand on the view, and free to change.
 */
@NullMarked
package io.github.lec.view.internal;

import org.jspecify.annotations.NullMarked;
