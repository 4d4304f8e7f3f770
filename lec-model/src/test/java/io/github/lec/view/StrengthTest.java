package io.github.lec.view;

import static io.github.lec.dataset.Sample.CHINA;
import static io.github.lec.dataset.Sample.FRANCE;
import static io.github.lec.dataset.Sample.ITALY;
import static io.github.lec.dataset.Sample.read;
import static io.github.lec.dataset.Sample.treatyText;
import static io.github.lec.dataset.Sample.view;
import static io.github.lec.safeguard.Strength.BINDING;
import static io.github.lec.safeguard.Strength.NONE;
import static io.github.lec.safeguard.Strength.WEAK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Sample;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an instrument says about a safeguard in one direction. */
class StrengthTest {
    private static final String CITED = "\"citations\": [{\"source\": \"paper-2017\"}]";

    private static StrengthInterval strength(String members, ActorId requested, SafeguardKind kind) {
        Dataset dataset = read("\"treaties\": [" + treatyText(members) + "]");
        Treaty treaty = Sample.treatyIn(dataset);
        return View.of(dataset).instruments().strength(Relation.of(treaty, requested, other(requested)), kind);
    }

    private static ActorId other(ActorId party) {
        return party.equals(CHINA) ? FRANCE : CHINA;
    }

    private static String clause(String members) {
        return "{" + members.replace('\'', '"') + ", " + CITED + "}";
    }

    private static StrengthInterval deathPenalty(String clauses, String... more) {
        return strength(
                "\"safeguards\": [" + clauses + "]" + (more.length == 0 ? "" : ", " + more[0]),
                FRANCE,
                SafeguardKind.DEATH_PENALTY_BAR);
    }

    @Test
    void a_kind_of_which_no_source_speaks_is_open() {
        assertThat(deathPenalty("")).isEqualTo(StrengthInterval.OPEN);
    }

    @Test
    void an_account_that_does_not_count_is_not_the_one_shown_beside_a_clause_that_binds() {
        String absent = clause("'kind': 'DEATH_PENALTY_BAR', 'form': 'ABSENT', 'basis': 'TEXT', 'confidence': 'HIGH'");
        String described = clause("'kind': 'DEATH_PENALTY_BAR', 'form': 'MANDATORY_REFUSAL', 'basis': 'DESCRIPTION'");
        for (String accounts : List.of(absent + ", " + described, described + ", " + absent)) {
            Dataset dataset = read("\"treaties\": [" + treatyText("\"safeguards\": [" + accounts + "]") + "]");
            ClauseAnswer answer = View.of(dataset)
                    .instruments()
                    .clause(Relation.of(Sample.treatyIn(dataset), FRANCE, CHINA), SafeguardKind.DEATH_PENALTY_BAR);

            assertThat(answer.value()).isEqualTo(StrengthInterval.exactly(BINDING));
            assertThat(answer.howKnown()).isEqualTo(HowKnown.DESCRIBED);
        }
    }

    @Test
    void an_absence_counts_only_if_the_part_of_the_text_that_matters_was_read() {
        String absent = clause("'kind': 'DEATH_PENALTY_BAR', 'form': 'ABSENT'");

        assertThat(deathPenalty(absent)).isEqualTo(StrengthInterval.OPEN);
        assertThat(deathPenalty(absent, "\"textRead\": \"PARTIAL\"")).isEqualTo(StrengthInterval.OPEN);
        assertThat(deathPenalty(absent, "\"textRead\": \"FULL\"")).isEqualTo(StrengthInterval.exactly(NONE));
        assertThat(deathPenalty(absent, "\"refusalGroundsComplete\": true")).isEqualTo(StrengthInterval.exactly(NONE));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'form': 'ABSENT', , Reported absent",
                "'form': 'ABSENT'; 'basis': 'DESCRIPTION', , Reported absent",
                "'form': 'ABSENT'; 'basis': 'DESCRIPTION', PARTIAL, Reported absent",
                "'form': 'ABSENT'; 'basis': 'TEXT', PARTIAL, Not determined",
                "'form': 'ABSENT'; 'basis': 'TEXT', FULL, Absent in the text"
            })
    void an_absence_in_a_text_that_was_not_read_is_a_reported_one(String members, String read, String label) {
        String clause = clause("'kind': 'DEATH_PENALTY_BAR', " + members.replace(';', ','));
        String text = read == null ? "" : "\"textRead\": \"" + read + "\", ";
        Dataset dataset = read("\"treaties\": [" + treatyText(text + "\"safeguards\": [" + clause + "]") + "]");
        ClauseAnswer answer = View.of(dataset)
                .instruments()
                .clause(Relation.of(Sample.treatyIn(dataset), FRANCE, CHINA), SafeguardKind.DEATH_PENALTY_BAR);

        assertThat(answer.label()).isEqualTo(label);
        assertThat(ClauseForms.label(Sample.treatyIn(dataset), answer.shown().orElseThrow()))
                .isEqualTo(label.startsWith("Not") ? "Absent in the part that was read" : label);
    }

    @Test
    void having_read_the_grounds_for_refusal_does_not_prove_the_absence_of_a_rule() {
        String absent = "\"safeguards\": [" + clause("'kind': 'SPECIALTY', 'form': 'ABSENT'") + "]";

        assertThat(strength(absent + ", \"refusalGroundsComplete\": true", FRANCE, SafeguardKind.SPECIALTY))
                .isEqualTo(StrengthInterval.OPEN);
        assertThat(strength(absent + ", \"textRead\": \"FULL\"", FRANCE, SafeguardKind.SPECIALTY))
                .isEqualTo(StrengthInterval.exactly(NONE));
    }

    @Test
    void a_reported_absence_never_proves_one_and_opens_what_others_affirm() {
        String denied = clause("'kind': 'DEATH_PENALTY_BAR', 'denies': true");
        String weak = clause("'kind': 'DEATH_PENALTY_BAR', 'form': 'OPTIONAL_REFUSAL'");

        assertThat(deathPenalty(denied, "\"textRead\": \"FULL\"")).isEqualTo(StrengthInterval.OPEN);
        assertThat(deathPenalty(weak + "," + denied)).isEqualTo(new StrengthInterval(NONE, WEAK));
    }

    @Test
    void conflicting_accounts_of_one_clause_give_the_same_in_any_order() {
        String none = clause("'kind': 'DEATH_PENALTY_BAR', 'form': 'ABSENT'");
        String weak = clause("'kind': 'DEATH_PENALTY_BAR', 'form': 'OPTIONAL_REFUSAL'");
        String binding = clause("'kind': 'DEATH_PENALTY_BAR', 'form': 'MANDATORY_REFUSAL'");

        assertThat(deathPenalty(weak + "," + binding)).isEqualTo(new StrengthInterval(WEAK, BINDING));
        assertThat(List.of(
                        deathPenalty(none + "," + binding + "," + weak, "\"textRead\": \"FULL\""),
                        deathPenalty(weak + "," + none + "," + binding, "\"textRead\": \"FULL\""),
                        deathPenalty(binding + "," + weak + "," + none, "\"textRead\": \"FULL\"")))
                .containsOnly(StrengthInterval.OPEN);
    }

    @Test
    void of_two_clauses_the_stronger_counts() {
        assertThat(deathPenalty(clause("'kind': 'DEATH_PENALTY_BAR', 'form': 'OPTIONAL_REFUSAL'") + ","
                        + clause("'kind': 'DEATH_PENALTY_BAR', 'form': 'MANDATORY_REFUSAL', 'no': 2")))
                .isEqualTo(StrengthInterval.exactly(BINDING));
    }

    @Test
    void a_clause_for_one_requested_party_says_nothing_about_the_other_direction() {
        String clause = "\"safeguards\": ["
                + clause("'kind': 'DEATH_PENALTY_BAR', 'form': 'MANDATORY_REFUSAL', 'requested': 'FR'") + "]";

        assertThat(strength(clause, FRANCE, SafeguardKind.DEATH_PENALTY_BAR))
                .isEqualTo(StrengthInterval.exactly(BINDING));
        assertThat(strength(clause, CHINA, SafeguardKind.DEATH_PENALTY_BAR)).isEqualTo(StrengthInterval.OPEN);
    }

    @Test
    void a_reservation_replaces_the_clause_for_the_party_that_made_it_alone() {
        String members = "\"safeguards\": [" + clause("'kind': 'DEATH_PENALTY_BAR', 'form': 'OPTIONAL_REFUSAL'")
                + "], \"reservations\": ["
                + clause("'party': 'FR', 'kind': 'DEATH_PENALTY_BAR', 'form': 'MANDATORY_REFUSAL'") + "]";

        assertThat(strength(members, FRANCE, SafeguardKind.DEATH_PENALTY_BAR))
                .isEqualTo(StrengthInterval.exactly(BINDING));
        assertThat(strength(members, CHINA, SafeguardKind.DEATH_PENALTY_BAR)).isEqualTo(StrengthInterval.exactly(WEAK));
    }

    @Test
    void a_reservation_whose_effect_is_not_determined_leaves_the_strength_open() {
        assertThat(deathPenalty(
                        clause("'kind': 'DEATH_PENALTY_BAR', 'form': 'MANDATORY_REFUSAL'"),
                        "\"reservations\": [" + clause("'party': 'FR', 'kind': 'DEATH_PENALTY_BAR'") + "]"))
                .isEqualTo(StrengthInterval.OPEN);
    }

    @ParameterizedTest(name = "{0} on {1}: {2} to {3}")
    @CsvSource({
        "FR, 1974-05-02, WEAK, WEAK", // bound by neither the ECHR nor the CAT yet
        "FR, 1974-05-03, BINDING, BINDING",
        "IT, 2020-01-01, WEAK, BINDING", // whether it is bound is not recorded
        "CN, 2020-01-01, WEAK, BINDING"
    })
    void a_clause_that_lets_other_treaties_prevail_binds_as_far_as_they_bind_the_requested_state(
            String requested, String day, Strength lowest, Strength highest) {
        Dataset dataset = read("\"treaties\": ["
                + treatyText("\"safeguards\": [" + clause("'kind': 'TORTURE_NON_REFOULEMENT', 'form': 'PRIMACY_CLAUSE'")
                                + "]")
                        .replace("[\"CN\", \"FR\"]", "[\"CN\", \"FR\", \"IT\"]")
                + "]");
        Treaty treaty = Sample.treatyIn(dataset);
        Relation relation = Relation.of(treaty, ActorId.of(requested), other(ActorId.of(requested)));

        StrengthInterval found =
                view(dataset, day).instruments().strength(relation, SafeguardKind.TORTURE_NON_REFOULEMENT);

        assertThat(found).isEqualTo(new StrengthInterval(lowest, highest));
        assertThat(onDayOfAct(dataset, relation, Optional.of(PartialDate.parse(day))))
                .as("seen from later, on the day of an act")
                .isEqualTo(found);
    }

    @Test
    void what_differs_between_the_possible_days_of_an_act_is_open() {
        Dataset dataset = read("\"treaties\": ["
                + treatyText("\"safeguards\": [" + clause("'kind': 'TORTURE_NON_REFOULEMENT', 'form': 'PRIMACY_CLAUSE'")
                        + "]")
                + "]");
        Relation relation = Relation.of(Sample.treatyIn(dataset), FRANCE, CHINA);

        assertThat(onDayOfAct(dataset, relation, Optional.of(PartialDate.parse("1974"))))
                .isEqualTo(new StrengthInterval(WEAK, BINDING));
        assertThat(onDayOfAct(dataset, relation, Optional.empty())).isEqualTo(new StrengthInterval(WEAK, BINDING));
        assertThat(onDayOfAct(dataset, relation, Optional.of(PartialDate.parse("1975"))))
                .isEqualTo(StrengthInterval.exactly(BINDING));
    }

    private static StrengthInterval onDayOfAct(Dataset dataset, Relation relation, Optional<PartialDate> act) {
        return View.of(dataset).instruments().strength(relation, SafeguardKind.TORTURE_NON_REFOULEMENT, act);
    }

    @Test
    void as_a_calibration_row_it_stays_between_weak_and_binding() {
        Dataset dataset = read("\"treaties\": ["
                + treatyText("\"safeguards\": [" + clause("'kind': 'TORTURE_NON_REFOULEMENT', 'form': 'PRIMACY_CLAUSE'")
                        + "]")
                + "]");
        Relation calibration = new Relation(Sample.treatyIn(dataset), FRANCE, CHINA, true);

        assertThat(View.of(dataset).instruments().strength(calibration, SafeguardKind.TORTURE_NON_REFOULEMENT))
                .isEqualTo(new StrengthInterval(WEAK, BINDING));
        assertThat(calibration.id()).isEqualTo("t/calibration");
        assertThat(Relation.of(Sample.treatyIn(dataset), FRANCE, CHINA).id()).isEqualTo("t/FR-CN");
    }

    @Test
    void refusal_unless_assured_binds_for_the_death_penalty_and_is_weak_for_torture() {
        String form = "MANDATORY_UNLESS_ASSURANCE";
        String members = "\"safeguards\": [" + clause("'kind': 'DEATH_PENALTY_BAR', 'form': '" + form + "'") + ","
                + clause("'kind': 'TORTURE_NON_REFOULEMENT', 'form': '" + form + "'") + "]";

        assertThat(strength(members, FRANCE, SafeguardKind.DEATH_PENALTY_BAR))
                .isEqualTo(StrengthInterval.exactly(BINDING));
        assertThat(strength(members, FRANCE, SafeguardKind.TORTURE_NON_REFOULEMENT))
                .isEqualTo(StrengthInterval.exactly(WEAK));
    }

    @Test
    void a_political_statement_of_an_arrangement_does_not_protect() {
        Dataset dataset =
                read("\"arrangements\": [{\"id\": \"m\", \"kind\": \"MEMORANDUM\", \"title\": \"M\", \"parties\":"
                        + " [\"CN\", \"IT\"],\"safeguards\": ["
                        + clause("'kind': 'TORTURE_NON_REFOULEMENT', 'form': 'POLITICAL_STATEMENT'") + "]}]");
        Relation relation = Relation.of(dataset.arrangements().get(0), ITALY, CHINA);

        assertThat(View.of(dataset).instruments().strength(relation, SafeguardKind.TORTURE_NON_REFOULEMENT))
                .isEqualTo(StrengthInterval.exactly(NONE));
    }

    @Test
    void whether_a_part_was_read_is_asked_for_each_kind() {
        Treaty grounds = Sample.treaty("\"refusalGroundsComplete\": true");
        Treaty partly = Sample.treaty("\"textRead\": \"PARTIAL\"");

        assertThat(grounds.isReadFor(SafeguardKind.DEATH_PENALTY_BAR)).isTrue();
        assertThat(grounds.isReadFor(SafeguardKind.SPECIALTY)).isFalse();
        assertThat(partly.isReadFor(SafeguardKind.DEATH_PENALTY_BAR)).isFalse();
        assertThat(Sample.BASE.treaty(InstrumentId.of("echr")).orElseThrow().isReadFor(SafeguardKind.SPECIALTY))
                .isFalse();
    }

    @Test
    void an_answer_has_one_label_for_a_clause_and_for_silence() {
        Dataset dataset = read("\"treaties\": ["
                + treatyText("\"textRead\": \"FULL\", \"safeguards\": ["
                        + clause("'kind': 'DEATH_PENALTY_BAR', 'form': 'MANDATORY_REFUSAL'") + ", "
                        + clause("'kind': 'SPECIALTY', 'form': 'ABSENT'") + "]")
                + "]");
        Relation relation = Relation.of(Sample.treatyIn(dataset), FRANCE, CHINA);
        InstrumentAnswers instruments = View.of(dataset).instruments();

        assertThat(instruments.clause(relation, SafeguardKind.DEATH_PENALTY_BAR).label())
                .isEqualTo("Must refuse");
        assertThat(instruments.clause(relation, SafeguardKind.SPECIALTY).label())
                .isEqualTo("Absent in the text");
        assertThat(instruments
                        .clause(relation, SafeguardKind.FAIR_TRIAL_GUARANTEE)
                        .label())
                .isEqualTo("Not determined");
    }

    @Test
    void the_clauses_of_an_instrument_are_found_in_both_directions_and_noted_as_evidence() {
        Dataset dataset = read("\"treaties\": ["
                + treatyText("\"safeguards\": ["
                        + clause("'kind': 'TERMINATION', 'form': 'BINDING_RULE', 'noticeMonths': 6, 'requested': 'FR'")
                        + ", "
                        + clause("'kind': 'TERMINATION', 'form': 'BINDING_RULE', 'noticeMonths': 12, 'requested': 'CN'")
                        + ", " + clause("'kind': 'SPECIALTY', 'form': 'BINDING_RULE'") + "]")
                + "]");
        Treaty treaty = Sample.treatyIn(dataset);
        List<String> evidence = new ArrayList<>();
        InstrumentAnswers instruments = View.of(dataset)
                .recording(claim -> evidence.add(claim.toString()))
                .instruments();

        assertThat(instruments.clauses(treaty, SafeguardKind.TERMINATION))
                .extracting(clause -> clause.noticeMonths().orElseThrow())
                .containsExactly(6, 12);
        assertThat(instruments.clauses(treaty, SafeguardKind.DEATH_PENALTY_BAR)).isEmpty();
        assertThat(evidence)
                .containsExactly(
                        "t/safeguards/TERMINATION/FR", "t/safeguards/TERMINATION/CN", "t/safeguards/DEATH_PENALTY_BAR");
    }
}
