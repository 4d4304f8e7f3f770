/**
 * Small programs, each answering one question of a user. Each is a {@code main} method that can be read from top to
 * bottom; a test runs it and compares its output.
 *
 * <pre>{@code
 * mvn -q -pl lec-examples -am compile exec:java -Dexec.mainClass=io.github.lec.examples.BuildATreaty
 * }</pre>
 */
@NullMarked
package io.github.lec.examples;

import org.jspecify.annotations.NullMarked;
