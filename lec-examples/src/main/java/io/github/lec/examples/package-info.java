/**
 * Small programs, one for each question that a user has. Each is a {@code main} that can be read from top to bottom, and a
 * test runs it and compares all that it prints.
 *
 * <pre>{@code
 * mvn -q -pl lec-examples -am compile exec:java -Dexec.mainClass=io.github.lec.examples.BuildATreaty
 * }</pre>
 */
@NullMarked
package io.github.lec.examples;

import org.jspecify.annotations.NullMarked;
