package io.github.lec.cooperation;

import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.CaseOutcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A case, as far as it had come on the view's day. Of a case whose persons came to different outcomes, there is one for each.
 *
 * @param record the case, or as much of it as concerns the persons with this outcome
 * @param route the route, if a source gives it
 * @param throughCourt whether a court allowed the surrender before it, as a step, a decision or a fact tells
 * @param outcome how far it has come
 * @param destination where the persons were brought, if not to the requesting state
 * @param persons the minimum number of persons concerned
 * @param steps the affirmed steps that were not certainly still to come
 * @param ruling the decision of a court that shows its outcome, where no step does
 * @param claims the claims that show its outcome, then the number of persons
 */
public record CaseOnRecord(
        Case record,
        Optional<CaseRoute> route,
        boolean throughCourt,
        CaseOutcome outcome,
        Optional<ActorId> destination,
        int persons,
        List<CaseStep> steps,
        Optional<Decision> ruling,
        List<ClaimId> claims)
        implements EntryOnRecord {
    private static final Set<CaseRoute> INFORMAL = EnumSet.of(
            CaseRoute.AD_HOC_SURRENDER,
            CaseRoute.DEPORTATION,
            CaseRoute.PERSUASION,
            CaseRoute.RENDITION,
            CaseRoute.FORCED_RETURN,
            CaseRoute.VOLUNTARY_RETURN,
            CaseRoute.RETURN_ATTEMPT);

    /**
     * Keeps steps and claims.
     *
     * @param record the case, or as much of it as concerns the persons with this outcome
     * @param route the route, if a source gives it
     * @param throughCourt whether a court allowed the surrender before it
     * @param outcome how far it has come
     * @param destination where the persons were brought, if not to the requesting state
     * @param persons the minimum number of persons concerned
     * @param steps the affirmed steps that were not certainly still to come
     * @param ruling the decision of a court that shows its outcome, where no step does
     * @param claims the claims that it rests on
     */
    public CaseOnRecord {
        steps = List.copyOf(steps);
        claims = List.copyOf(claims);
    }

    /**
     * How many cases these are: one whose persons came to different outcomes is one case.
     *
     * @param found some cases
     * @return the number of their records
     */
    public static int number(List<CaseOnRecord> found) {
        return (int) found.stream().map(one -> one.record().id()).distinct().count();
    }

    /** {@return the labels of the persons, as far as they have one} */
    public List<String> labels() {
        return record.persons().stream()
                .flatMap(persons -> persons.person().stream())
                .distinct()
                .toList();
    }

    /** {@return whether the persons were sought by extradition, under a treaty or ad hoc as a court allowed it} */
    public boolean isExtradition() {
        return route.filter(CaseRoute.EXTRADITION::equals).isPresent() || isAllowedAdHoc();
    }

    /** {@return whether the route avoids extradition} */
    public boolean isInformal() {
        return route.filter(INFORMAL::contains).isPresent() && !isAllowedAdHoc();
    }

    private boolean isAllowedAdHoc() {
        return throughCourt && route.filter(CaseRoute.AD_HOC_SURRENDER::equals).isPresent();
    }

    /** {@return whether another state was asked for the persons or for help: neither by an informal route nor by harassment} */
    public boolean isByRequest() {
        return !isInformal() && route.filter(CaseRoute.HARASSMENT::equals).isEmpty();
    }

    /** {@return whether the outcome of an extradition shows how the case ended, and not just that it was observed} */
    public boolean isToldByOutcome() {
        return isExtradition() || outcome == CaseOutcome.ELSEWHERE;
    }

    /** {@return the steps that show the outcome} */
    public List<CaseStep> deciding() {
        return steps.stream()
                .filter(step -> outcome.shownBy().contains(step.stage()))
                .toList();
    }

    @Override
    public CooperationStatus status() {
        return CooperationStatus.OBSERVED;
    }

    @Override
    public Optional<PartialDate> day() {
        return deciding().stream()
                .flatMap(step -> step.date().or(step::start).stream())
                .findFirst()
                .or(() -> ruling.flatMap(Decision::date));
    }

    @Override
    public Map<String, Object> json() {
        return JsonMembers.of(EntryOnRecord.super.json())
                .with("route", route)
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
