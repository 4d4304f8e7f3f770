/**
 * Results as JSON: {@link io.github.lec.report.json.JsonReport} makes the documents that the command prints, each with its
 * schema. A single finding, exposure or change needs none of this: any of Jackson's mappers writes it.
 */
@NullMarked
package io.github.lec.report.json;

import org.jspecify.annotations.NullMarked;
