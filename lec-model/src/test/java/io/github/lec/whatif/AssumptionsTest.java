package io.github.lec.whatif;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.assertj.EvaluationAssert;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.NationalityProtection;
import io.github.lec.exposure.Person;
import io.github.lec.exposure.Request;
import io.github.lec.exposure.TreatyBasis;
import io.github.lec.format.DatasetInfo;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Assumed;
import io.github.lec.source.Source;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssumptionsTest {
    private static final Dataset FACTS = Dataset.embedded();
    private static final String BULGARIA = "cn-bg-extradition-1996";
    private static final String FRANCE = "cn-fr-extradition-2007";

    private static Dataset assume(Assumption... assumptions) {
        return Assumptions.apply(FACTS, List.of(assumptions));
    }

    private static Treaty treaty(Dataset dataset, String id) {
        return dataset.treaty(InstrumentId.of(id)).orElseThrow();
    }

    private static EvaluationAssert assertThatEvaluation(Dataset dataset) {
        return assertThat(Evaluation.of(View.of(dataset), RuleCatalogue.standard(), Selection.standard()));
    }

    @Test
    void a_record_of_the_own_dataset_that_adds_to_a_reference_record_does_so_under_an_assumption_too() {
        Dataset over = DatasetReader.readDocumentOver("""
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
             "actors": [{"id": "EU", "kind": "ORGANISATION", "name": "Our Union"}],
             "treaties": [{"id": "cn-mt-extradition-2030", "kind": "EXTRADITION", "title": "A treaty", "parties": ["CN", "MT"]}]}
            """, "own.json", FACTS);

        Dataset assumed =
                Assumptions.apply(over, List.of(Assumption.stage("cn-mt-extradition-2030", "SIGNED", "2031-01-01")));

        assertThat(treaty(assumed, "cn-mt-extradition-2030").lifecycle()).hasSize(1);
        assertThat(assumed.actor(ActorId.of("EU"))).isEqualTo(over.actor(ActorId.of("EU")));
    }

    @Test
    void a_binding_clause_on_the_death_penalty_turns_the_verdicts() {
        Dataset assumed = assume(Assumption.clause(BULGARIA, "DEATH_PENALTY_BAR=MANDATORY_REFUSAL"));
        String requested = BULGARIA + "/BG-CN";
        assertThatEvaluation(FACTS).fails("LEC-EXT-003").on(requested);
        assertThatEvaluation(assumed)
                .passes("LEC-EXT-003")
                .on(requested)
                .passes("LEC-EXT-004")
                .on(requested);
        Dataset weak = assume(Assumption.clause(BULGARIA, "DEATH_PENALTY_BAR=OPTIONAL_REFUSAL"));
        assertThatEvaluation(weak)
                .passes("LEC-EXT-003")
                .on(requested)
                .fails("LEC-EXT-004")
                .on(requested);
    }

    @Test
    void what_is_assumed_replaces_every_account_of_that_kind_and_no_other() {
        Treaty before = treaty(FACTS, FRANCE);
        Treaty after = treaty(assume(Assumption.clause(FRANCE, "DEATH_PENALTY_BAR=OPTIONAL_REFUSAL")), FRANCE);
        assertThat(before.safeguards())
                .filteredOn(clause -> clause.kind() == SafeguardKind.DEATH_PENALTY_BAR)
                .hasSizeGreaterThan(1);
        assertThat(after.safeguards())
                .filteredOn(clause -> clause.kind() == SafeguardKind.DEATH_PENALTY_BAR)
                .singleElement()
                .satisfies(clause -> assertThat(Assumed.is(clause)).isTrue());
        assertThat(after.safeguards().stream().filter(clause -> !Assumed.is(clause)))
                .containsExactlyElementsOf(before.safeguards().stream()
                        .filter(clause -> clause.kind() != SafeguardKind.DEATH_PENALTY_BAR)
                        .toList());
        assertThat(after.lifecycle()).isEqualTo(before.lifecycle());
    }

    @Test
    void is_marked_wherever_it_is_shown_and_seen_on_every_known_by_day() {
        Dataset assumed = assume(
                Assumption.clause(FRANCE, "DEATH_PENALTY_BAR=MANDATORY_REFUSAL"),
                Assumption.stage(FRANCE, "SUSPENDED", LocalDate.of(2030, 1, 1)));
        Source source = assumed.source(Assumed.SOURCE).orElseThrow();
        assertThat(source.kind()).contains("ASSUMPTION");
        assertThat(source.note()).hasValueSatisfying(note -> assertThat(note).contains("Death penalty: Must refuse"));
        assertThat(assumed.code("source-kind", "ASSUMPTION")).isPresent();
        assertThat(assumed.info().title()).endsWith("[what if]");
        assertThat(treaty(assumed, FRANCE).title()).endsWith("[what if]");
        View early = View.of(assumed, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 1, 1));
        Relation relation = Relation.of(treaty(assumed, FRANCE), ActorId.of("FR"), ActorId.of("CN"));
        assertThat(early.instruments().clauses(relation, SafeguardKind.DEATH_PENALTY_BAR))
                .hasSize(1);
    }

    @Test
    void leaves_the_facts_alone() {
        Treaty before = treaty(FACTS, FRANCE);
        Dataset assumed = assume(Assumption.clause(FRANCE, "DEATH_PENALTY_BAR=MANDATORY_REFUSAL"));
        assertThat(treaty(FACTS, FRANCE)).isEqualTo(before);
        assertThat(FACTS.source(Assumed.SOURCE)).isEmpty();
        assertThat(assumed.treaties()).hasSameSizeAs(FACTS.treaties());
        assertThat(treaty(assumed, BULGARIA)).isEqualTo(treaty(FACTS, BULGARIA));
        assertThat(Assumptions.apply(FACTS, List.of())).isSameAs(FACTS);
    }

    @Test
    void a_suspension_changes_the_exposure() {
        Request request = Request.of(Person.of("CN"), "FR", "CN", Purpose.PROSECUTION);
        Dataset assumed = assume(Assumption.stage(FRANCE, "SUSPENDED", LocalDate.of(2025, 1, 1)));
        assertThat(Exposure.of(View.of(FACTS), request).protection()).isEqualTo(NationalityProtection.NONE);
        Exposure after = Exposure.of(View.of(assumed), request);
        assertThat(after.protection()).isEqualTo(NationalityProtection.NO_TREATY);
        assertThat(after.treaty()).isEqualTo(TreatyBasis.SUSPENDED);
        Dataset ended = assume(Assumption.stage(FRANCE, "terminated", LocalDate.of(2025, 1, 1)));
        assertThat(Exposure.of(View.of(ended), request).treaty()).isEqualTo(TreatyBasis.NONE);
        LocalDate before = LocalDate.of(2024, 12, 31);
        assertThat(Exposure.of(View.of(ended, before, before), request).treaty())
                .isEqualTo(TreatyBasis.APPLIES);
    }

    @Test
    void a_shelved_treaty_that_is_assumed_to_enter_into_force_applies_from_that_day() {
        String hongKong = "hk-fr-surrender-2017";
        LocalDate day = LocalDate.of(2027, 1, 1);
        Dataset assumed = assume(Assumption.stage(hongKong, "IN_FORCE", day));
        Request request = Request.of(Person.of("CN"), "FR", "HK", Purpose.PROSECUTION);

        assertThat(Exposure.of(View.of(FACTS, day, day), request).treaty()).isEqualTo(TreatyBasis.NONE);
        assertThat(Exposure.of(View.of(assumed, day, day), request).treaty()).isEqualTo(TreatyBasis.APPLIES);
        assertThat(Exposure.of(View.of(assumed, day.minusDays(1), day), request).treaty())
                .isEqualTo(TreatyBasis.NONE);
        assertThat(status(assumed, hongKong, day)).hasToString("In force (2027-01-01)");
        assertThat(treaty(assumed, hongKong).lifecycle())
                .filteredOn(step -> step.stage() == Stage.SIGNED)
                .isNotEmpty()
                .noneMatch(Assumed::is);
        assertThat(treaty(assumed, hongKong).lifecycle())
                .filteredOn(Assumed::is)
                .singleElement()
                .satisfies(step -> assertThat(step.stage()).isEqualTo(Stage.IN_FORCE));
    }

    @Test
    void an_assumed_entry_into_force_ends_an_earlier_suspension_and_keeps_a_later_one() {
        String hongKong = "hk-de-surrender-2006"; // suspended in 2020
        LocalDate later = LocalDate.of(2027, 1, 1);
        Dataset again = assume(Assumption.stage(hongKong, "IN_FORCE", later));
        Dataset earlier = assume(Assumption.stage(hongKong, "IN_FORCE", LocalDate.of(2018, 1, 1)));

        assertThat(status(FACTS, hongKong, later).value()).isEqualTo(InstrumentStatus.State.SUSPENDED);
        assertThat(status(again, hongKong, later).value()).isEqualTo(InstrumentStatus.State.IN_FORCE);
        assertThat(status(earlier, hongKong, LocalDate.of(2019, 1, 1))).hasToString("In force (2018-01-01)");
        assertThat(status(earlier, hongKong, later).value()).isEqualTo(InstrumentStatus.State.SUSPENDED);
    }

    @Test
    void a_text_under_negotiation_that_is_assumed_to_be_signed_is_signed_and_no_more() {
        String hungary = "cn-hu-extradition";
        LocalDate day = LocalDate.of(2027, 1, 1);
        Dataset assumed = assume(Assumption.stage(hungary, "signed", day));

        assertThat(status(FACTS, hungary, day).value()).isNotEqualTo(InstrumentStatus.State.SIGNED);
        assertThat(status(assumed, hungary, day)).hasToString("Signed, entry into force not determined (2027-01-01)");
    }

    @Test
    void a_treaty_that_is_assumed_to_be_signed_later_is_not_in_force_before() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        Dataset assumed = assume(Assumption.stage(FRANCE, "SIGNED", day));
        LocalDate before = day.minusDays(1);
        View view = View.of(assumed, before, before);

        assertThat(view.instruments().isInForce(treaty(assumed, FRANCE), before).isFalse())
                .isTrue();
        assertThat(status(FACTS, FRANCE, before).value()).isEqualTo(InstrumentStatus.State.IN_FORCE);
    }

    @Test
    void what_is_assumed_of_a_day_that_is_still_to_come_changes_nothing_yet_and_says_so() {
        LocalDate day = LocalDate.of(2026, 6, 30);
        Assumption clause = Assumption.clause(BULGARIA, "DEATH_PENALTY_BAR=MANDATORY_REFUSAL");
        Assumption onTheDay = Assumption.stage(FRANCE, "SUSPENDED", day);
        Assumption later = Assumption.stage(FRANCE, "SUSPENDED", day.plusDays(1));
        Evaluation facts = Evaluation.of(
                View.of(FACTS, day, day),
                RuleCatalogue.standard(),
                Selection.of("FR").with("CN"));

        assertThat(Consequences.of(facts, List.of(clause, onTheDay)).notYet()).isEmpty();
        Consequences nothing = Consequences.of(facts, List.of(later));
        assertThat(nothing.notYet()).containsExactly(later);
        assertThat(nothing.exposures()).isEmpty();
        assertThat(nothing)
                .asString()
                .endsWith("differences: verdicts 0, exposures 0, levels of risk 0; not yet on 2026-06-30:"
                        + " [cn-fr-extradition-2007: Suspended from 2026-07-01]");
    }

    private static InstrumentStatus status(Dataset dataset, String id, LocalDate day) {
        return View.of(dataset, day, day).instruments().status(treaty(dataset, id));
    }

    @Test
    void an_assumed_suspension_replaces_a_recorded_one() {
        String hongKong = "hk-de-surrender-2006";
        Dataset assumed = assume(Assumption.stage(hongKong, "SUSPENDED", LocalDate.of(2026, 1, 1)));
        LocalDate day = LocalDate.of(2021, 1, 1);
        Request request = Request.of(Person.of("CN"), "DE", "HK", Purpose.PROSECUTION);
        assertThat(Exposure.of(View.of(FACTS, day, day), request).treaty()).isEqualTo(TreatyBasis.SUSPENDED);
        assertThat(Exposure.of(View.of(assumed, day, day), request).treaty()).isEqualTo(TreatyBasis.APPLIES);
    }

    @Test
    void a_model_replaces_all_clauses_and_how_far_the_text_was_read() {
        Dataset assumed = assume(Assumption.model(FRANCE, "un-extradition"));
        Treaty model = treaty(FACTS, "un-model-extradition");
        Treaty after = treaty(assumed, FRANCE);
        assertThat(after.safeguards()).hasSameSizeAs(model.safeguards()).allMatch(Assumed::is);
        assertThat(after.safeguards().stream().map(Clause::form))
                .containsExactlyElementsOf(
                        model.safeguards().stream().map(Clause::form).toList());
        assertThat(after.articlesRead()).isEqualTo(model.articlesRead());
        assertThatEvaluation(assumed)
                .passes("LEC-EXT-001")
                .on(FRANCE + "/FR-CN")
                .fails("LEC-EXT-004") // article 4(d) is optional
                .on(FRANCE + "/FR-CN");
    }

    @Test
    void one_clause_can_be_added_to_all_treaties_of_member_states() {
        Dataset assumed = assume(Assumption.clause("all-eu", "UNION_CITIZEN_PRIORITY=BINDING_RULE"));
        assertThat(assumed.treaties().stream()
                        .filter(treaty -> treaty.title().endsWith("[what if]"))
                        .map(treaty -> treaty.id().value()))
                .contains(FRANCE, BULGARIA, "hk-de-surrender-2006")
                .doesNotContain("hk-gb-surrender-1997", "cn-au-extradition-2007", "ece-1957", "un-model-extradition");
        LocalDate day = LocalDate.of(2016, 1, 1);
        Request request = Request.of(Person.of("DE"), "FR", "CN", Purpose.PROSECUTION);
        assertThat(Exposure.of(View.of(assumed, day, day), request).protection())
                .isEqualTo(NationalityProtection.HOME_STATE_PRIORITY);
    }

    @Test
    void assumptions_add_up_and_can_be_made_twice() {
        Dataset once = assume(Assumption.clause(FRANCE, "SPECIALTY=ABSENT".replace("ABSENT", "NO_DUTY")));
        Dataset twice = Assumptions.apply(once, List.of(Assumption.clause(FRANCE, "DUAL_CRIMINALITY=NO_DUTY")));
        assertThat(treaty(twice, FRANCE).safeguards()).filteredOn(Assumed::is).hasSize(2);
        assertThat(twice.info().title()).isEqualTo(once.info().title());
        assertThat(treaty(twice, FRANCE).title()).isEqualTo(treaty(once, FRANCE).title());
        assertThat(twice.source(Assumed.SOURCE).orElseThrow().note())
                .hasValueSatisfying(note -> assertThat(note).contains("Specialty", "Dual criminality"));
    }

    @Test
    void facts_whose_titles_look_like_an_assumption_are_none() {
        Dataset facts = DatasetReader.readDocumentOver("""
            {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own [what if]", "licence": "CC0-1.0", "asOf": "2026-06-30"},
             "treaties": [{"id": "cn-mt-extradition-2030", "kind": "EXTRADITION", "title": "Draft [what if]", "parties": ["CN", "MT"]}]}
            """, "own.json", FACTS);
        Dataset assumed =
                Assumptions.apply(facts, List.of(Assumption.clause("cn-mt-extradition-2030", "SPECIALTY=NO_DUTY")));

        assertThat(assumed.info().version()).isEqualTo("1+what-if");
        assertThat(assumed.info().title()).isEqualTo("Own [what if] [what if]");
        assertThat(treaty(assumed, "cn-mt-extradition-2030").title()).isEqualTo("Draft [what if] [what if]");
    }

    @Test
    void keeps_reference_records_apart() {
        Dataset over = Dataset.over(
                FACTS,
                DatasetInfo.builder()
                        .format("1.0")
                        .id("mine")
                        .version("1")
                        .title("Mine")
                        .licence("CC0-1.0")
                        .asOf(LocalDate.of(2026, 1, 1))
                        .build(),
                List.of(treaty(FACTS, FRANCE)));
        Dataset assumed = Assumptions.apply(over, List.of(Assumption.model("all-eu", "un-model-extradition")));
        assertThat(assumed.treaties())
                .hasSize(1)
                .allMatch(treaty -> treaty.title().endsWith("[what if]"));
    }

    @Test
    void what_does_not_exist_is_named_with_the_nearest() {
        assertThatThrownBy(() -> Assumption.clause(FRANCE, "DEATH_PENALTY=MANDATORY_REFUSAL"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("found \"DEATH_PENALTY\"")
                .hasMessageEndingWith("did you mean DEATH_PENALTY_BAR?");
        assertThatThrownBy(() -> Assumption.clause(FRANCE, "DEATH_PENALTY_BAR=MANDATORY_REFUSL"))
                .hasMessageEndingWith("did you mean MANDATORY_REFUSAL?");
        assertThatThrownBy(() -> Assumption.clause(FRANCE, "DEATH_PENALTY_BAR")).hasMessageContaining("KIND=FORM");
        assertThatThrownBy(() -> Assumption.stage(FRANCE, "SUSPENDD", LocalDate.EPOCH))
                .hasMessageEndingWith("did you mean SUSPENDED?");
        assertThatThrownBy(() -> assume(Assumption.clause("cn-fr-extraditon-2007", "SPECIALTY=BINDING_RULE")))
                .hasMessageEndingWith("did you mean cn-fr-extradition-2007?");
        assertThatThrownBy(() -> assume(Assumption.model(FRANCE, "un-model-extraditon")))
                .hasMessageEndingWith("did you mean un-model-extradition?");
        assertThatThrownBy(() -> assume(Assumption.model(FRANCE, "un-model-mla")))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_stage_that_cannot_be_assumed_is_refused_with_those_that_can() {
        assertThatThrownBy(() -> Assumption.stage(FRANCE, "RATIFIED", LocalDate.of(2026, 10, 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("found \"RATIFIED\"")
                .hasMessageContaining("SIGNED, IN_FORCE, SUSPENDED, TERMINATED");
        assertThatThrownBy(() ->
                        new Assumption.SetStage(Assumption.Scope.allEu(), Stage.RATIFIED, LocalDate.of(2026, 10, 1)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void no_treaty_of_other_states_is_suggested() {
        assertThatThrownBy(() -> assume(Assumption.stage("gb-cn-extradition", "SIGNED", LocalDate.EPOCH)))
                .isInstanceOf(InvalidValueException.class)
                .message()
                .doesNotContain("cn-ca-")
                .doesNotContain("cn-gd-");
    }

    @Test
    void a_treaty_without_its_year_is_recognised() {
        List<Assumption> assumptions =
                List.of(Assumption.clause("cn-fr-extradition", "DEATH_PENALTY_BAR=MANDATORY_REFUSAL"));

        assertThatThrownBy(() -> Assumptions.apply(Dataset.embedded(), assumptions))
                .hasMessageEndingWith("did you mean cn-fr-extradition-2007?");
    }

    @Test
    void forms_that_do_not_fit_are_refused() {
        assertThatThrownBy(() -> assume(Assumption.clause(FRANCE, "OWN_NATIONALS_BAR=BINDING_RULE")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> assume(Assumption.clause("cn-gr-extradition", "DEATH_PENALTY_BAR=ABSENT")))
                .hasMessageContaining("was not read");
    }
}
