package io.github.lec.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.actor.Membership;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.DatasetInfo;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.NormId;
import io.github.lec.source.Citation;
import io.github.lec.source.ReferenceAccount;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A state that was never a member of an organisation is not a party to a convention that only members can join. */
class OpenToMembersTest {
    private static final InstrumentId ECHR = InstrumentId.of("echr");
    private static final ActorId ELSEWHERE = ActorId.of("XA");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Citation CITATION =
            Citation.builder().source("mfa-tr-coe").build();

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "KE, 2026-11-25, FALSE",
        "CN, 2026-11-25, FALSE",
        "HK, 2026-11-25, FALSE", // a region of a state that is not a member
        "US, 1990-01-01, FALSE",
        "FR, 2026-11-25, TRUE",
        "AZ, 2026-11-25, UNKNOWN", // a member without a recorded ratification
        "BA, 2002-04-23, FALSE", // before it became one
        "BA, 2002-04-24, UNKNOWN",
        "RU, 2022-04-01, TRUE", // no longer a member, and still bound
        "RU, 2022-09-17, FALSE",
        "TW, 2026-11-25, UNKNOWN", // nothing is recorded about it
        "XA, 2026-11-25, UNKNOWN"
    })
    void only_members_of_the_council_of_europe_can_be_bound_by_its_convention_on_human_rights(
            String state, LocalDate day, Truth bound) {
        NormAnswers norms = View.of(Dataset.embedded()).norms();

        for (String norm : List.of("echr-3", "soering")) {
            assertThat(norms.binds(NormId.of(norm), ActorId.of(state), day)).isEqualTo(bound);
        }
    }

    @Test
    void the_answer_rests_on_the_article_of_the_convention_and_on_the_list_of_members() {
        List<String> asked = new ArrayList<>();
        View view = View.of(Dataset.embedded()).recording(claim -> asked.add(claim.toString()));

        assertThat(view.instruments().isParty(ECHR, ActorId.of("KE"), TODAY)).isEqualTo(Truth.FALSE);
        assertThat(asked).contains("echr/openTo", "KE/memberships/COE");
        asked.clear();
        assertThat(view.instruments().isParty(ECHR, ActorId.of("FR"), TODAY)).isEqualTo(Truth.TRUE);
        assertThat(asked).doesNotContain("echr/openTo", "FR/memberships/COE");
    }

    @Test
    void of_a_state_of_the_users_own_data_nothing_is_inferred_from_silence() {
        Truth silent = isParty(own(), actor());
        Membership denied = Membership.builder()
                .of("COE")
                .denies(true)
                .addCitations(CITATION)
                .build();
        Truth listed = isParty(own(), actor().toBuilder().addMemberships(denied).build());
        Truth since = isParty(
                own(),
                actor().toBuilder()
                        .addMemberships(denied.toBuilder()
                                .start(PartialDate.parse("2020"))
                                .build())
                        .build());

        assertThat(silent).isEqualTo(Truth.UNKNOWN);
        assertThat(listed).isEqualTo(Truth.FALSE);
        assertThat(since).as("no member since 2020, and before?").isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_convention_that_others_can_join_too_says_nothing_of_those_who_are_not_members() {
        ReferenceAccount members =
                ReferenceAccount.builder().value("COE").addCitations(CITATION).build();
        Treaty open = own().toBuilder().openTo(List.of()).build();
        Treaty denied = own().toBuilder()
                .addOpenTo(members.toBuilder().denies(true).build())
                .build();

        assertThat(isParty(open, ActorId.of("KE"))).isEqualTo(Truth.UNKNOWN);
        assertThat(isParty(denied, ActorId.of("KE"))).isEqualTo(Truth.UNKNOWN);
        assertThat(isParty(own(), ActorId.of("KE"))).isEqualTo(Truth.FALSE);
    }

    @Test
    void whether_a_state_is_a_member_of_an_organisation_of_which_not_all_members_are_recorded_is_open() {
        StateAnswers states = View.of(Dataset.embedded()).states();

        assertThat(states.isMember(ActorId.of("TW"), ActorId.of("COE"), TODAY)).isEqualTo(Truth.UNKNOWN);
        assertThat(states.isMember(ActorId.of("KE"), ActorId.of("COE"), TODAY)).isEqualTo(Truth.FALSE);
        assertThat(states.isMember(ActorId.of("RU"), ActorId.of("COE"), TODAY)).isEqualTo(Truth.FALSE);
        assertThat(states.isMember(ActorId.of("TW"), StateAnswers.EUROPEAN_UNION, TODAY))
                .isEqualTo(Truth.FALSE);
    }

    private static Truth isParty(Treaty convention, Actor state) {
        return isParty(convention, state.id(), state);
    }

    private static Truth isParty(Treaty convention, ActorId state, Actor... more) {
        List<Extensible> records = new ArrayList<>(List.of(more));
        records.add(convention);
        DatasetInfo info = DatasetInfo.builder()
                .format("1.0")
                .id("own")
                .version("1")
                .title("Own data")
                .licence("CC0-1.0")
                .asOf(TODAY)
                .build();
        Dataset own = Dataset.embedded().mergedWith(Dataset.over(Dataset.embedded(), info, records));
        return View.of(own, TODAY, TODAY).instruments().isParty(convention.id(), state, TODAY);
    }

    private static Actor actor() {
        return Actor.builder()
                .id(ELSEWHERE)
                .kind(ActorKind.STATE)
                .name("Elsewhere")
                .build();
    }

    private static Treaty own() {
        Treaty.Builder convention = Treaty.builder();
        return convention
                .id("own-convention")
                .kind(TreatyKind.HUMAN_RIGHTS)
                .title("Convention")
                .addOpenTo(ReferenceAccount.builder()
                        .value("COE")
                        .addCitations(CITATION)
                        .build())
                .build();
    }
}
