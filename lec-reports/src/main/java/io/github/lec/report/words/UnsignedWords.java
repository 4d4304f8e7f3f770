package io.github.lec.report.words;

import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.internal.Silence;
import io.github.lec.time.PartialDate;
import java.util.Optional;

/**
 * The status of a text whose signature is not recorded: under negotiation, initialled, before a parliament, or
 * concluded.
 */
final class UnsignedWords {
    private final Words shared;

    UnsignedWords(Words words) {
        this.shared = words;
    }

    /** {@return how far talks have come} */
    String negotiated(Instrument instrument, Optional<PartialDate> talks) {
        String come = past(instrument, Stage.INITIALLED)
                .map(step -> "Initialled" + on(step) + ", not signed")
                .orElseGet(() -> "Under negotiation"
                        + talks.map(day -> ", talks " + Dates.on(day)).orElse(""));
        return come
                + tabled(instrument)
                        .map(step -> ", before parliament" + on(step))
                        .orElse("");
    }

    /** {@return what is known of a text that exists} */
    String concluded(Instrument instrument) {
        Optional<LifecycleStep> adopted = shown(instrument, Stage.ADOPTED);
        if (adopted.isPresent()) {
            return "Adopted" + on(adopted.get());
        }
        if (isPerhapsApproved(instrument)) {
            return SilenceWords.NOT_DETERMINED + " whether it had been approved by "
                    + shared.view().asOf();
        }
        return past(instrument, Stage.APPROVED)
                .map(step -> "Approved" + on(step) + ", signature and entry into force "
                        + Labels.lowerFirst(SilenceWords.NOT_DETERMINED))
                .or(() -> lastStep(instrument)
                        .map(step -> nameOf(step) + on(step) + ", signature "
                                + Labels.lowerFirst(SilenceWords.NOT_DETERMINED)))
                .orElse("Concluded, dates " + Labels.lowerFirst(SilenceWords.NOT_DETERMINED));
    }

    /** {@return the last known step of a text whose signature and approval are not known: it was ratified or tabled} */
    Optional<LifecycleStep> lastStep(Instrument instrument) {
        return past(instrument, Stage.RATIFIED).or(() -> past(instrument, Stage.TABLED));
    }

    /** {@return the step as it begins a cell; a party ratifies for itself} */
    String nameOf(LifecycleStep step) {
        return step.stage() == Stage.TABLED
                ? "Before parliament"
                : Stage.RATIFIED.label()
                        + step.party()
                                .map(party -> " by " + shared.labels().actorInSentence(party))
                                .orElse("");
    }

    /** {@return whether it is known to be approved} */
    boolean isApproved(Instrument instrument) {
        return past(instrument, Stage.APPROVED).isPresent();
    }

    /** {@return whether it was approved, but perhaps only after the view's day} */
    boolean isPerhapsApproved(Instrument instrument) {
        return !isApproved(instrument)
                && shared.stage(instrument, Stage.APPROVED).affirmed().stream()
                        .anyMatch(step -> step.date()
                                .or(step::observedOn)
                                .map(this::isNotLater)
                                .orElse(true));
    }

    /** {@return the step that laid it before a parliament, which is not known to have decided} */
    Optional<LifecycleStep> tabled(Instrument instrument) {
        return isApproved(instrument) ? Optional.empty() : past(instrument, Stage.TABLED);
    }

    /** {@return whether it was initialled by the view's day} */
    boolean isInitialled(Instrument instrument) {
        return past(instrument, Stage.INITIALLED).isPresent();
    }

    /** {@return whether a day is, or may be, no later than the view's} */
    boolean isNotLater(PartialDate day) {
        return !day.isOnOrBefore(shared.view().asOf()).isFalse();
    }

    /** {@return the day of adoption that is shown} */
    Optional<PartialDate> adopted(Instrument instrument) {
        return shown(instrument, Stage.ADOPTED).flatMap(LifecycleStep::date);
    }

    /** {@return the step that is shown of those taken by the view's day: later ones are no part of a status} */
    private Optional<LifecycleStep> past(Instrument instrument, Stage stage) {
        return shared.stage(instrument, stage).past();
    }

    private Optional<LifecycleStep> shown(Instrument instrument, Stage stage) {
        return shared.stage(instrument, stage).step();
    }

    /**
     * {@return the day of a step, or on which it was seen to be done, as it follows a word: " 2015-07-17", ", day not
     * given"}
     */
    static String on(LifecycleStep step) {
        return step.date().or(step::observedOn).map(day -> " " + Dates.on(day)).orElse(", " + Silence.DAY_NOT_GIVEN);
    }
}
