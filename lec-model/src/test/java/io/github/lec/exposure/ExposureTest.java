package io.github.lec.exposure;

import static io.github.lec.exposure.Asked.EMBEDDED;
import static io.github.lec.exposure.Asked.NOW;
import static io.github.lec.exposure.Asked.ask;
import static io.github.lec.exposure.Asked.enforcement;
import static io.github.lec.exposure.Asked.protection;
import static io.github.lec.exposure.Asked.words;
import static io.github.lec.exposure.NationalityProtection.BARRED;
import static io.github.lec.exposure.NationalityProtection.BAR_UNSETTLED;
import static io.github.lec.exposure.NationalityProtection.CANNOT_DECIDE;
import static io.github.lec.exposure.NationalityProtection.HOME_STATE_PRIORITY;
import static io.github.lec.exposure.NationalityProtection.NONE;
import static io.github.lec.exposure.NationalityProtection.NO_TREATY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.record.NormId;
import io.github.lec.rule.CoverWords;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.view.ClauseAnswer;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers worked out by hand from the treaties, constitutions and judgments that the embedded dataset cites. */
class ExposureTest {
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
        void before_the_european_arrest_warrant_member_states_extradited_by_treaty() {
            Exposure before = ask(EMBEDDED, Person.of("FR"), "DE", "IT", "2003-12-31");
            assertThat(before.summary()).endsWith(" Protection by nationality: Cannot be decided.");
            assertThat(before.reasons())
                    .extracting(Reason::words)
                    .containsExactly("European Union law applies both in Germany and in Italy: surrender between them"
                            + " follows extradition treaties until the European arrest warrant takes their place"
                            + " (2004-01-01), which is not computed here.");
            assertThat(ask(EMBEDDED, Person.of("FR"), "DE", "IT", "2004-01-01").reasons())
                    .extracting(Reason::words)
                    .containsExactly("European Union law applies both in Germany and in Italy: surrender between them"
                            + " follows the European arrest warrant, which is not computed here.");
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
