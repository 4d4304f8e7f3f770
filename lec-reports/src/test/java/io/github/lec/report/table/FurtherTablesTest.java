package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Evaluation;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FurtherTablesTest {
    private final StandardTables tables = SmallDataset.tables();

    @Test
    void a_state_has_one_row_of_sentences_and_its_name_leads_to_its_profile() {
        Matrix states = tables.on("States").orElseThrow();

        assertThat(SmallDataset.words(states, "State"))
                .containsExactly("Belgium", "France", "Germany", "Lithuania", "Malta", "United Kingdom");
        assertThat(SmallDataset.cell(states, "FR", "State").link()).contains(Link.toRow("Profiles", "FR-1"));
        assertThat(SmallDataset.cell(states, "FR", "Extradition").words()).isEqualTo("In force since 2015-07-17");
        assertThat(SmallDataset.cell(states, "FR", "When the treaty allows or requires the state to refuse")
                        .words())
                .startsWith(
                        "Must refuse: death penalty (unless assured), own nationals. May refuse: military offence. ")
                .contains("Not determined: torture and ill-treatment");
        assertThat(SmallDataset.cell(states, "DE", "Extradition").words()).isEqualTo("None found");
        assertThat(SmallDataset.cell(states, "GB", "Hong Kong").words())
                .startsWith("Surrender of fugitive offenders: suspended since 2020-07-28 by Hong Kong");
    }

    @Test
    void where_no_treaty_was_looked_for_anywhere_there_is_no_map_of_it() {
        View empty = View.of(DatasetReader.readDocument("""
            {"dataset": {"format": "1.0", "id": "empty", "version": "1", "title": "Empty", "licence": "CC0-1.0", "asOf": "2026-06-30"}}
            """, "empty.json"));

        assertThat(SmallDataset.tables(empty, false).table("Map").charts()).isEmpty();
        assertThat(SmallDataset.tables().table("Map").charts()).hasSize(1);
    }

    @Test
    void what_the_requesting_state_must_do_is_no_ground_on_which_the_state_must_refuse() {
        String treaty = """
            {"id": "cn-mt", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "MT"],
             "lifecycle": [{"stage": "IN_FORCE", "date": "2012-05-01", "citations": [{"source": "unts"}]}],
             "safeguards": [{"kind": "FAIR_TRIAL_GUARANTEE", "form": "BINDING_RULE",
                             "citations": [{"source": "unts"}]}]}\
            """;
        Matrix states = StandardTables.of(
                        Evaluation.of(
                                View.of(SmallDataset.readWith("treaties", treaty)),
                                SmallDataset.RULES,
                                SmallDataset.SELECTION),
                        SmallDataset.SELECTION,
                        false)
                .on("States")
                .orElseThrow();

        assertThat(SmallDataset.cell(states, "MT", "When the treaty allows or requires the state to refuse")
                        .words())
                .startsWith("Binding rule: fair trial. ");
    }

    @Test
    void a_duty_that_an_assurance_lifts_is_no_mere_leave_to_refuse() {
        String treaty = """
            {"id": "cn-mt", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "MT"],
             "lifecycle": [{"stage": "IN_FORCE", "date": "2012-05-01", "citations": [{"source": "unts"}]}],
             "safeguards": [{"kind": "TORTURE_NON_REFOULEMENT", "form": "MANDATORY_UNLESS_ASSURANCE",
                             "citations": [{"source": "unts"}]}]}\
            """;
        StandardTables more = StandardTables.of(
                Evaluation.of(
                        View.of(SmallDataset.readWith("treaties", treaty)), SmallDataset.RULES, SmallDataset.SELECTION),
                SmallDataset.SELECTION,
                false);

        assertThat(SmallDataset.cell(
                                more.on("States").orElseThrow(),
                                "MT",
                                "When the treaty allows or requires the state to refuse")
                        .words())
                .startsWith("Must refuse: torture and ill-treatment (unless assured). ");
        assertThat(SmallDataset.cell(
                                more.on("Extradition clauses").orElseThrow(),
                                "cn-mt/MT-CN",
                                "Torture and ill-treatment")
                        .words())
                .isEqualTo("unless assured");
    }

    @Test
    void a_treaty_that_no_longer_or_never_binds_is_not_told_as_if_it_obliged_now() {
        assertThat(refusal("SUSPENDED", "2020-08-01"))
                .startsWith("Suspended 2020, so not applied now. Its text: must refuse: torture and ill-treatment. ");
        assertThat(refusal("TERMINATED", "2021-08-01"))
                .startsWith("Terminated 2021, so not applied now. Its text: must refuse: torture and ill-treatment. ");
        assertThat(refusal("SHELVED", "2017-03-28"))
                .contains("so not applied now. Its text: must refuse: torture and ill-treatment. ");
    }

    @Test
    void a_text_that_is_only_initialled_is_not_told_as_if_it_obliged_now() {
        assertThat(refusalAfter("""
            {"stage": "INITIALLED", "date": "2019-05-01", "citations": [{"source": "unts"}]}\
            """))
                .contains("nitialled")
                .contains(", so not applied now. Its text: must refuse: torture and ill-treatment. ");
    }

    @Test
    void a_text_that_did_not_exist_on_the_day_is_not_told() {
        String signed = """
            {"stage": "SIGNED", "date": "2010-05-01", "citations": [{"source": "unts"}]}\
            """;

        assertThat(refusalAfter(View::of, signed)).contains("ust refuse: torture");
        assertThat(refusalAfter(
                        dataset -> View.of(
                                dataset,
                                LocalDate.parse("2009-12-31"),
                                dataset.info().asOf()),
                        signed))
                .isEqualTo("Not yet signed, so not applied now");
    }

    /** {@return what States says on refusal of a treaty that reached a stage after its signature} */
    private static String refusal(String stage, String day) {
        return refusalAfter("""
            {"stage": "SIGNED", "date": "2010-05-01", "citations": [{"source": "unts"}]},
                           %s
                           {"stage": "%s", "date": "%s", "citations": [{"source": "unts"}]}\
            """.formatted(
                        stage.equals("SHELVED")
                                ? ""
                                : "{\"stage\": \"IN_FORCE\", \"date\": \"2012-05-01\", \"citations\":"
                                        + " [{\"source\": \"unts\"}]},",
                        stage,
                        day));
    }

    private static String refusalAfter(String steps) {
        return refusalAfter(View::of, steps);
    }

    private static String refusalAfter(Function<Dataset, View> on, String steps) {
        String treaty = """
            {"id": "cn-mt", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "MT"],
             "lifecycle": [%s],
             "safeguards": [{"kind": "TORTURE_NON_REFOULEMENT", "form": "MANDATORY_REFUSAL",
                             "citations": [{"source": "unts"}]}]}\
            """.formatted(steps);
        StandardTables more = StandardTables.of(
                Evaluation.of(
                        on.apply(SmallDataset.readWith("treaties", treaty)),
                        SmallDataset.RULES,
                        SmallDataset.SELECTION),
                SmallDataset.SELECTION,
                false);
        return SmallDataset.cell(
                        more.on("States").orElseThrow(), "MT", "When the treaty allows or requires the state to refuse")
                .words();
    }

    @Test
    void years_without_any_step_are_in_the_timeline_too() {
        Matrix timeline = tables.on("Timeline").orElseThrow();

        assertThat(SmallDataset.words(timeline, "Year")).startsWith("1997", "1998", "1999", "2000");
        assertThat(count(timeline, "1999", "Treaties signed")).isZero();
        assertThat(count(timeline, "2007", "Treaties signed")).isEqualTo(1);
        assertThat(count(timeline, "2020", "Hong Kong: treaties suspended or ended"))
                .isEqualTo(1);
        assertThat(count(timeline, "2014", "Treaties in force at year end"))
                .isLessThan(count(timeline, "2015", "Treaties in force at year end"));
        assertThat(count(timeline, "2018", "Extraditions refused or lapsed")).isEqualTo(1);
        assertThat(SmallDataset.cell(timeline, "2016", "Extraditions carried out")
                        .link())
                .contains(Link.toRow("Claims", "fr-2016-1/steps/SURRENDERED"));
        assertThat(timeline.charts()).hasSize(2);
    }

    @Test
    void exposure_leads_with_prosecution_and_holds_enforcement_too() {
        Matrix exposure = tables.on("Exposure").orElseThrow();
        List<String> purposes = SmallDataset.words(exposure, "Requested for");

        int half = purposes.size() / 2;
        assertThat(purposes.subList(0, half)).containsOnly("Prosecution");
        assertThat(purposes.subList(half, purposes.size())).hasSize(half).containsOnly("Enforcement");
        assertThat(exposure.rows().flatMap(row -> row.anchor().stream())).contains("FR/CN", "FR/CN/ENFORCEMENT");
    }

    @Test
    void the_map_has_a_row_a_state_with_a_status_word_and_its_year() {
        Matrix map = tables.on("Map").orElseThrow();

        assertThat(SmallDataset.cell(map, "FR", "Extradition treaty"))
                .satisfies(cell -> assertThat(cell.words()).isEqualTo("In force since 2015"))
                .satisfies(cell -> assertThat(cell.meaning()).isEqualTo(Meaning.GOOD))
                .satisfies(cell -> assertThat(cell.evidence()).isNotEmpty());
        assertThat(map.rows()).allSatisfy(row -> {
            assertThat(row.about().states()).hasSize(1);
            assertThat(SmallDataset.cell(map, row, "Extradition treaty").meaning())
                    .isNotEqualTo(Meaning.NEUTRAL);
        });
    }

    @Test
    void the_tidy_table_has_a_row_for_each_record_and_search() {
        Matrix data = tables.on("Cooperation data").orElseThrow();
        List<Row> rows = data.rows().toList();

        assertThat(rows.stream()
                        .map(row -> Stream.of("State", "Topic", "Entry", "Status")
                                .map(heading -> SmallDataset.words(data, row, heading))
                                .collect(Collectors.joining("/"))))
                .contains(
                        "France/Extradition treaty/Text/In force",
                        "France/Extraditions carried out/Case/Carried out",
                        "France/Joint patrols and operations/Operation/Cancelled",
                        "Germany/Extradition treaty/Search/None found",
                        "Malta/Extradition treaty/Not applicable/Not looked for",
                        "Lithuania/Extradition treaty/Text/Observed in force, unofficial list");
        assertThat(rows)
                .filteredOn(row -> SmallDataset.words(data, row, "Record id").equals("fr-2017-1"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(SmallDataset.words(data, row, "Date")).isEqualTo("2017-05-02");
                    assertThat(SmallDataset.words(data, row, "Date of")).isEqualTo("Surrendered");
                    assertThat(SmallDataset.words(data, row, "Precision")).isEqualTo("Day");
                    assertThat(SmallDataset.cell(data, row, "Persons, at least"))
                            .isInstanceOf(Cell.Count.class)
                            .extracting(Cell::words)
                            .isEqualTo("2");
                });
    }

    @Test
    void coverage_says_what_was_not_looked_for() {
        Matrix coverage = tables.on("Coverage").orElseThrow();

        assertThat(count(coverage, "DE", "Searched, none found")).isEqualTo(1);
        assertThat(count(coverage, "DE", "Searched, not determined")).isEqualTo(1);
        assertThat(count(coverage, "DE", "Not looked for")).isEqualTo(11);
        assertThat(SmallDataset.cell(coverage, "DE", "Which were not looked for")
                        .words())
                .as("a list of eleven leaves room for five rows on a screen")
                .isEqualTo("All but: Extradition treaty; Liaison officers");
        assertThat(SmallDataset.cell(coverage, "DE", "Oldest search").words()).isEqualTo("2026-10-01");
    }

    @Test
    void what_happened_to_persons_stands_before_what_is_on_record_for_few_states() {
        assertThat(headers("Cooperation"))
                .startsWith(
                        "State",
                        "Extradition treaty",
                        "Extraditions carried out",
                        "Extraditions authorised or pending",
                        "Refused, lapsed or brought elsewhere",
                        "Informal returns and attempts",
                        "Mutual legal assistance");
        assertThat(headers("States"))
                .startsWith("State", "Extradition", "Extraditions and returns", "Courts and authorities");
    }

    private List<String> headers(String sheet) {
        return tables.on(sheet).orElseThrow().columns().stream()
                .map(Column::header)
                .toList();
    }

    @Test
    void priorities_and_recommendations_are_those_of_the_source() {
        Matrix priorities = tables.on("Priorities").orElseThrow();
        Matrix recommendations = tables.on("Recommendations").orElseThrow();

        assertThat(SmallDataset.cell(priorities, "CYBERCRIME", "Willingness").words())
                .isEqualTo("Growing, said of China");
        assertThat(SmallDataset.cell(recommendations, "rec-joint", "Addressed to")
                        .words())
                .isEqualTo("European Union");
        assertThat(SmallDataset.cell(recommendations, "rec-joint", "What is recommended")
                        .link())
                .contains(Link.toRow("Claims", "rec-joint/content"));
    }

    @Test
    void answers_have_a_register_of_their_own() {
        assertThat(SmallDataset.cell(tables.on("Responses").orElseThrow(), "fr-stations-response", "Answer by")
                        .words())
                .isEqualTo("Ministry of the Interior (France)");
    }

    @Test
    void the_same_words_have_the_same_meaning_within_a_column() {
        for (Matrix matrix : tables.all()) {
            for (int column = 0; column < matrix.columns().size(); column++) {
                int at = column;
                List<Cell> cells = matrix.rows().map(row -> row.cells().get(at)).toList();
                for (Cell cell : cells) {
                    Meaning first = cells.stream()
                            .filter(other -> other.words().equals(cell.words()))
                            .findFirst()
                            .orElseThrow()
                            .meaning();
                    assertThat(cell.meaning())
                            .as(matrix.sheet() + ": " + cell.words())
                            .isEqualTo(first);
                }
            }
        }
    }

    private static long count(Matrix matrix, String anchor, String heading) {
        return ((Cell.Count) SmallDataset.cell(matrix, anchor, heading)).value();
    }
}
