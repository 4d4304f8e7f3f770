package io.github.lec.dataset;

import static io.github.lec.dataset.Sample.read;
import static io.github.lec.dataset.Sample.treatyText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {
    private static final String CITED = "\"citations\": [{\"source\": \"paper-2017\"}]";

    private static Claims claims(String members) {
        return read("\"treaties\": [" + treatyText(members) + "]").claims();
    }

    private static Claim claim(Claims claims, String id) {
        return claims.get(ClaimId.parse(id));
    }

    private static List<String> ids(Claims claims) {
        return claims.all().stream()
                .map(claim -> claim.id().toString())
                .filter(id -> id.startsWith("t/"))
                .toList();
    }

    @Test
    void an_id_names_its_member_and_the_key_in_it() {
        ClaimId step = ClaimId.parse("cn-fr-extradition-2007/lifecycle/RATIFIED/FR");
        ClaimId whole = ClaimId.of("fr-2016-1", "route", "");

        assertThat(step.member()).isEqualTo("lifecycle");
        assertThat(step.key()).containsExactly("RATIFIED", "FR");
        assertThat(whole.member()).isEqualTo("route");
        assertThat(whole.key()).isEmpty();
    }

    @Test
    void a_claims_id_is_the_record_and_the_path_to_the_place_with_the_party_where_one_matters() {
        Claims claims = claims("""
                "lifecycle": [
                  {"stage": "IN_FORCE", "date": "2015-07-17", %1$s},
                  {"stage": "IN_FORCE", "observedOn": "2018-10", %1$s},
                  {"stage": "RATIFIED", "party": "FR", "date": "2015-04", %1$s},
                  {"stage": "TABLED", "party": "FR", "no": 2, %1$s}],
                "safeguards": [
                  {"kind": "OWN_NATIONALS_BAR", "form": "MANDATORY_REFUSAL", %1$s},
                  {"kind": "SPECIALTY", "form": "BINDING_RULE", "requested": "FR", %1$s}],
                "reservations": [{"party": "CN", "kind": "DEATH_PENALTY_BAR", %1$s}],
                "assurances": [{"kinds": ["TORTURE_NON_REFOULEMENT", "DEATH_PENALTY_BAR"], "standing": true, %1$s}],
                "compliance": [{"value": true, %1$s}]""".formatted(CITED));

        assertThat(ids(claims))
                .containsExactlyInAnyOrder(
                        "t/lifecycle/IN_FORCE",
                        "t/lifecycle/IN_FORCE/observed-2018-10",
                        "t/lifecycle/RATIFIED/FR",
                        "t/lifecycle/TABLED/FR/2",
                        "t/safeguards/OWN_NATIONALS_BAR",
                        "t/safeguards/SPECIALTY/FR",
                        "t/reservations/CN/DEATH_PENALTY_BAR",
                        "t/assurances/TORTURE_NON_REFOULEMENT+DEATH_PENALTY_BAR",
                        "t/compliance");
    }

    @Test
    void entries_with_one_key_are_accounts_of_one_claim() {
        Claims claims = claims("""
                "lifecycle": [
                  {"stage": "SIGNED", "date": "2007-03-20", %1$s},
                  {"stage": "SIGNED", "date": "2007-03", "citations": [{"source": "media-2020"}]}]""".formatted(CITED));

        assertThat(claim(claims, "t/lifecycle/SIGNED").accounts()).hasSize(2);
        assertThat(claim(claims, "t/lifecycle/SIGNED").member()).isEqualTo("lifecycle");
        assertThat(claim(claims, "t/lifecycle/SIGNED").agreement()).isEqualTo(Agreement.REFINES);
    }

    @Test
    void a_claim_conflicts_if_any_two_of_its_accounts_do() {
        Claims claims = claims("""
                "lifecycle": [
                  {"stage": "SIGNED", "date": "2007-03-20", %1$s},
                  {"stage": "SIGNED", "date": "2007", %1$s},
                  {"stage": "SIGNED", "date": "2007-04", %1$s}]""".formatted(CITED));

        assertThat(claim(claims, "t/lifecycle/SIGNED").agreement()).isEqualTo(Agreement.CONFLICTS);
    }

    @Test
    void accounts_that_say_the_same_are_compared_once() {
        String steps = IntStream.range(0, 300)
                .mapToObj(i -> "{\"stage\": \"SIGNED\", \"date\": \"2007-0" + (1 + i % 2) + "\", \"note\": \"" + i
                        + "\", " + CITED + "}")
                .collect(Collectors.joining(", "));
        Claim signed = claim(claims("\"lifecycle\": [" + steps + "]"), "t/lifecycle/SIGNED");

        assertThat(signed.accounts()).hasSize(300);
        assertThat(signed.different()).hasSize(2);
        assertThat(signed.agreement()).isEqualTo(Agreement.CONFLICTS);
    }

    @Test
    void how_accounts_relate_is_the_worst_of_how_any_two_of_them_do() {
        assertThat(Dataset.embedded().claims().all())
                .allSatisfy(claim -> assertThat(claim.agreement())
                        .isEqualTo(claim.accounts().stream()
                                .flatMap(one -> claim.accounts().stream().map(one::compare))
                                .max(Comparator.naturalOrder())
                                .orElse(Agreement.SAME)));
    }

    @Test
    void values_that_can_all_be_true_are_separate_claims_and_others_conflict() {
        Claims claims = claims("""
                "functions": [{"value": "EVIDENCE", %1$s}, {"value": "TRAINING", %1$s}],
                "orientation": [{"value": "PUNITIVE", %1$s}, {"value": "PREVENTIVE", %1$s}]""".formatted(CITED));

        assertThat(ids(claims)).containsExactly("t/functions/EVIDENCE", "t/functions/TRAINING", "t/orientation");
        assertThat(claim(claims, "t/functions/EVIDENCE").agreement()).isEqualTo(Agreement.SAME);
        assertThat(claim(claims, "t/orientation").agreement()).isEqualTo(Agreement.CONFLICTS);
    }

    @Test
    void a_question_that_no_source_answers_is_a_claim_without_accounts() {
        Claim unanswered = claim(claims("\"textRead\": \"NONE\""), "t/safeguards/SPECIALTY");

        assertThat(unanswered.accounts()).isEmpty();
        assertThat(unanswered.member()).isEqualTo("safeguards");
        assertThat(unanswered.agreement()).isEqualTo(Agreement.SAME);
    }

    @Test
    void every_account_of_the_embedded_dataset_belongs_to_one_claim() {
        Dataset dataset = Dataset.embedded();
        long accounts = dataset.all()
                .flatMap(record -> TypeDescription.of(RecordKind.of(record)).members().stream()
                        .filter(MemberDescription::isClaim)
                        .flatMap(member -> member.values(record).stream()))
                .count();

        assertThat(dataset.claims().all().stream()
                        .mapToLong(claim -> claim.accounts().size())
                        .sum())
                .isEqualTo(accounts)
                .isGreaterThan(1000);
        assertThat(dataset.claims().all())
                .allSatisfy(claim -> assertThat(claim.accounts())
                        .isNotEmpty()
                        .allSatisfy(account ->
                                assertThat(((Account) account).citations()).isNotEmpty()));
    }

    @Test
    void an_id_is_read_as_it_was_written() {
        ClaimId id = ClaimId.of("t", "lifecycle", "RATIFIED/FR");

        assertThat(ClaimId.parse(id.toString())).isEqualTo(id);
        assertThat(ClaimId.of("t", "compliance", "")).hasToString("t/compliance");
        assertThat(id).isLessThan(ClaimId.of("u", "a", ""));
        assertThat(id).isGreaterThan(ClaimId.of("t", "compliance", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t", "/lifecycle"})
    void what_is_not_a_claims_id_is_refused(String written) {
        assertThatThrownBy(() -> ClaimId.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("claim: found \"" + written
                        + "\"; expected the id of a record, a slash and the path in it, as in" + " fr-2016-1/route");
    }
}
