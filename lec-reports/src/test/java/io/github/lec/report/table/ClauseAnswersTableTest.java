package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.report.EmbeddedComparison;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Part;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Basis;
import io.github.lec.source.Citation;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseAnswersTableTest {
    private static final String FRANCE = "cn-fr-extradition-2007/FR-CN";

    private final StandardTables tables = SmallDataset.tables();
    private final Matrix clauses = tables.on("Extradition clauses").orElseThrow();

    @Test
    void keeps_apart_what_the_text_says() {
        says("Death penalty", "unless assured", Meaning.GOOD);
        says("Specialty", "binding rule", Meaning.GOOD);
        says("Military offence", "may refuse", Meaning.WEAK);
        says("Torture and ill-treatment", "not determined", Meaning.UNKNOWN);
        says("Priority for the Union citizen's home state", "reported absent", Meaning.REPORTED_MISSING);
    }

    @Test
    void shows_the_strength_that_all_accounts_leave_open() {
        says("Own nationals", "must refuse", Meaning.GOOD);
    }

    @Test
    void the_key_says_that_a_clause_of_a_text_not_read_is_known_by_description_only() {
        says("Own nationals", "must refuse", Meaning.GOOD);
        says("Death penalty", "unless assured", Meaning.GOOD);
        assertThat(clauses.notes()).anyMatch(note -> note.contains("Of a text not read: known by description only"));
    }

    @Test
    void a_clause_of_which_only_the_force_is_disputed_is_there() {
        says("Political offence", "disputed: must refuse or may refuse", Meaning.PRESENT);
    }

    @Test
    void says_absent_of_a_text_that_was_read_in_full() {
        Cell cell = SmallDataset.cell(clauses, "cn-lt-extradition-2002/LT-CN", "Torture and ill-treatment");

        assertThat(cell.words()).isEqualTo("absent");
        assertThat(cell.meaning()).isEqualTo(Meaning.MISSING);
    }

    /** Czechia and Portugal have an agreement with Hong Kong in force and none, or another, with China. */
    @Test
    void what_is_in_force_stands_first_whatever_other_treaty_the_state_has() {
        Matrix table = embedded("Extradition clauses");
        List<String> statuses = table.rows()
                .filter(row -> row.anchor().filter(id -> id.startsWith("hk-")).isPresent())
                .map(row -> SmallDataset.words(table, row, "Status").replaceFirst("[ ,].*", ""))
                .distinct()
                .toList();

        assertThat(statuses)
                .startsWith("In", "Observed")
                .doesNotHaveDuplicates()
                .contains("Suspended");
    }

    @Test
    void a_key_explains_the_terms_that_the_table_uses_and_no_others() {
        assertThat(clauses.notes())
                .anySatisfy(note -> assertThat(note)
                        .contains("Unless assured: required, unless a sufficient assurance is given.")
                        .contains("Binding rule: it binds, and is no ground for refusal.")
                        .doesNotContain("No duty:", "Annexed promise:"))
                .anySatisfy(note -> assertThat(note)
                        .contains("Absent: the relevant part was read and has none.")
                        .contains("Disputed: the answer depends on which source is right.")
                        .doesNotContain("Another source:"));
    }

    @Test
    void texts_of_which_only_an_unofficial_copy_was_read_are_named_once() {
        StandardTables all = EmbeddedComparison.tables();

        assertThat(all.on("Extradition clauses").orElseThrow().notes())
                .anySatisfy(note -> assertThat(note)
                        .contains("Text read in an unofficial copy only: ")
                        .contains("Cyprus", "Spain")
                        .doesNotContain("France"))
                .anySatisfy(note -> assertThat(note)
                        .startsWith("Most clauses read in an unofficial copy, a few in another text: ")
                        .contains("France", "Lithuania", "Portugal")
                        .doesNotContain("Italy"));
        Matrix treaties = all.on("Treaties").orElseThrow();
        assertThat(SmallDataset.cell(treaties, "cn-cy-extradition-2018", "Text read")
                        .words())
                .isEqualTo("Read in full, in an unofficial copy");
        assertThat(SmallDataset.cell(treaties, "cn-fr-extradition-2007", "Text read")
                        .words())
                .isEqualTo("Read in full");
    }

    @Test
    void links_to_an_open_question_without_an_answer() {
        assertThat(SmallDataset.cell(clauses, FRANCE, "Torture and ill-treatment")
                        .link())
                .contains(Link.toRow("Open questions", "cn-fr-extradition-2007/safeguards/TORTURE_NON_REFOULEMENT"));
        assertThat(SmallDataset.cell(clauses, FRANCE, "Death penalty").link())
                .contains(Link.toRow("Claims", "cn-fr-extradition-2007/safeguards/DEATH_PENALTY_BAR"));
    }

    @Test
    void a_safeguard_of_which_no_text_says_anything_has_no_column_and_is_named_in_a_note() {
        assertThat(clauses.columns()).extracting(Column::header).doesNotContain("Humanitarian grounds");
        assertThat(clauses.notes())
                .anySatisfy(note -> assertThat(note)
                        .startsWith("Not determined for any text in this table, and so without a column: ")
                        .contains("Humanitarian grounds"));
    }

    @Test
    void a_safeguard_that_was_searched_in_vain_or_does_not_apply_has_no_column_and_a_note_of_its_own() {
        String other = """
                , {"id": "u", "kind": "%s", "title": "U", "parties": ["MT", "CN"],
                   "lifecycle": [{"stage": "SIGNED", "date": "2012-05-02", "citations": [{"source": "s"}]}]}""";

        assertThat(silent("", "Extradition clauses"))
                .anySatisfy(note -> assertThat(note)
                        .startsWith("None found in any text in this table, and so without a column: ")
                        .contains("Death penalty")
                        .doesNotContain("Specialty"))
                .anySatisfy(note -> assertThat(note)
                        .startsWith("Not determined for any text in this table, and so without a column: ")
                        .contains("Specialty")
                        .doesNotContain("Death penalty"));
        assertThat(silent(other.formatted("EXTRADITION"), "Extradition clauses"))
                .anySatisfy(note -> assertThat(note)
                        .startsWith("None found in the texts that were searched, not determined in the others, and so"
                                + " without a column: ")
                        .contains("Death penalty"));
        assertThat(silent(other.formatted("MUTUAL_LEGAL_ASSISTANCE"), "Assistance clauses"))
                .anySatisfy(note -> assertThat(note)
                        .startsWith("Not applicable to any text in this table, and so without a column: ")
                        .contains("Consent of the person"));
    }

    private static List<String> silent(String furtherTreaty, String sheet) {
        Dataset own = DatasetReader.readDocumentOver("""
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
             "sources": [{"id": "s", "title": "S", "published": "2012-01-01"}],
             "treaties": [
               {"id": "t", "kind": "EXTRADITION", "title": "T", "parties": ["MT", "CN"],
                "lifecycle": [{"stage": "SIGNED", "date": "2001-05-02", "citations": [{"source": "s"}]}]}%s],
             "inquiries": [{"id": "q", "question": "Is there a clause on the death penalty?", "states": ["MT"],
               "counterparts": ["CN"], "records": ["t"], "kinds": ["DEATH_PENALTY_BAR"], "searched": ["s"],
               "on": "2026-01-01", "outcome": "NONE_FOUND"}]}
            """.formatted(furtherTreaty), "own.json", SmallDataset.read());
        Selection malta = Selection.of("MT").with("CN");
        return StandardTables.of(Evaluation.of(View.of(own), RuleCatalogue.standard(), malta), malta, false)
                .on(sheet)
                .orElseThrow()
                .notes();
    }

    @Test
    void clauses_of_kinds_without_a_column_are_named_in_a_note_that_says_where_they_stand() {
        assertThat(embedded("Extradition clauses").notes())
                .anySatisfy(note -> assertThat(note)
                        .contains("Clauses has the articles, and kinds without a column: ")
                        .contains("public order, essential interests")
                        .doesNotContain("specialty"));
        assertThat(embedded("Assistance clauses").notes())
                .anySatisfy(note ->
                        assertThat(note).contains("own nationals; specialty; ").doesNotContain("public order"));
        assertThat(clauses.notes()).noneMatch(note -> note.contains("kinds without a column"));
    }

    @Test
    void a_protocol_is_told_from_the_treaty_to_which_it_belongs() {
        Dataset own = DatasetReader.readDocumentOver("""
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
             "sources": [{"id": "s", "title": "S", "kind": "TREATY_SERIES", "published": "2012-01-01"}],
             "treaties": [
               {"id": "t", "kind": "EXTRADITION", "title": "T", "parties": ["AT", "CN"],
                "lifecycle": [{"stage": "SIGNED", "date": "2001-05-02", "citations": [{"source": "s"}]}]},
               {"id": "p", "kind": "EXTRADITION", "title": "P", "parties": ["AT", "CN"], "parent": "t",
                "lifecycle": [{"stage": "SIGNED", "date": "2010-03-01", "citations": [{"source": "s"}]}]},
               {"id": "q", "kind": "MUTUAL_LEGAL_ASSISTANCE", "title": "Q", "parties": ["AT", "CN"], "parent": "t"}]}
            """, "own.json", Dataset.embedded());
        Selection austria = Selection.of("AT").with("CN");
        StandardTables both =
                StandardTables.of(Evaluation.of(View.of(own), RuleCatalogue.standard(), austria), austria, false);

        assertThat(SmallDataset.words(both.on("Extradition clauses").orElseThrow(), "Treaty"))
                .containsExactlyInAnyOrder(
                        "Austria and China", "Austria and China: protocol or amendment, signed 2010-03-01");
        assertThat(SmallDataset.words(both.on("Assistance clauses").orElseThrow(), "Treaty"))
                .contains("Austria and China: legal assistance, protocol or amendment");
        assertThat(SmallDataset.words(both.on("Treaties by year").orElseThrow(), "Treaty"))
                .containsExactly(
                        "Austria and China: extradition",
                        "Austria and China: extradition, protocol or amendment, signed 2010-03-01");
    }

    /** Rows with one name are one thing to whoever hears them. */
    @Test
    void a_treaty_is_told_from_an_earlier_one_between_the_same_parties() {
        Dataset own = DatasetReader.readDocumentOver("""
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
             "sources": [{"id": "s", "title": "S", "kind": "TREATY_SERIES", "published": "2012-01-01"}],
             "treaties": [
               {"id": "t", "kind": "EXTRADITION", "title": "T", "parties": ["AT", "CN"],
                "lifecycle": [{"stage": "SIGNED", "date": "2001-05-02", "citations": [{"source": "s"}]}]},
               {"id": "u", "kind": "EXTRADITION", "title": "Second treaty", "parties": ["AT", "CN"], "supersedes": "t",
                "lifecycle": [{"stage": "IN_FORCE", "date": "2011", "citations": [{"source": "s"}]}]},
               {"id": "q", "kind": "MUTUAL_LEGAL_ASSISTANCE", "title": "Q", "parties": ["AT", "CN"]}]}
            """, "own.json", Dataset.embedded());
        Selection austria = Selection.of("AT").with("CN");
        StandardTables both =
                StandardTables.of(Evaluation.of(View.of(own), RuleCatalogue.standard(), austria), austria, false);

        for (String sheet : List.of("Extradition clauses", "Verdicts")) {
            assertThat(SmallDataset.words(both.on(sheet).orElseThrow(), "Treaty"))
                    .contains("Austria and China: signed 2001-05-02", "Austria and China: Second treaty");
        }
        assertThat(SmallDataset.words(both.on("Assistance clauses").orElseThrow(), "Treaty"))
                .contains("Austria and China: legal assistance");
        assertThat(SmallDataset.words(both.on("Treaties by year").orElseThrow(), "Treaty"))
                .containsExactlyInAnyOrder(
                        "Austria and China: extradition, signed 2001-05-02",
                        "Austria and China: extradition, Second treaty");
    }

    @Test
    void a_protocol_of_which_only_the_year_is_known_is_named_by_it() {
        Dataset own = DatasetReader.readDocumentOver("""
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
             "sources": [{"id": "s", "title": "S", "kind": "TREATY_SERIES", "published": "2012-01-01"}],
             "treaties": [
               {"id": "t", "kind": "EXTRADITION", "title": "T", "parties": ["AT", "CN"]},
               {"id": "p", "kind": "EXTRADITION", "title": "P", "parties": ["AT", "CN"], "parent": "t",
                "lifecycle": [{"stage": "SIGNED", "date": "2010", "citations": [{"source": "s"}]}]}]}
            """, "own.json", Dataset.embedded());
        Selection austria = Selection.of("AT").with("CN");

        assertThat(SmallDataset.words(
                        StandardTables.of(
                                        Evaluation.of(View.of(own), RuleCatalogue.standard(), austria), austria, false)
                                .on("Extradition clauses")
                                .orElseThrow(),
                        "Treaty"))
                .contains("Austria and China: protocol or amendment, signed 2010");
    }

    @Test
    void is_as_sure_of_a_treaty_as_cooperation_is() {
        String words = SmallDataset.cell(clauses, "cn-lt-extradition-2002/LT-CN", "Status")
                .words();

        assertThat(words).isEqualTo("Observed in force since 2018 or earlier, unofficial list");
        assertThat(SmallDataset.cell(tables.on("Cooperation").orElseThrow(), "LT", "Extradition treaty")
                        .words())
                .isEqualTo(words);
    }

    @Test
    void hong_kong_is_separate_and_assistance_has_its_own_table() {
        List<String> treaties = SmallDataset.words(clauses, "Treaty");

        assertThat(treaties).startsWith("Belgium and China").endsWith("United Kingdom and Hong Kong");
        assertThat(SmallDataset.words(tables.on("Assistance clauses").orElseThrow(), "Treaty"))
                .contains("Malta and China: legal assistance");
    }

    @Test
    void a_treaty_has_one_row_where_both_directions_say_the_same() {
        Matrix all = embedded("Extradition clauses");

        assertThat(SmallDataset.rows(all, "Treaty", "Italy and China"))
                .singleElement()
                .satisfies(row -> assertThat(row.about().states()).contains("IT"));
    }

    @Test
    void a_cell_says_what_another_source_says() {
        Selection italy = Selection.of("IT").with("CN");
        Matrix table = StandardTables.of(
                        Evaluation.of(View.of(Dataset.embedded()), RuleCatalogue.standard(), italy), italy, false)
                .on("Extradition clauses")
                .orElseThrow();

        assertThat(SmallDataset.words(table, "Death penalty")).contains("absent (another source: must refuse)");
        assertThat(table.notes()).anyMatch(note -> note.contains("Another source: says otherwise"));
    }

    @Test
    void where_it_matters_which_state_is_asked_each_direction_has_a_row_that_names_it() {
        Selection standard = Selection.standard();
        Matrix table = StandardTables.of(
                        Evaluation.of(View.of(oneWay()), RuleCatalogue.standard(), standard), standard, false)
                .on("Extradition clauses")
                .orElseThrow();

        assertThat(SmallDataset.words(table, "Treaty"))
                .contains("Latvia and China, where China is asked", "Latvia and China, where Latvia is asked");
    }

    @Test
    void directions_that_are_not_known_alike_have_separate_rows_although_their_words_are_the_same() {
        Selection latvia = Selection.of("LV").with("CN");
        Matrix table = StandardTables.of(
                        Evaluation.of(View.of(knownInPart()), RuleCatalogue.standard(), latvia), latvia, false)
                .on("Extradition clauses")
                .orElseThrow();

        assertThat(SmallDataset.words(table, "Own nationals")).containsExactly("must refuse", "must refuse");
        assertThat(SmallDataset.words(table, "Treaty"))
                .containsExactly("Latvia and China, where Latvia is asked", "Latvia and China, where China is asked");
    }

    /** A treaty whose clause was read as far as it binds one party, and is only described for the other. */
    private static Dataset knownInPart() {
        Clause read = Clause.of(
                        SafeguardKind.OWN_NATIONALS_BAR, SafeguardForm.MANDATORY_REFUSAL, Citation.of("paper-2017"))
                .toBuilder()
                .requested("LV")
                .basis(Basis.TEXT)
                .build();
        return Dataset.draft(Treaty.extradition("cn-lv-draft", "LV", "CN")
                .citing("paper-2017")
                .signed("2020-10")
                .textRead(TextRead.PARTIAL)
                .addSafeguards(
                        read,
                        read.toBuilder()
                                .requested("CN")
                                .basis(Basis.DESCRIPTION)
                                .build())
                .build());
    }

    @Test
    void a_safeguard_of_which_sources_contradict_each_other_has_a_column_and_is_not_called_undetermined_in_states() {
        Selection latvia = Selection.of("LV").with("CN");
        StandardTables both = StandardTables.of(
                Evaluation.of(View.of(contradicted()), RuleCatalogue.standard(), latvia), latvia, false);
        Matrix table = both.on("Extradition clauses").orElseThrow();

        assertThat(SmallDataset.words(table, "Own nationals")).containsExactly("disputed: must refuse or absent");
        assertThat(table.notes())
                .noneMatch(note -> note.contains("Not determined for any text") && note.contains("Own nationals"));
        assertThat(SmallDataset.cell(
                                both.on("States").orElseThrow(),
                                "LV",
                                "When the treaty allows or requires the state to refuse")
                        .words())
                .startsWith("Disputed: own nationals. Not determined: ");
    }

    /** A treaty in which one reader of the text found a clause that another did not find. */
    private static Dataset contradicted() {
        Clause found = Clause.of(
                        SafeguardKind.OWN_NATIONALS_BAR, SafeguardForm.MANDATORY_REFUSAL, Citation.of("paper-2017"))
                .toBuilder()
                .basis(Basis.TEXT)
                .build();
        return Dataset.draft(Treaty.extradition("cn-lv-draft", "LV", "CN")
                .citing("paper-2017")
                .signed("2020-10")
                .textRead(TextRead.FULL)
                .addSafeguards(
                        found, found.toBuilder().form(SafeguardForm.ABSENT).build())
                .build());
    }

    /** A treaty with a clause that binds only one of the two. */
    private static Dataset oneWay() {
        return Dataset.draft(Treaty.extradition("cn-lv-draft", "LV", "CN")
                .citing("paper-2017")
                .signed("2020-10")
                .addSafeguards(Clause.of(
                                SafeguardKind.TORTURE_NON_REFOULEMENT,
                                SafeguardForm.MANDATORY_REFUSAL,
                                Citation.of("paper-2017"))
                        .toBuilder()
                        .requested("LV")
                        .build())
                .build());
    }

    @Test
    void is_an_answer() {
        assertThat(clauses.part()).isEqualTo(Part.ANSWERS);
    }

    private static Matrix embedded(String sheet) {
        return EmbeddedComparison.tables().table(sheet);
    }

    private void says(String heading, String words, Meaning meaning) {
        Cell cell = SmallDataset.cell(clauses, FRANCE, heading);
        assertThat(cell.words()).as(heading).isEqualTo(words);
        assertThat(cell.meaning()).as(heading).isEqualTo(meaning);
    }
}
