package io.github.lec.benefit;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.source.FigureAccount;
import io.github.lec.source.SourceKind;
import io.github.lec.view.CaseOutcome;
import io.github.lec.view.CaseOutcomeAnswer;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Determines what a state got from its cooperation with a counterpart. Arrests, assets recovered and takedowns are the
 * figures of joint operations with the measures {@code ARRESTS}, {@code ASSETS_RECOVERED} and {@code TAKEDOWNS}; a
 * dataset that uses them contains these codes.
 */
public final class Yields {
    private final View view;
    private final ActorId state;
    private final ActorId counterpart;

    private Yields(View view, ActorId state, ActorId counterpart) {
        this.view = view;
        this.state = state;
        this.counterpart = counterpart;
    }

    /**
     * What is recorded about each benefit by the view's day.
     *
     * @param view the view
     * @param state the state that benefits
     * @param counterpart the state or region with which it cooperates
     * @return one entry per benefit, in the order of the benefits
     * @throws InvalidValueException if the state and its counterpart are the same
     */
    public static List<Yield> of(View view, ActorId state, ActorId counterpart) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(state, "state");
        InvalidValueException.given(counterpart, "counterpart");
        InvalidValueException.unless(
                !state.equals(counterpart), "counterpart", counterpart, "an actor other than the state");
        Yields yields = new Yields(view, state, counterpart);
        return Stream.of(Benefit.values()).map(yields::of).toList();
    }

    private Yield of(Benefit benefit) {
        List<Output> outputs = switch (benefit) {
            case ARRESTS -> figures("ARRESTS");
            case EVIDENCE -> assistance();
            case ASSET_RECOVERY -> figures("ASSETS_RECOVERED");
            case TAKEDOWNS -> figures("TAKEDOWNS");
            case RECIPROCAL_SURRENDER -> surrenders();
        };
        long verified = outputs.stream()
                .filter(Output::verified)
                .map(Output::occasion)
                .distinct()
                .count();
        YieldLevel level = verified > 1
                ? YieldLevel.REPEATED
                : verified == 1
                        ? YieldLevel.VERIFIED
                        : outputs.isEmpty() ? YieldLevel.NONE_RECORDED : YieldLevel.ANNOUNCED;
        List<ClaimId> claims =
                outputs.stream().flatMap(output -> output.claims().stream()).toList();
        return new Yield(benefit, level, claims);
    }

    /** A benefit received: the occasion, the claims, and whether it is verified. */
    private record Output(String occasion, List<ClaimId> claims, boolean verified) {}

    /** A part of an operation and the whole are one occasion. A cancelled operation yielded nothing. */
    private List<Output> figures(String measure) {
        List<Output> found = new ArrayList<>();
        for (Operation operation : view.dataset().operations()) {
            if (!Execution.takesPart(view, operation, state)
                    || !Execution.takesPart(view, operation, counterpart)
                    || view.acts().isCancelled(operation)) {
                continue;
            }
            List<FigureAccount> reported = view.acts().counted(operation, measure).stream()
                    .filter(figure -> Execution.hasCome(view, figure.date().or(figure::start)))
                    .toList();
            String occasion = operation.partOf().orElse(operation.id()).value();
            boolean done = view.acts().isCarriedOut(operation);
            add(found, operation, "figures", reported, FigureAccount::isSome, occasion, done);
        }
        return found;
    }

    private List<Output> assistance() {
        List<Output> found = new ArrayList<>();
        for (Case subject : receivedFromCounterpart()) {
            if (!view.acts().isRouteNamed(subject, EnumSet.of(CaseRoute.ASSISTANCE))) {
                continue;
            }
            List<CaseFact> reported = view.acts().facts(subject, CaseQuestion.ASSISTANCE_GIVEN).stream()
                    .filter(fact -> Execution.hasCome(view, fact.date()))
                    .toList();
            add(
                    found,
                    subject,
                    "facts",
                    reported,
                    fact -> fact.truth().isTrue(),
                    subject.id().value(),
                    true);
        }
        return found;
    }

    /** In a surrender of several persons, what happened to one person does not apply to another. */
    private List<Output> surrenders() {
        List<Output> found = new ArrayList<>();
        for (Case subject : receivedFromCounterpart()) {
            List<CaseStep> reported = new ArrayList<>();
            boolean verified = false;
            for (Case one : view.acts().perPerson(subject)) {
                CaseOutcomeAnswer outcome = view.acts().outcome(one);
                List<CaseStep> surrendered = surrendered(one, outcome);
                reported.addAll(surrendered);
                verified |= outcome.value() == CaseOutcome.EXECUTED
                        && surrendered.stream().anyMatch(this::isIndependent);
            }
            if (!reported.isEmpty()) {
                found.add(new Output(subject.id().value(), claims(subject, "steps", reported), verified));
            }
        }
        return found;
    }

    /**
     * {@return the surrenders that show an outcome, even if it is disputed; none if the person was brought to another
     * state, or not surrendered}
     */
    private List<CaseStep> surrendered(Case subject, CaseOutcomeAnswer outcome) {
        return outcome.value() == CaseOutcome.EXECUTED || outcome.value() == CaseOutcome.DISPUTED
                ? outcome.deciding(subject).stream()
                        .filter(step -> step.stage() == CaseStage.SURRENDERED)
                        .filter(step -> Execution.hasCome(view, step.day()))
                        .toList()
                : List.of();
    }

    private List<Case> receivedFromCounterpart() {
        return view.dataset().cases().stream()
                .filter(subject -> subject.requesting().equals(state)
                        && subject.requested().filter(counterpart::equals).isPresent())
                .toList();
    }

    /** An output is verified if a source independent of the parties mentions it and no other says the contrary. */
    private <A extends Account> void add(
            List<Output> found,
            Identified record,
            String member,
            List<A> reported,
            Predicate<A> affirms,
            String occasion,
            boolean done) {
        List<A> affirmed = reported.stream().filter(affirms).toList();
        if (affirmed.isEmpty()) {
            return;
        }
        boolean contested = affirmed.size() < reported.size();
        boolean verified = done && !contested && affirmed.stream().anyMatch(this::isIndependent);
        found.add(new Output(occasion, claims(record, member, affirmed), verified));
    }

    private static List<ClaimId> claims(Identified record, String member, List<? extends Account> accounts) {
        return accounts.stream()
                .map(account -> ClaimId.of(record.recordId().value(), member, account.key()))
                .distinct()
                .toList();
    }

    /** {@return whether a source verifies it: what a party or its media say about themselves is an announcement} */
    private boolean isIndependent(Account account) {
        return view.seenCitations(account).stream()
                .map(Citation::source)
                .flatMap(id -> view.dataset().source(id).stream())
                .filter(source -> source.kind().isPresent())
                .anyMatch(source -> SourceKind.of(source)
                        .filter(SourceKind::isOwnWordOfState)
                        .isEmpty());
    }
}
