package io.github.lec.report.table;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.Parties;
import io.github.lec.dataset.Claim;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.TextRead;
import io.github.lec.record.ActorId;
import io.github.lec.record.SourceId;
import io.github.lec.report.matrix.About;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Chart;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Subject;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.VerdictGroup;
import io.github.lec.source.Citation;
import io.github.lec.source.Inquiry;
import io.github.lec.source.Source;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import io.github.lec.view.HowKnown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was searched for and read for each state, and what was not, so that silence is not mistaken for absence. */
final class CoverageTable implements Table {
    private static final String STATE = "State";
    private static final String MET = "Benchmarks met";
    private static final String NOT_MET = "Benchmarks not met";
    private static final String UNDECIDED = "Benchmarks undecided";
    private static final String HONG_KONG = "With Hong Kong: met, not met, undecided";

    private final TableContext context;

    CoverageTable(TableContext context) {
        this.context = context;
    }

    @Override
    public Matrix matrix() {
        Matrix.Builder matrix = Sheet.COVERAGE
                .matrix()
                .title("What was searched for and read, by state")
                .shows("One row per state, in alphabetical order. Of the forms of cooperation in Cooperation: how"
                        + " many are on record, how many were searched for and not found, how many searches"
                        + " settled nothing, and which were not looked for. Of the texts: how many were"
                        + " read.")
                .shows("A low number means that little was searched for or read. It says nothing about what a state"
                        + " does.")
                .note("Benchmarks: verdicts on the state's texts, in both directions, and on acts that concern it"
                        + (context.isHongKongApart() ? "; with Hong Kong, separately." : ".")
                        + (context.states().size() > 1
                                ? " One that concerns several states counts in the row of each, so that the columns do"
                                        + " not add up to the numbers on the Cover."
                                : ""))
                .note("Claims and sources are those on the texts, cases and operations behind the forms of cooperation."
                        + " What is recorded of the state alone, as in its laws, is not counted here.")
                .source(context.sourceLine());
        // one state has none to be compared with
        if (context.states().size() > 1) {
            matrix.chart(chart());
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(STATE).asRowHeader(),
                Column.counts("Forms of cooperation on record"),
                Column.counts("Searched, " + Labels.lowerFirst(SilenceWords.NONE_FOUND)),
                Column.counts("Searched, " + Labels.lowerFirst(SilenceWords.NOT_DETERMINED)),
                Column.counts(SilenceWords.NOT_LOOKED_FOR),
                Column.words("Which were not looked for").width(Column.Width.WIDE),
                Column.counts("Texts recorded"),
                Column.counts("Texts read in full"),
                Column.counts("Texts read in part"),
                Column.counts("Claims"),
                Column.counts("Sources"),
                Column.days("Newest source"),
                Column.days("Oldest search"),
                Column.counts(MET),
                Column.counts(NOT_MET),
                Column.counts(UNDECIDED)));
        if (context.isHongKongApart()) {
            columns.add(Column.words(HONG_KONG).width(Column.Width.NARROW));
        }
        return ConstantColumns.leaveOut(matrix, columns, rows(), Set.copyOf(chart().series()))
                .build();
    }

    private List<Row> rows() {
        Map<String, Map<Verdict, Integer>> verdicts = new HashMap<>();
        Map<String, Map<Verdict, Integer>> ofHongKong = new HashMap<>();
        RowAbout about = new RowAbout(context);
        for (SubjectKind kind : SubjectKind.values()) {
            for (Subject subject : context.evaluation().subjects().of(kind)) {
                Set<String> states = new LinkedHashSet<>(about.of(subject).states());
                count(subject, states, isOfHongKong(states) ? ofHongKong : verdicts);
            }
        }
        return context.states().stream()
                .map(state -> row(
                        state,
                        verdicts.getOrDefault(state.value(), Map.of()),
                        ofHongKong.getOrDefault(state.value(), Map.of())))
                .toList();
    }

    private static Chart chart() {
        return new Chart(
                        Chart.Kind.STACKED_BARS,
                        "Verdicts decided and undecided, by state",
                        STATE,
                        "Verdicts on texts and acts",
                        STATE,
                        List.of(MET, NOT_MET, UNDECIDED),
                        "One bar per state in three parts: verdicts on its texts and acts that a benchmark is met,"
                                + " that it is not met, and that cannot be decided. The numbers are in the table"
                                + " beside the chart. A long bar says that much is on record, not that much is"
                                + " wrong.")
                .meaning(List.of(Meaning.GOOD, Meaning.MISSING, Meaning.UNKNOWN));
    }

    /** {@return whether a text or an act concerns no counterpart but Hong Kong, which is never pooled with others} */
    private boolean isOfHongKong(Set<String> states) {
        return context.isHongKongApart()
                && context.selection().counterparts().stream()
                        .filter(counterpart -> states.contains(counterpart.value()))
                        .toList()
                        .equals(List.of(Parties.HONG_KONG));
    }

    /** Adds the verdicts on a text or an act to those of each state that it concerns. */
    private void count(Subject subject, Set<String> states, Map<String, Map<Verdict, Integer>> counts) {
        for (Rule rule : context.evaluation().rules().rules()) {
            context.evaluation()
                    .verdict(rule, subject)
                    .filter(found -> VerdictGroup.of(rule, subject) == VerdictGroup.TEXTS_AND_ACTS)
                    .ifPresent(verdict ->
                            states.forEach(state -> counts.computeIfAbsent(state, any -> new EnumMap<>(Verdict.class))
                                    .merge(verdict, 1, Integer::sum)));
        }
    }

    private static Cell count(Map<Verdict, Integer> verdicts, Verdict verdict) {
        return Cell.of(verdicts.getOrDefault(verdict, 0));
    }

    private static String words(Map<Verdict, Integer> verdicts) {
        return Stream.of(Verdict.PASS, Verdict.FAIL, Verdict.CANNOT_DECIDE)
                .map(verdict -> String.valueOf(verdicts.getOrDefault(verdict, 0)))
                .collect(Collectors.joining(", "));
    }

    private Row row(ActorId state, Map<Verdict, Integer> verdicts, Map<Verdict, Integer> ofHongKong) {
        Map<HowKnown, List<Topic>> topics = new EnumMap<>(HowKnown.class);
        List<Inquiry> inquiries = new ArrayList<>();
        Set<CooperationInstrument> texts = new LinkedHashSet<>();
        Set<String> records = new LinkedHashSet<>();
        for (Topic topic : context.topics()) {
            List<Cooperation> found = context.cooperationWithAll(state, topic);
            topics.computeIfAbsent(together(found), known -> new ArrayList<>()).add(topic);
            for (Cooperation each : found) {
                inquiries.addAll(each.inquiries());
                if (each instanceof Cooperation.OnRecord onRecord) {
                    onRecord.texts().forEach(text -> texts.add(text.record()));
                    onRecord.entries()
                            .forEach(entry ->
                                    records.add(entry.record().recordId().value()));
                }
            }
        }
        List<Topic> unasked = topics.getOrDefault(HowKnown.NOT_LOOKED_FOR, List.of());
        Set<SourceId> sources = new LinkedHashSet<>();
        long claims = claims(records, sources);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(context.labels().actor(state)).linkedTo(CooperationTable.rowOf(state)),
                count(topics, HowKnown.STATED),
                count(topics, HowKnown.NONE_FOUND),
                count(topics, HowKnown.NOT_DETERMINED),
                Cell.of(unasked.size()),
                Cell.of(named(unasked)),
                Cell.of(texts.size()),
                Cell.of(read(texts, TextRead.FULL)),
                Cell.of(read(texts, TextRead.PARTIAL)),
                Cell.of(claims),
                Cell.of(sources.size()),
                AnswerCells.date(newest(sources), SilenceWords.NOT_DETERMINED),
                AnswerCells.date(oldest(inquiries), SilenceWords.NOT_LOOKED_FOR),
                count(verdicts, Verdict.PASS),
                count(verdicts, Verdict.FAIL),
                count(verdicts, Verdict.CANNOT_DECIDE)));
        if (context.isHongKongApart()) {
            cells.add(Cell.of(ofHongKong.isEmpty() ? SilenceWords.NOT_APPLICABLE : words(ofHongKong)));
        }
        return Row.of(cells).anchoredAs(state.value()).about(About.states(state.value()));
    }

    /**
     * {@return the names of forms of cooperation; those that were looked for, if these are fewer; their number says enough
     * if they are all that there are}
     */
    private String named(List<Topic> unasked) {
        List<Topic> asked = context.topics().stream()
                .filter(topic -> !unasked.contains(topic))
                .toList();
        if (asked.isEmpty()) {
            return "All " + unasked.size();
        }
        return asked.size() < unasked.size() ? "All but: " + headings(asked) : headings(unasked);
    }

    private static String headings(List<Topic> topics) {
        return Labels.join(topics.stream().map(CooperationTable::heading).toList(), SilenceWords.NOT_APPLICABLE);
    }

    private static Cell count(Map<HowKnown, List<Topic>> topics, HowKnown known) {
        return Cell.of(topics.getOrDefault(known, List.of()).size());
    }

    /** {@return how one form of cooperation is known, all counterparts taken together} */
    private static HowKnown together(List<Cooperation> found) {
        Set<HowKnown> known = found.stream().map(Cooperation::howKnown).collect(Collectors.toSet());
        return Stream.of(HowKnown.STATED, HowKnown.NOT_DETERMINED, HowKnown.NONE_FOUND)
                .filter(known::contains)
                .findFirst()
                .orElse(HowKnown.NOT_LOOKED_FOR);
    }

    private static long read(Collection<CooperationInstrument> texts, TextRead how) {
        return texts.stream()
                .filter(text -> text.textRead().filter(how::equals).isPresent())
                .count();
    }

    /** Counts the claims about a state's texts, cases and operations, and collects their sources. */
    private long claims(Set<String> records, Set<SourceId> sources) {
        long claims = 0;
        for (String record : records) {
            for (Claim claim : context.claims().of(record)) {
                claims++;
                claim.accounts().stream()
                        .flatMap(account -> context.view().seenCitations(account).stream())
                        .map(Citation::source)
                        .forEach(sources::add);
            }
        }
        return claims;
    }

    private Optional<PartialDate> newest(Collection<SourceId> sources) {
        return sources.stream()
                .flatMap(id -> context.dataset().source(id).stream())
                .map(Source::published)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(date -> date.latest().orElse(LocalDate.MIN)));
    }

    private static Optional<PartialDate> oldest(Collection<Inquiry> inquiries) {
        return inquiries.stream()
                .map(Inquiry::on)
                .min(Comparator.comparing(date -> date.earliest().orElse(LocalDate.MAX)));
    }
}
