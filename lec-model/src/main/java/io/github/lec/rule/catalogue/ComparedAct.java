package io.github.lec.rule.catalogue;

import io.github.lec.dataset.ClaimId;
import io.github.lec.event.Act;
import io.github.lec.event.ActQuestion;
import io.github.lec.event.ApproachCode;
import io.github.lec.event.Event;
import io.github.lec.event.Statement;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.norm.Norm;
import io.github.lec.norm.NormScope;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.record.RecordId;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.words.WrittenDay;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An act of an actor that the record compares with a norm.
 *
 * @param told the id of the event or statement that tells of it
 * @param member the member of that record that gives its day
 * @param actor the actor
 * @param norm the norm
 * @param days the days on which sources say that the act took place; a day that a source leaves open is empty
 * @param lasting whether the days are only the first days of periods that a statement is about
 * @param isDenied whether another source denies that it took place, or that it is to be compared with the norm
 */
record ComparedAct(
        RecordId told,
        String member,
        ActorId actor,
        NormId norm,
        List<Optional<PartialDate>> days,
        boolean lasting,
        boolean isDenied) {
    /** Makes the acts that one record tells of. */
    private record Told(RecordId id, String member, List<Optional<PartialDate>> days, boolean lasting) {
        ComparedAct by(ActorId actor, NormId norm, boolean denied) {
            return new ComparedAct(id, member, actor, norm, days, lasting, denied);
        }
    }

    /**
     * {@return the acts that an event compares with norms: those said to be outside or against a norm, and codes of
     * approach}
     */
    static Stream<ComparedAct> of(View view, Event event) {
        Told told = new Told(event.id(), "occurred", view.acts().days(event), false);
        Predicate<Account> denied = account -> view.acts().isDenied(event, account);
        return of(view.acts().compared(event), view.acts().approaches(event), denied, told);
    }

    /** {@return the acts that a statement compares with norms} */
    static Stream<ComparedAct> of(View view, Statement statement) {
        Told told = new Told(
                statement.id(),
                "content",
                view.acts().days(statement),
                view.acts().isLasting(statement));
        Predicate<Account> denied = account -> view.acts().isDenied(statement, account);
        return of(view.acts().compared(statement), view.acts().approaches(statement), denied, told);
    }

    private static Stream<ComparedAct> of(
            List<Act> acts, List<ApproachCode> approaches, Predicate<Account> denied, Told told) {
        return Stream.concat(
                acts.stream()
                        .filter(act -> act.question() == ActQuestion.OUTSIDE_NORM
                                && act.truth().isTrue())
                        .flatMap(act -> act.norm().stream().map(norm -> told.by(act.actor(), norm, denied.test(act)))),
                approaches.stream()
                        .flatMap(code ->
                                code.norm().stream().map(norm -> told.by(code.actor(), norm, denied.test(code)))));
    }

    /** {@return whether the norm binds anyone; a benchmark does not, and can be named on any day} */
    boolean canBind(View view) {
        return view.dataset()
                .norm(norm)
                .filter(found -> found.scope() != NormScope.BENCHMARK)
                .isPresent();
    }

    /** {@return whether the norm did not bind the actor on the day of the act} */
    Truth wasUnbound(View view) {
        if (isDenied) {
            return Truth.UNKNOWN;
        }
        Truth unbound = days.isEmpty()
                ? Truth.UNKNOWN
                : Truth.any(
                        days,
                        day -> Cases.onDay(
                                day, on -> view.norms().binds(norm, actor, on).not()));
        return lasting ? unbound.and(Truth.UNKNOWN) : unbound;
    }

    /** {@return whose act it was, when, and the norm, as in "France (1986-05): ECHR, article 6 (fair trial)"} */
    String named(View view) {
        String then = days.stream()
                .flatMap(Optional::stream)
                .map(WrittenDay::of)
                .distinct()
                .collect(Collectors.joining(" or "));
        return view.dataset().nameInSentence(actor)
                + (then.isEmpty() ? "" : " (" + then + ")")
                + view.dataset().norm(norm).map(found -> ": " + found.title()).orElse("");
    }

    /** {@return what is open, as an indirect question, if it is not known whether the norm bound the actor} */
    String open(View view) {
        String title = view.dataset().norm(norm).orElseThrow().title();
        if (isDenied) {
            return "whether there was such an act of " + view.dataset().nameInSentence(actor) + " to compare with "
                    + title + " (a source denies it)";
        }
        String bound = " bound " + view.dataset().nameInSentence(actor);
        return days.stream()
                .flatMap(day -> day.flatMap(ComparedAct::exact).stream())
                .findFirst()
                .map(day -> "whether " + title + bound + " on " + day + membersOnly(view, day))
                .orElse("on which day the act took place, and whether " + title + bound + " then");
    }

    /**
     * {@return the claim that would settle it: whether there was such an act, its day, or the day on which the text of
     * the norm was adopted; nothing if the days are known, since whom the norm binds is a question of law}
     */
    Optional<ClaimId> claimInOpen(View view) {
        if (isDenied) {
            return Optional.of(ClaimId.of(told.value(), "acts", ""));
        }
        if (lasting
                || days.stream()
                        .noneMatch(day -> day.flatMap(ComparedAct::exact).isPresent())) {
            return Optional.of(ClaimId.of(told.value(), member, ""));
        }
        return view.dataset()
                .norm(norm)
                .flatMap(Norm::instrument)
                .flatMap(view.dataset()::instrument)
                .filter(text -> view.instruments()
                        .day(text, Stage.ADOPTED, Optional.empty())
                        .filter(day -> exact(day).isEmpty())
                        .isPresent())
                .map(text -> ClaimId.of(text.id().value(), "lifecycle", Stage.ADOPTED.name()));
    }

    /** {@return who can become a party, if it is open whether the actor can; empty otherwise} */
    private String membersOnly(View view, LocalDate day) {
        return view.dataset()
                .norm(norm)
                .flatMap(Norm::instrument)
                .flatMap(view.dataset()::treaty)
                .flatMap(convention -> Lists.findFirst(
                        view.instruments().openToMembersOf(convention),
                        body -> !view.states().hasBeenMember(actor, body, day).isKnown()))
                .map(body -> " (only members of " + view.dataset().nameInSentence(body)
                        + " can become parties; whether it was one is not recorded)")
                .orElse("");
    }

    private static Optional<LocalDate> exact(PartialDate day) {
        return day.earliest().filter(first -> day.latest().equals(Optional.of(first)));
    }
}
