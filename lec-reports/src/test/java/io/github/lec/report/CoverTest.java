package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.table.SmallDataset;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the cover says of different selections. */
class CoverTest {
    private static final View NOW = View.of(Dataset.embedded());

    private static Matrix cover(Selection selection) {
        return Comparison.of(NOW).selection(selection).table("Cover");
    }

    private static List<String> words(Matrix cover, String heading) {
        return cover.rows()
                .filter(row -> row.anchor().isPresent())
                .map(row -> SmallDataset.words(cover, row, heading))
                .toList();
    }

    private static Link link(Matrix cover, Row row) {
        return SmallDataset.cell(cover, row, "Check in").link().orElseThrow();
    }

    @Test
    void of_several_counterparts_each_key_finding_says_whose_it_is() {
        Selection both = Selection.of("FR", "ES").with("US", "CN", "HK");
        Matrix cover = cover(both);

        assertThat(words(cover, "Subject"))
                .contains("Torture: China", "Courts: the United States", "Courts: China", "Hong Kong")
                .doesNotHaveDuplicates();
        assertThat(cover.rows().flatMap(row -> row.anchor().stream())).doesNotHaveDuplicates();
        assertThat(words(cover, "What the evidence says"))
                .isEqualTo(KeyFindings.of(NOW, both).stream()
                        .map(KeyFinding::words)
                        .toList());
        assertThat(words(cover(Selection.of("FR", "ES")), "Subject")).contains("Torture", "Courts");
    }

    @Test
    void a_key_finding_that_rests_on_one_row_leads_to_that_row() {
        for (String state : List.of("CY", "FR")) {
            Comparison comparison = Comparison.of(NOW).selection(Selection.of(state));
            Map<String, KeyFinding> findings = comparison.keyFindings().stream()
                    .collect(Collectors.toMap(finding -> finding.topic().name(), finding -> finding));
            List<Link.ToRow> toRows = new ArrayList<>();
            Matrix cover = comparison.table("Cover");
            cover.rows().filter(row -> row.anchor().isPresent()).forEach(row -> {
                Link link = link(cover, row);
                Set<Evidence> claims = Set.copyOf(
                        SmallDataset.cell(cover, row, "What the evidence says").evidence());
                if (link instanceof Link.ToRow target) {
                    toRows.add(target);
                    assertThat(resting(comparison.table(target.sheet()), claims))
                            .as(findings.get(row.anchor().orElseThrow()).words())
                            .containsExactly(target.anchor());
                } else if (link instanceof Link.ToSheet target
                        && List.of("Cooperation", "Operations", "Treaties", "Decisions")
                                .contains(target.sheet())) {
                    assertThat(resting(comparison.table(target.sheet()), claims))
                            .as(state + ": " + target)
                            .matches(rows -> rows.size() != 1, "rests on several rows or none");
                }
            });
            assertThat(toRows).as(state).isNotEmpty();
        }
    }

    /** A row on one state does not prove a sentence that counts several. */
    @Test
    void a_key_finding_on_several_states_does_not_lead_to_the_row_of_one() {
        for (Selection selection : List.of(Selection.standard(), Selection.of("ES", "FR"), Selection.of("AT", "FR"))) {
            Comparison comparison = Comparison.of(NOW).selection(selection);
            List<KeyFinding> findings = comparison.keyFindings();
            Matrix cover = comparison.table("Cover");
            List<Link> links = cover.rows()
                    .filter(row -> row.anchor().isPresent())
                    .map(row -> link(cover, row))
                    .toList();

            assertThat(links).hasSameSizeAs(findings);
            for (int i = 0; i < links.size(); i++) {
                if (links.get(i) instanceof Link.ToRow target) {
                    List<String> states = findings.get(i).states().stream()
                            .map(ActorId::value)
                            .toList();
                    assertThat(comparison
                                    .table(target.sheet())
                                    .rows()
                                    .filter(row -> row.anchor().equals(Optional.of(target.anchor())))
                                    .flatMap(row -> row.about().states().stream()))
                            .as(findings.get(i).words())
                            .containsAll(states);
                }
            }
        }
    }

    private static List<String> resting(Matrix table, Set<Evidence> claims) {
        return table.rows()
                .filter(row -> row.cells().stream()
                        .flatMap(cell -> cell.evidence().stream())
                        .anyMatch(claims::contains))
                .map(row -> row.anchor().orElseThrow())
                .toList();
    }

    @Test
    void of_many_counterparts_the_cover_says_whose_key_findings_are_not_told_in_full() {
        assertThat(cover(Selection.of("FR").with("CN", "US", "HK", "RU")).lead())
                .noneMatch(line -> line.contains("in full"));
        assertThat(cover(Selection.of("FR").with("CN", "US", "HK", "RU", "BR")).lead())
                .anyMatch(line -> line.contains(
                        "Key findings are given in full for China, the United States, Russia; for those on"
                                + " another counterpart, compare with that one alone (lec compare"
                                + " --counterpart)."));
    }

    @Test
    void the_title_says_what_is_compared_in_one_line() {
        assertThat(cover(Selection.standard()).title())
                .isEqualTo("Law-enforcement cooperation with China and Hong Kong: 27 EU states and the United Kingdom"
                        + " compared");
        assertThat(cover(Selection.of("FR", "ES").with("US", "CN", "HK")).title())
                .isEqualTo(
                        "Law-enforcement cooperation with the United States, China and Hong Kong: 2 states compared");
        assertThat(cover(Selection.of("FR").with("US", "CN", "HK", "RU")).title())
                .isEqualTo("Law-enforcement cooperation with 4 counterparts: France");
    }

    /** Whoever copies the line cites this result, and not that of other sources. */
    @Test
    void a_citation_names_the_day_up_to_which_sources_count_where_it_is_not_that_of_the_dataset() {
        View earlier = View.of(NOW.dataset(), NOW.asOf(), LocalDate.parse("2019-12-31"));

        assertThat(citation(earlier)).contains(", as of " + NOW.asOf() + ", known by 2019-12-31, rule set ");
        assertThat(citation(NOW)).contains(", as of " + NOW.asOf() + ", rule set ");
        assertThat(Comparison.of(earlier).table("Map").title()).endsWith(", as known by 2019-12-31");
        assertThat(Comparison.of(earlier).table("Extradition clauses").notes())
                .anyMatch(note -> note.contains("of what the texts say, only sources published by 2019-12-31 count"));
    }

    @Test
    void what_was_judged_of_other_states_is_said_not_to_be_shown() {
        Evaluation france = Evaluation.of(NOW, RuleCatalogue.standard(), Selection.of("FR"));

        assertThat(SmallDataset.onCover(cover(Selection.of("FR")), "Rule set"))
                .singleElement()
                .asString()
                .contains(" subjects, of which " + france.ofOthers()
                        + " acts and texts concern only other states and are neither counted nor shown. Not judged, ");
    }

    @Test
    void how_much_was_judged_and_what_was_left_out_is_said() {
        String words =
                SmallDataset.onCover(cover(Selection.standard()), "Rule set").get(0);
        Evaluation evaluation = Evaluation.of(NOW, RuleCatalogue.standard(), Selection.standard());

        assertThat(words)
                .matches("Version .*; \\d+ rules judged \\d+ subjects\\. Not judged, .*: \\d+ treaties")
                .contains("; " + RuleCatalogue.standard().rules().size() + " rules judged ")
                .endsWith(": " + evaluation.subjects().leftOut().size() + " treaties");
    }

    /** As the command and Findings say. */
    @Test
    void of_a_dataset_without_texts_and_acts_nothing_was_judged() {
        View empty = View.of(DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-10-01"}}
                """, "own.json", Dataset.embedded()));

        assertThat(SmallDataset.onCover(Comparison.of(empty).table("Cover"), "Rule set"))
                .singleElement()
                .asString()
                .contains(" rules judged nothing");
    }

    private static String citation(View view) {
        return SmallDataset.onCover(Comparison.of(view).table("Cover"), "How to cite")
                .get(0);
    }

    @Test
    void below_ten_main_findings_a_row_says_what_the_others_are_on() {
        Matrix cover = cover(Selection.standard());
        List<String> subjects = SmallDataset.words(cover, "Subject");

        assertThat(subjects.subList(9, 12)).containsExactly("Hong Kong", "Also on record", "Cases of Hong Kong");
        assertThat(SmallDataset.onCover(cover, "Also on record"))
                .containsExactly("On cases of Hong Kong; joint patrols and operations; treaties signed, not in force;"
                        + " treaties under way; conventions; what is not known.");
        assertThat(words(cover(Selection.of("FR", "ES").with("US", "CN")), "Subject"))
                .as("of several counterparts, each has its own")
                .doesNotContain("Also on record");
    }

    @Test
    void a_key_finding_leads_to_the_sheet_that_is_named_like_it() {
        Matrix cover = cover(Selection.standard());

        assertThat(cover.rows()
                        .filter(row -> row.anchor().isPresent())
                        .map(row -> SmallDataset.words(cover, row, "Subject") + ": "
                                + SmallDataset.words(cover, row, "Check in")))
                .contains("Police stations: Police stations", "Practice: Cases by step", "Courts: Decisions");
    }

    @Test
    void the_cases_carried_out_are_those_of_cases_by_step() {
        Selection china = Selection.standard().with("CN");
        Matrix steps = Comparison.of(NOW).selection(china).table("Cases by step");
        long cases = steps.rows()
                .filter(row -> SmallDataset.words(steps, row, "Carried out?").startsWith("Carried out"))
                .map(row -> row.about().records().get(0))
                .distinct()
                .count();
        Matcher counted = words(cover(china), "What the evidence says").stream()
                .map(
                        Pattern.compile("at least (\\d+) extradition cases carried out .*, (\\d+) of them by an ad hoc"
                                + " surrender")::matcher)
                .filter(Matcher::find)
                .findFirst()
                .orElseThrow();

        assertThat(cases).isEqualTo(Long.parseLong(counted.group(1)) + Long.parseLong(counted.group(2)));
    }

    @Test
    void the_title_has_space_for_states_with_long_names() {
        View view = View.of(DatasetReader.readDocument("""
                {"dataset": {"format": "1.0", "id": "long", "version": "1", "title": "Long", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "actors": [
                  {"id": "XA", "kind": "STATE", "name": "United Independent Democratic Federal Republic of Westmarchia and the Islands"},
                  {"id": "XB", "kind": "STATE", "name": "Confederated Sovereign Principalities of the Upper and the Lower Rivers"}]}
                """, "long.json"));
        Matrix cover =
                Comparison.of(view).selection(Selection.of("XA").with("XB")).table("Cover");

        assertThat(cover.title())
                .isEqualTo("Law-enforcement cooperation with Confederated Sovereign … (XB): The United Independent"
                        + " Democratic … (XA)");
        assertThat(SmallDataset.words(cover, "What the evidence says"))
                .as("the whole name stands where the states are listed")
                .contains("United Independent Democratic Federal Republic of Westmarchia and the Islands");
    }
}
