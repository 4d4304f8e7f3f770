package io.github.lec.assessment;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;

/** Datasets in which most is not known. */
final class SmallDatasets {
    /** One treaty with its day of entry into force, and nothing else. */
    static final Dataset ONE_TREATY = DatasetReader.readDocument("""
        {
          "dataset": {"format": "1.0", "id": "one", "version": "1", "title": "One", "licence": "CC0-1.0", "asOf": "2026-06-30"},
          "sources": [{"id": "gazette", "title": "Gazette", "published": "2020-06-15"}],
          "actors": [
            {"id": "CN", "kind": "STATE", "name": "China"},
            {"id": "EE", "kind": "STATE", "name": "Estonia"}
          ],
          "treaties": [
            {"id": "cn-ee", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "EE"], "lifecycle": [
              {"stage": "IN_FORCE", "date": "2020-06-01", "citations": [{"source": "gazette"}]}]}
          ]
        }
        """, "one.json");

    private SmallDatasets() {}
}
