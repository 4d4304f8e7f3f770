package io.github.lec.rule.catalogue.operations;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.RecordId;
import io.github.lec.rule.catalogue.cases.Cases;
import io.github.lec.rule.catalogue.texts.Instruments;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions of several rules about an operation. */
public final class Operations {
    /** Kinds of operation that are not directed at particular persons. */
    public static final Set<String> AT_NOBODY = Set.of(
            "JOINT_PATROL",
            "JOINT_BORDER_PATROL",
            "CAPACITY_BUILDING",
            "TRAINING_PROJECT",
            "PROTECTION_FORCE",
            "LIAISON_OFFICER");

    private static final Set<String> TO_RETURN =
            Set.of("RETURN_AND_SURRENDER", "RETURN_OF_SUSPECTS", "REPATRIATE_FUGITIVES");

    private static final Set<OperationStage> BEGUN = EnumSet.of(OperationStage.STARTED, OperationStage.HELD);

    /** A span with only an end says less about when something took place than a span with both bounds. */
    public static final Comparator<PartialDate> FIRST = Comparator.comparing(
                    (PartialDate day) -> day.earliest().isEmpty())
            .thenComparing((PartialDate day) -> day.latest().orElse(LocalDate.MAX))
            .thenComparing(day -> day.earliest().orElse(LocalDate.MIN));

    private Operations() {}

    /** {@return whether officers of one state acted on the territory of another; a region is part of its state} */
    public static Truth isAbroad(View view, Operation subject) {
        return isAbroad(view, subject, actor -> true);
    }

    /**
     * {@return the same, only for officers of a state: an international organisation and its bodies are not a state}
     */
    public static Truth isAbroadByState(View view, Operation subject) {
        return isAbroad(view, subject, actor -> !isOfOrganisation(view, actor));
    }

    /** {@return whether an actor is an organisation, or a body of one} */
    public static boolean isOfOrganisation(View view, ActorId actor) {
        return Stream.of(actor, state(view, actor))
                .flatMap(one -> withWhole(view, one))
                .flatMap(one -> view.dataset().actor(one).stream())
                .anyMatch(one -> one.kind() == ActorKind.ORGANISATION);
    }

    private static Truth isAbroad(View view, Operation subject, Predicate<ActorId> whose) {
        if (subject.kind().equals("DOMESTIC_CAMPAIGN")) {
            return Truth.FALSE;
        }
        Set<ActorId> own = Stream.concat(subject.by().stream(), subject.participants().stream())
                .filter(whose)
                .map(actor -> view.states().country(state(view, actor)))
                .collect(Collectors.toSet());
        return subject.hosts().isEmpty()
                ? Truth.UNKNOWN
                : Truth.any(
                        subject.hosts(),
                        Truth.Condition.known(host -> Lists.anyMatch(
                                own, actor -> !actor.equals(view.states().country(host)))));
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
     * {@return whether the operation has a basis: an instrument that a source names and that was a basis on its day, or
     * the answer to that question}
     */
    public static Truth hasBasis(View view, Operation subject) {
        return onEach(view, subject, day -> hasBasis(view, subject, day));
    }

    /** {@return whether it had a basis on a day} */
    public static Truth hasBasis(View view, Operation subject, Optional<PartialDate> day) {
        Truth fact = view.acts().wasSo(subject, OperationQuestion.BASIS_EXISTS, day);
        Truth named = isNamed(view, subject, day);
        return switch (named) {
            case TRUE -> fact.reconcile(Truth.TRUE);
            case FALSE -> fact;
            case UNKNOWN -> fact.isTrue() ? Truth.TRUE : Truth.UNKNOWN;
        };
    }

    /** {@return whether a named instrument was a basis towards every host; open if only towards some of them} */
    private static Truth isNamed(View view, Operation subject, Optional<PartialDate> day) {
        Set<RecordId> basis = view.acts().bases(subject).mentioned();
        List<Truth> towards = subject.hosts().stream()
                .map(host -> Truth.any(
                        basis,
                        one -> isNamedAndWasBasis(view, subject, one, day).and(isBetween(view, subject, host, one))))
                .toList();
        if (towards.isEmpty()) {
            return Truth.any(basis, one -> isNamedAndWasBasis(view, subject, one, day));
        }
        Truth all = Truth.all(towards, one -> one);
        return all.isFalse() && Lists.anyMatch(towards, Truth::isTrue) ? Truth.UNKNOWN : all;
    }

    /**
     * {@return whether a text was concluded for a host and for one of those who acted there: it creates no rights for
     * others than its parties (Vienna Convention on the Law of Treaties, article 34)} An agreement of an organisation
     * is also one for its members; whether an agreement of a state extends to a region of it is not recorded.
     */
    private static Truth isBetween(View view, Operation subject, ActorId host, RecordId text) {
        Optional<CooperationInstrument> agreement = view.dataset()
                .instrument(InstrumentId.of(text.value()))
                .filter(CooperationInstrument.class::isInstance)
                .map(CooperationInstrument.class::cast)
                .filter(one -> !one.parties().isEmpty());
        if (agreement.isEmpty()) {
            return Truth.TRUE;
        }
        List<ActorId> guests = Stream.concat(subject.by().stream(), subject.participants().stream())
                .filter(actor -> !state(view, actor).equals(state(view, host)))
                .toList();
        return isFor(view, agreement.get(), host)
                .and(guests.isEmpty() ? Truth.TRUE : Truth.any(guests, guest -> isFor(view, agreement.get(), guest)));
    }

    private static Truth isFor(View view, CooperationInstrument agreement, ActorId actor) {
        Set<ActorId> parties = agreement.parties().stream()
                .flatMap(party -> withWhole(view, party))
                .collect(Collectors.toSet());
        boolean itself = withWhole(view, actor).anyMatch(parties::contains)
                || Lists.anyMatch(parties, party -> view.states().wasEverMember(state(view, actor), party));
        return itself
                ? Truth.TRUE
                : Truth.of(parties.contains(state(view, actor))).and(Truth.UNKNOWN);
    }

    /**
     * {@return an actor and, for an agency or a body, the actor of which it is a part; a region makes agreements of its
     * own}
     */
    private static Stream<ActorId> withWhole(View view, ActorId actor) {
        return Stream.concat(
                Stream.of(actor),
                view.dataset().actor(actor).stream()
                        .filter(found -> found.kind() != ActorKind.REGION)
                        .flatMap(found -> found.partOf().stream()));
    }

    /**
     * {@return as an indirect question, what leaves it open whether the operation had a basis although a source answers
     * that there was none: a text that is named as the basis, and may have been one}
     */
    public static Optional<String> openBasis(View view, Operation subject) {
        if (!view.acts().isReported(subject, OperationQuestion.BASIS_EXISTS)
                || hasBasis(view, subject).isKnown()) {
            return Optional.empty();
        }
        Optional<PartialDate> day = day(view, subject);
        String texts = view.acts().bases(subject).mentioned().stream()
                .filter(basis -> !isNamedAndWasBasis(view, subject, basis, day).isKnown())
                .map(basis -> "\"" + title(view, basis) + "\"")
                .distinct()
                .collect(Collectors.joining(" or "));
        return texts.isEmpty()
                ? rivalBasis(view, subject, day)
                : Optional.of("whether the operation could rest on " + texts + " on its day");
    }

    /** {@return that a text that applied is named as the basis, while a source says that there was none} */
    private static Optional<String> rivalBasis(View view, Operation subject, Optional<PartialDate> day) {
        return Lists.findFirst(
                        view.acts().bases(subject).mentioned(),
                        basis -> isNamedAndWasBasis(view, subject, basis, day).isTrue())
                .map(basis -> "whether the operation rested on \"" + title(view, basis)
                        + "\", as a source says, or had no legal basis, as another says");
    }

    private static String title(View view, RecordId basis) {
        return view.dataset()
                .instrument(InstrumentId.of(basis.value()))
                .map(Instrument::title)
                .orElse(basis.value());
    }

    /** {@return the texts that a source names as the basis, that none denies, and that were one on a day} */
    public static List<Instrument> bases(View view, Operation subject, Optional<PartialDate> day) {
        return view.acts().bases(subject).mentioned().stream()
                .filter(basis -> isNamedAndWasBasis(view, subject, basis, day).isTrue())
                .flatMap(basis -> view.dataset().instrument(InstrumentId.of(basis.value())).stream())
                .toList();
    }

    private static Truth isNamedAndWasBasis(View view, Operation subject, RecordId basis, Optional<PartialDate> day) {
        return view.acts().bases(subject).is(basis).and(wasBasis(view, subject, basis, day));
    }

    private static Truth wasBasis(View view, Operation subject, RecordId basis, Optional<PartialDate> day) {
        return view.dataset()
                .instrument(InstrumentId.of(basis.value()))
                .map(instrument ->
                        Cases.onDay(day, on -> Instruments.isBasisOn(view, instrument, states(view, subject), on)))
                .orElse(Truth.UNKNOWN);
    }

    /** {@return whether sources name aims, all of them are that persons return, and not each is also denied} */
    public static boolean aimsOnlyAtReturn(View view, Operation subject) {
        return aimsAtReturn(view, subject).isTrue()
                && TO_RETURN.containsAll(view.acts().aims(subject).affirmed());
    }

    /** {@return whether sources name an aim that persons return; unknown if each such aim is also denied} */
    public static Truth aimsAtReturn(View view, Operation subject) {
        return view.acts().aims(subject).isAny(TO_RETURN);
    }

    /**
     * {@return the day on which it took place: the day of its beginning, according to all accounts together, if one is
     * dated; otherwise the first day of another step that shows it}
     */
    public static Optional<PartialDate> day(View view, Operation subject) {
        List<PartialDate> begun = new ArrayList<>();
        List<PartialDate> shown = new ArrayList<>();
        for (OperationStep step : view.acts().carriedOut(subject)) {
            step.day().ifPresent((BEGUN.contains(step.stage()) ? begun : shown)::add);
        }
        return view.acts().day(begun).or(() -> shown.stream().min(FIRST));
    }

    /**
     * {@return the days on which it was begun or held, one for each step that is recorded: the accounts of one step are
     * combined, those of several are not}
     */
    private static List<PartialDate> occasions(View view, Operation subject) {
        Map<String, List<PartialDate>> byStep = new LinkedHashMap<>();
        for (OperationStep step : view.acts().carriedOut(subject)) {
            step.day()
                    .filter(day -> BEGUN.contains(step.stage()))
                    .ifPresent(day -> byStep.computeIfAbsent(step.key(), key -> new ArrayList<>())
                            .add(day));
        }
        return byStep.values().stream()
                .flatMap(days -> view.acts().day(days).stream())
                .toList();
    }

    /** {@return the first of the days on which it was begun or held; otherwise the day on which it took place} */
    public static Optional<PartialDate> firstDay(View view, Operation subject) {
        List<PartialDate> occasions = occasions(view, subject);
        return occasions.size() < 2 ? day(view, subject) : occasions.stream().min(FIRST);
    }

    /** {@return whether every host had agreed, whenever it was begun or held} */
    public static Truth isConsented(View view, Operation subject) {
        return onEach(view, subject, day -> view.acts().isConsented(subject, day));
    }

    /**
     * {@return whether something was so: on the day on which it took place or, if its steps have several days that
     * leave this open, on each of them}
     */
    public static Truth onEach(View view, Operation subject, Truth.Condition<Optional<PartialDate>> question) {
        Truth answer = question.test(day(view, subject));
        List<PartialDate> occasions = answer.isKnown() ? List.of() : occasions(view, subject);
        return occasions.size() < 2 ? answer : Truth.all(occasions, day -> question.test(Optional.of(day)));
    }

    /**
     * {@return whether something was so when a thing was done in its course; if its steps have several days, the thing
     * may have been done on any of them, so that the answer is open unless it is the same on each}
     */
    public static Truth onAny(View view, Operation subject, Truth.Condition<Optional<PartialDate>> question) {
        Truth onEach = onEach(view, subject, question);
        return onEach.isFalse() && isSoOnSome(view, subject, question) ? Truth.UNKNOWN : onEach;
    }

    private static boolean isSoOnSome(View view, Operation subject, Truth.Condition<Optional<PartialDate>> question) {
        List<PartialDate> occasions = occasions(view, subject);
        return occasions.size() > 1
                && Lists.anyMatch(
                        occasions, day -> !question.test(Optional.of(day)).isFalse());
    }

    /** {@return whether something certainly was so on one of the days of its steps, and not on another} */
    public static boolean differsByDay(View view, Operation subject, Truth.Condition<Optional<PartialDate>> question) {
        Set<Truth> answers = occasions(view, subject).stream()
                .map(day -> question.test(Optional.of(day)))
                .collect(Collectors.toSet());
        return answers.contains(Truth.TRUE) && answers.contains(Truth.FALSE);
    }

    /** {@return whether every host had agreed when it began, so that one can have withdrawn its consent since} */
    public static Truth wasConsentedAtFirst(View view, Operation subject) {
        return view.acts().isConsented(subject, firstDay(view, subject));
    }

    /** {@return the states that took part: lead, participants and hosts} */
    public static List<ActorId> states(View view, Operation subject) {
        List<ActorId> all = new ArrayList<>(subject.by());
        all.addAll(subject.participants());
        all.addAll(subject.hosts());
        return all.stream().map(actor -> state(view, actor)).distinct().toList();
    }
}
