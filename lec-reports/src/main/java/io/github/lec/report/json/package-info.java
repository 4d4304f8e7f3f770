/**
 * Results as JSON: {@link io.github.lec.report.json.JsonReport} makes the documents that the command prints, each with
 * its schema. A single finding, exposure or change does not need this package: any Jackson mapper writes it.
 */
@NullMarked
package io.github.lec.report.json;

import org.jspecify.annotations.NullMarked;
