package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.event.Event;
import io.github.lec.event.Occurrence;
import io.github.lec.event.Statement;
import io.github.lec.record.Identified;
import io.github.lec.source.Response;
import io.github.lec.source.Source;
import io.github.lec.source.TextAccount;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What is asked of events, statements and responses: when, and what was said, as far as it is visible and not denied.
 */
class QuestionsOnEventsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private static final Source EARLY = Source.builder()
            .id("early")
            .title("A newspaper")
            .published("2018-03-01")
            .build();
    private static final Source LATE =
            Source.builder().id("late").title("A book").published("2024-03-01").build();

    private static ActAnswers acts(Identified record) {
        return View.of(Dataset.draft(EARLY, LATE, record), DAY, DAY).acts();
    }

    private static Occurrence occurrence(String day, boolean denies, String source) {
        return Occurrence.builder()
                .date(PartialDate.parse(day))
                .denies(denies)
                .cite(source)
                .build();
    }

    private static TextAccount words(String words, String source) {
        return TextAccount.builder().value(words).cite(source).build();
    }

    @Test
    void an_event_has_the_days_that_sources_seen_by_then_affirm() {
        Event event = Event.builder()
                .id("appeal")
                .kind("APPEAL")
                .title("An appeal")
                .addOccurred(
                        occurrence("2017", false, "early"),
                        occurrence("2016", true, "early"),
                        occurrence("2015", false, "late"))
                .build();

        assertThat(acts(event).days(event)).containsExactly(Optional.of(PartialDate.parse("2017")));
    }

    @Test
    void a_statement_whose_day_no_source_gives_lasts_from_the_first_day_that_one_gives() {
        TextAccount since = words("It was so.", "early").toBuilder()
                .start(PartialDate.parse("2012"))
                .build();
        TextAccount on = words("It was so.", "early").toBuilder()
                .date(PartialDate.parse("2013"))
                .build();
        Statement lasting = statement(since);
        Statement made = statement(on);

        assertThat(acts(lasting).isLasting(lasting)).isTrue();
        assertThat(acts(lasting).days(lasting)).containsExactly(Optional.of(PartialDate.parse("2012")));
        assertThat(acts(made).isLasting(made)).isFalse();
    }

    private static Statement statement(TextAccount content) {
        return Statement.builder()
                .id("speech")
                .kind("AIM")
                .title("A speech")
                .addContent(content)
                .build();
    }

    @Test
    void of_a_response_only_the_words_are_shown_that_a_source_gave_by_then() {
        Response response = response(words("We closed them.", "late"), words("We look into it.", "early"));

        assertThat(acts(response).content(response).map(TextAccount::value)).contains("We look into it.");
        assertThat(acts(response).isGiven(response)).isTrue();
    }

    @Test
    void a_response_that_no_source_had_reported_by_then_had_not_been_given() {
        Response response = response(words("We closed them.", "late"));

        assertThat(acts(response).content(response)).isEmpty();
        assertThat(acts(response).isGiven(response)).isFalse();
    }

    private static Response response(TextAccount... content) {
        return Response.builder()
                .id("answer")
                .by("FR")
                .kind("INVESTIGATED")
                .addTo("FR")
                .addContent(content)
                .build();
    }
}
