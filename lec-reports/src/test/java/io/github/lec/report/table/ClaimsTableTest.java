package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.instrument.TreatyTerm;
import io.github.lec.record.ActorId;
import io.github.lec.report.Comparison;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.source.Citation;
import io.github.lec.source.Code;
import io.github.lec.view.View;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimsTableTest {
    private static final String IN_FORCE = "cn-fr-extradition-2007/lifecycle/IN_FORCE";
    private static final String RATIFIED = "cn-fr-extradition-2007/lifecycle/RATIFIED/FR";

    private final StandardTables tables = SmallDataset.tables();
    private final Matrix claims = tables.on("Claims").orElseThrow();
    private final Matrix openQuestions = tables.on("Open questions").orElseThrow();

    @Test
    void a_claim_is_a_question_with_its_answer_source_and_place() {
        assertThat(words(IN_FORCE, "Question"))
                .isEqualTo("When did the Extradition Treaty between France and China enter into force?");
        assertThat(words(IN_FORCE, "Answer")).isEqualTo("2015-07-17");
        assertThat(words(IN_FORCE, "Place in it")).isEqualTo("art. 23");
        assertThat(words(IN_FORCE, "Source")).isEqualTo("Treaty series, volume 3000");
        assertThat(SmallDataset.cell(claims, IN_FORCE, "Source").link()).contains(Link.toRow("Sources", "unts"));
        assertThat(words(IN_FORCE, "Publisher")).isEqualTo("United Nations");
        assertThat(words(IN_FORCE, "Published")).isEqualTo("2016-05-01");
        assertThat(words(IN_FORCE, "Quotation, further sources, note, response"))
                .isEqualTo("\"shall enter into force\"; Also Policy paper on cooperation, 1");
        assertThat(words(IN_FORCE, "Confidence and basis")).startsWith("High");
        assertThat(words(IN_FORCE, "Shown on"))
                .startsWith("Cover, Cooperation, Extradition clauses, Verdicts, ")
                .endsWith("Cooperation data, Treaties");
    }

    @Test
    void a_citation_without_a_place_is_not_said_to_rest_on_the_whole_document() {
        assertThat(words("cn-fr-extradition-2007/lifecycle/SIGNED", "Place in it"))
                .isEqualTo("Not determined");
    }

    @Test
    void is_cited_by_the_act_the_reading_the_version_and_the_claim() {
        assertThat(words(IN_FORCE, "Cite as"))
                .isEqualTo("Treaty series, volume 3000, United Nations, 2016-05-01, art. 23, read 2026-09,"
                        + " https://example.org/unts; small 7, claim " + IN_FORCE);
    }

    @Test
    void a_reference_fact_is_cited_from_the_dataset_that_holds_it() {
        View view = View.of(Dataset.over(Dataset.embedded(), SmallDataset.read().info(), List.of()));
        Matrix told = SmallDataset.tables(view, false).on("Claims").orElseThrow();
        String version = Dataset.embedded().info().version();

        assertThat(SmallDataset.cell(told, "BE/facts/OWN_NATIONALS_RULE", "Cite as")
                        .words())
                .endsWith("; lec-china-europe " + version + ", claim BE/facts/OWN_NATIONALS_RULE");
        assertThat(told.notes())
                .anyMatch(note -> note.contains(
                        "facts on states and norms: Law enforcement cooperation between China and 28 European states"));
    }

    @Test
    void every_account_has_a_row_the_first_by_the_policy_first() {
        assertThat(words(RATIFIED, "Question"))
                .isEqualTo("When did France ratify the Extradition Treaty between France and China?");
        assertThat(words(RATIFIED, "Answer")).isEqualTo("2015-04-27");
        assertThat(words(RATIFIED, "Other accounts"))
                .isEqualTo("More or less precise, 2015-04 (Policy paper on cooperation)");
        assertThat(words(RATIFIED + "#2", "Answer")).isEqualTo("2015-04");
    }

    @Test
    void conflicting_accounts_are_shown_side_by_side() {
        String claim = "cn-fr-extradition-2007/safeguards/POLITICAL_OFFENCE_EXCEPTION";

        assertThat(words(claim, "Answer")).isEqualTo("Must refuse, article 3(b)");
        assertThat(words(claim, "Other accounts")).isEqualTo("Differs, may refuse (Policy paper on cooperation)");
    }

    @Test
    void of_many_other_accounts_twenty_are_named_and_the_rest_counted() {
        Treaty treaty = Treaty.builder()
                .id("cn-fr-transfer")
                .kind(TreatyKind.TRANSFER_OF_SENTENCED_PERSONS)
                .title("Treaty on transfer")
                .addParties("CN", "FR")
                .addAllLifecycle(IntStream.range(0, 30)
                        .mapToObj(i -> LifecycleStep.builder()
                                .stage(Stage.SIGNED)
                                .date("" + (1990 + i))
                                .addCitations(Citation.of("unts"))
                                .build())
                        .toList())
                .build();
        View view =
                View.of(Dataset.over(SmallDataset.read(), SmallDataset.read().info(), List.of(treaty)));
        Matrix told = SmallDataset.tables(view, false).on("Claims").orElseThrow();

        assertThat(SmallDataset.cell(told, "cn-fr-transfer/lifecycle/SIGNED", "Other accounts")
                        .words())
                .startsWith("Differs, 1991 (Treaty series, volume 3000); Differs, 1992 ")
                .contains("Differs, 2010 (")
                .doesNotContain("Differs, 2011 (")
                .endsWith("; and 9 more, each in its own row");
    }

    @Test
    void a_question_without_an_answer_says_what_was_read() {
        String claim = "cn-fr-extradition-2007/safeguards/TORTURE_NON_REFOULEMENT";

        assertThat(open(claim, "What was read and searched")).isEqualTo("Text: read in part (articles 1, 2, 3)");
        assertThat(open(claim, "Shown on")).contains("Extradition clauses").contains("Undecided");
    }

    @Test
    void what_was_read_of_a_text_is_no_search_for_what_was_done_about_it() {
        String suspended = "cn-fr-extradition-2007/lifecycle/SUSPENDED";

        assertThat(open(suspended, "What was read and searched")).isEqualTo("Not looked for");
        assertThat(open(suspended, "To settle it")).isEqualTo("Search");
    }

    @Test
    void what_was_not_looked_for_is_a_question_too() {
        assertThat(open("MT/cooperation/CN/EXTRADITION_TREATY", "Question"))
                .isEqualTo("Is there a record of this between Malta and China: extradition treaty?");
        assertThat(open("MT/cooperation/CN/EXTRADITION_TREATY", "What was read and searched"))
                .isEqualTo("Not looked for");
        assertThat(open("de-extradition", "What was read and searched")).contains(": none found");
    }

    @Test
    void a_question_without_an_answer_says_what_would_settle_it() {
        assertThat(open("cn-fr-extradition-2007/safeguards/TORTURE_NON_REFOULEMENT", "To settle it"))
                .isEqualTo("Read the text");
        assertThat(open("MT/cooperation/CN/EXTRADITION_TREATY", "To settle it")).isEqualTo("Search");
        assertThat(open("de-extradition", "To settle it")).isEqualTo("Find a source");
    }

    @Test
    void the_states_own_answer_is_shown_beside_the_claim() {
        assertThat(words("fr-stations/figures/STATIONS", "Quotation, further sources, note, response"))
                .endsWith("Response: Ministry of the Interior (France), investigated (2022-10): The ministry is"
                        + " looking into it.");
    }

    @Test
    void an_undated_source_is_marked() {
        assertThat(words("fr-stations/figures/STATIONS#2", "Published")).isEqualTo("Undated");
    }

    @Test
    void every_link_of_every_table_leads_to_a_row() {
        List<Matrix> all = tables.all();
        for (Matrix matrix : all) {
            try (Stream<Row> rows = matrix.rows()) {
                rows.flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.link().stream())
                        .filter(Link.ToRow.class::isInstance)
                        .map(Link.ToRow.class::cast)
                        .forEach(
                                link -> SmallDataset.row(tables.on(link.sheet()).orElseThrow(), link.anchor()));
            }
        }
    }

    @Test
    void every_row_has_an_anchor_of_its_own() {
        Set<String> seen = new TreeSet<>();
        Stream.concat(claims.rows(), openQuestions.rows())
                .forEach(row -> assertThat(seen.add(row.anchor().orElseThrow()))
                        .as(row.anchor().orElseThrow())
                        .isTrue());
    }

    @Test
    void every_account_of_the_dataset_has_a_row_but_for_names() {
        Set<String> shown = new TreeSet<>();
        claims.rows().forEach(row -> shown.add(row.anchor().orElseThrow()));

        SmallDataset.read().claims().all().stream()
                .map(claim -> claim.id().toString())
                .filter(id -> !id.endsWith("/names"))
                .forEach(id -> assertThat(shown).contains(id));
        assertThat(shown).doesNotContain("fr-2016-1/names");
    }

    @Test
    void a_sentence_that_must_remain_is_counted_in_months() {
        Code code = Code.builder()
                .id("treaty-term/REMAINING_SENTENCE")
                .group("treaty-term")
                .code("REMAINING_SENTENCE")
                .label("Sentence that must remain")
                .definition("Months of the sentence that must remain to be served.")
                .build();
        Treaty transfer = Treaty.builder()
                .id("cn-fr-transfer")
                .kind(TreatyKind.TRANSFER_OF_SENTENCED_PERSONS)
                .title("Treaty on transfer")
                .addParties("CN", "FR")
                .addTerms(TreatyTerm.builder()
                        .term("REMAINING_SENTENCE")
                        .amount(12)
                        .article("4(1)")
                        .addCitations(Citation.of("unts"))
                        .build())
                .build();
        View view =
                View.of(Dataset.over(SmallDataset.read(), SmallDataset.read().info(), List.of(code, transfer)));
        Matrix told = SmallDataset.tables(view, false).on("Claims").orElseThrow();

        assertThat(SmallDataset.cell(told, "cn-fr-transfer/terms/REMAINING_SENTENCE", "Answer")
                        .words())
                .isEqualTo("12 months at least, article 4(1)");
    }

    @Test
    void whether_there_was_more_of_a_form_of_cooperation_is_asked_with_the_searches_for_it() {
        Matrix asked = Comparison.of(View.of(Dataset.embedded())).table("Open questions");

        assertThat(SmallDataset.cell(asked, "HU/cooperation/CN/EXTRADITIONS_EXECUTED", "Question")
                        .words())
                .isEqualTo("Is there a further record of this between Hungary and China: extraditions carried out?");
        assertThat(SmallDataset.cell(asked, "HU/cooperation/CN/EXTRADITIONS_EXECUTED", "What was read and searched")
                        .words())
                .startsWith("Searched 2026-11 (inquiry-hungary-requests): ");
    }

    private String open(String anchor, String heading) {
        return SmallDataset.cell(openQuestions, anchor, heading).words();
    }

    @Test
    void accounts_that_are_true_of_different_times_are_not_shown_as_a_contradiction() {
        Selection states =
                new Selection(new TreeSet<>(List.of(ActorId.of("GB"), ActorId.of("IT"))), List.of(ActorId.of("CN")));
        StandardTables embedded = StandardTables.of(
                Evaluation.of(View.of(Dataset.embedded()), SmallDataset.RULES, states), states, false);
        Matrix told = embedded.on("Claims").orElseThrow();

        assertThat(SmallDataset.cell(told, "it-patrols/hostConsent", "Other accounts")
                        .words())
                .startsWith("At another time, no, 2022-12-19, by Italy (");
        assertThat(SmallDataset.cell(told, "gb-police-stations/figures/STATIONS", "Other accounts")
                        .words())
                .startsWith("At another time, 3, ");
        assertThat(SmallDataset.cell(embedded.on("Operations").orElseThrow(), "it-patrols", "Host state agreed")
                        .words())
                .isEqualTo("Yes, 2015-09-24, by Italy (at another time: no, 2022-12-19, by Italy)");
    }

    @Test
    void records_that_no_other_table_shows_come_last() {
        Selection states = Selection.of("FR", "IT");
        StandardTables embedded = StandardTables.of(
                Evaluation.of(View.of(Dataset.embedded()), SmallDataset.RULES, states), states, false);
        for (String sheet : List.of("Claims", "Open questions")) {
            List<List<String>> shown = recordsAndPlaces(embedded.on(sheet).orElseThrow());
            Set<String> records = shown.stream()
                    .filter(each -> !each.get(1).equals("In no other table"))
                    .map(each -> each.get(0))
                    .collect(Collectors.toSet());
            List<Boolean> isShown = shown.stream()
                    .map(each -> records.contains(each.get(0)))
                    .dropWhile(each -> each)
                    .toList();

            assertThat(isShown).as(sheet).containsOnly(false);
        }
    }

    private static List<List<String>> recordsAndPlaces(Matrix matrix) {
        String ids = matrix.columns().get(0).header();
        try (Stream<Row> rows = matrix.rows()) {
            return rows.map(row -> List.of(
                            SmallDataset.words(matrix, row, ids).split("/", -1)[0],
                            SmallDataset.words(matrix, row, "Shown on")))
                    .toList();
        }
    }

    private String words(String anchor, String heading) {
        return SmallDataset.cell(claims, anchor, heading).words();
    }
}
