package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.actor.Actor;
import io.github.lec.actor.Fact;
import io.github.lec.actor.StateFact;
import io.github.lec.dataset.ClaimId;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.ExposureQuestion;
import io.github.lec.exposure.Person;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Reservation;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Evidence;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.table.SmallDataset;
import io.github.lec.report.words.Evidences;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.OpenClaim;
import io.github.lec.rule.RuleSet;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.source.Account;
import io.github.lec.source.AccountBuilder;
import io.github.lec.source.Basis;
import io.github.lec.source.Citation;
import io.github.lec.source.Confidence;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.ClauseForms;
import io.github.lec.view.Dispute;
import io.github.lec.view.Relation;
import io.github.lec.view.StateFactAnswer;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random accounts of one clause and of one fact about a state agree, refine each other or contradict each other. The
 * cell, the finding, the exposure and Claims answer from all of them alike: the same value, the same first account, the
 * same dispute.
 */
class DisputesTest {
    private static final int DISPUTES = 400;
    private static final ActorId CHINA = ActorId.of("CN");
    private static final SafeguardKind JUDGED = SafeguardKind.DEATH_PENALTY_BAR;
    private static final SafeguardKind EXPOSED = SafeguardKind.OWN_NATIONALS_BAR;

    private static final String CLAUSE_RULE = "LEC-EXT-003";
    private static final String RECORD_RULE = "LEC-REF-005";
    private static final String FACT_RULE = "LEC-GOV-001";

    private static final List<SafeguardForm> FORMS = List.of(
            SafeguardForm.MANDATORY_REFUSAL,
            SafeguardForm.MANDATORY_UNLESS_ASSURANCE,
            SafeguardForm.OPTIONAL_REFUSAL,
            SafeguardForm.REFUSAL_UNSPECIFIED,
            SafeguardForm.ABSENT,
            SafeguardForm.ABSENT,
            SafeguardForm.NOT_DETERMINED);

    private static final List<String> SOURCES = List.of("TREATY_SERIES", "COURT", "ACADEMIC", "MEDIA");
    private static final LocalDate KNOWN_BY = LocalDate.of(2023, 1, 1);

    private static final List<ActorId> STATES = new ArrayList<>();
    private static View view;
    private static Comparison comparison;
    private static Map<String, Row> claims;

    @BeforeAll
    static void record() {
        DisputeRecorder recorder = new DisputeRecorder(20_261_127, SOURCES);
        for (int i = 0; i < DISPUTES; i++) {
            ActorId state = ActorId.of("S" + i);
            STATES.add(state);
            recorder.add(state(state, recorder));
            recorder.add(treaty(state, recorder));
        }
        view = recorder.view(KNOWN_BY);
        RuleSet rules = RuleCatalogue.standard()
                .only(rule -> Set.of(CLAUSE_RULE, RECORD_RULE, FACT_RULE)
                        .contains(rule.info().id()));
        comparison = Comparison.of(view)
                .selection(new Selection(new TreeSet<>(STATES), List.of(CHINA)))
                .rules(rules);
        claims = DisputeRecorder.byAnchor(comparison.table("Claims"));
    }

    // ---------------------------------------------------------------- the accounts

    private static Actor state(ActorId id, DisputeRecorder recorder) {
        Actor.Builder state = DisputeRecorder.state(id);
        Random random = recorder.random();
        for (Fact fact : List.of(Fact.OWN_NATIONALS_RULE, Fact.MONITORING_AUTHORITY)) {
            for (int i = random.nextInt(4); i > 0; i--) {
                StateFact.Builder account = StateFact.builder();
                account.fact(fact)
                        .value(recorder.pick(fact.answers()))
                        .note("Account " + i)
                        .denies(random.nextInt(6) == 0);
                if (random.nextInt(3) == 0) {
                    account.start(PartialDate.parse(recorder.pick(List.of("2010", "2026", "2026-11"))));
                }
                if (random.nextInt(3) == 0) {
                    account.end(PartialDate.parse(recorder.pick(List.of("2026", "2027", "2026-11-01"))));
                }
                state.addFacts(cited(account, account::confidence, recorder).build());
            }
        }
        return state.build();
    }

    private static Treaty treaty(ActorId state, DisputeRecorder recorder) {
        Random random = recorder.random();
        Treaty.Builder treaty = Treaty.builder();
        treaty.id(InstrumentId.of("treaty-" + state.value().toLowerCase(java.util.Locale.ROOT)))
                .kind(TreatyKind.EXTRADITION)
                .title("Treaty of " + state)
                .addParties(state, CHINA)
                .textRead(recorder.pick(List.of(TextRead.FULL, TextRead.PARTIAL, TextRead.NONE)))
                .addLifecycle(step(Stage.SIGNED, "2009-01-01"), step(Stage.IN_FORCE, "2010-01-01"));
        for (SafeguardKind kind : List.of(JUDGED, EXPOSED)) {
            for (int i = random.nextInt(5); i > 0; i--) {
                treaty.addSafeguards(clause(kind, state, i, recorder));
            }
            for (int i = random.nextInt(8) - 5; i > 0; i--) {
                treaty.addReservations(reservation(kind, state, i, recorder));
            }
        }
        return treaty.build();
    }

    private static LifecycleStep step(Stage stage, String date) {
        return LifecycleStep.builder()
                .stage(stage)
                .date(PartialDate.parse(date))
                .addCitations(Citation.builder()
                        .source(DisputeRecorder.source("TREATY_SERIES", 2018))
                        .build())
                .build();
    }

    private static Clause clause(SafeguardKind kind, ActorId state, int number, DisputeRecorder recorder) {
        Random random = recorder.random();
        Clause.Builder account = Clause.builder();
        account.kind(kind).summary("Account " + number + " of the clause.");
        if (random.nextInt(4) == 0) {
            account.requested(state);
        }
        if (random.nextInt(4) == 0) {
            account.no(1 + random.nextInt(2));
        }
        if (random.nextInt(6) == 0) {
            account.denies(true);
        } else {
            account.form(recorder.pick(FORMS));
        }
        if (random.nextInt(4) > 0) {
            account.basis(recorder.pick(List.of(Basis.values())));
        }
        return cited(account, account::confidence, recorder).build();
    }

    private static Reservation reservation(SafeguardKind kind, ActorId state, int number, DisputeRecorder recorder) {
        Random random = recorder.random();
        Reservation.Builder account = Reservation.builder();
        account.kind(kind).party(state).summary("Account " + number + " of the reservation.");
        if (random.nextInt(4) > 0) {
            account.form(recorder.pick(FORMS));
        }
        account.denies(random.nextInt(4) == 0);
        return cited(account, account::confidence, recorder).build();
    }

    private static <B extends AccountBuilder<B>> B cited(
            B account, Consumer<Confidence> confidence, DisputeRecorder recorder) {
        if (recorder.random().nextInt(4) > 0) {
            confidence.accept(recorder.pick(List.of(Confidence.values())));
        }
        return account.cite(recorder.source());
    }

    // ---------------------------------------------------------------- where they are read

    private static Cell cell(Matrix matrix, Row row, String key) {
        List<String> keys = matrix.columns().stream().map(Column::key).toList();
        return row.cells().get(keys.indexOf(key));
    }

    private static String inClaims(String claim, String heading) {
        return SmallDataset.words(comparison.table("Claims"), claims.get(claim), heading);
    }

    private static Relation relation(ActorId state) {
        return Relation.of((Treaty) view.dataset().between(state, CHINA).get(0), state, CHINA);
    }

    private static ClauseAnswer answer(ActorId state, SafeguardKind kind) {
        return view.instruments().clause(relation(state), kind);
    }

    private static Finding finding(String rule, Subject subject) {
        Evaluation evaluation = comparison.evaluation();
        return evaluation.finding(evaluation.rules().rule(rule).orElseThrow(), subject);
    }

    private static Exposure exposure(ActorId state) {
        return Exposure.of(view, Person.of(List.of(state)), state, CHINA, Purpose.PROSECUTION);
    }

    private static List<ClauseAnswer> answers() {
        return STATES.stream()
                .flatMap(state -> Stream.of(answer(state, JUDGED), answer(state, EXPOSED)))
                .toList();
    }

    // ---------------------------------------------------------------- clauses

    @Test
    void the_strength_of_a_clause_is_the_same_where_it_is_remembered() {
        View caching = view.caching();

        for (ClauseAnswer answer : answers()) {
            assertThat(caching.instruments().strength(answer.relation(), answer.kind()))
                    .as("%s", answer)
                    .isEqualTo(answer.value());
        }
    }

    @Test
    void a_cell_rests_on_the_claims_of_the_answer_and_has_its_meaning() {
        Matrix matrix = comparison.table("Extradition clauses");
        Map<String, Row> rows = DisputeRecorder.byAnchor(matrix);
        for (ClauseAnswer answer : answers()) {
            Cell cell =
                    cell(matrix, rows.get(answer.relation().id()), answer.kind().name());
            assertThat(cell.evidence()).startsWith(Evidences.of(answer.claims()).toArray(Evidence[]::new));
            assertThat(cell.meaning()).isIn(meanings(answer));
            assertThat(cell.words().startsWith("disputed: "))
                    .isEqualTo(answer.dispute().isOpen());
        }
    }

    private static Set<Meaning> meanings(ClauseAnswer answer) {
        if (!answer.isDetermined()) {
            return EnumSet.of(Meaning.PRESENT, Meaning.UNKNOWN, Meaning.REPORTED_MISSING);
        }
        return switch (answer.value().lowest()) {
            case BINDING -> EnumSet.of(Meaning.GOOD);
            case WEAK -> EnumSet.of(Meaning.WEAK);
            case NONE -> EnumSet.of(Meaning.MISSING);
        };
    }

    @Test
    void the_account_that_a_cell_shows_is_the_first_of_its_claim() {
        for (ClauseAnswer answer : answers()) {
            String claim = answer.claims().get(0).toString();
            assertThat(claims.containsKey(claim)).isEqualTo(answer.shown().isPresent());
            if (answer.shown().isPresent()) {
                assertThat(inClaims(claim, "Answer"))
                        .endsWith(summary(answer.shown().get()));
            }
        }
    }

    private static String summary(Account account) {
        return account instanceof Clause clause
                ? clause.summary().orElseThrow()
                : ((Reservation) account).summary().orElseThrow();
    }

    @Test
    void a_rule_that_asks_for_a_clause_finds_its_value_and_its_dispute() {
        for (ActorId state : STATES) {
            ClauseAnswer answer = answer(state, JUDGED);
            Finding finding = finding(CLAUSE_RULE, new Subject.Relation(answer.relation()));
            Map<ClaimId, OpenClaim> open =
                    finding.openClaims().stream().collect(Collectors.toMap(OpenClaim::claim, claim -> claim));

            assertThat(finding.verdict())
                    .isEqualTo(DisputeRecorder.verdict(answer.value().is(Strength.NONE)));
            assertThat(finding.evidence()).containsAll(answer.claims());
            for (ClaimId claim : answer.claims()) {
                assertThat(open.containsKey(claim)).isEqualTo(!answer.isDetermined());
                if (open.containsKey(claim)) {
                    assertThat(open.get(claim).disputed())
                            .isEqualTo(answer.dispute().isOpen());
                }
            }
        }
    }

    @Test
    void exposure_rests_on_the_value_and_the_claims_of_the_clause() {
        for (ActorId state : STATES) {
            ClauseAnswer answer = answer(state, EXPOSED);
            Exposure exposure = exposure(state);

            assertThat(exposure.clauses()).contains(answer, answer(state, JUDGED));
            assertThat(exposure.reasons())
                    .filteredOn(reason -> reason.question() == ExposureQuestion.TREATY_HAS_OWN_NATIONALS_CLAUSE)
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.answer()).isEqualTo(answer.value().isAtLeast(Strength.WEAK));
                        assertThat(reason.claims()).containsAll(answer.claims());
                    });
        }
    }

    @Test
    void claims_says_that_an_account_differs_if_it_contradicts_the_first_one() {
        for (ClauseAnswer answer : answers()) {
            String claim = answer.claims().get(0).toString();
            List<Account> rivals = answer.dispute().rivals().stream()
                    .filter(rival -> answer.shown().orElseThrow().key().equals(rival.key()))
                    .toList();
            assertThat(claims.containsKey(claim)
                            && inClaims(claim, "Other accounts").contains("Differs"))
                    .isEqualTo(!rivals.isEmpty());
        }
    }

    @Test
    void cell_and_claims_name_a_report_of_absence_that_does_not_count() {
        Matrix matrix = comparison.table("Extradition clauses");
        Map<String, Row> rows = DisputeRecorder.byAnchor(matrix);
        int seen = 0;
        for (ClauseAnswer answer : answers()) {
            List<Account> notCounted = answer.dispute().notCounted();
            if (!notCounted.isEmpty() && !answer.dispute().isOpen()) {
                seen++;
                assertThat(cell(
                                        matrix,
                                        rows.get(answer.relation().id()),
                                        answer.kind().name())
                                .words())
                        .as("%s", answer)
                        .contains(" (another source: ", "reported absent");
                assertThat(notCounted)
                        .allSatisfy(account -> assertThat(ClauseForms.isReportedAbsent(
                                        answer.relation().instrument(), account))
                                .isTrue());
                if (notCounted.stream()
                        .map(Account::key)
                        .anyMatch(answer.shown().orElseThrow().key()::equals)) {
                    assertThat(inClaims(answer.claims().get(0).toString(), "Other accounts"))
                            .contains("Does not count, reported absent");
                }
            }
        }
        assertThat(seen).isGreaterThan(10);
    }

    @Test
    void what_leaves_a_clause_disputed_is_found_in_the_record() {
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (ActorId state : STATES) {
            CooperationInstrument treaty = relation(state).instrument();
            List<ClauseAnswer> answers = Stream.of(JUDGED, EXPOSED)
                    .flatMap(kind -> Stream.of(
                            answer(state, kind), view.instruments().clause(Relation.of(treaty, CHINA, state), kind)))
                    .filter(answer -> !answer.byReservation())
                    .toList();
            Verdict verdict =
                    finding(RECORD_RULE, new Subject.OfInstrument(treaty)).verdict();
            seen.add(verdict);
            if (answers.stream().anyMatch(answer -> answer.dispute().isOpen())) {
                assertThat(verdict).as("%s", answers).isEqualTo(Verdict.FAIL);
            }
            if (answers.size() == 4
                    && answers.stream()
                            .allMatch(answer -> answer.dispute().rivals().isEmpty())) {
                assertThat(verdict).as("%s", answers).isNotEqualTo(Verdict.FAIL);
            }
        }
        assertThat(seen).contains(Verdict.PASS, Verdict.FAIL);
    }

    // ---------------------------------------------------------------- facts about states

    private static Finding monitoring(ActorId state) {
        return finding(
                FACT_RULE, new Subject.OfState(view.dataset().actor(state).orElseThrow(), CHINA));
    }

    @Test
    void a_rule_that_asks_for_a_fact_finds_its_value_and_its_dispute() {
        for (ActorId state : STATES) {
            StateFactAnswer answer = view.states().answer(state, Fact.MONITORING_AUTHORITY, DisputeRecorder.AS_OF);
            Finding finding = monitoring(state);
            assertThat(finding.verdict())
                    .as("%s", answer)
                    .isEqualTo(DisputeRecorder.verdict(answer.value()
                            .map(value -> Truth.of(value.equals("NO")))
                            .orElse(Truth.UNKNOWN)));
            assertThat(finding.evidence()).as("%s", answer).containsAll(answer.claims());
            assertThat(finding.openClaims().stream().filter(OpenClaim::disputed).map(OpenClaim::claim))
                    .as("%s", answer)
                    .isEqualTo(answer.dispute().isOpen() ? answer.claims() : List.of());
        }
    }

    @Test
    void exposure_rests_on_the_value_and_the_claims_of_a_fact() {
        for (ActorId state : STATES) {
            StateFactAnswer answer = view.states().answer(state, Fact.OWN_NATIONALS_RULE, DisputeRecorder.AS_OF);
            assertThat(exposure(state).reasons())
                    .filteredOn(reason -> reason.question() == ExposureQuestion.LAW_PROTECTS_OWN_NATIONALS)
                    .allSatisfy(reason -> {
                        answer.value()
                                .ifPresent(value -> assertThat(reason.answer())
                                        .as("%s", answer)
                                        .isEqualTo(Truth.of(value.startsWith("BARRED"))));
                        assertThat(reason.claims()).containsAll(answer.claims());
                    });
        }
    }

    @Test
    void the_account_of_a_fact_that_is_shown_is_the_first_in_claims_that_may_hold() {
        Set<Dispute.Effect> seen = EnumSet.noneOf(Dispute.Effect.class);
        for (ActorId state : STATES) {
            for (Fact fact : List.of(Fact.MONITORING_AUTHORITY, Fact.OWN_NATIONALS_RULE)) {
                StateFactAnswer answer = view.states().answer(state, fact, DisputeRecorder.AS_OF);
                seen.add(answer.dispute().effect());
                assertThat(view.claim(answer.claims().get(0)).accounts().stream()
                                .filter(account -> !((StateFact) account)
                                        .holdsOn(DisputeRecorder.AS_OF)
                                        .isFalse())
                                .findFirst()
                                .map(Account.class::cast))
                        .as("%s", answer)
                        .isEqualTo(answer.shown());
            }
        }
        assertThat(seen).contains(Dispute.Effect.NONE, Dispute.Effect.OPEN);
    }

    @Test
    void the_disputes_are_of_all_kinds() {
        assertThat(answers()).extracting(answer -> answer.dispute().effect()).contains(Dispute.Effect.values());
        assertThat(answers()).extracting(ClauseAnswer::value).hasSizeGreaterThan(100);
        assertThat(answers()).filteredOn(ClauseAnswer::byReservation).hasSizeGreaterThan(50);
    }
}
