package io.github.lec.report.table;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.operation.Case;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import io.github.lec.record.RecordId;
import io.github.lec.source.Inquiry;
import io.github.lec.source.Response;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the tables ask for again and again, looked up once: records by what they are about, and where instruments stand. */
final class Holdings {
    private final View view;
    private final List<CooperationInstrument> instruments;
    private final List<Operation> operations;
    private final Map<ActorId, List<Case>> casesByRequested = new HashMap<>();
    private final Map<ActorId, List<Inquiry>> inquiriesByState = new HashMap<>();
    private final Map<String, List<Inquiry>> inquiriesByRecord = new HashMap<>();
    private final Map<String, List<Response>> responsesByRecord = new HashMap<>();
    private final Map<String, InstrumentStatus> statuses = new HashMap<>();

    Holdings(View view) {
        this.view = view;
        this.instruments = view.known(view.dataset().cooperationInstruments());
        this.operations = view.known(view.dataset().operations());
        for (Case subject : view.known(view.dataset().cases())) {
            subject.requested().ifPresent(requested -> add(casesByRequested, List.of(requested), subject));
        }
        for (Inquiry inquiry : view.dataset().inquiries()) {
            add(inquiriesByState, inquiry.states(), inquiry);
            add(
                    inquiriesByRecord,
                    inquiry.records().stream().map(RecordId::value).toList(),
                    inquiry);
        }
        for (Response response : view.known(view.dataset().responses())) {
            add(responsesByRecord, response.to().stream().map(RecordId::value).toList(), response);
        }
    }

    private static <K, V> void add(Map<K, List<V>> index, Collection<K> keys, V value) {
        keys.forEach(
                key -> index.computeIfAbsent(key, found -> new ArrayList<>()).add(value));
    }

    /** {@return the treaties and arrangements of which a source of the known-by day tells} */
    List<CooperationInstrument> instruments() {
        return instruments;
    }

    /** {@return the operations of which a source of the known-by day tells} */
    List<Operation> operations() {
        return operations;
    }

    /** {@return the cases in which a state was asked, as far as a source of the known-by day tells of them} */
    List<Case> casesOf(ActorId requested) {
        return casesByRequested.getOrDefault(requested, List.of());
    }

    /** {@return the searches that concern a state} */
    List<Inquiry> inquiriesOn(ActorId state) {
        return inquiriesByState.getOrDefault(state, List.of());
    }

    /** {@return the searches that concern a record} */
    List<Inquiry> inquiriesAbout(String record) {
        return inquiriesByRecord.getOrDefault(record, List.of());
    }

    /** {@return the public answers to a record, as far as they are seen} */
    List<Response> responsesTo(String record) {
        return responsesByRecord.getOrDefault(record, List.of());
    }

    /** {@return where an instrument stands on the view's day} */
    InstrumentStatus status(Instrument instrument) {
        return statuses.computeIfAbsent(
                instrument.id().value(), id -> view.instruments().status(instrument));
    }
}
