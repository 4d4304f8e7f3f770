package io.github.lec.assessment;

import static io.github.lec.assessment.EmbeddedFindings.FINDINGS;
import static io.github.lec.assessment.EmbeddedFindings.NOW;
import static io.github.lec.assessment.EmbeddedFindings.on;
import static io.github.lec.assessment.EmbeddedFindings.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.DatasetReader;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyFindingsTest {
    @Test
    void each_topic_occurs_once_and_can_be_checked() {
        assertThat(FINDINGS).extracting(KeyFinding::topic).containsExactly(KeyTopic.values());
        assertThat(FINDINGS).allSatisfy(found -> {
            assertThat(found.words()).matches("[A-Z0-9].*\\.");
            assertThat(found.claims()).as("%s", found.topic()).isNotEmpty();
        });
    }

    @Test
    void what_was_done_is_reported_before_what_is_only_signed_or_planned() {
        assertThat(FINDINGS)
                .extracting(KeyFinding::topic)
                .containsSubsequence(
                        KeyTopic.TREATIES_IN_FORCE,
                        KeyTopic.TORTURE,
                        KeyTopic.MISSING_EVERYWHERE,
                        KeyTopic.PRACTICE,
                        KeyTopic.COURTS,
                        KeyTopic.POLICE_STATIONS,
                        KeyTopic.HONG_KONG,
                        KeyTopic.JOINT_OPERATIONS,
                        KeyTopic.SIGNED,
                        KeyTopic.UNDER_WAY,
                        KeyTopic.CONVENTIONS,
                        KeyTopic.NOT_KNOWN);
    }

    @Test
    void the_ten_on_what_binds_and_what_was_done_stand_first() {
        assertThat(FINDINGS.subList(0, 10)).allMatch(found -> found.topic().isMain());
        assertThat(FINDINGS.subList(10, FINDINGS.size()))
                .extracting(KeyFinding::topic)
                .containsExactly(
                        KeyTopic.HONG_KONG_CASES,
                        KeyTopic.JOINT_OPERATIONS,
                        KeyTopic.SIGNED,
                        KeyTopic.UNDER_WAY,
                        KeyTopic.CONVENTIONS,
                        KeyTopic.NOT_KNOWN)
                .noneMatch(KeyTopic::isMain);
    }

    @Test
    void a_sentence_can_be_read_aloud() {
        assertThat(FINDINGS)
                .flatExtracting(found ->
                        List.of(found.words().replaceAll(" \\([^)]*\\)", "").split("(?<=\\.) ")))
                .as("words of a sentence beside those in brackets")
                .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void a_long_list_of_names_is_not_read_twice() {
        assertThat(on(FINDINGS, KeyTopic.POLICE_STATIONS).words())
                .startsWith("Overseas police stations were reported in 16 of the 28 states; what these states did or"
                        + " said: ");
        assertThat(on(FINDINGS, KeyTopic.HONG_KONG).words())
                .startsWith("8 of the 28 states have agreed with Hong Kong on the surrender of fugitives; 5 of these"
                        + " agreements are suspended: Finland, ");
    }

    @Test
    void informal_returns_of_many_states_have_a_sentence_of_their_own() {
        assertThat(on(FINDINGS, KeyTopic.PRACTICE).words())
                .containsPattern(
                        "\\. In addition, at least 9 informal returns or attempts \\(.*\\), 3 of them by an ad hoc"
                                + " surrender with no decision of a court on record\\. ");
    }

    @Test
    void a_treaty_that_a_court_applied_is_not_only_listed() {
        assertThat(on(FINDINGS, KeyTopic.TREATIES_IN_FORCE).words())
                .endsWith("; when it entered into force is not determined for Lithuania and Portugal; for Lithuania,"
                        + " only an unofficial list says that the treaty is in force.");
    }

    @Test
    void where_texts_leave_other_duties_as_they_are_none_is_known_to_oblige() {
        assertThat(on(KeyFindings.of(NOW, only("ES", "FR", "PT")), KeyTopic.TORTURE)
                        .words())
                .startsWith("Of the 3 extradition treaties in force, none is known to oblige the requested state to"
                        + " refuse where torture is feared");
    }

    @Test
    void the_states_that_must_refuse_where_torture_is_feared_are_named() {
        assertThat(on(FINDINGS, KeyTopic.TORTURE).states())
                .extracting(ActorId::value)
                .containsExactly("BE", "CY", "IT");
        assertThat(on(FINDINGS, KeyTopic.TORTURE).words())
                .startsWith("Of the ")
                .contains(", 3 oblige the requested state to refuse where torture is feared: Belgium, Cyprus and Italy;"
                        + " the texts have no such ground and leave duties under other treaties as they are for"
                        + " France, Portugal and Spain; the texts read name no such ground for Bulgaria,"
                        + " Lithuania and Romania; another source says otherwise for Spain (a ground for refusal)."
                        + " Refusal also depends on the requested state's own law or basic principles under article"
                        + " 3(7) (Bulgaria and Lithuania) and article 4(3) (Romania).");
    }

    @Test
    void a_general_clause_that_may_cover_what_the_text_does_not_name_is_told() {
        assertThat(on(FINDINGS, KeyTopic.DEATH_PENALTY).words())
                .doesNotContain("silent")
                .contains("; the texts read name no such ground for Bulgaria, Cyprus, Italy, Lithuania,"
                        + " Portugal and Romania; ")
                .endsWith(" The requested state must also refuse what would harm public order or basic principles of"
                        + " its law under article 3(g) (Italy) and article 3(1)(8) (Portugal). Refusal also depends on"
                        + " the requested state's own law or basic principles under article 3(7) (Bulgaria and"
                        + " Lithuania), article 3(4) (Cyprus) and article 4(3) (Romania).");
        assertThat(on(KeyFindings.of(NOW, only("IT")), KeyTopic.DEATH_PENALTY).words())
                .startsWith("The extradition treaty of Italy was read and names no duty of the requested state to"
                        + " refuse where the death penalty is possible and no assurance rules it out; article 3(g)"
                        + " obliges the requested state to refuse where public order or basic principles of its law"
                        + " would be harmed; another source says otherwise (")
                .doesNotContain("coder");
    }

    @Test
    void a_clause_of_which_another_source_says_otherwise_is_not_counted_in_silence() {
        assertThat(on(FINDINGS, KeyTopic.DEATH_PENALTY).words())
                .contains("; another source says otherwise for Italy (must refuse) and Portugal (a ground for"
                        + " refusal). ");
        assertThat(on(KeyFindings.of(NOW, only("ES")), KeyTopic.TORTURE).words())
                .endsWith("; another source says otherwise (a ground for refusal).");
        assertThat(on(FINDINGS, KeyTopic.OWN_NATIONALS).words()).doesNotContain("another source");
    }

    @Test
    void no_treaty_has_a_ground_of_fair_trial() {
        assertThat(on(FINDINGS, KeyTopic.MISSING_EVERYWHERE).words())
                .startsWith("Of the 15 safeguards of the UN Model Treaty and the European Convention on Extradition,"
                        + " none of the 9 extradition treaties in force has a clause on fair trial or"
                        + " special courts");
    }

    /** A reader of the sheet of clauses sees six columns of crosses, not two. */
    @Test
    void what_the_models_lack_too_is_not_passed_over() {
        assertThat(on(FINDINGS, KeyTopic.MISSING_EVERYWHERE).words())
                .endsWith(" Beyond these 15, none of these treaties has a clause on an irreducible life sentence,"
                        + " priority for the Union citizen's home state, court review before surrender or"
                        + " monitoring after surrender; another source says otherwise on an irreducible life"
                        + " sentence.");
        assertThat(on(KeyFindings.of(NOW, only("FR")), KeyTopic.MISSING_EVERYWHERE)
                        .words())
                .contains(" Beyond these 15, it has no clause on ");
    }

    @Test
    void that_a_source_contradicts_the_text_that_was_read_is_said_wherever_the_clause_is_reported_as_missing() {
        List<KeyFinding> spain = KeyFindings.of(NOW, Selection.of("ES"));

        assertThat(on(spain, KeyTopic.TORTURE).words()).contains("another source says otherwise");
        assertThat(on(spain, KeyTopic.MISSING_EVERYWHERE).words())
                .contains(" has no clause on torture and ill-treatment, ")
                .contains("(the text was read); another source says otherwise on torture and ill-treatment. ");
    }

    @Test
    void an_earlier_day_has_fewer_treaties() {
        View then = View.of(Dataset.embedded(), LocalDate.parse("2005-01-01"), NOW.knownBy());

        assertThat(on(KeyFindings.of(then), KeyTopic.TREATIES_IN_FORCE).states())
                .isNotEmpty()
                .hasSizeLessThan(
                        on(FINDINGS, KeyTopic.TREATIES_IN_FORCE).states().size());
    }

    @Test
    void texts_were_read_after_a_known_by_day_in_the_past() {
        View then = View.of(Dataset.embedded(), NOW.asOf(), LocalDate.parse("2015-01-01"));

        assertThat(on(KeyFindings.of(then), KeyTopic.NOT_KNOWN).words())
                .contains(" They were read later; of what is said above, only sources published by 2015-01-01 count.");
        assertThat(on(FINDINGS, KeyTopic.NOT_KNOWN).words()).doesNotContain("read later");

        View early = View.of(Dataset.embedded(), NOW.asOf(), LocalDate.parse("1998-06-30"));
        assertThat(on(KeyFindings.of(early, only("PL")), KeyTopic.NOT_KNOWN).words())
                .contains("The only text ")
                .contains(" It was read later; of what is said above, only sources published by 1998-06-30 count.");
    }

    @Test
    void what_was_published_later_is_not_reported() {
        View then = View.of(Dataset.embedded(), NOW.asOf(), LocalDate.parse("2016-12-31"));

        assertThat(on(KeyFindings.of(then), KeyTopic.POLICE_STATIONS).words())
                .isEqualTo(
                        "As known by 2016-12-31, no overseas police station is on record. None was looked for in 18 states.");
    }

    @Test
    void a_text_that_was_initialled_later_is_not_open() {
        View then = View.of(Dataset.embedded(), LocalDate.parse("2001-01-01"), NOW.knownBy());

        assertThat(on(FINDINGS, KeyTopic.NOT_KNOWN).states()).contains(ActorId.of("HU"));
        assertThat(on(KeyFindings.of(then), KeyTopic.NOT_KNOWN).states()).doesNotContain(ActorId.of("HU"));
    }

    @Test
    void one_state_is_named_as_the_subject() {
        List<KeyFinding> france = KeyFindings.of(NOW, only("FR"));

        assertThat(on(france, KeyTopic.TREATIES_IN_FORCE).words())
                .isEqualTo("France has an extradition treaty with China in force on " + NOW.asOf() + ".");
        assertThat(on(france, KeyTopic.DEATH_PENALTY).words())
                .startsWith("The extradition treaty of France obliges the requested state to refuse where the death"
                        + " penalty");
        assertThat(on(france, KeyTopic.MISSING_EVERYWHERE).words())
                .startsWith(
                        "Of the 15 safeguards of the UN Model Treaty and the European Convention on Extradition, the"
                                + " extradition treaty of France ");
        assertThat(on(france, KeyTopic.POLICE_STATIONS).words())
                .startsWith("Overseas police stations were reported in France (4); ");
        assertThat(france).extracting(KeyFinding::words).noneMatch(words -> words.contains("1 of the 1"));
    }

    @Test
    void of_two_states_both_or_one_have_a_treaty() {
        assertThat(on(KeyFindings.of(NOW, only("FR", "ES")), KeyTopic.TREATIES_IN_FORCE)
                        .words())
                .startsWith("Both states have an extradition treaty with China in force")
                .endsWith(": France and Spain.");
        assertThat(on(KeyFindings.of(NOW, only("FR", "LU")), KeyTopic.TREATIES_IN_FORCE)
                        .words())
                .startsWith("1 of the 2 states has an extradition treaty with China in force")
                .endsWith(": France.");
        assertThat(on(KeyFindings.of(NOW, only("FR", "LU")), KeyTopic.TORTURE).words())
                .startsWith("The extradition treaty of France ");
    }

    @Test
    void a_state_without_a_treaty_is_asked_nothing_about_clauses() {
        List<KeyFinding> luxembourg = KeyFindings.of(NOW, only("LU"));

        assertThat(on(luxembourg, KeyTopic.TREATIES_IN_FORCE).words())
                .startsWith("Luxembourg is not known to have an extradition treaty with China in force");
        assertThat(luxembourg).extracting(KeyFinding::topic).doesNotContain(KeyTopic.TORTURE);
        assertThat(on(KeyFindings.of(NOW, only("LU", "DE")), KeyTopic.TREATIES_IN_FORCE)
                        .words())
                .startsWith("Neither state is known to have an extradition treaty with China in force");
    }

    @Test
    void some_states_are_named_where_nothing_is_on_record() {
        assertThat(on(KeyFindings.of(NOW, only("MT", "CY")), KeyTopic.POLICE_STATIONS)
                        .words())
                .isEqualTo("No overseas police station in Cyprus or Malta is on record. Searches found none.");
    }

    @Test
    void that_nothing_is_on_record_says_what_was_searched_and_leads_to_it() {
        List<KeyFinding> of = KeyFindings.of(NOW, only("LU"));

        assertThat(on(of, KeyTopic.POLICE_STATIONS))
                .satisfies(none -> assertThat(none.words())
                        .isEqualTo("No overseas police station in Luxembourg is on record. A search found none."))
                .satisfies(none ->
                        assertThat(none.claims()).containsExactly(ClaimId.parse("LU/cooperation/CN/POLICE_STATIONS")));
        assertThat(on(of, KeyTopic.JOINT_OPERATIONS).claims())
                .containsExactly(ClaimId.parse("LU/cooperation/CN/JOINT_OPERATIONS"));
    }

    @Test
    void a_sentence_begins_with_a_capital_where_the_name_has_an_article() {
        assertThat(on(KeyFindings.of(NOW, only("GB")), KeyTopic.TREATIES_IN_FORCE)
                        .words())
                .startsWith("The United Kingdom is not known to have an extradition treaty");
    }

    @Test
    void names_have_their_article() {
        assertThat(on(KeyFindings.of(NOW, only("GB", "NL")), KeyTopic.POLICE_STATIONS)
                        .words())
                .contains("the Netherlands and the United Kingdom");
    }

    @Test
    void cases_and_persons_are_counted_apart() {
        assertThat(on(KeyFindings.of(NOW, only("ES")), KeyTopic.PRACTICE).words())
                .matches("On record from Spain to China: at least \\d+ extradition cases? carried out with at least"
                        + " \\d+ persons; .*");
        assertThat(on(KeyFindings.of(NOW, only("LU")), KeyTopic.PRACTICE).words())
                .startsWith("No extradition, refusal or informal return from Luxembourg to China is on record");
    }

    @Test
    void a_person_brought_elsewhere_was_not_refused() {
        assertThat(on(KeyFindings.of(NOW, only("HR")), KeyTopic.PRACTICE).words())
                .isEqualTo("On record from Croatia to China: at least 1 case with at least 61 persons brought elsewhere"
                        + " instead; no extradition carried out; none refused or lapsed; no informal return or"
                        + " attempt.");
        assertThat(on(FINDINGS, KeyTopic.PRACTICE).words())
                .matches(".*\\. Refused or lapsed: 14 with at least 24 persons \\(.*\\)\\. Brought elsewhere instead:"
                        + " 5 with at least 241 persons \\(Croatia, Latvia, Poland and Slovenia\\)\\. .*");
    }

    @Test
    void a_question_that_no_text_of_a_kind_answers_is_not_open_in_it() {
        assertThat(on(FINDINGS, KeyTopic.NOT_KNOWN).words())
                .contains(" with China, ")
                .contains("the most questions remain open for those of Austria (extradition), Greece (extradition)"
                        + " and ");
    }

    @Test
    void of_which_texts_it_is_in_doubt_whether_they_exist_is_said_where_they_are_counted() {
        String doubt = " Whether there is a text at all is in doubt for ";

        assertThat(on(FINDINGS, KeyTopic.NOT_KNOWN).words())
                .contains(doubt + "Austria (extradition) and Greece (extradition): only weak sources");
        assertThat(on(KeyFindings.of(NOW, only("AT")), KeyTopic.NOT_KNOWN).words())
                .contains(doubt + "Austria (extradition): only weak sources");
        assertThat(on(KeyFindings.of(NOW, only("HU")), KeyTopic.NOT_KNOWN).words())
                .doesNotContain("in doubt");
    }

    @Test
    void that_a_text_was_read_in_an_unofficial_copy_is_reported_of_those_in_force() {
        assertThat(on(FINDINGS, KeyTopic.NOT_KNOWN).words())
                .contains(". Of the 9 extradition treaties in force, the texts of 5 were read in an unofficial copy"
                        + " only (Belgium, Bulgaria, Cyprus, Romania and Spain); the texts of 3 were read in"
                        + " an unofficial copy for the most part (France, Lithuania and Portugal). ");
        assertThat(on(KeyFindings.of(NOW, only("BG", "RO")), KeyTopic.NOT_KNOWN).words())
                .contains(" in force, the texts of both were read in an unofficial copy only (Bulgaria and Romania).");
        assertThat(on(KeyFindings.of(NOW, only("BE")), KeyTopic.NOT_KNOWN).words())
                .contains(" The extradition treaty of Belgium was read in an unofficial copy only.");
        assertThat(on(KeyFindings.of(NOW, only("DE")), KeyTopic.NOT_KNOWN).words())
                .doesNotContain("unofficial copy");
    }

    @Test
    void that_there_is_no_text_is_said_of_the_counterpart_alone() {
        assertThat(on(KeyFindings.of(NOW, Selection.of("DE")), KeyTopic.NOT_KNOWN)
                        .words())
                .as("Germany has an agreement with Hong Kong")
                .startsWith("No text of a treaty on extradition or mutual legal assistance with China is on record.");
    }

    @Test
    void where_all_states_are_meant_they_are_counted_and_not_named() {
        assertThat(on(FINDINGS, KeyTopic.TREATIES_IN_FORCE).words()).contains(": Belgium, ");
        assertThat(new Sentences(Dataset.embedded(), Selection.standard().states())
                        .named(Selection.standard().states()))
                .isEqualTo("all 28 states");
    }

    @Test
    void no_convention_is_reported_where_the_dataset_has_none() {
        assertThat(KeyFindings.of(View.of(SmallDatasets.ONE_TREATY), only("EE")))
                .extracting(KeyFinding::topic)
                .doesNotContain(KeyTopic.CONVENTIONS);
    }

    @Test
    void that_nothing_was_looked_for_is_not_told_as_a_no() {
        assertThat(on(KeyFindings.of(NOW, only("GR")), KeyTopic.PRACTICE).words())
                .contains("; refused or lapsed: not determined.")
                .doesNotContain("none refused");
    }

    @Test
    void what_is_not_on_record_is_said_after_what_is() {
        View then = View.of(Dataset.embedded(), LocalDate.parse("2010-01-01"), NOW.knownBy());

        assertThat(on(KeyFindings.of(then), KeyTopic.PRACTICE).words())
                .as("the notice of 2007 for a person whom Greece surrendered ten years later counts as nothing; that of"
                        + " 1997 for a person who was never sought otherwise is on record")
                .isEqualTo("No extradition, refusal or informal return to China is on record; this is not proof that"
                        + " there was none. 1 case rests on an Interpol notice without a request on record (Italy).");
        assertThat(on(KeyFindings.of(NOW, only("GB")), KeyTopic.PRACTICE).words())
                .isEqualTo("On record from the United Kingdom to China: at least 1 informal return or attempt;"
                        + " no extradition carried out; none refused or lapsed.");
    }

    @Test
    void an_arrangement_on_patrols_is_reported_once_it_is_signed() {
        View then = View.of(Dataset.embedded(), LocalDate.parse("2015-01-01"), NOW.knownBy());

        assertThat(on(KeyFindings.of(then), KeyTopic.JOINT_OPERATIONS).words())
                .endsWith("No arrangement on patrols was signed by that day.");
        assertThat(on(KeyFindings.of(then, only("IT")), KeyTopic.JOINT_OPERATIONS)
                        .words())
                .endsWith("No arrangement on patrols was signed by that day.");
    }

    @Test
    void whether_assurances_are_on_record_is_reported_of_the_extraditions_carried_out() {
        assertThat(on(FINDINGS, KeyTopic.PRACTICE).words())
                .contains(" Assurances are on record in 1 of the 17 extradition cases carried out (Bulgaria); in the"
                        + " others: not looked for. ");
        assertThat(on(KeyFindings.of(NOW, only("ES")), KeyTopic.PRACTICE).words())
                .contains(" Assurances are on record in none of the 6 extradition cases carried out: not looked for. ");
        assertThat(on(KeyFindings.of(NOW, only("GB")), KeyTopic.PRACTICE).words())
                .doesNotContain("ssurance");
    }

    @Test
    void a_figure_of_a_whole_operation_is_reported_beside_the_cases() {
        assertThat(on(KeyFindings.of(NOW, only("ES")), KeyTopic.PRACTICE).words())
                .endsWith(". Other figures, which may include these cases: 225 persons surrendered.");
        assertThat(on(FINDINGS, KeyTopic.PRACTICE).words()).contains("225 persons surrendered (Spain)");
    }

    /** A reader of the text would say that it is silent: what is open is another clause. */
    @Test
    void a_text_without_a_ground_is_not_worded_like_one_that_no_one_read() {
        Dataset own = DatasetReader.readDocumentOver("""
                {"dataset": {"format": "1.0", "id": "own", "version": "1", "title": "Own", "licence": "CC0-1.0", "asOf": "2026-06-30"},
                 "sources": [{"id": "gazette", "title": "Gazette", "kind": "OFFICIAL_GAZETTE", "published": "2024-03-01"}],
                 "treaties": [{"id": "cn-mt-2020", "kind": "EXTRADITION", "title": "Treaty", "textRead": "FULL", "parties": ["CN", "MT"],
                   "lifecycle": [{"stage": "IN_FORCE", "date": "2024-02-01", "citations": [{"source": "gazette"}]}],
                   "safeguards": [{"kind": "TORTURE_NON_REFOULEMENT", "form": "ABSENT", "basis": "TEXT",
                     "citations": [{"source": "gazette"}]}]},
                  {"id": "cn-ee-2020", "kind": "EXTRADITION", "title": "Treaty", "textRead": "FULL", "parties": ["CN", "EE"],
                   "lifecycle": [{"stage": "IN_FORCE", "date": "2024-02-01", "citations": [{"source": "gazette"}]}],
                   "safeguards": [{"kind": "TORTURE_NON_REFOULEMENT", "form": "MANDATORY_REFUSAL", "basis": "TEXT",
                     "citations": [{"source": "gazette"}]}]}]}
                """, "own.json", Dataset.embedded());
        View view = View.of(own);

        assertThat(on(KeyFindings.of(view, only("MT")), KeyTopic.TORTURE).words())
                .isEqualTo("The extradition treaty of Malta was read and has no such ground; whether another of its"
                        + " clauses obliges the requested state to refuse where torture is feared is not determined.");
        assertThat(on(KeyFindings.of(view, only("MT", "EE")), KeyTopic.TORTURE).words())
                .endsWith(": Estonia; the text has no such ground, and whether"
                        + " another clause obliges is not determined, for Malta.");
    }

    @Test
    void what_is_known_of_all_texts_is_not_said_to_be_unknown() {
        assertThat(on(KeyFindings.of(NOW, only("BG", "RO")), KeyTopic.TORTURE).words())
                .isEqualTo("Of the 2 extradition treaties in force, neither obliges the requested state to refuse where"
                        + " torture is feared; the texts read name no such ground for Bulgaria and Romania."
                        + " Refusal also depends on the requested state's own law or basic principles under article"
                        + " 3(7) (Bulgaria) and article 4(3) (Romania).");
    }

    @Test
    void two_are_both_or_neither() {
        List<KeyFinding> two = KeyFindings.of(NOW, only("FR", "ES"));

        assertThat(on(two, KeyTopic.TORTURE).words())
                .startsWith("Of the 2 extradition treaties in force, neither is known to oblige");
        assertThat(on(two, KeyTopic.POLICE_STATIONS).words())
                .startsWith("Overseas police stations were reported in both states: France and Spain; ");
        assertThat(two).extracting(KeyFinding::words).noneMatch(words -> words.matches("(?i).*(none of the|all) 2 .*"));
    }

    @Test
    void a_treaty_of_which_no_text_was_read_is_reported_without_a_list() {
        List<KeyFinding> estonia = KeyFindings.of(View.of(SmallDatasets.ONE_TREATY), only("EE"));

        assertThat(on(estonia, KeyTopic.MISSING_EVERYWHERE).words())
                .isEqualTo("The extradition treaty of Estonia is not known to have any of the 15 safeguards of the UN"
                        + " Model Treaty and the European Convention on Extradition.");
        assertThat(on(estonia, KeyTopic.NOT_KNOWN).words())
                .startsWith("The only text on extradition or mutual legal assistance with China, that of Estonia"
                        + " (extradition), was not read in full. Not looked for: ");
    }

    @Test
    void that_sources_count_up_to_an_earlier_day_than_the_one_described_is_said_at_once() {
        View known = View.of(Dataset.embedded(), NOW.asOf(), LocalDate.parse("2019-12-31"));

        assertThat(on(KeyFindings.of(known), KeyTopic.TREATIES_IN_FORCE).words())
                .contains(" in force on " + NOW.asOf() + ", as known by 2019-12-31: ");
        assertThat(on(FINDINGS, KeyTopic.TREATIES_IN_FORCE).words()).doesNotContain("as known by");
    }

    @Test
    void a_name_keeps_its_capital_letter_behind_the_day_also_where_it_is_shortened() {
        Dataset dataset = DatasetReader.readDocument("""
            {"dataset": {"format": "1.0", "id": "one", "version": "1", "title": "One", "licence": "CC0-1.0", "asOf": "2026-06-30"},
             "actors": [{"id": "CN", "kind": "STATE", "name": "China"}, {"id": "HK", "kind": "REGION", "name": "Hong Kong"},
                        {"id": "XA", "kind": "STATE", "name": "Independent Greater Northern Estonia and Courland"}]}
            """, "one.json");
        View known = View.of(dataset, LocalDate.parse("2026-06-30"), LocalDate.parse("2025-01-01"));

        assertThat(KeyFindings.of(known, Selection.of("XA").with("CN", "HK")))
                .extracting(KeyFinding::words)
                .anyMatch(words -> words.startsWith("As known by 2025-01-01, Independent Greater"))
                .noneMatch(words -> words.contains("independent") || words.contains(Pause.NAME));
    }

    @Test
    void each_finding_can_be_quoted_alone_with_the_day_up_to_which_sources_count() {
        View known = View.of(Dataset.embedded(), NOW.asOf(), LocalDate.parse("2017-12-31"));
        List<KeyFinding> findings = KeyFindings.of(known);

        assertThat(findings).allMatch(finding -> finding.words().contains("2017-12-31"));
        assertThat(on(findings, KeyTopic.POLICE_STATIONS).words())
                .isEqualTo(
                        "As known by 2017-12-31, no overseas police station is on record. None was looked for in 18 states.");
        assertThat(on(findings, KeyTopic.CONVENTIONS).words()).startsWith("As known by 2017-12-31, China and all ");
        assertThat(on(findings, KeyTopic.HONG_KONG).words()).startsWith("As known by 2017-12-31, 8 of the 28 states ");
        assertThat(FINDINGS).noneMatch(finding -> finding.words().contains("s known by "));
    }

    @Test
    void conventions_that_bind_both_sides_are_distinguished_from_those_only_signed() {
        assertThat(on(FINDINGS, KeyTopic.CONVENTIONS).words())
                .startsWith("China and all 28 states are bound by 6 conventions (of those on human rights, refugees and"
                        + " crime in this dataset): ")
                .contains("China has signed 2 conventions, but is not recorded as bound by them: ");
    }

    @Test
    void of_a_convention_only_signed_the_last_day_on_which_it_was_seen_not_ratified_is_named() {
        KeyFinding conventions = on(FINDINGS, KeyTopic.CONVENTIONS);

        assertThat(conventions.words())
                .contains("International Covenant on Civil and Political Rights (not ratified by 2022-10-06);");
        assertThat(conventions.claims())
                .extracting(ClaimId::toString)
                .contains("iccpr/lifecycle/RATIFIED/CN/observed-2022-10-06");
    }

    @Test
    void without_a_state_nothing_is_reported() {
        assertThat(KeyFindings.of(NOW, only())).isEmpty();
    }
}
