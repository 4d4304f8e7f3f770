package io.github.lec.dataset;

import io.github.lec.format.DatasetInfo;
import io.github.lec.record.Extensible;
import java.util.List;

/** The result of reading: the description of a dataset and its records, whose references resolve. */
record RecordsRead(DatasetInfo info, List<Extensible> records) {}
