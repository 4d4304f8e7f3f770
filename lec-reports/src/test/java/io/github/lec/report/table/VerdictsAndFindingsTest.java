package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.logic.Truth;
import io.github.lec.report.EmbeddedComparison;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RelationRule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.VerdictGroup;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictsAndFindingsTest {
    private static final String EXT_001 = "Must the requested state refuse where torture is feared?";
    private static final String EXT_003 =
            "Does the text name the death penalty as a ground for refusal, or rule it out?";

    private final StandardTables tables = SmallDataset.tables();
    private final Matrix verdicts = tables.on("Verdicts").orElseThrow();
    private final Matrix findings = tables.on("Findings").orElseThrow();
    private final Matrix undecided = tables.on("Undecided").orElseThrow();

    @Test
    void the_heading_asks_what_the_cells_answer() {
        Cell no = SmallDataset.cell(verdicts, "cn-lt-extradition-2002/LT-CN", EXT_001);

        assertThat(no.words()).isEqualTo("No");
        assertThat(no.meaning()).isEqualTo(Meaning.MISSING);
        assertThat(no.link()).contains(Link.toRow("Findings", "LEC-EXT-001/cn-lt-extradition-2002/LT-CN"));
        assertThat(verdicts.columns().stream().skip(4))
                .allSatisfy(column -> assertThat(column.header()).endsWith("?"));
    }

    @Test
    void who_counts_the_verdicts_that_a_text_would_settle_is_told_why_undecided_has_more() {
        StandardTables all = EmbeddedComparison.tables();
        Matrix reading = all.on("Reading list").orElseThrow();
        List<String> open = SmallDataset.words(all.on("Undecided").orElseThrow(), "Id").stream()
                .filter(id -> id.contains("/cn-at-extradition/"))
                .toList();
        String counted = SmallDataset.cell(reading, "cn-at-extradition", "Undecided verdicts")
                .words();

        assertThat(open).anyMatch(id -> id.startsWith("LEC-EXT-011/"));
        assertThat(Integer.parseInt(counted)).isEqualTo(open.size() - 1);
        assertThat(reading.notes())
                .contains("Only verdicts on what a text says are counted; Undecided also has those on overriding law"
                        + " and practice, which reading it would not settle.");
    }

    @Test
    void what_each_of_two_states_did_has_a_row_of_its_own_even_if_the_words_are_the_same() {
        String cited = "\"citations\": [{\"source\": \"press\"}]}";
        String surrender = """
                {"id": "%s", "requesting": "%s", "requested": "%s", "route": [{"value": "EXTRADITION", %s],
                 "steps": [{"stage": "SURRENDERED", "date": "2019-05-01", %s]}""";
        Dataset dataset = DatasetReader.readDocumentOver(
                """
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0",
                             "asOf": "2026-10-01"},
                 "sources": [{"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2020-06-01"}],
                 "treaties": [{"id": "cn-mt-extradition", "kind": "EXTRADITION", "title": "Treaty",
                   "parties": ["CN", "MT"], "lifecycle": [{"stage": "IN_FORCE", "date": "2010-01-01", %s]}],
                 "cases": [%s, %s]}""".formatted(
                                cited,
                                surrender.formatted("mt-1", "CN", "MT", cited, cited),
                                surrender.formatted("cn-1", "MT", "CN", cited, cited)),
                "own.json",
                Dataset.embedded());
        Selection both = Selection.of("MT", "CN").with("MT", "CN");
        Evaluation evaluation = Evaluation.of(View.of(dataset), RuleCatalogue.standard(), both);
        Matrix told = StandardTables.of(evaluation, both, false).table("Verdicts");

        assertThat(SmallDataset.words(told, "Surrenders by the state on record"))
                .as("of two states")
                .hasSize(2)
                .containsOnly(SmallDataset.words(told, "Surrenders by the state on record")
                        .get(0));
    }

    /** Who reads of the states compared asks first what they must do. */
    @Test
    void what_a_counterpart_need_not_refuse_stands_after_what_the_states_need_not() {
        Selection china = Selection.standard().with("CN");
        Evaluation evaluation = Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), china);
        List<String> directions = StandardTables.of(evaluation, china, false)
                .table("Findings")
                .rows()
                .map(row -> row.anchor().orElseThrow())
                .filter(id -> id.startsWith("LEC-EXT-001/"))
                .map(id -> id.replaceFirst(".*/", ""))
                .toList();

        assertThat(directions).contains("RO-CN", "CN-RO");
        assertThat(directions.stream().dropWhile(direction -> !direction.startsWith("CN-")))
                .allMatch(direction -> direction.startsWith("CN-"));
    }

    @Test
    void what_is_open_on_a_case_asks_about_the_person_and_not_about_a_text() {
        Selection spain = Selection.of("ES");
        Evaluation evaluation = Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), spain);
        Matrix open = StandardTables.of(evaluation, spain, false).table("Undecided");

        assertThat(open.rows().filter(row -> row.anchor().orElseThrow().startsWith("LEC-ASR-001/es-")))
                .isNotEmpty()
                .extracting(row -> SmallDataset.words(open, row, "Question"))
                .containsOnly("Is the person protected by more than assurances?");
    }

    @Test
    void where_nothing_was_judged_no_sheet_says_that_all_is_well() {
        View empty = View.of(DatasetReader.readDocument("""
                {"dataset": {"format": "1.0", "id": "empty", "version": "1", "title": "Empty", "licence": "CC0-1.0", "asOf": "2026-06-30"}}
                """, "empty.json"));
        StandardTables none = SmallDataset.tables(empty, false);

        for (String sheet : List.of("Findings", "Undecided", "Record checks")) {
            Matrix table = none.table(sheet);
            assertThat(SmallDataset.words(table, table.columns().get(0).header()))
                    .as(sheet)
                    .containsExactly(
                            "Nothing was judged: no text or act between the selected states and counterparts is on"
                                    + " record");
        }
    }

    @Test
    void a_benchmark_that_is_met_leads_to_the_claim_it_rests_on() {
        Cell cell = SmallDataset.cell(verdicts, "cn-fr-extradition-2007/FR-CN", EXT_003);

        assertThat(cell.words()).isEqualTo("Yes");
        assertThat(cell.link()).contains(Link.toRow("Claims", "cn-fr-extradition-2007/safeguards/DEATH_PENALTY_BAR"));
    }

    @Test
    void whether_a_text_is_suspended_is_said_in_the_column_on_its_status_and_not_in_some_of_its_answers() {
        Selection hongKong = Selection.of("NL", "GB").with("HK");
        Evaluation evaluation = Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), hongKong);
        Matrix matrix = StandardTables.of(evaluation, hongKong, false).table("Verdicts");

        assertThat(SmallDataset.words(matrix, "Status")).anyMatch(status -> status.startsWith("Suspended"));
        assertThat(matrix.rows().flatMap(row -> row.cells().stream()).map(Cell::words))
                .contains("Yes", "No")
                .noneMatch(words -> words.contains("suspended"));
    }

    @Test
    void a_remark_on_a_benchmark_that_is_met_is_in_the_cell() {
        RuleSet rules = RuleSet.of("1", List.of(new Remarked()));
        Evaluation evaluation = Evaluation.of(View.of(SmallDataset.read()), rules, SmallDataset.SELECTION);
        Matrix matrix = StandardTables.of(evaluation, SmallDataset.SELECTION, false)
                .on("Verdicts")
                .orElseThrow();

        Cell cell = SmallDataset.cell(matrix, "cn-fr-extradition-2007/FR-CN", "Is it so?");
        assertThat(cell.words()).isEqualTo("Yes. By reference only.");
        assertThat(cell.meaning()).isEqualTo(Meaning.GOOD);
    }

    private static final class Remarked extends RelationRule {
        Remarked() {
            super(RuleInfo.builder()
                    .id("MY-1")
                    .title("A rule")
                    .severity(Severity.INFO)
                    .layer(Layer.TEXT)
                    .question("Is it so?")
                    .benchmark("It is so.")
                    .notMet("It is not so.")
                    .remedy("Make it so.")
                    .rationale("It should be so.")
                    .build());
        }

        @Override
        protected Truth applies(View view, Relation relation) {
            return Truth.TRUE;
        }

        @Override
        protected Truth breached(View view, Relation relation) {
            return Truth.FALSE;
        }

        @Override
        public Optional<String> remark(View view, Subject subject) {
            return Optional.of("By reference only.");
        }
    }

    @Test
    void what_is_not_read_is_undecided_and_names_what_is_open() {
        String anchor = "LEC-EXT-001/cn-fr-extradition-2007/FR-CN";
        Cell cell = SmallDataset.cell(verdicts, "cn-fr-extradition-2007/FR-CN", EXT_001);

        assertThat(cell.words()).isEqualTo("Undecided");
        assertThat(cell.link()).contains(Link.toRow("Undecided", anchor));
        assertThat(SmallDataset.cell(undecided, anchor, "Question").words()).isEqualTo(EXT_001);
        assertThat(SmallDataset.cell(undecided, anchor, "Open claims").words())
                .startsWith("Torture and ill-treatment (not determined)");
        assertThat(SmallDataset.cell(undecided, anchor, "To settle it").words()).isEqualTo("Read the text");
        assertThat(SmallDataset.cell(undecided, anchor, "Open claims").link())
                .contains(Link.toRow("Open questions", "cn-fr-extradition-2007/safeguards/TORTURE_NON_REFOULEMENT"));
    }

    @Test
    void a_question_that_concerns_no_text_of_a_table_has_no_column() {
        assertThat(tables.on("Assistance verdicts").orElseThrow().columns())
                .extracting(Column::header)
                .doesNotContain(EXT_001);
    }

    @Test
    void findings_undecided_and_checks_of_the_record_are_never_on_one_sheet() {
        Evaluation evaluation = EmbeddedComparison.evaluation();
        StandardTables all = EmbeddedComparison.tables();

        assertThat(rows(all, "Findings"))
                .isEqualTo(evaluation.counts(VerdictGroup.TEXTS_AND_ACTS).get(Verdict.FAIL));
        assertThat(rows(all, "Undecided"))
                .isEqualTo(evaluation.counts(VerdictGroup.TEXTS_AND_ACTS).get(Verdict.CANNOT_DECIDE));
        assertThat(rows(all, "Record checks"))
                .isEqualTo(evaluation.counts(VerdictGroup.RECORD).get(Verdict.FAIL)
                        + evaluation.counts(VerdictGroup.RECORD).get(Verdict.CANNOT_DECIDE));
        assertThat(SmallDataset.words(all.on("Findings").orElseThrow(), "Weight"))
                .startsWith("Principal")
                .endsWith("Note")
                .isSortedAccordingTo(Comparator.comparing(List.of("Principal", "Qualified", "Note")::indexOf));
    }

    private static long rows(StandardTables tables, String sheet) {
        return tables.on(sheet).orElseThrow().rows().count();
    }

    @Test
    void a_finding_names_the_precedents() {
        Matrix all = EmbeddedComparison.tables().table("Findings");
        Cell cell = SmallDataset.cell(all, "LEC-EXT-001/cn-ro-extradition-1996/RO-CN", "Precedents");

        assertThat(cell.words()).contains("Belgium; ").contains("Italy");
        assertThat(cell.link())
                .hasValueSatisfying(link ->
                        assertThat(((Link.ToRow) link).anchor()).endsWith("/safeguards/TORTURE_NON_REFOULEMENT"));
    }

    @Test
    void a_finding_says_what_was_found_by_which_norm_and_the_remedy() {
        String anchor = "LEC-EXT-001/cn-lt-extradition-2002/LT-CN";

        assertThat(words(anchor, "Subject"))
                .isEqualTo("Extradition Treaty between Lithuania and China, Lithuania requested by China");
        assertThat(words(anchor, "Weight")).isEqualTo("Principal");
        assertThat(words(anchor, "What was found"))
                .contains("Benchmark not met (text)")
                .contains("This is not a finding that any state breached");
        assertThat(words(anchor, "Evidence"))
                .isEqualTo("cn-lt-extradition-2002/safeguards/TORTURE_NON_REFOULEMENT (+1)");
        assertThat(SmallDataset.cell(findings, anchor, "Rule").link())
                .contains(Link.toRow("Codebook", "rule/LEC-EXT-001"));
        assertThat(SmallDataset.cell(findings, anchor, "Norms of the benchmark").link())
                .isPresent();
    }

    @Test
    void what_was_found_does_not_repeat_the_columns_beside_it() {
        Matrix all = EmbeddedComparison.tables().table("Findings");
        String anchor = "LEC-EXT-001/cn-ro-extradition-1996/RO-CN";

        assertThat(SmallDataset.cell(all, anchor, "Protects whatever the text says")
                        .words())
                .contains("EU Charter");
        assertThat(SmallDataset.cell(all, anchor, "What was found").words())
                .contains("does not oblige the requested state to refuse")
                .endsWith("This is not a finding that any state breached its obligations.")
                .doesNotContain("EU Charter")
                .doesNotContain("Belgium");
    }

    @Test
    void of_an_act_without_a_first_day_the_law_that_binds_now_is_told_with_its_day() {

        assertThat(SmallDataset.cell(
                                EmbeddedComparison.tables().table("Findings"),
                                "LEC-POL-004/fr-2022-1",
                                "Protects whatever the text says")
                        .words())
                .startsWith("Day of the act not recorded; bound now: ECHR, article 8")
                .endsWith("(since 1974-05-03 or earlier)");
    }

    @Test
    void of_an_act_without_a_first_day_and_without_a_stay_the_law_on_stays_is_not_told() {
        Dataset dataset = DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "test", "version": "1", "title": "Test", "licence": "CC0-1.0",
                  "asOf": "2026-10-01"},
                 "cases": [{"id": "test-1", "requested": "FR", "requesting": "CN",
                  "route": [{"value": "AD_HOC_SURRENDER", "citations": [{"source": "presseaugsburg-2022"}]}],
                  "steps": [{"stage": "SURRENDERED", "citations": [{"source": "presseaugsburg-2022"}]}],
                  "facts": [{"fact": "JUDICIAL_DECISION", "value": false,
                    "citations": [{"source": "presseaugsburg-2022"}]}]}]}
                """, "test.json", Dataset.embedded());
        StandardTables standard = StandardTables.of(
                Evaluation.of(View.of(dataset), RuleCatalogue.standard(), Selection.standard()),
                Selection.standard(),
                false);

        assertThat(SmallDataset.cell(
                                standard.on("Findings").orElseThrow(),
                                "LEC-EXT-017/test-1",
                                "Protects whatever the text says")
                        .words())
                .contains("bound now: ECHR, article 13")
                .doesNotContain("article 34");
    }

    @Test
    void no_sheet_speaks_of_errors_or_violations() {
        for (Matrix matrix : tables.all()) {
            if (matrix.sheet().equals("Codebook")) {
                continue; // it has the outcomes of courts, which do find violations
            }
            matrix.rows()
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> assertThat(cell.words()).doesNotContainPattern("(?i)\\b(violat|illegal)"));
        }
    }

    private String words(String anchor, String heading) {
        return SmallDataset.cell(findings, anchor, heading).words();
    }
}
