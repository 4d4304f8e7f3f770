package io.github.lec.view.cases;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.actors.Attribution;
import io.github.lec.view.days.DayOfAct;
import java.util.List;
import java.util.Optional;

/**
 * Tells what the requested state itself did in a case from what others did; an account without an author is of that
 * state. A "yes" of another author is on what that author did, but a "no", such as that of a court which finds that
 * nothing was done, is on the requested state.
 */
public final class OwnActs {
    private OwnActs() {}

    public static Truth wasDone(
            KnownAccounts accounts, Case subject, CaseQuestion question, Optional<PartialDate> act) {
        List<CaseFact> all =
                accounts.asked(subject, "facts", subject.facts(), fact -> fact.fact() == question, question::name);
        List<CaseFact> own =
                Lists.filter(all, fact -> isOwn(accounts, subject, fact) || isPlainNo(fact) && !isDenied(fact, all));
        return DayOfAct.of(question, act).read(DayOfAct.stated(own, CaseFact::truth, CaseFact::date));
    }

    /** {@return the others who did so according to visible sources, which is not noted as evidence} */
    public static List<ActorId> others(KnownAccounts accounts, Case subject, CaseQuestion question) {
        return accounts.seen(subject.facts()).stream()
                .filter(fact -> fact.fact() == question && fact.truth().isTrue() && !isOwn(accounts, subject, fact))
                .flatMap(fact -> fact.by().stream())
                .distinct()
                .toList();
    }

    /** A denial that another did so says nothing about the requested state. */
    private static boolean isPlainNo(CaseFact fact) {
        return !fact.value() && !fact.denies();
    }

    /** {@return whether a source denies what another author found not to have been done} */
    private static boolean isDenied(CaseFact no, List<CaseFact> all) {
        return Lists.anyMatch(
                all,
                other -> other.denies()
                        && !other.value()
                        && other.key().equals(no.key())
                        && (other.by().isEmpty() || other.by().equals(no.by()))
                        && !other.isOfAnotherTime(no));
    }

    /** {@return whether it is of the requested state or one of its authorities} */
    private static boolean isOwn(KnownAccounts accounts, Case subject, CaseFact fact) {
        return fact.by()
                .map(by -> Attribution.isOfRequested(accounts.dataset(), subject, by))
                .orElse(true);
    }
}
