package io.github.lec.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.record.InstrumentId;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.view.View;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The status of a treaty in full words and in brief: both say the same. */
class StatusWordsTest {
    private static final Words WORDS = new Words(View.of(Dataset.embedded()));

    private static Treaty treaty(String id) {
        return WORDS.dataset().treaty(InstrumentId.of(id)).orElseThrow();
    }

    private static String full(String id) {
        return new StatusWords(WORDS).of(treaty(id)).words();
    }

    private static String brief(String id) {
        return new BriefStatus(WORDS).of(treaty(id)).words();
    }

    @Test
    void a_signature_that_only_weak_sources_tell_of_is_doubtful_on_every_sheet() {
        assertThat(full("cn-at-extradition"))
                .isEqualTo("Signature doubtful, not in force 2018-10, later not determined");
        assertThat(brief("cn-at-extradition")).isEqualTo("Signature doubtful, not in force 2018");
        assertThat(brief("cn-gr-extradition")).startsWith("Signature doubtful, ");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-12-31, Signature not determined",
        "2016-12-31, Signature doubtful",
        "2019-12-31, Signature doubtful",
    })
    void a_signature_that_may_lie_after_the_day_is_not_concluded_and_doubtful_once_it_is_denied(
            String day, String status) {
        assertThat(new BriefStatus(on(day)).of(treaty("cn-gr-extradition")).words())
                .isEqualTo(status);
        assertThat(new StatusWords(on(day)).of(treaty("cn-gr-extradition")).words())
                .startsWith(
                        status.equals("Signature doubtful") ? status + ", not determined whether" : "Not determined");
    }

    @Test
    void an_approval_that_may_lie_after_the_day_is_not_determined() {
        assertThat(new StatusWords(on("2013-12-31")).of(treaty("cn-sk-police")).words())
                .isEqualTo("Not determined whether it had been approved by 2013-12-31");
        assertThat(new BriefStatus(on("2013-12-31")).of(treaty("cn-sk-police")))
                .satisfies(said -> assertThat(said.words()).isEqualTo("Approval not determined"))
                .satisfies(said -> assertThat(said.meaning()).isEqualTo(Meaning.UNKNOWN));
        assertThat(brief("cn-sk-police")).isEqualTo("Approved, signature not determined");
    }

    @Test
    void what_lies_after_the_day_is_no_part_of_the_status() {
        assertThat(new StatusWords(on("2010-06-30"))
                        .of(treaty("cn-it-extradition-2010"))
                        .words())
                .isEqualTo("Under negotiation, talks 2010-05");
        assertThat(new BriefStatus(on("2010-06-30"))
                        .of(treaty("cn-it-extradition-2010"))
                        .words())
                .isEqualTo("Under negotiation 2010");
        assertThat(new StatusWords(on("2010-06-30"))
                        .of(treaty("cn-mt-mla-2009"))
                        .words())
                .isEqualTo("Signed 2009-02-22, not in force");
    }

    @Test
    void an_approval_that_lies_after_the_day_leaves_the_text_before_parliament() {
        Dataset own = DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "gazette", "title": "Gazette", "published": "2026-06-01"}],
                 "treaties": [{"id": "own-t", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "EE"], "textRead": "FULL",
                   "lifecycle": [{"stage": "TABLED", "date": "2020-02-01", "citations": [{"source": "gazette"}]},
                     {"stage": "APPROVED", "date": "2024-02-01", "citations": [{"source": "gazette"}]}]}]}
                """, "own.json", Dataset.embedded());
        Words words =
                new Words(View.of(own, LocalDate.parse("2022-01-01"), own.info().asOf()));
        Treaty treaty = own.treaty(InstrumentId.of("own-t")).orElseThrow();

        assertThat(new StatusWords(words).of(treaty).words())
                .isEqualTo("Before parliament 2020-02-01, signature not determined");
        assertThat(new BriefStatus(words).of(treaty).words())
                .isEqualTo("Before parliament 2020, signature not determined");
    }

    private static Words on(String day) {
        return new Words(View.of(
                WORDS.dataset(), LocalDate.parse(day), WORDS.dataset().info().asOf()));
    }

    @Test
    void a_text_that_is_before_a_parliament_is_said_to_be() {
        assertThat(full("cn-hu-extradition"))
                .isEqualTo("Initialled between 2025-07-14 and 2025-07-16, not signed, before parliament between"
                        + " 2025-07-17 and 2025-11-07");
        assertThat(brief("cn-hu-extradition")).isEqualTo("Initialled 2025, before parliament 2025");
        assertThat(new StatusWords(WORDS).of(treaty("cn-hu-extradition")).evidence())
                .extracting(Object::toString)
                .anyMatch(claim -> claim.contains("TABLED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INITIALLED 2024-01 | Initialled 2024-01, not signed | Initialled 2024, not signed",
                "TABLED 2025-02 | Before parliament 2025-02, signature not determined | Before parliament 2025,"
                        + " signature not determined",
                "RATIFIED 2025-02 | Ratified 2025-02, signature not determined | Ratified 2025, signature not"
                        + " determined",
            })
    void a_text_of_which_one_step_is_known_stands_where_that_step_led_it(String step, String full, String brief) {
        Dataset own = DatasetReader.readDocumentOver(
                """
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "gazette", "title": "Gazette", "published": "2026-06-01"}],
                 "treaties": [{"id": "own-t", "kind": "EXTRADITION", "title": "Treaty", "parties": ["CN", "EE"], "textRead": "FULL",
                   "lifecycle": [{"stage": "%s", "date": "%s", "citations": [{"source": "gazette"}]}]}]}
                """.formatted((Object[]) step.split(" ", -1)), "own.json", Dataset.embedded());
        Words words = new Words(View.of(own));
        Treaty treaty = own.treaty(InstrumentId.of("own-t")).orElseThrow();

        assertThat(new StatusWords(words).of(treaty).words()).isEqualTo(full);
        assertThat(new StatusWords(words).of(treaty).evidence())
                .extracting(Object::toString)
                .anyMatch(claim -> claim.contains(step.split(" ", -1)[0]));
        assertThat(new BriefStatus(words).of(treaty).words()).isEqualTo(brief);
    }

    @Test
    void an_arrangement_in_operation_that_was_put_aside_is_said_to_be() {
        Arrangement patrols = WORDS.dataset().arrangements().stream()
                .filter(one -> one.id().value().equals("cn-it-patrol-2015"))
                .findFirst()
                .orElseThrow();

        assertThat(new StatusWords(WORDS).of(patrols).words())
                .isEqualTo("Put aside 2022-12-19, not in operation; had been in operation since 2016-05-02 or earlier");
        assertThat(new BriefStatus(WORDS).of(patrols).words()).isEqualTo("Put aside 2022");
        Words before = new Words(View.of(
                WORDS.dataset(),
                LocalDate.parse("2019-01-01"),
                WORDS.dataset().info().asOf()));
        assertThat(new BriefStatus(before).of(patrols).words())
                .isEqualTo("Observed in operation since 2016 or earlier");
    }

    @Test
    void a_treaty_seen_in_force_twice_is_so_since_the_first_day_and_the_better_source_is_named() {
        assertThat(full("cn-pt-extradition-2007"))
                .isEqualTo("Observed in force since 2018-10 or earlier (unofficial list), confirmed 2022-01-19");
        assertThat(brief("cn-pt-extradition-2007")).isEqualTo("Observed in force 2022 (unofficial list: 2018)");
        assertThat(full("cn-lt-extradition-2002"))
                .isEqualTo("Observed in force since 2018-10 or earlier, unofficial list");
    }

    @Test
    void a_signature_known_from_an_unofficial_list_only_is_marked_on_every_sheet() {
        assertThat(full("cn-at-mla-2018"))
                .isEqualTo("Signed 2018-04-08 (unofficial list), not in force 2018-09, later not determined");
        assertThat(brief("cn-at-mla-2018"))
                .isEqualTo("Signed 2018 (unofficial list), not in force 2018, later not determined");
    }

    @Test
    void an_arrangement_begins_to_operate_and_does_not_enter_into_force() {
        Arrangement memorandum = Arrangement.builder()
                .id("m")
                .kind("POLICE_MEMORANDUM")
                .title("A memorandum")
                .addParties("CN", "NL")
                .addLifecycle(LifecycleStep.builder()
                        .stage(Stage.SIGNED)
                        .date("2009")
                        .cite("m-text", "1")
                        .build())
                .build();
        Words words = new Words(View.of(Dataset.draft(memorandum)));

        assertThat(new BriefStatus(words).of(memorandum).words())
                .isEqualTo("Signed 2009, start of operation not determined");
        assertThat(new StatusWords(words).of(memorandum).words())
                .isEqualTo("Signed 2009, start of operation not determined");
    }

    @Test
    void another_day_of_a_suspension_is_told_with_the_state_that_suspended() {
        assertThat(full("hk-de-surrender-2006"))
                .isEqualTo("Suspended since 2020-08 by Germany, since 2020-08-12 by Hong Kong (another source:"
                        + " 2020-07-31 by Germany)");
    }

    @Test
    void who_gives_only_the_year_is_no_rival_of_those_who_give_the_day() {
        Arrangement agreement = WORDS.dataset().arrangements().stream()
                .filter(one -> one.id().value().equals("gb-cn-cyber-2015"))
                .findFirst()
                .orElseThrow();

        assertThat(new StatusWords(WORDS).of(agreement).words())
                .isEqualTo("Adopted 2015-10-22 (another source: 2015-10-21)");
    }

    @Test
    void a_suspension_that_a_source_denies_is_disputed_on_every_sheet() {
        LifecycleStep suspended = LifecycleStep.builder()
                .stage(Stage.SUSPENDED)
                .date("2020-06-01")
                .cite("t-text", "art. 20")
                .build();
        Treaty treaty = Treaty.extradition("t", "IE", "CN")
                .signed("2010")
                .addLifecycle(
                        suspended.toBuilder().stage(Stage.IN_FORCE).date("2011").build(),
                        suspended,
                        suspended.toBuilder().denies(true).build())
                .build();
        Words words = new Words(View.of(Dataset.draft(treaty)));

        assertThat(new StatusWords(words).of(treaty).words())
                .isEqualTo("Disputed: suspended 2020-06-01; or not suspended 2020-06-01");
        assertThat(new BriefStatus(words).of(treaty).words()).isEqualTo("Disputed whether suspended");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09-30, In force since 1997-06-29, In force 1997",
        "2020-10-15, 'In force since 1997-06-29, perhaps suspended since 2020-10 by the Netherlands',"
                + " 'In force 1997, perhaps suspended'",
        "2020-11-05, Suspended since 2020-10 by the Netherlands, Suspended 2020"
    })
    void a_text_of_which_the_day_of_suspension_is_open_may_be_suspended(String day, String full, String brief) {
        Words words = new Words(View.of(Dataset.embedded(), LocalDate.parse(day), LocalDate.parse("2026-10-31")));

        assertThat(new StatusWords(words).of(treaty("hk-nl-surrender-1992")).words())
                .isEqualTo(full);
        assertThat(new BriefStatus(words).of(treaty("hk-nl-surrender-1992")).words())
                .isEqualTo(brief);
    }

    @Test
    void a_signature_that_a_source_denies_is_disputed_on_every_sheet() {
        LifecycleStep signed = LifecycleStep.builder()
                .stage(Stage.SIGNED)
                .date("2020-01-01")
                .cite("t-text", "art. 20")
                .build();
        LifecycleStep denied = LifecycleStep.builder()
                .stage(Stage.SIGNED)
                .denies(true)
                .cite("t-text", "art. 21")
                .build();
        Treaty treaty = Treaty.extradition("t", "IE", "CN")
                .citing("t-text")
                .addLifecycle(signed, denied)
                .build();
        Words words = new Words(View.of(Dataset.draft(treaty)));

        assertThat(new StatusWords(words).of(treaty).words()).isEqualTo("Disputed: not signed; or signed 2020-01-01");
        assertThat(new BriefStatus(words).of(treaty).words()).isEqualTo("Disputed whether signed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SHELVED | Disputed: not put aside; or put aside 2020-06-01 | Disputed whether put aside",
                "PROVISIONALLY_APPLIED | Disputed: not provisionally applied; or provisionally applied 2020-06-01 |"
                        + " Disputed whether provisionally applied",
                "INITIALLED | Disputed: not initialled; or initialled 2020-06-01 | Disputed whether initialled",
            })
    void whatever_step_of_a_text_not_in_force_a_source_denies_is_disputed(Stage stage, String full, String brief) {
        LifecycleStep.Builder step = LifecycleStep.builder().stage(stage).cite("t-text", "art. 20");
        Treaty.Builder treaty = Treaty.extradition("t", "IE", "CN").citing("t-text");
        if (stage != Stage.INITIALLED) {
            treaty.signed("2019-05-01");
        }
        treaty.addLifecycle(
                step.date("2020-06-01").build(),
                LifecycleStep.builder()
                        .stage(stage)
                        .cite("t-text", "art. 21")
                        .denies(true)
                        .build());
        Treaty disputed = treaty.build();
        Words words = new Words(View.of(Dataset.draft(disputed)));

        assertThat(new StatusWords(words).of(disputed).words()).isEqualTo(full);
        assertThat(new BriefStatus(words).of(disputed).words()).isEqualTo(brief);
    }

    @Test
    void a_text_that_is_applied_provisionally_is_said_to_be() {
        Treaty treaty = Treaty.extradition("t", "IE", "CN")
                .signed("2019-05-01")
                .addLifecycle(LifecycleStep.builder()
                        .stage(Stage.PROVISIONALLY_APPLIED)
                        .date("2020-06-01")
                        .cite("t-text", "art. 20")
                        .build())
                .build();
        Words words = new Words(View.of(Dataset.draft(treaty)));

        assertThat(new StatusWords(words).of(treaty).words())
                .isEqualTo("Provisionally applied since 2020-06-01, entry into force not determined");
        assertThat(new BriefStatus(words).of(treaty))
                .satisfies(said -> assertThat(said.words()).isEqualTo("Provisionally applied 2020"))
                .satisfies(said -> assertThat(said.meaning()).isEqualTo(Meaning.UNKNOWN));
    }
}
