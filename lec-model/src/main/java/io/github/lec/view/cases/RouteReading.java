package io.github.lec.view.cases;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.RouteAccount;
import io.github.lec.view.accounts.KnownAccounts;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Determines by which route a person was sought or moved. */
public final class RouteReading {
    private RouteReading() {}

    /**
     * {@return whether the route of a case is one of the given routes; unknown if no source names one, or if sources
     * name others too}
     */
    public static Truth isOne(KnownAccounts accounts, Case subject, Set<CaseRoute> routes) {
        List<RouteAccount> reported = accounts.ask(subject, "route", subject.route());
        if (reported.size() == 1 && !reported.get(0).denies()) {
            return Truth.of(routes.contains(reported.get(0).value())); // as for nearly every case
        }
        Set<CaseRoute> affirmed = EnumSet.noneOf(CaseRoute.class);
        Set<CaseRoute> denied = EnumSet.noneOf(CaseRoute.class);
        for (RouteAccount account : reported) {
            (account.denies() ? denied : affirmed).add(account.value());
        }
        if (affirmed.isEmpty() || !Collections.disjoint(affirmed, denied)) {
            return Truth.UNKNOWN;
        }
        if (routes.containsAll(affirmed)) {
            return Truth.TRUE;
        }
        return Collections.disjoint(affirmed, routes) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** {@return whether sources contradict each other on the route of one person, or of all} */
    public static boolean isDisputed(KnownAccounts accounts, Case subject) {
        List<RouteAccount> seen = accounts.ask(subject, "route", subject.route());
        return seen.size() > 1
                && Lists.anyMatch(
                        seen.stream()
                                .collect(Collectors.groupingBy(RouteAccount::key))
                                .values(),
                        RouteReading::isContradictory);
    }

    private static boolean isContradictory(List<RouteAccount> accounts) {
        Set<CaseRoute> affirmed = values(accounts, false);
        return affirmed.size() > 1 || !Collections.disjoint(affirmed, values(accounts, true));
    }

    private static Set<CaseRoute> values(List<RouteAccount> accounts, boolean denied) {
        return accounts.stream()
                .filter(account -> account.denies() == denied)
                .map(RouteAccount::value)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseRoute.class)));
    }
}
