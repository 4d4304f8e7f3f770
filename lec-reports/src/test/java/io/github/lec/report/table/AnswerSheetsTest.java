package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.report.EmbeddedComparison;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Part;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The answer sheets: the cover, the contents, decisions, precedents. */
class AnswerSheetsTest {
    private static final StandardTables EMBEDDED = EmbeddedComparison.tables();

    private static StandardTables tables(Dataset dataset, Selection selection) {
        return StandardTables.of(
                Evaluation.of(View.of(dataset), RuleCatalogue.standard(), selection), selection, false);
    }

    private static Selection states(String... codes) {
        return new Selection(new TreeSet<>(Arrays.stream(codes).map(ActorId::of).toList()), List.of(ActorId.of("CN")));
    }

    @Test
    void the_sheets_form_three_groups_answers_first() {
        List<Part> parts = StandardTables.names().stream()
                .map(name -> EMBEDDED.on(name).orElseThrow().part())
                .toList();

        assertThat(parts)
                .isSorted()
                .startsWith(Part.ANSWERS)
                .contains(Part.EVIDENCE)
                .endsWith(Part.REGISTERS);
        assertThat(StandardTables.names())
                .startsWith("Cover", "Contents", "Cooperation", "Extradition clauses", "Assistance clauses", "Verdicts")
                .endsWith("Codebook", "Notes");
    }

    @Test
    void on_exposure_each_colour_stands_for_what_its_cells_say() {
        Matrix exposure = EMBEDDED.on("Exposure").orElseThrow();

        assertThat(exposure.legend())
                .containsKeys(Meaning.GOOD, Meaning.WEAK, Meaning.MISSING, Meaning.UNKNOWN)
                .containsEntry(Meaning.MISSING, "Not protected by nationality");
    }

    @Test
    void the_cover_begins_with_key_findings_and_ends_with_hashes() {
        Matrix cover = EMBEDDED.on("Cover").orElseThrow();
        List<String> words = SmallDataset.words(cover, "What the evidence says");
        Row first = SmallDataset.rows(cover, "Subject", "Extradition treaties in force")
                .get(0);

        assertThat(SmallDataset.words(cover, "Subject")).startsWith("Extradition treaties in force");
        assertThat(words.get(0))
                .matches("\\d+ of the 28 states \\(27 EU states and the United Kingdom\\) have an extradition treaty"
                        + " with China in force .*");
        assertThat(SmallDataset.cell(cover, first, "What the evidence says").evidence())
                .isNotEmpty();
        assertThat(words.subList(words.size() - 2, words.size())).allMatch(each -> each.startsWith("SHA-256 "));
        assertThat(cover.rows())
                .allSatisfy(row -> assertThat(
                                SmallDataset.cell(cover, row, "Check in").link())
                        .hasValueSatisfying(link -> assertThat(StandardTables.names())
                                .contains(
                                        link instanceof Link.ToRow one ? one.sheet() : ((Link.ToSheet) link).sheet())));
    }

    @Test
    void the_cover_of_own_data_describes_own_data() {
        Dataset own = DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "mine", "version": "1", "title": "Mine", "licence": "CC0-1.0",
                             "asOf": "2031-04-01"},
                 "sources": [{"id": "gazette", "title": "Gazette", "kind": "OFFICIAL_GAZETTE", "published": "2031-03-01"}],
                 "treaties": [{"id": "cn-ee-2030", "kind": "EXTRADITION", "title": "Extradition treaty", "textRead": "FULL",
                   "parties": ["CN", "EE"],
                   "lifecycle": [
                     {"stage": "SIGNED", "date": "2030-05-02", "citations": [{"source": "gazette"}]},
                     {"stage": "IN_FORCE", "date": "2031-03-01", "citations": [{"source": "gazette"}]}],
                   "safeguards": [{"kind": "TORTURE_NON_REFOULEMENT", "form": "MANDATORY_REFUSAL", "article": "3",
                     "basis": "TEXT", "citations": [{"source": "gazette"}]}]}]}
                """, "mine.json", Dataset.embedded());
        Matrix cover = tables(own, states("EE")).on("Cover").orElseThrow();

        assertThat(SmallDataset.words(cover, "What the evidence says"))
                .startsWith(
                        "Estonia has an extradition treaty with China in force on 2031-04-01.",
                        "The extradition treaty of Estonia obliges the requested state to refuse where torture is"
                                + " feared.");
    }

    @Test
    void totals_of_texts_reference_texts_and_the_record_are_separate() {
        assertThat(SmallDataset.words(EMBEDDED.on("Cover").orElseThrow(), "Subject"))
                .contains("Verdicts on texts and acts", "Verdicts on reference texts", "Checks of the record")
                .doesNotContain("Verdicts: benchmark met");
    }

    @Test
    void contents_ask_a_question_for_each_sheet() {
        assertThat(SmallDataset.words(EMBEDDED.on("Contents").orElseThrow(), "If you ask …"))
                .allSatisfy(question -> assertThat(question).endsWith("?"));
    }

    @Test
    void decisions_whose_outcome_was_inferred_are_never_plainly_allowed() {
        Matrix decisions = EMBEDDED.on("Decisions").orElseThrow();
        List<Row> spain = decisions
                .rows()
                .filter(row -> SmallDataset.words(decisions, row, "State").equals("Spain"))
                .filter(row ->
                        SmallDataset.words(decisions, row, "Operative part").startsWith("Not seen; inferred"))
                .toList();

        assertThat(spain).isNotEmpty().allSatisfy(row -> {
            assertThat(SmallDataset.words(decisions, row, "Decided")).isEqualTo("Allowed (inferred)");
            assertThat(SmallDataset.cell(decisions, row, "Operative part").meaning())
                    .isEqualTo(Meaning.WEAK);
            assertThat(SmallDataset.cell(decisions, row, "Decided").link()).isPresent();
        });
        assertThat(decisions.legend()).containsEntry(Meaning.WEAK, "Inferred: the operative part was not seen");
    }

    @Test
    void decisions_say_whether_the_operative_part_was_seen_and_who_tells_of_it() {
        assertThat(SmallDataset.words(EMBEDDED.on("Decisions").orElseThrow(), "Operative part"))
                .contains("Seen (court)", "Not seen (court)", "Not determined (court)", "Not seen (official gazette)")
                .contains("Not seen (media)", "Not seen (state media)", "Not seen (policy paper)")
                .noneMatch(words -> words.startsWith("Not determined (media)"));
    }

    @Test
    void what_a_court_tells_of_the_decision_of_another_authority_is_not_the_text_of_that_decision() {
        Matrix decisions = EMBEDDED.on("Decisions").orElseThrow();
        List<String> ofMinisters = decisions
                .rows()
                .filter(row -> SmallDataset.words(decisions, row, "State").equals("Spain"))
                .filter(row ->
                        SmallDataset.words(decisions, row, "Court or authority").equals("An authority of Spain"))
                .map(row -> SmallDataset.words(decisions, row, "Operative part"))
                .toList();

        assertThat(ofMinisters).contains("Not seen (reported by a court)").doesNotContain("Not determined (court)");
        assertThat(decisions.notes()).anyMatch(note -> note.contains("a court reports what another authority decided"));
    }

    @Test
    void what_was_observed_of_one_party_is_asked_of_this_party() {
        assertThat(SmallDataset.words(EMBEDDED.on("Claims").orElseThrow(), "Question"))
                .contains(
                        "Was the Convention relating to the Status of Refugees in force for Thailand in 2019-12?",
                        "Had the International Covenant on Civil and Political Rights reached the stage \"ratified\""
                                + " by China on 2022-10-06?");
    }

    @Test
    void decisions_leave_the_notes_of_coders_to_the_claims() {
        assertThat(SmallDataset.words(EMBEDDED.on("Decisions").orElseThrow(), "Operative part"))
                .allMatch(words -> words.length() < 50);
    }

    @Test
    void an_operative_part_of_which_only_others_tell_was_not_seen() {
        assertThat(EMBEDDED.on("Decisions").orElseThrow().notes())
                .anyMatch(note -> note.contains("media") && note.contains("\"Not seen\""));
    }

    @Test
    void states_are_named_in_sentences_as_one_says_them() {
        Pattern bare = Pattern.compile("\\b(by|with|to|of) (Netherlands|United Kingdom|United States|Philippines)\\b");

        for (Matrix matrix : EMBEDDED.all()) {
            try (Stream<Row> rows = matrix.rows()) {
                assertThat(rows.flatMap(row -> row.cells().stream()).map(Cell::words))
                        .as(matrix.sheet())
                        .noneMatch(words -> bare.matcher(words).find());
            }
        }
    }

    @Test
    void a_treaty_that_is_missing_is_named_with_the_counterpart_as_one_says_it() {
        Selection selection =
                new Selection(new TreeSet<>(List.of(ActorId.of("DE"), ActorId.of("FR"))), List.of(ActorId.of("US")));
        StandardTables tables = StandardTables.of(
                Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), selection), selection, false);

        assertThat(tables.on("States").orElseThrow().rows().flatMap(row -> row.cells().stream()))
                .extracting(Cell::words)
                .contains("Extradition treaty with the United States: not looked for");
    }

    @Test
    void a_heading_of_the_verdicts_is_no_paragraph() {
        for (String sheet : List.of("Verdicts", "Assistance verdicts")) {
            assertThat(EMBEDDED.on(sheet).orElseThrow().columns().stream().map(Column::header))
                    .as(sheet)
                    .allSatisfy(heading -> assertThat(heading).hasSizeLessThan(110));
        }
    }

    @Test
    void a_decision_is_cited_by_court_day_and_reference() {
        assertThat(SmallDataset.words(EMBEDDED.on("Claims").orElseThrow(), "Cite as"))
                .anySatisfy(words -> assertThat(words)
                        .startsWith("Supreme Court of the Czech Republic, 2019-12-18, 11 Tcu 116/2019,"
                                + " ECLI:CZ:NS:2019:11.TCU.116.2019.1; ")
                        .contains(", claim cz-2018-1/decisions/"))
                .anySatisfy(words -> assertThat(words)
                        .startsWith("Constitutional Court of the Czech Republic, 2020-04-02,"
                                + " ECLI:CZ:US:2020:2.US.2299.19.9, as reported in "));
        assertThat(EMBEDDED.on("Decisions").orElseThrow().notes())
                .anyMatch(note -> note.startsWith("To cite a decision"));
    }

    @Test
    void a_judgment_that_is_the_source_is_not_told_in_itself() {
        assertThat(SmallDataset.words(EMBEDDED.on("Claims").orElseThrow(), "Cite as"))
                .anySatisfy(words -> assertThat(words)
                        .startsWith("Audiencia Nacional, Sala de lo Penal, Pleno, 2018-03-12, AAN 141/2018,"
                                + " ECLI:ES:AN:2018:1094A; AAN 141/2018, 12 March 2018, "));
    }

    @Test
    void a_model_is_told_alike_on_every_sheet() {
        assertThat(Stream.of("Treaties", "Extradition clauses", "Assistance clauses")
                        .map(sheet -> SmallDataset.words(EMBEDDED.on(sheet).orElseThrow(), "Status").stream()
                                .filter(words -> words.startsWith("Model"))
                                .distinct()
                                .toList()))
                .allSatisfy(words -> assertThat(words).isSubsetOf("Model, not binding"))
                .anySatisfy(words -> assertThat(words).isNotEmpty());
    }

    @Test
    void decisions_say_whether_assurances_are_on_record() {
        Matrix decisions = EMBEDDED.on("Decisions").orElseThrow();
        Cell assurances = decisions
                .rows()
                .filter(row -> SmallDataset.words(decisions, row, "Case").equals("ES-2019-94"))
                .findFirst()
                .map(row -> SmallDataset.cell(decisions, row, "Assurances in the case as a whole"))
                .orElseThrow();

        assertThat(assurances.words()).as("no search is recorded").isEqualTo("Not looked for");
        assertThat(assurances.link()).contains(Link.toRow("Open questions", "es-2019-94/assurances"));
        assertThat(SmallDataset.words(EMBEDDED.on("Decisions").orElseThrow(), "Assurances in the case as a whole"))
                .contains("Torture and ill-treatment: not accepted");
    }

    @Test
    void that_assurances_were_not_accepted_is_told_of_the_court_that_ruled_so() {
        Matrix decisions = EMBEDDED.on("Decisions").orElseThrow();
        assertThat(decisions
                        .rows()
                        .filter(row ->
                                SmallDataset.words(decisions, row, "Case").equals("CZ-2018-1"))
                        .map(row -> SmallDataset.words(decisions, row, "Court or authority") + ", "
                                + SmallDataset.words(decisions, row, "Decided") + "; "
                                + SmallDataset.words(decisions, row, "Assurances in the case as a whole")))
                .contains(
                        "Municipal Court in Prague, Allowed; Torture and ill-treatment: not accepted (ruling of"
                                + " 2020-04-09)",
                        "Constitutional Court of the Czech Republic, Annulled; Torture and ill-treatment: not"
                                + " accepted");
    }

    @Test
    void decisions_of_the_highest_court_are_listed_though_nobody_saw_what_they_decided() {
        Matrix decisions = EMBEDDED.on("Decisions").orElseThrow();
        List<Row> supreme = decisions
                .rows()
                .filter(row -> SmallDataset.words(decisions, row, "Court or authority")
                        .equals("Tribunal Supremo, Sala Tercera"))
                .toList();

        assertThat(supreme)
                .extracting(row -> SmallDataset.words(decisions, row, "Case") + ", "
                        + SmallDataset.words(decisions, row, "Day") + ": "
                        + SmallDataset.words(decisions, row, "Decided"))
                .contains("ES-2019-94, 2018-04-10: Not determined", "ES-2022-2, 2022-10-10: Stay refused")
                .hasSize(7);
        assertThat(supreme)
                .extracting(row -> SmallDataset.words(decisions, row, "Operative part"))
                .containsOnly("Not seen (court)");
    }

    @Test
    void what_was_done_about_an_open_question_is_told_in_sentences() {
        assertThat(SmallDataset.words(EMBEDDED.on("Open questions").orElseThrow(), "What was read and searched"))
                .noneMatch(words -> words.contains(".. "));
    }

    @Test
    void that_no_assurance_is_on_record_can_be_cited_from_each_sheet() {
        Cell spain = SmallDataset.cell(EMBEDDED.on("States").orElseThrow(), "ES", "Courts and authorities");

        assertThat(spain.evidence())
                .filteredOn(claim -> claim.id().endsWith("/assurances"))
                .hasSize(6)
                .allSatisfy(open -> assertThat(
                                SmallDataset.words(EMBEDDED.on("Open questions").orElseThrow(), "Question's id"))
                        .contains(open.id()));
    }

    @Test
    void a_cell_on_a_state_links_to_what_its_words_rest_on_before_what_was_not_found() {
        Cell sweden = SmallDataset.cell(EMBEDDED.on("States").orElseThrow(), "SE", "Police and other cooperation");

        assertThat(sweden.words()).contains("Stations: ").contains("Otherwise ");
        assertThat(sweden.evidence().get(0).id()).startsWith("se-police-stations/");
    }

    @Test
    void precedents_count_treaties_by_form_and_name_partner_article_and_status() {
        Matrix precedents = EMBEDDED.on("Precedents").orElseThrow();
        Row torture = SmallDataset.row(precedents, "CN/EXTRADITION/TORTURE_NON_REFOULEMENT/MANDATORY_REFUSAL");

        assertThat(SmallDataset.words(precedents, torture, "With whom, in which article"))
                .startsWith(
                        "In force: Italy 3(f), Bosnia and Herzegovina 3(6), Vietnam 3(7), Belgium 3(6), Cyprus 3(8)."
                                + " Observed in force: ");
        assertThat(((Cell.Count) SmallDataset.cell(precedents, torture, "Treaties with it")).value())
                .isEqualTo(Stream.of(SmallDataset.words(precedents, torture, "With whom, in which article")
                                .split("\\. ", -1))
                        .mapToInt(AnswerSheetsTest::treaties)
                        .sum());
        assertThat(((Cell.Count) SmallDataset.cell(precedents, torture, "Treaties on record")).value())
                .isGreaterThan(((Cell.Count) SmallDataset.cell(precedents, torture, "Treaties with it")).value());
    }

    /**
     * How many treaties a part such as "In force: Spain 3(1), France 3(1) and 5 older" or "Of another status: 6" stands
     * for.
     */
    private static int treaties(String part) {
        Matcher counted = Pattern.compile("(?:Of another status: | and )(\\d+)").matcher(part);
        int others = counted.find() ? Integer.parseInt(counted.group(1)) : 0;
        return others + (part.startsWith("Of another") ? 0 : part.split(", ", -1).length);
    }

    @Test
    void hong_kong_is_never_pooled_with_china() {
        Matrix precedents = EMBEDDED.on("Precedents").orElseThrow();

        assertThat(SmallDataset.words(precedents, "Counterpart").stream().distinct())
                .containsExactly("China", "Hong Kong");
        assertThat(SmallDataset.words(EMBEDDED.on("Decisions").orElseThrow(), "Case"))
                .contains("FR-2019-1", "FR-2011-1 (Hong Kong)", "ES-2010-1 (Hong Kong)");
        assertThat(EMBEDDED.on("Decisions").orElseThrow().lead())
                .anyMatch(line -> line.contains("requests are those of China unless the case names another"));
    }

    @Test
    void clauses_as_data_have_one_account_a_row() {
        Matrix clauses = EMBEDDED.on("Clauses").orElseThrow();
        long accounts = Dataset.embedded().treaties().stream()
                .mapToLong(treaty -> treaty.safeguards().size())
                .sum();

        assertThat(clauses.rows().count()).isEqualTo(accounts);
        assertThat(clauses.part()).isEqualTo(Part.REGISTERS);
    }

    @Test
    void silence_has_six_words_on_all_sheets() {
        List<String> dialects = List.of(
                "Not recorded",
                "None recorded",
                "None",
                "Not known",
                "Unknown",
                "No search",
                "No date",
                "No source",
                "Search inconclusive",
                "Reported absent, text not read",
                "None named",
                "Not given");

        Stream<String> said = StandardTables.names().stream()
                .map(name -> EMBEDDED.on(name).orElseThrow())
                .flatMap(Matrix::rows)
                .flatMap(row -> row.cells().stream())
                .map(Cell::words);
        assertThat(said.filter(dialects::contains).distinct()).isEmpty();
    }

    @Test
    void no_legend_and_no_heading_has_a_seventh_word_for_silence() {
        Stream<String> ofSigns = Stream.of(Meaning.values()).map(Meaning::legend);
        Stream<String> ofTables = StandardTables.names().stream()
                .map(name -> EMBEDDED.on(name).orElseThrow())
                .flatMap(matrix -> Stream.concat(
                        matrix.legend().values().stream(),
                        matrix.columns().stream().map(Column::header)));

        assertThat(Stream.concat(ofSigns, ofTables))
                .isNotEmpty()
                .noneMatch(words -> words.toLowerCase(Locale.ROOT).matches(".*\\b(?:not known|unknown|unclear)\\b.*"));
    }
}
