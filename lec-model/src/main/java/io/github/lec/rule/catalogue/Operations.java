package io.github.lec.rule.catalogue;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.instrument.Instrument;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.source.ReferenceAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions of several rules about an operation. */
final class Operations {
    /** Kinds of operation that are not directed at particular persons. */
    static final Set<String> AT_NOBODY = Set.of(
            "JOINT_PATROL",
            "JOINT_BORDER_PATROL",
            "CAPACITY_BUILDING",
            "TRAINING_PROJECT",
            "PROTECTION_FORCE",
            "LIAISON_OFFICER");

    private static final Set<String> TO_RETURN =
            Set.of("RETURN_AND_SURRENDER", "RETURN_OF_SUSPECTS", "REPATRIATE_FUGITIVES");

    private static final Set<OperationStage> BEGUN = EnumSet.of(OperationStage.STARTED, OperationStage.HELD);

    /** A day of which only the end is known says less of when something took place than one of which both ends are. */
    private static final Comparator<PartialDate> FIRST = Comparator.comparing(
                    (PartialDate day) -> day.earliest().isEmpty())
            .thenComparing((PartialDate day) -> day.latest().orElse(LocalDate.MAX))
            .thenComparing(day -> day.earliest().orElse(LocalDate.MIN));

    private Operations() {}

    /** {@return whether officers of one state acted on the territory of another; a region is part of its state} */
    static Truth isAbroad(View view, Operation subject) {
        if (subject.kind().equals("DOMESTIC_CAMPAIGN")) {
            return Truth.FALSE;
        }
        Set<ActorId> own = Stream.concat(subject.by().stream(), subject.participants().stream())
                .map(actor -> view.states().country(state(view, actor)))
                .collect(Collectors.toSet());
        return subject.hosts().isEmpty()
                ? Truth.UNKNOWN
                : Truth.any(
                        subject.hosts(),
                        Truth.Condition.known(host -> own.stream()
                                .anyMatch(actor -> !actor.equals(view.states().country(host)))));
    }

    /** {@return the state to which an agency belongs, or the actor itself, such as a body of the European Union} */
    static ActorId state(View view, ActorId actor) {
        ActorId found = actor;
        for (int i = 0; i < 5; i++) {
            Optional<ActorId> whole = view.dataset()
                    .actor(found)
                    .flatMap(Actor::partOf)
                    .filter(body -> view.dataset()
                            .actor(body)
                            .filter(one -> one.kind() == ActorKind.ORGANISATION)
                            .isEmpty());
            if (whole.isEmpty()) {
                break;
            }
            found = whole.get();
        }
        return found;
    }

    /**
     * {@return whether the operation rests on something: an instrument that a source names and that was one on its day, or the
     * answer to that question}
     */
    static Truth hasBasis(View view, Operation subject) {
        Optional<PartialDate> day = day(view, subject);
        Truth fact = view.acts().wasSo(subject, OperationQuestion.BASIS_EXISTS, day);
        Truth named = Truth.any(view.acts().basis(subject), basis -> isNamedAndWasBasis(view, subject, basis, day));
        return switch (named) {
            case TRUE -> fact.reconcile(Truth.TRUE);
            case FALSE -> fact;
            case UNKNOWN -> fact.isTrue() ? Truth.TRUE : Truth.UNKNOWN;
        };
    }

    /**
     * {@return as an indirect question, what leaves it open whether the operation had a basis although a source answers that there was
     * none: a text that is named as the basis, and perhaps was one}
     */
    static Optional<String> openBasis(View view, Operation subject) {
        if (!view.acts().isTold(subject, OperationQuestion.BASIS_EXISTS)
                || hasBasis(view, subject).isKnown()) {
            return Optional.empty();
        }
        Optional<PartialDate> day = day(view, subject);
        String texts = view.acts().basis(subject).stream()
                .filter(basis -> !isNamedAndWasBasis(view, subject, basis, day).isKnown())
                .map(basis -> "\"" + title(view, basis) + "\"")
                .distinct()
                .collect(Collectors.joining(" or "));
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of("whether the operation could rest on " + texts + " on its day");
    }

    private static String title(View view, ReferenceAccount basis) {
        String named = basis.value().value();
        return view.dataset()
                .instrument(InstrumentId.of(named))
                .map(Instrument::title)
                .orElse(named);
    }

    private static Truth isNamedAndWasBasis(
            View view, Operation subject, ReferenceAccount basis, Optional<PartialDate> day) {
        return Truth.of(!basis.denies()).and(wasBasis(view, subject, basis, day));
    }

    private static Truth wasBasis(View view, Operation subject, ReferenceAccount basis, Optional<PartialDate> day) {
        return view.dataset()
                .instrument(InstrumentId.of(basis.value().value()))
                .map(instrument ->
                        Cases.onDay(day, on -> Instruments.isBasisOn(view, instrument, states(view, subject), on)))
                .orElse(Truth.UNKNOWN);
    }

    /** {@return whether sources name aims, and all of them are that persons return} */
    static boolean aimsOnlyAtReturn(View view, Operation subject) {
        Set<String> aims = view.acts().aims(subject).affirmed();
        return !aims.isEmpty() && TO_RETURN.containsAll(aims);
    }

    /** {@return whether sources name an aim that persons return} */
    static Truth aimsAtReturn(View view, Operation subject) {
        return view.acts().aims(subject).isAny(TO_RETURN);
    }

    /**
     * {@return the day on which it took place: of its beginning, all accounts taken together, if one is dated; else the first
     * day of another step that shows it}
     */
    static Optional<PartialDate> day(View view, Operation subject) {
        List<PartialDate> begun = new ArrayList<>();
        List<PartialDate> shown = new ArrayList<>();
        for (OperationStep step : view.acts().carriedOut(subject)) {
            step.date().or(step::start).ifPresent((BEGUN.contains(step.stage()) ? begun : shown)::add);
        }
        return view.acts().day(begun).or(() -> shown.stream().min(FIRST));
    }

    /** {@return the states that took part: lead, participants and hosts} */
    static List<ActorId> states(View view, Operation subject) {
        List<ActorId> all = new ArrayList<>(subject.by());
        all.addAll(subject.participants());
        all.addAll(subject.hosts());
        return all.stream().map(actor -> state(view, actor)).distinct().toList();
    }
}
