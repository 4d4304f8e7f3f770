package io.github.lec.rule.catalogue.words;

import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.source.PersonalAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import io.github.lec.view.rulings.DecidedOnDay;
import java.util.Optional;

/** The last ruling on a surrender, if it stands against it, in words. */
public final class ContraryRuling {
    private ContraryRuling() {}

    /** A ruling against the hand-over leaves open what followed, and is mentioned, since it is not silence. */
    public static Optional<String> words(View view, Case subject, Optional<PartialDate> handedOver) {
        return view.acts()
                .lastRuling(subject)
                .filter(ruling -> !isAllowing(ruling)
                        && ActDays.isDoneBy(DecidedOnDay.dayOf(ruling), handedOver)
                                .isTrue())
                .map(ruling -> "The last ruling on record " + effect(view, subject, ruling)
                        + "; whether a court allowed it after that is open.");
    }

    /**
     * {@return what a ruling means for the surrender: after a refusal was annulled or sent back, nothing is decided}
     */
    private static String effect(View view, Case subject, PersonalAccount ruling) {
        Optional<String> on = DecidedOnDay.dayOf(ruling).map(PartialDate::toString);
        String against = "stands against the hand-over (" + outcome(ruling)
                + on.map(day -> ", " + day).orElse("") + ")";
        Optional<String> undid = undid(ruling);
        if (undid.isEmpty()) {
            return against;
        }
        String when = on.map(day -> " (" + day + ")").orElse("");
        return switch (view.acts().annulsPermission(subject)) {
            case TRUE -> against;
            case FALSE -> undid.get() + " a refusal" + when + ", so that nothing was decided";
            case UNKNOWN -> undid.get() + " a decision whose outcome is not determined" + when;
        };
    }

    /** {@return what a ruling did to another, in words; nothing if it did not undo one} */
    private static Optional<String> undid(PersonalAccount ruling) {
        Outcome outcome = ruling instanceof CaseStep step
                ? step.stage().ofCourt().orElse(Outcome.NOT_DETERMINED)
                : ((Decision) ruling).outcome();
        return switch (outcome) {
            case ANNULLED -> Optional.of("annulled");
            case REMITTED -> Optional.of("sent back");
            default -> Optional.empty();
        };
    }

    private static boolean isAllowing(PersonalAccount ruling) {
        return ruling instanceof CaseStep step
                ? step.stage() == CaseStage.COURT_ALLOWED
                : ((Decision) ruling).outcome() == Outcome.ALLOWED;
    }

    private static String outcome(PersonalAccount ruling) {
        return FirstLetter.lower(
                ruling instanceof CaseStep step
                        ? step.stage().label()
                        : ((Decision) ruling).outcome().label());
    }
}
