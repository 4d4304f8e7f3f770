package io.github.lec.report.table;

import io.github.lec.cooperation.DecisionOnRecord;
import io.github.lec.logic.Term;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.record.ActorId;
import io.github.lec.record.SourceId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.AnswerWords;
import io.github.lec.report.words.Labels;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.report.words.WordedAnswer;
import io.github.lec.source.Citation;
import io.github.lec.source.Source;
import io.github.lec.source.SourceKind;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What courts and authorities decided: one decision per row, with its day, what it turned on, and how its outcome is
 * known.
 */
final class DecisionsTable implements Table {
    private static final String NOT_SEEN = "Not seen";

    /** Steps whose name says who decided, which has a column of its own: one word for each outcome. */
    private static final Map<Term, Term> OUTCOMES = Map.of(
            CaseStage.COURT_ALLOWED, Outcome.ALLOWED,
            CaseStage.COURT_REFUSED, Outcome.REFUSED,
            CaseStage.COURT_ANNULLED, Outcome.ANNULLED,
            CaseStage.REFUSED, Outcome.REFUSED);

    /** The kinds of source that have the text of a judgment. */
    private static final Set<SourceKind> REPORTING_JUDGMENTS =
            EnumSet.of(SourceKind.COURT, SourceKind.OFFICIAL_GAZETTE);

    /** The most decisions of several states of which paper has room for what was held. */
    private static final int MOST_ON_PAPER = 30;

    /** For whom decisions are listed: what a long list leaves out depends on it. */
    enum Reader {
        /** Who prints a sheet: a long list leaves out what was held, so that it takes two pages. */
        OF_PAPER,
        /** Who looks at all rows: a note says once who made nine of ten of the requests. */
        OF_ALL_ROWS,
        /** Who looks at single rows, without the notes of the table: nothing is left out. */
        OF_SINGLE_ROWS
    }

    private final TableContext context;
    private final Reader reader;
    private final AssuranceAnswers assurances;

    DecisionsTable(TableContext context, Reader reader) {
        this.context = context;
        this.reader = reader;
        this.assurances = new AssuranceAnswers(context);
    }

    @Override
    public Matrix matrix() {
        List<DecisionOnRecord> all = context.states().stream()
                .flatMap(state -> context.selection().counterparts().stream()
                        .flatMap(counterpart -> context.cooperation().decisions(state, counterpart).stream()))
                .toList();
        boolean inFull = reader != Reader.OF_PAPER || context.states().size() == 1 || all.size() <= MOST_ON_PAPER;
        Optional<ActorId> usual = reader == Reader.OF_SINGLE_ROWS ? Optional.empty() : usualRequester(all);
        return Sheet.DECISIONS
                .matrix()
                .title("What courts and authorities decided on requests and returns")
                .shows("One row per decision on record"
                        + usual.map(requester -> "; requests are those of "
                                        + context.labels().actorInSentence(requester)
                                        + " unless the case names another")
                                .orElse("")
                        + ". Most decisions are never published, and those that are do not form a representative"
                        + " sample.")
                .note("To cite a decision" + (inFull ? "" : ", or to read what was held")
                        + ", follow its cell in \"Decided\": that row of " + Sheet.CLAIMS.title() + " has "
                        + (inFull ? "" : "it, and ") + "a text to copy, with court, day and reference.")
                .note("Operative part: whether it was seen, and by what kind of source. \"Not seen\" also where"
                        + " only media, organisations or authors report the decision, or a court reports"
                        + " what another authority decided; \"Seen\" also where a later decision quotes it"
                        + " (\"As quoted in\"); \""
                        + SilenceWords.NOT_DETERMINED
                        + "\" where a court, gazette or authority reports it, and it is not recorded whether"
                        + " its text was seen. \"Inferred\": from other facts.")
                .note("\"" + SilenceWords.NOT_DETERMINED
                        + "\" under \"Decided\": no source that was seen says what. Assurances are those in the"
                        + " case; \"ruling of\" gives the day of another decision whose ground and outcome fit them."
                        + " Key findings count only decisions of courts, without those on custody only, and each"
                        + " counterpart separately; " + Sheet.STATES.title() + " counts all rows.")
                .source(context.sourceLine())
                .legend(Map.of(Meaning.WEAK, "Inferred: the operative part was not seen"))
                .columns(columns(inFull, usual))
                .rows(rows(inFull, usual))
                .ifEmpty("No decision is on record")
                .build();
    }

    private List<Row> rows(boolean inFull, Optional<ActorId> usual) {
        List<Row> rows = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        for (ActorId state : context.states()) {
            for (ActorId counterpart : context.selection().counterparts()) {
                List<DecisionOnRecord> decisions = context.cooperation().decisions(state, counterpart);
                for (DecisionOnRecord decision : decisions) {
                    // decisions of a court that only their days distinguish rest on one claim
                    String claim = decision.claim().toString();
                    String day = decision.day().map(PartialDate::toString).orElse("");
                    String address = addresses.add(claim) ? claim : claim + "/" + day;
                    rows.add(row(state, decision, decisions, inFull, usual).anchoredAs(address));
                }
            }
        }
        return rows;
    }

    private static List<Column> columns(boolean inFull, Optional<ActorId> usual) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("State").width(Column.Width.NARROW).asRowHeader(),
                Column.words("Court or authority").asRowHeader(),
                Column.days("Day").width(Column.Width.MEDIUM).asRowHeader(),
                Column.words("Decided").width(Column.Width.NARROW),
                Column.words("Ground examined")));
        if (inFull) {
            columns.add(Column.words("What was held").width(Column.Width.PARAGRAPH));
        }
        columns.add(Column.words("Operative part").width(Column.Width.NARROW));
        columns.add(Column.words("Assurances in the case as a whole"));
        if (usual.isEmpty()) {
            columns.add(Column.words("Requested by").width(Column.Width.NARROW));
        }
        columns.add(Column.words("Case").width(Column.Width.NARROW));
        columns.add(Column.words("Reference and source").width(Column.Width.WIDE));
        return columns;
    }

    /**
     * {@return who made nine of ten of the requests, so that a column need not repeat the name; nobody if there are few
     * decisions}
     */
    private static Optional<ActorId> usualRequester(List<DecisionOnRecord> all) {
        return all.size() < ConstantColumns.SHORT
                ? Optional.empty()
                : all.stream()
                        .collect(Collectors.groupingBy(
                                decision -> decision.subject().requesting(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(of -> of.getValue() * 10 >= all.size() * 9L)
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /**
     * {@return how a later decision of a court reports this one: it may quote the operative part, which was then seen
     * there}
     */
    private String teller(DecisionOnRecord decision, List<DecisionOnRecord> decisions) {
        if (!isRecited(decision, decisions)) {
            return "";
        }
        return decision.isOperativePartSeen().orElse(false) ? "As quoted in " : "As reported in ";
    }

    /**
     * Tells whether what is cited is a later decision of a court, in whatever place, which only reports this one: one
     * with a reference is cited itself.
     */
    private boolean isRecited(DecisionOnRecord decision, List<DecisionOnRecord> decisions) {
        Optional<LocalDate> last = decision.day().flatMap(PartialDate::latest);
        SourceId source = firstCited(decision).source();
        return last.isPresent()
                && decision.ofCourt()
                        .filter(judgment -> !judgment.references().isEmpty())
                        .isEmpty()
                && context.dataset()
                        .source(source)
                        .flatMap(SourceKind::of)
                        .filter(REPORTING_JUDGMENTS::contains)
                        .isPresent()
                && decisions.stream()
                        .filter(other -> context.view().seenCitations(other.shown()).stream()
                                .map(Citation::source)
                                .anyMatch(source::equals))
                        .flatMap(other -> other.day().flatMap(PartialDate::earliest).stream())
                        .anyMatch(last.get()::isBefore);
    }

    private Citation firstCited(DecisionOnRecord decision) {
        return context.view().seenCitations(decision.shown()).get(0);
    }

    private Row row(
            ActorId state,
            DecisionOnRecord decision,
            List<DecisionOnRecord> decisions,
            boolean inFull,
            Optional<ActorId> usual) {
        String record = decision.subject().id().value();
        ActorId requester = decision.subject().requesting();
        Citation first = firstCited(decision);
        String cited = teller(decision, decisions) + cited(decision, first);
        boolean isUnusual = usual.filter(requester::equals).isEmpty();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(context.labels().actor(state)),
                Cell.of(who(state, decision)),
                DayOfDecision.cell(decision),
                decidedCell(decision),
                Cell.of(ground(decision))));
        if (inFull) {
            cells.add(Cell.of(held(decision).orElse(SilenceWords.NOT_DETERMINED)));
        }
        cells.add(operativePart(decision));
        cells.add(assurances.cell(decision, decisions));
        if (usual.isEmpty()) {
            cells.add(Cell.of(context.labels().actor(requester)));
        }
        cells.add(Cell.of(RegisterCells.whose(decision.subject().title(), decision.shown())
                        + (usual.isPresent() && isUnusual
                                ? " (" + context.labels().actor(requester) + ")"
                                : ""))
                .linkedTo(Link.toRow(Sheet.CASES.title(), record)));
        cells.add(Cell.of(cited)
                .linkedTo(Link.toRow(Sheet.SOURCES.title(), first.source().value())));
        return Row.of(cells).about(new RowAbout(context).of(decision.subject()));
    }

    /**
     * {@return what was decided, with a link to the account that the row shows: decisions of a court that only their
     * days distinguish are accounts of one claim}
     */
    private Cell decidedCell(DecisionOnRecord decision) {
        Cell cell = context.cells().plain(WordedAnswer.of(decided(decision), List.of(decision.claim())));
        int rank = context.claims().get(decision.claim()).accounts().indexOf(decision.shown());
        return rank > 0 && cell.link().isPresent()
                ? cell.linkedTo(Link.toRow(Sheet.CLAIMS.title(), ClaimList.anchor(decision.claim(), rank)))
                : cell;
    }

    /** {@return who decided; a step without a known author may be that of another state or body} */
    private String who(ActorId state, DecisionOnRecord decision) {
        return decision.ofCourt()
                .map(Decision::court)
                .or(() -> decision.step()
                        .flatMap(CaseStep::by)
                        .filter(by -> !by.equals(state))
                        .map(context.labels()::actor))
                .orElseGet(() -> decision.isOfCourt()
                        ? "A court not named"
                        : decision.step()
                                        .filter(step -> step.stage() == CaseStage.REFUSED)
                                        .isPresent()
                                ? "The government of " + context.labels().actorInSentence(state)
                                : decision.step().flatMap(CaseStep::by).isPresent()
                                        ? "An authority of " + context.labels().actorInSentence(state)
                                        : "An authority not named");
    }

    /** {@return those references of a judgment that the title of the source does not have, and the title} */
    private String cited(DecisionOnRecord decision, Citation first) {
        String title = context.labels().source(first.source());
        String further = decision.ofCourt().stream()
                .flatMap(judgment -> judgment.references().stream())
                .filter(reference -> !title.contains(reference))
                .collect(Collectors.joining(", "));
        return further.isEmpty() ? title : further + ": " + title;
    }

    /** {@return what was decided, or everything that sources say was: "Disputed: allowed or refused"} */
    private static String decided(DecisionOnRecord decision) {
        if (decision.isDisputed()) {
            return DecidedCell.disputed(decision, DecisionsTable::word);
        }
        String words = word(decision.decided());
        return decision.isInferred() ? words + " (inferred)" : words;
    }

    private static String word(Term decided) {
        return OUTCOMES.getOrDefault(decided, decided).label();
    }

    /** {@return the safeguards that were examined; a summary of what was held does not say that none was} */
    private static String ground(DecisionOnRecord decision) {
        return decision.ofCourt()
                .filter(court -> !court.on().isEmpty())
                .map(court -> FirstLetter.upper(AnswerWords.kinds(court.on())))
                .orElse(SilenceWords.NOT_DETERMINED);
    }

    private static Optional<String> held(DecisionOnRecord decision) {
        return decision.ofCourt()
                .flatMap(Decision::summary)
                .or(() -> decision.step().flatMap(CaseStep::summary));
    }

    /**
     * {@return whether the operative part was seen, and what kind of source reports it; Claims has the coder's note}
     */
    private Cell operativePart(DecisionOnRecord decision) {
        if (decision.isInferred()) {
            return Cell.of("Not seen; inferred").meaning(Meaning.WEAK);
        }
        List<Source> sources = decision.accounts().stream()
                .flatMap(account -> context.view().seenCitations(account).stream())
                .flatMap(citation -> context.dataset().source(citation.source()).stream())
                .toList();
        Optional<Boolean> seen = decision.isOperativePartSeen()
                .or(() ->
                        sources.stream().allMatch(DecisionsTable::isOfOthers) ? Optional.of(false) : Optional.empty());
        Source first = sources.stream()
                .filter(source -> !isOfOthers(source))
                .findFirst()
                .orElseGet(() -> sources.get(0));
        if (!decision.isOfCourt()
                && seen.isEmpty()
                && SourceKind.of(first).filter(SourceKind.COURT::equals).isPresent()) {
            return Cell.of(NOT_SEEN + " (reported by a court)");
        }
        String kind = first.kind()
                .map(code -> Labels.lowerFirst(context.labels().code("source-kind", code)))
                .orElse("kind of source not recorded");
        String words = seen.map(yes -> yes ? "Seen" : NOT_SEEN).orElse(SilenceWords.NOT_DETERMINED);
        return Cell.of(words + " (" + kind + ")");
    }

    /** {@return whether a source reports a decision and is never its own text} */
    private static boolean isOfOthers(Source source) {
        return SourceKind.of(source).filter(SourceKind::isSecondary).isPresent();
    }
}
