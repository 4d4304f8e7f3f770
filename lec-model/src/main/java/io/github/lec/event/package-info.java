/**
 * What happened elsewhere, and what was said: a figure keeps its hedge, a recommendation its addressee.
 */
@NullMarked
package io.github.lec.event;

import org.jspecify.annotations.NullMarked;
