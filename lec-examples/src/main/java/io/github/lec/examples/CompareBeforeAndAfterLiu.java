package io.github.lec.examples;

import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.cooperation.DecisionOnRecord;
import io.github.lec.dataset.Dataset;
import io.github.lec.logic.Truth;
import io.github.lec.norm.Norm;
import io.github.lec.operation.Outcome;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.rule.Selection;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What did European courts decide on extradition to China before Liu v Poland, and what after it? */
public final class CompareBeforeAndAfterLiu {
    private static final Set<Outcome> ON_EXTRADITION =
            Set.of(Outcome.ALLOWED, Outcome.REFUSED, Outcome.ANNULLED, Outcome.REMITTED);

    private CompareBeforeAndAfterLiu() {}

    public static void main(String... args) {
        View view = View.of(Dataset.embedded());
        Norm norm = view.dataset().norm(NormId.of("liu-v-poland")).orElseThrow();
        PartialDate liu = norm.clarifiedOn().get(0).date();
        System.out.println(
                "Liu v Poland was decided on " + liu + ". Each recorded decision of a court on China's request:");
        CooperationRecord record = CooperationRecord.of(view);
        Map<String, Integer> counts = new TreeMap<>();
        for (ActorId state : Selection.standard().states()) {
            for (DecisionOnRecord decision : record.decisions(state, ActorId.of("CN"))) {
                if (decision.outcome().filter(ON_EXTRADITION::contains).isPresent()) {
                    Truth before = decision.day().map(day -> day.isBefore(liu)).orElse(Truth.UNKNOWN);
                    String period = before.isTrue() ? "before" : before.isFalse() ? "after" : "before or after";
                    String what = period + ": "
                            + decision.outcome().orElseThrow().label().toLowerCase(Locale.ROOT);
                    counts.merge(what, 1, Integer::sum);
                    System.out.println("  " + decision.subject().title() + "  " + what + "  "
                            + decision.day().map(PartialDate::toString).orElse("day not given"));
                }
            }
        }

        System.out.println("In all:");
        counts.forEach((what, count) -> System.out.println("  " + count + "  " + what));
        System.out.println(
                "These are the decisions recorded in the sources read, instance by instance, not all decisions; that"
                        + " they differ does not show an effect of the judgment. Not recorded: unpublished"
                        + " decisions. What would be needed: the courts' own registers, for example through requests"
                        + " for documents.");
    }
}
