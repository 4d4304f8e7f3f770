package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.event.Event;
import io.github.lec.event.Statement;
import io.github.lec.source.Account;
import io.github.lec.source.Confidence;
import io.github.lec.source.Source;
import io.github.lec.source.TextAccount;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A statement can be read on its own: it gives its subject, its date and its author. */
class StandAloneTest {
    private static final Dataset DATA = Dataset.embedded();

    @Test
    void every_statement_says_what_it_is_about() {
        assertThat(DATA.statements())
                .filteredOn(statement -> statement.about().isEmpty())
                .extracting(Statement::id)
                .isEmpty();
    }

    @Test
    void no_two_statements_share_a_title() {
        assertThat(DATA.statements()).extracting(Statement::title).doesNotHaveDuplicates();
    }

    @Test
    void every_statement_has_a_day_or_a_period() {
        assertThat(DATA.statements())
                .allSatisfy(statement -> assertThat(statement.content())
                        .as(statement.id().value())
                        .isNotEmpty()
                        .allMatch(StandAloneTest::isDated));
    }

    private static boolean isDated(TextAccount content) {
        return content.date().isPresent()
                || content.start().isPresent()
                || content.end().isPresent();
    }

    /**
     * High confidence is for authors whose own words were read; a speaker who is quoted by another is only reported.
     */
    @Test
    void only_what_its_maker_says_is_sure_to_have_been_said() {
        assertThat(DATA.statements().stream()
                        .filter(statement -> !statement.by().isEmpty())
                        .filter(statement -> statement.content().stream().anyMatch(StandAloneTest::isHigh)))
                .isEmpty();
        assertThat(DATA.statements().stream()
                        .flatMap(statement -> statement.content().stream())
                        .filter(StandAloneTest::isHigh)
                        .flatMap(content -> content.citations().stream())
                        .flatMap(citation -> DATA.source(citation.source()).stream()))
                .extracting(Source::kind)
                .doesNotContain(Optional.of("MEDIA"), Optional.of("STATE_MEDIA"));
    }

    private static boolean isHigh(Account account) {
        return account.confidence().filter(Confidence.HIGH::equals).isPresent();
    }

    @Test
    void what_the_coder_answers_or_grades_is_marked_as_derived() {
        assertThat(DATA.statements())
                .flatExtracting(Statement::acts)
                .isNotEmpty()
                .allMatch(Account::derived);
        assertThat(DATA.statements())
                .flatExtracting(Statement::ratings)
                .isNotEmpty()
                .allMatch(Account::derived);
        assertThat(DATA.events()).flatExtracting(Event::acts).isNotEmpty().allMatch(Account::derived);
    }
}
