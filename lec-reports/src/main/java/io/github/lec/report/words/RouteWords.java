package io.github.lec.report.words;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.operation.CaseRoute;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words for the route of a case; several may be reported. */
public final class RouteWords {
    private RouteWords() {}

    /**
     * {@return the route, "Disputed: deportation or extradition", or that it is not determined}
     *
     * @param subject the case
     */
    public static String of(CaseOnRecord subject) {
        return reported(subject).orElse(SilenceWords.NOT_DETERMINED);
    }

    /** {@return the route as a detail of a count, "deportation" or "route disputed: deportation or extradition"} */
    static String detail(CaseOnRecord subject) {
        String words = reported(subject).map(Labels::lowerFirst).orElse("not recorded");
        return (subject.route().isPresent() ? "" : "route ") + words;
    }

    private static Optional<String> reported(CaseOnRecord subject) {
        return subject.isRouteDisputed()
                ? Optional.of("Disputed: "
                        + subject.routes().stream()
                                .map(route -> Labels.lowerFirst(route.label()))
                                .collect(Collectors.joining(" or "))
                        + (subject.routes().size() > 1 ? "" : ", or another way"))
                : subject.route().map(CaseRoute::label);
    }
}
