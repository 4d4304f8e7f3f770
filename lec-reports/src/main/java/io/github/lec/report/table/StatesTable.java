package io.github.lec.report.table;

import io.github.lec.actor.Actor;
import io.github.lec.cooperation.Parties;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.TextRead;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Rule;
import io.github.lec.rule.RuleGroup;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.view.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** States and groups of rules: how many verdicts are of each kind, and how many texts were read. Counts, never a rank. */
final class StatesTable implements Table {
    private static final List<Verdict> COUNTED = List.of(Verdict.PASS, Verdict.FAIL, Verdict.CANNOT_DECIDE);

    private final TableContext context;
    private final Parties parties;
    private final Map<String, List<Rule>> groups = new TreeMap<>();

    StatesTable(TableContext context) {
        this.context = context;
        this.parties = new Parties(context.dataset());
        Set<Rule> deciding = deciding();
        for (Rule rule : context.evaluation().rules().counted()) {
            if (rule.info().wouldNeed().isEmpty() || deciding.contains(rule)) {
                groups.computeIfAbsent(group(rule), name -> new ArrayList<>()).add(rule);
            }
        }
    }

    /** {@return the rules that decide something here} */
    private Set<Rule> deciding() {
        return context.evaluation().findings(EnumSet.of(Verdict.PASS, Verdict.FAIL)).stream()
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    /** {@return the group of one of the library's rules; the beginning of the id of any other} */
    private static String group(Rule rule) {
        String id = rule.info().id();
        return rule.info().group() == RuleGroup.OTHER
                ? id.substring(0, id.lastIndexOf('-'))
                : rule.info().group().label();
    }

    @Override
    public Matrix matrix() {
        List<Row> rows = new ArrayList<>();
        for (ActorId state : context.states()) {
            rows.add(row(state, context.mainCounterparts()));
        }
        if (!context.mainCounterparts().contains(Parties.HONG_KONG)
                && context.selection().counterparts().contains(Parties.HONG_KONG)) {
            context.states().stream()
                    .filter(state -> !texts(state, List.of(Parties.HONG_KONG)).isEmpty())
                    .forEach(state -> rows.add(row(state, List.of(Parties.HONG_KONG))));
        }
        return Matrix.on(Sheet.STATES.title())
                .title("How many benchmarks are met, not met and undecided, by state")
                .shows(
                        "One row a state, in alphabetical order, then those with agreements with Hong Kong, which are never"
                                + " pooled with others. These are counts, not a rank: a state with many texts has many verdicts.")
                .shows(
                        "Both directions of each text are counted, and acts that concern the state. What does not apply is not"
                                + " counted; two rules that show the same gap count once. Rules that decide nothing here for want of"
                                + " data are left out: the Codebook says what they would need.")
                .source(context.verdictLine())
                .columns(
                        Column.words("State").asRowHeader(),
                        Column.words("Counterpart").width(Column.Width.NARROW).asRowHeader(),
                        Column.counts("Texts"),
                        Column.counts("Texts read in full"),
                        Column.counts("Texts read in part"))
                .columns(groups.keySet().stream().flatMap(StatesTable::columns).toList())
                .rows(rows)
                .build();
    }

    private static Stream<Column> columns(String group) {
        return Stream.of(": met", ": not met", ": undecided").map(verdict -> Column.counts(group + verdict));
    }

    private Row row(ActorId state, List<ActorId> counterparts) {
        List<CooperationInstrument> texts = texts(state, counterparts);
        List<Cell> cells = new ArrayList<>();
        cells.add(
                Cell.of(context.labels().actor(state)).linkedTo(Link.toRow(Sheet.COOPERATION.title(), state.value())));
        cells.add(Cell.of(String.join(
                ", ", counterparts.stream().map(context.labels()::actor).toList())));
        cells.add(Cell.of(texts.size()));
        cells.add(Cell.of(read(texts, TextRead.FULL)));
        cells.add(Cell.of(read(texts, TextRead.PARTIAL)));
        Map<SubjectKind, List<Subject>> concerned = concerned(state, counterparts);
        for (List<Rule> rules : groups.values()) {
            Map<Verdict, Long> counts = counts(rules, concerned);
            COUNTED.forEach(verdict -> cells.add(Cell.of(counts.getOrDefault(verdict, 0L))));
        }
        return Row.of(cells)
                .anchoredAs(state + "/" + counterparts.get(0))
                .about(new About(
                        List.of(),
                        Stream.concat(Stream.of(state), counterparts.stream())
                                .map(ActorId::value)
                                .toList()));
    }

    private List<CooperationInstrument> texts(ActorId state, Collection<ActorId> counterparts) {
        return context.records().instruments().stream()
                .filter(text -> parties.any(text.parties(), state)
                        && counterparts.stream().anyMatch(counterpart -> parties.any(text.parties(), counterpart)))
                .filter(text -> text.parties().size() == 2)
                .toList();
    }

    private static long read(List<CooperationInstrument> texts, TextRead how) {
        return texts.stream()
                .filter(text -> text.textRead().filter(how::equals).isPresent())
                .count();
    }

    private Map<SubjectKind, List<Subject>> concerned(ActorId state, Collection<ActorId> counterparts) {
        Map<SubjectKind, List<Subject>> found = new EnumMap<>(SubjectKind.class);
        for (SubjectKind kind : SubjectKind.values()) {
            found.put(
                    kind,
                    context.evaluation().subjects().of(kind).stream()
                            .filter(subject -> concerns(subject, state, counterparts))
                            .toList());
        }
        return found;
    }

    private Map<Verdict, Long> counts(List<Rule> rules, Map<SubjectKind, List<Subject>> concerned) {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        for (Rule rule : rules) {
            for (SubjectKind kind : rule.kinds()) {
                for (Subject subject : concerned.getOrDefault(kind, List.of())) {
                    context.evaluation()
                            .verdict(rule, subject)
                            .ifPresent(verdict -> counts.merge(verdict, 1L, Long::sum));
                }
            }
        }
        return counts;
    }

    private boolean concerns(Subject subject, ActorId state, Collection<ActorId> counterparts) {
        if (subject instanceof Subject.Relation of) {
            Relation relation = of.relation();
            boolean forth = relation.requested().equals(state) && counterparts.contains(relation.requesting());
            boolean back = relation.requesting().equals(state) && counterparts.contains(relation.requested());
            return !relation.calibration() && (forth || back);
        }
        if (subject instanceof Subject.OfInstrument of) {
            // conventions bind many: what they say is counted with none of them
            return of.instrument().parties().size() == 2
                    && between(of.instrument().parties(), state, counterparts);
        }
        if (subject instanceof Subject.OfCase of) {
            List<ActorId> involved = Stream.concat(
                            of.subject().requested().stream(),
                            Stream.of(of.subject().requesting()))
                    .toList();
            return between(involved, state, counterparts);
        }
        if (subject instanceof Subject.OfOperation of) {
            List<ActorId> involved = Stream.of(
                            of.operation().by(),
                            of.operation().participants(),
                            of.operation().hosts())
                    .flatMap(Collection::stream)
                    .toList();
            return between(involved, state, counterparts);
        }
        return subject instanceof Subject.OfState of
                && isOf(of.state(), state)
                && counterparts.contains(of.counterpart());
    }

    private static boolean isOf(Actor actor, ActorId state) {
        return actor.id().equals(state);
    }

    private boolean between(Collection<ActorId> involved, ActorId state, Collection<ActorId> counterparts) {
        return parties.any(involved, state)
                && counterparts.stream().anyMatch(counterpart -> parties.any(involved, counterpart));
    }
}
