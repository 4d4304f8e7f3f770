package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.source.PersonalAccount;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The court that is shown to have decided a case if several courts ruled alike. */
class LastRulingTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private static Decision allowed(String court, String day) {
        return Decision.builder()
                .court(court)
                .outcome(Outcome.ALLOWED)
                .date(PartialDate.parse(day))
                .cite("press")
                .build();
    }

    private static String shown(Decision... decisions) {
        Case subject = Case.builder()
                .id("ie-1")
                .requested("IE")
                .requesting("CN")
                .addDecisions(decisions)
                .build();
        Source press = Source.builder().id("press").title("A newspaper").build();
        return View.of(Dataset.draft(press, subject), DAY, DAY)
                .acts()
                .outcome(subject)
                .ruling()
                .orElseThrow()
                .court();
    }

    @Test
    void of_courts_that_ruled_alike_the_last_one_is_shown_in_whichever_order_they_are_recorded() {
        Decision first = allowed("First court", "2015-01-01");
        Decision last = allowed("Court of appeal", "2016-01-01");

        assertThat(shown(first, last)).isEqualTo("Court of appeal");
        assertThat(shown(last, first)).isEqualTo("Court of appeal");
    }

    @Test
    void of_those_of_which_none_is_known_to_be_the_last_always_the_same_is_shown() {
        Decision one = allowed("One court", "2015");
        Decision other = allowed("Other court", "2015-03-01");

        assertThat(shown(one, other)).isEqualTo(shown(other, one));
    }

    @Test
    void after_a_refusal_was_annulled_nothing_is_decided() {
        assertThat(outcome(decision(Outcome.REFUSED, "2008"), decision(Outcome.ANNULLED, "2009")))
                .isEqualTo(CaseOutcome.PENDING);
        assertThat(outcome(decision(Outcome.ALLOWED, "2008"), decision(Outcome.ANNULLED, "2009")))
                .isEqualTo(CaseOutcome.ANNULLED);
        assertThat(outcome(decision(Outcome.ANNULLED, "2009")))
                .as("what was annulled is not on record")
                .isEqualTo(CaseOutcome.ANNULLED);
        assertThat(outcome(
                        decision(Outcome.REFUSED, "2007"),
                        decision(Outcome.NOT_DETERMINED, "2008"),
                        decision(Outcome.ANNULLED, "2009")))
                .as("what was annulled is not known")
                .isEqualTo(CaseOutcome.ANNULLED);
        assertThat(outcome(
                        decision(Outcome.REFUSED, "2008"),
                        decision(Outcome.ANNULLED, "2009"),
                        decision(Outcome.REFUSED, "2010")))
                .isEqualTo(CaseOutcome.REFUSED);
    }

    @Test
    void two_days_that_sources_give_for_one_annulment_are_not_two_annulments() {
        Decision announced = Decision.builder()
                .from(decision(Outcome.ANNULLED, "2009-04-09"))
                .reference("2299/19")
                .build();
        Decision decided = Decision.builder()
                .from(announced)
                .date(PartialDate.parse("2009-04-02"))
                .build();

        assertThat(outcome(decision(Outcome.REFUSED, "2008"), decided, announced))
                .isEqualTo(CaseOutcome.PENDING);
        assertThat(outcome(
                        step(CaseStage.COURT_REFUSED, "2008"),
                        step(CaseStage.COURT_ANNULLED, "2009-04-02"),
                        step(CaseStage.COURT_ANNULLED, "2009-04-09")))
                .isEqualTo(CaseOutcome.PENDING);
        assertThat(outcome(
                        decision(Outcome.REFUSED, "2008"),
                        decision(Outcome.ANNULLED, "2009"),
                        decision(Outcome.ANNULLED, "2011")))
                .as("the second annulment may restore the refusal")
                .isEqualTo(CaseOutcome.ANNULLED);
    }

    @Test
    void a_step_by_which_a_court_annulled_a_refusal_of_a_court_or_government_decides_nothing_either() {
        assertThat(outcome(step(CaseStage.COURT_REFUSED, "2008"), step(CaseStage.COURT_ANNULLED, "2009")))
                .isEqualTo(CaseOutcome.PENDING);
        assertThat(outcome(step(CaseStage.REFUSED, "2008"), step(CaseStage.COURT_ANNULLED, "2009")))
                .isEqualTo(CaseOutcome.PENDING);
        assertThat(outcome(step(CaseStage.SURRENDER_DECIDED, "2008"), step(CaseStage.COURT_ANNULLED, "2009")))
                .isEqualTo(CaseOutcome.ANNULLED);
    }

    @Test
    void a_stay_leaves_what_was_decided_and_is_not_what_was_annulled() {
        assertThat(outcome(
                        decision(Outcome.REFUSED, "2008"),
                        decision(Outcome.STAYED, "2009"),
                        decision(Outcome.ANNULLED, "2010")))
                .isEqualTo(CaseOutcome.PENDING);
        assertThat(outcome(
                        step(CaseStage.COURT_REFUSED, "2008"),
                        step(CaseStage.SURRENDER_STAYED, "2009"),
                        step(CaseStage.COURT_ANNULLED, "2010")))
                .isEqualTo(CaseOutcome.PENDING);
    }

    private static Decision decision(Outcome outcome, String day) {
        return Decision.builder()
                .from(allowed("Court of " + day, day))
                .outcome(outcome)
                .build();
    }

    private static CaseStep step(CaseStage stage, String day) {
        return CaseStep.builder()
                .stage(stage)
                .date(PartialDate.parse(day))
                .cite("press")
                .build();
    }

    private static CaseOutcome outcome(PersonalAccount... accounts) {
        Case.Builder subject = Case.builder().id("ie-1").requested("IE").requesting("CN");
        for (PersonalAccount account : accounts) {
            if (account instanceof Decision decision) {
                subject.addDecisions(decision);
            } else {
                subject.addSteps((CaseStep) account);
            }
        }
        Case built = subject.build();
        Source press = Source.builder().id("press").title("A newspaper").build();
        return View.of(Dataset.draft(press, built), DAY, DAY)
                .acts()
                .outcome(built)
                .value();
    }
}
