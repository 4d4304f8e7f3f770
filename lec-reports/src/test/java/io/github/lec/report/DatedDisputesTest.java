package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.ClaimId;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureQuestion;
import io.github.lec.exposure.Person;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.OperationId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.table.SmallDataset;
import io.github.lec.report.words.Evidences;
import io.github.lec.rule.Finding;
import io.github.lec.rule.OpenClaim;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Subject;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.source.YesNoAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.Dispute;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.View;
import io.github.lec.view.YesNoAnswer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random accounts of a treaty's entry into force, and of the consent that a state gave or refused to an operation,
 * agree, refine each other or contradict each other. The answer, the cell, the finding, the exposure and Claims tell
 * the same of them.
 */
class DatedDisputesTest {
    private static final int DISPUTES = 300;
    private static final ActorId CHINA = ActorId.of("CN");
    private static final String CONSENT_RULE = "LEC-POL-001";
    private static final LocalDate KNOWN_BY = LocalDate.of(2024, 1, 1);
    private static final Optional<PartialDate> ACT = Optional.of(PartialDate.parse("2015-06-01"));
    private static final List<String> SOURCES = List.of("COURT", "GOVERNMENT", "INTERNATIONAL_BODY");
    private static final List<String> ENTRIES = List.of("2014", "2014-05", "2014-05-01", "2025", "2026-11", "2027");
    private static final List<String> OBSERVED = List.of("2014", "2018-10", "2023-04-01");
    private static final List<String> CONSENTS = List.of("2014", "2015-06", "2015-06-01", "2016-02-03");

    private static final Map<ActorId, Treaty> TREATIES = new HashMap<>();
    private static final Map<ActorId, Operation> OPERATIONS = new HashMap<>();
    private static View view;
    private static Comparison comparison;
    private static Map<String, Row> claims;

    @BeforeAll
    static void record() {
        DisputeRecorder recorder = new DisputeRecorder(20_261_128, SOURCES);
        for (int i = 0; i < DISPUTES; i++) {
            ActorId state = ActorId.of("S" + i);
            recorder.add(DisputeRecorder.state(state).build());
            TREATIES.put(state, recorder.add(treaty(state, recorder)));
            OPERATIONS.put(state, recorder.add(operation(state, recorder)));
        }
        view = recorder.view(KNOWN_BY);
        comparison = Comparison.of(view)
                .selection(new Selection(new TreeSet<>(TREATIES.keySet()), List.of(CHINA)))
                .rules(RuleCatalogue.standard().only(rule -> rule.info().id().equals(CONSENT_RULE)));
        claims = DisputeRecorder.byAnchor(comparison.table("Claims"));
    }

    // ---------------------------------------------------------------- the accounts

    private static Treaty treaty(ActorId state, DisputeRecorder recorder) {
        Random random = recorder.random();
        Treaty.Builder treaty = Treaty.builder();
        treaty.id(InstrumentId.of("treaty-" + state.value().toLowerCase(Locale.ROOT)))
                .kind(TreatyKind.EXTRADITION)
                .title("Treaty of " + state)
                .addParties(state, CHINA)
                .addLifecycle(LifecycleStep.builder()
                        .stage(Stage.SIGNED)
                        .date(PartialDate.parse("2009-01-01"))
                        .cite("government-2018")
                        .build());
        for (int i = random.nextInt(4); i > 0; i--) {
            LifecycleStep.Builder step = LifecycleStep.builder()
                    .stage(Stage.IN_FORCE)
                    .denies(random.nextInt(6) == 0)
                    .cite(recorder.source());
            treaty.addLifecycle(
                    random.nextInt(4) == 0
                            ? step.observedOn(PartialDate.parse(recorder.pick(OBSERVED)))
                                    .build()
                            : step.date(PartialDate.parse(recorder.pick(ENTRIES)))
                                    .build());
        }
        return treaty.build();
    }

    private static Operation operation(ActorId state, DisputeRecorder recorder) {
        Random random = recorder.random();
        Operation.Builder operation = Operation.builder();
        operation
                .id(OperationId.of("operation-" + state.value().toLowerCase(Locale.ROOT)))
                .kind("JOINT_PATROL")
                .title("Operation in " + state)
                .addBy(CHINA)
                .addHosts(state)
                .addSteps(OperationStep.builder()
                        .stage(OperationStage.HELD)
                        .date(ACT.orElseThrow())
                        .cite("government-2018")
                        .build());
        for (int i = random.nextInt(4); i > 0; i--) {
            YesNoAccount.Builder account = YesNoAccount.builder();
            account.value(random.nextBoolean()).denies(random.nextInt(6) == 0).cite(recorder.source());
            if (random.nextBoolean()) {
                account.date(PartialDate.parse(recorder.pick(CONSENTS)));
            }
            if (random.nextBoolean()) {
                account.party(state);
            }
            operation.addHostConsent(account.build());
        }
        return operation.build();
    }

    // ---------------------------------------------------------------- where they are read

    private static String inClaims(ClaimId claim, String heading) {
        return SmallDataset.words(comparison.table("Claims"), claims.get(claim.toString()), heading);
    }

    private static YesNoAnswer inForce(ActorId state) {
        return view.instruments().inForce(TREATIES.get(state), DisputeRecorder.AS_OF);
    }

    private static YesNoAnswer consent(ActorId state) {
        return view.acts().consent(OPERATIONS.get(state), ACT);
    }

    private static Cell status(ActorId state) {
        Matrix cooperation = comparison.table("Cooperation");
        return SmallDataset.cell(
                cooperation, DisputeRecorder.byAnchor(cooperation).get(state.value()), "Extradition treaty");
    }

    // ---------------------------------------------------------------- entry into force

    @Test
    void a_status_and_its_cell_are_open_only_if_the_answer_on_entry_into_force_is() {
        Set<Truth> seen = EnumSet.noneOf(Truth.class);
        for (ActorId state : TREATIES.keySet()) {
            YesNoAnswer answer = inForce(state);
            InstrumentStatus status = view.instruments().status(TREATIES.get(state));
            Cell cell = status(state);
            seen.add(answer.value());

            assertThat(isInForce(status)).as("%s, %s", answer, status).isIn(answer.value(), Truth.UNKNOWN);
            if (answer.value().isKnown()) {
                assertThat(status.dispute().isOpen())
                        .as("%s, %s", answer, status)
                        .isFalse();
                assertThat(cell.words()).doesNotStartWith("Disputed");
            }
            if (answer.dispute().isOpen()) {
                assertThat(cell.meaning()).as("%s, %s", answer, cell).isEqualTo(Meaning.UNKNOWN);
            }
            assertThat(cell.evidence()).containsAll(Evidences.of(status.claims()));
        }
        assertThat(seen).containsExactlyInAnyOrder(Truth.values());
    }

    private static Truth isInForce(InstrumentStatus status) {
        return switch (status.value()) {
            case IN_FORCE, OBSERVED_IN_FORCE -> status.dispute().isOpen() ? Truth.UNKNOWN : Truth.TRUE;
            case SIGNED_NOT_IN_FORCE -> Truth.FALSE;
            default -> Truth.UNKNOWN;
        };
    }

    @Test
    void exposure_applies_a_treaty_as_far_as_it_is_in_force_and_rests_on_the_same_claims() {
        for (ActorId state : TREATIES.keySet()) {
            YesNoAnswer answer = inForce(state);
            assertThat(Exposure.of(view, Person.of(List.of(state)), state, CHINA, Purpose.PROSECUTION)
                            .reasons())
                    .filteredOn(reason -> reason.question() == ExposureQuestion.TREATY_APPLIES)
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.answer()).as("%s", answer).isEqualTo(answer.value());
                        assertThat(reason.claims()).as("%s", answer).containsAll(answer.claims());
                    });
        }
    }

    // ---------------------------------------------------------------- a notified fact

    @Test
    void a_rule_that_asks_for_a_consent_finds_its_value_and_its_dispute() {
        Set<Dispute.Effect> seen = EnumSet.noneOf(Dispute.Effect.class);
        for (ActorId state : OPERATIONS.keySet()) {
            YesNoAnswer answer = consent(state);
            Finding finding = comparison
                    .evaluation()
                    .finding(
                            RuleCatalogue.standard().rule(CONSENT_RULE).orElseThrow(),
                            new Subject.OfOperation(OPERATIONS.get(state)));
            seen.add(answer.dispute().effect());

            assertThat(finding.verdict())
                    .as("%s", answer)
                    .isEqualTo(DisputeRecorder.verdict(answer.value().not()));
            assertThat(finding.evidence()).as("%s", answer).containsAll(answer.claims());
            assertThat(finding.openClaims().stream().filter(OpenClaim::disputed).map(OpenClaim::claim))
                    .as("%s", answer)
                    .isEqualTo(answer.dispute().isOpen() ? answer.claims() : List.of());
        }
        assertThat(seen).contains(Dispute.Effect.NONE, Dispute.Effect.WITHOUT_EFFECT, Dispute.Effect.OPEN);
    }

    @Test
    void claims_says_that_an_account_differs_where_the_answer_has_rivals() {
        Stream.of(
                        TREATIES.keySet().stream().map(DatedDisputesTest::inForce),
                        OPERATIONS.keySet().stream().map(DatedDisputesTest::consent))
                .flatMap(answers -> answers)
                .forEach(answer -> assertThat(answer.claims().stream()
                                .filter(claim -> claims.containsKey(claim.toString()))
                                .anyMatch(claim ->
                                        inClaims(claim, "Other accounts").contains("Differs")))
                        .as("%s", answer)
                        .isEqualTo(!answer.dispute().rivals().isEmpty()));
    }
}
