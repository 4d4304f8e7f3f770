package io.github.lec.examples;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Which treaties on legal assistance with China preceded an extradition treaty, and by how long? */
public final class AskWhatCameFirst {
    private static final ActorId CHINA = ActorId.of("CN");
    private static final View VIEW = View.of(Dataset.embedded());

    private AskWhatCameFirst() {}

    public static void main(String... args) {
        Dataset dataset = VIEW.dataset();
        System.out.println("By date of signature. Treaties with Hong Kong are not compared.");
        for (ActorId state : Selection.standard().states()) {
            for (Treaty extradition : dataset.treaties(TreatyKind.EXTRADITION, state, CHINA)) {
                System.out.println(dataset.nameOf(state) + ": " + extradition.title() + ". "
                        + VIEW.instruments().status(extradition));
                List<Treaty> assistance = dataset.treaties(TreatyKind.MUTUAL_LEGAL_ASSISTANCE, state, CHINA);
                assistance.forEach(treaty -> System.out.println("  " + compared(signed(treaty), signed(extradition))));
                if (assistance.isEmpty()) {
                    System.out.println("  No treaty on legal assistance is recorded");
                }
            }
        }
        System.out.println("Where a date is missing, the text or an official gazette would be needed.");
    }

    private static Optional<PartialDate> signed(Treaty treaty) {
        return VIEW.instruments().day(treaty, Stage.SIGNED, Optional.empty());
    }

    private static String compared(Optional<PartialDate> assistance, Optional<PartialDate> extradition) {
        if (assistance.isEmpty() || extradition.isEmpty()) {
            return "Order not determined: a date of signature is missing";
        }
        OptionalLong before = assistance.get().monthsUntil(extradition.get());
        OptionalLong after = extradition.get().monthsUntil(assistance.get());
        String order = before.isPresent()
                ? "Assistance first, by at least " + before.getAsLong() + " months"
                : after.isPresent()
                        ? "Extradition first, by at least " + after.getAsLong() + " months"
                        : "Same day, or order not determined";
        return order + " (assistance " + assistance.get() + ", extradition " + extradition.get() + ")";
    }
}
