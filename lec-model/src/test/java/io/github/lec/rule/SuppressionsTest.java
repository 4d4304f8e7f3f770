package io.github.lec.rule;

import static io.github.lec.assertj.LecAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.lec.format.InvalidDatasetException;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.rule.catalogue.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final String SUBJECT = "cn-fr-extradition/FR-CN";
    private static final Evaluation EVALUATION = Evaluation.of(
            Fixtures.Fixture.of(Fixtures.FOLDER.resolve("LEC-EXT-001").resolve("fail-silent-text.json"))
                    .view(),
            RuleCatalogue.standard().only(rule -> rule.info().id().startsWith("LEC-EXT-00")),
            Fixtures.SELECTION);

    @TempDir
    Path folder;

    @Test
    void a_suppressed_finding_stays_visible_with_its_suppression() {
        Suppressions.Review review = Suppressions.of(List.of(suppression("LEC-EXT-001", SUBJECT, TODAY)))
                .against(EVALUATION, TODAY);
        List<Finding> findings = EVALUATION.findings(EnumSet.of(Verdict.FAIL));
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.subject().id()).isEqualTo(SUBJECT);
            assertThat(review.suppressing(finding))
                    .hasValueSatisfying(one -> assertThat(one.reviewer()).isEqualTo("A. Reviewer"));
        });
        assertThat(findings)
                .filteredOn(finding -> review.suppressing(finding).isEmpty())
                .as("the other direction counts")
                .isNotEmpty();
        assertThat(review.expired()).isEmpty();
        assertThat(review.unmatched()).isEmpty();
    }

    @Test
    void an_undecided_verdict_can_be_set_aside_too() {
        assertThat(Suppressions.of(List.of(suppression("LEC-EXT-003", SUBJECT, TODAY)))
                        .against(EVALUATION, TODAY)
                        .active())
                .hasSize(1);
    }

    @Test
    void one_that_has_expired_suppresses_nothing_and_is_reported() {
        Suppressions.Review review = Suppressions.of(List.of(suppression("LEC-EXT-001", SUBJECT, TODAY.minusDays(1))))
                .against(EVALUATION, TODAY);
        assertThat(review.active()).isEmpty();
        assertThat(review.expired()).hasSize(1);
        assertThat(EVALUATION.findings(EnumSet.of(Verdict.FAIL)))
                .allMatch(finding -> review.suppressing(finding).isEmpty());
    }

    @Test
    void one_that_matches_nothing_is_reported() {
        Suppressions.Review review = Suppressions.of(List.of(
                        suppression("LEC-EXT-999", SUBJECT, TODAY),
                        suppression("LEC-EXT-001", "cn-de-extradition/DE-CN", TODAY),
                        suppression("LEC-EXT-002", SUBJECT, TODAY)))
                .against(EVALUATION, TODAY);
        assertThat(review.unmatched()).hasSize(3);
        assertThat(review.active()).isEmpty();
    }

    @Test
    void two_of_one_finding_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Suppressions.of(List.of(
                        suppression("LEC-EXT-001", SUBJECT, TODAY), suppression("LEC-EXT-001", SUBJECT, TODAY))))
                .withMessageContaining("LEC-EXT-001 on " + SUBJECT);
    }

    @Test
    void are_read_from_a_file_and_every_problem_is_reported() throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), """
            [{"rule": "LEC-EXT-001", "subject": "cn-fr-extradition/FR-CN", "reason": "Text is being read again.",
              "reviewer": "A. Reviewer", "expires": "2027-01-31"}]
            """);
        assertThat(Suppressions.read(good).against(EVALUATION, TODAY).active()).hasSize(1);
        Path bad = Files.writeString(folder.resolve("bad.json"), """
            [{"rule": "LEC-EXT-001", "subject": "x", "reason": " ", "reviewer": "A", "expires": "2027"},
             {"rule": "LEC-EXT-001", "subject": "x", "reason": "y", "expires": "2027-01-31"}]
            """);
        assertThat(catchThrowableOfType(InvalidDatasetException.class, () -> Suppressions.read(bad)))
                .hasProblems(3)
                .hasProblem("bad.json:1 at /0/expires")
                .hasProblem("reviewer");
    }

    @Test
    void one_without_a_reason_or_a_reviewer_is_refused() {
        Suppression.Builder given =
                Suppression.builder().rule("LEC-EXT-001").subject(SUBJECT).expires(TODAY);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(given.reason(" ").reviewer("A. Reviewer")::build)
                .withMessageContaining("why the finding is set aside");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(given.reason("Read again.").reviewer("")::build)
                .withMessageContaining("who decided it");
    }

    @Test
    void holds_until_the_end_of_its_last_day() {
        Suppression suppression = suppression("LEC-EXT-001", SUBJECT, TODAY);
        assertThat(suppression.hasExpired(TODAY)).isFalse();
        assertThat(suppression.hasExpired(TODAY.plusDays(1))).isTrue();
    }

    @Test
    void none_suppress_nothing() {
        assertThat(Suppressions.none().against(EVALUATION, TODAY))
                .isEqualTo(new Suppressions.Review(List.of(), List.of(), List.of()));
    }

    private static Suppression suppression(String rule, String subject, LocalDate expires) {
        return Suppression.builder()
                .rule(rule)
                .subject(subject)
                .reason("The text is being read again.")
                .reviewer("A. Reviewer")
                .expires(expires)
                .build();
    }
}
