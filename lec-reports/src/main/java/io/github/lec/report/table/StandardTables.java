package io.github.lec.report.table;

import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of the standard workbook, each made when it is first asked for. Claims and Contents speak of the others, so
 * asking for Claims makes all that lead there.
 *
 * <p>Not for use by several threads at once.
 */
public final class StandardTables {
    private final Material material;
    private final Map<Sheet, Matrix> made = new EnumMap<>(Sheet.class);
    private Optional<ClaimsTable> claims = Optional.empty();
    private Optional<String> contentHash = Optional.empty();

    private StandardTables(Material material) {
        this.material = material;
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
        return new StandardTables(new Material(evaluation, selection, withNames));
    }

    /**
     * The names of the sheets, in the order of the workbook.
     *
     * @return the names
     */
    public static List<String> names() {
        return Arrays.stream(Sheet.values()).map(Sheet::title).toList();
    }

    /**
     * Whether a table shows verdicts, or speaks of the rules in another way. The others are the same whatever rules judge.
     *
     * @param name the name of its sheet, as in {@link #names()}
     * @return false also if there is no such sheet
     */
    public static boolean restsOnRules(String name) {
        return Arrays.stream(Sheet.values()).anyMatch(sheet -> sheet.title().equals(name) && sheet.restsOnRules());
    }

    /**
     * The title of the workbook.
     *
     * @return one line
     */
    public String title() {
        return CoverTable.title(material);
    }

    /**
     * The hash of the dataset's own records in canonical form.
     *
     * @return the SHA-256, in hexadecimal digits
     */
    public String contentHash() {
        if (contentHash.isEmpty()) {
            contentHash = Optional.of(ContentHash.of(material.dataset()));
        }
        return contentHash.get();
    }

    /**
     * The table on a sheet.
     *
     * @param name the name of the sheet, as in {@link #names()}
     * @return the table, or nothing if there is no such sheet
     */
    public Optional<Matrix> on(String name) {
        return Arrays.stream(Sheet.values())
                .filter(sheet -> sheet.title().equals(name))
                .findFirst()
                .map(this::on);
    }

    /**
     * All tables.
     *
     * @return the tables in the order of the workbook
     */
    public List<Matrix> all() {
        return Arrays.stream(Sheet.values()).map(this::on).toList();
    }

    private Matrix on(Sheet sheet) {
        Matrix known = made.get(sheet);
        if (known == null) {
            known = make(sheet);
            made.put(sheet, known);
        }
        return known;
    }

    private Matrix make(Sheet sheet) {
        Table table = switch (sheet) {
            case COVER -> new CoverTable(material, contentHash());
            case CONTENTS -> new ContentsTable(material);
            case NOTES -> new NotesTable(material);
            case COOPERATION -> new CooperationTable(material);
            case SAFEGUARDS -> new SafeguardsTable(material);
            case VERDICTS -> new VerdictsTable(material);
            case STATES -> new StatesTable(material);
            case EXPOSURE -> new ExposuresTable(material);
            case RISK_AND_YIELD -> new RiskAndYieldTable(material);
            case APPROACHES -> new ApproachesTable(material);
            case PRIORITIES -> new PrioritiesTable(material);
            case RECOMMENDATIONS -> new RecommendationsTable(material);
            case TIMELINE -> new TimelineTable(material);
            case MAP -> new MapTable(material);
            case COVERAGE -> new CoverageTable(material);
            case COOPERATION_DATA -> new CooperationDataTable(material);
            case RESPONSES -> new ResponsesTable(material);
            case READING_LIST -> new ReadingListTable(material);
            case FINDINGS -> new FindingsTable(material);
            case TREATIES -> new TreatiesTable(material);
            case ARRANGEMENTS -> new ArrangementsTable(material);
            case LAWS -> new LawsTable(material);
            case OPERATIONS -> new OperationsTable(material);
            case CASES -> new CasesTable(material);
            case EVENTS -> new EventsTable(material);
            case STATEMENTS -> new StatementsTable(material);
            case CLAIMS -> claims();
            case SOURCES -> new SourcesTable(material, claims().citations());
            case CODEBOOK -> new CodebookTable(material);
        };
        return table.matrix();
    }

    private ClaimsTable claims() {
        if (claims.isEmpty()) {
            List<Matrix> others = new ArrayList<>();
            for (Sheet sheet : Sheet.values()) {
                if (sheet != Sheet.CLAIMS && sheet != Sheet.SOURCES) {
                    others.add(on(sheet));
                }
            }
            claims = Optional.of(new ClaimsTable(material, others));
        }
        return claims.get();
    }
}
