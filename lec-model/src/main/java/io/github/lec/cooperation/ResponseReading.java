package io.github.lec.cooperation;

import io.github.lec.event.Event;
import io.github.lec.record.ActorId;
import io.github.lec.record.RecordId;
import io.github.lec.source.Response;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads how a state itself responded to reports of overseas police stations. */
final class ResponseReading {
    private static final String REPORT = "STATIONS_REPORT";

    private final View view;
    private final Parties parties;
    private final List<Event> reports;

    ResponseReading(View view) {
        this.view = view;
        this.parties = new Parties(view.dataset());
        this.reports = view.known(view.dataset().events()).stream()
                .filter(event -> event.kind().equals(REPORT))
                .toList();
    }

    /**
     * {@return the state's answers to reports on stations of a counterpart, and on stations reported on its territory,
     * by day}
     */
    List<Response> of(ActorId state, ActorId counterpart, List<OperationOnRecord> stations) {
        Set<String> asked = new LinkedHashSet<>();
        reports.stream()
                .filter(report -> parties.any(report.actors(), counterpart))
                .forEach(report -> asked.add(report.id().value()));
        stations.forEach(station -> asked.add(station.record().id().value()));
        return view.known(view.dataset().responses()).stream()
                .filter(response -> response.to().stream().map(RecordId::value).anyMatch(asked::contains))
                .filter(response -> parties.isOf(response.by(), state))
                .filter(view.acts()::isGiven)
                .sorted(Comparator.comparing(ResponseReading::day)
                        .thenComparing(response -> response.id().value()))
                .toList();
    }

    private static LocalDate day(Response response) {
        return Stream.concat(
                        response.date().flatMap(date -> date.earliest()).stream(),
                        response.date().flatMap(date -> date.latest()).stream())
                .findFirst()
                .orElse(LocalDate.MAX);
    }
}
