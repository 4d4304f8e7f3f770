package io.github.lec.view;

import static io.github.lec.dataset.Sample.CHINA;
import static io.github.lec.dataset.Sample.FRANCE;
import static io.github.lec.dataset.Sample.ITALY;
import static io.github.lec.dataset.Sample.day;
import static io.github.lec.dataset.Sample.read;
import static io.github.lec.dataset.Sample.treaty;
import static io.github.lec.dataset.Sample.treatyText;
import static io.github.lec.dataset.Sample.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.actor.Fact;
import io.github.lec.actor.StateFact;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Sample;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.NormId;
import io.github.lec.record.RecordId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.TextAccount;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewTest {
    private static final String CITED = "\"citations\": [{\"source\": \"paper-2017\"}]";
    private static final View BASE = View.of(Sample.BASE);

    private static Truth inForce(String steps, String day) {
        Dataset dataset = read("\"treaties\": [" + treatyText("\"lifecycle\": [" + steps + "]") + "]");
        return View.of(dataset).instruments().isInForce(Sample.treatyIn(dataset), day(day));
    }

    private static String step(String members) {
        return "{" + members.replace('\'', '"') + ", " + CITED + "}";
    }

    // ---------------------------------------------------------------- in force

    @ParameterizedTest(name = "entry {0}, on {1}: {2}")
    @CsvSource({
        "2015-07-17, 2015-07-16, FALSE",
        "2015-07-17, 2015-07-17, TRUE",
        "2015-07, 2015-06-30, FALSE",
        "2015-07, 2015-07-17, UNKNOWN",
        "2015-07, 2015-07-31, TRUE"
    })
    void a_treaty_is_in_force_from_its_recorded_entry(String entry, String day, Truth inForce) {
        assertThat(inForce(step("'stage': 'IN_FORCE', 'date': '" + entry + "'"), day))
                .isEqualTo(inForce);
    }

    @Test
    void whether_a_treaty_is_in_force_is_asked_of_the_views_day_where_no_other_is_given() {
        Dataset dataset = read("\"treaties\": ["
                + treatyText("\"lifecycle\": [" + step("'stage': 'IN_FORCE', 'date': '2015-07-17'") + "]") + "]");
        Treaty treaty = Sample.treatyIn(dataset);

        assertThat(View.of(dataset, day("2015-07-16"), day("2024-01-01"))
                        .instruments()
                        .isInForce(treaty))
                .isEqualTo(Truth.FALSE);
        assertThat(View.of(dataset, day("2015-07-17"), day("2024-01-01"))
                        .instruments()
                        .isInForce(treaty))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void an_entry_that_was_only_planned_or_denied_is_not_an_entry() {
        assertThat(inForce(step("'stage': 'IN_FORCE', 'date': '2015', 'planned': true"), "2020-01-01"))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(inForce(step("'stage': 'IN_FORCE', 'date': '2015', 'denies': true"), "2020-01-01"))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void accounts_of_the_entry_that_refine_each_other_leave_what_they_share() {
        String steps =
                step("'stage': 'IN_FORCE', 'date': '2015'") + "," + step("'stage': 'IN_FORCE', 'date': '2015-07'");

        assertThat(inForce(steps, "2015-06-30")).isEqualTo(Truth.FALSE);
        assertThat(inForce(steps, "2015-07-31")).isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({"2015, 2016-03, 2017", "2015, 2017, 2016-03", "2016-03, 2017, 2015", "2017, 2015, 2016-03"})
    void accounts_of_the_entry_that_conflict_leave_their_whole_span_in_whatever_order(
            String one, String two, String three) {
        String steps = step("'stage': 'IN_FORCE', 'date': '" + one + "'") + ","
                + step("'stage': 'IN_FORCE', 'date': '" + two + "'") + ","
                + step("'stage': 'IN_FORCE', 'date': '" + three + "'");

        assertThat(inForce(steps, "2014-12-31")).isEqualTo(Truth.FALSE);
        assertThat(inForce(steps, "2015-06-01")).isEqualTo(Truth.UNKNOWN);
        assertThat(inForce(steps, "2016-06-01")).isEqualTo(Truth.UNKNOWN);
        assertThat(inForce(steps, "2017-12-31")).isEqualTo(Truth.TRUE);
    }

    @Test
    void one_partys_ratification_is_not_an_entry_into_force() {
        assertThat(inForce(step("'stage': 'RATIFIED', 'party': 'FR', 'date': '2010'"), "2020-01-01"))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void it_ends_with_its_termination_and_not_with_a_notice() {
        String steps = step("'stage': 'IN_FORCE', 'date': '2015'") + "," + step("'stage': 'DENOUNCED', 'date': '2019'")
                + "," + step("'stage': 'TERMINATED', 'date': '2020-06-30'");

        assertThat(inForce(steps, "2020-06-29")).isEqualTo(Truth.TRUE);
        assertThat(inForce(steps, "2020-06-30")).isEqualTo(Truth.FALSE);
    }

    @Test
    void what_is_still_negotiated_or_was_shelved_is_not_in_force() {
        assertThat(inForce(step("'stage': 'NEGOTIATED', 'date': '2016-05-01'"), "2016-05-01"))
                .isEqualTo(Truth.FALSE);
        assertThat(inForce(step("'stage': 'NEGOTIATED', 'date': '2016-05-01'"), "2016-05-02"))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(inForce(step("'stage': 'SHELVED', 'date': '2017'"), "2018-01-01"))
                .isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({
        "NEGOTIATED, 2016-01-01, FALSE",
        "SIGNED, 2016-01-01, TRUE",
        "SIGNED, 2014-01-01, FALSE",
        "IN_FORCE, 2016-01-01, UNKNOWN"
    })
    void a_text_exists_from_signature_and_not_while_there_are_only_talks(String stage, String day, Truth exists) {
        Dataset dataset = read("\"treaties\": ["
                + treatyText("\"lifecycle\": [" + step("'stage': '" + stage + "', 'date': '2015'") + "]") + "]");

        assertThat(View.of(dataset).instruments().hasText(Sample.treatyIn(dataset), day(day)))
                .isEqualTo(exists);
        assertThat(BASE.instruments()
                        .hasText(Sample.BASE.treaty(InstrumentId.of("un-model")).orElseThrow(), day("1990-01-01")))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void the_day_of_a_stage_is_what_its_accounts_leave_open() {
        Dataset dataset = read("\"treaties\": ["
                + treatyText("\"lifecycle\": ["
                        + step("'stage': 'RATIFIED', 'party': 'FR', 'date': '2015-04'") + ","
                        + step("'stage': 'RATIFIED', 'party': 'FR', 'date': '2015-04-27'") + ","
                        + step("'stage': 'SIGNED', 'date': '2007-03'") + ","
                        + step("'stage': 'SIGNED', 'date': '2007-05'") + ","
                        + step("'stage': 'IN_FORCE', 'observedOn': '2018-10'") + "]")
                + "]");
        Treaty treaty = Sample.treatyIn(dataset);

        assertThat(View.of(dataset).instruments().day(treaty, Stage.RATIFIED, Optional.of(FRANCE)))
                .contains(PartialDate.parse("2015-04-27"));
        assertThat(View.of(dataset).instruments().day(treaty, Stage.RATIFIED, Optional.of(CHINA)))
                .isEmpty();
        assertThat(View.of(dataset).instruments().day(treaty, Stage.SIGNED, Optional.empty()))
                .contains(PartialDate.between(Optional.of(day("2007-03-01")), Optional.of(day("2007-05-31"))));
        assertThat(View.of(dataset).instruments().day(treaty, Stage.IN_FORCE, Optional.empty()))
                .contains(PartialDate.between(Optional.empty(), Optional.of(day("2018-10-31"))));
    }

    // ---------------------------------------------------------------- parties

    @ParameterizedTest(name = "{0} party to {1} on {2}: {3}")
    @CsvSource({
        "FR, echr, 1974-05-02, FALSE",
        "FR, echr, 1974-05-03, TRUE",
        "DE, echr, 1952-12-04, FALSE",
        "DE, echr, 1953-12-04, UNKNOWN",
        "DE, echr, 1953-12-05, TRUE",
        "US, cat, 1994-10-20, FALSE",
        "US, cat, 1995-10-20, UNKNOWN",
        "US, cat, 1995-10-21, TRUE",
        "CN, cat, 2020-01-01, UNKNOWN",
        "IT, cat, 2020-01-01, UNKNOWN",
        "CN, not-yet-convention, 2021-01-31, FALSE",
        "CN, not-yet-convention, 2023-01-01, UNKNOWN",
        "FR, un-model, 2020-01-01, FALSE",
        "FR, charter, 2020-01-01, FALSE"
    })
    void a_convention_binds_from_the_partys_own_entry_or_a_year_after_its_consent_once_it_is_in_force(
            String actor, String treaty, LocalDate day, Truth party) {
        assertThat(BASE.instruments().isParty(InstrumentId.of(treaty), ActorId.of(actor), day))
                .isEqualTo(party);
    }

    @Test
    void a_bilateral_treaty_binds_both_parties_while_it_is_in_force_and_no_one_else() {
        View view = View.of(read("\"treaties\": ["
                + treatyText("\"lifecycle\": [" + step("'stage': 'IN_FORCE', 'date': '2015-07-17'") + "]")
                + "]"));
        InstrumentId treaty = InstrumentId.of("t");

        assertThat(view.instruments().isParty(treaty, FRANCE, day("2015-07-17")))
                .isEqualTo(Truth.TRUE);
        assertThat(view.instruments().isParty(treaty, CHINA, day("2015-07-16"))).isEqualTo(Truth.FALSE);
        assertThat(view.instruments().isParty(treaty, ITALY, day("2015-07-17"))).isEqualTo(Truth.FALSE);
    }

    // ---------------------------------------------------------------- actors

    @ParameterizedTest(name = "the United Kingdom on {0}: member {1}, EU law applies {2}")
    @CsvSource({
        "1972-12-31, FALSE, FALSE",
        "2020-01-31, TRUE, TRUE",
        "2020-02-01, FALSE, TRUE",
        "2020-12-31, FALSE, TRUE",
        "2021-01-01, FALSE, FALSE"
    })
    void membership_of_the_union_and_the_application_of_its_law_are_two_questions(
            LocalDate day, Truth member, Truth law) {
        ActorId kingdom = ActorId.of("GB");

        assertThat(BASE.states().isMember(kingdom, StateAnswers.EUROPEAN_UNION, day))
                .isEqualTo(member);
        assertThat(BASE.states().euLawApplies(kingdom, day)).isEqualTo(law);
    }

    @ParameterizedTest(name = "embedded dataset: the United Kingdom on {0}: member {1}, EU law applies {2}")
    @CsvSource({
        "2020-01-31, TRUE, TRUE",
        "2020-02-01, FALSE, TRUE",
        "2020-12-31, FALSE, TRUE",
        "2021-01-01, FALSE, FALSE"
    })
    void the_embedded_dataset_keeps_them_apart_too(LocalDate day, Truth member, Truth law) {
        View view = View.of(Dataset.embedded());

        assertThat(view.states().isMember(ActorId.of("GB"), StateAnswers.EUROPEAN_UNION, day))
                .isEqualTo(member);
        assertThat(view.states().euLawApplies(ActorId.of("GB"), day)).isEqualTo(law);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "AT, 1994-12-31, FALSE",
        "AT, 1995-01-01, TRUE",
        "DE, 1958-06-01, UNKNOWN",
        "DE, 1959-01-01, TRUE",
        "CN, 2020-01-01, FALSE",
        "XX, 2020-01-01, UNKNOWN"
    })
    void where_no_fact_says_otherwise_eu_law_applies_in_member_states(String actor, LocalDate day, Truth applies) {
        assertThat(BASE.states().euLawApplies(ActorId.of(actor), day)).isEqualTo(applies);
    }

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvSource({
        "FR, DEATH_PENALTY, ABOLISHED, 1981-10-09, FALSE",
        "FR, DEATH_PENALTY, ABOLISHED, 1981-10-10, TRUE",
        "FR, DEATH_PENALTY, RETAINED, 1981-10-09, TRUE",
        "FR, DEATH_PENALTY, RETAINED, 1981-10-10, FALSE",
        "CN, DEATH_PENALTY, ABOLISHED, 2020-01-01, FALSE",
        "CN, DEATH_PENALTY, RETAINED, 2020-01-01, TRUE",
        "DE, DEATH_PENALTY, ABOLISHED, 2020-01-01, UNKNOWN",
        "XX, DEATH_PENALTY, ABOLISHED, 2020-01-01, UNKNOWN",
        "FR, OWN_NATIONALS_RULE, BARRED, 2020-01-01, UNKNOWN",
        "FR, OWN_NATIONALS_RULE, NOT_BARRED, 2020-01-01, FALSE",
        "GB, EU_LAW_APPLIES, YES, 2021-01-01, FALSE"
    })
    void a_fact_without_an_account_or_with_contradictory_accounts_is_unknown(
            String actor, Fact fact, String value, LocalDate day, Truth truth) {
        assertThat(BASE.states().isFact(ActorId.of(actor), fact, Set.of(value), day))
                .isEqualTo(truth);
    }

    @Test
    void of_several_values_any_will_do_even_if_accounts_contradict_which() {
        assertThat(BASE.states()
                        .isFact(FRANCE, Fact.OWN_NATIONALS_RULE, Set.of("BARRED", "DISCRETIONARY"), day("2020-01-01")))
                .isEqualTo(Truth.TRUE);
        assertThat(BASE.states().hasAbolishedDeathPenalty(FRANCE, day("2020-01-01")))
                .isEqualTo(Truth.TRUE);
    }

    // ---------------------------------------------------------------- norms

    @ParameterizedTest(name = "{0} binds {1} on {2}: {3}")
    @CsvSource({
        "echr-3, FR, 1974-05-03, TRUE",
        "echr-3, FR, 1974-05-02, FALSE",
        "othman, FR, 1980-01-01, TRUE",
        "charter-19, FR, 2009-11-30, FALSE",
        "charter-19, FR, 2009-12-01, TRUE",
        "charter-19, GB, 2020-12-31, TRUE",
        "charter-19, GB, 2021-01-01, FALSE",
        "charter-19, CN, 2020-01-01, FALSE",
        "model-4d, FR, 2020-01-01, FALSE",
        "nosuch, FR, 2020-01-01, UNKNOWN"
    })
    void a_norm_binds_the_parties_or_where_eu_law_applies_and_a_benchmark_is_not_binding(
            String norm, String actor, LocalDate day, Truth binds) {
        assertThat(BASE.norms().binds(NormId.of(norm), ActorId.of(actor), day)).isEqualTo(binds);
    }

    @Test
    void an_act_before_a_judgment_is_not_judged_by_it_and_stays_open_to_who_looks_back() {
        NormId othman = NormId.of("othman");
        LocalDate before = day("2012-01-16");
        LocalDate given = day("2012-01-17");
        View then = View.of(Sample.BASE, given, before);
        View later = View.of(Sample.BASE, given, given);
        assertThat(then.norms().judgedBy(othman, before)).isEqualTo(Truth.FALSE);
        assertThat(later.norms().judgedBy(othman, before)).isEqualTo(Truth.UNKNOWN);
        assertThat(later.norms().judgedBy(othman, given)).isEqualTo(Truth.TRUE);
        assertThat(then.norms().judgedBy(othman, given))
                .isEqualTo(Truth.FALSE); // no one knew yet that it would be given
        assertThat(later.norms().required(othman, before)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_ruling_of_the_court_of_justice_says_what_the_law_was_since_it_bound() {
        NormId petruhhin = NormId.of("petruhhin");
        LocalDate given = day("2016-09-06");
        View then = View.of(Dataset.embedded(), given, day("2016-09-05"));
        View later = View.of(Dataset.embedded(), given, given);
        assertThat(later.norms().required(petruhhin, given)).isEqualTo(Truth.TRUE);
        assertThat(later.norms().required(petruhhin, day("2009-12-01"))).isEqualTo(Truth.TRUE);
        assertThat(later.norms().required(petruhhin, day("2009-11-30"))).isEqualTo(Truth.UNKNOWN);
        assertThat(then.norms().required(petruhhin, day("2009-12-01"))).isEqualTo(Truth.FALSE);
    }

    @Test
    void the_rules_of_an_organisation_bind_its_members_who_need_not_all_be_recorded() {
        Dataset embedded = Dataset.embedded();
        NormId neutrality = NormId.of("interpol-3");

        assertThat(View.of(embedded).norms().binds(neutrality, CHINA, day("2016-11-10")))
                .isEqualTo(Truth.TRUE);
        assertThat(View.of(embedded).norms().binds(neutrality, CHINA, day("1984-08-31")))
                .as("before the day on which it is recorded to have joined")
                .isEqualTo(Truth.FALSE);
        assertThat(View.of(embedded).norms().binds(neutrality, FRANCE, day("2016-11-10")))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_judgment_clarifies_from_its_day_and_a_provision_was_always_clear() {
        assertThat(BASE.norms().isClarified(NormId.of("othman"), day("2012-01-16")))
                .isEqualTo(Truth.FALSE);
        assertThat(BASE.norms().isClarified(NormId.of("othman"), day("2012-01-17")))
                .isEqualTo(Truth.TRUE);
        assertThat(BASE.norms().isClarified(NormId.of("echr-3"), day("1950-01-01")))
                .isEqualTo(Truth.TRUE);
        assertThat(BASE.norms().isClarified(NormId.of("nosuch"), day("2020-01-01")))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void only_norms_that_certainly_bind_are_named() {
        assertThat(BASE.norms()
                        .binding(
                                List.of(NormId.of("model-4d"), NormId.of("charter-19"), NormId.of("echr-3")),
                                FRANCE,
                                day("2020-01-01")))
                .containsExactly(NormId.of("charter-19"), NormId.of("echr-3"));
    }

    // ---------------------------------------------------------------- acts

    /** The consent of a host can end; that of a person, and an assurance of non-use, are given once. */
    @ParameterizedTest
    @CsvSource({
        "PERSON_CONSENT, , UNKNOWN",
        "NON_USE_ASSURANCE, , UNKNOWN",
        "HOST_CONSENT, , TRUE",
        "PERSON_CONSENT, 2019-01-01, TRUE",
        "NON_USE_ASSURANCE, 2019-01-01, TRUE"
    })
    void a_later_no_contests_a_yes_without_a_day(CaseQuestion question, @Nullable String given, Truth expected) {
        String yes = given == null ? "" : ", 'date': '" + given + "'";
        Dataset dataset = read("\"cases\": [{\"id\": \"c\", \"requesting\": \"CN\", \"facts\": ["
                + step("'fact': '" + question + "', 'value': true" + yes) + ","
                + step("'fact': '" + question + "', 'value': false, 'date': '2021-01-01'") + "]}]");
        Case subject = dataset.caseOf(RecordId.of("c")).orElseThrow();

        assertThat(View.of(dataset).acts().wasSo(subject, question, Optional.of(PartialDate.parse("2020-01-01"))))
                .isEqualTo(expected);
    }

    @Test
    void what_sources_contradict_each_other_on_is_unknown() {
        Dataset dataset = read("\"cases\": [{\"id\": \"c\", \"requesting\": \"CN\", \"facts\": ["
                + step("'fact': 'COERCION', 'value': true") + "," + step("'fact': 'COERCION', 'value': false") + ","
                + step("'fact': 'HOST_CONSENT', 'value': true, 'denies': true") + ","
                + step("'fact': 'HOST_CONSENT', 'value': false") + "]}]");
        Case subject = dataset.caseOf(RecordId.of("c")).orElseThrow();

        assertThat(View.of(dataset).acts().wasSo(subject, CaseQuestion.COERCION, Optional.empty()))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(View.of(dataset).acts().wasSo(subject, CaseQuestion.HOST_CONSENT, Optional.empty()))
                .isEqualTo(Truth.FALSE);
        assertThat(View.of(dataset).acts().wasSo(subject, CaseQuestion.POLITICAL_MOTIVE, Optional.empty()))
                .isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest(name = "{0} cited from {1}: established {2}")
    @CsvSource({
        "'''grade'': ''ESTABLISHED'', ', paper-2017, true",
        "'''grade'': ''ADMITTED'', ', paper-2017, true",
        "'''grade'': ''ALLEGED'', ', court-2020, false",
        "'', court-2020, true",
        "'', paper-2017, false",
        "'', undated, false"
    })
    void an_act_is_established_by_its_grade_or_by_the_court_that_is_cited(
            String grade, String source, boolean established) {
        Dataset dataset = read("\"cases\": [{\"id\": \"c\", \"requesting\": \"CN\", \"names\": [{\"value\": \"N\", "
                + grade.replace('\'', '"') + "\"citations\": [{\"source\": \"" + source + "\"}]}]}]");
        TextAccount account =
                dataset.caseOf(RecordId.of("c")).orElseThrow().names().get(0);

        assertThat(View.of(dataset).acts().isEstablished(account)).isEqualTo(established);
    }

    // ---------------------------------------------------------------- evidence

    @Test
    void a_recording_view_reports_the_claims_of_an_answer_also_without_accounts() {
        Dataset dataset = read("\"treaties\": [" + treatyText("""
                "lifecycle": [{"stage": "SIGNED", "date": "2007", %1$s}, {"stage": "IN_FORCE", "date": "2015", %1$s},
                  {"stage": "RATIFIED", "party": "FR", %1$s}],
                "safeguards": [{"kind": "OWN_NATIONALS_BAR", "form": "MANDATORY_REFUSAL", %1$s}],
                "functions": [{"value": "TRAINING", %1$s}]""".formatted(CITED)) + "]");
        Treaty treaty = Sample.treatyIn(dataset);
        Relation relation = Relation.of(treaty, FRANCE, CHINA);
        List<String> asked = new ArrayList<>();
        View view = View.of(dataset).recording(claim -> asked.add(claim.toString()));

        view.instruments().isInForce(treaty, day("2020-01-01"));
        assertThat(asked).containsExactly("t/lifecycle/SIGNED", "t/lifecycle/IN_FORCE");

        asked.clear();
        view.instruments().isSuspended(treaty, day("2020-01-01"));
        view.instruments().strength(relation, SafeguardKind.DEATH_PENALTY_BAR);
        view.states().isMember(CHINA, StateAnswers.EUROPEAN_UNION, day("2020-01-01"));
        view.states().isFact(ActorId.of("DE"), Fact.DEATH_PENALTY, Set.of("ABOLISHED"), day("2020-01-01"));
        assertThat(asked)
                .containsExactly(
                        "t/lifecycle/SUSPENDED",
                        "t/safeguards/DEATH_PENALTY_BAR",
                        "CN/memberships/EU",
                        "DE/facts/DEATH_PENALTY");

        asked.clear();
        view.ask(treaty, "functions", treaty.functions());
        view.ask(treaty, "aid", treaty.aid());
        assertThat(asked).containsExactly("t/functions/TRAINING", "t/aid");
    }

    @Test
    void what_a_recording_view_reports_are_claims_of_the_dataset() {
        Dataset dataset = Dataset.embedded();
        List<ClaimId> asked = new ArrayList<>();
        View view = View.of(dataset).recording(asked::add);
        for (Treaty treaty : dataset.treaties()) {
            view.instruments().isInForce(treaty, dataset.info().asOf());
            view.ask(treaty, "lifecycle", treaty.lifecycle());
            view.ask(treaty, "textFlags", treaty.textFlags());
            view.ask(treaty, "functions", treaty.functions());
        }
        dataset.actors()
                .forEach(actor -> view.states()
                        .isMember(
                                actor.id(),
                                StateAnswers.EUROPEAN_UNION,
                                dataset.info().asOf()));

        assertThat(asked).anyMatch(id -> !dataset.claims().get(id).accounts().isEmpty());
        assertThat(dataset.claims().all())
                .filteredOn(claim -> claim.member().equals("lifecycle"))
                .filteredOn(claim ->
                        dataset.treaty(InstrumentId.of(claim.id().record())).isPresent())
                .allMatch(claim -> asked.contains(claim.id()));
    }

    @Test
    void asking_for_a_recording_changes_no_answer() {
        Treaty treaty = treaty("\"lifecycle\": [" + step("'stage': 'IN_FORCE', 'date': '2015'") + "]");
        Dataset dataset = Dataset.over(Sample.BASE, Sample.info(), List.of(treaty));

        assertThat(View.of(dataset).recording(claim -> {}).instruments().isInForce(treaty, day("2016-01-01")))
                .isEqualTo(View.of(dataset).instruments().isInForce(treaty, day("2016-01-01")));
        assertThat(view(dataset, "2016-01-01").recording(claim -> {}).asOf()).isEqualTo("2016-01-01");
    }

    @Test
    void the_facts_on_a_question_about_a_state_are_listed_and_noted_as_evidence() {
        List<String> evidence = new ArrayList<>();
        StateAnswers states =
                BASE.recording(claim -> evidence.add(claim.toString())).states();

        assertThat(states.facts(FRANCE, Fact.DEATH_PENALTY))
                .extracting(StateFact::value)
                .containsExactly("ABOLISHED", "RETAINED");
        assertThat(states.facts(FRANCE, Fact.RECIPROCITY)).isEmpty();
        assertThat(states.facts(ActorId.of("XX"), Fact.DEATH_PENALTY)).isEmpty();
        assertThat(evidence).startsWith("FR/facts/DEATH_PENALTY").endsWith("FR/facts/RECIPROCITY");
    }
}
