package io.github.lec.report.words;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.OperationOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.source.Response;
import io.github.lec.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How many overseas police stations are reported in a state, and what that state itself answered. */
final class StationWords {
    private final Labels labels;

    StationWords(Words words) {
        this.labels = words.labels();
    }

    WordedAnswer of(Cooperation.OnRecord found) {
        return found.operations().stream()
                .map(StationWords::reported)
                .reduce(WordedAnswer::and)
                .orElse(WordedAnswer.of("No station recorded"))
                .and(answer(found.responses()));
    }

    private static WordedAnswer reported(OperationOnRecord station) {
        List<ClaimId> claims = new ArrayList<>();
        station.figure().ifPresent(figure -> claims.addAll(figure.claims()));
        claims.addAll(station.claims());
        String words = station.figure()
                .map(figure -> OperationWords.number(figure) + " reported")
                .orElse("Reported, number not given");
        return WordedAnswer.of(words, claims);
    }

    private WordedAnswer answer(List<Response> responses) {
        if (responses.isEmpty()) {
            return WordedAnswer.of("host state's answer not found");
        }
        String words = responses.stream()
                .map(response -> Labels.lowerFirst(labels.code("response-kind", response.kind()))
                        + response.date().map(StationWords::in).orElse(""))
                .distinct()
                .collect(Collectors.joining(", "));
        List<ClaimId> claims = responses.stream()
                .filter(response -> !response.content().isEmpty())
                .map(response -> ClaimId.of(response.id().value(), "content", ""))
                .toList();
        return WordedAnswer.of("host state: " + words, claims);
    }

    private static String in(PartialDate date) {
        return " (" + Dates.on(date) + ")";
    }
}
