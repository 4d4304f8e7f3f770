/**
 * The command {@code lec}: options in, messages out. What a command does is done by the library; each command is a few lines
 * over it.
 *
 * <p>A command first collects everything that is wrong with what it was given, then stops with status 2 before anything is
 * written, or does its work.
 */
@NullMarked
package io.github.lec.cli;

import org.jspecify.annotations.NullMarked;
