package io.github.lec.examples;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.HowKnown;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Which member states had an extradition treaty with China in force on a day, by what was published by then, and by
 * what is known today?
 */
public final class AskWhatWasKnown {
    private static final ActorId CHINA = ActorId.of("CN");

    private AskWhatWasKnown() {}

    public static void main(String... args) {
        LocalDate day = LocalDate.of(2017, 1, 31);
        Dataset dataset = Dataset.embedded();
        View then = View.of(dataset, day, day);
        View now = View.of(dataset, day, dataset.info().asOf());

        System.out.println("In force on " + day + "? As published by then; as known today.");
        for (Treaty treaty : dataset.treaties()) {
            if (treaty.kind() == TreatyKind.EXTRADITION && treaty.parties().contains(CHINA)) {
                for (ActorId state : Selection.EU27) {
                    if (treaty.parties().contains(state)) {
                        System.out.println(
                                state + ": " + words(then.instruments().isInForce(treaty, day)) + "; "
                                        + words(now.instruments().isInForce(treaty, day)) + "  " + treaty.id());
                    }
                }
            }
        }
    }

    private static String words(Truth truth) {
        return switch (truth) {
            case TRUE -> "yes";
            case FALSE -> "no";
            case UNKNOWN -> HowKnown.NOT_DETERMINED.label().toLowerCase(Locale.ROOT);
        };
    }
}
