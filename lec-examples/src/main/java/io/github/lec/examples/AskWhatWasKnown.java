package io.github.lec.examples;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.View;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import java.time.LocalDate;

/**
 * Which member states had an extradition treaty with China in force on a day, by what was published by then, and by what is
 * known today?
 */
public final class AskWhatWasKnown {
    private static final ActorId CHINA = ActorId.of("CN");

    private AskWhatWasKnown() {}

    public static void main(String... args) {
        LocalDate day = LocalDate.of(2017, 1, 31);
        Dataset dataset = Dataset.embedded();
        View then = dataset.view(day, day);
        View now = dataset.view(day, dataset.info().asOf());

        System.out.println("In force on " + day + "? By what was published by then; by what is known today.");
        for (Treaty treaty : dataset.treaties()) {
            if (treaty.kind() == TreatyKind.EXTRADITION && treaty.parties().contains(CHINA)) {
                for (ActorId state : Selection.EU27) {
                    if (treaty.parties().contains(state)) {
                        System.out.println(state + ": " + words(then.isInForce(treaty, day)) + "; "
                                + words(now.isInForce(treaty, day)) + "  " + treaty.id());
                    }
                }
            }
        }
    }

    private static String words(Truth truth) {
        return switch (truth) {
            case TRUE -> "yes";
            case FALSE -> "no";
            case UNKNOWN -> "not determined";
        };
    }
}
