package io.github.lec.report.table;

import io.github.lec.record.RecordId;
import io.github.lec.rule.Scope;
import io.github.lec.source.Inquiry;
import io.github.lec.source.Response;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records by what they are about, looked up once for all tables. */
final class RecordIndex {
    private final Map<String, List<Inquiry>> inquiriesByRecord = new HashMap<>();
    private final Map<String, List<Response>> responsesByRecord = new HashMap<>();

    /** Takes the answers of those whom a selection is about. */
    RecordIndex(View view, Scope scope) {
        for (Inquiry inquiry : view.dataset().inquiries()) {
            add(inquiriesByRecord, inquiry.records(), inquiry);
        }
        for (Response response : scope.of(view.known(view.dataset().responses()))) {
            add(responsesByRecord, response.to(), response);
        }
    }

    private static <V> void add(Map<String, List<V>> index, Collection<RecordId> records, V value) {
        records.forEach(record -> index.computeIfAbsent(record.value(), found -> new ArrayList<>())
                .add(value));
    }

    /** {@return the searches that concern a record} */
    List<Inquiry> inquiriesAbout(String record) {
        return inquiriesByRecord.getOrDefault(record, List.of());
    }

    /** {@return the visible public answers to a record} */
    List<Response> responsesTo(String record) {
        return responsesByRecord.getOrDefault(record, List.of());
    }
}
