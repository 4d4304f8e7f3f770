/**
 * What would follow if a treaty said something else: assumptions, marked wherever they are shown.
 */
@NullMarked
package io.github.lec.whatif;

import org.jspecify.annotations.NullMarked;
