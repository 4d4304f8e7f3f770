package io.github.lec.report.table;

import io.github.lec.dataset.ClaimId;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationStep;
import io.github.lec.record.ActorId;
import io.github.lec.source.Response;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** How many overseas police stations are reported in a state, and what that state itself answered. */
final class StationWords {
    private static final String STATION = "OVERSEAS_STATION";
    private static final String REPORT = "STATIONS_REPORT";
    private static final String MEASURE = "STATIONS";

    private final Material material;
    private final OperationCounts operations;
    private final Parties parties;
    private final Silence silence;
    private final List<String> reports;

    StationWords(Material material) {
        this.material = material;
        this.operations = new OperationCounts(material);
        this.parties = new Parties(material.dataset());
        this.silence = new Silence(material);
        this.reports = material.known(material.dataset().events()).stream()
                .filter(event -> event.kind().equals(REPORT))
                .map(event -> event.id().value())
                .toList();
    }

    Said on(ActorId state, ActorId counterpart) {
        List<Operation> stations = stations(state, counterpart);
        List<Response> responses = responses(state, stations);
        if (stations.isEmpty() && responses.isEmpty()) {
            return silence.on(state, counterpart, Topic.POLICE_STATIONS);
        }
        Said reported = stations.stream().map(this::reported).reduce(Said::and).orElse(Said.of("No station recorded"));
        return reported.and(answer(responses));
    }

    /** {@return the operations by which stations of a counterpart are reported in a state} */
    List<Operation> stations(ActorId state, ActorId counterpart) {
        return operations.between(state, counterpart, List.of(STATION)).stream()
                .filter(operation -> parties.any(operation.hosts(), state))
                .toList();
    }

    /** {@return whether the state itself answered reports of stations} */
    boolean isAnswered(ActorId state, ActorId counterpart) {
        return !responses(state, stations(state, counterpart)).isEmpty();
    }

    private Said reported(Operation operation) {
        List<ClaimId> claims = new ArrayList<>();
        for (OperationStep step : operations.steps(operation)) {
            claims.add(ClaimId.of(operation.id().value(), "steps", step.key()));
        }
        Said number = operations
                .figure(operation, MEASURE)
                .map(figure -> new Said(figure.words() + " reported", figure.meaning(), figure.claims()))
                .orElseGet(() -> Said.of("Reported, number not given"));
        List<String> all = new ArrayList<>(number.claims());
        claims.forEach(claim -> all.add(claim.toString()));
        return new Said(number.words(), number.meaning(), all);
    }

    private List<Response> responses(ActorId state, List<Operation> stations) {
        List<String> asked = new ArrayList<>(reports);
        stations.forEach(operation -> asked.add(operation.id().value()));
        return asked.stream()
                .flatMap(record -> material.holdings().responsesTo(record).stream())
                .distinct()
                .filter(response -> parties.isOf(response.by(), state))
                .filter(response -> response.date()
                        .filter(date ->
                                date.isOnOrBefore(material.view().asOf()).isFalse())
                        .isEmpty())
                .sorted(Comparator.comparing(StationWords::day)
                        .thenComparing(response -> response.id().value()))
                .toList();
    }

    private static LocalDate day(Response response) {
        return response.date().flatMap(date -> date.earliest().or(date::latest)).orElse(LocalDate.MAX);
    }

    private Said answer(List<Response> responses) {
        if (responses.isEmpty()) {
            return Said.of("host state's answer not found");
        }
        String words = responses.stream()
                .map(response -> Labels.lowerFirst(material.labels().code("response-kind", response.kind()))
                        + response.date().map(StationWords::in).orElse(""))
                .distinct()
                .collect(Collectors.joining(", "));
        List<ClaimId> claims = responses.stream()
                .filter(response -> !response.content().isEmpty())
                .map(response -> ClaimId.of(response.id().value(), "content", ""))
                .toList();
        return Said.of("host state: " + words, claims);
    }

    private static String in(PartialDate date) {
        return " (" + Dates.on(date) + ")";
    }
}
