package io.github.lec.rule.catalogue.cases;

import io.github.lec.instrument.Assurance;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import io.github.lec.view.AssurancesAnswer;
import io.github.lec.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What several rules say in words of the assurances in a case. */
public final class AssuranceWords {
    private AssuranceWords() {}

    /** {@return in words, what is open about whether an assurance was given; nothing if one was} */
    public static Optional<OpenPoint> open(View view, Case subject) {
        return openGiver(view, subject).or(() -> open(view, subject, Assurances.ofReceiver(view, subject)));
    }

    /** {@return the same, whoever gave the assurance} */
    public static Optional<OpenPoint> openOfAnyone(View view, Case subject) {
        return open(view, subject, Assurances.all(view, subject));
    }

    /** {@return in words, what is open about whether one of some assurances was given; nothing if none is recorded} */
    public static Optional<OpenPoint> open(View view, Case subject, List<Assurance> given) {
        if (given.isEmpty()) {
            return Optional.empty(); // if nothing is denied, the open claim says it
        }
        Set<SafeguardKind> anything = EnumSet.allOf(SafeguardKind.class);
        List<Assurance> bearing = Assurances.bearing(view, subject, given);
        if (Assurances.given(bearing, anything).isTrue()) {
            Optional<PartialDate> handedOver = Cases.removalDay(view, subject);
            return handedOver.isEmpty()
                            || Assurances.given(given, anything, handedOver).isTrue()
                    ? Optional.empty()
                    : openDay(view, subject, given);
        }
        return Optional.of(point(
                subject,
                "whether an assurance had been given by the hand-over ("
                        + (bearing.size() < given.size()
                                ? "one is recorded for a later day"
                                : "sources contradict each other")
                        + ")"));
    }

    /**
     * {@return in words, that only others than the receiving state are on record as givers; nothing if it is, or none}
     */
    public static Optional<OpenPoint> openGiver(View view, Case subject) {
        return Assurances.all(view, subject).isEmpty()
                        || !Assurances.ofReceiver(view, subject).isEmpty()
                ? Optional.empty()
                : Optional.of(point(
                        subject,
                        "whether "
                                + view.acts().receivers(subject).stream()
                                        .map(view.dataset()::nameInSentence)
                                        .collect(Collectors.joining(" or "))
                                + " gave an assurance (those on record are by other states or bodies)"));
    }

    /** {@return in words, that an assurance may have been given before or after the hand-over; nothing if none may} */
    public static Optional<OpenPoint> openDay(View view, Case subject) {
        return openDay(view, subject, Assurances.ofReceiver(view, subject));
    }

    private static Optional<OpenPoint> openDay(View view, Case subject, List<Assurance> given) {
        Optional<PartialDate> handedOver = Cases.removalDay(view, subject);
        return Lists.findFirst(
                        given,
                        assurance ->
                                !Assurances.isGivenBy(assurance, handedOver).isKnown())
                .map(assurance -> point(
                        subject,
                        "whether the assurance of " + assurance.date().orElseThrow()
                                + " was given before the hand-over"));
    }

    private static OpenPoint point(Case subject, String words) {
        return OpenPoint.on(subject, "assurances", words);
    }

    /** {@return a sentence for readers, if an assurance by which the hand-over is judged was turned down} */
    public static Optional<String> turnedDown(View view, Case subject) {
        return turnedDown(Assurances.judged(view, subject));
    }

    /** {@return a sentence for readers, if one of some assurances was turned down} */
    public static Optional<String> turnedDown(List<Assurance> judged) {
        return firstTurnedDown(judged)
                .map(assurance -> AssurancesAnswer.of(judged).isAcceptanceDisputed(assurance)
                        ? "Sources contradict each other on whether the assurance was accepted."
                        : "The assurance was not accepted.");
    }

    private static Optional<Assurance> firstTurnedDown(List<Assurance> judged) {
        return Lists.findFirst(judged, assurance -> !assurance.accepted().orElse(true));
    }

    /** {@return whose assurance it was, where nobody was handed over and no source says that it was turned down} */
    public static Optional<String> unused(View view, Case subject, List<Assurance> judged) {
        return firstTurnedDown(judged).isPresent()
                        || !Removals.isRemoved(view, subject).isFalse()
                ? Optional.empty()
                : AssurancesAnswer.of(judged).affirmed().stream()
                        .findFirst()
                        .map(assurance -> "The assurance was given by "
                                + view.dataset().nameInSentence(assurance.by().orElse(subject.requesting()))
                                + ", and nobody was handed over on it.");
    }

    /**
     * {@return whose assurance was turned down, so that its faults are not attributed to the state that turned it
     * down: the recorded giver's, otherwise the requesting state's}
     */
    public static Optional<String> giver(View view, Case subject, List<Assurance> judged) {
        return firstTurnedDown(judged)
                .map(assurance -> "It was given by "
                        + view.dataset().nameInSentence(assurance.by().orElse(subject.requesting()))
                        + (Removals.isRemoved(view, subject).isFalse() ? ", and nobody was handed over on it." : "."));
    }
}
