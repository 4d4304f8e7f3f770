package io.github.lec.cooperation;

import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.record.ActorId;
import io.github.lec.source.Grade;
import io.github.lec.time.PartialDate;
import io.github.lec.view.CaseOutcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A case, as far as it had come on the view's day. If the persons of a case had different outcomes, there is one object
 * for each outcome.
 *
 * @param record the case, or as much of it as concerns the persons with this outcome
 * @param route the route; nothing if no source gives it, or sources contradict each other
 * @param routes every route that a source gives, the one to show first
 * @param throughCourt whether a court allowed the surrender before it, according to a step, a decision or a fact
 * @param outcome how far it has come
 * @param destination where the persons were brought, if not to the requesting state
 * @param persons the minimum number of persons concerned
 * @param steps the affirmed steps that were not certainly still to come
 * @param ruling the decision of a court that shows its outcome, where no step does
 * @param day the day of the step or the decision that shows its outcome, by the account to show: of several steps the
 *     last, and the first if the outcome is a permission, pending or disputed; if it is disputed and none shows it, the
 *     day of the first one in dispute
 * @param annulledUnknown whether a court annulled a decision of which it is not known what it was, so that the outcome
 *     may be another
 * @param returned of an unsuccessful request, the step by which the person came to the requesting state nevertheless
 * @param returnContested whether sources contradict each other on that step
 * @param claims the claims that show its outcome, then the number of persons
 */
public record CaseOnRecord(
        Case record,
        Optional<CaseRoute> route,
        List<CaseRoute> routes,
        boolean throughCourt,
        CaseOutcome outcome,
        Optional<ActorId> destination,
        int persons,
        List<CaseStep> steps,
        Optional<Decision> ruling,
        Optional<PartialDate> day,
        boolean annulledUnknown,
        Optional<CaseStep> returned,
        boolean returnContested,
        List<ClaimId> claims)
        implements EntryOnRecord {
    private static final Set<CaseStage> ATTEMPTS = EnumSet.of(CaseStage.ATTEMPTED, CaseStage.HARASSED);

    /**
     * Keeps routes, steps and claims.
     *
     * @param record the case, or as much of it as concerns the persons with this outcome
     * @param route the route
     * @param routes every route that a source gives
     * @param throughCourt whether a court allowed the surrender before it
     * @param outcome how far it has come
     * @param destination where the persons were brought, if not to the requesting state
     * @param persons the minimum number of persons concerned
     * @param steps the affirmed steps that were not certainly still to come
     * @param ruling the decision of a court that shows its outcome, where no step does
     * @param day the day of what shows its outcome
     * @param annulledUnknown whether it is not known what the decision was that a court annulled
     * @param returned the step by which the person came to the requesting state although the request was, perhaps,
     *     unsuccessful
     * @param returnContested whether sources contradict each other on that step
     * @param claims the claims that it rests on
     */
    public CaseOnRecord {
        routes = List.copyOf(routes);
        steps = List.copyOf(steps);
        claims = List.copyOf(claims);
    }

    /**
     * How many cases these are: a case whose persons had different outcomes counts once.
     *
     * @param found some cases
     * @return the number of their records
     */
    public static int number(List<CaseOnRecord> found) {
        return (int) found.stream().map(one -> one.record().id()).distinct().count();
    }

    /**
     * How many cases are only alleged.
     *
     * @param found some cases
     * @return the number of their records of which every account of an outcome is an allegation, for all persons
     */
    public static int alleged(List<CaseOnRecord> found) {
        return number(found)
                - number(found.stream().filter(one -> !one.isAlleged()).toList());
    }

    /** {@return the labels of the persons who have one} */
    public List<String> labels() {
        return record.persons().stream()
                .flatMap(persons -> persons.person().stream())
                .distinct()
                .toList();
    }

    /** {@return whether sources contradict each other on the route} */
    public boolean isRouteDisputed() {
        return byRoutes().isDisputed();
    }

    /**
     * {@return whether sources contradict each other on the route, so that the form of cooperation is open: the case
     * then counts neither as an extradition nor as informal} A return is informal by extradition and deportation alike.
     */
    public boolean isFormDisputed() {
        return isRouteDisputed() && !isExtradition() && !isInformal() && !isReturn();
    }

    /** {@return whether the persons came to the requesting state without having been surrendered to it} */
    boolean isReturn() {
        return outcome == CaseOutcome.RETURNED && byRoutes().areReturns();
    }

    /** {@return whether sources contradict each other on the outcome, or on the form of cooperation} */
    @Override
    public boolean isDisputed() {
        return outcome == CaseOutcome.DISPUTED
                || isFormDisputed()
                || outcome == CaseOutcome.RETURNED && returnContested;
    }

    /** {@return whether the persons were arrested and released, and nothing later is on record} */
    public boolean isReleased() {
        return outcome == CaseOutcome.RELEASED;
    }

    /**
     * {@return whether the persons were sought by extradition, under a treaty or ad hoc, unless they were handed over
     * ad hoc without the permission of a court; a notice counts once a state was asked or decided}
     */
    public boolean isExtradition() {
        return byRoutes().isExtradition();
    }

    /** {@return whether the route avoids extradition} */
    public boolean isInformal() {
        return byRoutes().isInformal();
    }

    private RoutesOfCase byRoutes() {
        return RoutesOfCase.of(route, routes, throughCourt, outcome, steps);
    }

    /** {@return the same case, on the assumption that a route is the right one} */
    CaseOnRecord by(CaseRoute right) {
        return new CaseOnRecord(
                record,
                Optional.of(right),
                List.of(right),
                throughCourt,
                outcome,
                destination,
                persons,
                steps,
                ruling,
                day,
                annulledUnknown,
                returned,
                returnContested,
                claims);
    }

    /**
     * {@return the same case as the return in which it ended after an unsuccessful request: its day and how sure it is
     * are those of the return; the case as it is if there was none}
     */
    public CaseOnRecord asReturn() {
        if (returned.isEmpty()) {
            return this;
        }
        return new CaseOnRecord(
                record,
                route,
                routes,
                throughCourt,
                CaseOutcome.RETURNED,
                destination,
                persons,
                steps,
                Optional.empty(),
                returned.flatMap(CaseStep::day),
                false,
                // a disputed or an annulled refusal is none for certain
                outcome.isRefusal() && !annulledUnknown ? returned : Optional.empty(),
                returnContested,
                claims);
    }

    /**
     * {@return whether another state was asked for the persons or for help, which excludes informal routes and
     * harassment}
     */
    public boolean isByRequest() {
        return !isInformal() && route.filter(CaseRoute.HARASSMENT::equals).isEmpty();
    }

    /** {@return whether the outcome of an extradition shows how the case ended, and not just that it was observed} */
    public boolean isShownByOutcome() {
        return isExtradition() || outcome == CaseOutcome.ELSEWHERE;
    }

    /** {@return the steps that show the outcome} */
    public List<CaseStep> deciding() {
        return steps.stream()
                .filter(step -> outcome.isShownBy(step, record.requesting()))
                .toList();
    }

    /** {@return the step that shows the outcome, the day of which is that of the outcome} */
    public Optional<CaseStep> dated() {
        return deciding().stream()
                .filter(step -> step.day().isPresent() && step.day().equals(day))
                .findFirst();
    }

    /** {@return whether every account of the outcome or, if there is none, of an attempt is only an allegation} */
    public boolean isAlleged() {
        List<CaseStep> outcomes = deciding();
        List<CaseStep> deciding = outcomes.isEmpty()
                ? steps.stream().filter(step -> ATTEMPTS.contains(step.stage())).toList()
                : outcomes;
        return !deciding.isEmpty()
                && deciding.stream().allMatch(step -> step.grade().equals(Optional.of(Grade.ALLEGED)));
    }

    @Override
    public CooperationStatus status() {
        return CooperationStatus.OBSERVED;
    }

    @Override
    public Map<String, Object> json() {
        return JsonMembers.of(EntryOnRecord.super.json())
                .with("route", route)
                .with("routesDisputed", isRouteDisputed() ? routes : List.of())
                .with("outcome", outcome)
                .with("destination", destination)
                .with("persons", persons)
                .toMap();
    }

    /** {@return the record, its outcome and the day} */
    @Override
    public String toString() {
        return record.recordId() + ": " + outcome.label()
                + day().map(day -> " (" + day + ")").orElse("");
    }
}
