package io.github.lec.assessment;

import static io.github.lec.assessment.ApproachCoding.Result.CODED;
import static io.github.lec.assessment.ApproachCoding.Result.UNCODABLE;
import static io.github.lec.assessment.ApproachCoding.Result.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.assessment.ApproachCoding.CodedAct;
import io.github.lec.dataset.ClaimId;
import io.github.lec.event.Approach;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.rule.Fixtures;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One dated act of one actor against one norm. The questions are asked in order, and the first yes decides: outside the
 * norm, circumvent; a text that differs, challenge; use of a body, control; performance, comply.
 */
class ApproachCodingTest {
    private static final List<String> QUESTIONS = List.of("OUTSIDE_NORM", "TEXT_DIFFERS", "USES_BODY", "PERFORMS_NORM");

    /** Answers in the order of the questions: y, n, or ? if there is none. */
    private static String answers(String letters, String actor, String norm) {
        List<String> acts = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) != '?') {
                acts.add(answer(QUESTIONS.get(i), actor, norm, letters.charAt(i) == 'y'));
            }
        }
        return String.join(", ", acts);
    }

    private static String answer(String question, String actor, String norm, boolean value) {
        return "{'question': '%s', 'actor': '%s', %s 'value': %s, @press}"
                .formatted(question, actor, norm.isEmpty() ? "" : "'norm': '" + norm + "',", value);
    }

    private static String event(String occurred, String acts) {
        return "'events': [{'id': 'e-1', 'kind': 'VOTE', 'title': 'A vote', 'actors': ['CN'], 'occurred': [" + occurred
                + "], 'acts': [" + acts + "]}]";
    }

    private static String on(String date) {
        return "{'date': " + (date.startsWith("{") ? date : "'" + date + "'") + ", @press}";
    }

    private static List<CodedAct> code(String sections) {
        return new ApproachCoding(View.of(Fixtures.dataset(sections))).all();
    }

    private static CodedAct one(String sections) {
        List<CodedAct> coded = code(sections);
        assertThat(coded).hasSize(1);
        return coded.get(0);
    }

    private static CodedAct china(String letters) {
        return one(event(on("2016-05"), answers(letters, "CN", "cat-3")));
    }

    private static CodedAct against(String norm, String actor, String occurred) {
        return one(event(occurred, answers("nnny", actor, norm)));
    }

    @Nested
    @DisplayName("The order of the questions")
    class Order {
        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({"y, CIRCUMVENT", "ny, CHALLENGE", "nny, CONTROL", "nnny, COMPLY"})
        void the_first_yes_decides(String letters, Approach code) {
            assertThat(china(letters).result()).isEqualTo(CODED);
            assertThat(china(letters).code()).contains(code);
        }

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({"yyyy, CIRCUMVENT", "nyyy, CHALLENGE", "nnyy, CONTROL", "y??y, CIRCUMVENT"})
        void what_comes_after_the_first_yes_does_not_matter(String letters, Approach code) {
            assertThat(china(letters).code()).contains(code);
        }

        @ParameterizedTest
        @CsvSource({"?y", "?nny", "n?yy", "nn?y", "nnn?", "?"})
        void an_open_question_before_any_yes_leaves_the_act_undecided(String letters) {
            CodedAct act = one(event(
                    on("2016-05"),
                    answers(letters, "CN", "cat-3")
                            + (letters.equals("?") ? answer("USES_BODY", "CN", "cat-3", true) : "")));
            assertThat(act.result()).isEqualTo(UNDECIDED);
            assertThat(act.code()).isEmpty();
        }

        @Test
        void an_act_to_which_no_question_fits_has_no_code() {
            assertThat(china("nnnn").result()).isEqualTo(UNCODABLE);
            assertThat(china("nnnn").code()).isEmpty();
        }
    }

    @Nested
    @DisplayName("Answers of several sources")
    class Sources {
        private CodedAct told(String... answers) {
            return one(event(on("2016-05"), String.join(", ", answers)));
        }

        @Test
        void sources_that_agree_give_one_answer_and_one_claim() {
            String yes = answer("OUTSIDE_NORM", "CN", "cat-3", true);
            CodedAct act = told(yes, yes.replace("@press", "@court"));
            assertThat(act.code()).contains(Approach.CIRCUMVENT);
            assertThat(act.claims()).containsExactly(ClaimId.parse("e-1/acts/CN/OUTSIDE_NORM/cat-3"));
        }

        @Test
        void sources_that_contradict_each_other_leave_the_question_open() {
            CodedAct act = told(
                    answer("OUTSIDE_NORM", "CN", "cat-3", true),
                    answer("OUTSIDE_NORM", "CN", "cat-3", false).replace("@press", "@court"),
                    answer("TEXT_DIFFERS", "CN", "cat-3", true));
            assertThat(act.result()).isEqualTo(UNDECIDED);
        }

        @Test
        void a_denied_yes_is_a_no() {
            CodedAct act = told(
                    answer("OUTSIDE_NORM", "CN", "cat-3", true).replace("@press", "'denies': true, @press"),
                    answer("TEXT_DIFFERS", "CN", "cat-3", true));
            assertThat(act.code()).contains(Approach.CHALLENGE);
        }

        @Test
        void a_source_published_after_the_known_by_day_answers_nothing() {
            View before = View.of(
                    Fixtures.dataset(event(on("2011"), answers("y", "CN", "cat-3"))),
                    LocalDate.of(2020, 1, 1),
                    LocalDate.of(2011, 12, 31));
            assertThat(new ApproachCoding(before).all()).isEmpty();
        }
    }

    @Nested
    @DisplayName("Norm and actor")
    class NormAndActor {
        @Test
        void without_a_norm_nothing_can_be_coded() {
            CodedAct act = against("", "CN", on("2016"));
            assertThat(act.result()).isEqualTo(UNCODABLE);
            assertThat(act.norm()).isEmpty();
        }

        @Test
        void a_norm_that_does_not_bind_the_actor_codes_nothing() {
            assertThat(against("cfreu-19-2", "CN", on("2016")).result()).isEqualTo(UNCODABLE);
            assertThat(against("cfreu-19-2", "FR", on("2016")).result()).isEqualTo(CODED);
        }

        @Test
        void a_benchmark_is_not_binding_and_may_be_compared_with_any_act() {
            assertThat(against("cat-gc4", "CN", on("2016")).code()).contains(Approach.COMPLY);
        }

        @Test
        void of_a_bilateral_treaty_both_parties_acts_are_coded_each_on_its_own() {
            List<CodedAct> acts =
                    code(event(on("2016"), answers("nnny", "CN", "cat-3") + ", " + answers("y", "FR", "cat-3")));
            assertThat(acts).extracting(CodedAct::actor).containsExactly(ActorId.of("CN"), ActorId.of("FR"));
            assertThat(acts)
                    .flatExtracting(act -> act.code().stream().toList())
                    .containsExactly(Approach.COMPLY, Approach.CIRCUMVENT);
        }

        @Test
        void an_act_is_held_against_each_norm_on_its_own() {
            List<CodedAct> acts =
                    code(event(on("2016"), answers("nnny", "CN", "cat-3") + ", " + answers("ny", "CN", "untoc-4")));
            assertThat(acts)
                    .flatExtracting(act -> act.norm().stream().toList())
                    .containsExactly(NormId.of("cat-3"), NormId.of("untoc-4"));
            assertThat(acts)
                    .flatExtracting(act -> act.code().stream().toList())
                    .containsExactly(Approach.COMPLY, Approach.CHALLENGE);
        }
    }

    /** The Charter binds from 2009-12-01. */
    @Nested
    @DisplayName("The day of the act")
    class Day {
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "2009-11-30, UNCODABLE",
            "2009-12-01, CODED",
            "2009-11, UNCODABLE",
            "2009-12, CODED",
            "2009, UNDECIDED",
            "2010, CODED"
        })
        void the_norm_must_have_bound_the_actor_whichever_day_it_was(String date, ApproachCoding.Result result) {
            assertThat(against("cfreu-19-2", "FR", on(date)).result()).isEqualTo(result);
        }

        @Test
        void of_an_act_on_one_side_of_a_day_that_day_counts() {
            assertThat(against("cfreu-19-2", "FR", on("{'notBefore': '2010-01-01'}"))
                            .result())
                    .isEqualTo(CODED);
            assertThat(against("cfreu-19-2", "FR", on("{'notAfter': '2017-01-31'}"))
                            .result())
                    .isEqualTo(CODED);
            assertThat(against("cfreu-19-2", "FR", on("{'notAfter': '2009-01-31'}"))
                            .result())
                    .isEqualTo(UNCODABLE);
        }

        @Test
        void what_lasts_is_held_against_the_norms_of_its_first_day() {
            assertThat(against("cfreu-19-2", "FR", "{'start': '2009-11-30', 'end': '2012', @press}")
                            .result())
                    .isEqualTo(UNCODABLE);
        }

        @Test
        void a_day_that_is_denied_is_not_a_day_of_the_act() {
            assertThat(against("cfreu-19-2", "FR", on("2016") + ", {'date': '2001', 'denies': true, 'no': 2, @press}")
                            .result())
                    .isEqualTo(CODED);
        }

        @Test
        void an_act_without_a_day_is_compared_with_the_norms_of_the_as_of_day() {
            String undated = event("", answers("nnny", "FR", "cfreu-19-2"));
            assertThat(one(undated).result()).isEqualTo(CODED);
            View early = View.of(Fixtures.dataset(undated), LocalDate.of(2009, 1, 1), LocalDate.of(2020, 1, 1));
            assertThat(new ApproachCoding(early).all())
                    .extracting(CodedAct::result)
                    .containsExactly(UNCODABLE);
        }

        @Test
        void a_statement_may_also_report_an_act() {
            CodedAct act = one("'statements': [{'id': 's-1', 'kind': 'POSITION', 'title': 'A position', 'acts': ["
                    + answers("ny", "CN", "cat-3") + "]}], 'codes': [{'id': 'statement-kind/POSITION',"
                    + " 'group': 'statement-kind', 'code': 'POSITION', 'label': 'Position', 'definition': 'A"
                    + " position.'}]");
            assertThat(act.code()).contains(Approach.CHALLENGE);
            assertThat(act.record().recordId().value()).isEqualTo("s-1");
        }
    }
}
