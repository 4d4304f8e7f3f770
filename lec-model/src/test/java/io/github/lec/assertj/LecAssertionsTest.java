package io.github.lec.assertj;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static io.github.lec.assertj.LecAssertions.assertThatDataset;
import static io.github.lec.safeguard.SafeguardKind.DEATH_PENALTY_BAR;
import static io.github.lec.safeguard.SafeguardKind.POLITICAL_OFFENCE_EXCEPTION;
import static io.github.lec.safeguard.SafeguardKind.TORTURE_NON_REFOULEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Sample;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.SourceId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Agreement;
import io.github.lec.source.Citation;
import io.github.lec.time.PartialDate;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the assertions accept and refuse, and their messages. */
class LecAssertionsTest {
    private static final Treaty TREATY = Treaty.builder()
            .id(InstrumentId.of("draft"))
            .kind(TreatyKind.EXTRADITION)
            .title("Draft")
            .addParties(ActorId.of("CN"), ActorId.of("FR"))
            .refusalGroundsComplete(true)
            .addSafeguards(clause(TORTURE_NON_REFOULEMENT, SafeguardForm.MANDATORY_REFUSAL, "4"))
            .addSafeguards(clause(DEATH_PENALTY_BAR, SafeguardForm.ABSENT, "1 to 22"))
            .addSafeguards(clause(POLITICAL_OFFENCE_EXCEPTION, SafeguardForm.OPTIONAL_REFUSAL, "3"))
            .build();

    private static final Dataset DATASET = Dataset.over(Dataset.embedded(), Sample.info(), List.of(TREATY));
    private static final Evaluation EVALUATION =
            Evaluation.of(View.of(DATASET), RuleCatalogue.standard(), Selection.standard());

    private static Clause clause(SafeguardKind kind, SafeguardForm form, String article) {
        return Clause.builder()
                .kind(kind)
                .form(form)
                .addCitations(Citation.builder()
                        .source(SourceId.of("paper-2017"))
                        .locator("art. " + article)
                        .build())
                .build();
    }

    private static LifecycleStep step(Stage stage, String date) {
        return LifecycleStep.builder()
                .stage(stage)
                .date(PartialDate.parse(date))
                .addCitations(Sample.CITATION)
                .build();
    }

    private static void assertFails(ThrowingCallable assertion, String... said) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(said);
    }

    @Test
    void a_treaty_has_the_clauses_that_it_has() {
        assertThat(TREATY)
                .hasBinding(TORTURE_NON_REFOULEMENT)
                .hasWeak(POLITICAL_OFFENCE_EXCEPTION)
                .hasNo(DEATH_PENALTY_BAR)
                .leavesOpen(SafeguardKind.SPECIALTY)
                .hasForm(TORTURE_NON_REFOULEMENT, SafeguardForm.MANDATORY_REFUSAL);
    }

    @Test
    void a_failed_assertion_on_a_treaty_says_what_was_found_in_which_claim_by_which_source() {
        assertFails(
                () -> assertThat(TREATY).whereRequested("FR").hasBinding(DEATH_PENALTY_BAR),
                "Expecting draft to have a binding clause on DEATH_PENALTY_BAR",
                "where FR is requested by CN: ABSENT, strength NONE (Absent in the text)",
                "claim draft/safeguards/DEATH_PENALTY_BAR: Absent in the text",
                "[paper-2017 art. 1 to 22]");
        assertFails(
                () -> assertThat(TREATY).hasWeak(SafeguardKind.SPECIALTY),
                "where CN is requested by FR: strength between NONE and BINDING (Not determined)",
                "where FR is requested by CN",
                "claim draft/safeguards/SPECIALTY: no account");
        assertFails(() -> assertThat(TREATY).hasNo(POLITICAL_OFFENCE_EXCEPTION), "OPTIONAL_REFUSAL, strength WEAK");
        assertFails(() -> assertThat(TREATY).leavesOpen(DEATH_PENALTY_BAR), "strength NONE");
        assertFails(
                () -> assertThat(TREATY).hasForm(DEATH_PENALTY_BAR, SafeguardForm.MANDATORY_REFUSAL),
                "a clause of the form MANDATORY_REFUSAL");
    }

    @Test
    void a_treaty_can_cite_sources_that_no_dataset_knows() {
        Treaty treaty = Treaty.builder()
                .from(TREATY)
                .safeguards(List.of(Clause.builder()
                        .kind(DEATH_PENALTY_BAR)
                        .form(SafeguardForm.MANDATORY_REFUSAL)
                        .addCitations(Citation.builder()
                                .source(SourceId.of("on-my-desk"))
                                .build())
                        .build()))
                .build();

        assertThat(treaty).hasBinding(DEATH_PENALTY_BAR);
    }

    @Test
    void a_view_shows_only_what_was_known() {
        View before = View.of(DATASET, DATASET.info().asOf(), LocalDate.of(2016, 1, 1));

        assertThat(TREATY).in(before).leavesOpen(POLITICAL_OFFENCE_EXCEPTION);
    }

    @Test
    void a_non_party_is_never_requested() {
        assertThatThrownBy(() -> assertThat(TREATY).whereRequested("DE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("DE is not a party to draft: [CN, FR]");
    }

    @Test
    void verdicts_are_reported_by_rule_and_subject() {
        assertThat(EVALUATION)
                .fails("LEC-EXT-003")
                .on(TREATY)
                .fails("LEC-EXT-003")
                .on(Relation.of(TREATY, ActorId.of("FR"), ActorId.of("CN")))
                .passes("LEC-EXT-001")
                .on("draft/FR-CN");
    }

    @Test
    void a_failed_assertion_on_a_verdict_says_what_the_rule_found_and_on_what_it_rests() {
        assertFails(
                () -> assertThat(EVALUATION)
                        .passes("LEC-EXT-001")
                        .on("draft/FR-CN")
                        .passes("LEC-EXT-003"),
                "Expecting LEC-EXT-003",
                "to give PASS on some subject",
                "FAIL");
        assertFails(
                () -> assertThat(EVALUATION).fails("LEC-EXT-003").on("draft/XX-CN"),
                "no subject of that id was judged",
                "[RELATION]",
                "SK with CN, HK");
        assertFails(
                () -> assertThat(EVALUATION).doesNotApply("LEC-EXT-003").on("draft/FR-CN"),
                "to give NOT_APPLICABLE on draft/FR-CN",
                "draft/FR-CN: FAIL (Benchmark not met (text).",
                "claim draft/safeguards/DEATH_PENALTY_BAR: Absent in the text [paper-2017 art. 1 to 22]");
        assertFails(
                () -> assertThat(EVALUATION).cannotDecide("LEC-EXT-003"),
                "to give CANNOT_DECIDE on some subject",
                "[FAIL, NOT_APPLICABLE]");
    }

    @Test
    void an_unknown_rule_is_not_a_failed_assertion_but_a_mistake() {
        assertThatThrownBy(() -> assertThat(EVALUATION).fails("LEC-EXT-0O3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no rule LEC-EXT-0O3")
                .hasMessageContaining("did you mean LEC-EXT-003?");
    }

    @Test
    void no_failures_at_or_above_a_severity() {
        assertFails(
                () -> assertThat(EVALUATION).hasNoFailures(Severity.ERROR),
                "Expecting no rule to fail with the severity ERROR or above",
                "LEC-EXT-003, ERROR",
                "draft/FR-CN: FAIL (Benchmark not met (text).");
    }

    @Test
    void a_finding_has_its_verdict_severity_and_claims() {
        Finding finding = EVALUATION.findings(EnumSet.of(Verdict.FAIL)).stream()
                .filter(found -> found.rule().info().id().equals("LEC-EXT-003"))
                .findFirst()
                .orElseThrow();

        assertThat(finding)
                .hasVerdict(Verdict.FAIL)
                .hasSeverity(Severity.ERROR)
                .restsOn("draft/safeguards/DEATH_PENALTY_BAR");
        assertFails(() -> assertThat(finding).hasVerdict(Verdict.PASS), "Expecting LEC-EXT-003 to be PASS", "FAIL");
        assertFails(() -> assertThat(finding).hasSeverity(Severity.INFO), "the severity INFO", "but found ERROR");
        assertFails(
                () -> assertThat(finding).restsOn("draft/safeguards/SPECIALTY"), "draft/safeguards/DEATH_PENALTY_BAR");
        assertFails(() -> assertThat(finding).leavesOpen("draft/safeguards/SPECIALTY"), "but found no open claim");
    }

    @Test
    void a_dataset_without_problems_has_none() {
        Treaty early = Treaty.builder()
                .from(TREATY)
                .addLifecycle(step(Stage.RATIFIED, "2015"), step(Stage.SIGNED, "2016"))
                .build();
        Dataset wrong = Dataset.over(Dataset.embedded(), Sample.info(), List.of(early));

        assertThat(DATASET).hasNoProblems();
        assertFails(
                () -> assertThat(wrong).hasNoProblems(),
                "Expecting the dataset test to have no problems",
                "LEC-LIF-001",
                "claim draft/lifecycle/RATIFIED: ",
                "2015 [paper-2017]");
        assertThat(Dataset.embedded()).hasRecord("cn-fr-extradition-2007");
        assertFails(
                () -> assertThat(Dataset.embedded()).hasRecord("cn-fr-extradition-2008"),
                "the nearest id is cn-fr-extradition-2007");
        assertThat(DATASET).hasAccounts("draft/safeguards/DEATH_PENALTY_BAR", 1).hasNoContradictions();
        assertFails(
                () -> assertThat(DATASET).hasAccounts("draft/safeguards/SPECIALTY", 1),
                "Expecting 1 accounts",
                "but found 0");
    }

    @Test
    void a_dataset_that_cannot_be_read_says_every_problem(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(
                file, Sample.document("\"treaties\": [{\"id\": \"t\", \"kind\": \"EXTRADITON\", \"titel\": \"A\"}]"));

        assertFails(
                () -> assertThatDataset(file).hasNoProblems(),
                "to hold a dataset without problems",
                "did you mean EXTRADITION?",
                "titel");
    }

    @Test
    void the_accounts_of_a_claim_agree_refine_each_other_or_conflict() {
        Treaty twice = TREATY.toBuilder()
                .addLifecycle(step(Stage.SIGNED, "2015"), step(Stage.SIGNED, "2015-04"))
                .build();
        Dataset dataset = Dataset.over(Dataset.embedded(), Sample.info(), List.of(twice));

        assertThat(dataset).hasAgreement("draft/lifecycle/SIGNED", Agreement.REFINES);
        assertFails(
                () -> assertThat(dataset).hasAgreement("draft/lifecycle/SIGNED", Agreement.CONFLICTS),
                "Expecting the accounts of the claim draft/lifecycle/SIGNED to be CONFLICTS",
                "but found REFINES",
                "2015-04 [paper-2017]");
    }

    private static Dataset withAbsenceBesideABindingClause(TextRead read) {
        Treaty treaty = Treaty.extradition("rival", "IE", "CN")
                .signed("2010")
                .textRead(read)
                .addSafeguards(
                        Clause.of(
                                SafeguardKind.POLITICAL_OFFENCE_EXCEPTION,
                                SafeguardForm.ABSENT,
                                Citation.of("rival-text", "3")),
                        Clause.of(
                                SafeguardKind.POLITICAL_OFFENCE_EXCEPTION,
                                SafeguardForm.MANDATORY_REFUSAL,
                                Citation.of("rival-text", "3")))
                .build();
        return Dataset.draft(treaty);
    }

    @Test
    void an_absence_contradicts_a_clause_only_where_the_text_was_read() {
        String clause = "rival/safeguards/POLITICAL_OFFENCE_EXCEPTION";

        assertThat(withAbsenceBesideABindingClause(TextRead.NONE))
                .hasAgreement(clause, Agreement.REFINES)
                .hasNoContradictions();
        Dataset read = withAbsenceBesideABindingClause(TextRead.FULL);
        assertThat(read).hasAgreement(clause, Agreement.CONFLICTS);
        assertFails(() -> assertThat(read).hasNoContradictions(), "but found 1 claims", clause);
    }

    @Test
    void a_dataset_with_other_records_says_which_they_are() {
        Treaty other = TREATY.toBuilder().title("Another title").build();
        Treaty second = TREATY.toBuilder().id("second").build();
        Dataset changed = Dataset.over(Dataset.embedded(), Sample.info(), List.of(other, second));
        Dataset renamed = Dataset.over(
                Dataset.embedded(), Sample.info().toBuilder().title("Another").build(), List.of(TREATY));

        assertThat(DATASET).hasSameRecordsAs(Dataset.over(Dataset.embedded(), Sample.info(), List.of(TREATY)));
        assertFails(
                () -> assertThat(changed).hasSameRecordsAs(DATASET), "other records: [draft]", "unexpected: [second]");
        assertFails(() -> assertThat(DATASET).hasSameRecordsAs(changed), "missing: [second]");
        assertFails(() -> assertThat(renamed).hasSameRecordsAs(DATASET), "another description: ", "Another");
    }

    @Test
    void refused_data_have_the_problems_that_they_have() {
        InvalidDatasetException refused = new InvalidDatasetException(List.of(
                Problem.of(Place.of("treaties.json"), "null", "an object"),
                Problem.of(Place.of("cases.json"), "2015-02-30", "a day that exists")));

        assertThat(refused).hasProblems(2).hasProblem("cases.json", "a day that exists");
        assertFails(
                () -> assertThat(refused).hasProblems(1),
                "Expecting 1 problems",
                "but found 2:",
                "treaties.json",
                "cases.json");
        assertFails(
                () -> assertThat(refused).hasProblem("treaties.json", "a day"),
                "Expecting a problem with [treaties.json, a day]",
                "but found 2:");
    }
}
