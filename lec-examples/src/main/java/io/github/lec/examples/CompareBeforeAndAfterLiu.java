package io.github.lec.examples;

import io.github.lec.dataset.Dataset;
import io.github.lec.norm.Norm;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What did European courts decide on extradition to China before Liu v Poland, and what after it? */
public final class CompareBeforeAndAfterLiu {
    private static final Set<CaseStage> DECISIONS =
            Set.of(CaseStage.COURT_ALLOWED, CaseStage.COURT_REFUSED, CaseStage.COURT_ANNULLED);

    private CompareBeforeAndAfterLiu() {}

    public static void main(String... args) {
        View view = View.of(Dataset.embedded());
        Norm liu = view.dataset().norm(NormId.of("liu-v-poland")).orElseThrow();
        LocalDate day = liu.clarifiedOn().get(0).date().latest().orElseThrow();
        System.out.println("Liu v Poland was decided on " + day
                + ". Each recorded decision of a national court on China's request:");
        Map<String, Integer> counts = new TreeMap<>();
        for (Case subject : view.dataset().cases(ActorId.of("CN"))) {
            // Steps with one key are conflicting accounts of one decision.
            Map<String, List<CaseStep>> decisions = view.seen(subject.steps()).stream()
                    .filter(step -> DECISIONS.contains(step.stage()) && !step.denies())
                    .filter(step ->
                            step.by().filter(ActorId.of("ECTHR")::equals).isEmpty())
                    .collect(Collectors.groupingBy(CaseStep::key, TreeMap::new, Collectors.toList()));
            if (subject.requested().stream().anyMatch(Selection.standard().states()::contains)) {
                decisions.forEach((key, accounts) -> {
                    String what = period(accounts, day) + " Liu: "
                            + accounts.get(0).stage().label().toLowerCase(Locale.ROOT);
                    counts.merge(what, 1, Integer::sum);
                    System.out.println("  " + subject.title() + "  " + what + "  "
                            + accounts.stream().map(CaseStep::answer).distinct().collect(Collectors.joining(" or ")));
                });
            }
        }

        System.out.println("In all:");
        for (String when : List.of("before", "after", "not settled")) {
            counts.forEach(
                    (what, count) -> System.out.print(what.startsWith(when) ? "  " + count + "  " + what + "\n" : ""));
        }
        System.out.println(
                "These are the decisions recorded in the sources read, instance by instance, not all decisions; that"
                        + " they differ does not show an effect of the judgment. Not recorded: unpublished decisions."
                        + " What would be needed: the courts' own registers, for example through requests for documents.");
    }

    private static String period(List<CaseStep> accounts, LocalDate day) {
        boolean before = accounts.stream()
                .allMatch(step -> step.date()
                        .or(step::end)
                        .filter(date -> date.isBefore(day).isTrue())
                        .isPresent());
        boolean after = accounts.stream()
                .allMatch(step -> step.date()
                        .or(step::start)
                        .filter(date -> date.isBefore(day).isFalse())
                        .isPresent());
        return before ? "before" : after ? "after" : "not settled whether before or after";
    }
}
