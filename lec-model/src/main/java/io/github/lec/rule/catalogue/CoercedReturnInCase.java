package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Operation;
import io.github.lec.rule.CaseRule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.LastDay;
import io.github.lec.rule.catalogue.cases.Removals;
import io.github.lec.rule.catalogue.operations.Operations;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** LEC-POL-004 on a case: a person abroad was pressed to return. */
final class CoercedReturnInCase extends CaseRule {
    private static final Set<CaseRoute> TO_RETURN = EnumSet.of(CaseRoute.PERSUASION, CaseRoute.RETURN_ATTEMPT);
    /** A voluntary return is not exempt: whether it was voluntary is the question. */
    private static final Set<CaseRoute> WITHOUT_PROCEDURE =
            EnumSet.of(CaseRoute.PERSUASION, CaseRoute.RETURN_ATTEMPT, CaseRoute.VOLUNTARY_RETURN);

    private static final Set<CaseRoute> PERHAPS_FORCED = EnumSet.of(
            CaseRoute.PERSUASION, CaseRoute.RETURN_ATTEMPT, CaseRoute.VOLUNTARY_RETURN, CaseRoute.FORCED_RETURN);

    private static final Set<CaseStage> HARASSED = EnumSet.of(CaseStage.HARASSED);
    private static final Set<CaseRoute> HARASSMENT = EnumSet.of(CaseRoute.HARASSMENT);
    private static final Set<CaseRoute> SOUGHT_INFORMALLY =
            EnumSet.of(CaseRoute.PERSUASION, CaseRoute.RETURN_ATTEMPT, CaseRoute.HARASSMENT);

    CoercedReturnInCase(RuleInfo info) {
        super(info);
    }

    /**
     * Harassment has many aims; only the recorded aims can make it pressure to return. A return by force without an
     * account of what was done to the person is judged only as a removal.
     */
    @Override
    protected Truth applies(View view, Case subject) {
        Truth harassed = wasHarassed(view, subject);
        boolean isReported = view.acts().isReported(subject, CaseQuestion.COERCION);
        return view.acts()
                .isRoute(subject, isReported ? PERHAPS_FORCED : WITHOUT_PROCEDURE)
                .or(harassed.and(isAimedAtReturn(view, subject)))
                .or(view.acts().isRoute(subject, SOUGHT_INFORMALLY).and(isAimedAtReturn(view, subject)));
    }

    /**
     * {@return whether the record says that the person was to return, and no other source denies it; it never says that
     * this was not an aim}
     */
    private static Truth isAimedAtReturn(View view, Case subject) {
        boolean sought = view.acts().isRouteUndenied(subject, TO_RETURN);
        boolean attempted = Cases.hasReached(view, subject, CaseStage.ATTEMPTED).isTrue();
        boolean came = view.acts().isRoute(subject, HARASSMENT).isTrue()
                && Cases.hasReached(view, subject, CaseStage.RETURNED).isTrue();
        boolean inOperation = subject.partOf()
                .flatMap(whole -> view.dataset().record(whole.value()))
                .filter(whole -> whole instanceof Operation operation && Operations.aimsOnlyAtReturn(view, operation))
                .isPresent();
        return sought || attempted || came || inOperation ? Truth.TRUE : Truth.UNKNOWN;
    }

    @Override
    protected Truth breached(View view, Case subject) {
        Truth coerced = coerced(view, subject);
        return switch (wasHarassed(view, subject)) {
            case TRUE -> coerced.reconcile(Truth.TRUE);
            case UNKNOWN -> coerced.or(Truth.UNKNOWN); // open unless coercion settles it
            case FALSE ->
                isAgainstTheirWill(view, subject) || isByForce(view, subject) ? coerced.or(Truth.UNKNOWN) : coerced;
        };
    }

    private static Truth coerced(View view, Case subject) {
        return view.acts().wasSo(subject, CaseQuestion.COERCION, Optional.empty());
    }

    /** {@return whether the person was harassed; what was certainly done after the return did not bring it about} */
    private static Truth wasHarassed(View view, Case subject) {
        return Truth.any(view.acts().steps(subject, HARASSED), step -> {
            Truth happened = Cases.hasHappened(view, subject, step);
            return ActDays.isAfter(step.day(), Cases.removalDay(view, subject))
                    ? happened.and(Removals.isRemoved(view, subject).not())
                    : happened;
        });
    }

    /**
     * {@return whether a source says that the persons had not agreed by their return, though none says how they came}
     */
    private static boolean isAgainstTheirWill(View view, Case subject) {
        return view.acts().isReported(subject, CaseQuestion.PERSON_CONSENT)
                && view.acts()
                        .wasSo(subject, CaseQuestion.PERSON_CONSENT, Cases.removalDay(view, subject))
                        .isFalse();
    }

    /** {@return whether the only route that sources name is a return by force} */
    private static boolean isByForce(View view, Case subject) {
        return view.acts().routes(subject).equals(List.of(CaseRoute.FORCED_RETURN));
    }

    /** A person who was taken by force was not put under pressure to return. */
    @Override
    protected String notMet(View view, Case subject) {
        return isByForce(view, subject)
                ? "A person was made to return from abroad by force or pressure, without a formal procedure."
                : super.notMet(view, subject);
    }

    @Override
    protected Optional<String> open(View view, Case subject) {
        if (isOnlyWayOpen(view, subject)) {
            return Optional.empty();
        }
        boolean one = view.acts().perPerson(subject).size() == 1
                && view.acts()
                        .concerned(subject)
                        .filter(persons -> persons.count() == 1)
                        .isPresent();
        return Optional.of("whether " + (one ? "the person was" : "they were") + " pressed to return"
                + contradiction(view, subject));
    }

    /** {@return whether it is known if there was coercion, so that the claim on the route says what is open} */
    private boolean isOnlyWayOpen(View view, Case subject) {
        return wasHarassed(view, subject).isFalse()
                && breached(view, subject).isKnown()
                && !view.acts().isRoute(subject, PERHAPS_FORCED).isKnown();
    }

    /** {@return in words, what contradicts a source that denies coercion; nothing if none denies it, or it is open} */
    private static String contradiction(View view, Case subject) {
        if (!coerced(view, subject).isFalse()) {
            return "";
        }
        if (wasHarassed(view, subject).isTrue()) {
            return " (harassment is recorded, and that there was no coercion)";
        }
        if (isByForce(view, subject)) {
            return " (a return by force is recorded, and that there was no coercion)";
        }
        return isAgainstTheirWill(view, subject)
                ? " (it is recorded that there was no coercion, and that consent was not given)"
                : "";
    }

    @Override
    protected List<ClaimId> claimsInOpen(View view, Case subject) {
        return isOnlyWayOpen(view, subject)
                ? List.of()
                : List.of(ClaimId.of(subject.id().value(), "facts", CaseQuestion.COERCION.name()));
    }

    /** Says what kind of pressure it was. */
    @Override
    protected Optional<String> remark(View view, Case subject) {
        List<String> recorded = new ArrayList<>();
        if (coerced(view, subject).isTrue()) {
            recorded.add("coercion");
        }
        if (wasHarassed(view, subject).isTrue()) {
            recorded.add("harassment");
        }
        return judge(view, subject) == Verdict.FAIL && !recorded.isEmpty()
                ? Optional.of("Recorded: " + String.join("; ", recorded) + ".")
                : Optional.empty();
    }

    /** {@return the steps of harassment that are not certainly of a day after the return} */
    private static List<CaseStep> harassment(View view, Case subject) {
        Optional<PartialDate> returned = Cases.removalDay(view, subject);
        return Lists.filter(view.acts().steps(subject, HARASSED), step -> !ActDays.isAfter(step.day(), returned));
    }

    /** A mere report that the person was sought in this way is enough; the pressure decides. */
    @Override
    protected Set<String> reported() {
        return Set.of("route", "persons");
    }

    @Override
    protected Optional<PartialDate> day(View view, Case subject) {
        return harassment(view, subject).stream()
                .flatMap((CaseStep step) -> step.day().stream())
                .findFirst()
                .or(() -> LastDay.ofAnyStep(view, subject));
    }
}
