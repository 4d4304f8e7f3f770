package io.github.lec.exposure;

import static io.github.lec.exposure.NationalityProtection.BARRED;
import static io.github.lec.exposure.NationalityProtection.NONE;
import static io.github.lec.exposure.NationalityProtection.NO_TREATY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Purpose;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refugees before the Union had law on them, in a state that protects only refugees from Europe, and from Taiwan. */
class RefugeesTest {
    private static final Dataset EMBEDDED = Dataset.embedded();
    private static final NormId ARTICLE_33 = NormId.of("rc-33");

    private static Exposure ask(String national, String refuge, String place, String requesting, String day) {
        Person person = Person.of(national).recognisedIn(ActorId.of(refuge));
        return Exposure.of(
                View.of(EMBEDDED, LocalDate.parse(day), LocalDate.parse("2026-11-24")),
                Request.of(person, place, requesting, Purpose.PROSECUTION));
    }

    // ---------------------------------------------------------------- the Union's law on refugees

    @ParameterizedTest(name = "in {0} on {1}")
    @CsvSource({"FR, 1999-06-01", "ES, 2005-06-01", "FR, 2006-10-09"})
    void before_the_first_directive_the_refugee_convention_protects_as_it_does_elsewhere(String place, String day) {
        Exposure exposure = ask("CN", "FR", place, "CN", day);

        assertThat(exposure.possible()).contains(BARRED).doesNotContain(NationalityProtection.HOME_STATE_PRIORITY);
        assertThat(exposure.lead())
                .contains("The Refugee Convention binds", "article 33 forbids the return of a refugee")
                .doesNotContain("The Union's law on refugees binds", "C-352/22");
        assertThat(exposure.reasons())
                .extracting(Reason::words)
                .anyMatch(words -> words.startsWith("The European Union did not yet have a law on refugees that bound"))
                .noneMatch(words -> words.contains("The Union's law on refugees binds"));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-01-01, dir-2004-83",
        "2013-12-20, dir-2004-83",
        "2013-12-21, dir-2011-95-21",
        "2014-05-01, dir-2011-95-21",
        "2015-07-21, dir-2011-95-21 dir-2013-32-9"
    })
    void the_directives_that_applied_on_the_day_are_cited(String day, String directives) {
        List<NormId> cited = ask("CN", "FR", "ES", "CN", day).reasons().stream()
                .filter(reason -> reason.question() == ExposureQuestion.ASYLUM_LAW_BINDS)
                .flatMap(reason -> reason.norms().stream())
                .toList();

        assertThat(cited)
                .containsExactlyElementsOf(
                        Stream.of(directives.split(" ")).map(NormId::of).toList());
    }

    @ParameterizedTest
    @CsvSource({"2006-10-10", "2012-01-01", "2015-07-20"})
    void where_it_is_open_whether_the_unions_law_protected_a_refugee_article_33_is_reported_too(String day) {
        assertThat(ask("CN", "FR", "ES", "CN", day).lead())
                .contains("C-352/22", "The Refugee Convention binds Spain: article 33 forbids");
    }

    // ---------------------------------------------------------------- refugees from Europe only

    @Test
    void turkey_has_to_protect_no_refugee_from_outside_europe() {
        Exposure exposure = ask("CN", "TR", "TR", "CN", "2022-06-01");

        assertThat(exposure.possible()).doesNotContain(BARRED);
        assertThat(exposure.cover()).doesNotContain(ARTICLE_33).contains(NormId.of("cat-3"), NormId.of("echr-3"));
        assertThat(exposure.lead())
                .contains(
                        "Turkey has limited the Refugee Convention to refugees from events in Europe (article"
                                + " 1B(1)(a);",
                        "so that its article 33 does not protect a national of China there.",
                        "For everyone it is bound by Convention against Torture, article 3",
                        "ECHR, article 3",
                        "ICCPR, article 7")
                .doesNotContain("The Refugee Convention binds Turkey");
    }

    @Test
    void turkey_has_to_protect_refugees_from_europe() {
        Exposure exposure = ask("RU", "TR", "TR", "RU", "2022-06-01");

        assertThat(exposure.possible()).contains(BARRED);
        assertThat(exposure.cover()).contains(ARTICLE_33);
        assertThat(exposure.lead()).contains("The Refugee Convention binds Turkey: article 33 forbids");
    }

    @Test
    void whether_a_state_that_lies_only_partly_in_europe_counts_is_open() {
        Exposure exposure = ask("KZ", "TR", "TR", "KZ", "2022-06-01");

        assertThat(exposure.possible()).contains(BARRED);
        assertThat(exposure.cover()).doesNotContain(ARTICLE_33);
        assertThat(exposure.coverNotDetermined()).contains(ARTICLE_33);
        assertThat(exposure.lead()).contains("whether that is so of a national of Kazakhstan is open.");
    }

    @Test
    void a_state_of_which_no_such_limit_is_recorded_protects_refugees_from_everywhere() {
        View view = View.of(EMBEDDED);
        assertThat(view.norms().refugeeLaw().protects(List.of(ActorId.of("CN")), ActorId.of("FR"), view.asOf()))
                .isEqualTo(Truth.TRUE);
    }

    // ---------------------------------------------------------------- refugees from Taiwan

    @Test
    void whether_china_is_the_country_of_origin_of_a_refugee_from_taiwan_is_open() {
        Exposure exposure = ask("TW", "CZ", "ES", "CN", "2025-06-01");

        assertThat(exposure.possible()).contains(BARRED, NONE).hasSize(2);
        assertThat(exposure.lead())
                .contains(
                        "China regards persons from Taiwan as its nationals, and states differ on this.",
                        "The Refugee Convention binds Spain: article 33 forbids")
                .doesNotContain("it is not the country of origin that asks");
        assertThat(ask("TW", "CZ", "ES", "US", "2025-06-01").lead())
                .contains("it is not the country of origin that asks");
    }

    @Test
    void a_refugee_from_china_requested_by_taiwan_is_not_requested_by_the_country_of_origin() {
        assertThat(ask("CN", "CZ", "ES", "TW", "2025-06-01").possible()).contains(BARRED, NO_TREATY);
    }
}
