package io.github.lec.rule;

import io.github.lec.actor.Actor;
import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The subjects to be judged in a view: both directions of each text between a selected state and a counterpart,
 * whatever its stage (a convention only once both may have taken a step towards it), and each of the dataset's own
 * instruments, laws, cases and operations mentioned by a source published by the known-by day. Texts and acts that had
 * certainly not begun on the view's day are not judged.
 */
public final class Subjects {
    private static final ActorId ABOLITIONIST = ActorId.of("ABOLITIONIST-MEMBER-STATE");
    private static final ActorId RETENTIONIST = ActorId.of("RETENTIONIST-STATE");
    /** Texts that are judged for comparison, whatever is selected. */
    static final List<InstrumentId> REFERENCE_TEXTS = Stream.of(
                    "un-model-extradition", "un-model-mla", "ece-1957", "hk-nl-surrender-1992")
            .map(InstrumentId::of)
            .toList();

    private static final Set<Stage> JOINING = EnumSet.of(
            Stage.SIGNED, Stage.RATIFIED, Stage.ACCEDED, Stage.SUCCEEDED, Stage.PROVISIONALLY_APPLIED, Stage.IN_FORCE);

    private final View view;
    private final Selection selection;
    private final Set<ActorId> states;
    private final Map<SubjectKind, List<Subject>> byKind = new ConcurrentHashMap<>();
    private final Map<SubjectKind, Map<ActorId, List<Subject>>> byActor = new ConcurrentHashMap<>();

    private Subjects(View view, Selection selection) {
        this.view = view;
        this.selection = selection;
        this.states = Set.copyOf(selection.states());
    }

    /**
     * The subjects of a view.
     *
     * @param view the view
     * @param selection the states compared and their counterparts
     * @return the subjects
     * @throws io.github.lec.logic.InvalidValueException if a state or counterpart is not an actor of the dataset
     */
    public static Subjects of(View view, Selection selection) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(selection, "selection");
        return new Subjects(view, selection.checkedAgainst(view.dataset()));
    }

    /** {@return the states compared and their counterparts} */
    public Selection selection() {
        return selection;
    }

    /**
     * The subjects of one kind.
     *
     * @param kind the kind
     * @return the subjects in a stable order
     */
    public List<Subject> of(SubjectKind kind) {
        return byKind.computeIfAbsent(kind, this::find);
    }

    /**
     * The subjects of one kind that are about an actor. They are put in order by their actors once, so that the tables of
     * many states need not go through all subjects for each.
     *
     * @param kind the kind
     * @param actor a state, region, organisation or agency
     * @return the subjects of whose {@linkplain Subject#actors() actors} it is one, in a stable order
     * @throws InvalidValueException if an argument is null
     */
    public List<Subject> of(SubjectKind kind, ActorId actor) {
        InvalidValueException.given(kind, "kind");
        InvalidValueException.given(actor, "actor");
        return byActor.computeIfAbsent(kind, this::findByActor).getOrDefault(actor, List.of());
    }

    private Map<ActorId, List<Subject>> findByActor(SubjectKind kind) {
        Map<ActorId, List<Subject>> found = new HashMap<>();
        for (Subject subject : of(kind)) {
            for (ActorId actor : subject.actors()) {
                found.computeIfAbsent(actor, first -> new ArrayList<>(2)).add(subject);
            }
        }
        found.replaceAll((actor, subjects) -> List.copyOf(subjects));
        return found;
    }

    private List<Subject> find(SubjectKind kind) {
        Dataset dataset = view.dataset();
        return switch (kind) {
            case RELATION -> Stream.concat(relations(), calibration()).toList();
            case INSTRUMENT ->
                view.known(dataset.cooperationInstruments()).stream()
                        .filter(this::mayHaveBegun)
                        .<Subject>map(Subject.OfInstrument::new)
                        .toList();
            case LAW ->
                Stream.concat(view.known(dataset.laws()).stream(), view.known(dataset.resolutions()).stream())
                        .filter(this::mayHaveBegun)
                        .<Subject>map(Subject.OfLaw::new)
                        .toList();
            case CASE -> begun(view.known(dataset.cases()), view.acts()::mayHaveBegun, Subject.OfCase::new);
            case OPERATION ->
                begun(view.known(dataset.operations()), view.acts()::mayHaveBegun, Subject.OfOperation::new);
            case STATE -> states();
            case DATASET -> List.of(new Subject.OfDataset(dataset));
        };
    }

    private static <T> List<Subject> begun(List<T> acts, Predicate<T> hasBegun, Function<T, Subject> subject) {
        return acts.stream().filter(hasBegun).map(subject).toList();
    }

    private boolean mayHaveBegun(Instrument text) {
        return view.instruments().mayHaveBegun(text);
    }

    /**
     * The treaties on cooperation that are not judged in any direction: no state and counterpart of the selection share
     * them, or, for a convention, one of the two had certainly not joined it by the view's day.
     *
     * @return the dataset's own treaties that are left out, in the order of their ids
     */
    public List<Treaty> leftOut() {
        return texts().filter(treaty -> {
                    List<Subject> directions = new ArrayList<>();
                    addDirections(treaty, directions::add);
                    return directions.isEmpty();
                })
                .toList();
    }

    private Stream<Subject> relations() {
        return texts().mapMulti(this::addDirections);
    }

    private Stream<Treaty> texts() {
        return view.known(view.dataset().treaties()).parallelStream()
                .filter(treaty -> treaty.kind().isCooperation() && !treaty.model())
                .filter(treaty ->
                        !view.instruments().hasText(treaty, view.asOf()).isFalse());
    }

    private void addDirections(Treaty treaty, Consumer<Subject> found) {
        Collection<ActorId> joined = joined(treaty);
        for (ActorId state : joined) {
            if (states.contains(state)) {
                for (ActorId counterpart : selection.counterparts()) {
                    if (joined.contains(counterpart) && !isSeenFromTheOther(state, counterpart)) {
                        found.accept(new Subject.Relation(Relation.of(treaty, state, counterpart)));
                        found.accept(new Subject.Relation(Relation.of(treaty, counterpart, state)));
                    }
                }
            }
        }
    }

    /**
     * The parties of a text; for a convention, those selected parties that may have taken any step towards it by the
     * view's day: before that, the convention has no effect between a party and others (Vienna Convention on the Law of
     * Treaties, article 34).
     */
    private Collection<ActorId> joined(Treaty treaty) {
        if (!treaty.isMultilateral()) {
            return treaty.parties();
        }
        Set<ActorId> selected = new LinkedHashSet<>(treaty.parties());
        selected.removeIf(
                party -> !states.contains(party) && !selection.counterparts().contains(party));
        if (selected.size() > 1) { // one party alone has no counterpart
            Map<ActorId, Set<Stage>> taken = steps(treaty, selected);
            selected.removeIf(party -> taken.containsKey(party)
                    && Lists.noneMatch(taken.get(party), stage -> mayBeTaken(treaty, stage, party)));
        }
        return selected;
    }

    /** {@return the stages that parties are reported to have reached, with or without a day} */
    private Map<ActorId, Set<Stage>> steps(Treaty treaty, Set<ActorId> parties) {
        Map<ActorId, Set<Stage>> taken = new HashMap<>();
        for (Stage stage : JOINING) {
            for (LifecycleStep step : view.instruments().stage(treaty, stage).affirmed()) {
                step.party()
                        .filter(parties::contains)
                        .ifPresent(party -> taken.computeIfAbsent(party, none -> EnumSet.noneOf(Stage.class))
                                .add(stage));
            }
        }
        return taken;
    }

    /** A step without a reported day may have been taken by any day. */
    private boolean mayBeTaken(Treaty treaty, Stage stage, ActorId party) {
        return view.instruments()
                .day(treaty, stage, Optional.of(party))
                .map(day -> !day.isOnOrBefore(view.asOf()).isFalse())
                .orElse(true);
    }

    /** If both actors of a pair are selected as state and as counterpart, each direction is judged only once. */
    private boolean isSeenFromTheOther(ActorId state, ActorId counterpart) {
        return state.equals(counterpart)
                || states.contains(counterpart)
                        && selection.counterparts().contains(state)
                        && counterpart.compareTo(state) < 0;
    }

    /** Reference texts are judged only with a dataset that contains them as its own: others do not need these rows. */
    private Stream<Subject> calibration() {
        return REFERENCE_TEXTS.stream()
                .flatMap(id -> view.dataset().treaty(id).stream())
                .filter(text -> view.dataset().isOwn(text) && view.knows(text))
                .map(text -> new Subject.Relation(new Relation(text, ABOLITIONIST, RETENTIONIST, true)));
    }

    private List<Subject> states() {
        List<Subject> found = new ArrayList<>();
        for (ActorId state : selection.states()) {
            for (ActorId counterpart : selection.counterparts()) {
                view.dataset()
                        .actor(state)
                        .filter(actor -> isJudged(actor, counterpart))
                        .ifPresent(actor -> found.add(new Subject.OfState(actor, counterpart)));
            }
        }
        return found;
    }

    /**
     * A state of the reference records is judged only if the dataset's own records are about it and the counterpart.
     */
    private boolean isJudged(Actor state, ActorId counterpart) {
        Dataset dataset = view.dataset();
        return dataset.isOwn(state)
                || !view.known(dataset.between(state.id(), counterpart)).isEmpty()
                || !view.known(dataset.cases(state.id(), counterpart)).isEmpty()
                || !view.known(dataset.cases(counterpart, state.id())).isEmpty();
    }

    /** {@return the selection and the view} */
    @Override
    public String toString() {
        return "Subjects of " + selection + ". " + view;
    }
}
