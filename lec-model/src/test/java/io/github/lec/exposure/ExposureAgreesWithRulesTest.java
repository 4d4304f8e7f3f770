package io.github.lec.exposure;

import static io.github.lec.exposure.RandomSurrenders.CONVENTION;
import static io.github.lec.exposure.RandomSurrenders.COURT;
import static io.github.lec.exposure.RandomSurrenders.LATER;
import static io.github.lec.exposure.RandomSurrenders.PETRUHHIN;
import static io.github.lec.exposure.RandomSurrenders.REQUESTING;
import static io.github.lec.exposure.RandomSurrenders.SEED;
import static io.github.lec.exposure.RandomSurrenders.Surrender;
import static io.github.lec.exposure.RandomSurrenders.basis;
import static io.github.lec.exposure.RandomSurrenders.ids;
import static io.github.lec.exposure.RandomSurrenders.later;
import static io.github.lec.exposure.RandomSurrenders.named;
import static io.github.lec.exposure.RandomSurrenders.person;
import static io.github.lec.exposure.RandomSurrenders.pick;
import static io.github.lec.exposure.RandomSurrenders.protocol;
import static io.github.lec.exposure.RandomSurrenders.recorded;
import static io.github.lec.exposure.RandomSurrenders.refugee;
import static io.github.lec.exposure.RandomSurrenders.stateless;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.DatasetInfo;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.NormId;
import io.github.lec.record.RecordId;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Subject;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random persons are surrendered on random days. Their exposure on that day and the verdicts of the rules on the
 * surrender rest on the same law: where the home state had priority, a surrender without informing it is found, and so
 * on.
 */
class ExposureAgreesWithRulesTest {
    private static final int PERSONS = 600;
    private static final List<ActorId> PLACES =
            ids("FR", "DE", "IE", "DK", "GB", "PL", "IT", "ES", "CZ", "NL", "AT", "NO", "CH", "TH");

    private static final List<Surrender> SURRENDERS = new ArrayList<>();
    private static final List<Surrender> UNDER_CONVENTION = new ArrayList<>();
    private static Dataset dataset;

    @BeforeAll
    static void surrender() {
        Random random = new Random(SEED);
        List<Extensible> records = new ArrayList<>();
        records.add(Source.builder()
                .id(COURT)
                .title("A judgment")
                .kind("COURT")
                .published(PartialDate.parse("1990-01-01"))
                .build());
        for (int i = 0; i < PERSONS; i++) {
            Person drawn = i % 4 == 0 ? refugee(random) : person(random);
            Person person = i % 13 == 0 ? stateless(drawn) : drawn;
            Optional<ActorId> refuge = person.refugee().map(RefugeeStatus::recognisedIn);
            Request request = new Request(
                    person,
                    i % 16 == 0 ? refuge.orElseThrow() : pick(PLACES, random),
                    i % 4 == 0 ? pick(ids("CN", "HK"), random) : pick(REQUESTING, random),
                    pick(List.of(Purpose.PROSECUTION, Purpose.PROSECUTION, Purpose.ENFORCEMENT), random));
            LocalDate day = i % 4 == 0
                    ? i % 8 == 0
                            ? LocalDate.of(1999, 1, 1).plusDays(random.nextInt(9100))
                            : LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1030))
                    : LocalDate.of(2012, 1, 1).plusDays(random.nextInt(5400));
            Surrender made = new Surrender(request, day, day, RecordId.of("zz-" + i));
            SURRENDERS.add(made);
            SURRENDERS.add(new Surrender(request, day, LATER, made.id()));
            records.add(recorded(made));
        }
        List<ActorId> parties = new ArrayList<>(PLACES);
        parties.retainAll(Dataset.embedded()
                .treaty(InstrumentId.of(CONVENTION))
                .orElseThrow()
                .parties());
        for (int i = 0; i < PERSONS / 4; i++) {
            Request request = new Request(
                    person(random),
                    pick(parties, random),
                    pick(ids("TR", "UA", "RU", "KR"), random),
                    Purpose.PROSECUTION);
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(13000));
            Surrender made = new Surrender(request, day, LATER, RecordId.of("zz-convention-" + i));
            UNDER_CONVENTION.add(made);
            records.add(recorded(made));
        }
        Dataset.embedded().treaties().stream()
                .filter(treaty -> treaty.kind() == TreatyKind.EXTRADITION
                        && treaty.parties().size() == 2
                        && !treaty.model())
                .forEach(treaty -> {
                    records.add(named(treaty));
                    records.add(later(treaty, random));
                    protocol(treaty, random).ifPresent(records::add);
                });
        DatasetInfo info = DatasetInfo.builder()
                .format("1.0")
                .id("zz")
                .version("1")
                .title("Surrenders")
                .licence("CC0-1.0")
                .asOf(LocalDate.of(2026, 11, 1))
                .build();
        dataset = Dataset.embedded().mergedWith(Dataset.over(Dataset.embedded(), info, records));
    }

    // ---------------------------------------------------------------- the comparisons

    @Test
    void where_the_home_state_has_priority_not_telling_it_is_found() {
        Map<Truth, Set<Verdict>> seen = new EnumMap<>(Truth.class);
        for (Surrender made : SURRENDERS) {
            if (made.request().purpose() == Purpose.PROSECUTION) {
                Person notAsRefugee = new Person(
                        made.request().person().nationalities(),
                        made.request().person().stateless(),
                        Optional.empty(),
                        made.request().person().permanentResident(),
                        made.request().person().underWithdrawalAgreement());
                compare(
                        made,
                        "LEC-EXT-012",
                        certainly(NationalityProtection.HOME_STATE_PRIORITY, exposure(made, notAsRefugee)),
                        seen);
            }
        }
        assertThat(seen).containsOnlyKeys(Truth.values());
    }

    /**
     * The rule judges member states. Before the Union had law on refugees, and for a refugee recognised by a state
     * outside it, only the Refugee Convention protects: certainly a person whom the state itself recognised, apart from
     * an exception on which nothing is recorded; for others exposure leaves it open, and the rule does not apply.
     */
    @Test
    void where_a_refugee_may_not_be_surrendered_the_surrender_is_found() {
        Map<Truth, Set<Verdict>> seen = new EnumMap<>(Truth.class);
        Set<String> byConvention = new TreeSet<>();
        for (Surrender made : SURRENDERS) {
            if (made.request().purpose() == Purpose.PROSECUTION && made.isForeigner(view(made))) {
                Exposure exposure = exposure(made, made.request().person());
                Set<NationalityProtection> possible = exposure.possible();
                boolean barred = possible.stream().allMatch(NationalityProtection::isBar);
                boolean convention =
                        !answers(exposure, ExposureQuestion.REFUGEE_CONVENTION).isEmpty();
                boolean unionIsOpen =
                        answers(exposure, ExposureQuestion.ASYLUM_LAW_BINDS).contains(Truth.UNKNOWN);
                boolean member = view(made)
                        .unionLaw()
                        .applies(made.request().arrestedIn(), made.day())
                        .isTrue();
                assertThat(convention && possible.equals(Set.of(NationalityProtection.BARRED)))
                        .as("its exception is not recorded: %s", made)
                        .isFalse();
                boolean own = made.request()
                        .person()
                        .refugee()
                        .filter(status -> status.recognisedIn()
                                .equals(view(made)
                                        .states()
                                        .country(made.request().arrestedIn())))
                        .isPresent();
                if (convention && barred) {
                    byConvention.add((unionIsOpen ? "open" : "none") + " " + member);
                    assertThat(own).as(made.toString()).isTrue();
                }
                boolean ownMayBeBarred = own
                        && member
                        && !answers(exposure, ExposureQuestion.COUNTRY_OF_ORIGIN)
                                .contains(Truth.FALSE);
                Truth expected = barred
                        ? Truth.of(member)
                        : convention && !ownMayBeBarred
                                ? Truth.FALSE
                                : possible.contains(NationalityProtection.BARRED) ? Truth.UNKNOWN : Truth.FALSE;
                compare(made, "LEC-EXT-020", expected, seen);
            }
        }
        assertThat(seen).containsOnlyKeys(Truth.values());
        assertThat(byConvention).contains("open true", "none true", "none false");
    }

    @Test
    void where_a_resident_may_have_to_serve_the_sentence_at_home_surrender_without_asking_is_not_passed_over() {
        Set<Boolean> seen = new TreeSet<>();
        for (Surrender made : SURRENDERS) {
            if (made.request().purpose() == Purpose.ENFORCEMENT
                    && made.isForeigner(view(made))
                    && made.request().person().refugee().isEmpty()) {
                boolean mayBeBarred =
                        exposure(made, made.request().person()).possible().contains(NationalityProtection.BARRED);
                seen.add(mayBeBarred);
                assertThat(verdict(made, "LEC-EXT-013") != Verdict.NOT_APPLICABLE)
                        .as(made.toString())
                        .isEqualTo(mayBeBarred);
            }
        }
        assertThat(seen).containsExactly(false, true);
    }

    /**
     * The risk is to be checked for everyone whom a convention protects, and for citizens whose home state comes first.
     */
    @Test
    void whoever_is_protected_from_torture_or_by_the_home_state_is_not_surrendered_unchecked() {
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (Surrender made : SURRENDERS) {
            Verdict verdict = verdict(made, "LEC-EXT-014");
            seen.add(verdict);
            Exposure exposure = exposure(made, made.request().person());
            boolean protectedByConvention = exposure.cover().contains(NormId.of("cat-3"));
            boolean first = certainly(NationalityProtection.HOME_STATE_PRIORITY, exposure)
                    .isTrue();
            if (protectedByConvention || first && isUnionCitizen(made)) {
                assertThat(verdict).as(made.toString()).isEqualTo(Verdict.FAIL);
            }
        }
        assertThat(seen).contains(Verdict.FAIL).doesNotContain(Verdict.PASS);
    }

    /** Article 6 of the European Convention binds the same states as article 3, which exposure reports. */
    @Test
    void whoever_the_european_convention_protects_is_not_surrendered_to_a_flagrant_denial_of_justice() {
        Map<Truth, Set<Verdict>> seen = new EnumMap<>(Truth.class);
        NormId article3 = NormId.of("echr-3");
        for (Surrender made : SURRENDERS) {
            Exposure exposure = exposure(made, made.request().person());
            compare(
                    made,
                    "LEC-EXT-021",
                    exposure.cover().contains(article3)
                            ? Truth.TRUE
                            : exposure.coverNotDetermined().contains(article3) ? Truth.UNKNOWN : Truth.FALSE,
                    seen);
        }
        assertThat(seen).containsKeys(Truth.TRUE, Truth.FALSE);
    }

    /**
     * No rule on citizens and refugees of other states applies to a national of the place of arrest, whatever other
     * status the person has.
     */
    @Test
    void a_national_of_both_states_is_an_own_national_in_each_of_them() {
        int seen = 0;
        for (Surrender made : SURRENDERS) {
            Set<ActorId> nationalities = made.request().person().nationalities();
            if (nationalities.size() > 1 && !made.isForeigner(view(made))) {
                seen++;
                Exposure dual = exposure(made, made.request().person());
                Exposure own = exposure(made, Person.of(List.of(made.request().arrestedIn())));
                assertThat(dual.possible())
                        .as(made.toString())
                        .allMatch(protection ->
                                own.possible().contains(protection) || protection == NationalityProtection.BARRED);
                assertThat(List.of("LEC-EXT-012", "LEC-EXT-013"))
                        .as(made.toString())
                        .allMatch(rule -> verdict(made, rule) == Verdict.NOT_APPLICABLE);
            }
        }
        assertThat(seen).isGreaterThan(10);
    }

    /** A no to one of these questions is a no to what the rule rests on, so that the rule does not apply. */
    @Test
    void where_exposure_says_no_the_rules_that_rest_on_the_same_question_do_not_apply() {
        Map<ExposureQuestion, List<String>> resting = Map.of(
                ExposureQuestion.UNION_LAW_APPLIES, List.of("LEC-EXT-012", "LEC-EXT-013"),
                ExposureQuestion.PROSECUTION, List.of("LEC-EXT-012"),
                ExposureQuestion.RAUGEVICIUS, List.of("LEC-EXT-013"),
                ExposureQuestion.PERMANENT_RESIDENT, List.of("LEC-EXT-013"),
                ExposureQuestion.COUNTRY_OF_ORIGIN, List.of("LEC-EXT-020"),
                ExposureQuestion.STATUS_STANDS, List.of("LEC-EXT-020"));
        Set<ExposureQuestion> seen = EnumSet.noneOf(ExposureQuestion.class);
        for (Surrender made : SURRENDERS) {
            Exposure exposure = exposure(made, made.request().person());
            resting.forEach((question, rules) -> {
                List<Truth> answers = answers(exposure, question);
                if (!answers.isEmpty() && answers.stream().allMatch(Truth::isFalse)) {
                    seen.add(question);
                    rules.forEach(rule -> assertThat(verdict(made, rule))
                            .as("%s, %s: %s", question, rule, made)
                            .isEqualTo(Verdict.NOT_APPLICABLE));
                }
            });
        }
        assertThat(seen).isEqualTo(resting.keySet());
    }

    private static boolean isUnionCitizen(Surrender made) {
        return made.request().person().nationalities().stream()
                .anyMatch(state ->
                        view(made).unionLaw().isMember(state, made.day()).isTrue());
    }

    /**
     * The rule judges each treaty, and exposure all treaties in force, with the law of the place. If exposure is
     * certain, so is the rule, even on days before the judgment.
     */
    @Test
    void where_a_place_spares_its_own_nationals_the_rule_on_other_citizens_applies_to_its_treaty() {
        Rule rule = RuleCatalogue.standard().rule("LEC-EXT-011").orElseThrow();
        Set<Truth> seen = EnumSet.noneOf(Truth.class);
        boolean beforeTheJudgment = false;
        for (Surrender made : SURRENDERS) {
            View view = view(made);
            Exposure exposure = exposure(made, made.request().person());
            List<Truth> spared = answers(exposure, ExposureQuestion.PLACE_PROTECTS_OWN_NATIONALS);
            List<Truth> applies = dataset.treaties().stream()
                    .filter(treaty -> treaty.kind() == TreatyKind.EXTRADITION
                            && treaty.parties().size() == 2
                            && treaty.parties().contains(made.request().arrestedIn())
                            && treaty.parties().contains(made.request().requesting())
                            && view.instruments().isInForce(treaty, made.day()).isTrue())
                    .map(treaty -> rule.applies(
                            view,
                            new Subject.Relation(Relation.of(
                                    treaty,
                                    made.request().arrestedIn(),
                                    made.request().requesting()))))
                    .toList();
            if (!spared.isEmpty()
                    && !applies.isEmpty()
                    && answers(exposure, ExposureQuestion.PETRUHHIN).contains(Truth.TRUE)) {
                seen.add(spared.get(0));
                if (spared.get(0).isKnown()) {
                    beforeTheJudgment |= made.day().isBefore(PETRUHHIN);
                    assertThat(Truth.any(applies, answer -> answer))
                            .as("%s on %s", rule, made)
                            .isEqualTo(spared.get(0));
                }
            }
        }
        assertThat(seen).contains(Truth.TRUE);
        assertThat(beforeTheJudgment).isTrue();
        assertThat(SURRENDERS)
                .as("a protocol says what the treaty does not")
                .anyMatch(made -> exposure(made, made.request().person()).clauses().stream()
                        .anyMatch(clause -> clause.kind() == SafeguardKind.OWN_NATIONALS_BAR
                                && clause.addedBy()
                                        .filter(text -> text.startsWith("zz-protocol-"))
                                        .isPresent()));
    }

    /**
     * The record names as the basis of each surrender the treaty that a later one may have replaced, or the later one.
     */
    @Test
    void a_surrender_that_rests_on_a_treaty_that_exposure_does_not_apply_is_found() {
        Set<TreatyBasis> seen = EnumSet.noneOf(TreatyBasis.class);
        boolean replaced = false;
        boolean provisionally = false;
        for (Surrender made : SURRENDERS) {
            List<String> named = basis(made);
            if (named.size() == 1
                    && view(made)
                            .knows(dataset.treaty(InstrumentId.of(named.get(0))).orElseThrow())) {
                Treaty treaty = dataset.treaty(InstrumentId.of(named.get(0))).orElseThrow();
                Exposure exposure = exposure(made, made.request().person());
                boolean mayApply = exposure.treaties().stream()
                        .anyMatch(relation -> relation.instrument().id().equals(treaty.id()));
                Set<Verdict> verdicts = EnumSet.of(verdict(made, "LEC-LIF-003"), verdict(made, "LEC-LIF-004"));
                assertThat(mayApply)
                        .as("%s, %s: %s", made, treaty.id(), verdicts)
                        .isEqualTo(!verdicts.contains(Verdict.FAIL));
                seen.add(exposure.treaty());
                provisionally |= mayApply && exposure.treaty() == TreatyBasis.PROVISIONALLY_APPLIED;
                replaced |= view(made)
                        .instruments()
                        .replacedBy(dataset.treaty(treaty.id()).orElseThrow(), made.day())
                        .isPresent();
            }
        }
        assertThat(seen)
                .contains(TreatyBasis.APPLIES, TreatyBasis.NONE, TreatyBasis.NOT_DETERMINED, TreatyBasis.SUSPENDED);
        assertThat(replaced).isTrue();
        assertThat(provisionally).isTrue();
    }

    /** A convention applies if it is in force for both; for some states that is not recorded. */
    @Test
    void a_surrender_that_rests_on_a_convention_that_exposure_does_not_apply_is_found() {
        Set<Boolean> seen = new TreeSet<>();
        for (Surrender made : UNDER_CONVENTION) {
            boolean mayApply = exposure(made, made.request().person()).treaties().stream()
                    .anyMatch(relation -> relation.instrument().id().value().equals(CONVENTION));
            Set<Verdict> verdicts = EnumSet.of(verdict(made, "LEC-LIF-003"), verdict(made, "LEC-LIF-004"));
            assertThat(mayApply).as("%s: %s", made, verdicts).isEqualTo(!verdicts.contains(Verdict.FAIL));
            seen.add(mayApply);
        }
        assertThat(seen).containsExactly(false, true);
    }

    private static List<Truth> answers(Exposure exposure, ExposureQuestion question) {
        return exposure.reasons().stream()
                .filter(reason -> reason.question() == question)
                .map(Reason::answer)
                .toList();
    }

    private static void compare(Surrender made, String rule, Truth exposed, Map<Truth, Set<Verdict>> seen) {
        Verdict verdict = verdict(made, rule);
        seen.computeIfAbsent(exposed, key -> EnumSet.noneOf(Verdict.class)).add(verdict);
        assertThat(verdict)
                .as("%s on %s", rule, made)
                .isEqualTo(
                        switch (exposed) {
                            case TRUE -> Verdict.FAIL;
                            case FALSE -> Verdict.NOT_APPLICABLE;
                            case UNKNOWN -> Verdict.CANNOT_DECIDE;
                        });
    }

    private static Truth certainly(NationalityProtection protection, Exposure exposure) {
        boolean possible = exposure.possible().contains(protection);
        return !possible ? Truth.FALSE : exposure.possible().size() == 1 ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static Exposure exposure(Surrender made, Person person) {
        return Exposure.of(
                view(made),
                person,
                made.request().arrestedIn(),
                made.request().requesting(),
                made.request().purpose());
    }

    private static Verdict verdict(Surrender made, String rule) {
        Rule asked = RuleCatalogue.standard().rule(rule).orElseThrow();
        Case judged = dataset.cases().stream()
                .filter(one -> one.id().equals(made.id()))
                .findFirst()
                .orElseThrow();
        return asked.judge(view(made), new Subject.OfCase(judged));
    }

    private static View view(Surrender made) {
        return View.of(dataset, made.day(), made.known());
    }
}
