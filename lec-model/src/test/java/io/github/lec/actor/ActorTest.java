package io.github.lec.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.SourceId;
import io.github.lec.source.Agreement;
import io.github.lec.source.Citation;
import io.github.lec.time.PartialDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTest {
    private static final Citation CITATION =
            Citation.builder().source(SourceId.of("paper-2017")).build();

    @ParameterizedTest
    @CsvSource({
        "DEATH_PENALTY, YES, 'ABOLISHED, ABOLISHED_FOR_ORDINARY_CRIMES, RETAINED'",
        "EU_LAW_APPLIES, ABOLISHED, 'YES, NO'",
        "OWN_NATIONALS_RULE, YES, 'BARRED, BARRED_WITH_EXCEPTIONS, DISCRETIONARY, NOT_BARRED'",
        "CONVENTION_AS_BASIS, YES, 'ACCEPTED, NOT_ACCEPTED'"
    })
    void each_question_about_a_state_allows_its_own_answers(Fact fact, String value, String allowed) {
        assertThatThrownBy(() -> fact(fact, value).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("value: found \"" + value + "\"; expected one of " + allowed);
    }

    @Test
    void whether_a_convention_is_a_basis_is_asked_for_each_convention() {
        StateFact basis = fact(Fact.CONVENTION_AS_BASIS, "ACCEPTED")
                .of(InstrumentId.of("uncac"))
                .build();

        assertThat(basis.key()).isEqualTo("CONVENTION_AS_BASIS/uncac");
    }

    @Test
    void whether_requests_were_granted_in_turn_is_asked_for_each_counterpart() {
        assertThat(fact(Fact.RECIPROCITY, "NO").counterpart("CN").build().key()).isEqualTo("RECIPROCITY/CN");
        assertThat(fact(Fact.RECIPROCITY, "NO").build().key()).isEqualTo("RECIPROCITY");
    }

    @Test
    void a_question_about_the_own_law_has_no_counterpart() {
        assertThatThrownBy(() -> fact(Fact.EXTRADITION_WITHOUT_TREATY, "YES")
                        .counterpart("CN")
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("expected no counterpart, unless the question is RECIPROCITY");
    }

    @Test
    void answers_for_periods_that_are_apart_do_not_conflict() {
        StateFact retained = fact(Fact.DEATH_PENALTY, "RETAINED")
                .end(PartialDate.parse("1981-10-09"))
                .build();
        StateFact abolished = fact(Fact.DEATH_PENALTY, "ABOLISHED")
                .start(PartialDate.parse("1981-10-10"))
                .build();

        assertThat(retained.compare(abolished)).isEqualTo(Agreement.REFINES);
        assertThat(fact(Fact.DEATH_PENALTY, "RETAINED").build().compare(abolished))
                .isEqualTo(Agreement.CONFLICTS);
    }

    @Test
    void an_answer_that_ended_on_a_day_that_is_not_known_does_not_conflict_with_a_later_one() {
        StateFact ended = fact(Fact.OWN_NATIONALS_RULE, "BARRED")
                .start(PartialDate.parse("2001"))
                .end(PartialDate.parse("2010-06-16"))
                .build();
        StateFact later = fact(Fact.OWN_NATIONALS_RULE, "BARRED_WITH_EXCEPTIONS")
                .start(PartialDate.parse("2010-06-16"))
                .build();

        assertThat(ended.compare(later)).isEqualTo(Agreement.REFINES);
        assertThat(later.compare(ended)).isEqualTo(Agreement.REFINES);
        assertThat(ended.toBuilder().end(PartialDate.parse("2015")).build().compare(later))
                .isEqualTo(Agreement.CONFLICTS);
        assertThat(ended.toBuilder().start(PartialDate.parse("2010")).build().compare(later))
                .isEqualTo(Agreement.CONFLICTS);
    }

    @Test
    void a_membership_that_ends_before_it_starts_is_refused() {
        Membership.Builder membership = Membership.builder()
                .of(ActorId.of("EU"))
                .start(PartialDate.parse("2020"))
                .end(PartialDate.parse("1973"))
                .addCitations(CITATION);

        assertThatThrownBy(membership::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("end: found 1973; expected a day no earlier than start, 2020");
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}: {4}")
    @CsvSource({
        "2004-05-01, , 2004-05-01, , SAME",
        "2004, , 2004-05-01, , REFINES",
        ", , 2004-05-01, , REFINES",
        "1973-01-01, 2020-01-31, 1973-01-01, , REFINES",
        "1973-01-01, 2020-01-31, 1973, 2020, REFINES",
        "1952, , 1958-01-01, , CONFLICTS",
        "1973-01-01, 2020-01-31, 1973-01-01, 2019-03-29, CONFLICTS",
        "1949, 1960, 1970, , REFINES"
    })
    void accounts_of_a_membership_differ_only_where_their_days_cannot_be_the_same(
            String start, String end, String otherStart, String otherEnd, Agreement agreement) {
        Membership one = membership(start, end);
        Membership other = membership(otherStart, otherEnd);

        assertThat(one.compare(other)).isEqualTo(agreement);
        assertThat(other.compare(one)).isEqualTo(agreement);
    }

    private static Membership membership(@Nullable String start, @Nullable String end) {
        return Membership.builder()
                .of(ActorId.of("EU"))
                .start(Optional.ofNullable(start).map(PartialDate::parse))
                .end(Optional.ofNullable(end).map(PartialDate::parse))
                .addCitations(CITATION)
                .build();
    }

    @Test
    void only_states_and_regions_have_law_of_their_own() {
        Actor.Builder ministry = Actor.builder()
                .id(ActorId.of("CN-MPS"))
                .kind(ActorKind.AGENCY)
                .name("Ministry of Public Security")
                .addFacts(fact(Fact.DEATH_PENALTY, "RETAINED").build());

        assertThatThrownBy(ministry::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("facts: found AGENCY; expected facts only of a STATE or REGION");
    }

    @Test
    void no_actor_is_a_part_of_itself() {
        Actor.Builder region =
                Actor.builder().id(ActorId.of("HK")).kind(ActorKind.REGION).name("Hong Kong");

        assertThat(region.partOf(ActorId.of("CN")).build().partOf()).contains(ActorId.of("CN"));
        assertThatThrownBy(() -> region.partOf(ActorId.of("HK")).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("partOf: found HK; expected an actor other than itself");
        assertThatThrownBy(() -> region.partOf(ActorId.of("CN"))
                        .addMemberships(Membership.builder()
                                .of(ActorId.of("HK"))
                                .addCitations(Citation.of("paper"))
                                .build())
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("memberships: found HK; expected memberships of other actors");
    }

    private static StateFact.Builder fact(Fact fact, String value) {
        return StateFact.builder().fact(fact).value(value).addCitations(CITATION);
    }

    @ParameterizedTest
    @CsvSource({
        "United Kingdom, the United Kingdom",
        "Netherlands, the Netherlands",
        "Bahamas, the Bahamas",
        "Czech Republic, the Czech Republic",
        "Republic of the Congo, the Republic of the Congo",
        "Democratic People's Republic of Korea, the Democratic People's Republic of Korea",
        "European Court of Human Rights, the European Court of Human Rights",
        "Ministry of Public Security (China), the Ministry of Public Security (China)",
        "France, France",
        "Europol, Europol",
        "Safeguard Defenders (non-governmental organisation), Safeguard Defenders (non-governmental organisation)",
        "'European governments, as a group', 'European governments, as a group'"
    })
    void a_name_made_of_a_common_noun_has_an_article_within_a_sentence(String name, String inSentence) {
        assertThat(Actor.builder()
                        .id("XA")
                        .kind(ActorKind.ORGANISATION)
                        .name(name)
                        .build()
                        .nameInSentence())
                .isEqualTo(inSentence);
    }
}
