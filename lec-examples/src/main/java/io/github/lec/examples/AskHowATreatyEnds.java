package io.github.lec.examples;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.View;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.safeguard.SafeguardKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/** How much notice must a state give to end a treaty with China or Hong Kong? */
public final class AskHowATreatyEnds {
    private AskHowATreatyEnds() {}

    public static void main(String... args) {
        View view = Dataset.embedded().view();
        SortedSet<ActorId> states = Selection.standard().states();
        List<Treaty> unread = new ArrayList<>();
        int answered = 0;
        for (Treaty treaty : view.dataset().treaties()) {
            boolean concerns = treaty.parties().size() == 2
                    && treaty.parties().stream().anyMatch(states::contains)
                    && treaty.parties().stream().anyMatch(Selection.standard().counterparts()::contains);
            if (!concerns) {
                continue;
            }
            List<Clause> notices = view.ask(treaty, "safeguards", treaty.safeguards()).stream()
                    .filter(clause -> clause.kind() == SafeguardKind.TERMINATION
                            && clause.noticeMonths().isPresent())
                    .toList();
            for (Clause clause : notices) {
                System.out.println(treaty.title());
                System.out.println("  " + clause.noticeMonths().orElseThrow() + " months, article "
                        + clause.article().orElse("not named") + ", now "
                        + view.status(treaty).state().label().toLowerCase(Locale.ROOT) + ": "
                        + clause.summary().orElse(""));
            }
            answered += notices.isEmpty() ? 0 : 1;
            if (notices.isEmpty()) {
                unread.add(treaty);
            }
        }

        System.out.println();
        System.out.println("Recorded for " + answered + " treaties, not collected for " + unread.size() + ".");
        System.out.println("What would be needed: the final clauses of these texts; nobody looked for them yet.");
        unread.forEach(treaty -> System.out.println("  " + treaty.id()
                + treaty.texts().stream()
                        .findFirst()
                        .map(text -> ", text: " + text)
                        .orElse("")));
    }
}
