package io.github.lec.rule.catalogue;

import io.github.lec.actor.Fact;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Purpose;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.record.ActorId;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.cases.Citizens;
import io.github.lec.rule.catalogue.cases.HandOvers;
import io.github.lec.rule.catalogue.cases.Removals;
import io.github.lec.rule.catalogue.words.OpenPoint;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A rule on the surrender of a national of another member state by one that does not extradite its own, judged by what
 * a judgment of the Court of Justice clarified.
 */
abstract class UnionCitizenRule extends RemovalRule {
    private static final Set<CaseRoute> SURRENDER = EnumSet.of(CaseRoute.EXTRADITION, CaseRoute.AD_HOC_SURRENDER);

    /** The day on which the Treaty on European Union made nationals of its member states citizens of the Union. */
    private static final LocalDate CITIZENSHIP = LocalDate.of(1993, 11, 1);

    private final Purpose purpose;
    private final CaseQuestion tie;
    private final String judgment;

    UnionCitizenRule(RuleInfo info, Purpose purpose, CaseQuestion tie, String judgment) {
        super(RuleInfo.builder()
                .from(info)
                .addAsks(SafeguardKind.OWN_NATIONALS_BAR)
                .build());
        this.purpose = purpose;
        this.tie = tie;
        this.judgment = judgment;
    }

    @Override
    protected final Truth applies(View view, Case subject) {
        Truth forPurpose =
                subject.purpose().map(found -> Truth.of(found == purpose)).orElse(Truth.UNKNOWN);
        return view.all(
                () -> Truth.of(!view.asOf().isBefore(CITIZENSHIP)),
                () -> Norms.canBeJudgedBy(view, judgment),
                () -> forPurpose,
                () -> view.acts().isRoute(subject, SURRENDER),
                () -> HandOvers.mayEuLawApply(view, subject),
                () -> Removals.isExecuted(view, subject),
                () -> isTied(view, subject),
                () -> Citizens.isOfAnotherMemberState(view, subject, state -> counts(view, subject, state)),
                () -> onDay(view, subject, day -> Truth.of(!day.isBefore(CITIZENSHIP))),
                () -> onDay(view, subject, day -> isAskedByThirdState(view, subject, day)),
                () -> onDay(view, subject, day -> isProtected(view, subject, day)));
    }

    /**
     * {@return whether a third state made the request: the judgments concern its requests, and not those of other
     * member states}
     */
    private static Truth isAskedByThirdState(View view, Case subject, LocalDate day) {
        return subject.requested()
                .map(state -> view.unionLaw().isThirdState(state, subject.requesting(), day))
                .orElse(Truth.UNKNOWN);
    }

    /** {@return whether the person had the link to the Union's law that the judgment requires} */
    Truth isTied(View view, Case subject) {
        return wasSo(view, subject, tie);
    }

    /** {@return whether a nationality of the person counts for the rule} */
    boolean counts(View view, Case subject, ActorId nationality) {
        return true;
    }

    private SortedSet<ActorId> counting(View view, Case subject, SortedSet<ActorId> nationalities) {
        return nationalities.stream()
                .filter(state -> counts(view, subject, state))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return a sentence on what was inferred and is not recorded; nothing if everything is recorded} */
    Optional<String> inferred(View view, Case subject) {
        return Optional.empty();
    }

    private Truth isProtected(View view, Case subject, LocalDate day) {
        return view.all(
                () -> Cases.euLawApplies(view, subject, day),
                () -> Citizens.isForeigner(
                        view,
                        subject,
                        nationalities -> isProtected(
                                view,
                                counting(view, subject, nationalities),
                                Citizens.isWithdrawalAgreementResident(view, subject, nationalities, day),
                                day)),
                () -> Citizens.areOwnNationalsProtected(view, subject, purpose, day));
    }

    @Override
    final Optional<OpenPoint> openApartFromDay(View view, Case subject) {
        if (subject.purpose().isEmpty()) {
            return Optional.of(OpenPoint.on(
                            subject,
                            "purpose",
                            "whether the request was for prosecution or to enforce a sentence (not recorded)")
                    .asked());
        }
        if (subject.requested().isEmpty()) {
            return notRecorded(subject);
        }
        Optional<OpenPoint> thirdState = openThirdState(view, subject);
        if (thirdState.isPresent()) {
            return thirdState;
        }
        boolean open = !onDay(view, subject, day -> Citizens.areOwnNationalsProtected(view, subject, purpose, day))
                .isKnown();
        return subject.requested()
                .filter(state -> open && day(view, subject).isPresent())
                .map(state -> OpenPoint.of(
                        "whether " + view.dataset().nameInSentence(state)
                                + " extradited its own nationals in such a case"
                                + onOwnNationals(view, subject, state),
                        ClaimId.of(state.value(), "facts", Fact.OWN_NATIONALS_RULE.name())))
                .or(() -> Citizens.openNationality(view, subject));
    }

    /** {@return why it is open whether a state extradites its own nationals, in brackets; empty if not for its law} */
    private String onOwnNationals(View view, Case subject, ActorId state) {
        boolean discretion = onDay(view, subject, day -> view.ownNationals().areLeftToDiscretion(state, day))
                .isTrue();
        if (discretion) {
            return " (a discretion to refuse is not a bar; how it is used is not recorded)";
        }
        return onDay(view, subject, day -> view.ownNationals().areProtectedByLaw(state, day))
                        .isKnown()
                ? ""
                : " (what its law said on own nationals is not determined for that day)";
    }

    private Optional<OpenPoint> openThirdState(View view, Case subject) {
        Optional<LocalDate> last = day(view, subject).flatMap(PartialDate::latest);
        boolean open = subject.requested().isPresent()
                && last.isPresent()
                && onDay(view, subject, day -> isAskedByThirdState(view, subject, day)) == Truth.UNKNOWN;
        if (!open) {
            return Optional.empty();
        }
        boolean agreed = view.unionLaw()
                .hasSurrenderLaw(subject.requested().get(), subject.requesting(), last.get())
                .isTrue();
        return Optional.of(OpenPoint.of("whether " + view.dataset().nameInSentence(subject.requesting())
                + " counts as a third state, to which the judgment refers"
                + (agreed ? " (it has an agreement on surrender with the European Union)" : "")));
    }

    /** Questions that no court has decided are open whatever is recorded. */
    @Override
    protected final Optional<String> remark(View view, Case subject) {
        if (judge(view, subject) == Verdict.FAIL) {
            return inferred(view, subject);
        }
        Optional<LocalDate> day = day(view, subject).flatMap(PartialDate::latest);
        if (day.isEmpty() || judge(view, subject) != Verdict.CANNOT_DECIDE) {
            return Optional.empty();
        }
        return Citizens.nationalities(view, subject)
                .flatMap(nationality -> undecided(view, nationality, day.get()).stream())
                .findFirst();
    }

    /**
     * {@return a sentence on the protection of a state's nationals that no court has decided on; nothing if it is
     * settled}
     */
    Optional<String> undecided(View view, ActorId nationality, LocalDate day) {
        return Optional.of("Whether nationals of the United Kingdom who reside elsewhere under the Withdrawal Agreement"
                        + " keep this protection after 2020 has not been decided.")
                .filter(words -> view.unionLaw().isAfterTransition(nationality, day));
    }

    /** {@return whether the judgment applies to a person of some nationalities on a day} */
    abstract Truth isProtected(View view, SortedSet<ActorId> nationalities, Truth resident, LocalDate day);
}
