package io.github.lec.exposure;

import static io.github.lec.exposure.Asked.EMBEDDED;
import static io.github.lec.exposure.Asked.NOW;
import static io.github.lec.exposure.Asked.ask;
import static io.github.lec.exposure.Asked.enforcement;
import static io.github.lec.exposure.Asked.protection;
import static io.github.lec.exposure.Asked.words;
import static io.github.lec.exposure.NationalityProtection.BARRED;
import static io.github.lec.exposure.NationalityProtection.CANNOT_DECIDE;
import static io.github.lec.exposure.NationalityProtection.NONE;
import static io.github.lec.exposure.NationalityProtection.NO_TREATY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.instrument.Purpose;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Exposure of refugees whom a member state of the European Union has recognised. */
class RecognisedRefugeesTest {
    @Nested
    @DisplayName("Refugees recognised in a member state")
    class Refugees {
        private final Person refugee = Person.of("CN").recognisedIn(ActorId.of("DE"));

        @Test
        void the_state_of_refuge_is_named_once_where_it_is_the_place_of_arrest_too() {
            Person here = Person.of("CN").recognisedIn(ActorId.of("FR"));
            assertThat(ask(EMBEDDED, here, "FR", "CN", NOW).reasons())
                    .extracting(Reason::words)
                    .contains("The Union's law on refugees binds France.");
            assertThat(ask(EMBEDDED, refugee, "FR", "CN", NOW).reasons())
                    .extracting(Reason::words)
                    .contains("The Union's law on refugees binds both France and Germany.");
        }

        @Test
        void only_the_law_of_that_day_is_cited() {
            assertThat(asylumLaw("2026-06-11")).containsExactly("dir-2011-95-21", "dir-2013-32-9");
            assertThat(asylumLaw("2026-06-30")).containsExactly("dir-2011-95-21", "reg-2024-1348-10");
            assertThat(asylumLaw("2026-07-01")).containsExactly("reg-2024-1347-21", "reg-2024-1348-10");
        }

        private List<String> asylumLaw(String day) {
            return ask(EMBEDDED, refugee, "FR", "CN", day).reasons().stream()
                    .filter(reason -> reason.question() == ExposureQuestion.ASYLUM_LAW_BINDS)
                    .flatMap(reason -> reason.norms().stream())
                    .map(NormId::value)
                    .toList();
        }

        @Test
        void only_the_states_concerned_are_named_as_outside_the_asylum_law() {
            Person british = Person.of("CN").recognisedIn(ActorId.of("GB"));
            assertThat(words(ask(EMBEDDED, british, "FR", "CN", "2020-06-01"), ExposureQuestion.ASYLUM_LAW_BINDS))
                    .endsWith("is not settled (the United Kingdom took no part in Directives 2011/95/EU and"
                            + " 2013/32/EU).");
            assertThat(words(ask(EMBEDDED, refugee, "DK", "CN", NOW), ExposureQuestion.ASYLUM_LAW_BINDS))
                    .endsWith("is not settled (Denmark takes no part in it).");
        }

        private final Person recognisedInIreland = Person.of("CN").recognisedIn(ActorId.of("IE"));

        @Test
        void are_not_surrendered_to_their_country_of_origin() {
            assertThat(protection(refugee, "FR", "CN", "2024-06-18")).isEqualTo(BARRED);
            assertThat(protection(refugee, "SE", "CN", NOW)).isEqualTo(BARRED);
            assertThat(enforcement(refugee, "FR", NOW, NOW)).isEqualTo(BARRED);
        }

        @Test
        void regions_of_the_country_of_origin_are_not_another_country() {
            assertThat(protection(refugee, "PT", "HK", NOW)).isEqualTo(BARRED);
        }

        @Test
        void this_was_made_clear_only_in2024() {
            Exposure then = ask(EMBEDDED, refugee, "FR", "CN", "2024-06-17");
            assertThat(then.possible()).containsExactly(BARRED, NONE);
            assertThat(then.lead())
                    .contains("The Refugee Convention binds France")
                    .doesNotContain("C-352/22");
            assertThat(lookingBackAt("2024-06-17")).isEqualTo(BARRED);
            assertThat(lookingBackAt("2020-12-26")).isEqualTo(BARRED);
            assertThat(lookingBackAt("2015-07-20"))
                    .as("before the directives applied")
                    .isEqualTo(CANNOT_DECIDE);
        }

        private NationalityProtection lookingBackAt(String day) {
            return ask(EMBEDDED, refugee, "FR", "CN", Purpose.PROSECUTION, day, NOW)
                    .protection();
        }

        @Test
        void unless_the_status_was_withdrawn() {
            Person withdrawn = Person.of("CN").recognised(new RefugeeStatus(ActorId.of("DE"), Truth.TRUE));
            assertThat(protection(withdrawn, "FR", "CN", NOW)).isEqualTo(NONE);
            Person unknown = Person.of("CN").recognised(new RefugeeStatus(ActorId.of("DE"), Truth.UNKNOWN));
            assertThat(protection(unknown, "FR", "CN", NOW)).isEqualTo(CANNOT_DECIDE);
        }

        @Test
        void union_law_bars_surrender_only_to_the_country_of_origin() {
            Person russian = Person.of("RU").recognisedIn(ActorId.of("DE"));
            assertThat(ask(EMBEDDED, russian, "FR", "CN", NOW).possible()).containsExactly(BARRED, NONE);
        }

        @Test
        void where_the_unions_law_does_not_reach_the_refugee_convention_leaves_it_open() {
            for (String refuge : List.of("GB", "CH", "NO")) {
                Person foreign = Person.of("CN").recognisedIn(ActorId.of(refuge));
                assertThat(ask(EMBEDDED, foreign, "IT", "CN", NOW).possible()).containsExactly(BARRED, NONE);
            }
            assertThat(ask(EMBEDDED, refugee, "GB", "CN", NOW).possible()).containsExactly(BARRED, NO_TREATY);
        }

        @Test
        void a_withdrawn_status_leaves_nothing_open() {
            Person withdrawn = Person.of("CN").recognised(new RefugeeStatus(ActorId.of("CH"), Truth.TRUE));
            assertThat(protection(withdrawn, "IT", "CN", NOW)).isEqualTo(NONE);
        }

        @Test
        void denmark_and_ireland_took_no_part_in_the_directives() {
            assertThat(protection(refugee, "DK", "CN", NOW)).isEqualTo(CANNOT_DECIDE);
            assertThat(protection(recognisedInIreland, "FR", "CN", "2026-06-30"))
                    .isEqualTo(CANNOT_DECIDE);
        }

        @Test
        void the_regulations_that_replaced_them_bind_ireland_too() {
            assertThat(protection(recognisedInIreland, "FR", "CN", "2026-07-01"))
                    .isEqualTo(BARRED);
        }
    }
}
