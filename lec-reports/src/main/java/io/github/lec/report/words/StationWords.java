package io.github.lec.report.words;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.Figure;
import io.github.lec.cooperation.OperationOnRecord;
import io.github.lec.dataset.ClaimId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return together(found.operations(), "Reported, number not given").entrySet().stream()
                .map(said -> WordedAnswer.of(
                        said.getKey() + among(said.getValue()),
                        said.getValue().stream().flatMap(StationWords::claims).toList()))
                .reduce(WordedAnswer::and)
                .orElse(WordedAnswer.of("No station recorded"))
                .and(answer(found));
    }

    private static Stream<ClaimId> claims(OperationOnRecord station) {
        return Stream.concat(
                station.figure().stream().flatMap(figure -> figure.claims().stream()), station.claims().stream());
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

    /**
     * {@return the reports, each with its number and whether that is disputed: "2 reported; 3 reported, disputed"; those
     * that say the same, once: "stations reported (in each of 30 reports)"}
     */
    static String brief(List<OperationOnRecord> reports) {
        return together(reports, "stations reported").entrySet().stream()
                .map(said -> said.getKey() + among(said.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** What the reports say, each with the reports that say so. */
    private static Map<String, List<OperationOnRecord>> together(List<OperationOnRecord> reports, String without) {
        return reports.stream()
                .collect(Collectors.groupingBy(
                        report -> number(report, " reported", without), LinkedHashMap::new, Collectors.toList()));
    }

    private static String among(List<OperationOnRecord> reports) {
        return reports.size() == 1 ? "" : " (in each of " + reports.size() + " reports)";
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
                        HostAnswers.claimsWithoutResponse(found).stream())
                .toList();
        return WordedAnswer.of("host state: " + words, claims);
    }
}
