package io.github.lec.report.table;

import io.github.lec.cooperation.Parties;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.BriefStatus;
import io.github.lec.report.words.Dates;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.view.InstrumentAnswers;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of tables on what treaties say: one for each treaty and state that is asked, or one for both where they are
 * the same. Treaties of states come first, then those of Hong Kong, which are its own, then the reference texts.
 */
final class TreatyRows {
    private final TableContext context;
    private final BriefStatus status;
    private final RowAbout about;
    private final boolean severalKinds;

    /**
     * Rows.
     *
     * @param context what the tables are made from
     * @param severalKinds whether the table has treaties of several kinds, so that each row must say which it is
     */
    TreatyRows(TableContext context, boolean severalKinds) {
        this.context = context;
        this.severalKinds = severalKinds;
        this.status = new BriefStatus(context.words());
        this.about = new RowAbout(context);
    }

    /** {@return the columns that name a row} */
    static List<Column> columns() {
        return List.of(
                Column.words("Treaty").keyed("TREATY").asRowHeader(),
                Column.words("Status").keyed("STATUS"),
                Column.words("Text read").keyed("READ").width(Column.Width.NARROW));
    }

    /** {@return the relations that were judged, in the order of their rows} */
    List<Subject.Relation> judged(Predicate<Relation> wanted) {
        return inOrder(judgedRelations().filter(subject -> wanted.test(subject.relation())));
    }

    /**
     * {@return the same with the conventions among the reference records, which are read and not judged, in both
     * directions}
     */
    List<Subject.Relation> read(Predicate<Relation> wanted) {
        return inOrder(Stream.concat(judgedRelations(), referenceConventions())
                .filter(subject -> wanted.test(subject.relation())));
    }

    private Stream<Subject.Relation> judgedRelations() {
        return context.evaluation().subjects().of(SubjectKind.RELATION).stream().map(Subject.Relation.class::cast);
    }

    private Stream<Subject.Relation> referenceConventions() {
        return context.selection().states().stream()
                .flatMap(state -> context.selection().counterparts().stream()
                        .flatMap(counterpart -> context.referenceConventions(state, counterpart)
                                .flatMap(convention -> Stream.of(
                                        Relation.of(convention, state, counterpart),
                                        Relation.of(convention, counterpart, state)))))
                .map(Subject.Relation::new);
    }

    private List<Subject.Relation> inOrder(Stream<Subject.Relation> wanted) {
        List<Subject.Relation> subjects = wanted.toList();
        Set<Position> inForce = subjects.stream()
                .filter(subject -> !severalKinds && isInForce(subject.relation()))
                .map(subject -> position(subject.relation()))
                .collect(Collectors.toSet());
        return subjects.stream()
                .sorted(Comparator.comparing((Subject.Relation subject) -> group(subject.relation()))
                        .thenComparing(subject -> !inForce.contains(position(subject.relation())))
                        .thenComparing(subject -> context.labels().actor(state(subject.relation())))
                        .thenComparing(subject ->
                                context.labels().kind(subject.relation().instrument()))
                        .thenComparing(
                                subject -> subject.relation().instrument().id())
                        .thenComparing(subject -> !isSelected(subject.relation().requested())))
                .toList();
    }

    /** The texts of a state with one counterpart are grouped, the earlier ones before those that replaced them. */
    private record Position(Group group, ActorId state) {}

    private Position position(Relation relation) {
        return new Position(group(relation), state(relation));
    }

    /**
     * {@return whether a treaty is in force: states with one on extradition, for which a reader looks, stand before the
     * others}
     */
    private boolean isInForce(Relation relation) {
        InstrumentAnswers answers = context.view().instruments();
        LocalDate day = context.view().asOf();
        return answers.isInForce(relation.instrument(), day).isTrue()
                && !answers.isSuspended(relation.instrument(), day).isTrue();
    }

    /**
     * {@return the rows}
     *
     * @param subjects the relations, in the order of their rows
     * @param answers what a table says of a relation
     */
    List<Row> rows(List<Subject.Relation> subjects, Function<Subject.Relation, List<Told>> answers) {
        Map<Pair, List<Subject.Relation>> byTreaty = new LinkedHashMap<>();
        for (Subject.Relation subject : subjects) {
            byTreaty.computeIfAbsent(Pair.of(subject.relation()), key -> new ArrayList<>())
                    .add(subject);
        }
        Map<String, Long> names = byTreaty.values().stream()
                .collect(Collectors.groupingBy(both -> title(both.get(0).relation()), Collectors.counting()));
        List<Row> rows = new ArrayList<>();
        for (List<Subject.Relation> both : byTreaty.values()) {
            Relation first = both.get(0).relation();
            String shared = title(first);
            String title = names.getOrDefault(shared, 0L) > 1 && !first.calibration()
                    ? shared + apart(context.view(), first.instrument(), !severalKinds)
                    : shared;
            List<List<Told>> ofEach = both.stream().map(answers).toList();
            if (both.size() == 2 && isSame(ofEach.get(0), ofEach.get(1))) {
                rows.add(row(both.get(0), title, both(ofEach.get(0), ofEach.get(1))));
            } else {
                for (int i = 0; i < both.size(); i++) {
                    rows.add(row(both.get(i), directed(both.get(i).relation(), title), cells(ofEach.get(i))));
                }
            }
        }
        return rows;
    }

    /**
     * What a table says of a relation in one column.
     *
     * @param cell what a reader sees of the answer, which may be less
     * @param answer the answer itself, equal to that of the other direction where both are the same
     */
    record Told(Cell cell, Object answer) {
        boolean arises() {
            return cell.meaning() != Meaning.NOT_APPLICABLE;
        }
    }

    /** A treaty between two parties, whichever of them is asked. */
    private record Pair(InstrumentId treaty, Set<ActorId> parties) {
        static Pair of(Relation relation) {
            // a reference text can stand for both sides
            return new Pair(
                    relation.instrument().id(), new HashSet<>(List.of(relation.requested(), relation.requesting())));
        }
    }

    /** {@return whether both directions say the same wherever the question arises in both} */
    private static boolean isSame(List<Told> one, List<Told> other) {
        return IntStream.range(0, one.size())
                .filter(i -> one.get(i).arises() && other.get(i).arises())
                .allMatch(i -> one.get(i).answer().equals(other.get(i).answer()));
    }

    private static List<Cell> cells(List<Told> answers) {
        return answers.stream().map(Told::cell).toList();
    }

    /** {@return the cells in which the question arises, resting on the claims of both directions} */
    private static List<Cell> both(List<Told> one, List<Told> other) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            Cell shown = one.get(i).arises() ? one.get(i).cell() : other.get(i).cell();
            Set<Evidence> evidence = new LinkedHashSet<>(shown.evidence());
            Stream.of(one.get(i), other.get(i))
                    .flatMap(told -> told.cell().evidence().stream())
                    .forEach(evidence::add);
            cells.add(shown.restingOn(List.copyOf(evidence)));
        }
        return cells;
    }

    private Row row(Subject.Relation subject, String title, List<Cell> answers) {
        Relation relation = subject.relation();
        List<Cell> cells = new ArrayList<>();
        // no link in this column, so that links to the row can find it here
        cells.add(Cell.of(title));
        cells.add(
                relation.instrument().model()
                        ? Cell.of(TreatiesTable.MODEL)
                        : context.cells().plain(status(relation)));
        cells.add(RegisterCells.textRead(relation.instrument()).linkedTo(place(relation)));
        cells.addAll(answers);
        return Row.of(cells).anchoredAs(subject.id()).about(about.of(subject));
    }

    /** {@return the status as it is between the two; a reference text is read as a text, whoever its parties are} */
    private WordedAnswer status(Relation relation) {
        return relation.calibration()
                ? status.of(relation.instrument())
                : status.of(
                        context.cooperation().text(relation.instrument(), relation.requested(), relation.requesting()));
    }

    /** {@return "France and China"; the kind where a table has several, the title of a reference text} */
    private String title(Relation relation) {
        if (relation.calibration()) {
            return "Reference: " + reference(relation.instrument());
        }
        ActorId state = state(relation);
        ActorId other = state.equals(relation.requested()) ? relation.requesting() : relation.requested();
        String parties =
                context.labels().actor(state) + " and " + context.labels().actorInSentence(other);
        CooperationInstrument instrument = relation.instrument();
        String kind = severalKinds ? ": " + kind(context.labels(), instrument) : "";
        return parties + kind + supplement(context.view(), instrument, !severalKinds);
    }

    /**
     * {@return ": protocol or amendment, signed 2010", which distinguishes a text from the one to which it belongs;
     * nothing for any other text}
     */
    static String supplement(View view, CooperationInstrument instrument, boolean first) {
        if (instrument.parent().isEmpty()) {
            return "";
        }
        return (first ? ": " : ", ") + "protocol or amendment"
                + signed(view, instrument).map(signed -> ", " + signed).orElse("");
    }

    /** {@return ": signed 2010", or its title, which tells a text from another of the same name} */
    static String apart(View view, CooperationInstrument instrument, boolean first) {
        return (first ? ": " : ", ") + signed(view, instrument).orElse(instrument.title());
    }

    private static Optional<String> signed(View view, CooperationInstrument instrument) {
        return view.instruments()
                .stage(instrument, Stage.SIGNED)
                .step()
                .flatMap(LifecycleStep::date)
                .map(day -> "signed " + Dates.on(day));
    }

    /**
     * {@return the parties of a bilateral treaty, whose title names them at length; else the title. A rule reads a
     * reference text without asking who its parties are, so it can have two rows with different answers}
     */
    private String reference(CooperationInstrument instrument) {
        return instrument.isBilateral()
                ? instrument.parties().stream()
                        .map(context.labels()::actor)
                        .sorted(Comparator.reverseOrder())
                        .collect(Collectors.joining("–", "", ", text alone"))
                : instrument.title();
    }

    /** {@return "legal assistance", "transfer", "police cooperation": the kind in few words} */
    static String kind(Labels labels, Instrument instrument) {
        if (!(instrument instanceof Treaty treaty)) {
            return Labels.lowerFirst(labels.kind(instrument));
        }
        TreatyKind kind = treaty.kind();
        return switch (kind) {
            case MUTUAL_LEGAL_ASSISTANCE -> "legal assistance";
            case TRANSFER_OF_SENTENCED_PERSONS -> "transfer";
            default -> Labels.lowerFirst(kind.isPoliceCooperation() ? kind.label() : labels.kind(treaty));
        };
    }

    private static Link place(Relation relation) {
        return Link.toRow(Sheet.TREATIES.title(), relation.instrument().id().value());
    }

    /** {@return the title of a row that speaks of one direction only; reference texts all stand in the same one} */
    private String directed(Relation relation, String title) {
        return relation.calibration()
                ? title
                : title + ", where " + context.labels().actorInSentence(relation.requested()) + " is asked";
    }

    private boolean isSelected(ActorId actor) {
        return context.selection().states().contains(actor);
    }

    private ActorId state(Relation relation) {
        return isSelected(relation.requested()) ? relation.requested() : relation.requesting();
    }

    private Group group(Relation relation) {
        if (relation.calibration()) {
            return Group.REFERENCE_TEXTS;
        }
        boolean hongKong = relation.requested().equals(Parties.HONG_KONG)
                || relation.requesting().equals(Parties.HONG_KONG);
        return hongKong ? Group.HONG_KONG : Group.STATES;
    }

    /** Rows of one group stand together, and are never counted with those of another. */
    private enum Group {
        STATES,
        HONG_KONG,
        REFERENCE_TEXTS
    }
}
