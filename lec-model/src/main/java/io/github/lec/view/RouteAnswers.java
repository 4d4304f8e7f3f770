package io.github.lec.view;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.RouteAccount;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.cases.RouteReading;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers on the route by which a person was sought or brought. */
abstract class RouteAnswers extends ActContents {
    private final KnownAccounts accounts;

    RouteAnswers(KnownAccounts accounts) {
        super(accounts);
        this.accounts = accounts;
    }

    /**
     * {@return whether the route of a case is one of the given routes; unknown if no source names one, or if sources
     * name others too}
     *
     * @param subject the case
     * @param routes the routes
     */
    public Truth isRoute(Case subject, Set<CaseRoute> routes) {
        return RouteReading.isOne(accounts, subject, routes);
    }

    /**
     * {@return whether a source says that the route of a case is one of the given routes, whatever others say}
     *
     * @param subject the case
     * @param routes the routes
     */
    public boolean isRouteNamed(Case subject, Set<CaseRoute> routes) {
        return accounts.ask(subject, "route", subject.route()).stream()
                .anyMatch(route -> !route.denies() && routes.contains(route.value()));
    }

    /**
     * {@return whether a source says that the route of a case is one of the given routes, and none denies that route}
     *
     * @param subject the case
     * @param routes the routes
     */
    public boolean isRouteUndenied(Case subject, Set<CaseRoute> routes) {
        List<RouteAccount> reported = accounts.ask(subject, "route", subject.route());
        return Lists.anyMatch(
                reported,
                route -> !route.denies()
                        && routes.contains(route.value())
                        && Lists.noneMatch(reported, other -> denies(other, route)));
    }

    /** {@return whether an account denies the route of another, for the same person or for all} */
    private static boolean denies(RouteAccount denial, RouteAccount route) {
        return denial.denies()
                && denial.value() == route.value()
                && (denial.person().isEmpty() || denial.person().equals(route.person()));
    }

    /**
     * {@return the account of the route that is shown; nothing if no source names or denies one}
     *
     * @param subject the case
     */
    public Optional<RouteAccount> route(Case subject) {
        return new DisplayPolicy(accounts.dataset(), accounts::seenCitations)
                .pick(accounts.ask(subject, "route", subject.route()));
    }

    /**
     * {@return every route that a source gives, the one that is shown first}
     *
     * @param subject the case
     */
    public List<CaseRoute> routes(Case subject) {
        List<RouteAccount> reported = accounts.ask(subject, "route", subject.route());
        List<CaseRoute> affirmed = Lists.map(
                Lists.filter(
                        reported.size() < 2
                                ? reported
                                : new DisplayPolicy(accounts.dataset(), accounts::seenCitations).sort(reported),
                        route -> !route.denies()),
                RouteAccount::value);
        return affirmed.size() < 2 ? affirmed : affirmed.stream().distinct().toList();
    }

    /**
     * {@return whether sources contradict each other on the route of one person or of all: they give several routes, or
     * one denies the route that another gives}
     *
     * @param subject the case
     */
    public boolean isRouteDisputed(Case subject) {
        return RouteReading.isDisputed(accounts, subject);
    }

    /**
     * Whether a route was established by a court or an international body, or was admitted, and no other route was.
     * This is not noted as evidence, since the route itself is asked for separately.
     *
     * @param subject the case
     * @param route the route
     * @return false if a court or body denied it, or also established another route
     */
    public boolean isRouteEstablished(Case subject, CaseRoute route) {
        List<RouteAccount> established = Lists.filter(accounts.seen(subject.route()), accounts::isEstablished);
        return !established.isEmpty()
                && Lists.allMatch(established, account -> !account.denies() && account.value() == route);
    }
}
