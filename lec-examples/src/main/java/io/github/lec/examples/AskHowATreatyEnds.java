package io.github.lec.examples;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Treaty;
import io.github.lec.rule.Selection;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.List;

/** How much notice must a state give to end a treaty with China or Hong Kong? */
public final class AskHowATreatyEnds {
    private AskHowATreatyEnds() {}

    public static void main(String... args) {
        View view = View.of(Dataset.embedded());
        List<Treaty> treaties = view.dataset().treaties().stream()
                .filter(Selection.standard()::isBetween)
                .toList();
        List<Treaty> open = new ArrayList<>();
        for (Treaty treaty : treaties) {
            List<Clause> clauses = view.instruments().clauses(treaty, SafeguardKind.TERMINATION);
            if (!clauses.isEmpty()) {
                System.out.println(treaty.title() + ". " + view.instruments().status(treaty));
            }
            clauses.forEach(clause -> System.out.println("  " + notice(clause) + ", article "
                    + clause.article().orElse("not named") + ". "
                    + clause.summary().orElse("")));
            if (clauses.stream().noneMatch(clause -> clause.noticeMonths().isPresent())) {
                open.add(treaty);
            }
        }

        System.out.println();
        System.out.println("The period of notice is recorded for " + (treaties.size() - open.size())
                + " treaties, and not for " + open.size() + ".");
        System.out.println(
                "What would be needed: the final clauses of these texts, which some of the sources listed with"
                        + " them contain. A text without a recorded period is not necessarily silent.");
        for (Treaty treaty : open) {
            System.out.println("  " + treaty.id() + (treaty.texts().isEmpty() ? "" : ", in " + treaty.texts()));
        }
    }

    private static String notice(Clause clause) {
        return clause.noticeMonths().isPresent()
                ? "Months of notice: " + clause.noticeMonths().getAsInt()
                : "Period not recorded";
    }
}
