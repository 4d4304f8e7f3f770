package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one source says was done, or is applied, and another denies, has one certainty on every sheet. */
class DisputedPatrolTest {
    private static final Selection MALTA = Selection.of("MT").with("CN");

    private static Matrix sheet(String name, String records) {
        Dataset dataset = DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-10-01"},
                 "sources": [{"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2020-06-01"},
                             {"id": "ministry", "title": "Ministry", "kind": "GOVERNMENT", "published": "2020-07-01"}],
                 %s}
                """.formatted(records), "own.json", Dataset.embedded());
        return StandardTables.of(Evaluation.of(View.of(dataset), RuleCatalogue.standard(), MALTA), MALTA, false)
                .on(name)
                .orElseThrow();
    }

    @Test
    void a_patrol_that_one_source_denies_is_disputed_where_operations_are_counted() {
        Matrix cooperation = sheet("Cooperation", """
                "operations": [{"id": "patrol", "title": "Patrol in Malta", "kind": "JOINT_PATROL", "by": ["CN"], "participants": ["MT"], "hosts": ["MT"],
                  "steps": [{"stage": "HELD", "date": "2019-06-01", "citations": [{"source": "press"}]},
                            {"stage": "HELD", "denies": true, "citations": [{"source": "ministry"}]}]}]""");

        assertThat(SmallDataset.words(cooperation, "Joint patrols and operations"))
                .singleElement()
                .asString()
                .contains("1 joint patrol, disputed whether carried out")
                .doesNotContain("reported");
    }

    @Test
    void a_patrol_that_is_only_alleged_is_called_so_and_is_no_fact() {
        String held = """
                {"stage": "HELD", "date": "2019-06-01", "grade": "ALLEGED", "citations": [{"source": "press"}]}""";
        String patrol = """
                "operations": [{"id": "patrol", "title": "Patrol in Malta", "kind": "JOINT_PATROL", "by": ["CN"], "participants": ["MT"], "hosts": ["MT"],
                  "steps": [%s]}]""".formatted(held);

        assertThat(row("JOINT_PATROL", held, "Status")).containsExactly("Carried out, alleged");
        assertThat(SmallDataset.words(sheet("Cooperation", patrol), "Joint patrols and operations"))
                .containsExactly("At least 1 joint patrol, carried out, alleged, 2019");
        assertThat(sheet("Cooperation", patrol).rows().flatMap(row -> row.cells().stream()))
                .filteredOn(cell -> cell.words().contains("alleged"))
                .extracting(Cell::meaning)
                .containsExactly(Meaning.UNKNOWN);
        assertThat(SmallDataset.words(sheet("Operations", patrol), "Steps").toString())
                .contains("Held (alleged)");
    }

    @Test
    void a_text_of_which_the_status_is_disputed_has_no_settled_status_in_the_data() {
        String treaty = """
                "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "T", "parties": ["CN", "MT"],
                  "lifecycle": [{"stage": "IN_FORCE", "date": "2019-05-01", "citations": [{"source": "ministry"}]}, %s]}]""";

        assertThat(SmallDataset.words(sheet("Cooperation data", treaty.formatted("""
                {"stage": "SUSPENDED", "date": "2020-05-01", "citations": [{"source": "press"}]},
                {"stage": "SUSPENDED", "denies": true, "citations": [{"source": "ministry"}]}""")), "Status"))
                .contains("Disputed whether suspended");
        assertThat(SmallDataset.words(sheet("Cooperation data", treaty.formatted("""
                {"stage": "TERMINATED", "date": "2020-05-01", "citations": [{"source": "press"}]},
                {"stage": "IN_FORCE", "observedOn": "2022-05-01", "citations": [{"source": "ministry"}]}""")), "Status"))
                .contains("Disputed whether terminated");
        assertThat(SmallDataset.words(sheet("Cooperation", treaty.formatted("""
                {"stage": "TERMINATED", "date": "2020-05-01", "citations": [{"source": "press"}]},
                {"stage": "IN_FORCE", "observedOn": "2022-05-01", "citations": [{"source": "ministry"}]}""")), "Extradition treaty"))
                .contains("Disputed whether terminated");
    }

    @Test
    void a_treaty_that_is_applied_provisionally_is_not_coloured_as_observed_in_force_on_the_map() {
        Matrix map = sheet("Map", """
                "treaties": [{"id": "t", "kind": "EXTRADITION", "title": "T", "parties": ["CN", "MT"],
                  "lifecycle": [{"stage": "SIGNED", "date": "2019-05-01", "citations": [{"source": "ministry"}]},
                                {"stage": "PROVISIONALLY_APPLIED", "date": "2019-06-01", "citations": [{"source": "ministry"}]}]}]""");

        assertThat(map.rows().map(Row::cells).map(cells -> cells.get(1).meaning()))
                .containsExactly(Meaning.UNKNOWN);
    }

    private static List<String> row(String kind, String steps, String... headings) {
        Matrix data = sheet("Cooperation data", """
                "operations": [{"id": "act", "title": "Act in Malta", "kind": "%s", "by": ["CN"], "participants": ["MT"], "hosts": ["MT"],
                  "steps": [%s]}]""".formatted(kind, steps));
        int record = SmallDataset.words(data, "Record id").indexOf("act");
        return Stream.of(headings)
                .map(heading -> SmallDataset.words(data, heading).get(record))
                .toList();
    }

    @Test
    void the_day_of_an_operation_is_that_of_the_step_that_shows_its_status() {
        String agreed = """
                {"stage": "AGREED", "date": "2017-09-12", "citations": [{"source": "press"}]},""";
        String suspended = """
                {"stage": "SUSPENDED", "date": "2015-02-03", "citations": [{"source": "press"}]},""";
        String started = """
                {"stage": "STARTED", "date": "2018-07-15", "citations": [{"source": "press"}]}""";
        String cancelled = """
                {"stage": "CANCELLED", "date": "2018-01-02", "citations": [{"source": "press"}]}""";
        String ended = """
                {"stage": "ENDED", "date": "2019-12-19", "citations": [{"source": "press"}]}""";

        assertThat(row("JOINT_PATROL", agreed + started, "Status", "Date"))
                .containsExactly("Carried out", "2018-07-15");
        assertThat(row("JOINT_PATROL", suspended + started, "Status", "Date"))
                .containsExactly("Carried out", "2018-07-15");
        assertThat(row("JOINT_PATROL", agreed + cancelled, "Status", "Date"))
                .containsExactly("Cancelled", "2018-01-02");
        assertThat(row("JOINT_PATROL", agreed + cancelled.replace("CANCELLED", "PLANNED"), "Status", "Date"))
                .containsExactly("Agreed or planned", "2017-09-12");
        assertThat(row("JOINT_PATROL", suspended + ended, "Status", "Date", "Precision"))
                .containsExactly("Carried out", "By 2019-12-19", "Between");
    }

    @Test
    void a_station_of_which_another_source_denies_the_report_is_disputed() {
        String steps = """
                {"stage": "REPORTED", "date": "2020-02-01", "citations": [{"source": "press"}]},
                {"stage": "REPORTED", "denies": true, "citations": [{"source": "ministry"}]}""";

        assertThat(row("OVERSEAS_STATION", steps, "Status", "Disputed"))
                .containsExactly("Reported, disputed", "Disputed");
        assertThat(row("LIAISON_OFFICER", steps, "Status", "Disputed"))
                .containsExactly("Reported, disputed", "Disputed");
        assertThat(SmallDataset.words(sheet("Cooperation", """
                                "operations": [{"id": "act", "title": "Act in Malta", "kind": "OVERSEAS_STATION", "by": ["CN"], "hosts": ["MT"],
                                  "steps": [%s]}]""".formatted(steps)), "Police stations reported"))
                .containsExactly("Stations reported, disputed; no public answer recorded");
    }

    @Test
    void of_several_reports_of_stations_it_is_said_which_are_disputed() {
        String station = """
                {"id": "%s", "title": "Station %s", "kind": "OVERSEAS_STATION", "by": ["CN"], "hosts": ["MT"], %s
                  "steps": [{"stage": "REPORTED", "date": "2020-02-01", "citations": [{"source": "press"}]}%s]}""";
        String number = """
                "figures": [{"measure": "STATIONS", "value": %s, "citations": [{"source": "press"}]}],""";
        String denial = """
                , {"stage": "REPORTED", "denies": true, "citations": [{"source": "ministry"}]}""";
        String stations = "\"operations\": ["
                + String.join(
                        ",",
                        station.formatted("one", "one", number.formatted(2), ""),
                        station.formatted("two", "two", "", denial),
                        station.formatted("three", "three", number.formatted(3), denial))
                + "]";

        assertThat(SmallDataset.words(sheet("Cooperation", stations), "Police stations reported"))
                .singleElement()
                .asString()
                .contains("2 reported", "3 reported, disputed", "tations reported, disputed")
                .endsWith("; no public answer recorded");
        assertThat(SmallDataset.words(sheet("Police stations", stations), "Stations reported, at least"))
                .singleElement()
                .asString()
                .contains("2 undisputed", "3, disputed", "disputed whether any, number not given");
    }

    @Test
    void of_many_reports_of_stations_those_that_say_the_same_are_told_once() {
        String stations = IntStream.rangeClosed(1, 30)
                .mapToObj(no -> """
                {"id": "station-%d", "title": "Station %d", "kind": "OVERSEAS_STATION", "by": ["CN"], "hosts": ["MT"],
                  "steps": [{"stage": "REPORTED", "date": "2020-02-01", "citations": [{"source": "press"}]}]}""".formatted(no, no))
                .collect(Collectors.joining(",", "\"operations\": [", "]"));

        assertThat(SmallDataset.words(sheet("Cooperation", stations), "Police stations reported"))
                .containsExactly("Stations reported (in each of 30 reports); no public answer recorded");
        assertThat(SmallDataset.words(sheet("States", stations), "Police and other cooperation"))
                .singleElement()
                .asString()
                .contains("Stations: reported, number not given (in each of 30 reports); no public answer");
    }

    private static String extraditions(String route, String surrendered) {
        return SmallDataset.words(sheet("Cooperation", """
                "cases": [{"id": "mt-1", "requested": "MT", "requesting": "CN", "route": [%s],
                  "steps": [{"stage": "SURRENDERED", "date": %s, "citations": [{"source": "press"}]}]}]""".formatted(route, surrendered)), "Extraditions carried out")
                .get(0);
    }

    @Test
    void a_day_of_which_only_the_earliest_is_known_may_be_later() {
        String route = """
                {"value": "EXTRADITION", "citations": [{"source": "press"}]}""";

        assertThat(extraditions(route, "\"2019-02-01\"")).endsWith("1 case, 2019");
        assertThat(extraditions(route, "{\"notBefore\": \"2019-01-01\"}")).endsWith("1 case, 2019 or later");
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, Refused by a court", "ALLOWED, Allowed by a court"})
    void a_decision_is_dated_by_the_name_of_the_step_that_it_amounts_to(String outcome, String step) {
        Matrix data = sheet("Cooperation data", """
                "cases": [{"id": "mt-1", "requested": "MT", "requesting": "CN",
                  "route": [{"value": "EXTRADITION", "citations": [{"source": "press"}]}],
                  "steps": [{"stage": "REQUESTED", "date": "2018", "citations": [{"source": "press"}]}],
                  "decisions": [{"court": "A court", "outcome": "%s", "date": "2019", "citations": [{"source": "press"}]}]}]""".formatted(outcome));

        assertThat(SmallDataset.words(data, "Date of")).contains(step);
    }

    @Test
    void a_route_that_a_source_denies_is_one_or_another() {
        Matrix cases = sheet("Cooperation data", """
                "cases": [{"id": "mt-1", "requested": "MT", "requesting": "CN",
                  "route": [{"value": "EXTRADITION", "citations": [{"source": "press"}]},
                            {"value": "EXTRADITION", "denies": true, "citations": [{"source": "ministry"}]}],
                  "steps": [{"stage": "REQUESTED", "date": "2019", "citations": [{"source": "press"}]}]}]""");

        assertThat(SmallDataset.words(cases, "Kind")).contains("Disputed: extradition, or another way");
    }
}
