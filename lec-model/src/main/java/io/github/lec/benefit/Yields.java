package io.github.lec.benefit;

import io.github.lec.actor.Actor;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.View;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationStage;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads from a view what a state got out of its cooperation with a counterpart. */
public final class Yields {
    /** What a party or its media say of themselves is an announcement, not a verification. */
    private static final Set<String> PARTISAN = Set.of("GOVERNMENT", "STATE_MEDIA");

    private static final Map<Benefit, String> MEASURES = Map.of(
            Benefit.ARRESTS, "ARRESTS", Benefit.ASSET_RECOVERY, "ASSETS_RECOVERED", Benefit.TAKEDOWNS, "TAKEDOWNS");

    private final View view;
    private final ActorId state;
    private final ActorId counterpart;

    private Yields(View view, ActorId state, ActorId counterpart) {
        this.view = view;
        this.state = state;
        this.counterpart = counterpart;
    }

    /**
     * What is recorded of each benefit.
     *
     * @param view the door to the data
     * @param state the state that benefits
     * @param counterpart the state or region with which it cooperates
     * @return one entry a benefit, in the order of the benefits
     */
    public static List<Yield> of(View view, ActorId state, ActorId counterpart) {
        Yields yields = new Yields(view, state, counterpart);
        return Stream.of(Benefit.values()).map(yields::of).toList();
    }

    private Yield of(Benefit benefit) {
        List<Output> outputs = switch (benefit) {
            case ARRESTS, ASSET_RECOVERY, TAKEDOWNS -> figures(String.valueOf(MEASURES.get(benefit)));
            case EVIDENCE -> assistance();
            case RECIPROCAL_SURRENDER -> surrenders();
        };
        long verified = outputs.stream().filter(Output::verified).count();
        YieldLevel level = verified > 1
                ? YieldLevel.REPEATED
                : verified == 1
                        ? YieldLevel.VERIFIED
                        : outputs.isEmpty() ? YieldLevel.NONE_RECORDED : YieldLevel.ANNOUNCED;
        return new Yield(benefit, level, outputs.stream().map(Output::claim).toList());
    }

    private record Output(ClaimId claim, boolean verified) {}

    private List<Output> figures(String measure) {
        List<Output> found = new ArrayList<>();
        for (Operation operation : view.dataset().operations()) {
            boolean held = view.seen(operation.steps()).stream()
                    .anyMatch(step -> step.stage() == OperationStage.HELD && !step.denies());
            if (!isJoint(operation) || !held) {
                continue;
            }
            output(
                            operation,
                            "figures",
                            view.seen(operation.figures()).stream()
                                    .filter(figure -> figure.measure().equals(measure) && !figure.denies())
                                    .toList())
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean isJoint(Operation operation) {
        return operation.hosts().contains(state)
                && Stream.concat(operation.by().stream(), operation.participants().stream())
                        .anyMatch(actor -> belongsTo(actor, counterpart));
    }

    /** An agency acts for the state of which it is a part. */
    private boolean belongsTo(ActorId actor, ActorId owner) {
        Optional<ActorId> current = Optional.of(actor);
        for (int depth = 0; depth < 5 && current.isPresent(); depth++) {
            if (current.get().equals(owner)) {
                return true;
            }
            current = view.dataset().actor(current.get()).flatMap(Actor::partOf);
        }
        return false;
    }

    private List<Output> assistance() {
        List<Output> found = new ArrayList<>();
        for (Case subject : receivedFromCounterpart()) {
            boolean given = view.isSo(subject, CaseQuestion.ASSISTANCE_GIVEN).isTrue();
            if (given && view.seen(subject.route()).stream().anyMatch(route -> route.value() == CaseRoute.ASSISTANCE)) {
                output(
                                subject,
                                "facts",
                                view.seen(subject.facts()).stream()
                                        .filter(fact -> fact.fact() == CaseQuestion.ASSISTANCE_GIVEN)
                                        .toList())
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private List<Output> surrenders() {
        List<Output> found = new ArrayList<>();
        for (Case subject : receivedFromCounterpart()) {
            output(
                            subject,
                            "steps",
                            view.seen(subject.steps()).stream()
                                    .filter(step -> step.stage() == CaseStage.SURRENDERED && !step.denies())
                                    .toList())
                    .ifPresent(found::add);
        }
        return found;
    }

    private List<Case> receivedFromCounterpart() {
        return view.dataset().cases().stream()
                .filter(subject -> subject.requesting().equals(state)
                        && subject.requested().filter(counterpart::equals).isPresent())
                .toList();
    }

    private Optional<Output> output(Identified record, String member, List<? extends Account> accounts) {
        return accounts.stream()
                .findFirst()
                .map(first -> new Output(
                        ClaimId.of(record.recordId().value(), member, first.key()),
                        accounts.stream().anyMatch(this::isIndependent)));
    }

    private boolean isIndependent(Account account) {
        return account.citations().stream()
                .map(Citation::source)
                .flatMap(id -> view.dataset().source(id).stream())
                .map(Source::kind)
                .anyMatch(kind -> kind.filter(code -> !PARTISAN.contains(code)).isPresent());
    }
}
