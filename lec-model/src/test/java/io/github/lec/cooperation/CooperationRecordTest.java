package io.github.lec.cooperation;

import static io.github.lec.cooperation.SomeCooperation.CN;
import static io.github.lec.cooperation.SomeCooperation.DATASET;
import static io.github.lec.cooperation.SomeCooperation.FR;
import static io.github.lec.cooperation.SomeCooperation.counted;
import static io.github.lec.cooperation.SomeCooperation.record;
import static io.github.lec.cooperation.SomeCooperation.steps;
import static io.github.lec.cooperation.SomeCooperation.withCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationStage;
import io.github.lec.operation.OperationStep;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.rule.Selection;
import io.github.lec.source.Inquiry;
import io.github.lec.source.Source;
import io.github.lec.source.Topic;
import io.github.lec.view.CaseOutcome;
import io.github.lec.view.HowKnown;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a state has with a counterpart, by form of cooperation. */
class CooperationRecordTest {
    private static final ActorId GB = ActorId.of("GB");
    private static final ActorId DE = ActorId.of("DE");
    private static final ActorId HK = ActorId.of("HK");

    private static Cooperation on(String day, ActorId state, ActorId counterpart, Topic topic) {
        return CooperationRecord.of(View.of(DATASET, LocalDate.parse(day), LocalDate.parse("2026-10-31")))
                .between(state, counterpart, topic);
    }

    private static Cooperation now(ActorId state, ActorId counterpart, Topic topic) {
        return on("2026-10-31", state, counterpart, topic);
    }

    private static List<String> ids(Cooperation.OnRecord found) {
        return found.entries().stream()
                .map(EntryOnRecord::record)
                .map(Identified::recordId)
                .map(Object::toString)
                .toList();
    }

    // ---------------------------------------------------------------- texts

    @Test
    void a_treaty_has_the_status_that_it_had_on_the_day() {
        assertThat(status("2026-10-31")).isEqualTo(CooperationStatus.IN_FORCE);
        assertThat(status("2010-01-01")).isEqualTo(CooperationStatus.SIGNED_NOT_IN_FORCE);
        assertThat(status("2003-01-01")).isEqualTo(CooperationStatus.UNDER_NEGOTIATION);
        assertThat(status("1999-01-01")).isEqualTo(CooperationStatus.NOT_YET);
    }

    private static CooperationStatus status(String day) {
        return record(on(day, FR, CN, Topic.EXTRADITION_TREATY)).status();
    }

    @Test
    void the_status_comes_with_its_day_and_its_claims() {
        Cooperation.OnRecord found = record(now(FR, CN, Topic.EXTRADITION_TREATY));

        assertThat(found.day()).hasToString("Optional[2015-07-17]");
        assertThat(found.claims()).extracting(Object::toString).containsExactly("cn-fr/lifecycle/IN_FORCE");
        assertThat(found.howKnown()).isEqualTo(HowKnown.STATED);
    }

    @Test
    void a_signed_treaty_may_be_applied_provisionally() {
        assertThat(record(now(FR, CN, Topic.MUTUAL_LEGAL_ASSISTANCE)).status())
                .isEqualTo(CooperationStatus.PROVISIONALLY_APPLIED);
        assertThat(record(on("2005-12-31", FR, CN, Topic.MUTUAL_LEGAL_ASSISTANCE))
                        .status())
                .isEqualTo(CooperationStatus.SIGNED);
    }

    @Test
    void a_text_that_is_initialled_is_more_than_talks() {
        assertThat(record(now(DE, CN, Topic.TRANSFER_OF_SENTENCED_PERSONS)).status())
                .isEqualTo(CooperationStatus.INITIALLED);
    }

    @Test
    void an_agency_acts_for_its_state() {
        assertThat(ids(record(now(FR, CN, Topic.JOINT_OPERATIONS)))).containsExactly("cn-fr-patrols", "patrol");
    }

    @Test
    void hong_kong_is_never_pooled_with_china() {
        assertThat(now(GB, CN, Topic.EXTRADITION_TREATY)).isInstanceOf(Cooperation.NotLookedFor.class);
        assertThat(now(GB, CN, Topic.HONG_KONG_AGREEMENTS)).isInstanceOf(Cooperation.NotLookedFor.class);
        assertThat(ids(record(now(GB, HK, Topic.HONG_KONG_AGREEMENTS)))).containsExactly("gb-hk");
    }

    // ---------------------------------------------------------------- acts

    @Test
    void cases_and_persons_are_counted_separately_and_the_lowest_of_conflicting_numbers_counts() {
        Cooperation.OnRecord found = record(now(FR, CN, Topic.EXTRADITIONS_EXECUTED));

        assertThat(found.cases()).singleElement().satisfies(subject -> {
            assertThat(subject.outcome()).isEqualTo(CaseOutcome.EXECUTED);
            assertThat(subject.day()).hasToString("Optional[2016-09-01]");
        });
        assertThat(found.persons()).isEqualTo(2);
    }

    @Test
    void a_case_counts_where_it_had_come_by_the_day() {
        assertThat(on("2016-06-01", FR, CN, Topic.EXTRADITIONS_EXECUTED)).isInstanceOf(Cooperation.NotLookedFor.class);
        assertThat(record(on("2016-06-01", FR, CN, Topic.EXTRADITIONS_AUTHORISED))
                        .cases())
                .extracting(CaseOnRecord::outcome)
                .containsExactly(CaseOutcome.AUTHORISED);
        assertThat(now(FR, CN, Topic.EXTRADITIONS_AUTHORISED)).isInstanceOf(Cooperation.NotLookedFor.class);
    }

    @Test
    void a_person_brought_elsewhere_was_not_extradited_to_the_requesting_state() {
        assertThat(record(now(FR, CN, Topic.EXTRADITIONS_REFUSED)).cases())
                .singleElement()
                .satisfies(subject -> {
                    assertThat(subject.outcome()).isEqualTo(CaseOutcome.ELSEWHERE);
                    assertThat(subject.destination()).contains(HK);
                });
    }

    @Test
    void a_return_by_persuasion_is_not_an_extradition() {
        assertThat(ids(record(now(GB, CN, Topic.INFORMAL_RETURNS)))).containsExactly("gb-1");
        assertThat(now(GB, CN, Topic.EXTRADITIONS_EXECUTED)).isInstanceOf(Cooperation.NotLookedFor.class);
    }

    @Test
    void a_patrol_that_was_planned_and_cancelled_was_not_carried_out() {
        assertThat(record(now(FR, CN, Topic.JOINT_OPERATIONS)).operations())
                .extracting(OperationOnRecord::status)
                .containsExactly(CooperationStatus.CANCELLED);
    }

    @Test
    void a_patrol_that_a_source_says_was_not_held_is_reported_and_one_of_two_that_is_not_denied_was_observed() {
        OperationStep planned = step(OperationStage.PLANNED, "2017", false);
        OperationStep held = step(OperationStage.HELD, "2018", false);
        OperationStep denied = step(OperationStage.HELD, "2018", true);
        OperationStep again =
                step(OperationStage.HELD, "2019", false).toBuilder().no(2).build();

        assertThat(statusOf(planned, held)).isEqualTo(CooperationStatus.OBSERVED);
        assertThat(statusOf(planned, held, denied)).isEqualTo(CooperationStatus.REPORTED);
        assertThat(statusOf(planned, held, denied, again)).isEqualTo(CooperationStatus.OBSERVED);
        assertThat(statusOf(planned, denied)).isEqualTo(CooperationStatus.PLANNED);
    }

    private static OperationStep step(OperationStage stage, String day, boolean denies) {
        return OperationStep.builder()
                .stage(stage)
                .date(day)
                .denies(denies)
                .cite("press")
                .build();
    }

    private static CooperationStatus statusOf(OperationStep... steps) {
        Operation patrol = Operation.builder()
                .id("patrol")
                .kind("JOINT_PATROL")
                .title("A patrol")
                .addBy(CN)
                .addParticipants(FR)
                .addSteps(steps)
                .build();
        View view = View.of(
                Dataset.draft(Source.builder().id("press").title("A newspaper").build(), patrol),
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2025, 1, 1));
        return record(CooperationRecord.of(view).between(FR, CN, Topic.JOINT_OPERATIONS))
                .operations()
                .get(0)
                .status();
    }

    @Test
    void stations_have_the_span_of_numbers_that_sources_give_and_the_answer_of_the_host_state() {
        Cooperation.OnRecord found = record(now(FR, CN, Topic.POLICE_STATIONS));

        assertThat(found.operations()).singleElement().satisfies(stations -> {
            assertThat(stations.status()).isEqualTo(CooperationStatus.REPORTED);
            assertThat(stations.figure().orElseThrow().least()).isEqualByComparingTo("3");
            assertThat(stations.figure().orElseThrow().most()).isEqualByComparingTo("4");
        });
        assertThat(found.responses())
                .extracting(response -> response.id().value())
                .containsExactly("answer");
    }

    // ---------------------------------------------------------------- silence

    @Test
    void none_found_needs_a_recorded_search() {
        Cooperation searched = now(DE, CN, Topic.EXTRADITION_TREATY);

        assertThat(searched).isInstanceOf(Cooperation.NoneFound.class);
        assertThat(searched.howKnown()).isEqualTo(HowKnown.NONE_FOUND);
        assertThat(searched.inquiries())
                .extracting(Inquiry::id)
                .extracting(Object::toString)
                .containsExactly("none");
    }

    @Test
    void one_search_that_settles_nothing_leaves_the_question_open_whatever_another_found() {
        Cooperation open = now(DE, CN, Topic.POLICE_STATIONS);

        assertThat(open).isInstanceOf(Cooperation.SearchInconclusive.class);
        assertThat(open.howKnown()).isEqualTo(HowKnown.NOT_DETERMINED);
        assertThat(open.inquiries())
                .extracting(Inquiry::id)
                .extracting(Object::toString)
                .containsExactly("hints", "none");
    }

    @Test
    void a_search_for_a_clause_is_none_for_a_treaty() {
        Cooperation nobody = now(DE, CN, Topic.MUTUAL_LEGAL_ASSISTANCE);

        assertThat(nobody).isInstanceOf(Cooperation.NotLookedFor.class);
        assertThat(nobody.question().claim()).hasToString("DE/cooperation/CN/MUTUAL_LEGAL_ASSISTANCE");
    }

    @Test
    void what_was_published_later_is_not_known() {
        View earlier = View.of(DATASET, LocalDate.parse("2026-10-31"), LocalDate.parse("2010-01-01"));

        Cooperation.OnRecord found = record(CooperationRecord.of(earlier).between(FR, CN, Topic.EXTRADITIONS_EXECUTED));

        assertThat(found.persons()).isEqualTo(3);
    }

    @Test
    void persons_of_one_case_who_came_to_different_outcomes_are_counted_apart() {
        CooperationRecord record = CooperationRecord.of(View.of(withCase("""
                "persons": [
                  {"person": "A", "count": 1, "citations": [{"source": "s"}]},
                  {"person": "B", "count": 2, "citations": [{"source": "s"}]},
                  {"person": "C", "count": 4, "citations": [{"source": "s"}]}],
                "steps": [
                  {"stage": "ARRESTED", "date": "2016-01-01", "citations": [{"source": "s"}]},
                  {"stage": "SURRENDERED", "person": "A", "date": "2016-09-01", "citations": [{"source": "s"}]},
                  {"stage": "SURRENDERED", "person": "C", "date": "2016-10-01", "citations": [{"source": "s"}]},
                  {"stage": "COURT_REFUSED", "person": "B", "date": "2016-08-01", "citations": [{"source": "s"}]}]""")));

        assertThat(record.cases(FR, CN))
                .extracting(CaseOnRecord::outcome, CaseOnRecord::labels, CaseOnRecord::persons)
                .containsExactly(
                        tuple(CaseOutcome.EXECUTED, List.of("A", "C"), 5), tuple(CaseOutcome.REFUSED, List.of("B"), 2));
        assertThat(record(record.between(FR, CN, Topic.EXTRADITIONS_EXECUTED)).persons())
                .isEqualTo(5);
        assertThat(record.decisions(FR, CN)).hasSize(1);
        assertThat(CaseOnRecord.number(record.cases(FR, CN))).isEqualTo(1);
    }

    @Test
    void outcomes_that_contradict_each_other_are_a_dispute() {
        List.of("""
                        {"stage": "SURRENDERED", "date": "2016", "citations": [{"source": "s"}]},
                        {"stage": "SURRENDERED", "denies": true, "citations": [{"source": "s"}]}""", """
                        {"stage": "SURRENDERED", "date": "2016", "citations": [{"source": "s"}]},
                        {"stage": "SURRENDERED", "date": "2016", "destination": "HK", "citations": [{"source": "s"}]}""", """
                        {"stage": "SURRENDERED", "date": "2016", "citations": [{"source": "s"}]},
                        {"stage": "REFUSED", "date": "2017", "citations": [{"source": "s"}]}""").forEach(steps -> {
            CooperationRecord record = CooperationRecord.of(View.of(withCase("\"steps\": [" + steps + "]")));
            assertThat(record.cases(FR, CN))
                    .as(steps)
                    .extracting(CaseOnRecord::outcome)
                    .containsExactly(CaseOutcome.DISPUTED);
            assertThat(record.between(FR, CN, Topic.EXTRADITIONS_EXECUTED))
                    .isInstanceOf(Cooperation.NotLookedFor.class);
        });
    }

    @Test
    void a_refusal_before_the_surrender_is_not_a_dispute() {
        CooperationRecord record = CooperationRecord.of(View.of(withCase("""
                "steps": [
                  {"stage": "COURT_REFUSED", "date": "2015", "citations": [{"source": "s"}]},
                  {"stage": "SURRENDERED", "date": "2016", "citations": [{"source": "s"}]}]""")));

        assertThat(record.cases(FR, CN)).extracting(CaseOnRecord::outcome).containsExactly(CaseOutcome.EXECUTED);
    }

    @Test
    void an_ad_hoc_surrender_that_a_court_allowed_is_an_extradition_and_no_informal_return() {
        Dataset allowed = withCase("""
                "steps": [
                  {"stage": "COURT_ALLOWED", "date": "2015-01", "citations": [{"source": "s"}]},
                  {"stage": "SURRENDERED", "date": "2015-04-09", "citations": [{"source": "s"}]}]""", "AD_HOC_SURRENDER");
        Dataset handedOver = withCase("""
                "steps": [{"stage": "SURRENDERED", "date": "2015-04-09", "citations": [{"source": "s"}]}]""", "AD_HOC_SURRENDER");

        assertThat(counted(allowed)).containsExactly(Topic.EXTRADITIONS_EXECUTED);
        assertThat(counted(handedOver)).containsExactly(Topic.INFORMAL_RETURNS);
    }

    @Test
    void of_a_surrender_asked_for_ad_hoc_a_refusal_counts_and_so_does_what_is_decided_or_pending() {
        assertThat(counted(withCase(steps("COURT_REFUSED 2015"), "AD_HOC_SURRENDER")))
                .containsExactly(Topic.EXTRADITIONS_REFUSED);
        assertThat(counted(withCase(steps("REQUESTED 2014", "LAPSED 2015"), "AD_HOC_SURRENDER")))
                .containsExactly(Topic.EXTRADITIONS_REFUSED);
        assertThat(counted(withCase(steps("SURRENDER_DECIDED 2015"), "AD_HOC_SURRENDER")))
                .containsExactly(Topic.EXTRADITIONS_AUTHORISED);
        assertThat(counted(withCase(steps("REQUESTED 2015"), "AD_HOC_SURRENDER")))
                .containsExactly(Topic.EXTRADITIONS_AUTHORISED);
        assertThat(counted(withCase(steps("REFUSED 2015", "RETURNED 2016"), "AD_HOC_SURRENDER")))
                .containsExactly(Topic.EXTRADITIONS_REFUSED, Topic.INFORMAL_RETURNS);
        assertThat(counted(withCase(steps("SURRENDER_DECIDED 2015", "SURRENDERED 2016"), "AD_HOC_SURRENDER")))
                .containsExactly(Topic.INFORMAL_RETURNS);
    }

    @Test
    void a_notice_to_all_states_is_not_a_request_to_one_of_them() {
        String notice =
                "\"steps\": [{\"stage\": \"NOTICE_ISSUED\", \"date\": \"2007\", \"citations\": [{\"source\": \"s\"}]}]";

        assertThat(counted(withCase(notice, "AD_HOC_SURRENDER"))).isEmpty();
        assertThat(counted(withCase(notice, "EXTRADITION"))).isEmpty();
        assertThat(counted(withCase(notice.replace("NOTICE_ISSUED", "REQUESTED"), "EXTRADITION")))
                .containsExactly(Topic.EXTRADITIONS_AUTHORISED);
    }

    @Test
    void a_notice_on_which_a_state_was_asked_or_decided_is_an_extradition() {
        assertThat(counted(withCase(steps("NOTICE_ISSUED 2007", "ARRESTED 2008"), "NOTICE")))
                .isEmpty();
        assertThat(counted(withCase(steps("NOTICE_ISSUED 2007", "RETURNED 2008"), "NOTICE")))
                .containsExactly(Topic.INFORMAL_RETURNS);
        assertThat(counted(withCase(steps("NOTICE_ISSUED 2007", "REQUESTED 2008"), "NOTICE")))
                .containsExactly(Topic.EXTRADITIONS_AUTHORISED);
        assertThat(counted(withCase(steps("NOTICE_ISSUED 2007", "COURT_ALLOWED 2008"), "NOTICE")))
                .containsExactly(Topic.EXTRADITIONS_AUTHORISED);
        assertThat(counted(withCase(steps("NOTICE_ISSUED 2007", "COURT_REFUSED 2008"), "NOTICE")))
                .containsExactly(Topic.EXTRADITIONS_REFUSED);
        assertThat(counted(withCase(steps("NOTICE_ISSUED 2007", "SURRENDERED 2008"), "NOTICE")))
                .containsExactly(Topic.EXTRADITIONS_EXECUTED);
    }

    @Test
    void what_was_done_by_a_later_day_is_not_yet_past_on_an_earlier_one() {
        View then = View.of(Dataset.embedded(), LocalDate.of(2006, 12, 31), LocalDate.of(2026, 11, 24));
        CooperationRecord record = CooperationRecord.of(then);

        List<String> later = new ArrayList<>();
        for (ActorId state : Selection.of(Dataset.embedded()).states()) {
            for (Topic topic : Topic.values()) {
                if (record.between(state, CN, topic) instanceof Cooperation.OnRecord found) {
                    found.entries().stream()
                            .filter(entry -> entry.day()
                                    .filter(day ->
                                            !day.isOnOrBefore(then.asOf()).isTrue())
                                    .isPresent())
                            .forEach(entry -> later.add(state + ", " + topic + ": " + entry));
                }
            }
        }
        assertThat(later).isEmpty();
    }

    @Test
    void all_callers_of_a_view_read_one_record() {
        View view = View.of(DATASET);

        assertThat(CooperationRecord.shared(view).between(FR, CN, Topic.EXTRADITION_TREATY))
                .isSameAs(CooperationRecord.shared(view.caching()).between(FR, CN, Topic.EXTRADITION_TREATY));
        assertThat(CooperationRecord.shared(
                        View.of(DATASET, LocalDate.parse("2010-01-01"), LocalDate.parse("2010-01-01"))))
                .isNotSameAs(CooperationRecord.shared(view));
    }

    @Test
    void what_all_read_together_is_nobodys_evidence() {
        List<ClaimId> evidence = new ArrayList<>();
        View recording = View.of(DATASET).recording(evidence::add);

        CooperationRecord.shared(recording).between(FR, CN, Topic.EXTRADITION_TREATY);

        assertThat(evidence).isEmpty();
    }

    @Test
    void a_case_is_read_once_for_all_forms_of_cooperation() {
        CooperationRecord record = CooperationRecord.of(View.of(DATASET));

        assertThat(record.cases(FR, CN)).isNotEmpty().isSameAs(record.cases(FR, CN));
    }
}
