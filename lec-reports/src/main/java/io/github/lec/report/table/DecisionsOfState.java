package io.github.lec.report.table;

import io.github.lec.cooperation.AssuranceCounts;
import io.github.lec.cooperation.AssuranceOnRecord;
import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.cooperation.DecisionOnRecord;
import io.github.lec.cooperation.Parties;
import io.github.lec.dataset.ClaimId;
import io.github.lec.operation.CaseRoute;
import io.github.lec.record.ActorId;
import io.github.lec.record.RecordId;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.view.CaseOutcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What courts and authorities of a state decided, in a sentence, and in how many cases assurances are on record. */
final class DecisionsOfState {
    /** On these routes the state hands nobody over, so that nobody assures it of anything. */
    private static final Set<CaseRoute> WITHOUT_HAND_OVER = EnumSet.of(
            CaseRoute.PERSUASION,
            CaseRoute.VOLUNTARY_RETURN,
            CaseRoute.HARASSMENT,
            CaseRoute.ASSISTANCE,
            CaseRoute.RETURN_ATTEMPT);

    private final TableContext context;

    DecisionsOfState(TableContext context) {
        this.context = context;
    }

    /** {@return how many decisions there are of each outcome} */
    WordedAnswer of(ActorId state) {
        List<String> each = new ArrayList<>();
        List<ClaimId> claims = new ArrayList<>();
        for (ActorId counterpart : context.selection().counterparts()) {
            List<DecisionOnRecord> decisions = context.cooperation().decisions(state, counterpart);
            if (!decisions.isEmpty()) {
                String asked = counterpart.equals(Parties.HONG_KONG) || context.isOneOfSeveral(counterpart)
                        ? " for " + context.labels().actorInSentence(counterpart)
                        : "";
                each.add(DecisionCounts.inWords(decisions, asked));
                decisions.forEach(decision -> claims.add(decision.claim()));
            }
        }
        String decided = each.isEmpty() ? "No decision on record" : String.join("; ", each);
        List<CaseOnRecord> asked = askedForAssurances(state);
        asked.forEach(found -> claims.addAll(new AssuranceAnswers(context).claims(found.record())));
        return WordedAnswer.of(decided + assurances(asked), claims);
    }

    /** {@return the extraditions carried out, or if there is none, all cases but those in which nobody is handed over} */
    private List<CaseOnRecord> askedForAssurances(ActorId state) {
        List<CaseOnRecord> cases = context.selection().counterparts().stream()
                .flatMap(counterpart -> context.cooperation().cases(state, counterpart).stream())
                .filter(found ->
                        found.route().filter(WITHOUT_HAND_OVER::contains).isEmpty())
                .toList();
        List<CaseOnRecord> executed =
                cases.stream().filter(DecisionsOfState::isExecuted).toList();
        return executed.isEmpty() ? cases : executed;
    }

    /** {@return in how many of the cases an assurance is on record; nothing if there is no case} */
    private String assurances(List<CaseOnRecord> cases) {
        boolean executed = cases.stream().anyMatch(DecisionsOfState::isExecuted);
        String one = executed ? "extradition carried out" : "case";
        String many = executed ? "extraditions carried out" : "cases";
        Map<RecordId, AssuranceOnRecord> each = new LinkedHashMap<>();
        cases.forEach(
                found -> each.computeIfAbsent(found.record().id(), id -> AssuranceOnRecord.of(context.view(), found)));
        AssuranceCounts counts = AssuranceCounts.of(each.values());
        int number = counts.cases();
        int assured = counts.onRecord();
        String which = number == 1
                ? (assured == 0 ? "No assurance" : "Assurances") + counts.whose() + " on record in the only " + one
                : "Assurances" + counts.whose() + " on record in " + (assured == 0 ? "none" : assured) + " of " + number
                        + " " + many;
        String silence = assured == 0 ? ": " + counts.silence() : "";
        return number == 0 ? "" : ". " + which + counts.fallen() + silence;
    }

    private static boolean isExecuted(CaseOnRecord found) {
        return found.isExtradition() && found.outcome() == CaseOutcome.EXECUTED;
    }
}
