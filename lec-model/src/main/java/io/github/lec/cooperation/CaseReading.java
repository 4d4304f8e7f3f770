package io.github.lec.cooperation;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Claims;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.RouteAccount;
import io.github.lec.source.Account;
import io.github.lec.source.PersonalAccount;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import io.github.lec.view.AffirmedAndDenied;
import io.github.lec.view.CaseOutcome;
import io.github.lec.view.CaseOutcomeAnswer;
import io.github.lec.view.DisplayPolicy;
import io.github.lec.view.View;
import io.github.lec.view.internal.ClaimReading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Determines how far a case had come, and which form of cooperation it belongs to. */
final class CaseReading {
    private static final String PERSONS = "persons";

    /** The outcomes that end nothing: they are dated by the first step that shows them. */
    private static final Set<CaseOutcome> GOING_ON =
            EnumSet.of(CaseOutcome.AUTHORISED, CaseOutcome.PENDING, CaseOutcome.DISPUTED);

    private final View view;
    private final DisplayPolicy policy;

    CaseReading(View view) {
        this.view = view;
        this.policy = new DisplayPolicy(view.dataset(), view::seenCitations);
    }

    /**
     * {@return the case, once for each outcome of its persons; nothing if it had certainly not begun on the view's day}
     */
    List<CaseOnRecord> of(Case subject) {
        if (isSameForAllPersons(subject)) {
            return whole(subject).stream().toList();
        }
        Map<List<Object>, List<Case>> byOutcome = new LinkedHashMap<>();
        for (Case one : view.acts().perPerson(subject)) {
            whole(one)
                    .ifPresent(found -> byOutcome
                            .computeIfAbsent(
                                    List.of(
                                            found.outcome(),
                                            found.destination(),
                                            found.isExtradition(),
                                            found.isFormDisputed(),
                                            found.annulledUnknown(),
                                            found.returned().isPresent(),
                                            found.returnContested()),
                                    outcome -> new ArrayList<>())
                            .add(one));
        }
        return byOutcome.values().stream()
                .flatMap(alike -> whole(together(subject, alike)).stream())
                .toList();
    }

    /**
     * {@return whether nothing that is recorded for one person alone bears on the outcome, or on whether it was an
     * extradition}
     */
    private boolean isSameForAllPersons(Case subject) {
        List<PersonalAccount> bearing = new ArrayList<>(subject.steps());
        bearing.addAll(subject.route());
        bearing.addAll(subject.decisions());
        if (subject.route().stream().anyMatch(route -> route.value() == CaseRoute.AD_HOC_SURRENDER)) {
            subject.facts().stream()
                    .filter(fact -> fact.fact() == CaseQuestion.JUDICIAL_DECISION)
                    .forEach(bearing::add);
        }
        return bearing.stream().allMatch(account -> account.person().isEmpty());
    }

    /** {@return the part of a case that concerns some of its persons} */
    private static Case together(Case subject, List<Case> persons) {
        return Case.builder()
                .from(subject)
                .route(of(persons, Case::route))
                .persons(of(persons, Case::persons))
                .steps(of(persons, Case::steps))
                .assurances(of(persons, Case::assurances))
                .monitoring(of(persons, Case::monitoring))
                .decisions(of(persons, Case::decisions))
                .facts(of(persons, Case::facts))
                .build();
    }

    private static <A> List<A> of(List<Case> persons, Function<Case, List<A>> member) {
        return persons.stream()
                .flatMap(one -> member.apply(one).stream())
                .distinct()
                .toList();
    }

    private Optional<CaseOnRecord> whole(Case subject) {
        CaseOutcomeAnswer outcome = view.acts().outcome(subject);
        if (!outcome.hasBegun()) {
            return Optional.empty();
        }
        List<ClaimId> persons = persons(subject);
        boolean throughCourt = view.acts().wentThroughCourt(subject, dayOfRuling(outcome.steps()));
        RoutesOfCase routes = routes(subject, throughCourt, outcome);
        Optional<CaseStep> returned = returned(subject, outcome);
        return Optional.of(new CaseOnRecord(
                subject,
                routes.shown(),
                routes.given(),
                throughCourt,
                outcome.value(),
                outcome.destination(),
                number(persons),
                outcome.steps(),
                outcome.ruling(),
                day(subject, outcome),
                outcome.value() == CaseOutcome.ANNULLED
                        && !view.acts().annulsPermission(subject).isKnown(),
                returned,
                returned.filter(outcome::isDenied).isPresent(),
                claims(subject, routes, outcome, persons)));
    }

    /**
     * {@return of a request that was unsuccessful, or of which this is disputed, the step by which the person came to the
     * requesting state nevertheless; a removal to another state is none}
     */
    private Optional<CaseStep> returned(Case subject, CaseOutcomeAnswer outcome) {
        boolean isCertain = outcome.value() == CaseOutcome.DISPUTED
                && view.acts().isRemoved(subject).isTrue();
        return outcome.value().isRefusal() || isCertain
                ? policy
                        .sort(outcome.steps().stream()
                                .filter(step -> CaseOutcome.RETURNED.isShownBy(step, subject.requesting()))
                                .toList())
                        .stream()
                        .findFirst()
                : Optional.empty();
    }

    private RoutesOfCase routes(Case subject, boolean throughCourt, CaseOutcomeAnswer outcome) {
        return RoutesOfCase.of(
                view.acts().isRouteDisputed(subject)
                        ? Optional.empty()
                        : view.acts().route(subject).map(RouteAccount::value),
                view.acts().routes(subject),
                throughCourt,
                outcome.value(),
                outcome.steps());
    }

    /**
     * {@return the day of the step that shows the outcome, by the account that is shown: of several steps the last, and
     * if the outcome ends nothing the first; otherwise the day of the ruling that shows it, or of the first step or
     * decision on which sources contradict each other}
     */
    private Optional<PartialDate> day(Case subject, CaseOutcomeAnswer outcome) {
        List<CaseStep> dated = outcome.deciding(subject).stream()
                .filter(step -> step.day().isPresent())
                .toList();
        Optional<String> last = outcome.shown()
                .filter(shown -> !GOING_ON.contains(outcome.value()) && shown instanceof CaseStep)
                .map(Account::key)
                .filter(key -> dated.stream().map(CaseStep::key).anyMatch(key::equals));
        Optional<String> wanted =
                last.or(() -> dated.stream().map(CaseStep::key).findFirst());
        return policy.sort(dated).stream()
                .filter(step -> wanted.filter(step.key()::equals).isPresent())
                .findFirst()
                .flatMap(CaseStep::day)
                .or(() -> outcome.ruling().flatMap(Decision::date))
                .or(() -> outcome.value() == CaseOutcome.DISPUTED ? dayInDispute(outcome) : Optional.empty());
    }

    private static Optional<PartialDate> dayInDispute(CaseOutcomeAnswer outcome) {
        List<Account> all = new ArrayList<>(outcome.shown().stream().toList());
        all.addAll(outcome.dispute().rivals());
        return AffirmedAndDenied.<Account>of(all).affirmed().stream()
                .flatMap(account -> account instanceof Decision decision
                        ? decision.date().stream()
                        : Stream.of((CaseStep) account)
                                .filter(outcome::isDenied)
                                .flatMap(step -> step.day().stream()))
                .findFirst();
    }

    /**
     * {@return the day by which a court must have ruled: the day on which the person was removed, otherwise the view's
     * day}
     */
    private Optional<PartialDate> dayOfRuling(List<CaseStep> steps) {
        List<CaseStep> gone = steps.stream()
                .filter(step -> CaseOutcome.ELSEWHERE.shownBy().contains(step.stage()))
                .toList();
        return gone.isEmpty()
                ? Optional.of(PartialDate.of(view.asOf()))
                : view.acts()
                        .day(gone.stream().flatMap(step -> step.day().stream()).toList());
    }

    /**
     * {@return whether a case belongs to a form of cooperation; a case with a disputed route belongs to the form of
     * each route that a source gives} A person who was arrested for extradition and released stands with what is
     * authorised or pending, and is called released; so does a case of which it is not known what a court annulled. A
     * person who returned outside extradition after an unsuccessful request stands with the refusals and with the
     * returns.
     */
    static boolean isCounted(CaseOnRecord found, Topic topic) {
        if (found.isFormDisputed()) {
            return found.routes().stream().anyMatch(right -> isCounted(found.by(right), topic));
        }
        return switch (topic) {
            case EXTRADITIONS_EXECUTED -> found.isExtradition() && found.outcome() == CaseOutcome.EXECUTED;
            case EXTRADITIONS_AUTHORISED ->
                found.isExtradition()
                        && (found.outcome() == CaseOutcome.AUTHORISED
                                || found.outcome() == CaseOutcome.RELEASED
                                || found.annulledUnknown()
                                || found.outcome() == CaseOutcome.PENDING
                                        && (!found.deciding().isEmpty() || isBeforeCourt(found))
                                || found.outcome() == CaseOutcome.DISPUTED);
            case EXTRADITIONS_REFUSED ->
                found.outcome() == CaseOutcome.ELSEWHERE
                        || found.isExtradition() && found.outcome().isRefusal() && !found.annulledUnknown();
            case INFORMAL_RETURNS ->
                found.returned().isPresent()
                        || found.isReturn()
                        || found.isInformal()
                                && found.outcome() != CaseOutcome.ELSEWHERE
                                && found.steps().stream().anyMatch(RoutesOfCase::isOfReturn);
            default -> false;
        };
    }

    private static boolean isBeforeCourt(CaseOnRecord found) {
        return found.ruling().isPresent()
                || found.steps().stream()
                        .anyMatch(step -> step.stage().ofCourt().isPresent());
    }

    /** {@return the claims that give the number of persons, in the order of their ids} */
    private List<ClaimId> persons(Case subject) {
        return Claims.of(subject).stream()
                .filter(claim -> claim.member().equals(PERSONS))
                .map(Claim::id)
                .filter(claim -> ClaimReading.of(view, claim).isAnswered())
                .sorted()
                .toList();
    }

    /**
     * The minimum number of persons concerned: the lowest of conflicting numbers, the sum of different groups, the
     * greater of a total and its groups; one, if no source gives a number.
     */
    private int number(List<ClaimId> persons) {
        int total = 0;
        int groups = 0;
        for (ClaimId claim : persons) {
            int least = ClaimReading.of(view, claim).leastPersons();
            boolean isTotal = claim.path().equals(PERSONS);
            total = isTotal ? Math.max(total, least) : total;
            groups += isTotal ? 0 : least;
        }
        return Math.max(1, Math.max(total, groups));
    }

    /**
     * {@return the claims that show the outcome of a case, or what was observed of a return, then the number of
     * persons}
     */
    private List<ClaimId> claims(Case subject, RoutesOfCase routes, CaseOutcomeAnswer outcome, List<ClaimId> persons) {
        boolean shownByOutcome = routes.isExtradition() || outcome.value() == CaseOutcome.ELSEWHERE;
        List<ClaimId> claims = new ArrayList<>(shownByOutcome ? outcome.claims() : observed(subject, outcome));
        if (routes.isDisputed()) {
            subject.route().stream()
                    .map(route -> ClaimId.of(subject.id().value(), "route", route.key()))
                    .distinct()
                    .forEach(claims::add);
        }
        returned(subject, outcome)
                .map(step -> ClaimId.of(subject.id().value(), "steps", step.key()))
                .filter(claim -> !claims.contains(claim))
                .ifPresent(claims::add);
        claims.addAll(persons);
        return claims;
    }

    /** {@return the claims that show how a return went, or all that was done if none does} */
    private static List<ClaimId> observed(Case subject, CaseOutcomeAnswer outcome) {
        List<CaseStep> returns =
                outcome.steps().stream().filter(RoutesOfCase::isOfReturn).toList();
        String id = subject.id().value();
        List<ClaimId> claims = new ArrayList<>();
        outcome.ruling()
                .map(decision -> ClaimId.of(id, "decisions", decision.key()))
                .ifPresent(claims::add);
        (returns.isEmpty() && claims.isEmpty() ? outcome.steps() : returns)
                .forEach(step -> claims.add(ClaimId.of(id, "steps", step.key())));
        return claims;
    }
}
