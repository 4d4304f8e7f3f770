package io.github.lec.exposure;

import static io.github.lec.exposure.Asked.EMBEDDED;
import static io.github.lec.exposure.Asked.NOW;
import static io.github.lec.exposure.Asked.ask;
import static io.github.lec.exposure.Asked.words;
import static io.github.lec.exposure.NationalityProtection.BARRED;
import static io.github.lec.exposure.NationalityProtection.BAR_UNSETTLED;
import static io.github.lec.exposure.NationalityProtection.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.instrument.Purpose;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lead of an answer says what decides. */
class LeadOfExposureTest {
    private static final String HELD =
            " The European Court of Human Rights has held in a case against another state (Liu v Poland, 37610/18, in"
                    + " the coder's words): Ill-treatment in Chinese detention is so systemic that a person"
                    + " extradited there need not show an individual risk.";

    @Test
    void a_clause_on_own_nationals() {
        assertThat(ask(EMBEDDED, Person.of("FR"), "FR", "CN", NOW).lead())
                .isEqualTo("Surrender is barred if the person was a national of France when the offence was committed:"
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
                        ask(EMBEDDED, Person.of("IS"), "PT", "CN", "2019-06-01"), ExposureQuestion.SURRENDER_AGREEMENT))
                .isEqualTo("The person is a national of Iceland; the surrender agreement with the European Union was"
                        + " not yet in force on that day.");
        assertThat(words(
                        ask(EMBEDDED, Person.of("IS"), "PT", "CN", "2021-06-01"), ExposureQuestion.SURRENDER_AGREEMENT))
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
    void that_a_refugee_may_be_threatened_elsewhere_than_at_home(String national, String refuge, String requesting) {
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
                .startsWith("Observed in force between Lithuania and China since 2018-10 or earlier, according to an"
                        + " unofficial list: ");
        assertThat(words(
                        ask(EMBEDDED, Person.of("CN"), "GB", "HK", Purpose.PROSECUTION, "2019-01-01", NOW),
                        ExposureQuestion.TREATY_APPLIES))
                .startsWith("Observed in force between the United Kingdom and Hong Kong since 1998-03-19 or earlier: ")
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
                .startsWith("The treaty between the United Kingdom and Hong Kong is suspended, and being a national of"
                        + " France gives no protection.");
    }

    @ParameterizedTest
    @CsvSource({"NO, DE, NO, 2018-01-01", "CH, DE, CH, 2024-01-01", "DE, NO, DE, 2003-06-01", "LI, AT, LI, 2024-01-01"})
    void nothing_on_the_priority_of_a_home_state_that_itself_makes_the_request(
            String national, String place, String requesting, String day) {
        Exposure exposure = ask(EMBEDDED, Person.of(national), place, requesting, Purpose.PROSECUTION, day, NOW);

        assertThat(exposure.possible()).doesNotContain(NationalityProtection.HOME_STATE_PRIORITY);
        assertThat(exposure.lead())
                .contains("eing a national of")
                .doesNotContain("first be told", "has not been decided");
        assertThat(exposure.summary()).doesNotContain("as far as has been decided");
    }

    @Test
    void the_priority_of_another_home_state_than_the_one_that_makes_the_request() {
        assertThat(ask(EMBEDDED, Person.of("IS", "NO"), "DE", "NO", Purpose.PROSECUTION, "2018-01-01", NOW)
                        .lead())
                .startsWith("Nationality does not bar surrender. Whether Iceland must first be told");
        assertThat(ask(EMBEDDED, Person.of("CH", "DE"), "AT", "CH", NOW).lead())
                .startsWith("Nationality does not bar surrender. Germany must first be told");
    }

    @Test
    void that_the_home_state_must_first_be_told_if_it_is_open_whether_the_status_of_a_refugee_bars_surrender() {
        Person icelandic = Person.of("IS", "RU").recognisedIn(ActorId.of("IS"));

        assertThat(ask(EMBEDDED, icelandic, "HR", "RU", "2020-06-01").lead())
                .containsSubsequence(
                        "Whether recognition as a refugee bars surrender is not settled.",
                        " If surrender is not barred, Iceland must first be told, and the person is surrendered there"
                                + " instead if that state has jurisdiction and asks (C-897/19 PPU, by analogy with"
                                + " Petruhhin). If Iceland does not ask, the text of the treaty permits refusal where"
                                + " torture is feared");
        assertThat(ask(EMBEDDED, Person.of("DE").recognisedIn(ActorId.of("FR")), "FR", "CN", "2024-09-01")
                        .lead())
                .contains(" If surrender is not barred, Germany must first be told, and", "If Germany does not ask,");
        assertThat(ask(EMBEDDED, Person.of("CN").recognisedIn(ActorId.of("DK")), "FR", "CN", "2024-09-01")
                        .lead())
                .contains("If surrender is not barred, ")
                .doesNotContain("must first be told");
    }
}
