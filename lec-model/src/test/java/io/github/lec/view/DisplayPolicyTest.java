package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Sample;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.record.SourceId;
import io.github.lec.source.Basis;
import io.github.lec.source.Citation;
import io.github.lec.source.Confidence;
import io.github.lec.source.TextAccount;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisplayPolicyTest {
    private static final DisplayPolicy POLICY = new DisplayPolicy(Sample.BASE);

    @Test
    void the_greater_confidence_is_shown_first() {
        TextAccount low = account(Optional.of(Confidence.LOW), "treaty-series");
        TextAccount none = account(Optional.empty(), "treaty-series");
        TextAccount high = account(Optional.of(Confidence.HIGH), "media-2020");

        assertThat(POLICY.sort(List.of(low, none, high))).containsExactly(high, none, low);
        assertThat(POLICY.pick(List.of(low, none, high))).contains(high);
    }

    @Test
    void the_text_is_shown_before_a_description_of_it_however_sure_the_description_is() {
        TextAccount read = based(Basis.TEXT, Confidence.LOW);
        TextAccount described = based(Basis.DESCRIPTION, Confidence.HIGH);

        assertThat(POLICY.sort(List.of(described, read))).containsExactly(read, described);
    }

    @Test
    void where_no_text_was_read_a_description_is_judged_by_its_confidence() {
        TextAccount plain = account(Optional.of(Confidence.MEDIUM), "paper-2017");
        TextAccount register = based(Basis.DESCRIPTION, Confidence.HIGH);

        assertThat(POLICY.sort(List.of(plain, register))).containsExactly(register, plain);
    }

    @Test
    void of_equal_confidence_the_more_official_kind_of_source_is_shown_first() {
        TextAccount media = account(Optional.empty(), "media-2020");
        TextAccount paper = account(Optional.empty(), "paper-2017");
        TextAccount court = account(Optional.empty(), "court-2020");
        TextAccount series = account(Optional.empty(), "treaty-series");
        TextAccount unknown = account(Optional.empty(), "undated");

        assertThat(POLICY.sort(List.of(unknown, media, paper, court, series)))
                .containsExactly(series, court, paper, media, unknown);
    }

    @Test
    void an_account_is_as_official_as_its_most_official_source() {
        TextAccount both = account(Optional.empty(), "media-2020", "treaty-series");
        TextAccount court = account(Optional.empty(), "court-2020");

        assertThat(POLICY.pick(List.of(court, both))).contains(both);
    }

    @Test
    void of_one_kind_the_later_is_shown_first() {
        Dataset dataset = Sample.read(
                "\"sources\": [{\"id\": \"media-2022\", \"title\": \"N\", \"kind\": \"MEDIA\", \"published\":"
                        + " \"2022\"},{\"id\": \"media-undated\", \"title\": \"N\", \"kind\": \"MEDIA\"}]");
        TextAccount early = account(Optional.empty(), "media-2020");
        TextAccount late = account(Optional.empty(), "media-2022");
        TextAccount undated = account(Optional.empty(), "media-undated");

        assertThat(new DisplayPolicy(dataset).sort(List.of(undated, early, late)))
                .containsExactly(late, early, undated);
    }

    @Test
    void a_source_that_is_published_only_later_gives_no_weight() {
        Dataset dataset = Sample.read(
                "\"sources\": [{\"id\": \"media-2014\", \"title\": \"N\", \"kind\": \"MEDIA\", \"published\":"
                        + " \"2014\"}, {\"id\": \"media-2015\", \"title\": \"N\", \"kind\": \"MEDIA\", \"published\":"
                        + " \"2015\"}]");
        TextAccount reported = account(Optional.empty(), "media-2015");
        TextAccount confirmedLater = account(Optional.empty(), "media-2014", "court-2020");
        List<TextAccount> accounts = List.of(confirmedLater, reported);
        LocalDate then = LocalDate.of(2016, 1, 1);

        assertThat(policy(View.of(dataset)).pick(accounts)).contains(confirmedLater);
        assertThat(policy(View.of(dataset, then, then)).pick(accounts)).contains(reported);
    }

    private static DisplayPolicy policy(View view) {
        return new DisplayPolicy(view.dataset(), view::seenCitations);
    }

    @Test
    void of_what_is_equal_in_all_respects_the_first_given_is_shown_first() {
        TextAccount one = account(Optional.empty(), "media-2020");
        TextAccount other =
                TextAccount.builder().from(one).value("Other words.").build();

        assertThat(POLICY.sort(List.of(one, other))).containsExactly(one, other);
        assertThat(POLICY.pick(List.of(other, one))).contains(other);
        assertThat(POLICY.pick(List.<TextAccount>of())).isEmpty();
    }

    @Test
    void an_account_with_only_the_year_comes_after_those_with_a_day_in_it() {
        LifecycleStep year = adopted("2015", "treaty-series");
        LifecycleStep statement = adopted("2015-10-22", "court-2020");
        LifecycleStep announcement = adopted("2015-10-21", "media-2020");

        assertThat(POLICY.sort(List.of(year, announcement, statement))).containsExactly(statement, announcement, year);
        assertThat(POLICY.pick(List.of(year, announcement, statement))).contains(statement);
    }

    @Test
    void a_year_and_its_first_and_last_day_say_the_same_and_neither_is_more_precise() {
        LifecycleStep year = adopted("2015", "treaty-series");
        LifecycleStep bounds = year.toBuilder()
                .date(PartialDate.between("2015-01-01", "2015-12-31"))
                .build();

        assertThat(POLICY.pick(List.of(year, bounds))).contains(year);
        assertThat(POLICY.pick(List.of(bounds, year))).contains(bounds);
        assertThat(POLICY.sort(List.of(year, bounds))).containsExactly(year, bounds);
    }

    @Test
    void a_day_of_another_year_does_not_come_before_the_year_of_a_better_source() {
        LifecycleStep year = adopted("2015", "treaty-series");
        LifecycleStep month = adopted("2015-10", "media-2020");
        LifecycleStep later = adopted("2016-03-01", "court-2020");

        assertThat(POLICY.sort(List.of(later, year, month))).containsExactly(month, year, later);
        assertThat(POLICY.pick(List.of(later, year, month))).contains(month);
    }

    @Test
    void a_day_that_is_denied_does_not_make_the_year_more_precise() {
        LifecycleStep year = adopted("2015", "treaty-series");
        LifecycleStep denied =
                adopted("2015-10-22", "media-2020").toBuilder().denies(true).build();

        assertThat(POLICY.sort(List.of(denied, year))).containsExactly(year, denied);
    }

    @Test
    void nor_does_the_day_on_which_another_party_took_the_step() {
        LifecycleStep year = adopted("2015", "treaty-series");
        LifecycleStep other =
                adopted("2015-10-22", "media-2020").toBuilder().party("FR").build();

        assertThat(POLICY.pick(List.of(other, year))).contains(year);
    }

    private static LifecycleStep adopted(String date, String source) {
        return LifecycleStep.builder()
                .stage(Stage.ADOPTED)
                .date(date)
                .cite(source, "1")
                .build();
    }

    private static TextAccount based(Basis basis, Confidence confidence) {
        return TextAccount.builder()
                .from(account(Optional.of(confidence), "treaty-series"))
                .basis(basis)
                .build();
    }

    private static TextAccount account(Optional<Confidence> confidence, String... sources) {
        TextAccount.Builder account = TextAccount.builder().value("Words.").confidence(confidence);
        for (String source : sources) {
            account.addCitations(Citation.builder().source(SourceId.of(source)).build());
        }
        return account.build();
    }
}
