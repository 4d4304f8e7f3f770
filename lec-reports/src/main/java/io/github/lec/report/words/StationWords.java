package io.github.lec.report.words;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.Figure;
import io.github.lec.cooperation.OperationOnRecord;
import io.github.lec.dataset.ClaimId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many overseas police stations are reported in a state, and what that state itself answered. */
public final class StationWords {
    private final HostAnswers answers;

    StationWords(Words words) {
        this.answers = new HostAnswers(words.labels());
    }

    WordedAnswer of(Cooperation.OnRecord found) {
        return found.operations().stream()
                .map(StationWords::reported)
                .reduce(WordedAnswer::and)
                .orElse(WordedAnswer.of("No station recorded"))
                .and(answer(found));
    }

    private static WordedAnswer reported(OperationOnRecord station) {
        List<ClaimId> claims = new ArrayList<>();
        station.figure().ifPresent(figure -> claims.addAll(figure.claims()));
        claims.addAll(station.claims());
        return WordedAnswer.of(number(station, " reported", "Reported, number not given"), claims);
    }

    /**
     * {@return the number of stations of a report that a source disputes: "3, disputed", "disputed whether any, number
     * not given"; nothing if no source does}
     *
     * @param report stations on record
     */
    public static Optional<String> disputedNumber(OperationOnRecord report) {
        boolean denied = report.figure().filter(Figure::denied).isPresent();
        if (!report.isDisputed() && !denied) {
            return Optional.empty();
        }
        return Optional.of(
                report.figure().isEmpty() ? "disputed whether any, number not given" : number(report, "", ""));
    }

    /** {@return the reports, each with its number and whether that is disputed: "2 reported; 3 reported, disputed"} */
    static String brief(List<OperationOnRecord> reports) {
        return reports.stream()
                .map(report -> number(report, " reported", "stations reported"))
                .collect(Collectors.joining("; "));
    }

    private static String number(OperationOnRecord report, String verb, String without) {
        return report.figure()
                        .map(figure -> figure.number() + verb + figure.denial())
                        .orElse(without)
                + OperationWords.doubt(report);
    }

    private WordedAnswer answer(Cooperation.OnRecord found) {
        String words = answers.dated(found).stream().map(Labels::lowerFirst).collect(Collectors.joining(", "));
        if (words.isEmpty()) {
            return WordedAnswer.of(HostAnswers.NONE);
        }
        List<ClaimId> claims = Stream.concat(
                        found.responses().stream()
                                .map(response -> ClaimId.of(response.id().value(), "content", "")),
                        found.answeredByConsentAlone().stream().flatMap(station -> station.consentClaims().stream()))
                .toList();
        return WordedAnswer.of("host state: " + words, claims);
    }
}
