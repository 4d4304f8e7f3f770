package io.github.lec.rule.catalogue.cases;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which steps in the life of the treaties on which a hand-over rests leave open whether they applied to it. */
public final class TreatyStages {
    private TreatyStages() {}

    /** {@return the claims on these steps, of each treaty that is named and of the text to which a protocol belongs} */
    public static List<ClaimId> open(View view, Case subject) {
        List<ClaimId> open = new ArrayList<>();
        for (Treaty treaty : Cases.treaties(view, subject)) {
            open.addAll(open(view, subject, treaty));
            Cases.text(view, treaty).map(text -> ended(view, subject, text)).ifPresent(open::addAll);
        }
        return open.stream().distinct().toList();
    }

    /** {@return its entry into force and, where it is open whether it had ended or was suspended, that} */
    public static List<ClaimId> open(View view, Case subject, Treaty treaty) {
        List<ClaimId> ended = ended(view, subject, treaty);
        return ended.isEmpty() ? List.of(claim(treaty, Stage.IN_FORCE)) : ended;
    }

    private static List<ClaimId> ended(View view, Case subject, Treaty treaty) {
        Optional<PartialDate> handedOver = Cases.removalDay(view, subject);
        List<ClaimId> open = new ArrayList<>();
        if (isOpen(handedOver, day -> Cases.isTerminated(view, subject, treaty, day))) {
            open.add(claim(treaty, Stage.TERMINATED));
        }
        if (isOpen(handedOver, day -> Cases.isSuspended(view, subject, treaty, day))) {
            open.add(claim(treaty, Stage.SUSPENDED));
        }
        return open;
    }

    private static boolean isOpen(Optional<PartialDate> day, Truth.Condition<LocalDate> question) {
        return Cases.onDay(day, question) == Truth.UNKNOWN;
    }

    private static ClaimId claim(Treaty treaty, Stage stage) {
        return ClaimId.of(treaty.id().value(), "lifecycle", stage.name());
    }
}
