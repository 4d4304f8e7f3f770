/**
 * What is known on a day. The {@link io.github.lec.view.View} fixes two clocks and answers every question that a rule or a table
 * asks.
 */
@NullMarked
package io.github.lec.view;

import org.jspecify.annotations.NullMarked;
