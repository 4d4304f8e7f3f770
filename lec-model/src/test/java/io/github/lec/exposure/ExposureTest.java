package io.github.lec.exposure;

import static io.github.lec.exposure.NationalityProtection.BARRED;
import static io.github.lec.exposure.NationalityProtection.BAR_UNSETTLED;
import static io.github.lec.exposure.NationalityProtection.CANNOT_DECIDE;
import static io.github.lec.exposure.NationalityProtection.HOME_STATE_PRIORITY;
import static io.github.lec.exposure.NationalityProtection.NONE;
import static io.github.lec.exposure.NationalityProtection.NO_TREATY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.NormId;
import io.github.lec.rule.CoverWords;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers worked out by hand from the treaties, constitutions and judgments that the embedded dataset cites. */
class ExposureTest {
    private static final Dataset EMBEDDED = Dataset.embedded();
    private static final String NOW = "2026-11-24";

    private static Exposure ask(Dataset dataset, Person person, String place, String requesting, String day) {
        return ask(dataset, person, place, requesting, Purpose.PROSECUTION, day, day);
    }

    private static Exposure ask(
            Dataset dataset,
            Person person,
            String place,
            String requesting,
            Purpose purpose,
            String day,
            String known) {
        return Exposure.of(
                View.of(dataset, LocalDate.parse(day), LocalDate.parse(known)),
                Request.of(person, place, requesting, purpose));
    }

    private static NationalityProtection protection(Person person, String place, String requesting, String day) {
        return ask(EMBEDDED, person, place, requesting, day).protection();
    }

    private static String words(Exposure exposure, ExposureQuestion question) {
        return exposure.reasons().stream()
                .filter(reason -> reason.question() == question)
                .map(Reason::words)
                .findFirst()
                .orElseThrow();
    }

    private static NationalityProtection enforcement(Person person, String place, String day, String known) {
        return ask(EMBEDDED, person, place, "CN", Purpose.ENFORCEMENT, day, known)
                .protection();
    }

    @Nested
    @DisplayName("The paper's example: the Sino-French treaty")
    class SinoFrenchTreaty {
        @Test
        void a_french_citizen_cannot_be_extradited() {
            Exposure exposure = ask(EMBEDDED, Person.of("FR"), "FR", "CN", "2017-01-31");
            assertThat(exposure.protection()).isEqualTo(BARRED);
            assertThat(exposure.treaty()).isEqualTo(TreatyBasis.APPLIES);
            assertThat(exposure.claims())
                    .extracting(String::valueOf)
                    .contains("cn-fr-extradition-2007/safeguards/OWN_NATIONALS_BAR");
        }

        @Test
        void before_the_paper_was_published_french_law_barred_unless_a_convention_provided_otherwise() {
            // Code of Criminal Procedure, articles 696 and 696-4, 1°; for the treaty, a description left the form open
            assertThat(protection(Person.of("FR"), "FR", "CN", "2016-12-01")).isEqualTo(BAR_UNSETTLED);
        }

        @Test
        void a_german_is_not_protected_by_the_treaty_and_has_only_his_home_states_priority() {
            Exposure exposure = ask(EMBEDDED, Person.of("DE"), "FR", "CN", "2017-01-31");
            assertThat(exposure.protection()).isEqualTo(HOME_STATE_PRIORITY);
            assertThat(exposure.reasons())
                    .extracting(Reason::question)
                    .contains(ExposureQuestion.OWN_NATIONAL, ExposureQuestion.PETRUHHIN);
            assertThat(exposure.reasons().stream()
                            .filter(reason -> reason.question() == ExposureQuestion.OWN_NATIONAL)
                            .map(Reason::words))
                    .containsExactly(
                            "The person is not a national of France, so its rules on own nationals do not apply.");
        }

        @Test
        void a_reason_is_printed_as_the_sentence_that_it_is() {
            assertThat(ask(EMBEDDED, Person.of("DE"), "FR", "CN", "2017-01-31").reasons())
                    .isNotEmpty()
                    .allSatisfy(reason -> assertThat(reason).hasToString(reason.words()));
        }

        @Test
        void that_the_european_arrest_warrant_does_not_apply_is_said_last() {
            List<Reason> reasons =
                    ask(EMBEDDED, Person.of("FR"), "CH", "FR", "2022-01-31").reasons();
            assertThat(reasons.get(0).question()).isNotEqualTo(ExposureQuestion.BETWEEN_MEMBER_STATES);
            assertThat(reasons.get(reasons.size() - 1).question()).isEqualTo(ExposureQuestion.BETWEEN_MEMBER_STATES);
        }

        @Test
        void where_the_european_arrest_warrant_applies_nothing_else_is_said() {
            Exposure exposure = ask(EMBEDDED, Person.of("FR"), "FR", "DE", "2017-01-31");
            assertThat(exposure.reasons())
                    .extracting(Reason::question)
                    .containsExactly(ExposureQuestion.BETWEEN_MEMBER_STATES);
            assertThat(exposure.summary()).endsWith(" Protection by nationality: Cannot be decided.");
        }

        @Test
        void the_european_arrest_warrant_is_not_mentioned_to_a_state_that_was_never_a_member() {
            assertThat(ask(EMBEDDED, Person.of("FR"), "FR", "CN", NOW).reasons())
                    .extracting(Reason::question)
                    .doesNotContain(ExposureQuestion.BETWEEN_MEMBER_STATES);
        }

        @Test
        void before_petruhhin_a_german_had_nothing_if_one_knew_nothing_of_it() {
            assertThat(ask(EMBEDDED, Person.of("DE"), "FR", "CN", "2016-09-05").protection())
                    .isEqualTo(NONE);
        }

        @Test
        void from_the_day_of_petruhhin_a_germans_home_state_has_priority_since_french_law_spares_the_french() {
            assertThat(protection(Person.of("DE"), "FR", "CN", "2016-09-06")).isEqualTo(HOME_STATE_PRIORITY);
        }

        @Test
        void with_what_the_paper_later_published_it_is_settled() {
            Exposure exposure =
                    ask(EMBEDDED, Person.of("DE"), "FR", "CN", Purpose.PROSECUTION, "2016-09-06", "2017-01-31");
            assertThat(exposure.protection()).isEqualTo(HOME_STATE_PRIORITY);
        }

        @Test
        void looking_back_from_later_the_ruling_says_what_the_law_already_was() {
            Exposure exposure =
                    ask(EMBEDDED, Person.of("DE"), "FR", "CN", Purpose.PROSECUTION, "2016-01-01", "2017-01-31");
            assertThat(exposure.possible()).contains(HOME_STATE_PRIORITY);
            assertThat(words(exposure, ExposureQuestion.PETRUHHIN))
                    .startsWith("The Court of Justice held only after that day")
                    .endsWith("; the ruling says what the law already was.");
        }

        /** The last day before Petruhhin, on which the rules find that the home state was not informed. */
        @Test
        void an_italian_in_spain_had_the_priority_the_day_before_petruhhin_too() {
            Exposure exposure = ask(EMBEDDED, Person.of("IT"), "ES", "CN", Purpose.PROSECUTION, "2016-09-05", NOW);
            assertThat(exposure.protection()).isEqualTo(HOME_STATE_PRIORITY);
            assertThat(exposure.lead())
                    .contains("Petruhhin, C-182/15; clarified only later, by a ruling that says what");
        }

        @ParameterizedTest(name = "as of 2017-01-31, known by {0}: {1}")
        @CsvSource({"2016-09-05, FALSE", "2016-09-06, TRUE", NOW + ", TRUE"})
        void a_judgment_is_known_from_its_day_on(String known, Truth clarified) {
            assertThat(ask(EMBEDDED, Person.of("DE"), "FR", "CN", Purpose.PROSECUTION, "2017-01-31", known)
                            .reasons())
                    .filteredOn(reason -> reason.question() == ExposureQuestion.PETRUHHIN)
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.answer()).isEqualTo(clarified));
        }

        @Test
        void that_the_european_arrest_warrant_does_not_apply_is_not_said_of_an_arrest_outside_europe() {
            assertThat(ask(EMBEDDED, Person.of("FR"), "CN", "FR", NOW).reasons())
                    .extracting(Reason::question)
                    .doesNotContain(ExposureQuestion.BETWEEN_MEMBER_STATES);
        }

        @Test
        void before_its_entry_into_force_there_was_no_treaty() {
            assertThat(asIsKnownNow("2015-07-16")).isEqualTo(NO_TREATY);
            assertThat(asIsKnownNow("2015-07-17")).isEqualTo(NONE);
            assertThat(protection(Person.of("CN"), "FR", "CN", "2015-07-16"))
                    .as("no source of that day tells when it enters into force")
                    .isEqualTo(CANNOT_DECIDE);
        }

        private static NationalityProtection asIsKnownNow(String day) {
            return ask(EMBEDDED, Person.of("CN"), "FR", "CN", Purpose.PROSECUTION, day, NOW)
                    .protection();
        }

        @Test
        void clauses_are_an_answer_of_their_own() {
            Exposure chinese = ask(EMBEDDED, Person.of("CN"), "FR", "CN", NOW);
            assertThat(chinese.protection()).isEqualTo(NONE);
            assertThat(chinese.clauses())
                    .filteredOn(clause -> clause.kind() == SafeguardKind.DEATH_PENALTY_BAR)
                    .singleElement()
                    .satisfies(clause -> {
                        assertThat(clause.value()).isEqualTo(StrengthInterval.exactly(Strength.BINDING));
                        assertThat(clause.claims())
                                .extracting(String::valueOf)
                                .containsExactly("cn-fr-extradition-2007/safeguards/DEATH_PENALTY_BAR");
                        assertThat(clause.sentence()).startsWith("Death penalty: binding (");
                    });
            assertThat(chinese.clauses())
                    .filteredOn(clause -> clause.kind() == SafeguardKind.TORTURE_NON_REFOULEMENT)
                    .singleElement()
                    .satisfies(clause -> {
                        assertThat(clause.isDetermined()).isTrue();
                        assertThat(clause.sentence())
                                .isEqualTo("Torture and ill-treatment: no such protection (Absent in the text).");
                    });
        }

        @Test
        void accounts_that_say_the_same_of_a_clause_stand_together() {
            assertThat(ask(EMBEDDED, Person.of("CN"), "IT", "CN", NOW).clauses())
                    .extracting(ClauseAnswer::sentence)
                    .contains(
                            "Torture and ill-treatment: binding (Must refuse, article 3(f), also article 3(6), also by"
                                    + " description).",
                            "Own nationals: permitted, not required (May refuse, article 5, also article 5(1);"
                                    + " Ground for refusal of undetermined force, by description).");
        }

        @Test
        void without_other_protection_the_answer_begins_with_what_the_text_says_on_torture_and_death() {
            assertThat(ask(EMBEDDED, Person.of("CN"), "IT", "CN", NOW).lead())
                    .contains(" For everyone, its text requires refusal where torture is feared, and has no clause on"
                            + " the death penalty (another source: must refuse); article 3(g) obliges the requested"
                            + " state to refuse where public order or basic principles of its law would be harmed (in"
                            + " the coder's words: ")
                    .endsWith(" kinds of penalty that the law of the requested state forbids).");
            assertThat(ask(EMBEDDED, Person.of("CN"), "ES", "CN", NOW).lead())
                    .endsWith(" For everyone, its text names no ground for refusal where torture is feared (but leaves"
                            + " duties under other treaties as they are; another source: a ground for refusal), and"
                            + " requires refusal where the death penalty is possible and no assurance rules it out.");
            assertThat(ask(EMBEDDED, Person.of("DE"), "FR", "CN", NOW).lead()).doesNotContain("For everyone");
        }

        @Test
        void verdicts_bear_on_the_clauses_whose_claims_they_ask() {
            Exposure exposure = ask(EMBEDDED, Person.of("CN"), "FR", "CN", NOW);
            List<BearingVerdict> verdicts = exposure.verdicts(RuleCatalogue.standard());
            ClauseAnswer death = exposure.clauses().stream()
                    .filter(clause -> clause.kind() == SafeguardKind.DEATH_PENALTY_BAR)
                    .findFirst()
                    .orElseThrow();
            assertThat(verdicts)
                    .filteredOn(verdict -> verdict.bearsOn(death.claims()))
                    .anySatisfy(verdict -> {
                        assertThat(verdict.rule().info().id()).isEqualTo("LEC-EXT-003");
                        assertThat(verdict.verdict()).isEqualTo(Verdict.PASS);
                    });
        }

        @Test
        void law_above_the_treaty_stands_beside() {
            assertThat(ask(EMBEDDED, Person.of("CN"), "FR", "CN", NOW).cover())
                    .contains(NormId.of("echr-3"), NormId.of("cfreu-19-2"));
        }

        /** It changes neither answer, and is given as the record words it. */
        @Test
        void since_liu_v_poland_a_person_extradited_to_china_need_not_show_an_individual_risk() {
            assertThat(ask(EMBEDDED, Person.of("TW"), "PL", "CN", NOW).generalRisk())
                    .hasValueSatisfying(held -> assertThat(held)
                            .startsWith("Liu v Poland (37610/18)")
                            .contains(
                                    "a person extradited there need not show an individual risk.",
                                    "final on 30 January 2023",
                                    " Source: "));
        }

        @ParameterizedTest(name = "{0}: {1} to {2} on {3}")
        @CsvSource({
            "the judgment was not yet given, PL, CN, 2022-10-05",
            "Hong Kong has prisons of its own, PL, HK, 2024-01-01",
            "the judgment is on China, PL, TR, 2024-01-01",
            "the European Convention does not bind, US, CN, 2024-01-01",
            "the European Convention binds no more, RU, CN, 2024-01-01"
        })
        void no_such_judgment_is_named_where_it_does_not_matter(String why, String place, String asking, String day) {
            assertThat(ask(EMBEDDED, Person.of("TW"), place, asking, day).generalRisk())
                    .as(why)
                    .isEmpty();
        }

        @Test
        void the_european_convention_binds_from_the_day_on_which_it_entered_into_force() {
            Exposure italy = ask(EMBEDDED, Person.of("CN"), "IT", "CN", "2005-06-01");
            assertThat(italy.cover()).contains(NormId.of("echr-3"));
            assertThat(ask(EMBEDDED, Person.of("CN"), "IT", "CN", "1955-10-25").cover())
                    .doesNotContain(NormId.of("echr-3"));
        }

        /** Protocol No. 6 has an exception for war, which Protocol No. 13 does not have. */
        @Test
        void the_protocol_on_the_death_penalty_in_peacetime_stands_until_the_one_without_exception_binds() {
            assertThat(ask(EMBEDDED, Person.of("CN"), "FR", "CN", "1999-06-01").cover())
                    .contains(NormId.of("p6-1"))
                    .doesNotContain(NormId.of("p13-1"));
            assertThat(ask(EMBEDDED, Person.of("CN"), "FR", "CN", "2010-06-01").cover())
                    .contains(NormId.of("p13-1"))
                    .doesNotContain(NormId.of("p6-1"));
            assertThat(CoverWords.reach(NormId.of("p6-1")))
                    .isEqualTo(", except for acts in time of war or of imminent threat of war");
        }

        @Test
        void a_protocol_that_was_not_yet_adopted_is_not_open() {
            assertThat(ask(EMBEDDED, Person.of("CN"), "RO", "CN", "1999-06-01").coverNotDetermined())
                    .contains(NormId.of("p6-1"))
                    .doesNotContain(NormId.of("p13-1"));
            assertThat(ask(EMBEDDED, Person.of("CN"), "RO", "CN", "2005-06-01").coverNotDetermined())
                    .contains(NormId.of("p13-1"));
        }

        @Test
        void law_that_was_only_seen_to_bind_the_place_later_is_reported_as_open() {
            Exposure before = ask(EMBEDDED, Person.of("CN"), "CZ", "CN", "1990-01-01");
            assertThat(before.cover()).doesNotContain(NormId.of("echr-3"));
            assertThat(before.coverNotDetermined()).contains(NormId.of("echr-3"));
            assertThat(ask(EMBEDDED, Person.of("CN"), "CZ", "CN", NOW).coverNotDetermined())
                    .doesNotContain(NormId.of("echr-3"));
        }
    }

    @Nested
    @DisplayName("Own nationals")
    class OwnNationals {
        private NationalityProtection own(String place, SafeguardForm... clause) {
            return ask(Treaties.dataset(Treaties.withChina(place, clause)), Person.of(place), place, "CN", "2015-01-01")
                    .protection();
        }

        @Test
        void a_binding_clause_bars() {
            assertThat(own("FR", SafeguardForm.MANDATORY_REFUSAL)).isEqualTo(BARRED);
            assertThat(protection(Person.of("BG"), "BG", "CN", NOW)).isEqualTo(BARRED);
        }

        @Test
        void an_unspecified_or_contradicted_clause_is_disputed_in_form() {
            assertThat(own("CZ", SafeguardForm.REFUSAL_UNSPECIFIED)).isEqualTo(BAR_UNSETTLED);
            assertThat(own("CZ", SafeguardForm.MANDATORY_REFUSAL, SafeguardForm.OPTIONAL_REFUSAL))
                    .isEqualTo(BAR_UNSETTLED);
        }

        @Test
        void a_weak_clause_leaves_it_to_the_states_own_law() {
            assertThat(own("DE", SafeguardForm.OPTIONAL_REFUSAL)).isEqualTo(BARRED); // Basic Law, article 16(2)
            assertThat(own("MT", SafeguardForm.OPTIONAL_REFUSAL)).isEqualTo(NONE);
            assertThat(own("CZ", SafeguardForm.OPTIONAL_REFUSAL)).isEqualTo(CANNOT_DECIDE); // own law not recorded
        }

        @Test
        void a_law_with_exceptions_is_a_bar_of_unsettled_form() {
            assertThat(own("IT", SafeguardForm.OPTIONAL_REFUSAL)).isEqualTo(BAR_UNSETTLED);
            assertThat(own("IT", SafeguardForm.MANDATORY_REFUSAL)).isEqualTo(BARRED);
        }

        @Test
        void silence_of_the_text_is_not_no() {
            assertThat(own("CZ")).isEqualTo(CANNOT_DECIDE);
            assertThat(own("CZ", SafeguardForm.ABSENT)).isEqualTo(CANNOT_DECIDE);
            assertThat(own("MT", SafeguardForm.ABSENT)).isEqualTo(NONE);
            assertThat(own("MT")).isEqualTo(CANNOT_DECIDE);
        }

        @Test
        void a_lead_says_that_there_is_a_clause_only_if_that_is_settled() {
            Function<Treaty, String> lead =
                    treaty -> ask(Treaties.dataset(treaty), Person.of("IT"), "IT", "CN", "2015-01-01")
                            .lead();

            assertThat(lead.apply(Treaties.withChina("IT", SafeguardForm.REFUSAL_UNSPECIFIED)))
                    .startsWith("The treaty has a clause on own nationals, and whether it obliges Italy to refuse");
            assertThat(lead.apply(Treaties.withChina("IT")))
                    .startsWith("What the text says on the nationals of the requested state is not determined.");
        }

        @Test
        void own_law_protects_without_a_treaty() {
            Exposure german = ask(EMBEDDED, Person.of("DE"), "DE", "CN", NOW);
            assertThat(german.protection()).isEqualTo(BARRED);
            assertThat(german.treaty()).isEqualTo(TreatyBasis.NONE);
            assertThat(protection(Person.of("MT"), "MT", "CN", NOW)).isEqualTo(NO_TREATY);
        }

        @Test
        void a_discretion_is_not_a_bar_and_is_named() {
            Exposure dane = ask(EMBEDDED, Person.of("DK"), "DK", "CN", NOW);
            assertThat(dane.lead())
                    .endsWith("Denmark may refuse to extradite its own nationals at its discretion; how it uses that"
                            + " discretion is not recorded.");
            Exposure german = ask(EMBEDDED, Person.of("DE"), "DK", "CN", NOW);
            assertThat(words(german, ExposureQuestion.PLACE_PROTECTS_OWN_NATIONALS))
                    .startsWith("Denmark may refuse to extradite its own nationals at its discretion");
            assertThat(german.possible()).containsExactly(HOME_STATE_PRIORITY, NO_TREATY);
        }

        @Test
        void any_nationality_that_protects_counts() {
            assertThat(protection(Person.of("FR", "CN"), "FR", "CN", NOW)).isEqualTo(BARRED);
            assertThat(protection(Person.of("DE", "CN"), "FR", "CN", NOW)).isEqualTo(HOME_STATE_PRIORITY);
            assertThat(protection(Person.of("CN"), "FR", "CN", NOW)).isEqualTo(NONE);
        }

        @Test
        void third_country_nationals_have_none_whether_the_dataset_knows_their_country_or_not() {
            assertThat(protection(Person.of("US"), "FR", "CN", NOW)).isEqualTo(NONE);
            assertThat(protection(Person.of("BR"), "FR", "CN", NOW)).isEqualTo(NONE);
        }

        @Test
        void china_spares_its_own_nationals() {
            assertThat(protection(Person.of("CN"), "CN", "FR", NOW)).isEqualTo(BARRED);
            assertThat(protection(Person.of("DE"), "CN", "FR", NOW)).isEqualTo(NONE);
        }
    }

    @Nested
    @DisplayName("Whether a treaty applies")
    class Basis {
        @Test
        void without_a_treaty_the_home_state_still_has_priority() {
            Exposure exposure = ask(EMBEDDED, Person.of("AT"), "DE", "CN", NOW);
            assertThat(exposure.protection()).isEqualTo(HOME_STATE_PRIORITY);
            assertThat(exposure.treaty()).isEqualTo(TreatyBasis.NONE);
            assertThat(exposure.clauses()).isEmpty();
            assertThat(protection(Person.of("CN"), "DE", "CN", NOW)).isEqualTo(NO_TREATY);
        }

        @Test
        void a_suspended_agreement_is_not_applied() {
            Exposure before = ask(EMBEDDED, Person.of("CN"), "DE", "HK", "2020-07-01");
            assertThat(before.treaty()).isEqualTo(TreatyBasis.APPLIES);
            assertThat(before.protection()).isEqualTo(NONE);
            Exposure after = ask(EMBEDDED, Person.of("CN"), "DE", "HK", "2021-01-01");
            assertThat(after.treaty()).isEqualTo(TreatyBasis.SUSPENDED);
            assertThat(after.protection()).isEqualTo(NO_TREATY);
            assertThat(after.clauses()).isEmpty();
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({
            "2017-05-04, APPLIES",
            "2019-01-01, APPLIES",
            "2020-07-19, APPLIES",
            "2020-07-20, SUSPENDED",
            NOW + ", SUSPENDED"
        })
        void the_british_agreement_with_hong_kong_applied_until_it_was_suspended(String day, TreatyBasis basis) {
            assertThat(ask(EMBEDDED, Person.of("GB"), "GB", "HK", Purpose.PROSECUTION, day, NOW)
                            .treaty())
                    .isEqualTo(basis);
        }

        @Test
        void that_none_is_recorded_is_not_an_answer_where_none_was_looked_for() {
            Exposure exposure = ask(EMBEDDED, Person.of("IT"), "GB", "US", NOW); // there is one, of 2003
            assertThat(exposure.treaty()).isEqualTo(TreatyBasis.NOT_DETERMINED);
            assertThat(exposure.possible()).containsExactly(NONE, NO_TREATY);
            assertThat(exposure.lead())
                    .isEqualTo("Being a national of Italy gives no protection. No extradition treaty between the United"
                            + " Kingdom and the United States is recorded, and none was looked for, so"
                            + " whether one applies is not determined.");
            assertThat(ask(EMBEDDED, Person.of("IT"), "US", "GB", NOW).treaty()).isEqualTo(TreatyBasis.NOT_DETERMINED);
        }

        @Test
        void a_search_that_found_none_is_an_answer_in_both_directions() {
            assertThat(ask(EMBEDDED, Person.of("CN"), "DE", "CN", NOW).treaty()).isEqualTo(TreatyBasis.NONE);
            assertThat(ask(EMBEDDED, Person.of("DE"), "CN", "DE", NOW).treaty()).isEqualTo(TreatyBasis.NONE);
            assertThat(ask(EMBEDDED, Person.of("CN"), "AT", "HK", NOW).treaty())
                    .as("a search for agreements on surrender")
                    .isEqualTo(TreatyBasis.NONE);
        }

        @Test
        void a_treaty_applied_provisionally_is_open_until_it_is_in_force_or_ends() {
            Treaty treaty = Treaties.treaty(
                    "EE",
                    "CN",
                    List.of(
                            Treaties.step(Stage.SIGNED, "2012-01-01"),
                            Treaties.step(Stage.PROVISIONALLY_APPLIED, "2013-01-01"),
                            Treaties.step(Stage.IN_FORCE, "2014-01-01")),
                    List.of());
            Dataset dataset = Treaties.dataset(treaty);
            assertThat(basis(dataset, "2012-12-31")).isEqualTo(TreatyBasis.NONE);
            assertThat(basis(dataset, "2013-01-01")).isEqualTo(TreatyBasis.PROVISIONALLY_APPLIED);
            assertThat(basis(dataset, "2014-01-01")).isEqualTo(TreatyBasis.APPLIES);
            Exposure provisional = ask(dataset, Person.of("CN"), "EE", "CN", "2013-06-01");
            assertThat(provisional.possible()).containsExactly(NONE, NO_TREATY);
            assertThat(provisional.lead()).contains("Applied provisionally between Estonia and China");

            Treaty ended = Treaties.treaty(
                    "EE",
                    "CN",
                    List.of(
                            Treaties.step(Stage.PROVISIONALLY_APPLIED, "2013-01-01"),
                            Treaties.step(Stage.TERMINATED, "2015-01-01")),
                    List.of());
            assertThat(basis(Treaties.dataset(ended), "2014-12-31")).isEqualTo(TreatyBasis.PROVISIONALLY_APPLIED);
            assertThat(basis(Treaties.dataset(ended), "2015-01-01")).isEqualTo(TreatyBasis.NONE);
        }

        private TreatyBasis basis(Dataset dataset, String day) {
            return ask(dataset, Person.of("CN"), "EE", "CN", day).treaty();
        }

        @Test
        void a_sentence_names_only_the_treaties_of_which_it_is_true() {
            Treaty old = Treaties.treaty(
                    "EE",
                    "CN",
                    List.of(Treaties.step(Stage.IN_FORCE, "2012-01-01"), Treaties.step(Stage.SUSPENDED, "2013-01-01")),
                    List.of());
            Treaty later = Treaty.builder()
                    .from(Treaties.treaty(
                            "EE",
                            "CN",
                            List.of(
                                    Treaties.step(Stage.SIGNED, "2014-01-01"),
                                    Treaties.step(Stage.IN_FORCE, "2015-01-01")),
                            List.of()))
                    .id(InstrumentId.of("test-ee-later"))
                    .title("Later treaty of EE")
                    .build();
            Dataset dataset = Treaties.dataset(old, later);
            Exposure before = ask(dataset, Person.of("CN"), "EE", "CN", "2013-06-01");
            assertThat(words(before, ExposureQuestion.TREATY_SUSPENDED)).endsWith("not applied: Test treaty of EE.");
            Exposure after = ask(dataset, Person.of("CN"), "EE", "CN", "2016-01-01");
            assertThat(words(after, ExposureQuestion.TREATY_SUSPENDED)).endsWith("not applied: Test treaty of EE.");
            assertThat(words(after, ExposureQuestion.TREATY_APPLIES))
                    .isEqualTo("In force between Estonia and China: Later treaty of EE.");
        }

        @Test
        void what_is_not_known_to_be_in_force_cannot_be_decided() {
            List<LifecycleStep> signed = List.of(Treaties.step(Stage.SIGNED, "2009-01-01"));
            Dataset dataset = Treaties.dataset(Treaties.treaty("FR", "CN", signed, List.of()));
            Exposure exposure = ask(dataset, Person.of("CN"), "FR", "CN", "2015-01-01");
            assertThat(exposure.treaty()).isEqualTo(TreatyBasis.NOT_DETERMINED);
            assertThat(exposure.protection()).isEqualTo(CANNOT_DECIDE);
            assertThat(exposure.possible()).containsExactly(NONE, NO_TREATY);
        }

        @Test
        void a_terminated_treaty_is_none() {
            Treaty ended = Treaties.treaty(
                    "FR",
                    "CN",
                    List.of(Treaties.step(Stage.IN_FORCE, "2010-01-01"), Treaties.step(Stage.TERMINATED, "2014-01-01")),
                    List.of());
            Exposure exposure = ask(Treaties.dataset(ended), Person.of("CN"), "FR", "CN", "2015-01-01");
            assertThat(exposure.treaty()).isEqualTo(TreatyBasis.NONE);
            assertThat(exposure.protection()).isEqualTo(NO_TREATY);
        }

        @Test
        void a_treaty_for_prosecution_alone_is_not_a_basis_for_enforcement() {
            Treaty narrow = Treaty.builder()
                    .from(Treaties.withChina("FR"))
                    .addPurposes(Purpose.PROSECUTION)
                    .build();
            Dataset dataset = Treaties.dataset(narrow);
            Person person = Person.of("CN");
            assertThat(ask(dataset, person, "FR", "CN", Purpose.PROSECUTION, NOW, NOW)
                            .treaty())
                    .isEqualTo(TreatyBasis.APPLIES);
            assertThat(ask(dataset, person, "FR", "CN", Purpose.ENFORCEMENT, NOW, NOW)
                            .treaty())
                    .isEqualTo(TreatyBasis.NONE);
        }

        @Test
        void between_member_states_nothing_is_computed() {
            assertThat(protection(Person.of("CN"), "FR", "DE", NOW)).isEqualTo(CANNOT_DECIDE);
        }

        @ParameterizedTest(name = "from {0} to {1} on {2}: {3}")
        @CsvSource({
            "FR, GB, 2026-11-24, the Trade and Cooperation Agreement of the European Union with the United Kingdom",
            "GB, FR, 2021-01-01, the Trade and Cooperation Agreement of the European Union with the United Kingdom",
            "NO, SE, 2026-11-24, the law of the Nordic states on surrender between them",
            "IS, NO, 2026-11-24, the law of the Nordic states on surrender between them",
            "NO, FR, 2019-11-01, the agreement of the European Union with Iceland and Norway on surrender"
        })
        void where_other_surrender_law_governs_nothing_is_computed(
                String place, String requesting, String day, String law) {
            Exposure exposure = ask(EMBEDDED, Person.of("CH"), place, requesting, Purpose.PROSECUTION, day, NOW);
            assertThat(exposure.protection()).isEqualTo(CANNOT_DECIDE);
            assertThat(exposure.treaty()).isEqualTo(TreatyBasis.NOT_DETERMINED);
            assertThat(exposure.treaties()).isEmpty();
            assertThat(exposure.lead()).contains(" follows " + law).endsWith("which is not computed here.");
            assertThat(exposure.reasons())
                    .extracting(Reason::question)
                    .containsExactly(ExposureQuestion.OTHER_SURRENDER_LAW);
        }

        @Test
        void where_none_governs_the_convention_applies() {
            assertThat(ask(EMBEDDED, Person.of("US"), "CH", "FR", NOW).treaty()).isEqualTo(TreatyBasis.APPLIES);
            assertThat(ask(EMBEDDED, Person.of("US"), "NO", "FR", Purpose.PROSECUTION, "2019-10-31", NOW)
                            .reasons())
                    .extracting(Reason::question)
                    .doesNotContain(ExposureQuestion.OTHER_SURRENDER_LAW);
        }

        @Test
        void no_state_requests_from_itself() {
            assertThatThrownBy(() -> protection(Person.of("CN"), "FR", "FR", NOW))
                    .isInstanceOf(InvalidValueException.class);
            assertThatThrownBy(() -> Person.of()).isInstanceOf(InvalidValueException.class);
        }
    }

    @Nested
    @DisplayName("The United Kingdom's three dates")
    class UnitedKingdom {
        @Test
        void a_union_citizen_until_withdrawal() {
            assertThat(protection(Person.of("GB"), "FR", "CN", "2020-01-31")).isEqualTo(HOME_STATE_PRIORITY);
        }

        @Test
        void with_free_movement_until_the_end_of_the_transition() {
            assertThat(protection(Person.of("GB"), "FR", "CN", "2020-06-01")).isEqualTo(HOME_STATE_PRIORITY);
            assertThat(protection(Person.of("GB"), "FR", "CN", "2020-12-31")).isEqualTo(HOME_STATE_PRIORITY);
        }

        @Test
        void since_then_it_depends_on_residence_under_the_agreement() {
            assertThat(protection(Person.of("GB"), "FR", "CN", "2021-06-01")).isEqualTo(CANNOT_DECIDE);
            Person elsewhere = Person.of("GB").underWithdrawalAgreement(Truth.FALSE);
            assertThat(protection(elsewhere, "FR", "CN", "2021-06-01")).isEqualTo(NONE);
            Person resident = Person.of("GB").underWithdrawalAgreement(Truth.TRUE);
            assertThat(protection(resident, "FR", "CN", "2021-06-01")).isEqualTo(CANNOT_DECIDE);
        }

        @Test
        void as_place_of_arrest_it_spares_no_one_for_being_its_national() {
            assertThat(protection(Person.of("DE"), "GB", "CN", "2020-12-31")).isEqualTo(NO_TREATY);
            assertThat(protection(Person.of("DE"), "GB", "CN", "2021-01-01")).isEqualTo(NO_TREATY);
        }
    }

    @Nested
    @DisplayName("Iceland and Norway")
    class IcelandAndNorway {
        private final Dataset croatia = Treaties.dataset(Treaties.withChina("HR", SafeguardForm.MANDATORY_REFUSAL));

        @Test
        void have_the_same_priority_by_analogy() {
            assertThat(ask(croatia, Person.of("NO"), "HR", "CN", "2020-04-02").protection())
                    .isEqualTo(HOME_STATE_PRIORITY);
            assertThat(protection(Person.of("IS"), "FR", "CN", NOW)).isEqualTo(HOME_STATE_PRIORITY);
        }

        @Test
        void not_before_it_was_made_clear() {
            assertThat(ask(croatia, Person.of("NO"), "HR", "CN", "2020-04-01").protection())
                    .isEqualTo(NONE);
            assertThat(lookingBackAt("2020-04-01")).isEqualTo(HOME_STATE_PRIORITY);
            assertThat(lookingBackAt("2019-10-31"))
                    .as("before the surrender agreement")
                    .isEqualTo(CANNOT_DECIDE);
        }

        private NationalityProtection lookingBackAt(String day) {
            return ask(croatia, Person.of("NO"), "HR", "CN", Purpose.PROSECUTION, day, NOW)
                    .protection();
        }

        @Test
        void switzerland_has_no_surrender_agreement() {
            assertThat(ask(croatia, Person.of("CH"), "HR", "CN", NOW).protection())
                    .isEqualTo(NONE);
        }

        @Test
        void where_own_nationals_are_not_known_to_be_spared_it_stays_open() {
            assertThat(protection(Person.of("NO"), "SK", "CN", "2021-01-01")).isEqualTo(CANNOT_DECIDE);
            assertThat(protection(Person.of("NO"), "HR", "CN", NOW)).isEqualTo(HOME_STATE_PRIORITY);
        }

        @Test
        void where_own_nationals_are_not_spared_no_one_is_treated_worse() {
            assertThat(protection(Person.of("NO"), "MT", "CN", NOW)).isEqualTo(NO_TREATY);
            assertThat(protection(Person.of("DE"), "MT", "CN", NOW)).isEqualTo(NO_TREATY);
        }
    }

    @Nested
    @DisplayName("Refugees recognised in a member state")
    class Refugees {
        private final Person refugee = Person.of("CN").recognisedIn(ActorId.of("DE"));

        @Test
        void the_state_of_refuge_is_named_once_where_it_is_the_place_of_arrest_too() {
            Person here = Person.of("CN").recognisedIn(ActorId.of("FR"));
            assertThat(ask(EMBEDDED, here, "FR", "CN", NOW).reasons())
                    .extracting(Reason::words)
                    .contains("The Union's law on refugees binds France.");
            assertThat(ask(EMBEDDED, refugee, "FR", "CN", NOW).reasons())
                    .extracting(Reason::words)
                    .contains("The Union's law on refugees binds both France and Germany.");
        }

        @Test
        void only_the_law_of_that_day_is_cited() {
            assertThat(asylumLaw("2026-06-11")).containsExactly("dir-2011-95-21", "dir-2013-32-9");
            assertThat(asylumLaw("2026-06-30")).containsExactly("dir-2011-95-21", "reg-2024-1348-10");
            assertThat(asylumLaw("2026-07-01")).containsExactly("reg-2024-1347-21", "reg-2024-1348-10");
        }

        private List<String> asylumLaw(String day) {
            return ask(EMBEDDED, refugee, "FR", "CN", day).reasons().stream()
                    .filter(reason -> reason.question() == ExposureQuestion.ASYLUM_LAW_BINDS)
                    .flatMap(reason -> reason.norms().stream())
                    .map(NormId::value)
                    .toList();
        }

        @Test
        void only_the_states_concerned_are_named_as_outside_the_asylum_law() {
            Person british = Person.of("CN").recognisedIn(ActorId.of("GB"));
            assertThat(words(ask(EMBEDDED, british, "FR", "CN", "2020-06-01"), ExposureQuestion.ASYLUM_LAW_BINDS))
                    .endsWith("is not settled (the United Kingdom took no part in Directives 2011/95/EU and"
                            + " 2013/32/EU).");
            assertThat(words(ask(EMBEDDED, refugee, "DK", "CN", NOW), ExposureQuestion.ASYLUM_LAW_BINDS))
                    .endsWith("is not settled (Denmark takes no part in it).");
        }

        private final Person recognisedInIreland = Person.of("CN").recognisedIn(ActorId.of("IE"));

        @Test
        void are_not_surrendered_to_their_country_of_origin() {
            assertThat(protection(refugee, "FR", "CN", "2024-06-18")).isEqualTo(BARRED);
            assertThat(protection(refugee, "SE", "CN", NOW)).isEqualTo(BARRED);
            assertThat(enforcement(refugee, "FR", NOW, NOW)).isEqualTo(BARRED);
        }

        @Test
        void regions_of_the_country_of_origin_are_not_another_country() {
            assertThat(protection(refugee, "PT", "HK", NOW)).isEqualTo(BARRED);
        }

        @Test
        void this_was_made_clear_only_in2024() {
            Exposure then = ask(EMBEDDED, refugee, "FR", "CN", "2024-06-17");
            assertThat(then.possible()).containsExactly(BARRED, NONE);
            assertThat(then.lead())
                    .contains("The Refugee Convention binds France")
                    .doesNotContain("C-352/22");
            assertThat(lookingBackAt("2024-06-17")).isEqualTo(BARRED);
            assertThat(lookingBackAt("2020-12-26")).isEqualTo(BARRED);
            assertThat(lookingBackAt("2015-07-20"))
                    .as("before the directives applied")
                    .isEqualTo(CANNOT_DECIDE);
        }

        private NationalityProtection lookingBackAt(String day) {
            return ask(EMBEDDED, refugee, "FR", "CN", Purpose.PROSECUTION, day, NOW)
                    .protection();
        }

        @Test
        void unless_the_status_was_withdrawn() {
            Person withdrawn = Person.of("CN").recognised(new RefugeeStatus(ActorId.of("DE"), Truth.TRUE));
            assertThat(protection(withdrawn, "FR", "CN", NOW)).isEqualTo(NONE);
            Person unknown = Person.of("CN").recognised(new RefugeeStatus(ActorId.of("DE"), Truth.UNKNOWN));
            assertThat(protection(unknown, "FR", "CN", NOW)).isEqualTo(CANNOT_DECIDE);
        }

        @Test
        void union_law_bars_surrender_only_to_the_country_of_origin() {
            Person russian = Person.of("RU").recognisedIn(ActorId.of("DE"));
            assertThat(ask(EMBEDDED, russian, "FR", "CN", NOW).possible()).containsExactly(BARRED, NONE);
        }

        @Test
        void where_the_unions_law_does_not_reach_the_refugee_convention_leaves_it_open() {
            for (String refuge : List.of("GB", "CH", "NO")) {
                Person foreign = Person.of("CN").recognisedIn(ActorId.of(refuge));
                assertThat(ask(EMBEDDED, foreign, "IT", "CN", NOW).possible()).containsExactly(BARRED, NONE);
            }
            assertThat(ask(EMBEDDED, refugee, "GB", "CN", NOW).possible()).containsExactly(BARRED, NO_TREATY);
        }

        @Test
        void a_withdrawn_status_leaves_nothing_open() {
            Person withdrawn = Person.of("CN").recognised(new RefugeeStatus(ActorId.of("CH"), Truth.TRUE));
            assertThat(protection(withdrawn, "IT", "CN", NOW)).isEqualTo(NONE);
        }

        @Test
        void denmark_and_ireland_took_no_part_in_the_directives() {
            assertThat(protection(refugee, "DK", "CN", NOW)).isEqualTo(CANNOT_DECIDE);
            assertThat(protection(recognisedInIreland, "FR", "CN", "2026-06-30"))
                    .isEqualTo(CANNOT_DECIDE);
        }

        @Test
        void the_regulations_that_replaced_them_bind_ireland_too() {
            assertThat(protection(recognisedInIreland, "FR", "CN", "2026-07-01"))
                    .isEqualTo(BARRED);
        }
    }

    @Nested
    @DisplayName("Requests to enforce a sentence")
    class Enforcement {
        @Test
        void own_nationals_are_protected_as_against_prosecution() {
            assertThat(enforcement(Person.of("FR"), "FR", NOW, NOW)).isEqualTo(BARRED);
        }

        @Test
        void the_home_state_has_no_priority_and_residence_decides() {
            Person german = Person.of("DE");
            assertThat(enforcement(german.permanentResident(Truth.FALSE), "FR", NOW, NOW))
                    .isEqualTo(NONE);
            assertThat(enforcement(german, "FR", NOW, NOW)).isEqualTo(CANNOT_DECIDE);
            assertThat(enforcement(german.permanentResident(Truth.TRUE), "FR", NOW, NOW))
                    .isEqualTo(CANNOT_DECIDE);
        }

        @Test
        void before_raugevicius_it_did_not_count() {
            Person resident = Person.of("DE").permanentResident(Truth.TRUE);
            assertThat(enforcement(resident, "FR", "2018-11-12", "2018-11-12")).isEqualTo(NONE);
            assertThat(enforcement(resident, "FR", "2018-11-12", "2018-11-13")).isEqualTo(CANNOT_DECIDE);
        }

        @Test
        void of_residents_who_are_not_citizens_of_the_union_it_is_said_once_that_it_has_not_been_decided() {
            Person norwegian = Person.of("NO").permanentResident(Truth.TRUE);
            Person briton = Person.of("GB").permanentResident(Truth.TRUE).underWithdrawalAgreement(Truth.TRUE);
            for (Person person : List.of(norwegian, briton)) {
                assertThat(ask(EMBEDDED, person, "FR", "CN", Purpose.ENFORCEMENT, NOW, NOW)
                                .lead())
                        .contains("may be treated as its nationals are")
                        .doesNotContain("is treated as")
                        .containsOnlyOnce("has not been decided");
            }
            Person german = Person.of("DE").permanentResident(Truth.TRUE);
            assertThat(ask(EMBEDDED, german, "FR", "CN", Purpose.ENFORCEMENT, NOW, NOW)
                            .lead())
                    .contains("is treated as its nationals are")
                    .doesNotContain("decided");
        }

        @Test
        void where_own_nationals_are_not_spared_equal_treatment_gives_nothing() {
            Person resident = Person.of("DE").permanentResident(Truth.TRUE);
            assertThat(enforcement(resident, "MT", NOW, NOW)).isEqualTo(NO_TREATY);
        }

        @Test
        void third_country_nationals_have_none() {
            assertThat(enforcement(Person.of("CN"), "FR", NOW, NOW)).isEqualTo(NONE);
        }
    }

    @Test
    void a_treaty_may_itself_give_the_home_state_priority() {
        Treaty treaty = Treaties.treaty(
                "MT",
                "CN",
                List.of(Treaties.step(Stage.IN_FORCE, "2010-01-01")),
                List.of(
                        Treaties.clause(SafeguardKind.OWN_NATIONALS_BAR, SafeguardForm.ABSENT),
                        Treaties.clause(SafeguardKind.UNION_CITIZEN_PRIORITY, SafeguardForm.BINDING_RULE)));
        assertThat(ask(Treaties.dataset(treaty), Person.of("DE"), "MT", "CN", "2015-01-01")
                        .protection())
                .isEqualTo(HOME_STATE_PRIORITY);
    }

    @Nested
    @DisplayName("The lead says what decides")
    class Leads {
        private static final String HELD =
                " The European Court of Human Rights has held in a case against another state (Liu v Poland, 37610/18, in"
                        + " the coder's words): Ill-treatment in Chinese detention is so systemic that a person"
                        + " extradited there need not show an individual risk.";

        @Test
        void a_clause_on_own_nationals() {
            assertThat(ask(EMBEDDED, Person.of("FR"), "FR", "CN", NOW).lead())
                    .isEqualTo(
                            "Surrender is barred if the person was a national of France when the offence was committed:"
                                    + " the treaty obliges France to refuse to surrender its own nationals, and looks"
                                    + " at nationality when the offence was committed, so only a person who is a"
                                    + " national at that time is protected. Where it refuses for that reason, the"
                                    + " treaty obliges France to submit the case to its own prosecution.");
        }

        @Test
        void a_duty_to_prosecute_instead_that_the_other_party_must_ask_for() {
            assertThat(ask(EMBEDDED, Person.of("ES"), "ES", "CN", NOW).lead())
                    .startsWith("Surrender is barred if the person is a national of Spain when the request is made")
                    .endsWith("submit the case to its own prosecution if China asks for it.");
        }

        @Test
        void that_a_source_reports_of_a_text_that_was_not_read_that_nationality_is_not_a_ground() {
            assertThat(ask(EMBEDDED, Person.of("GB"), "GB", "HK", Purpose.PROSECUTION, "2020-07-19", NOW)
                            .lead())
                    .contains("is not determined. A source that describes it reports that nationality is no ground for"
                            + " refusal (");
        }

        @Test
        void what_the_text_says_on_torture_where_the_home_state_comes_first_too() {
            assertThat(ask(EMBEDDED, Person.of("DE"), "FR", "CN", NOW).lead())
                    .contains("If Germany does not ask, the text of the treaty names no ground for refusal where"
                            + " torture is feared");
        }

        @Test
        void what_the_text_says_on_torture_where_it_is_open_whether_surrender_is_barred_too() {
            Person resident = Person.of("IT").permanentResident(Truth.TRUE);
            Exposure exposure = ask(EMBEDDED, resident, "ES", "CN", Purpose.ENFORCEMENT, NOW, NOW);

            assertThat(exposure.protection()).isEqualTo(NationalityProtection.CANNOT_DECIDE);
            assertThat(exposure.lead())
                    .contains("If surrender is not barred, the text of the treaty names no ground for refusal where"
                            + " torture is feared");
        }

        @Test
        void the_refugee_convention_where_it_is_open_whether_the_law_of_the_union_protects_a_refugee() {
            Exposure exposure = ask(EMBEDDED, Person.of("CN").recognisedIn(ActorId.of("DK")), "IE", "CN", NOW);

            assertThat(exposure.lead())
                    .containsSubsequence(
                            "The Refugee Convention binds Ireland: article 33 forbids",
                            "Whether the recognition in Denmark binds Ireland is open.",
                            "(Denmark takes no part in it). No extradition treaty");
        }

        @Test
        void that_what_a_national_of_liechtenstein_can_claim_is_open_where_the_treaty_is_too() {
            Exposure exposure = ask(EMBEDDED, Person.of("LI"), "AT", "CN", NOW);

            assertThat(exposure.lead())
                    .contains("Whether the Agreement on the European Economic Area gives protection has not been"
                            + " decided");
            assertThat(exposure.summary()).contains("Protection by nationality: Cannot be decided.");
            assertThat(ask(EMBEDDED, Person.of("CH"), "FR", "CN", NOW).summary())
                    .contains("Protection by nationality: Not protected, as far as has been decided.");
            assertThat(ask(EMBEDDED, Person.of("CN"), "FR", "CN", NOW).summary())
                    .contains("Protection by nationality: Not protected.");
        }

        @Test
        void that_the_surrender_agreement_was_not_in_force_yet() {
            assertThat(words(
                            ask(EMBEDDED, Person.of("IS"), "PT", "CN", "2019-06-01"),
                            ExposureQuestion.SURRENDER_AGREEMENT))
                    .isEqualTo(
                            "The person is a national of Iceland; the surrender agreement with the European Union was"
                                    + " not yet in force on that day.");
            assertThat(words(
                            ask(EMBEDDED, Person.of("IS"), "PT", "CN", "2021-06-01"),
                            ExposureQuestion.SURRENDER_AGREEMENT))
                    .contains("there is a surrender agreement with the European Union");
        }

        @Test
        void the_states_own_law_where_there_is_no_treaty() {
            assertThat(ask(EMBEDDED, Person.of("SE"), "SE", "CN", NOW).lead())
                    .isEqualTo("Surrender is barred: the law of Sweden forbids the extradition of its own nationals"
                            + " outside the European Union.");
            assertThat(ask(EMBEDDED, Person.of("IE"), "IE", "CN", NOW).lead())
                    .startsWith("The law of Ireland bars the extradition of its own nationals, at least as a rule.");
        }

        @Test
        void the_status_of_a_refugee() {
            Person refugee = Person.of("CN").recognisedIn(ActorId.of("DE"));
            assertThat(ask(EMBEDDED, refugee, "FR", "CN", NOW).lead())
                    .startsWith("Surrender is barred: Germany recognised the person as a refugee, ")
                    .doesNotContain("own nationals");
            Person british = Person.of("CN").recognisedIn(ActorId.of("GB"));
            assertThat(ask(EMBEDDED, british, "FR", "CN", NOW).lead())
                    .isEqualTo("Whether recognition as a refugee bars surrender is not settled." + HELD
                            + " The Refugee Convention binds France: article 33 forbids the return of a refugee to"
                            + " where their life"
                            + " or freedom would be threatened, except under its paragraph 2, on which"
                            + " nothing is recorded. Whether the recognition in the United Kingdom binds"
                            + " France is open. If surrender is not barred, the text of the treaty names no ground"
                            + " for refusal where torture is feared (but leaves duties under other treaties as they"
                            + " are), and requires refusal where the death penalty is possible and no assurance rules"
                            + " it out.");
            assertThat(ask(EMBEDDED, british, "GB", "CN", NOW).lead())
                    .endsWith("except under its paragraph 2, on which nothing is recorded." + HELD);
            assertThat(ask(EMBEDDED, british, "TH", "CN", NOW).lead())
                    .as("that Thailand is no party is not recorded")
                    .startsWith("Whether recognition as a refugee bars surrender is not settled. Whether the Refugee"
                            + " Convention binds Thailand, ");
        }

        @ParameterizedTest(name = "national of {0}, refugee in {1}, arrested there, requested by {2}")
        @CsvSource({"UA, DE, RU", "UA, PL, RU", "AF, GR, TR", "BY, LT, RU"})
        void that_a_refugee_may_be_threatened_elsewhere_than_at_home(
                String national, String refuge, String requesting) {
            Person refugee = Person.of(national).recognisedIn(ActorId.of(refuge));
            Exposure exposure = ask(EMBEDDED, refugee, refuge, requesting, NOW);
            assertThat(exposure.possible()).containsExactly(BARRED, NONE);
            assertThat(exposure.lead())
                    .contains("article 33 forbids the return of a refugee to where their life or freedom would be"
                            + " threatened")
                    .contains("it is not the country of origin that asks, and whether the person would be threatened"
                            + " there")
                    .doesNotContain("is not asked here");
            assertThat(exposure.reasons())
                    .extracting(Reason::question)
                    .as("on the ruling that concerns the country of origin")
                    .doesNotContain(ExposureQuestion.REFUGEE_JUDGMENT);
        }

        @Test
        void that_a_refugee_has_nothing_against_the_state_of_refuge_or_once_the_status_is_withdrawn() {
            Person refugee = Person.of("CN").recognisedIn(ActorId.of("GB"));
            assertThat(ask(EMBEDDED, refugee, "CH", "GB", NOW).possible()).containsExactly(NONE);
            Person withdrawn = Person.of("UA").recognised(new RefugeeStatus(ActorId.of("DE"), Truth.TRUE));
            assertThat(ask(EMBEDDED, withdrawn, "DE", "RU", NOW).possible()).containsExactly(NONE);
        }

        @ParameterizedTest(name = "a national of {0}: {1}")
        @CsvSource({
            "FR, when the offence was committed",
            "ES, when the request is made or received",
            "BG, when the decision is taken"
        })
        void when_the_person_must_be_a_national(String state, String moment) {
            Exposure exposure = ask(EMBEDDED, Person.of(state, "CN"), state, "CN", NOW);
            assertThat(exposure.protection()).isEqualTo(BARRED);
            assertThat(exposure.lead()).contains(", and looks at nationality " + moment);
            assertThat(exposure.claims())
                    .extracting(String::valueOf)
                    .anyMatch(claim -> claim.endsWith("/terms/NATIONALITY_MOMENT"));
            assertThat(ask(EMBEDDED, Person.of("CN"), state, "CN", NOW).lead()).doesNotContain("looks at nationality");
        }

        @Test
        void what_the_clause_of_a_treaty_that_may_apply_would_do_for_own_nationals() {
            assertThat(ask(EMBEDDED, Person.of("LT"), "LT", "CN", "2002-09-01").lead())
                    .startsWith("Whether nationality bars surrender is not settled.")
                    .containsSubsequence(
                            "If the treaty applies, it obliges Lithuania to refuse to surrender its own nationals,"
                                    + " and looks at nationality when the decision is taken",
                            "Whether the Treaty between the People's Republic of China and the Republic of Lithuania on"
                                    + " Extradition was in force and applied");
        }

        @Test
        void only_the_qualities_that_may_still_bar() {
            ActorId denmark = ActorId.of("DK");
            assertThat(ask(
                                    EMBEDDED,
                                    Person.of("CN", "TH").recognised(new RefugeeStatus(denmark, Truth.TRUE)),
                                    "TH",
                                    "CN",
                                    "1998-01-01")
                            .lead())
                    .startsWith("Whether nationality bars surrender is not settled.");
            assertThat(ask(EMBEDDED, Person.of("CN", "GB").recognisedIn(denmark), "GB", "CN", "2019-01-01")
                            .lead())
                    .startsWith("Whether recognition as a refugee bars surrender is not settled.");
        }

        @Test
        void which_exceptions_a_states_own_law_has() {
            Exposure czech = ask(EMBEDDED, Person.of("CZ"), "CZ", "HK", NOW);
            assertThat(czech.protection()).isEqualTo(BAR_UNSETTLED);
            assertThat(czech.lead())
                    .contains("Recorded of that law: Extradition of a Czech citizen is inadmissible unless the citizen"
                            + " consents. (The wording of 1 January 2026 was read;")
                    .doesNotContain("\"")
                    .doesNotContain("mostly where a treaty provides otherwise");
            assertThat(ask(EMBEDDED, Person.of("HU"), "HU", "CN", NOW).lead())
                    .contains("only if the person is also a citizen of another state")
                    .doesNotContain("\"");
        }

        @Test
        void that_a_treaty_was_only_seen_in_force() {
            Exposure exposure = ask(EMBEDDED, Person.of("CN"), "LT", "CN", NOW);
            assertThat(words(exposure, ExposureQuestion.TREATY_APPLIES))
                    .startsWith(
                            "Observed in force between Lithuania and China since 2018-10 or earlier, according to an"
                                    + " unofficial list: ");
            assertThat(words(
                            ask(EMBEDDED, Person.of("CN"), "GB", "HK", Purpose.PROSECUTION, "2019-01-01", NOW),
                            ExposureQuestion.TREATY_APPLIES))
                    .startsWith(
                            "Observed in force between the United Kingdom and Hong Kong since 1998-03-19 or earlier: ")
                    .doesNotContain("unofficial");
        }

        @Test
        void that_only_an_unofficial_list_had_seen_it_in_force_before_a_court_said_so() {
            String before =
                    words(ask(EMBEDDED, Person.of("CN"), "PT", "CN", "2019-01-01"), ExposureQuestion.TREATY_APPLIES);
            String now = words(ask(EMBEDDED, Person.of("CN"), "PT", "CN", NOW), ExposureQuestion.TREATY_APPLIES);

            assertThat(before).contains("or earlier, according to an unofficial list: ");
            assertThat(now).startsWith("Observed in force").doesNotContain("unofficial");
        }

        @Test
        void that_what_swiss_and_liechtenstein_nationals_can_claim_is_not_decided() {
            Exposure swiss = ask(EMBEDDED, Person.of("CH"), "ES", "CN", NOW);
            assertThat(swiss.protection()).isEqualTo(NONE);
            assertThat(swiss.lead())
                    .doesNotContain("gives no protection")
                    .contains("no ruling gives a national of Switzerland protection from it")
                    .contains("article 2 of the Agreement on the Free Movement of Persons");
            assertThat(ask(EMBEDDED, Person.of("LI"), "ES", "CN", NOW).lead())
                    .contains("no ruling gives a national of Liechtenstein protection")
                    .contains("the Agreement on the European Economic Area");
            assertThat(ask(EMBEDDED, Person.of("CH"), "GB", "HK", NOW).lead())
                    .as("where European Union law does not apply")
                    .contains("gives no protection")
                    .doesNotContain("ruling");
            assertThat(ask(EMBEDDED, Person.of("CH"), "ES", "CN", Purpose.PROSECUTION, "2002-05-31", NOW)
                            .lead())
                    .as("before that agreement")
                    .doesNotContain("ruling");
        }

        @Test
        void which_home_state_comes_first_and_by_which_judgment() {
            assertThat(ask(EMBEDDED, Person.of("DE"), "FR", "CN", NOW).lead())
                    .contains("Germany must first be told", "Petruhhin, C-182/15");
            assertThat(ask(EMBEDDED, Person.of("CN", "DE"), "FR", "CN", NOW).lead())
                    .contains("Germany must first be told")
                    .doesNotContain("China must");
            assertThat(ask(EMBEDDED, Person.of("NO"), "FR", "CN", NOW).lead())
                    .contains("Norway must first be told", "C-897/19 PPU")
                    .doesNotContain("C-182/15");
        }

        @Test
        void that_the_european_arrest_warrant_applies_instead() {
            assertThat(ask(EMBEDDED, Person.of("IT"), "FR", "DE", NOW).lead())
                    .startsWith("European Union law applies both in France and in Germany");
        }

        @Test
        void what_is_open() {
            assertThat(ask(EMBEDDED, Person.of("GB"), "ES", "CN", NOW).lead())
                    .startsWith("Nationality does not bar surrender. Whether the United Kingdom must first be told, and"
                            + " may ask for the person instead, is not settled." + HELD
                            + " Whether the person lives in Spain under the Withdrawal Agreement is not stated.");
        }

        @Test
        void that_the_treaty_is_suspended() {
            assertThat(ask(EMBEDDED, Person.of("FR"), "GB", "HK", NOW).lead())
                    .startsWith(
                            "The treaty between the United Kingdom and Hong Kong is suspended, and being a national of"
                                    + " France gives no protection.");
        }
    }

    @Test
    void of_iceland_and_norway_the_state_of_the_person_is_named() {
        assertThat(ask(EMBEDDED, Person.of("NO"), "FR", "CN", NOW).reasons())
                .extracting(Reason::words)
                .contains("The person is a national of Norway, and there is a surrender agreement with the European"
                        + " Union.")
                .noneMatch(words -> words.contains("Iceland"));
        assertThat(ask(EMBEDDED, Person.of("CN", "IS", "NO"), "FR", "CN", NOW).reasons())
                .extracting(Reason::words)
                .contains("The person is a national of Iceland and Norway, and there is a surrender agreement with the"
                        + " European Union.");
    }

    @Test
    void of_norwegians_no_provision_on_citizens_of_the_union_is_cited() {
        assertThat(ask(EMBEDDED, Person.of("NO"), "FR", "CN", NOW).reasons())
                .flatExtracting(Reason::norms)
                .extracting(NormId::value)
                .contains("c-897-19-ppu")
                .doesNotContain("tfeu-18", "tfeu-21", "petruhhin");
    }

    @Test
    void the_summary_says_for_whom_and_what() {
        Exposure exposure = ask(EMBEDDED, Person.of("DE"), "FR", "CN", NOW);

        assertThat(exposure)
                .hasToString(exposure.summary())
                .asString()
                .startsWith("A national of Germany, arrested in France and requested by China for prosecution, on"
                        + " 2026-11-24. Protection by nationality: Home state has priority.");
        assertThat(exposure.reasons()).extracting(Reason::words).contains("The request is for prosecution.");
        assertThat(exposure.clauses())
                .extracting(ClauseAnswer::sentence)
                .contains("Torture and ill-treatment: no such protection (Absent in the text).");
    }
}
