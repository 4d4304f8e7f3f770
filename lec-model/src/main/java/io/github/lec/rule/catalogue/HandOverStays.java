package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lists;
import io.github.lec.logic.internal.WordList;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.PersonalAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.Stay;
import io.github.lec.view.View;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a court's stay stood at a hand-over, and what is open about it, in words. */
final class HandOverStays {
    private static final Set<CaseStage> STAYED = EnumSet.of(CaseStage.SURRENDER_STAYED);
    private static final String MAMATKULOV = "mamatkulov";

    private HandOverStays() {}

    /**
     * {@return whether a stay that bound the requested state stood on the day of a hand-over; false if none is recorded,
     * open if the only one is of a body that may be no court}
     */
    static Truth stood(View view, Case subject, Optional<PartialDate> day) {
        boolean none = view.acts().steps(subject, STAYED).isEmpty()
                && Lists.noneMatch(view.acts().decided(subject), decision -> decision.outcome() == Outcome.STAYED);
        Truth stood = none ? Truth.FALSE : view.acts().isStayed(subject, day);
        return stood.isTrue()
                ? Truth.any(ofCourts(view, subject, day), stay -> bound(view, subject, stay, day))
                : stood;
    }

    private static List<PersonalAccount> ofCourts(View view, Case subject, Optional<PartialDate> day) {
        return Lists.filter(
                view.acts().staysInEffect(subject, day),
                stay -> view.acts().perhapsNoCourt(stay).isEmpty());
    }

    /**
     * {@return whether the requested state had to follow a court's stay: of a measure of the European Court in an earlier
     * case than that in which the Court first said so, this is open, unless the Court itself found so on this hand-over}
     */
    private static Truth bound(View view, Case subject, PersonalAccount stay, Optional<PartialDate> day) {
        if (!view.acts().isOfEuropeanCourt(stay) || isFoundOnIt(view, subject, day)) {
            return Truth.TRUE;
        }
        return Cases.onDay(
                day.map(found -> Cases.upTo(view.asOf(), found)), on -> Norms.judgedBy(view, MAMATKULOV, on));
    }

    /**
     * A violation of which it is on record what was held, and that turned on no safeguard of the person, is of the right
     * of application, which a hand-over against a measure hinders.
     */
    private static boolean isFoundOnIt(View view, Case subject, Optional<PartialDate> day) {
        return Lists.anyMatch(
                view.acts().undisputed(subject),
                decision -> view.acts().isViolationOnNoSafeguard(decision) && ActDays.isAfter(decision.date(), day));
    }

    /** {@return that the stay stood} */
    static String stoodInWords(View view, Stay stay) {
        return stayed(view, stay) + ", and the stay stood." + recorded(view, stay);
    }

    /** {@return what is open about the stay on which it rests whether one stood} */
    static String openInWords(View view, Case subject, Stay stay, Optional<PartialDate> day) {
        String words = open(view, subject, stay, day);
        return (stay.beyondLaterRuling()
                        ? words
                                + " It was not granted by a court of the requested state; a later ruling of such a"
                                + " court does not lift it."
                        : words)
                + recorded(view, stay);
    }

    private static String open(View view, Case subject, Stay stay, Optional<PartialDate> day) {
        if (view.acts().isDenied(subject, stay)) {
            return "A source says that " + FirstLetter.lower(stayed(view, stay)) + ", and another denies it.";
        }
        if (view.acts().authority(stay.account()).isPresent()) {
            return stayed(view, stay) + "; whether that counts as a court's stay is open.";
        }
        if (!view.acts().staysInEffect(subject, day).contains(stay.account())) {
            return stayed(view, stay) + "; whether the stay still stood is open.";
        }
        return view.acts().perhapsNoCourt(stay.account()).isPresent()
                ? stayed(view, stay) + ", and the stay stood; whether it counts as a court's stay is open."
                : stayed(view, stay) + ", and the stay stood; whether the European Convention on Human Rights required"
                        + " states to follow such a measure then is open: " + missing(view, subject, day) + ".";
    }

    /** {@return what is missing of a judgment of the European Court that the hand-over hindered the application} */
    private static String missing(View view, Case subject, Optional<PartialDate> day) {
        Optional<Decision> judgment = view.acts().undisputed(subject).stream()
                .filter(decision ->
                        decision.outcome() == Outcome.VIOLATION && view.acts().isOfEuropeanCourt(decision))
                // of several, the one that is nearest to such a judgment
                .min(Comparator.comparing((Decision decision) -> !ActDays.isAfter(decision.date(), day))
                        .thenComparing(decision -> !decision.on().isEmpty()));
        return judgment.map(found -> missing(found, day))
                .orElse("no judgment of that Court against the state is recorded");
    }

    private static String missing(Decision judgment, Optional<PartialDate> day) {
        String found = "its judgment against the state"
                + judgment.date().map(on -> " (" + on + ")").orElse("");
        if (ActDays.isAfter(day, judgment.date())) {
            return found + " came before the hand-over";
        }
        if (!judgment.on().isEmpty()) {
            return found + " is recorded as one on "
                    + WordList.and(judgment.on().stream()
                            .map(SafeguardKind::inSentence)
                            .toList())
                    + ", and not on the right of application";
        }
        return judgment.summary().isEmpty()
                ? "what was held in " + found + " is not recorded"
                : "that " + found + " came after the hand-over is not recorded";
    }

    /**
     * {@return the name under which a decision is recorded, which need not be that of a court, and that this is open of a
     * body of which no word says that it is one}
     */
    private static String recorded(View view, Stay stay) {
        boolean open = view.acts().perhapsNoCourt(stay.account()).isPresent()
                && view.acts().authority(stay.account()).isEmpty();
        if (stay.account() instanceof Decision decision
                && view.acts().authority(decision).isEmpty()) {
            return " Recorded as the court: " + decision.court() + (open ? "; whether it is one is open." : ".");
        }
        return view.acts()
                .perhapsNoCourt(stay.account())
                .filter(name -> open)
                .map(name -> " Whether the body that is named is a court is open.")
                .orElse("");
    }

    /**
     * {@return that a surrender had been stayed, by a court only if a name says that it is one} An organisation that
     * granted the stay is named: the record does not say which are courts, and which are bodies such as the Committee
     * against Torture.
     */
    private static String stayed(View view, Stay stay) {
        Optional<String> authority = view.acts().authority(stay.account()).map(view.dataset()::nameInSentence);
        if (authority.isPresent()) {
            return FirstLetter.upper(authority.get()) + " had put the hand-over off, or had asked for that"
                    + stay.day().map(day -> " (" + day + ")").orElse("");
        }
        Optional<String> by = stay.account() instanceof CaseStep step
                ? step.by().map(view.dataset()::nameInSentence)
                : Optional.empty();
        boolean perhapsNone =
                by.isEmpty() && view.acts().perhapsNoCourt(stay.account()).isPresent();
        return (stay.byCourt() && !perhapsNone
                        ? FirstLetter.upper(by.orElse("a court")) + " had stayed the hand-over"
                        : "The hand-over had been stayed"
                                + by.map(state -> " by " + state).orElse(""))
                + stay.day().map(day -> " (" + day + ")").orElse("");
    }
}
