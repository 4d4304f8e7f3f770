package io.github.lec.rule.catalogue;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static io.github.lec.safeguard.SafeguardForm.ABSENT;
import static io.github.lec.safeguard.SafeguardForm.MANDATORY_REFUSAL;
import static io.github.lec.safeguard.SafeguardForm.OPTIONAL_REFUSAL;
import static io.github.lec.safeguard.SafeguardKind.DEATH_PENALTY_BAR;
import static io.github.lec.safeguard.SafeguardKind.HUMAN_RIGHTS_SAVINGS;
import static io.github.lec.safeguard.SafeguardKind.POLITICAL_OFFENCE_EXCEPTION;
import static io.github.lec.safeguard.SafeguardKind.TORTURE_NON_REFOULEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.dataset.DatasetWriter;
import io.github.lec.format.DatasetInfo;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Persons;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.SourceId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.RelationRule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import io.github.lec.rule.SubjectKind;
import io.github.lec.rule.Verdict;
import io.github.lec.safeguard.Strength;
import io.github.lec.source.Basis;
import io.github.lec.source.Citation;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A draft: built in a few lines, and judged in one. */
class DraftTest {
    private static Treaty.Builder draft(String... parties) {
        return Treaty.extradition("draft-treaty", parties).textRead(TextRead.FULL);
    }

    @Test
    void a_treaty_built_from_texts_is_the_one_built_from_ids_and_dates() {
        Citation article = Citation.builder()
                .source(SourceId.of("draft-treaty-text"))
                .locator("art. 4")
                .build();
        Treaty same = Treaty.builder()
                .id(InstrumentId.of("draft-treaty"))
                .kind(TreatyKind.EXTRADITION)
                .title("Extradition treaty between Germany and China")
                .addParties(ActorId.of("CN"), ActorId.of("DE"))
                .addLifecycle(LifecycleStep.builder()
                        .stage(Stage.SIGNED)
                        .date(PartialDate.parse("2026-10"))
                        .addCitations(Citation.of("draft-treaty-text"))
                        .build())
                .addSafeguards(Clause.builder()
                        .kind(TORTURE_NON_REFOULEMENT)
                        .form(OPTIONAL_REFUSAL)
                        .article("4")
                        .basis(Basis.TEXT)
                        .addCitations(article)
                        .build())
                .addSafeguards(Clause.builder()
                        .kind(DEATH_PENALTY_BAR)
                        .form(ABSENT)
                        .cite("draft-treaty-text")
                        .build())
                .build();

        assertThat(Treaty.extradition("draft-treaty", "DE", "CN")
                        .signed("2026-10")
                        .clause(TORTURE_NON_REFOULEMENT, OPTIONAL_REFUSAL, "4")
                        .absent(DEATH_PENALTY_BAR)
                        .build())
                .isEqualTo(same);
    }

    @Test
    void days_are_texts_or_those_of_the_calendar() {
        LifecycleStep.Builder step = LifecycleStep.builder().stage(Stage.SIGNED).cite("a-source", "1");

        assertThat(step.date("2026-10-01").build())
                .isEqualTo(step.date(LocalDate.of(2026, 10, 1)).build());
        assertThat(step.date("2026-10").build())
                .isEqualTo(step.date(YearMonth.of(2026, 10)).build());
        assertThat(step.date("2026").build()).isEqualTo(step.date(Year.of(2026)).build());
        assertThat(draft("DE", "CN")
                        .signed(YearMonth.of(2026, 10))
                        .inForce(Year.of(2027))
                        .step(Stage.RATIFIED, LocalDate.of(2026, 12, 1))
                        .build())
                .isEqualTo(draft("DE", "CN")
                        .signed("2026-10")
                        .inForce("2027")
                        .step(Stage.RATIFIED, "2026-12-01")
                        .build());
        assertThatThrownBy(() -> step.date(LocalDate.of(2026, 10, 1).atStartOfDay(ZoneOffset.UTC)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("expected a LocalDate, YearMonth or Year");
        assertThatThrownBy(() -> step.date(LocalDate.of(12_000, 1, 1))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> step.date(Year.of(12_000))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void it_is_judged_in_one_line() {
        Treaty treaty = draft("DE", "CN")
                .signed("2026-10")
                .clause(TORTURE_NON_REFOULEMENT, OPTIONAL_REFUSAL, "4")
                .absent(DEATH_PENALTY_BAR, HUMAN_RIGHTS_SAVINGS)
                .build();

        assertThat(treaty)
                .hasWeak(TORTURE_NON_REFOULEMENT)
                .hasNo(DEATH_PENALTY_BAR)
                .hasNo(HUMAN_RIGHTS_SAVINGS)
                .leavesOpen(POLITICAL_OFFENCE_EXCEPTION);

        List<Finding> findings = RuleCatalogue.check(treaty);

        assertThat(findings)
                .filteredOn(finding -> finding.verdict() == Verdict.FAIL)
                .extracting(Finding::toString)
                .anyMatch(line -> line.startsWith("LEC-EXT-001 draft-treaty/DE-CN: Benchmark not met (text). "))
                .anyMatch(line -> line.startsWith("LEC-EXT-003 draft-treaty/DE-CN: "));
        assertThat(findings).extracting(Finding::verdict).doesNotContain(Verdict.PASS, Verdict.NOT_APPLICABLE);
        assertThat(findings).extracting(Finding::verdict).isSorted();
        assertThat(findings)
                .extracting(finding -> finding.subject().kind())
                .doesNotContain(SubjectKind.STATE, SubjectKind.DATASET);
    }

    @Test
    void a_better_clause_closes_the_gap() {
        Treaty better = draft("DE", "CN")
                .signed("2026-10")
                .clause(TORTURE_NON_REFOULEMENT, MANDATORY_REFUSAL, "4")
                .build();

        assertThat(better).hasBinding(TORTURE_NON_REFOULEMENT);
        assertThat(RuleCatalogue.evaluate(View.of(Dataset.draft(better))))
                .passes("LEC-EXT-001")
                .on(better);
        assertThat(RuleCatalogue.check(better))
                .extracting(finding -> finding.rule().info().id())
                .doesNotContain("LEC-EXT-001");
    }

    @Test
    void a_treaty_of_others_is_judged_too_once_in_each_direction() {
        Treaty treaty = draft("BR", "AR")
                .absent(TORTURE_NON_REFOULEMENT, HUMAN_RIGHTS_SAVINGS)
                .build();

        assertThat(RuleCatalogue.check(treaty))
                .filteredOn(finding -> finding.rule().info().id().equals("LEC-EXT-001"))
                .extracting(finding -> finding.subject().id() + " " + finding.verdict())
                .containsExactlyInAnyOrder("draft-treaty/AR-BR FAIL", "draft-treaty/BR-AR FAIL");
    }

    @Test
    void a_treaty_of_three_is_judged_between_each_two_of_its_parties() {
        Treaty treaty = draft("DE", "FR", "CN")
                .absent(TORTURE_NON_REFOULEMENT, HUMAN_RIGHTS_SAVINGS)
                .build();

        assertThat(judgedOnTorture(treaty))
                .containsExactlyInAnyOrder(
                        "draft-treaty/CN-DE",
                        "draft-treaty/CN-FR",
                        "draft-treaty/DE-CN",
                        "draft-treaty/DE-FR",
                        "draft-treaty/FR-CN",
                        "draft-treaty/FR-DE");
    }

    @Test
    void drafts_between_other_states_are_judged_beside_each_other() {
        Treaty usual = draft("DE", "CN")
                .absent(TORTURE_NON_REFOULEMENT, HUMAN_RIGHTS_SAVINGS)
                .build();

        assertThat(judgedOnTorture(usual, another("BR", "AR")))
                .containsExactlyInAnyOrder(
                        "draft-treaty/CN-DE", "draft-treaty/DE-CN", "another/AR-BR", "another/BR-AR");
        assertThat(judgedOnTorture(usual, another("DE", "FR")))
                .containsExactlyInAnyOrder(
                        "draft-treaty/CN-DE", "draft-treaty/DE-CN", "another/DE-FR", "another/FR-DE");
    }

    private static Treaty another(String... parties) {
        return Treaty.extradition("another", parties)
                .textRead(TextRead.FULL)
                .absent(TORTURE_NON_REFOULEMENT, HUMAN_RIGHTS_SAVINGS)
                .build();
    }

    private static List<String> judgedOnTorture(Treaty... treaties) {
        return RuleCatalogue.check(treaties).stream()
                .filter(finding -> finding.rule().info().id().equals("LEC-EXT-001"))
                .map(finding -> finding.subject().id())
                .toList();
    }

    @Test
    void a_draft_that_cannot_be_judged_is_named() {
        Treaty convention =
                Treaty.extradition("convention").title("A convention").build();

        assertThatThrownBy(() -> RuleCatalogue.check(draft("DE", "CN").build(), convention))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot judge convention: parties are not recorded");
    }

    @Test
    void what_the_selection_leaves_out_is_counted() {
        Dataset dataset = Dataset.draft(draft("BR", "AR").build());

        Evaluation evaluation = Evaluation.of(View.of(dataset), RuleCatalogue.standard(), Selection.standard());

        assertThat(evaluation.subjects().of(SubjectKind.RELATION)).isEmpty();
        assertThat(evaluation.subjects().leftOut())
                .extracting(treaty -> treaty.id().value())
                .containsExactly("draft-treaty");
        assertThat(evaluation.toString()).endsWith("treaties left out: 1");
        assertThat(evaluation.json()).containsEntry("leftOut", 1);
        assertThat(RuleCatalogue.evaluate(View.of(dataset)).subjects().leftOut())
                .isEmpty();
    }

    @Test
    void the_selection_of_a_dataset_is_what_its_treaties_are_about() {
        assertThat(Selection.of(Dataset.draft(draft("DE", "CN").build())))
                .hasToString("DE with CN")
                .isEqualTo(Selection.of(Dataset.draft(draft("CN", "DE").build())));
        assertThat(Selection.standard().states())
                .containsAll(Selection.of(Dataset.embedded()).states());
        assertThat(Selection.of(Dataset.embedded()).states()).contains(ActorId.of("FR"));
        assertThat(Selection.of(Dataset.embedded()).counterparts())
                .containsAll(Selection.standard().counterparts());
        assertThat(Selection.of(Dataset.of(
                        DatasetInfo.builder()
                                .id("empty")
                                .version("1")
                                .title("Empty")
                                .licence("CC0-1.0")
                                .asOf("2026-11-01")
                                .build(),
                        List.of())))
                .isEqualTo(Selection.standard());
    }

    @Test
    void a_draft_is_as_of_its_last_day() {
        assertThat(Dataset.draft(draft("DE", "CN").signed("2031").build())
                        .info()
                        .asOf())
                .isEqualTo("2031-12-31");
        assertThat(Dataset.draft(draft("DE", "CN").build()).info().asOf())
                .isEqualTo(Dataset.embedded().info().asOf());
    }

    @Test
    void a_draft_can_be_written_and_read_again() {
        Treaty treaty =
                draft("DE", "CN").signed("2026-10").absent(DEATH_PENALTY_BAR).build();

        Dataset again = DatasetReader.readDocumentOver(
                DatasetWriter.document(Dataset.draft(treaty)), "draft.json", Dataset.embedded());

        assertThat(again.treaties()).containsExactly(treaty);
    }

    @Test
    void what_does_not_resolve_is_named() {
        Treaty treaty = draft("DE", "ATLANTIS").build();

        assertThatThrownBy(() -> RuleCatalogue.check(treaty))
                .isInstanceOf(InvalidDatasetException.class)
                .hasMessageContaining("ATLANTIS");
    }

    @Test
    void a_clause_without_a_source_asks_for_one() {
        assertThatThrownBy(() -> Treaty.builder().clause(DEATH_PENALTY_BAR, MANDATORY_REFUSAL, "4"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("citing(id)");
    }

    @Test
    void what_cannot_be_built_is_named_with_type_record_field_value_and_what_is_allowed() {
        assertThatThrownBy(() -> Treaty.extradition("t", "DE").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Treaty t parties: found [DE]; expected two or more parties, or none for a convention"
                        + " without recorded parties");
        assertThatThrownBy(() -> Treaty.extradition("t", "DE", "CN")
                        .addLifecycle(LifecycleStep.builder()
                                .stage(Stage.RATIFIED)
                                .party("FR")
                                .cite("a")
                                .build())
                        .build())
                .hasMessage("Treaty t lifecycle: found \"party FR\"; expected one of the parties [CN, DE]");
        assertThatThrownBy(() ->
                        Clause.builder().kind(DEATH_PENALTY_BAR).form(ABSENT).build())
                .hasMessage("Clause citations: found none; expected at least one citation");
        assertThatThrownBy(() -> Treaty.builder().title("A treaty").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Treaty id, kind: found none");
    }

    @Test
    void a_text_that_is_not_a_value_is_named_with_type_record_and_field_too() {
        String day = "; expected a year, month or day, as in 2015, 2015-04 or 2015-04-12";
        String actor = "; expected capital letters, digits and dashes, as in FR";

        assertThatThrownBy(() -> Treaty.extradition("t", "DE", "CN").signed("2026/1"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Treaty t lifecycle: found \"2026/1\"" + day);
        assertThatThrownBy(() -> Treaty.builder().id("t").signed("2026"))
                .hasMessage("Treaty t lifecycle: found none; expected a source to cite: name it by citing(id) before");
        assertThatThrownBy(() -> LifecycleStep.builder().date("2026/1"))
                .hasMessage("LifecycleStep date: found \"2026/1\"" + day);
        assertThatThrownBy(() -> LifecycleStep.builder().observedOn("2026/1"))
                .hasMessage("LifecycleStep observedOn: found \"2026/1\"" + day);
        assertThatThrownBy(() -> Clause.builder().requested("fr")).hasMessage("Clause requested: found \"fr\"" + actor);
        assertThatThrownBy(() -> Treaty.builder().addParties("DE", "cn"))
                .hasMessage("Treaty parties: found \"cn\"" + actor + "; did you mean CN?");
        assertThatThrownBy(() -> Treaty.builder().id("A treaty"))
                .hasMessageStartingWith("Treaty id: found \"A treaty\"; expected ");
        assertThatThrownBy(() -> Persons.builder().addOtherNationalities("us"))
                .hasMessage("Persons otherNationalities: found \"us\"" + actor);
    }

    @Test
    void a_rule_is_made_of_two_functions() {
        RelationRule rule = RelationRule.of(
                RuleInfo.of("MY-EXT-001", "The treaty requires refusal where torture is feared."),
                (view, relation) -> Truth.of(relation.instrument() instanceof Treaty),
                (view, relation) -> view.instruments()
                        .clause(relation, TORTURE_NON_REFOULEMENT)
                        .value()
                        .is(Strength.BINDING)
                        .not());
        Treaty treaty = draft("DE", "CN").absent(TORTURE_NON_REFOULEMENT).build();

        Evaluation evaluation = Evaluation.of(View.of(Dataset.draft(treaty)), RuleSet.of("1", List.of(rule)));

        assertThat(evaluation)
                .fails("MY-EXT-001")
                .on("draft-treaty/DE-CN")
                .fails("MY-EXT-001")
                .on("draft-treaty/CN-DE");
        Finding finding = evaluation.findings(Verdict.FAIL).get(0);
        assertThat(finding).restsOn("draft-treaty/safeguards/TORTURE_NON_REFOULEMENT");
        assertThat(finding.words()).contains("requires refusal where torture is feared");
    }

    @Test
    @SuppressWarnings("NullAway") // a user's compiler accepts it
    void a_rule_whose_function_gives_null_is_named_with_the_subject() {
        RuleInfo info = RuleInfo.of("MY-EXT-001", "The treaty is good.");
        View view = View.of(Dataset.draft(draft("DE", "CN").build()));
        RuleSet applies = RuleSet.of(
                "1", List.of(RelationRule.of(info, (known, relation) -> null, (known, relation) -> Truth.FALSE)));
        RuleSet breached = RuleSet.of(
                "1", List.of(RelationRule.of(info, (known, relation) -> Truth.TRUE, (known, relation) -> null)));

        assertThatThrownBy(() -> Evaluation.of(view, applies))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageMatching(
                        "MY-EXT-001 draft-treaty/(DE-CN|CN-DE) applies: found none; expected TRUE, FALSE or UNKNOWN");
        assertThatThrownBy(() -> Evaluation.of(view, breached))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageMatching(
                        "MY-EXT-001 draft-treaty/(DE-CN|CN-DE) breached: found none; expected TRUE, FALSE or UNKNOWN");
    }
}
