/** Tests of the data that come with the library, and of the files that are derived from them. */
@NullMarked
package io.github.lec.dataset.embedded;

import org.jspecify.annotations.NullMarked;
