package io.github.lec.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.DatasetInfo;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.SourceId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RelationRule;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Severity;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import io.github.lec.whatif.Assumption;
import io.github.lec.whatif.Assumptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final RuleSet RULES = RuleCatalogue.standard();
    private static final Selection SELECTION = Selection.standard();
    private static final LocalDate EARLY = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2022, 1, 1);

    private static Source source(String id, String published) {
        return Source.builder()
                .id(SourceId.of(id))
                .title("Source " + id)
                .published(PartialDate.parse(published))
                .build();
    }

    private static Dataset dataset(LocalDate asOf, Treaty... treaties) {
        List<Extensible> records = new ArrayList<>(List.of(treaties));
        records.add(source("old", "2010"));
        records.add(source("new", "2021"));
        return Dataset.over(
                Dataset.embedded(),
                DatasetInfo.builder()
                        .format("1.0")
                        .id("test")
                        .version("1")
                        .title("Test")
                        .licence("CC0-1.0")
                        .asOf(asOf)
                        .build(),
                records);
    }

    private static Treaty.Builder treaty() {
        return Treaty.builder()
                .id(InstrumentId.of("test-fr"))
                .kind(TreatyKind.EXTRADITION)
                .title("Test treaty")
                .addParties(ActorId.of("FR"), ActorId.of("CN"))
                .textRead(TextRead.FULL)
                .addLifecycle(step(Stage.SIGNED, "2009-01-01", "old"), step(Stage.IN_FORCE, "2010-01-01", "old"));
    }

    private static Treaty.Builder signedIn2021() {
        return Treaty.builder()
                .id(InstrumentId.of("test-new"))
                .kind(TreatyKind.EXTRADITION)
                .title("New treaty")
                .addParties(ActorId.of("FR"), ActorId.of("CN"))
                .addLifecycle(step(Stage.SIGNED, "2021-01-01", "new"));
    }

    private static LifecycleStep step(Stage stage, String date, String source) {
        return LifecycleStep.builder()
                .stage(stage)
                .date(PartialDate.parse(date))
                .addCitations(Citation.builder().source(SourceId.of(source)).build())
                .build();
    }

    private static Clause death(SafeguardForm form, String source) {
        return Clause.builder()
                .kind(SafeguardKind.DEATH_PENALTY_BAR)
                .form(form)
                .addCitations(Citation.builder().source(SourceId.of(source)).build())
                .build();
    }

    private static Evaluation evaluate(View view) {
        return Evaluation.of(view, RULES, SELECTION);
    }

    private static FactChange fact(Changes changes, String claim) {
        return changes.facts().stream()
                .filter(change -> change.claim().equals(ClaimId.parse(claim)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(claim + " not in\n" + changes.json()));
    }

    private static FindingChange finding(Changes changes, String rule, String subject) {
        return changes.findings().stream()
                .filter(change -> change.rule().equals(rule) && change.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " not in\n" + changes.json()));
    }

    private static List<FindingChange> findingsOn(Changes changes, String treaty) {
        return changes.findings().stream()
                .filter(change -> change.subject().startsWith(treaty + "/"))
                .toList();
    }

    @Test
    void what_differs_in_accounts_that_read_the_same_is_reported_member_by_member() {
        LifecycleStep noted = step(Stage.SIGNED, "2009-01-01", "old").toBuilder()
                .note("Seen.")
                .build();
        Changes changes = Changes.between(
                View.of(dataset(LATE, treaty().build())),
                View.of(dataset(
                        LATE,
                        treaty().lifecycle(List.of(noted, step(Stage.IN_FORCE, "2010-01-01", "old")))
                                .build())));

        FactChange change = fact(changes, "test-fr/lifecycle/SIGNED");
        assertThat(change.rewritten())
                .containsExactly(Map.of("note", new RecordChange.Values(Optional.empty(), Optional.of("Seen."))));
        assertThat(change.sourcesOfTwoAnswers()).isEmpty();
    }

    @Test
    void a_source_that_now_gives_a_second_answer_is_named() {
        Changes changes = Changes.between(
                View.of(dataset(LATE, treaty().build())),
                View.of(dataset(
                        LATE,
                        treaty().addLifecycle(step(Stage.SIGNED, "2008-05-05", "old"))
                                .build())));

        FactChange change = fact(changes, "test-fr/lifecycle/SIGNED");
        assertThat(change.sourcesOfTwoAnswers()).containsExactly(SourceId.of("old"));
        assertThat(change.rewritten()).isEmpty();
    }

    @Test
    void the_earlier_side_cites_no_source_that_was_published_only_later() {
        LifecycleStep twice = step(Stage.SIGNED, "2009-01-01", "old").toBuilder()
                .addCitations(Citation.of("new"))
                .build();
        Dataset dataset = dataset(
                LATE,
                treaty().lifecycle(List.of(twice, step(Stage.SIGNED, "2008-05-05", "new")))
                        .build());

        FactChange change = fact(
                Changes.between(View.of(dataset, LATE, EARLY), View.of(dataset, LATE, LATE)),
                "test-fr/lifecycle/SIGNED");

        assertThat(change.before()).extracting(Account::citations).isEqualTo(List.of(List.of(Citation.of("old"))));
        assertThat(change.after())
                .extracting(Account::citations)
                .contains(List.of(Citation.of("old"), Citation.of("new")));
        assertThat(change.sourcesOfTwoAnswers()).isEmpty();
    }

    @Test
    void a_record_that_differs_only_on_another_day_is_named_although_nothing_else_reports_it() {
        Dataset earlier = dataset(LATE, treaty().build());
        Dataset later = dataset(
                LATE,
                treaty().addLifecycle(step(Stage.TERMINATED, "2021-12-31", "old"))
                        .build());

        Changes on2020 = Changes.between(View.of(earlier, EARLY, LATE), View.of(later, EARLY, LATE));
        assertThat(on2020.differingOnOtherDays(earlier, later)).containsExactly("test-fr");
        Changes now = Changes.between(View.of(earlier), View.of(later));
        assertThat(now.differingOnOtherDays(earlier, later)).isEmpty();
    }

    @Test
    void nothing_differs_from_itself() {
        Evaluation evaluation = evaluate(View.of(Dataset.embedded()));
        Changes changes = Changes.between(evaluation, evaluation);
        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.unchangedFindings())
                .isEqualTo(evaluation.counts().get(Verdict.FAIL)
                        + evaluation.counts().get(Verdict.CANNOT_DECIDE));
    }

    @Test
    void a_step_dated_between_the_days_is_the_worlds() {
        Dataset dataset = dataset(
                LATE,
                treaty().addLifecycle(step(Stage.SUSPENDED, "2021-06-01", "new"))
                        .build());
        Changes changes = Changes.between(View.of(dataset, EARLY, LATE), View.of(dataset, LATE, LATE));
        FactChange change = fact(changes, "test-fr/lifecycle/SUSPENDED");
        assertThat(change.kind()).isEqualTo(ChangeKind.ADDED);
        assertThat(change.cause()).isEqualTo(Cause.WORLD);
        assertThat(change.before()).isEmpty();
        assertThat(change.after()).hasSize(1);
        assertThat(fact(changes, "GB/memberships/EU").kind()).isEqualTo(ChangeKind.REMOVED);
        assertThat(fact(changes, "GB/memberships/EU").cause()).isEqualTo(Cause.WORLD);
        assertThat(changes.records()).isEmpty();
    }

    @Test
    void backwards_the_same_step_is_removed() {
        Dataset dataset = dataset(
                LATE,
                treaty().addLifecycle(step(Stage.SUSPENDED, "2021-06-01", "new"))
                        .build());
        Changes changes = Changes.between(View.of(dataset, LATE, LATE), View.of(dataset, EARLY, LATE));
        assertThat(fact(changes, "test-fr/lifecycle/SUSPENDED").kind()).isEqualTo(ChangeKind.REMOVED);
        assertThat(fact(changes, "test-fr/lifecycle/SUSPENDED").cause()).isEqualTo(Cause.WORLD);
    }

    @Test
    void a_source_published_between_two_known_by_days_is_the_records() {
        Dataset dataset = dataset(
                LATE,
                treaty().addSafeguards(death(SafeguardForm.OPTIONAL_REFUSAL, "new"))
                        .build());
        Changes changes =
                Changes.between(evaluate(View.of(dataset, EARLY, EARLY)), evaluate(View.of(dataset, EARLY, LATE)));
        assertThat(fact(changes, "test-fr/safeguards/DEATH_PENALTY_BAR").cause())
                .isEqualTo(Cause.RECORD);
        FindingChange finding = finding(changes, "LEC-EXT-004", "test-fr/FR-CN");
        assertThat(finding.status()).isEqualTo(FindingStatus.CHANGED);
        assertThat(finding.before()).contains(Verdict.CANNOT_DECIDE);
        assertThat(finding.after()).contains(Verdict.FAIL);
        assertThat(finding.cause()).isEqualTo(Cause.RECORD);
        assertThat(finding.differingClaims()).containsExactly(ClaimId.parse("test-fr/safeguards/DEATH_PENALTY_BAR"));
    }

    @Test
    void what_a_treaty_signed_between_the_days_brings_is_the_worlds() {
        Dataset dataset = dataset(LATE, signedIn2021().build());
        Changes changes =
                Changes.between(evaluate(View.of(dataset, EARLY, LATE)), evaluate(View.of(dataset, LATE, LATE)));
        assertThat(findingsOn(changes, "test-new")).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.status()).isEqualTo(FindingStatus.NEW);
            assertThat(finding.cause()).isEqualTo(Cause.WORLD);
            assertThat(finding.differingClaims()).contains(ClaimId.parse("test-new/lifecycle/SIGNED"));
        });
    }

    @Test
    void what_an_old_treaty_brings_that_a_new_edition_adds_is_the_records() {
        Changes changes =
                Changes.between(evaluate(View.of(dataset(EARLY))), evaluate(View.of(dataset(LATE, treaty().build()))));
        assertThat(changes.records())
                .singleElement()
                .satisfies(change -> assertThat(change.cause()).isEqualTo(Cause.RECORD));
        assertThat(findingsOn(changes, "test-fr")).isNotEmpty().allMatch(finding -> finding.cause() == Cause.RECORD);
    }

    @Test
    void a_treaty_that_was_missing_is_the_records_though_it_took_a_step_since() {
        Dataset after = dataset(
                LATE,
                treaty().addLifecycle(step(Stage.SUSPENDED, "2021-06-01", "new"))
                        .build());
        Changes changes = Changes.between(View.of(dataset(EARLY)), View.of(after));
        assertThat(changes.records())
                .singleElement()
                .satisfies(change -> assertThat(change.cause()).isEqualTo(Cause.RECORD));
        assertThat(fact(changes, "test-fr/lifecycle/SUSPENDED").cause()).isEqualTo(Cause.WORLD);
        assertThat(fact(changes, "test-fr/lifecycle/SIGNED").cause()).isEqualTo(Cause.RECORD);
    }

    @Test
    void a_corrected_date_is_the_records_whichever_day_it_names() {
        Dataset before = dataset(EARLY, treaty().build());
        Dataset after = dataset(
                LATE,
                Treaty.builder()
                        .from(treaty().build())
                        .lifecycle(List.of(
                                step(Stage.SIGNED, "2009-01-01", "old"), step(Stage.IN_FORCE, "2021-03-01", "new")))
                        .build());
        Changes changes = Changes.between(View.of(before), View.of(after));
        FactChange change = fact(changes, "test-fr/lifecycle/IN_FORCE");
        assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
        assertThat(change.cause()).isEqualTo(Cause.RECORD);
    }

    @Test
    void a_corrected_clause_is_the_cause_though_the_world_went_on() {
        Dataset before = dataset(
                EARLY,
                treaty().addSafeguards(death(SafeguardForm.OPTIONAL_REFUSAL, "old"))
                        .build());
        Dataset after = dataset(
                LATE,
                treaty().addSafeguards(death(SafeguardForm.MANDATORY_REFUSAL, "old"))
                        .addLifecycle(step(Stage.SUSPENDED, "2021-06-01", "new"))
                        .build());
        Changes changes = Changes.between(evaluate(View.of(before)), evaluate(View.of(after)));
        assertThat(finding(changes, "LEC-EXT-004", "test-fr/FR-CN").cause()).isEqualTo(Cause.RECORD);
        assertThat(fact(changes, "test-fr/lifecycle/SUSPENDED").cause()).isEqualTo(Cause.WORLD);
    }

    @Test
    void a_day_that_was_fixed_beforehand_is_the_clocks() {
        Dataset embedded = Dataset.embedded();
        LocalDate known = embedded.info().asOf();
        Changes changes = Changes.between(
                View.of(embedded, LocalDate.of(2018, 5, 5), known), View.of(embedded, LocalDate.of(2018, 5, 6), known));
        assertThat(fact(changes, "led-35/bindsFrom").cause()).isEqualTo(Cause.CLOCK);
    }

    @Test
    void an_observation_does_not_mean_that_anything_happened_on_its_day() {
        Dataset dataset = dataset(
                LATE,
                Treaty.builder()
                        .from(signedIn2021().build())
                        .lifecycle(List.of(
                                step(Stage.SIGNED, "2009-01-01", "old"),
                                LifecycleStep.builder()
                                        .stage(Stage.IN_FORCE)
                                        .observedOn(PartialDate.parse("2021-06-01"))
                                        .addCitations(Citation.builder()
                                                .source(SourceId.of("new"))
                                                .build())
                                        .build()))
                        .build());
        Changes changes = Changes.between(View.of(dataset, EARLY, LATE), View.of(dataset, LATE, LATE));
        assertThat(fact(changes, "test-new/lifecycle/IN_FORCE/observed-2021-06-01")
                        .cause())
                .isEqualTo(Cause.CLOCK);
    }

    @Test
    void with_one_state_of_the_record_the_record_is_never_the_cause() {
        Dataset embedded = Dataset.embedded();
        LocalDate known = embedded.info().asOf();
        Changes changes = Changes.between(
                evaluate(View.of(embedded, LocalDate.of(2006, 1, 1), known)),
                evaluate(View.of(embedded, LocalDate.of(2021, 1, 1), known)));
        assertThat(changes.facts()).extracting(FactChange::cause).containsOnly(Cause.WORLD, Cause.CLOCK);
        assertThat(changes.findings())
                .extracting(FindingChange::cause)
                .contains(Cause.WORLD)
                .isSubsetOf(Cause.WORLD, Cause.CLOCK);
        assertThat(findingsOn(changes, "cn-fr-extradition-2007"))
                .isNotEmpty()
                .allMatch(finding -> finding.cause() == Cause.WORLD);
    }

    @Test
    void a_correction_is_the_records() {
        Dataset before = dataset(
                LATE,
                treaty().addSafeguards(death(SafeguardForm.OPTIONAL_REFUSAL, "old"))
                        .build());
        Dataset after = dataset(
                LATE,
                treaty().addSafeguards(death(SafeguardForm.MANDATORY_REFUSAL, "new"))
                        .build());
        Changes changes = Changes.between(evaluate(View.of(before)), evaluate(View.of(after)));
        FactChange change = fact(changes, "test-fr/safeguards/DEATH_PENALTY_BAR");
        assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
        assertThat(change.cause()).isEqualTo(Cause.RECORD);
        FindingChange finding = finding(changes, "LEC-EXT-004", "test-fr/FR-CN");
        assertThat(finding.status()).isEqualTo(FindingStatus.GONE);
        assertThat(finding.cause()).isEqualTo(Cause.RECORD);
        assertThat(change.before()).extracting(Account::answer).containsExactly("May refuse");
        assertThat(change.after()).extracting(Account::answer).containsExactly("Must refuse");
        assertThat(finding.before()).contains(Verdict.FAIL);
        assertThat(finding.after()).contains(Verdict.PASS);
    }

    @Test
    void another_source_for_the_same_answer_is_a_change_too() {
        Dataset before = dataset(
                LATE,
                treaty().addSafeguards(death(SafeguardForm.MANDATORY_REFUSAL, "old"))
                        .build());
        Dataset after = dataset(
                LATE,
                treaty().addSafeguards(
                                death(SafeguardForm.MANDATORY_REFUSAL, "old"),
                                death(SafeguardForm.MANDATORY_REFUSAL, "new"))
                        .build());
        Changes changes = Changes.between(View.of(before), View.of(after));
        assertThat(changes.facts()).singleElement().satisfies(change -> {
            assertThat(change.cause()).isEqualTo(Cause.RECORD);
            assertThat(change.before()).hasSize(1);
            assertThat(change.after()).hasSize(2);
        });
    }

    @Test
    void a_new_edition_distinguishes_news_from_corrections() {
        Dataset before = dataset(EARLY, treaty().build());
        Dataset after = dataset(
                LATE,
                treaty().addLifecycle(
                                step(Stage.SUSPENDED, "2021-06-01", "new"), step(Stage.APPROVED, "2009-06-01", "new"))
                        .textRead(TextRead.PARTIAL)
                        .build());
        Changes changes = Changes.between(View.of(before), View.of(after));
        assertThat(fact(changes, "test-fr/lifecycle/SUSPENDED").cause()).isEqualTo(Cause.WORLD);
        assertThat(fact(changes, "test-fr/lifecycle/APPROVED").cause()).isEqualTo(Cause.RECORD);
        assertThat(changes.records()).singleElement().satisfies(change -> {
            assertThat(change.record()).isEqualTo("test-fr");
            assertThat(change.cause()).isEqualTo(Cause.RECORD);
            assertThat(change.members())
                    .containsOnlyKeys("textRead")
                    .containsEntry("textRead", new RecordChange.Values(Optional.of("FULL"), Optional.of("PARTIAL")));
        });
    }

    @Test
    void a_new_treaty_comes_with_its_facts_and_findings() {
        Dataset before = dataset(EARLY);
        Dataset after = dataset(LATE, signedIn2021().build());
        Changes changes = Changes.between(evaluate(View.of(before)), evaluate(View.of(after)));
        assertThat(changes.records()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.ADDED);
            assertThat(change.cause()).isEqualTo(Cause.WORLD);
        });
        FindingChange finding = finding(changes, "LEC-EXT-001", "test-new/FR-CN");
        assertThat(finding.status()).isEqualTo(FindingStatus.NEW);
        assertThat(finding.before()).isEmpty();
        assertThat(finding.cause()).isEqualTo(Cause.WORLD);
    }

    @Test
    void a_judgment_given_between_the_days_is_the_worlds() {
        Dataset embedded = Dataset.embedded();
        LocalDate before = LocalDate.of(2016, 9, 5);
        LocalDate after = LocalDate.of(2016, 9, 6);
        Changes changes =
                Changes.between(evaluate(View.of(embedded, before, before)), evaluate(View.of(embedded, after, after)));
        assertThat(fact(changes, "petruhhin/clarifiedOn").cause()).isEqualTo(Cause.WORLD);
        assertThat(finding(changes, "LEC-EXT-011", "cn-bg-extradition-1996/BG-CN"))
                .satisfies(finding -> {
                    assertThat(finding.status()).isEqualTo(FindingStatus.NEW);
                    assertThat(finding.cause()).isEqualTo(Cause.WORLD);
                    assertThat(finding.differingClaims()).contains(ClaimId.parse("petruhhin/clarifiedOn"));
                });
    }

    @Test
    void other_rules_are_named_as_the_cause() {
        View view = View.of(dataset(LATE, treaty().build()));
        Evaluation before = Evaluation.of(view, RuleSet.of("1", List.of(new Fixed(Truth.FALSE))), SELECTION);
        Evaluation after = Evaluation.of(view, RuleSet.of("2", List.of(new Fixed(Truth.TRUE))), SELECTION);
        Changes changes = Changes.between(before, after);
        assertThat(changes.facts()).isEmpty();
        assertThat(changes.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.status()).isEqualTo(FindingStatus.NEW);
            assertThat(finding.cause()).isEqualTo(Cause.RULES);
        });
        Evaluation without = Evaluation.of(view, RuleSet.of("0", List.of()), SELECTION);
        assertThat(Changes.between(after, without).findings())
                .isNotEmpty()
                .allMatch(finding -> finding.status() == FindingStatus.GONE && finding.cause() == Cause.RULES);
    }

    @Test
    void what_is_assumed_is_never_taken_for_news_or_corrections() {
        Dataset facts = Dataset.embedded();
        Dataset assumed = Assumptions.apply(facts, List.of(Assumption.model("all-eu", "un-model-extradition")));
        Changes changes = Changes.between(evaluate(View.of(facts)), evaluate(View.of(assumed)));
        assertThat(changes.facts()).isNotEmpty().allMatch(change -> change.cause() == Cause.ASSUMPTION);
        assertThat(changes.records()).isNotEmpty().allMatch(change -> change.cause() == Cause.ASSUMPTION);
        assertThat(changes.findings()).isNotEmpty().allMatch(change -> change.cause() == Cause.ASSUMPTION);
    }

    @Test
    void the_changes_are_the_same_for_the_same_sides() {
        View before = View.of(Dataset.embedded(), LocalDate.of(2017, 1, 31), LocalDate.of(2017, 1, 31));
        View after = View.of(Dataset.embedded());
        assertThat(Changes.between(before, after)).isEqualTo(Changes.between(before, after));
        assertThat(Changes.between(before, after))
                .asString()
                .startsWith("From lec-china-europe ")
                .contains("as of 2017-01-31, known by 2017-01-31");
    }

    @Test
    void evaluations_of_different_states_are_not_compared() {
        View view = View.of(Dataset.embedded());
        Evaluation france = Evaluation.of(view, RULES, Selection.of("FR").with("CN"));
        Evaluation spain = Evaluation.of(view, RULES, Selection.of("ES").with("CN"));

        assertThatThrownBy(() -> Changes.between(france, spain))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("selection: found ES with CN; expected that of the earlier side, FR with CN");
    }

    /** A rule that gives the same verdict on every subject. */
    private static final class Fixed extends RelationRule {
        private final Truth breached;

        Fixed(Truth breached) {
            super(RuleInfo.builder()
                    .id("TEST-1")
                    .title("Fixed")
                    .severity(Severity.INFO)
                    .layer(Layer.TEXT)
                    .question("Is it so?")
                    .benchmark("None.")
                    .notMet("None.")
                    .remedy("None.")
                    .rationale("None.")
                    .build());
            this.breached = breached;
        }

        @Override
        protected Truth applies(View view, io.github.lec.view.Relation subject) {
            return Truth.TRUE;
        }

        @Override
        protected Truth breached(View view, io.github.lec.view.Relation subject) {
            return breached;
        }
    }
}
