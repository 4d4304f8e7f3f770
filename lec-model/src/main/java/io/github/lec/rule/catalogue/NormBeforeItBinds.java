package io.github.lec.rule.catalogue;

import io.github.lec.event.ApproachCode;
import io.github.lec.event.Event;
import io.github.lec.event.Occurrence;
import io.github.lec.logic.Truth;
import io.github.lec.norm.Norm;
import io.github.lec.norm.NormScope;
import io.github.lec.rule.Layer;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** LEC-LIF-006: the record compares an act with a norm that did not bind the actor on that day. */
final class NormBeforeItBinds extends Rule {
    NormBeforeItBinds() {
        super(RuleInfo.builder()
                .id("LEC-LIF-006")
                .title("Norm applied before it bound the actor")
                .severity(Severity.ERROR)
                .layer(Layer.RECORD)
                .question("Did the norm bind the actor on the day of the act?")
                .norms(Norms.of("vclt-34"))
                .benchmark("Where the record compares an act with a norm, that norm bound the actor on the day of the"
                        + " act.")
                .notMet("The record compares an act with a norm that did not bind the actor on that day. This is about"
                        + " the record.")
                .remedy("Check the day of the act and the actor's participation, or name the norm that bound then.")
                .rationale("A treaty binds its parties, from the day on which it is in force for them.")
                .wouldNeed(
                        "An act that the record compares with a norm, with the actor. The embedded dataset has none.")
                .build());
    }

    @Override
    public Set<SubjectKind> kinds() {
        return Set.of(SubjectKind.DATASET);
    }

    @Override
    public Truth applies(View view, Subject subject) {
        return Truth.of(
                events(view).stream().anyMatch(event -> !codes(view, event).isEmpty()));
    }

    @Override
    public Truth breached(View view, Subject subject) {
        return Truth.any(events(view), event -> Truth.any(codes(view, event), code -> wasUnbound(view, event, code)));
    }

    private static List<Event> events(View view) {
        return view.known(view.dataset().events());
    }

    /** A benchmark is not binding and can be named on any day. */
    private static List<ApproachCode> codes(View view, Event event) {
        return view.ask(event, "approach", event.approach()).stream()
                .filter(code -> !code.denies())
                .filter(code -> code.norm()
                        .flatMap(view.dataset()::norm)
                        .map(Norm::scope)
                        .filter(scope -> scope != NormScope.BENCHMARK)
                        .isPresent())
                .toList();
    }

    private static Truth wasUnbound(View view, Event event, ApproachCode code) {
        List<Occurrence> occurred = view.ask(event, "occurred", event.occurred()).stream()
                .filter(one -> !one.denies())
                .toList();
        return occurred.isEmpty()
                ? Truth.UNKNOWN
                : Truth.any(
                        occurred,
                        one -> Cases.onDay(
                                one.date().or(one::start),
                                day -> view.norms()
                                        .binds(code.norm().orElseThrow(), code.actor(), day)
                                        .not()));
    }

    @Override
    public Optional<String> open(View view, Subject subject) {
        return Optional.of("on which day the act took place, and whether the norm bound the actor then");
    }
}
