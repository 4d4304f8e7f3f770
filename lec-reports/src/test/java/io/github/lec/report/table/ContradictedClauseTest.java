package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.assessment.KeyTopic;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.Person;
import io.github.lec.exposure.Reason;
import io.github.lec.exposure.Request;
import io.github.lec.instrument.Purpose;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sheets, key findings and exposure say of one clause of which sources tell different things. */
class ContradictedClauseTest {
    private static final String DOCUMENT = """
        {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-10-01"},
         "sources": [{"id": "text", "title": "Text", "kind": "TREATY_SERIES", "published": "2007-06-01"},
                     {"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2022-01-01"},
                     {"id": "ministry", "title": "Ministry of Malta", "kind": "GOVERNMENT", "published": "2023-01-01"},
                     {"id": "other", "title": "Ministry of China", "kind": "GOVERNMENT", "published": "2023-01-01"}],
         "treaties": [{"id": "cn-mt-own", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "MT"], "textRead": "%s",
           "lifecycle": [{"stage": "SIGNED", "date": "2007-03-20", "citations": [{"source": "text"}]},
                         {"stage": "IN_FORCE", "date": "2010-02-01", "citations": [{"source": "text"}]}],
           "reservations": [%s],
           "safeguards": [%s]}]}
        """;

    private static final Selection MALTA = Selection.of("MT").with("CN");

    @Test
    void a_savings_clause_of_which_another_source_says_that_other_treaties_prevail_protects_by_reference_everywhere() {
        Read read = Read.of(
                "FULL",
                clause("HUMAN_RIGHTS_SAVINGS", "SAVINGS_CLAUSE", "text", "TEXT"),
                clause("HUMAN_RIGHTS_SAVINGS", "PRIMACY_CLAUSE", "ministry", "TEXT"),
                clause("TORTURE_NON_REFOULEMENT", "ABSENT", "text", "TEXT"));

        assertThat(read.cell("Extradition clauses", "Other treaties prevail")).isEqualTo("by reference only");
        assertThat(read.cell("States", "When the treaty allows or requires the state to refuse"))
                .endsWith(". Lets other treaties prevail");
        assertThat(read.finding("LEC-EXT-001").verdict()).isEqualTo(Verdict.PASS);
        assertThat(read.keyFinding(KeyTopic.TORTURE))
                .isEqualTo(
                        "The extradition treaty of Malta obliges the requested state to refuse where torture is feared"
                                + " by reference only, since it lets other treaties prevail.");
        assertThat(read.exposure("CN").lead()).contains("(but lets other treaties prevail)");
    }

    @Test
    void a_no_in_verdicts_says_that_another_source_says_otherwise_and_its_finding_what() {
        Read read = Read.of(
                "FULL",
                clause("DEATH_PENALTY_BAR", "ABSENT", "text", "TEXT"),
                clause("DEATH_PENALTY_BAR", "MANDATORY_REFUSAL", "press", "DESCRIPTION"),
                clause("SPECIALTY", "ABSENT", "text", "TEXT"),
                clause("SPECIALTY", "BINDING_RULE", "press", "DESCRIPTION"),
                clause("OWN_NATIONALS_BAR", "MANDATORY_REFUSAL", "text", "TEXT"),
                clause("OWN_NATIONALS_BAR", "OPTIONAL_REFUSAL", "press", "DESCRIPTION"));

        assertThat(read.verdict("LEC-EXT-003")).isEqualTo("No (contested)");
        assertThat(read.isContested("Verdicts", read.question("LEC-EXT-003"))).isTrue();
        assertThat(read.finding("LEC-EXT-003").words())
                .contains("Another source says otherwise (death penalty: must refuse).");
        assertThat(read.verdict("LEC-EXT-009")).isEqualTo("No (contested)");
        assertThat(read.finding("LEC-EXT-009").words())
                .contains("Another source says otherwise (specialty: binding rule).");
    }

    @Test
    void a_no_is_not_contested_by_who_says_that_there_is_no_such_clause() {
        Read read = Read.of(
                "FULL",
                clause("DEATH_PENALTY_BAR", "ABSENT", "text", "TEXT"),
                clause("ORDRE_PUBLIC", "DOMESTIC_LAW_GATE", "text", "TEXT"),
                clause("ORDRE_PUBLIC", "DENIED", "press", "DESCRIPTION"));

        assertThat(read.verdict("LEC-EXT-003")).isEqualTo("No");
        assertThat(read.finding("LEC-EXT-003").words()).doesNotContain("Another source says otherwise");
    }

    @Test
    void where_a_reservation_is_denied_the_clause_that_then_stands_is_the_other_answer() {
        Read read = Read.reserved(
                "FULL",
                reservation("CN", "SPECIALTY", "ABSENT", "other") + ", "
                        + reservation("CN", "SPECIALTY", "DENIED", "press"),
                clause("SPECIALTY", "BINDING_RULE", "text", "TEXT"));

        assertThat(read.cell("Extradition clauses", "Specialty"))
                .isEqualTo("disputed: excluded by reservation or binding rule");
        assertThat(read.clause("CN", "Specialty"))
                .isEqualTo(
                        "Specialty: disputed (Excluded by reservation; Reservation denied; Binding rule, article 5).");
    }

    @Test
    void a_clause_of_which_sources_say_must_and_may_is_disputed_on_each_sheet_and_certain_to_exist() {
        Read read = Read.of(
                "NONE",
                clause("TORTURE_NON_REFOULEMENT", "MANDATORY_REFUSAL", "ministry", "DESCRIPTION"),
                clause("TORTURE_NON_REFOULEMENT", "OPTIONAL_REFUSAL", "other", "DESCRIPTION"),
                clause("OWN_NATIONALS_BAR", "MANDATORY_REFUSAL", "ministry", "DESCRIPTION"),
                clause("OWN_NATIONALS_BAR", "OPTIONAL_REFUSAL", "other", "DESCRIPTION"));

        assertThat(read.cell("Extradition clauses", "Torture and ill-treatment"))
                .isEqualTo("disputed: must refuse or may refuse");
        assertThat(read.cell("States", "When the treaty allows or requires the state to refuse"))
                .startsWith("Disputed: torture and ill-treatment, own nationals. Not determined: ");
        assertThat(read.clause("CN", "Torture"))
                .startsWith("Torture and ill-treatment: disputed, permitted or binding (Must refuse, article 5");
        assertThat(read.exposure("CN").lead())
                .contains(
                        "For everyone, its text permits or requires refusal where torture is feared (sources contradict"
                                + " each other on which); it is not determined what it says on the death penalty.");
        assertThat(read.exposure("MT").lead())
                .contains("The treaty has a clause on own nationals, and sources contradict each other on whether it"
                        + " obliges Malta to refuse or only permits it.");
        assertThat(read.reasons("MT"))
                .contains("Sources contradict each other on whether the text obliges Malta to refuse the surrender of"
                        + " its own nationals or only permits it.");
    }

    @Test
    void a_clause_that_a_source_denies_may_not_exist_and_is_disputed_in_an_exposure_too() {
        Read read = Read.of(
                "NONE",
                clause("TORTURE_NON_REFOULEMENT", "MANDATORY_REFUSAL", "ministry", "DESCRIPTION"),
                clause("TORTURE_NON_REFOULEMENT", "DENIED", "other", "DESCRIPTION"),
                clause("OWN_NATIONALS_BAR", "MANDATORY_REFUSAL", "ministry", "DESCRIPTION"),
                clause("OWN_NATIONALS_BAR", "DENIED", "other", "DESCRIPTION"));

        assertThat(read.cell("Extradition clauses", "Own nationals"))
                .isEqualTo("disputed: must refuse or reported absent");
        assertThat(read.clause("MT", "Torture"))
                .isEqualTo(
                        "Torture and ill-treatment: disputed (Must refuse, article 5, by description; Reported absent,"
                                + " by description).");
        assertThat(read.reasons("MT"))
                .contains(
                        "Sources contradict each other on what the text says on the nationals of the requested state.",
                        "Sources contradict each other on whether the text obliges Malta to refuse the surrender of"
                                + " its own nationals.");
        assertThat(read.exposure("CN").lead())
                .contains("For everyone, sources contradict each other on what its text says on torture; it is not"
                        + " determined what it says on the death penalty.");
    }

    @Test
    void a_verdict_that_is_met_says_that_another_source_says_otherwise_of_a_clause_as_the_cell_does() {
        Read read = Read.of(
                "FULL",
                clause("TORTURE_NON_REFOULEMENT", "MANDATORY_REFUSAL", "text", "TEXT"),
                clause("TORTURE_NON_REFOULEMENT", "OPTIONAL_REFUSAL", "ministry", "DESCRIPTION"),
                clause("OWN_NATIONALS_BAR", "MANDATORY_REFUSAL", "text", "TEXT"));

        assertThat(read.cell("Extradition clauses", "Torture and ill-treatment"))
                .isEqualTo("must refuse (another source: may refuse)");
        assertThat(read.isContested("Torture and ill-treatment")).isTrue();
        assertThat(read.isContested("Own nationals")).isFalse();
        assertThat(read.cell("States", "When the treaty allows or requires the state to refuse"))
                .startsWith("Must refuse: torture and ill-treatment (another source: may refuse), own nationals. ");
        assertThat(read.exposure("CN").lead())
                .contains("its text requires refusal where torture is feared (another source: may refuse);");
        Finding met = read.finding("LEC-EXT-001");
        assertThat(met.verdict()).isEqualTo(Verdict.PASS);
        assertThat(met.remark()).contains("Another source says otherwise (torture and ill-treatment: may refuse).");
        assertThat(met.words()).endsWith(met.remark().orElseThrow());
        assertThat(read.keyFinding(KeyTopic.TORTURE)).contains("another source says otherwise (may refuse)");
    }

    @Test
    void a_denial_and_an_absence_in_a_text_that_was_not_read_have_one_form_and_one_code() {
        Read read = Read.of(
                "NONE",
                clause("SPECIALTY", "DENIED", "ministry", "DESCRIPTION"),
                clause("NE_BIS_IN_IDEM", "ABSENT", "ministry", "DESCRIPTION"));

        assertThat(SmallDataset.words(read.sheet("Clauses"), "Form code")).containsExactly("ABSENT", "ABSENT");
        assertThat(SmallDataset.words(read.sheet("Clauses"), "Form"))
                .containsExactly("Reported absent", "Reported absent");
    }

    @Test
    void a_second_clause_of_which_sources_differ_leaves_the_first_certain() {
        Read read = Read.of(
                "FULL",
                clause("TORTURE_NON_REFOULEMENT", "OPTIONAL_REFUSAL", "text", "TEXT"),
                clause("TORTURE_NON_REFOULEMENT", "MANDATORY_REFUSAL", "press", "TEXT", ", \"no\": 2"),
                clause("TORTURE_NON_REFOULEMENT", "ABSENT", "ministry", "TEXT", ", \"no\": 2"));

        assertThat(read.cell("Extradition clauses", "Torture and ill-treatment"))
                .isEqualTo("disputed: may refuse or must refuse");
    }

    @Test
    void an_absence_of_which_a_source_tells_that_did_not_read_the_text_is_worded_alike_wherever_it_stands() {
        Read read = Read.of(
                "NONE",
                clause("TORTURE_NON_REFOULEMENT", "MANDATORY_REFUSAL", "press", "DESCRIPTION"),
                clause("TORTURE_NON_REFOULEMENT", "OPTIONAL_REFUSAL", "other", "DESCRIPTION"),
                clause("TORTURE_NON_REFOULEMENT", "ABSENT", "ministry", "DESCRIPTION"));

        String said = "Reported absent";
        assertThat(SmallDataset.words(read.sheet("Claims"), "Answer")).contains(said);
        assertThat(SmallDataset.words(read.sheet("Clauses"), "Form")).contains(said);
        assertThat(read.clause("CN", "Torture")).contains(said + ", by description");
        assertThat(read.evaluation().finding("LEC-REF-005", "cn-mt-own").words())
                .contains("Torture and ill-treatment: Must refuse; May refuse.");
    }

    @Test
    void an_absence_that_is_reported_of_a_text_read_in_part_stands_beside_the_clause_that_it_does_not_outweigh() {
        Read read = Read.of(
                "PARTIAL",
                clause("TORTURE_NON_REFOULEMENT", "MANDATORY_REFUSAL", "press", "DESCRIPTION"),
                clause("TORTURE_NON_REFOULEMENT", "ABSENT", "ministry", "DESCRIPTION"),
                clause("OWN_NATIONALS_BAR", "ABSENT", "ministry", "DESCRIPTION"),
                clause("OWN_NATIONALS_BAR", "OPTIONAL_REFUSAL", "press", "DESCRIPTION"));

        assertThat(read.cell("Extradition clauses", "Torture and ill-treatment"))
                .isEqualTo("must refuse (another source: reported absent)");
        assertThat(read.cell("Extradition clauses", "Own nationals"))
                .isEqualTo("may refuse (another source: reported absent)");
        assertThat(read.cell("States", "When the treaty allows or requires the state to refuse"))
                .startsWith("Must refuse: torture and ill-treatment (another source: reported absent). May refuse: own"
                        + " nationals (another source: reported absent). ");
        assertThat(read.exposure("CN").lead())
                .contains("its text requires refusal where torture is feared (another source: no such clause);");
        assertThat(read.keyFinding(KeyTopic.TORTURE)).endsWith("; another source says otherwise (no such clause).");
        assertThat(read.keyFinding(KeyTopic.OWN_NATIONALS))
                .endsWith("; another source says otherwise (no such clause).");
        assertThat(read.finding("LEC-EXT-001").verdict()).isEqualTo(Verdict.PASS);
        assertThat(read.finding("LEC-EXT-001").remark().orElseThrow())
                .contains("Another source says otherwise (torture and ill-treatment: no such clause).");
        assertThat(SmallDataset.words(read.sheet("Claims"), "Other accounts"))
                .anyMatch(others -> others.startsWith("Does not count, reported absent ("))
                .anyMatch(others -> others.startsWith("Counts instead, must refuse, article 5"));
    }

    @Test
    void a_clause_that_is_reported_absent_is_so_in_cell_and_sentence() {
        Read read = Read.of("NONE", clause("OWN_NATIONALS_BAR", "ABSENT", "ministry", "DESCRIPTION"));

        assertThat(read.cell("Extradition clauses", "Own nationals")).isEqualTo("reported absent");
        assertThat(read.cell("States", "When the treaty allows or requires the state to refuse"))
                .startsWith("Reported absent: own nationals.");
        assertThat(read.clause("CN", "Own nationals")).isEqualTo("Own nationals: reported absent, by description.");
    }

    @Test
    void what_is_certain_at_least_is_no_possible_answer_beside_itself() {
        String clauses = clause("OWN_NATIONALS_BAR", "MANDATORY_REFUSAL", "ministry", "DESCRIPTION") + ", "
                + clause("OWN_NATIONALS_BAR", "DENIED", "other", "DESCRIPTION");
        String croatia = DOCUMENT.formatted("NONE", "", clauses).replace("MT", "HR");
        View view = View.of(DatasetReader.readDocumentOver(croatia, "own.json", Dataset.embedded()));

        assertThat(Exposure.of(view, Request.of(Person.of("HR"), "HR", "CN", Purpose.PROSECUTION))
                        .summary())
                .contains("Protection by nationality: Bar not settled. Extradition treaty: ");
    }

    @Test
    void a_decision_whose_reference_has_a_slash_is_named_by_the_whole_of_it() {
        String document = """
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-10-01"},
                 "sources": [{"id": "press", "title": "Newspaper", "kind": "MEDIA", "published": "2020-06-01"},
                             {"id": "ministry", "title": "Ministry", "kind": "GOVERNMENT", "published": "2020-07-01"}],
                 "cases": [{"id": "mt-1", "requesting": "CN", "requested": "MT",
                   "route": [{"value": "EXTRADITION", "citations": [{"source": "press"}]}],
                   "steps": [{"stage": "REQUESTED", "date": "2019", "citations": [{"source": "press"}]}],
                   "decisions": [
                     {"court": "Court", "reference": "1/20", "date": "2020-05-01", "outcome": "REFUSED", "citations": [{"source": "press"}]},
                     {"court": "Court", "reference": "1/20", "date": "2020-05-01", "outcome": "ALLOWED", "citations": [{"source": "ministry"}]}]}]}
                """;
        Evaluation evaluation = Evaluation.of(
                View.of(DatasetReader.readDocumentOver(document, "own.json", Dataset.embedded())),
                RuleCatalogue.standard(),
                MALTA);

        assertThat(evaluation.findings(Verdict.CANNOT_DECIDE).stream().map(Finding::words))
                .anyMatch(words -> words.contains("What a court decided (1/20) (sources contradict each other)"))
                .noneMatch(words -> words.contains("What a court decided (1) "));
    }

    // ---------------------------------------------------------------- how the record is written

    private static String clause(String kind, String form, String source, String basis) {
        return clause(kind, form, source, basis, "");
    }

    private static String clause(String kind, String form, String source, String basis, String more) {
        return "{\"kind\": \"" + kind + "\", " + form(form) + "\"basis\": \"" + basis + "\"" + more
                + ", \"citations\": [{\"source\": \"" + source + "\"}]}";
    }

    private static String form(String form) {
        return form.equals("DENIED")
                ? "\"denies\": true, "
                : "\"form\": \"" + form + "\", "
                        + (form.equals("ABSENT") ? "" : "\"article\": \"5\", \"summary\": \"A clause.\", ");
    }

    private static String reservation(String party, String kind, String form, String source) {
        return "{\"party\": \"" + party + "\", \"kind\": \"" + kind + "\", "
                + (form.equals("DENIED") ? "\"denies\": true" : "\"form\": \"" + form + "\"")
                + ", \"citations\": [{\"source\": \"" + source + "\"}]}";
    }

    /** What is read of a record. */
    private record Read(View view, Evaluation evaluation, StandardTables tables) {
        static Read of(String textRead, String... clauses) {
            return reserved(textRead, "", clauses);
        }

        static Read reserved(String textRead, String reservations, String... clauses) {
            View view = View.of(DatasetReader.readDocumentOver(
                    DOCUMENT.formatted(textRead, reservations, String.join(", ", clauses)),
                    "own.json",
                    Dataset.embedded()));
            Evaluation evaluation = Evaluation.of(view, RuleCatalogue.standard(), MALTA);
            return new Read(view, evaluation, StandardTables.of(evaluation, MALTA, false));
        }

        Matrix sheet(String sheet) {
            return tables.on(sheet).orElseThrow();
        }

        String cell(String sheet, String column) {
            return SmallDataset.words(sheet(sheet), column).get(0);
        }

        boolean isContested(String column) {
            return isContested("Extradition clauses", column);
        }

        boolean isContested(String sheet, String column) {
            Matrix table = sheet(sheet);
            return SmallDataset.cell(table, table.rows().findFirst().orElseThrow(), column)
                    .contested();
        }

        String verdict(String rule) {
            return cell("Verdicts", question(rule));
        }

        String question(String rule) {
            return evaluation.rules().rule(rule).orElseThrow().info().question();
        }

        String keyFinding(KeyTopic topic) {
            return KeyFindings.of(view, MALTA).stream()
                    .filter(finding -> finding.topic() == topic)
                    .map(KeyFinding::words)
                    .findFirst()
                    .orElseThrow();
        }

        Exposure exposure(String nationality) {
            return Exposure.of(view, Request.of(Person.of(nationality), "MT", "CN", Purpose.PROSECUTION));
        }

        Finding finding(String rule) {
            return evaluation.finding(rule, "cn-mt-own/MT-CN");
        }

        String clause(String nationality, String kind) {
            return exposure(nationality).clauses().stream()
                    .map(ClauseAnswer::sentence)
                    .filter(sentence -> sentence.startsWith(kind))
                    .findFirst()
                    .orElseThrow();
        }

        List<String> reasons(String nationality) {
            return exposure(nationality).reasons().stream().map(Reason::words).toList();
        }
    }
}
