package io.github.lec.examples;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How much notice must a state give to end a treaty with China or Hong Kong? */
public final class AskHowATreatyEnds {
    private AskHowATreatyEnds() {}

    public static void main(String... args) {
        View view = View.of(Dataset.embedded());
        Collection<ActorId> states = Selection.standard().states();
        List<Treaty> unread = new ArrayList<>();
        int answered = 0;
        for (Treaty treaty : view.dataset().treaties()) {
            boolean concerns = treaty.parties().size() == 2
                    && treaty.parties().stream().anyMatch(states::contains)
                    && treaty.parties().stream().anyMatch(Selection.standard().counterparts()::contains);
            if (!concerns) {
                continue;
            }
            boolean known = false;
            for (Clause clause : view.ask(treaty, "safeguards", treaty.safeguards())) {
                if (clause.kind() == SafeguardKind.TERMINATION) {
                    known |= clause.noticeMonths().isPresent();
                    System.out.println(treaty.title());
                    System.out.println("  Notice in months: "
                            + (clause.noticeMonths().isPresent()
                                    ? clause.noticeMonths().getAsInt()
                                    : "not recorded")
                            + ", article " + clause.article().orElse("not named") + ". "
                            + clause.summary().orElse("") + " Now: "
                            + view.instruments().status(treaty).value().label().toLowerCase(Locale.ROOT) + ".");
                }
            }
            answered += known ? 1 : 0;
            if (!known) {
                unread.add(treaty);
            }
        }

        System.out.println();
        System.out.println("The notice is recorded for " + answered + " treaties, and not for " + unread.size() + ".");
        System.out.println(
                "What would be needed: the final clauses of these texts, which some of the sources listed with"
                        + " them contain. A text without a recorded period is not necessarily silent.");
        unread.forEach(treaty -> System.out.println("  " + treaty.id()
                + treaty.texts().stream()
                        .findFirst()
                        .map(text -> ", in source " + text)
                        .orElse("")));
    }
}
