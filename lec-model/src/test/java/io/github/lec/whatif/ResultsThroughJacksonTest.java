package io.github.lec.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.lec.assessment.Balance;
import io.github.lec.assessment.BalanceSettings;
import io.github.lec.assessment.KeyFinding;
import io.github.lec.assessment.KeyFindings;
import io.github.lec.change.Changes;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureTable;
import io.github.lec.exposure.Person;
import io.github.lec.exposure.Request;
import io.github.lec.instrument.Purpose;
import io.github.lec.record.ActorId;
import io.github.lec.record.SourceId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Suppression;
import io.github.lec.rule.Suppressions;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.source.Topic;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any Jackson mapper writes every result, alone or within a type of the user's own. */
class ResultsThroughJacksonTest {
    private static final View VIEW = View.of(Dataset.embedded());
    private static final Selection SELECTION =
            new Selection(new TreeSet<>(Set.of(ActorId.of("FR"), ActorId.of("DE"))), List.of(ActorId.of("CN")));
    private static final Evaluation EVALUATION = Evaluation.of(VIEW, RuleCatalogue.standard(), SELECTION);

    /** A type of a user's own. */
    record Answer(Finding finding, List<ClaimId> claims, Exposure exposure) {}

    static Stream<ObjectMapper> mappers() {
        return Stream.of(
                new ObjectMapper(),
                JsonMapper.builder().findAndAddModules().build(),
                JsonMapper.builder()
                        .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                        .build());
    }

    private static JsonNode written(ObjectMapper mapper, Object result) {
        try {
            return mapper.readTree(mapper.writeValueAsString(result));
        } catch (JsonProcessingException e) {
            throw new AssertionError(result.toString(), e);
        }
    }

    private static Finding failed() {
        return EVALUATION.findings(Set.of(Verdict.FAIL)).get(0);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_finding_has_its_rule_subject_verdict_words_and_claims(ObjectMapper mapper) {
        Finding finding = failed();

        JsonNode json = written(mapper, finding);

        assertThat(json.get("rule").textValue()).isEqualTo(finding.rule().info().id());
        assertThat(json.get("subject").textValue()).isEqualTo(finding.subject().id());
        assertThat(json.get("verdict").textValue()).isEqualTo("FAIL");
        assertThat(json.get("severity").textValue())
                .isEqualTo(finding.severity().name());
        assertThat(json.get("words").textValue()).isEqualTo(finding.words());
        assertThat(json.get("evidence"))
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(
                        finding.evidence().stream().map(ClaimId::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_finding_names_its_sources(ObjectMapper mapper) {
        List<Finding> findings = EVALUATION.findings(Verdict.FAIL);

        assertThat(findings)
                .anyMatch(finding -> !finding.sources().isEmpty())
                .allSatisfy(finding -> assertThat(written(mapper, finding).get("sources"))
                        .extracting(JsonNode::textValue)
                        .containsExactlyElementsOf(
                                finding.sources().stream().map(SourceId::value).toList()));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void an_undecided_finding_says_what_its_rule_lacks(ObjectMapper mapper) {
        List<Finding> undecided = RuleCatalogue.evaluate(VIEW).findings(Verdict.CANNOT_DECIDE);

        assertThat(undecided)
                .anyMatch(finding -> finding.openPoint().isPresent())
                .anyMatch(finding -> finding.openPoint().isEmpty())
                .allSatisfy(finding -> assertThat(
                                written(mapper, finding).path("openPoint").textValue())
                        .isEqualTo(finding.openPoint().orElse(null)));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void every_finding_of_any_verdict_can_be_written(ObjectMapper mapper) {
        assertThat(EVALUATION.findings(Set.of(Verdict.values())))
                .hasSizeGreaterThan(100)
                .allSatisfy(finding -> assertThat(
                                written(mapper, finding).get("subject").textValue())
                        .isEqualTo(finding.subject().id()));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void an_evaluation_has_every_verdict(ObjectMapper mapper) {
        JsonNode json = written(mapper, EVALUATION);

        assertThat(json.get("verdicts")
                        .get("LEC-EXT-001")
                        .get("cn-fr-extradition-2007/FR-CN")
                        .textValue())
                .isEqualTo(EVALUATION
                        .verdict(
                                EVALUATION.rules().rule("LEC-EXT-001").orElseThrow(),
                                EVALUATION.subjects().of(io.github.lec.rule.SubjectKind.RELATION).stream()
                                        .filter(subject -> subject.id().equals("cn-fr-extradition-2007/FR-CN"))
                                        .findFirst()
                                        .orElseThrow())
                        .orElseThrow()
                        .name());
        assertThat(json.get("counts").get("FAIL").longValue())
                .isEqualTo(EVALUATION.counts().get(Verdict.FAIL));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void suppressed_findings_say_by_whom(ObjectMapper mapper) {
        Suppression suppression = Suppression.builder()
                .rule(failed().rule().info().id())
                .subject(failed().subject().id())
                .reason("A protocol adds it.")
                .reviewer("N. N.")
                .expires(LocalDate.of(2999, 1, 1))
                .build();

        JsonNode json =
                written(mapper, Suppressions.of(List.of(suppression)).against(EVALUATION, LocalDate.of(2026, 1, 1)));

        assertThat(json.get("active").get(0).get("reviewer").textValue()).isEqualTo("N. N.");
        assertThat(json.get("expired")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void an_exposure_has_its_reasons_and_clauses(ObjectMapper mapper) {
        Exposure exposure = Exposure.of(VIEW, Request.of(Person.of("DE"), "FR", "CN", Purpose.PROSECUTION));

        JsonNode json = written(mapper, exposure);

        assertThat(json.get("protection").textValue())
                .isEqualTo(exposure.protection().name());
        assertThat(json.get("request").get("arrestedIn").textValue()).isEqualTo("FR");
        assertThat(json.get("reasons")).hasSameSizeAs(exposure.reasons());
        assertThat(json.get("clauses")).hasSameSizeAs(exposure.clauses());
        assertThat(written(mapper, ExposureTable.of(VIEW, SELECTION))).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void changes_have_their_sides_facts_and_findings(ObjectMapper mapper) {
        LocalDate day = LocalDate.of(2017, 1, 31);
        Changes changes = Changes.between(
                Evaluation.of(View.of(Dataset.embedded(), day, day), RuleCatalogue.standard(), SELECTION), EVALUATION);

        JsonNode json = written(mapper, changes);

        assertThat(json.get("before").get("asOf").textValue()).isEqualTo("2017-01-31");
        assertThat(json.get("facts")).hasSameSizeAs(changes.facts());
        assertThat(json.get("findings")).hasSameSizeAs(changes.findings());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void what_a_state_has_with_a_counterpart_says_how_it_is_known(ObjectMapper mapper) {
        CooperationRecord record = CooperationRecord.of(VIEW);

        assertThat(Topic.values())
                .allSatisfy(topic -> assertThat(Selection.EU27).allSatisfy(state -> {
                    JsonNode json = written(mapper, record.between(state, ActorId.of("CN"), topic));
                    assertThat(json.get("topic").textValue()).isEqualTo(topic.name());
                    assertThat(json.get("howKnown").textValue()).isNotEmpty();
                }));
        assertThat(written(mapper, record.between(ActorId.of("FR"), ActorId.of("CN"), Topic.EXTRADITION_TREATY))
                        .get("texts")
                        .get(0)
                        .get("record")
                        .textValue())
                .isEqualTo("cn-fr-extradition-2007");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void what_follows_from_an_assumption_has_both_sides(ObjectMapper mapper) {
        Consequences consequences = Consequences.of(
                EVALUATION,
                List.of(Assumption.clause("cn-fr-extradition-2007", "TORTURE_NON_REFOULEMENT=MANDATORY_REFUSAL")));

        JsonNode json = written(mapper, consequences);

        assertThat(json.get("assumptions").get(0).get("treaties").textValue()).isEqualTo("cn-fr-extradition-2007");
        assertThat(json.get("verdicts")).isNotEmpty().allSatisfy(one -> {
            assertThat(one.get("before").textValue())
                    .isNotEqualTo(one.get("whatIf").textValue());
        });
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void key_findings_and_risk_and_yield_can_be_written(ObjectMapper mapper) {
        List<KeyFinding> findings = KeyFindings.of(VIEW, SELECTION);

        assertThat(written(mapper, findings)).hasSameSizeAs(findings);
        assertThat(written(mapper, findings).get(0).get("words").textValue())
                .isEqualTo(findings.get(0).words());
        assertThat(written(
                                mapper,
                                Balance.of(EVALUATION, ActorId.of("FR"), ActorId.of("CN"), BalanceSettings.standard()))
                        .get("risks")
                        .get(0)
                        .get("worst"))
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void results_can_be_members_of_the_users_own_types(ObjectMapper mapper) {
        Finding finding = failed();
        Exposure exposure = Exposure.of(VIEW, Request.of(Person.of("DE"), "FR", "CN", Purpose.PROSECUTION));

        JsonNode json = written(mapper, new Answer(finding, finding.evidence(), exposure));

        assertThat(json.get("finding")).isEqualTo(written(mapper, finding));
        assertThat(json.get("claims")).isEqualTo(json.get("finding").get("evidence"));
    }
}
