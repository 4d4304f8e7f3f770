package io.github.lec.dataset;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static io.github.lec.dataset.HardCases.dataset;
import static io.github.lec.dataset.HardCases.step;
import static io.github.lec.dataset.Sample.CHINA;
import static io.github.lec.dataset.Sample.CITATION;
import static io.github.lec.dataset.Sample.FRANCE;
import static io.github.lec.dataset.Sample.ITALY;
import static io.github.lec.dataset.Sample.day;
import static io.github.lec.dataset.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.event.Statement;
import io.github.lec.instrument.Assurance;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.DefinitionElement;
import io.github.lec.instrument.Law;
import io.github.lec.instrument.Reservation;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.operation.Persons;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.OperationId;
import io.github.lec.record.RecordId;
import io.github.lec.record.SourceId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Agreement;
import io.github.lec.source.Citation;
import io.github.lec.source.FigureAccount;
import io.github.lec.source.Response;
import io.github.lec.time.PartialDate;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts of this field that a careless model would distort. */
class HardCasesTest {
    private static final String CITED = "\"citations\": [{\"source\": \"paper-2017\"}]";

    private static Claim claim(Dataset dataset, String id) {
        return dataset.claims().get(ClaimId.parse(id));
    }

    /** A treaty of 2007 on which a debate and a paper give conflicting accounts. */
    @Nested
    class France_2007 {
        private Clause nationals(SafeguardForm form, String source) {
            return Clause.builder()
                    .kind(SafeguardKind.OWN_NATIONALS_BAR)
                    .form(form)
                    .addCitations(Citation.builder().source(SourceId.of(source)).build())
                    .build();
        }

        private Treaty treaty(Clause... clauses) {
            return Treaty.builder()
                    .id(InstrumentId.of("cn-fr-extradition-2007"))
                    .kind(TreatyKind.EXTRADITION)
                    .title("Extradition Treaty between the French Republic and the People's Republic of China")
                    .addParties(FRANCE, CHINA)
                    .addLifecycle(
                            step(Stage.SIGNED, "2007-03-20").build(),
                            step(Stage.RATIFIED, "2015-04").party(FRANCE).build(),
                            step(Stage.RATIFIED, "2015-04-27").party(FRANCE).build(),
                            step(Stage.IN_FORCE, "2015-07-17").build())
                    .addSafeguards(clauses)
                    .build();
        }

        @Test
        void an_unspecified_bar_on_nationals_that_a_mandatory_one_refines_is_binding() {
            Treaty treaty = treaty(
                    nationals(SafeguardForm.REFUSAL_UNSPECIFIED, "parliament-2007"),
                    nationals(SafeguardForm.MANDATORY_REFUSAL, "paper-2017"));
            Dataset dataset = dataset(treaty);
            String bar = "cn-fr-extradition-2007/safeguards/OWN_NATIONALS_BAR";

            assertThat(dataset).hasAccounts(bar, 2).hasAgreement(bar, Agreement.REFINES);
            assertThat(treaty).in(View.of(dataset)).whereRequested("FR").hasBinding(SafeguardKind.OWN_NATIONALS_BAR);
        }

        @Test
        void two_forms_that_exclude_each_other_conflict_and_leave_the_span_of_both() {
            Treaty treaty = treaty(
                    nationals(SafeguardForm.OPTIONAL_REFUSAL, "parliament-2007"),
                    nationals(SafeguardForm.MANDATORY_REFUSAL, "paper-2017"));
            Dataset dataset = dataset(treaty);
            String bar = "cn-fr-extradition-2007/safeguards/OWN_NATIONALS_BAR";

            assertThat(dataset).hasAccounts(bar, 2).hasAgreement(bar, Agreement.CONFLICTS);
            assertThat(strength(dataset, treaty)).isEqualTo(new StrengthInterval(Strength.WEAK, Strength.BINDING));
        }

        @Test
        void a_ratification_in_april_2015_is_refined_by_its_day() {
            Dataset dataset = dataset(treaty());
            String ratification = "cn-fr-extradition-2007/lifecycle/RATIFIED/FR";

            assertThat(dataset).hasAccounts(ratification, 2).hasAgreement(ratification, Agreement.REFINES);
            assertThat(View.of(dataset).instruments().day(treaty(), Stage.RATIFIED, Optional.of(FRANCE)))
                    .contains(PartialDate.parse("2015-04-27"));
        }

        @Test
        void before_its_entry_into_force_it_is_not_binding_however_long_ago_it_was_signed() {
            View view = View.of(dataset(treaty()));

            assertThat(view.instruments().isInForce(treaty(), day("2015-07-16")))
                    .isEqualTo(Truth.FALSE);
            assertThat(view.instruments().isInForce(treaty(), day("2015-07-17")))
                    .isEqualTo(Truth.TRUE);
            assertThat(view.instruments().isParty(treaty().id(), FRANCE, day("2015-05-01")))
                    .isEqualTo(Truth.FALSE);
        }

        private StrengthInterval strength(Dataset dataset, Treaty treaty) {
            return View.of(dataset)
                    .instruments()
                    .strength(Relation.of(treaty, FRANCE, CHINA), SafeguardKind.OWN_NATIONALS_BAR);
        }
    }

    /** Surrendered in February 2015 under a treaty that entered into force that December. */
    @Nested
    class Italy_2015 {
        private final Treaty treaty = Treaty.builder()
                .id(InstrumentId.of("cn-it-extradition-2010"))
                .kind(TreatyKind.EXTRADITION)
                .title("Extradition Treaty")
                .addParties(ITALY, CHINA)
                .addLifecycle(
                        step(Stage.SIGNED, "2010-10-07").build(),
                        step(Stage.IN_FORCE, "2015-12-13").build())
                .build();

        private final Case surrender = Case.builder()
                .id(RecordId.of("it-2015-1"))
                .requested(ITALY)
                .requesting(CHINA)
                .addSteps(CaseStep.builder()
                        .stage(CaseStage.SURRENDERED)
                        .date(PartialDate.parse("2015-02"))
                        .addCitations(CITATION)
                        .build())
                .build();

        @Test
        void a_surrender_before_the_treaty_was_in_force_loads_and_is_not_an_error_of_form() {
            Dataset dataset = dataset(treaty, surrender);

            assertThat(dataset.cases()).containsExactly(surrender);
        }

        @Test
        void on_no_day_of_the_month_of_the_surrender_was_the_treaty_in_force() {
            View view = View.of(dataset(treaty, surrender));
            PartialDate surrendered = surrender.steps().get(0).date().orElseThrow();

            assertThat(view.instruments()
                            .isInForce(treaty, surrendered.earliest().orElseThrow()))
                    .isEqualTo(Truth.FALSE);
            assertThat(view.instruments().isInForce(treaty, surrendered.latest().orElseThrow()))
                    .isEqualTo(Truth.FALSE);
            assertThat(surrendered.isBefore(view.instruments()
                            .day(treaty, Stage.IN_FORCE, Optional.empty())
                            .orElseThrow()))
                    .isEqualTo(Truth.TRUE);
        }
    }

    /** A convention that each party ratified on its own day, with a reservation by one party. */
    @Nested
    class Convention {
        private final Treaty convention = Treaty.builder()
                .id(InstrumentId.of("convention"))
                .kind(TreatyKind.EXTRADITION)
                .title("Convention on Extradition")
                .addParties(FRANCE, ITALY, CHINA)
                .addLifecycle(
                        step(Stage.ADOPTED, "1957-12-13").build(),
                        step(Stage.RATIFIED, "1963-08-06").party(ITALY).build(),
                        step(Stage.IN_FORCE, "1963-11-04").party(ITALY).build(),
                        step(Stage.RATIFIED, "1986-02-10").party(FRANCE).build())
                .addSafeguards(Clause.builder()
                        .kind(SafeguardKind.OWN_NATIONALS_BAR)
                        .form(SafeguardForm.OPTIONAL_REFUSAL)
                        .addCitations(CITATION)
                        .build())
                .addReservations(Reservation.builder()
                        .party(FRANCE)
                        .kind(SafeguardKind.OWN_NATIONALS_BAR)
                        .form(SafeguardForm.MANDATORY_REFUSAL)
                        .addCitations(CITATION)
                        .build())
                .build();

        private final View view = View.of(dataset(convention));

        @Test
        void it_binds_each_party_from_its_own_day() {
            assertThat(view.instruments().isParty(convention.id(), ITALY, day("1963-11-03")))
                    .isEqualTo(Truth.FALSE);
            assertThat(view.instruments().isParty(convention.id(), ITALY, day("1963-11-04")))
                    .isEqualTo(Truth.TRUE);
            assertThat(view.instruments().isParty(convention.id(), FRANCE, day("1963-11-04")))
                    .isEqualTo(Truth.FALSE);
            assertThat(view.instruments().isParty(convention.id(), FRANCE, day("1986-06-01")))
                    .isEqualTo(Truth.UNKNOWN);
            assertThat(view.instruments().isParty(convention.id(), FRANCE, day("1987-02-10")))
                    .isEqualTo(Truth.TRUE);
            assertThat(view.instruments().isParty(convention.id(), CHINA, day("2020-01-01")))
                    .isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void a_reservation_changes_the_direction_in_which_its_party_is_requested_and_no_other() {
            SafeguardKind kind = SafeguardKind.OWN_NATIONALS_BAR;

            assertThat(view.instruments().strength(Relation.of(convention, FRANCE, ITALY), kind))
                    .isEqualTo(StrengthInterval.exactly(Strength.BINDING));
            assertThat(view.instruments().strength(Relation.of(convention, ITALY, FRANCE), kind))
                    .isEqualTo(StrengthInterval.exactly(Strength.WEAK));
            assertThat(view.instruments().strength(Relation.of(convention, CHINA, FRANCE), kind))
                    .isEqualTo(StrengthInterval.exactly(Strength.WEAK));
        }

        @Test
        void each_partys_consent_is_a_claim_of_its_own() {
            assertThat(view.dataset())
                    .hasAccounts("convention/lifecycle/RATIFIED/FR", 1)
                    .hasAccounts("convention/lifecycle/RATIFIED/IT", 1);
            assertThat(claim(view.dataset(), "convention/lifecycle/RATIFIED/CN").accounts())
                    .isEmpty();
        }
    }

    @Test
    void ninety_four_persons_are_one_case_by_count_nationality_and_status() {
        Case group = Case.builder()
                .id(RecordId.of("es-2019-1"))
                .requested(ActorId.of("ES"))
                .requesting(CHINA)
                .addPersons(
                        Persons.builder()
                                .count(94)
                                .nationality(ActorId.of("TW"))
                                .status("SUSPECT")
                                .addCitations(CITATION)
                                .build(),
                        Persons.builder()
                                .count(27)
                                .nationality(CHINA)
                                .status("SUSPECT")
                                .addCitations(CITATION)
                                .build())
                .build();
        Dataset dataset = dataset(group);

        assertThat(dataset.cases()).hasSize(1);
        assertThat(group.persons().stream().mapToInt(Persons::count).sum()).isEqualTo(121);
        assertThat(claim(dataset, "es-2019-1/persons/TW/SUSPECT").accounts()).hasSize(1);
        assertThat(claim(dataset, "es-2019-1/persons/CN/SUSPECT").accounts()).hasSize(1);
    }

    @Test
    void two_counts_of_the_same_persons_are_conflicting_accounts_of_one_claim() {
        Dataset dataset = read("\"cases\": [{\"id\": \"c\", \"requesting\": \"CN\", \"persons\": ["
                + "{\"count\": 94, \"nationality\": \"TW\", " + CITED + "},"
                + "{\"count\": 96, \"nationality\": \"TW\", \"citations\": [{\"source\": \"media-2020\"}]}]}]");

        assertThat(claim(dataset, "c/persons/TW").agreement()).isEqualTo(Agreement.CONFLICTS);
    }

    @Test
    void a_patrol_that_was_called_off_was_planned_and_never_held() {
        Operation patrol = Operation.builder()
                .id(OperationId.of("it-patrol-2020"))
                .kind("PATROL")
                .title("Joint patrol in Rome")
                .addBy(ITALY, CHINA)
                .addHosts(ITALY)
                .addSteps(
                        operationStep(OperationStage.PLANNED, "2020-01"),
                        operationStep(OperationStage.CANCELLED, "2020-03"))
                .build();
        Dataset dataset = dataset(patrol);

        assertThat(claim(dataset, "it-patrol-2020/steps/CANCELLED").accounts()).hasSize(1);
        assertThat(claim(dataset, "it-patrol-2020/steps/HELD").accounts()).isEmpty();
        assertThat(patrol.by()).containsExactly(ITALY, CHINA);
    }

    @Test
    void a_standing_assurance_never_changes_what_the_text_says() {
        Treaty.Builder treaty = Treaty.builder()
                .id(InstrumentId.of("t"))
                .kind(TreatyKind.EXTRADITION)
                .title("A treaty")
                .addParties(ITALY, CHINA)
                .addSafeguards(Clause.builder()
                        .kind(SafeguardKind.DEATH_PENALTY_BAR)
                        .form(SafeguardForm.OPTIONAL_UNLESS_ASSURANCE)
                        .addCitations(CITATION)
                        .build());
        Treaty bare = treaty.build();
        Treaty assured = treaty.addAssurances(Assurance.builder()
                        .addKinds(SafeguardKind.DEATH_PENALTY_BAR, SafeguardKind.TORTURE_NON_REFOULEMENT)
                        .by(CHINA)
                        .standing(true)
                        .accepted(true)
                        .claimedBinding(true)
                        .addCitations(CITATION)
                        .build())
                .build();

        for (SafeguardKind kind : SafeguardKind.values()) {
            assertThat(View.of(dataset(assured)).instruments().strength(Relation.of(assured, ITALY, CHINA), kind))
                    .as("%s", kind)
                    .isEqualTo(View.of(dataset(bare)).instruments().strength(Relation.of(bare, ITALY, CHINA), kind));
        }
        assertThat(claim(dataset(assured), "t/assurances/TORTURE_NON_REFOULEMENT+DEATH_PENALTY_BAR")
                        .accounts())
                .hasSize(1);
    }

    @Test
    void the_hundred_most_wanted_and_five_hundred_in_thirty_years_are_two_hedged_figures() {
        Statement figures = Statement.builder()
                .id(RecordId.of("figures"))
                .kind("FIGURES")
                .title("Fugitives abroad")
                .addBy(CHINA)
                .addFigures(
                        FigureAccount.builder()
                                .measure("MOST_WANTED")
                                .value(BigDecimal.valueOf(100))
                                .date(PartialDate.parse("2015-04"))
                                .addCitations(CITATION)
                                .build(),
                        FigureAccount.builder()
                                .measure("RETURNED")
                                .value(BigDecimal.valueOf(500))
                                .hedge("ABOUT")
                                .start(PartialDate.parse("1984"))
                                .end(PartialDate.parse("2014"))
                                .addCitations(CITATION)
                                .build())
                .build();
        Dataset dataset = dataset(figures);

        assertThat(claim(dataset, "figures/figures/MOST_WANTED").accounts())
                .singleElement()
                .satisfies(account -> assertThat(account.answer()).isEqualTo("100"));
        assertThat(claim(dataset, "figures/figures/RETURNED").agreement()).isEqualTo(Agreement.SAME);
        assertThat(figures.figures().get(0).hedge()).isEmpty();
        assertThat(figures.figures().get(1).hedge()).contains("ABOUT");
        assertThat(figures.figures().get(1).holdsOn(day("2000-01-01"))).isEqualTo(Truth.TRUE);
    }

    @Test
    void a_definition_is_compared_element_by_element() {
        Law law = Law.builder()
                .id(InstrumentId.of("cn-counter-terrorism-law-2015"))
                .kind("STATUTE")
                .title("Counter-Terrorism Law")
                .jurisdiction(CHINA)
                .addDefinitions(element("PROPOSITION", true), element("VIOLENCE", false))
                .build();
        Dataset dataset = dataset(law);

        assertThat(claim(dataset, "cn-counter-terrorism-law-2015/definitions/TERRORISM/PROPOSITION")
                        .accounts())
                .singleElement()
                .satisfies(account -> assertThat(account.answer()).isEqualTo("present"));
        assertThat(claim(dataset, "cn-counter-terrorism-law-2015/definitions/TERRORISM/VIOLENCE")
                        .accounts())
                .singleElement()
                .satisfies(account -> assertThat(account.answer()).isEqualTo("not present"));
        assertThat(element("VIOLENCE", true).compare(element("VIOLENCE", false)))
                .isEqualTo(Agreement.CONFLICTS);
    }

    /** Signed in 2007, observed in force in October 2018; the day of entry into force was not found. */
    @Nested
    class Observation {
        private Truth inForce(String more, String day) {
            Dataset dataset = read("\"treaties\": ["
                    + Sample.treatyText("\"lifecycle\": ["
                            + "{\"stage\": \"SIGNED\", \"date\": \"2007-03-20\", " + CITED + "},"
                            + "{\"stage\": \"IN_FORCE\", \"observedOn\": \"2018-10\", \"citations\": [{\"source\":"
                            + " \"list-2018\"}]}"
                            + more + "]")
                    + "]");
            return View.of(dataset).instruments().isInForce(Sample.treatyIn(dataset), day(day));
        }

        private String contrary(String day) {
            return ", {\"stage\": \"IN_FORCE\", \"denies\": true, \"observedOn\": \"" + day + "\", " + CITED + "}";
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({
            "2007-03-19, FALSE",
            "2007-03-20, UNKNOWN",
            "2018-09-30, UNKNOWN",
            "2018-10-15, UNKNOWN",
            "2018-10-31, TRUE",
            "2023-12-31, TRUE"
        })
        void it_is_true_from_its_day_unknown_since_signature_and_false_before(String day, Truth inForce) {
            assertThat(inForce("", day)).isEqualTo(inForce);
        }

        @Test
        void it_lasts_until_a_recorded_step() {
            String terminated = ", {\"stage\": \"TERMINATED\", \"date\": \"2021-01-01\", " + CITED + "}";

            assertThat(inForce(terminated, "2020-12-31")).isEqualTo(Truth.TRUE);
            assertThat(inForce(terminated, "2021-01-01")).isEqualTo(Truth.FALSE);
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({
            "2007-03-19, FALSE",
            "2017-01-01, UNKNOWN",
            "2018-10-31, TRUE",
            "2020-05-31, TRUE",
            "2020-06-30, UNKNOWN",
            "2021-01-01, UNKNOWN"
        })
        void it_lasts_until_a_contrary_observation_and_is_never_turned_into_no(String day, Truth inForce) {
            assertThat(inForce(contrary("2020-06-01"), day)).isEqualTo(inForce);
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2012-12-31, FALSE", "2013-06-15, FALSE", "2014-01-01, UNKNOWN", "2018-10-31, TRUE"})
        void what_was_observed_not_to_be_in_force_was_not_in_force_before(String day, Truth inForce) {
            assertThat(inForce(contrary("2013-06-15"), day)).isEqualTo(inForce);
        }

        @Test
        void a_contrary_observation_of_the_same_day_leaves_it_open() {
            assertThat(inForce(contrary("2018-10"), "2018-10-31")).isEqualTo(Truth.UNKNOWN);
            assertThat(inForce(contrary("2018-10"), "2020-01-01")).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void a_dated_entry_counts_more_than_an_observation() {
            String entry = ", {\"stage\": \"IN_FORCE\", \"date\": \"2015-07-17\", " + CITED + "}";

            assertThat(inForce(entry, "2015-07-16")).isEqualTo(Truth.FALSE);
            assertThat(inForce(entry, "2015-07-17")).isEqualTo(Truth.TRUE);
        }
    }

    /** Stations that a report names and two states deny. */
    @Test
    void a_denied_report_keeps_both_the_report_and_the_answer() {
        Dataset dataset = read("""
                "operations": [
                  {"id": "hr-station", "kind": "STATION", "title": "Station in Zagreb", "by": ["CN"], "hosts": ["HR"],
                   "steps": [{"stage": "REPORTED", "date": "2022-12", %1$s}],
                   "facts": [
                     {"fact": "VOLUNTARY", "value": false, "grade": "ALLEGED", %1$s},
                     {"fact": "VOLUNTARY", "value": false, "denies": true, "citations": [{"source": "media-2020"}]}]},
                  {"id": "ro-station", "kind": "STATION", "title": "Station in Bucharest", "by": ["CN"], "hosts": ["RO"],
                   "steps": [{"stage": "REPORTED", "date": "2022-12", %1$s},
                     {"stage": "REPORTED", "denies": true, "citations": [{"source": "media-2020"}]}]}],
                "responses": [
                  {"id": "hr-answer", "by": "HR", "to": ["hr-station"], "kind": "DENIED", "date": "2022-12",
                   "content": [{"value": "There is none.", %1$s}]}]""".formatted(CITED));

        assertThat(claim(dataset, "hr-station/facts/VOLUNTARY").agreement()).isEqualTo(Agreement.CONFLICTS);
        assertThat(claim(dataset, "ro-station/steps/REPORTED").agreement()).isEqualTo(Agreement.CONFLICTS);
        assertThat(claim(dataset, "ro-station/steps/REPORTED").accounts()).hasSize(2);
        assertThat(dataset.responses())
                .singleElement()
                .satisfies(response -> assertThat(response.to()).containsExactly(RecordId.of("hr-station")))
                .extracting(Response::title)
                .isEqualTo("Response of HR");
    }

    private static OperationStep operationStep(OperationStage stage, String date) {
        return OperationStep.builder()
                .stage(stage)
                .date(PartialDate.parse(date))
                .addCitations(CITATION)
                .build();
    }

    private static DefinitionElement element(String element, boolean present) {
        return DefinitionElement.builder()
                .concept("TERRORISM")
                .element(element)
                .present(present)
                .article("3")
                .addCitations(CITATION)
                .build();
    }
}
