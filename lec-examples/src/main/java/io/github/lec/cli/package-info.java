/**
 * The command line {@code lec}. The library does the work; each command is a thin layer over it.
 *
 * <p>A command first collects everything that is wrong with what it was given, then stops with status 2 before anything
 * is written, or does its work.
 */
@NullMarked
package io.github.lec.cli;

import org.jspecify.annotations.NullMarked;
