package io.github.lec.report.table;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.logic.internal.Suggestions;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.VerdictGroup;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tables of the standard workbook, each made when it is first asked for. Claims, Open questions and Sources speak
 * of the others, so asking for one of them makes all that lead there.
 *
 * <p>Several threads may share them; those that ask for a table at once may each make it.
 */
public final class StandardTables {
    /** How many earlier years a reader of the map can choose. */
    public static final int YEARS_BACK = MapByYearTable.YEARS_BACK;

    /** The sheets that are made from the claims behind all others. */
    private static final Set<Sheet> LISTING_CLAIMS = EnumSet.of(Sheet.CLAIMS, Sheet.OPEN_QUESTIONS, Sheet.SOURCES);

    private final TableContext context;
    private final Map<Sheet, Matrix> made = new ConcurrentHashMap<>();
    private final FindingsTable findings;
    private final UndecidedTable undecided;
    private final Lazy<ClaimList> claims;
    private final Lazy<String> contentHash;

    private StandardTables(TableContext context) {
        this.context = context;
        this.findings = new FindingsTable(context);
        this.undecided = new UndecidedTable(context);
        this.claims = Lazy.of(this::claims);
        this.contentHash = Lazy.of(() -> ContentHash.of(context.dataset()));
    }

    /**
     * The tables over an evaluation.
     *
     * @param evaluation the verdicts, with the view that they judged
     * @param selection the states compared and their counterparts, the same as in the evaluation
     * @param withNames whether names of persons, as far as the dataset holds them, are shown
     * @return the tables, none of them made yet
     */
    public static StandardTables of(Evaluation evaluation, Selection selection, boolean withNames) {
        return new StandardTables(new TableContext(evaluation, selection, withNames));
    }

    /** {@return the names of the sheets, in the order of the workbook} */
    public static List<String> names() {
        return Arrays.stream(Sheet.values()).map(Sheet::title).toList();
    }

    /**
     * Whether a table shows verdicts, or speaks of the rules in another way. The others are the same whatever rules
     * judge.
     *
     * @param name the name of its sheet, as in {@link #names()}
     * @return false also if there is no such sheet
     */
    public static boolean restsOnRules(String name) {
        return Arrays.stream(Sheet.values()).anyMatch(sheet -> sheet.title().equals(name) && sheet.restsOnRules());
    }

    /** {@return the title of the workbook} */
    public String title() {
        return CoverTable.title(context);
    }

    /**
     * How many verdicts there are on what the tables show: on France, if only France is compared.
     *
     * @param group a group of verdicts
     * @return the number of verdicts of each kind
     */
    public Map<Verdict, Long> counts(VerdictGroup group) {
        return context.counts(group);
    }

    /** {@return the key findings, which are on the Cover} */
    public List<KeyFinding> keyFindings() {
        return context.keyFindings();
    }

    /** {@return the hash of the dataset's own records in canonical form: the SHA-256, in hexadecimal digits} */
    public String contentHash() {
        return contentHash.get();
    }

    /**
     * The table on a sheet.
     *
     * @param name the name of the sheet, as in {@link #names()}
     * @return the table, or nothing if there is no such sheet
     */
    Optional<Matrix> on(String name) {
        return Arrays.stream(Sheet.values())
                .filter(sheet -> sheet.title().equals(name))
                .findFirst()
                .map(this::table);
    }

    /**
     * The table on a sheet that must be there.
     *
     * @param name the name of the sheet, as in {@link #names()}
     * @return the table
     * @throws IllegalArgumentException if there is no table of that name; the message says which is closest
     */
    public Matrix table(String name) {
        return on(name).orElseThrow(() -> new IllegalArgumentException("There is no table \"" + name + "\""
                + Suggestions.to(name, names())
                        .map(near -> "; did you mean \"" + near + "\"?")
                        .orElse(".")
                + " The tables are " + String.join(", ", names()) + "."));
    }

    /**
     * One of the tables.
     *
     * @param sheet the sheet on which it stands
     * @return the table
     */
    public Matrix table(Sheet sheet) {
        Matrix known = made.get(sheet);
        if (known == null) {
            known = make(sheet);
            made.put(sheet, known);
        }
        return known;
    }

    /**
     * Whether the workbook has the registers alone, because very many states or records are compared. Other tables can
     * still be asked for by name.
     *
     * @return whether sheets are left out, to which cells of the others may link
     */
    public boolean isRegistersOnly() {
        return context.sheets().isRegistersOnly();
    }

    /** {@return why the workbook has the registers alone, and how to have all of it} */
    public String reason() {
        return context.sheets().reason();
    }

    /**
     * {@return all tables of the workbook, in its order, as they are printed: a long list of decisions leaves out what
     * was held}
     */
    public List<Matrix> all() {
        return context.sheets().sheets().stream()
                .map(sheet -> sheet == Sheet.DECISIONS ? decisions(DecisionsTable.Reader.OF_PAPER) : forReaders(sheet))
                .toList();
    }

    /** {@return the same tables, with nothing left out for want of room on paper} */
    public List<Matrix> allInFull() {
        return context.sheets().sheets().stream().map(this::forReaders).toList();
    }

    /**
     * {@return the same tables for the page, which shows the profile of a state in place of a table of profiles: there
     * the name of a state leads to its profile wherever it leads to a row on the state}
     */
    public List<Matrix> allOnPage() {
        List<Sheet> sheets = context.sheets().sheets().stream()
                .filter(sheet -> sheet != Sheet.PROFILES)
                .toList();
        return sheets.stream()
                .map(sheet -> switch (sheet) {
                    case CONTENTS -> new ContentsTable(context, sheets).matrix();
                    case STATES -> new StatesTable(context, CooperationTable::rowOf).matrix();
                    default -> forReaders(sheet);
                })
                .toList();
    }

    /** {@return the same tables for programs: findings have the same columns whatever they say} */
    public List<Matrix> allForPrograms() {
        return context.sheets().sheets().stream().map(this::table).toList();
    }

    private Matrix forReaders(Sheet sheet) {
        return switch (sheet) {
            case FINDINGS -> findings.forReaders();
            case UNDECIDED -> undecided.forReaders();
            default -> table(sheet);
        };
    }

    /**
     * One of the tables for a reader of single rows, who does not see its notes.
     *
     * @param sheet the sheet on which it stands
     * @return the table; what its notes say of nearly all rows stands in each row
     */
    public Matrix forSingleRows(Sheet sheet) {
        return sheet == Sheet.DECISIONS ? decisions(DecisionsTable.Reader.OF_SINGLE_ROWS) : table(sheet);
    }

    private Matrix decisions(DecisionsTable.Reader reader) {
        return new DecisionsTable(context, reader).matrix();
    }

    private Matrix make(Sheet sheet) {
        Table table = switch (sheet) {
            case COVER -> new CoverTable(context, contentHash(), new FindingLink(this::table));
            case CONTENTS -> new ContentsTable(context, context.sheets().sheets());
            case NOTES -> new NotesTable(context);
            case COOPERATION -> new CooperationTable(context);
            case EXTRADITION_CLAUSES -> ClauseAnswersTable.ofExtradition(context);
            case ASSISTANCE_CLAUSES -> ClauseAnswersTable.ofAssistance(context);
            case VERDICTS -> VerdictsTable.ofExtradition(context);
            case ASSISTANCE_VERDICTS -> VerdictsTable.ofAssistance(context);
            case PRECEDENTS -> new PrecedentsTable(context);
            case DECISIONS -> new DecisionsTable(context, DecisionsTable.Reader.OF_ALL_ROWS);
            case STATES -> new StatesTable(context, ProfilesTable::profileOf);
            case EXPOSURE -> new ProtectionTable(context);
            case RISK_AND_YIELD -> new RiskAndYieldTable(context);
            case APPROACHES -> new ApproachesTable(context);
            case PRIORITIES -> new PrioritiesTable(context);
            case RECOMMENDATIONS -> new RecommendationsTable(context);
            case CASES_BY_STEP -> new CasesByStepTable(context);
            case POLICE_STATIONS -> new PoliceStationsTable(context);
            case TREATIES_BY_YEAR -> new TreatiesByYearTable(context);
            case TIMELINE -> new TimelineTable(context);
            case MAP -> new MapTable(context);
            case MAP_BY_YEAR -> new MapByYearTable(context);
            case PROFILES -> new ProfilesTable(context, new FindingLink(this::table));
            case COVERAGE -> new CoverageTable(context);
            case COOPERATION_DATA -> new CooperationDataTable(context);
            case RESPONSES -> new ResponsesTable(context);
            case READING_LIST -> new ReadingListTable(context);
            case FINDINGS -> findings;
            case UNDECIDED -> undecided;
            case RECORD_CHECKS -> new RecordChecksTable(context);
            case CLAUSES -> new ClauseAccountsTable(context);
            case TREATIES -> new TreatiesTable(context);
            case ARRANGEMENTS -> new ArrangementsTable(context);
            case LAWS -> new LawsTable(context);
            case OPERATIONS -> new OperationsTable(context);
            case CASES -> new CasesTable(context);
            case EVENTS -> new EventsTable(context);
            case STATEMENTS -> new StatementsTable(context);
            case CLAIMS -> new ClaimsTable(context, claims.get());
            case OPEN_QUESTIONS -> new OpenQuestionsTable(context, claims.get());
            case SOURCES -> new SourcesTable(context, claims.get().citations());
            case CODEBOOK -> new CodebookTable(context);
        };
        return table.matrix();
    }

    private ClaimList claims() {
        return new ClaimList(
                context,
                Arrays.stream(Sheet.values())
                        .filter(sheet -> !LISTING_CLAIMS.contains(sheet))
                        .map(this::table)
                        .toList());
    }
}
