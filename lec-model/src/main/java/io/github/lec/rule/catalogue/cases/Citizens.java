package io.github.lec.rule.catalogue.cases;

import io.github.lec.instrument.Purpose;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.record.ActorId;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Questions of several rules about the persons in a case: the answer for a group is yes if it is certainly yes for one
 * member.
 */
public final class Citizens {
    /** Why the origin of a person from Taiwan who is requested by China is open. */
    public static final String FROM_TAIWAN = "China and Taiwan do not agree whose nationals persons from Taiwan are";

    private Citizens() {}

    /** {@return whether a person is a foreigner in the requested state whose nationalities satisfy a condition} */
    public static Truth isForeigner(View view, Case subject, Truth.Condition<SortedSet<ActorId>> question) {
        return isNational(
                view,
                subject,
                nationalities -> subject.requested()
                        .map(place ->
                                Truth.of(!nationalities.contains(view.states().country(place))))
                        .orElse(Truth.UNKNOWN)
                        .and(question.test(nationalities)));
    }

    /**
     * {@return whether a person is a national of another state that was ever a member, or is treated in the same way}
     *
     * @param counts which nationalities count
     */
    public static Truth isOfAnotherMemberState(View view, Case subject, Predicate<ActorId> counts) {
        return isForeigner(
                view,
                subject,
                Truth.Condition.known(nationalities -> Lists.anyMatch(
                        nationalities,
                        nationality -> counts.test(nationality)
                                && (view.unionLaw().hasSurrenderAgreement(nationality)
                                        || view.unionLaw().wasEverMember(nationality)))));
    }

    /**
     * {@return whether a person is a national of the requesting state, or of the country of the region that requests}
     */
    public static Truth isOfRequestingState(View view, Case subject) {
        return isNational(
                view,
                subject,
                nationalities -> view.norms().refugeeLaw().isOwnState(nationalities, subject.requesting()));
    }

    /**
     * {@return what is open about whether a person is a national of the requesting state; nothing if that is settled}
     */
    public static Optional<OpenPoint> openOrigin(View view, Case subject) {
        return isOfRequestingState(view, subject).isKnown()
                ? Optional.empty()
                : Optional.of(OpenPoint.on(
                        subject,
                        "persons",
                        "whether the person comes from the requesting state (" + whyOriginIsOpen(view, subject) + ")"));
    }

    private static String whyOriginIsOpen(View view, Case subject) {
        if (view.acts().isNationalityDisputed(subject)) {
            return "sources contradict each other on the nationality";
        }
        if (isOriginDisputed(view, subject)) {
            return FROM_TAIWAN;
        }
        return view.acts().isStateless(subject)
                ? "the person is stateless, and in which country the person habitually resided is not recorded"
                : "no nationality is recorded";
    }

    /**
     * {@return whether nationalities are recorded and no source denies them, but it is open whether one is that of the
     * requesting state}
     */
    public static boolean isOriginDisputed(View view, Case subject) {
        return !isOfRequestingState(view, subject).isKnown()
                && !view.acts().isNationalityDisputed(subject)
                && nationalities(view, subject).findFirst().isPresent();
    }

    private static Truth isNational(View view, Case subject, Truth.Condition<SortedSet<ActorId>> question) {
        return view.acts().isOfNationality(subject, nationalities -> question.test(states(view, nationalities)));
    }

    /** {@return the states of some nationalities: a person reported to be from a region is a national of its state} */
    private static SortedSet<ActorId> states(View view, SortedSet<ActorId> nationalities) {
        SortedSet<ActorId> states = new TreeSet<>();
        for (ActorId nationality : nationalities) {
            states.add(view.states().country(nationality));
        }
        return states;
    }

    /**
     * {@return whether a person of some nationalities resides in the requested state under the Withdrawal Agreement,
     * which is asked only for British nationals and for days after the transition}
     */
    public static Truth isWithdrawalAgreementResident(
            View view, Case subject, SortedSet<ActorId> nationalities, LocalDate day) {
        return Lists.anyMatch(nationalities, one -> view.unionLaw().isAfterTransition(one, day))
                ? view.acts()
                        .wasSo(subject, CaseQuestion.WITHDRAWAL_AGREEMENT_RESIDENT, Cases.removalDay(view, subject))
                : Truth.FALSE;
    }

    /**
     * {@return whether the requested state does not extradite its own nationals, so that others can be treated worse}
     */
    public static Truth areOwnNationalsProtected(View view, Case subject, Purpose purpose, LocalDate day) {
        return subject.requested()
                .map(state -> view.ownNationals()
                        .areProtected(view.ownNationals().treaties(state, subject.requesting(), purpose), state, day))
                .orElse(Truth.UNKNOWN);
    }

    /** {@return the nationalities that sources give the persons} */
    public static Stream<ActorId> nationalities(View view, Case subject) {
        return view.acts().persons(subject).stream().flatMap(person -> person.nationalities().stream());
    }

    /**
     * {@return which state's national the person is, where sources only deny a nationality or contradict each other;
     * otherwise nothing}
     */
    public static Optional<OpenPoint> openNationality(View view, Case subject) {
        boolean disputed = view.acts().isNationalityDisputed(subject);
        return disputed || view.acts().isNationalityOnlyDenied(subject)
                ? Optional.of(OpenPoint.on(
                        subject,
                        "persons",
                        "of which state the person is a national (sources "
                                + (disputed ? "contradict each other" : "only deny a nationality") + ")"))
                : Optional.empty();
    }

    /** {@return the statuses that sources give the persons and none denies} */
    static Stream<String> statuses(View view, Case subject) {
        return view.acts().statuses(subject).stream();
    }
}
