package io.github.lec.rule;

import io.github.lec.actor.Actor;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Relation;
import io.github.lec.dataset.View;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What there is to judge in a view: both directions of each text between a selected state and a counterpart, whatever its
 * stage, and each of the dataset's own instruments, laws, cases and operations that concern them.
 */
public final class Subjects {
    private static final ActorId ABOLITIONIST = ActorId.of("ABOLITIONIST-MEMBER-STATE");
    private static final ActorId RETENTIONIST = ActorId.of("RETENTIONIST-STATE");
    private static final List<InstrumentId> REFERENCE_TEXTS = Stream.of(
                    "un-model-extradition", "un-model-mla", "ece-1957", "hk-nl-surrender-1992")
            .map(InstrumentId::of)
            .toList();

    private final View view;
    private final Selection selection;
    private final Map<SubjectKind, List<Subject>> byKind = new EnumMap<>(SubjectKind.class);

    private Subjects(View view, Selection selection) {
        this.view = view;
        this.selection = selection;
    }

    /**
     * The subjects of a view.
     *
     * @param view the view
     * @param selection the states compared and their counterparts
     * @return the subjects
     */
    public static Subjects of(View view, Selection selection) {
        Subjects subjects = new Subjects(view, selection);
        Dataset dataset = view.dataset();
        List<Subject> relations = subjects.relations();
        relations.addAll(subjects.calibration());
        subjects.byKind.put(SubjectKind.RELATION, List.copyOf(relations));
        subjects.byKind.put(
                SubjectKind.INSTRUMENT,
                dataset.cooperationInstruments().stream()
                        .<Subject>map(Subject.OfInstrument::new)
                        .toList());
        subjects.byKind.put(
                SubjectKind.LAW,
                Stream.<Instrument>concat(dataset.laws().stream(), dataset.resolutions().stream())
                        .<Subject>map(Subject.OfLaw::new)
                        .toList());
        subjects.byKind.put(
                SubjectKind.CASE,
                dataset.cases().stream().<Subject>map(Subject.OfCase::new).toList());
        subjects.byKind.put(
                SubjectKind.OPERATION,
                dataset.operations().stream()
                        .<Subject>map(Subject.OfOperation::new)
                        .toList());
        subjects.byKind.put(SubjectKind.STATE, subjects.states());
        subjects.byKind.put(SubjectKind.DATASET, List.of(new Subject.OfDataset(dataset)));
        return subjects;
    }

    /**
     * The subjects of one kind.
     *
     * @param kind the kind
     * @return the subjects in a stable order
     */
    public List<Subject> of(SubjectKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private List<Subject> relations() {
        List<Subject> found = new ArrayList<>();
        for (Treaty treaty : view.dataset().treaties()) {
            if (!isCooperation(treaty)
                    || treaty.model()
                    || view.hasText(treaty, view.asOf()).isFalse()) {
                continue;
            }
            for (ActorId state : selection.states()) {
                for (ActorId counterpart : selection.counterparts()) {
                    if (treaty.parties().contains(state) && treaty.parties().contains(counterpart)) {
                        found.add(new Subject.Relation(Relation.of(treaty, state, counterpart)));
                        found.add(new Subject.Relation(Relation.of(treaty, counterpart, state)));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isCooperation(Treaty treaty) {
        return treaty.kind().compareTo(TreatyKind.SECURITY_COOPERATION) <= 0;
    }

    /** Reference texts are judged only with a dataset that holds them as its own: others have no use for the rows. */
    private List<Subject> calibration() {
        List<Subject> found = new ArrayList<>();
        for (InstrumentId id : REFERENCE_TEXTS) {
            view.dataset()
                    .treaty(id)
                    .filter(view.dataset()::isOwn)
                    .map(text -> new Relation((CooperationInstrument) text, ABOLITIONIST, RETENTIONIST, true))
                    .ifPresent(relation -> found.add(new Subject.Relation(relation)));
        }
        return found;
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

    /** A state of the reference records is judged only as far as the dataset's own records speak of it and the counterpart. */
    private boolean isJudged(Actor state, ActorId counterpart) {
        Dataset dataset = view.dataset();
        return dataset.isOwn(state)
                || !dataset.between(state.id(), counterpart).isEmpty()
                || dataset.cases().stream()
                        .anyMatch(
                                subject -> Stream.concat(subject.requested().stream(), Stream.of(subject.requesting()))
                                        .toList()
                                        .containsAll(List.of(state.id(), counterpart)));
    }
}
