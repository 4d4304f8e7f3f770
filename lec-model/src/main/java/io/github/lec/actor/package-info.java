/**
 * States, regions with agreements of their own, agencies and organisations, with dated memberships and facts.
 * Membership of the European Union and the application of its law are two questions.
 */
@NullMarked
package io.github.lec.actor;

import org.jspecify.annotations.NullMarked;
