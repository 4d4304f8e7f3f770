/**
 * What a state has with a counterpart, by form of cooperation: texts, cases, operations and figures on record, or why
 * nothing is. {@link io.github.lec.cooperation.CooperationRecord} answers, {@link
 * io.github.lec.cooperation.Cooperation} is the answer. Acts are counted as an observed minimum, and a region with
 * agreements of its own is never pooled with its state.
 *
 * <pre>{@code
 * CooperationRecord record = CooperationRecord.of(View.of(Dataset.embedded()));
 * Cooperation found = record.between(ActorId.of("ES"), ActorId.of("CN"), Topic.EXTRADITION_TREATY);
 * System.out.println(found instanceof Cooperation.OnRecord known ? known.status() : "nothing is on record");
 * }</pre>
 */
@NullMarked
package io.github.lec.cooperation;

import org.jspecify.annotations.NullMarked;
