package io.github.lec.report.words;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.dataset.ClaimId;
import io.github.lec.operation.OperationStep;
import io.github.lec.source.Response;
import io.github.lec.source.YesNoAccount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What host states answered to reports of overseas police stations, in the same words on every sheet. */
public final class HostAnswers {
    /** Where a state is not known to have answered. */
    public static final String NONE = "no public answer recorded";

    private static final String GROUP = "response-kind";

    private final Labels labels;

    /**
     * The words.
     *
     * @param labels the names of codes and states
     */
    public HostAnswers(Labels labels) {
        this.labels = labels;
    }

    /**
     * {@return what was answered, each kind once, with its days}
     *
     * @param found what is on record of stations
     */
    public List<String> dated(Cooperation.OnRecord found) {
        Map<String, List<String>> days = new LinkedHashMap<>();
        for (Response response : found.responses()) {
            List<String> of = days.computeIfAbsent(kind(response, found), kind -> new ArrayList<>());
            response.date().map(Dates::on).filter(day -> !of.contains(day)).ifPresent(of::add);
        }
        for (OperationStep step : steps(found)) {
            List<String> of = days.computeIfAbsent(kind(step), kind -> new ArrayList<>());
            step.day().map(Dates::on).filter(day -> !of.contains(day)).ifPresent(of::add);
        }
        for (YesNoAccount consent : consents(found)) {
            List<String> of = days.computeIfAbsent(kind(consent), kind -> new ArrayList<>());
            consent.date().map(Dates::on).filter(day -> !of.contains(day)).ifPresent(of::add);
        }
        return days.entrySet().stream()
                .map(kind -> kind.getKey()
                        + (kind.getValue().isEmpty() ? "" : " (" + String.join(", ", kind.getValue()) + ")"))
                .toList();
    }

    /** {@return what the state said itself of whether it had agreed, where it published no other answer} */
    private static List<YesNoAccount> consents(Cooperation.OnRecord found) {
        return found.answeredByConsentAlone().stream()
                .flatMap(station -> station.consents().stream())
                .toList();
    }

    /** {@return what the state did itself that it did not publish as an answer} */
    private static List<OperationStep> steps(Cooperation.OnRecord found) {
        return found.answeredByOwnSteps().stream()
                .flatMap(station -> station.ownSteps().stream())
                .toList();
    }

    /** {@return what a host did itself, in the words for a published answer of that kind} */
    private String kind(OperationStep step) {
        return labels.code(GROUP, step.stage().name());
    }

    /** {@return the claims on what the state said of its consent or did itself, and did not publish as an answer} */
    public static List<ClaimId> claimsWithoutResponse(Cooperation.OnRecord found) {
        return Stream.concat(
                        found.answeredByOwnSteps().stream().flatMap(station -> station.ownStepClaims().stream()),
                        found.answeredByConsentAlone().stream().flatMap(station -> station.consentClaims().stream()))
                .toList();
    }

    private static String kind(YesNoAccount consent) {
        return consent.truth().isTrue() ? "Said that it had agreed" : "Said that it had not agreed";
    }

    /** {@return what was answered, without days} */
    String brief(Cooperation.OnRecord found) {
        return Stream.of(
                        found.responses().stream().map(response -> kind(response, found)),
                        steps(found).stream().map(this::kind),
                        consents(found).stream().map(HostAnswers::kind))
                .flatMap(kinds -> kinds)
                .map(Labels::lowerFirst)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * {@return the kind of answer; of stations that only the other side calls closed, whose word it is}
     *
     * @param response an answer
     * @param found what is on record of what it answers
     */
    public String of(Response response, Collection<Cooperation> found) {
        return found.stream()
                .flatMap(each -> each instanceof Cooperation.OnRecord onRecord ? Stream.of(onRecord) : Stream.empty())
                .filter(onRecord -> onRecord.isClosedByWordAlone(response))
                .findFirst()
                .map(onRecord -> kind(response, onRecord))
                .orElseGet(() -> labels.code(GROUP, response.kind()));
    }

    /** {@return the kind of answer; of stations that only the other side calls closed, whose word it is} */
    private String kind(Response response, Cooperation.OnRecord found) {
        String label = labels.code(GROUP, response.kind());
        return found.isClosedByWordAlone(response)
                ? label + " according to " + labels.actor(found.question().counterpart()) + " only"
                : label;
    }
}
