package io.github.lec.report.table;

import io.github.lec.record.RecordId;
import io.github.lec.rule.Scope;
import io.github.lec.source.Response;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Public answers by what they are about, looked up once for all tables. */
final class RecordIndex {
    private final Map<String, List<Response>> responsesByRecord = new HashMap<>();

    /** Takes the answers of those whom a selection is about. */
    RecordIndex(View view, Scope scope) {
        for (Response response : scope.of(view.known(view.dataset().responses()))) {
            for (RecordId record : response.to()) {
                responsesByRecord
                        .computeIfAbsent(record.value(), found -> new ArrayList<>())
                        .add(response);
            }
        }
    }

    /** {@return the visible public answers to a record} */
    List<Response> responsesTo(String record) {
        return responsesByRecord.getOrDefault(record, List.of());
    }
}
