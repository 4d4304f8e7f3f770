package io.github.lec.report.table;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Persons;
import io.github.lec.operation.RouteAccount;
import io.github.lec.record.ActorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Counts cases and, apart from them, persons. What sources report is a minimum, since most cases are never reported. */
final class CaseCounts {
    private static final Set<CaseRoute> INFORMAL = EnumSet.of(
            CaseRoute.AD_HOC_SURRENDER,
            CaseRoute.DEPORTATION,
            CaseRoute.PERSUASION,
            CaseRoute.RENDITION,
            CaseRoute.FORCED_RETURN,
            CaseRoute.VOLUNTARY_RETURN,
            CaseRoute.RETURN_ATTEMPT);

    private static final Set<CaseStage> OF_RETURNS = EnumSet.of(
            CaseStage.SURRENDERED,
            CaseStage.RETURNED,
            CaseStage.DEPORTED,
            CaseStage.ATTEMPTED,
            CaseStage.FOILED,
            CaseStage.DISAPPEARED);

    private final Material material;

    CaseCounts(Material material) {
        this.material = material;
    }

    /** {@return the cases in which a state was asked by a counterpart, of which something was known on the view's day} */
    List<Case> between(ActorId state, ActorId counterpart) {
        return material.holdings().casesOf(state).stream()
                .filter(subject -> subject.requesting().equals(counterpart))
                .filter(subject -> !steps(subject).isEmpty())
                .toList();
    }

    boolean isExtradition(Case subject) {
        return route(subject).filter(route -> route == CaseRoute.EXTRADITION).isPresent();
    }

    boolean isInformal(Case subject) {
        return route(subject).filter(INFORMAL::contains).isPresent();
    }

    Optional<CaseRoute> route(Case subject) {
        return material.policy().pick(material.view().seen(subject.route())).map(RouteAccount::value);
    }

    CaseOutcome outcome(Case subject) {
        Set<CaseStage> stages = EnumSet.noneOf(CaseStage.class);
        steps(subject).forEach(step -> stages.add(step.stage()));
        return destination(subject).isPresent() ? CaseOutcome.ELSEWHERE : CaseOutcome.of(stages);
    }

    /** {@return where the persons were brought, if not to the one who sought them} */
    Optional<ActorId> destination(Case subject) {
        List<ActorId> destinations = steps(subject).stream()
                .filter(step -> CaseOutcome.ELSEWHERE.shownBy().contains(step.stage()))
                .map(step -> step.destination().orElse(subject.requesting()))
                .toList();
        return destinations.contains(subject.requesting())
                ? Optional.empty()
                : destinations.stream().findFirst();
    }

    /** {@return the affirmed steps that had not certainly still to come on the view's day} */
    List<CaseStep> steps(Case subject) {
        LocalDate day = material.view().asOf();
        return material.view().seen(subject.steps()).stream()
                .filter(step -> !step.denies())
                .filter(step -> step.date()
                        .or(step::start)
                        .filter(date -> date.isOnOrBefore(day).isFalse())
                        .isEmpty())
                .toList();
    }

    /** {@return "Observed minimum: 2 cases, 3 persons", and what the cases are where that differs} */
    Optional<Said> count(List<Case> cases, Function<Case, String> sort) {
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> sorts = new TreeMap<>();
        List<ClaimId> claims = new ArrayList<>();
        int persons = 0;
        for (Case subject : cases) {
            persons += persons(subject);
            sorts.merge(sort.apply(subject), 1, Integer::sum);
            claims.addAll(telling(subject));
        }
        String words = "Observed minimum: " + number(cases.size(), "case") + ", " + number(persons, "person");
        return Optional.of(Said.of(words + detail(sorts), claims));
    }

    private static String detail(Map<String, Integer> sorts) {
        String only = sorts.keySet().iterator().next();
        if (sorts.size() == 1) {
            return only.isEmpty() ? "" : " (" + only + ")";
        }
        List<String> each = new ArrayList<>();
        sorts.forEach((name, number) -> each.add(name + ": " + number));
        return " (" + String.join("; ", each) + ")";
    }

    /** {@return the claims that tell how a case came out, then how many persons it concerns} */
    private List<ClaimId> telling(Case subject) {
        CaseOutcome outcome = outcome(subject);
        boolean byOutcome = isExtradition(subject) || outcome == CaseOutcome.ELSEWHERE;
        Set<CaseStage> stages = byOutcome ? outcome.shownBy() : OF_RETURNS;
        List<ClaimId> claims = new ArrayList<>();
        steps(subject).stream()
                .filter(step -> stages.contains(step.stage()))
                .forEach(step -> claims.add(ClaimId.of(subject.id().value(), "steps", step.key())));
        if (claims.isEmpty()) {
            steps(subject).forEach(step -> claims.add(ClaimId.of(subject.id().value(), "steps", step.key())));
        }
        material.claims().of(subject, "persons").forEach(claim -> claims.add(claim.id()));
        return claims;
    }

    /**
     * How many persons a case concerns at least: of rival numbers the least, of different groups the sum, of a total and
     * its groups the greater; one, if no source gives a number.
     */
    int persons(Case subject) {
        int total = 0;
        int groups = 0;
        for (Claim claim : material.claims().of(subject, "persons")) {
            int least = claim.accounts().stream()
                    .filter(account -> !account.denies())
                    .mapToInt(account -> ((Persons) account).count())
                    .min()
                    .orElse(0);
            boolean isTotal = claim.id().path().equals("persons");
            total = isTotal ? Math.max(total, least) : total;
            groups += isTotal ? 0 : least;
        }
        return Math.max(1, Math.max(total, groups));
    }

    static String number(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    static <T> List<T> of(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
