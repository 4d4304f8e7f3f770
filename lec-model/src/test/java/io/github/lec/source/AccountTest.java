package io.github.lec.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.record.ActorId;
import io.github.lec.record.SourceId;
import io.github.lec.time.PartialDate;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
    private static final Citation CITATION =
            Citation.builder().source(SourceId.of("paper-2017")).locator("1").build();

    @Test
    void a_fact_without_a_source_cannot_be_built() {
        TextAccount.Builder uncited = TextAccount.builder().value("Something happened.");

        assertThatThrownBy(uncited::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("citations: found none; expected at least one citation");
    }

    @Test
    void a_quotation_is_short() {
        Citation.Builder citation = Citation.builder().source(SourceId.of("paper-2017"));

        assertThat(citation.quote("x".repeat(300)).build().quote()).isPresent();
        assertThat(citation.quote("😀".repeat(300)).build().quote()).isPresent();
        assertThatThrownBy(() -> citation.quote("x".repeat(301)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("quote: found \"301 characters\"; expected at most 300 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org", "javascript:alert(1)", "file:///etc/passwd", "www.example.org", ""})
    void an_address_that_no_reader_should_follow_is_refused(String address) {
        Source.Builder source =
                Source.builder().id(SourceId.of("s")).title("Page").url(address);

        assertThatThrownBy(source::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith(
                        "url: found \"" + address + "\"; expected an address that starts with https:// or http://");
    }

    /** The schemes are written in lower case, since the sheets link only to such addresses. */
    @ParameterizedTest
    @ValueSource(strings = {"HTTP://example.org", "Https://example.org"})
    void an_address_in_capitals_is_refused_with_what_is_expected(String address) {
        an_address_that_no_reader_should_follow_is_refused(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "https:///page",
                "https://?q",
                "https://-",
                "http://[::1",
                "https://exa mple.org/",
                "https://example.org/a b",
                "https://example.org/\"onclick=x",
                "https://example.org/<b>",
                "https://example.org\\@other.example",
                "https://example.org/\u200b",
                "https://example.org/\u202egpj",
                "https://trusted.example@other.example/",
                "https://example.org:port/"
            })
    void an_address_without_a_host_or_with_what_no_one_can_copy_is_refused(String address) {
        Source.Builder source =
                Source.builder().id(SourceId.of("s")).title("Page").url(address);

        assertThatThrownBy(source::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("url: found \"")
                .hasMessageContaining("; expected an address with the name of a host after https:// or http://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.0.2.7:19005/a/=b//c_EN.html",
                "http://[2001:db8::1]:8080/",
                "https://m\u00fcnchen.example/stra\u00dfe",
                "https://example.org./fr/a#b?c'd(e)[f]|{g}%zz",
                "https://example.org?q=1"
            })
    void an_address_as_it_stands_in_the_world_is_kept(String address) {
        Source source =
                Source.builder().id(SourceId.of("s")).title("Page").url(address).build();

        assertThat(source.url()).contains(address);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "2015-04, 2015-04, SAME",
        "2015-04, 2015-04-27, REFINES",
        "2015, 2015-04-27, REFINES",
        "2015-04, 2015-05-01, CONFLICTS"
    })
    void two_dates_agree_refine_each_other_or_conflict(String one, String other, Agreement agreement) {
        assertThat(date(one, false).compare(date(other, false))).isEqualTo(agreement);
        assertThat(date(other, false).compare(date(one, false))).isEqualTo(agreement);
    }

    @Test
    void a_source_that_denies_conflicts_with_one_that_affirms() {
        assertThat(date("2015-04", false).compare(date("2015-04", true))).isEqualTo(Agreement.CONFLICTS);
    }

    @Test
    void denying_yes_says_the_same_as_no() {
        YesNoAccount denied = YesNoAccount.builder()
                .value(true)
                .denies(true)
                .addCitations(CITATION)
                .build();
        YesNoAccount no =
                YesNoAccount.builder().value(false).addCitations(CITATION).build();

        assertThat(denied.truth()).isEqualTo(Truth.FALSE);
        assertThat(denied.compare(no)).isEqualTo(Agreement.SAME);
    }

    @Test
    void a_number_in_the_data_distinguishes_repeated_accounts() {
        FigureAccount first = figure("100").build();
        FigureAccount second = figure("25").no(2).build();
        TextAccount text = TextAccount.builder()
                .value("Said.")
                .no(3)
                .addCitations(CITATION)
                .build();

        assertThat(first.key()).isEqualTo("MOST_WANTED");
        assertThat(second.key()).isEqualTo("MOST_WANTED/2");
        assertThat(text.key()).isEqualTo("3");
    }

    @Test
    void an_answer_about_one_party_is_a_question_of_its_own() {
        YesNoAccount kept = YesNoAccount.builder()
                .value(true)
                .party(ActorId.of("CN"))
                .addCitations(CITATION)
                .build();

        assertThat(kept.key()).isEqualTo("CN");
    }

    @Test
    void figures_of_different_days_do_not_conflict_and_of_one_day_do() {
        FigureAccount early = figure("100").date(PartialDate.parse("2015-04")).build();
        FigureAccount late = figure("53").date(PartialDate.parse("2018-04")).build();
        FigureAccount rival = figure("51").date(PartialDate.parse("2018")).build();

        assertThat(early.compare(late)).isEqualTo(Agreement.REFINES);
        assertThat(late.compare(rival)).isEqualTo(Agreement.CONFLICTS);
        assertThat(late.compare(figure("53.0").build())).isEqualTo(Agreement.SAME);
    }

    @Test
    void a_figure_has_one_way_to_be_written_and_a_sensible_length() {
        assertThat(figure("1E3").build()).isEqualTo(figure("1000").build());
        assertThat(figure("2.70").build().answer()).isEqualTo("2.70");
        assertThatThrownBy(() -> figure("1E999999").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("value: found 1E+999999; expected a number of at most 30 digits");
    }

    private static DateAccount date(String written, boolean denies) {
        return DateAccount.builder()
                .date(PartialDate.parse(written))
                .denies(denies)
                .addCitations(CITATION)
                .build();
    }

    private static FigureAccount.Builder figure(String value) {
        return FigureAccount.builder()
                .measure("MOST_WANTED")
                .value(new BigDecimal(value))
                .addCitations(CITATION);
    }

    @Test
    void an_account_rests_on_one_source_only_if_every_citation_is_of_it() {
        SourceId paper = SourceId.of("paper-2017");
        TextAccount alone = TextAccount.builder()
                .value("Something happened.")
                .addCitations(CITATION, Citation.of("paper-2017", "2"))
                .build();
        TextAccount confirmed =
                alone.toBuilder().addCitations(Citation.of("gazette")).build();

        assertThat(alone.restsOnlyOn(paper)).isTrue();
        assertThat(confirmed.restsOnlyOn(paper)).isFalse();
        assertThat(alone.restsOnlyOn(SourceId.of("gazette"))).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1} on {2}, {3} on {4}: {5}")
    @CsvSource({
        "HOST_CONSENT, true, 2015-09-24, false, 2022-12-19, REFINES",
        "HOST_CONSENT, true, 2015-09-24, false, 2015, CONFLICTS",
        "HOST_CONSENT, true, 2015-09-24, false, , CONFLICTS",
        "NOTICE_ACTIVE, false, 2015, true, 2016, REFINES",
        "HOME_STATE_NOTIFIED, false, 2015, true, 2016, REFINES",
        "HOME_STATE_NOTIFIED, true, 2015, false, 2016, CONFLICTS",
        "REFUGEE_STATUS_WITHDRAWN, true, 2015, false, 2016, CONFLICTS",
        "TORTURE_ALLEGED, true, 2015, false, 2016, CONFLICTS"
    })
    void a_yes_and_a_no_of_different_days_contradict_each_other_only_if_the_first_lasts(
            CaseQuestion question,
            boolean one,
            PartialDate first,
            boolean other,
            @Nullable PartialDate second,
            Agreement agreement) {
        CaseFact fact = fact(question, one, first);
        CaseFact another = fact(question, other, second);

        assertThat(fact.compare(another)).isEqualTo(agreement);
        assertThat(another.compare(fact)).isEqualTo(agreement);
        assertThat(fact.isOfAnotherTime(another)).isEqualTo(agreement == Agreement.REFINES);
    }

    private static CaseFact fact(CaseQuestion question, boolean value, @Nullable PartialDate date) {
        CaseFact.Builder fact = CaseFact.builder();
        fact.fact(question).value(value).date(Optional.ofNullable(date)).addCitations(CITATION);
        return fact.build();
    }

    @Test
    void consent_that_is_taken_back_later_is_not_a_contradiction() {
        YesNoAccount given = YesNoAccount.builder()
                .value(true)
                .date(PartialDate.parse("2015-09-24"))
                .addCitations(CITATION)
                .build();
        YesNoAccount takenBack =
                given.toBuilder().value(false).date(PartialDate.parse("2022")).build();

        assertThat(given.compare(takenBack)).isEqualTo(Agreement.REFINES);
        assertThat(given.isOfAnotherTime(takenBack)).isTrue();
        assertThat(given.compare(
                        takenBack.toBuilder().date(PartialDate.parse("2015")).build()))
                .isEqualTo(Agreement.CONFLICTS);
    }
}
