package io.github.lec.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.dataset.Sample;
import io.github.lec.exposure.Exposure;
import io.github.lec.exposure.Person;
import io.github.lec.exposure.Request;
import io.github.lec.exposure.TreatyBasis;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.rule.Selection;
import io.github.lec.view.InstrumentAnswers;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Random lives of a treaty on random days, with denials and observations: its status, whether it is in force or
 * suspended, the basis of an exposure and the key finding are one answer in different words.
 */
class LifecycleReadingsAgreeTest {
    private static final int LIVES = 1_500;

    /** The steps of a treaty that entered into force, or may have. */
    private static final List<Stage> IN_OPERATION =
            List.of(Stage.IN_FORCE, Stage.SUSPENDED, Stage.RESUMED, Stage.TERMINATED, Stage.SUSPENDED, Stage.RESUMED);

    /** The steps of a treaty that may never have entered into force. */
    private static final List<Stage> BEFORE =
            List.of(Stage.IN_FORCE, Stage.SHELVED, Stage.PROVISIONALLY_APPLIED, Stage.PROVISIONALLY_APPLIED);

    private static final Set<Stage> OF_PARTIES =
            EnumSet.of(Stage.SUSPENDED, Stage.RESUMED, Stage.TERMINATED, Stage.PROVISIONALLY_APPLIED);

    /** What the key finding on treaties in force says about one treaty. */
    private enum Group {
        IN_FORCE(" has an extradition treaty with China in force "),
        DISPUTED("sources contradict each other on whether its treaty "),
        SUSPENDED("its treaty is suspended"),
        PERHAPS_SUSPENDED("its treaty may be suspended"),
        ENDED("its treaty has ended"),
        PERHAPS_ENDED("its treaty may have ended"),
        PUT_ASIDE("its treaty was put aside"),
        NOTHING("not known to have an extradition treaty with China in force ");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        static Group of(View view) {
            String words = KeyFindings.of(view, Selection.of("FR").with("CN")).stream()
                    .filter(found -> found.topic() == KeyTopic.TREATIES_IN_FORCE)
                    .findFirst()
                    .orElseThrow()
                    .words();
            return List.of(values()).stream()
                    .filter(group -> words.contains(group.words))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * The answer of each reading.
     *
     * @param status the status
     * @param inForce whether it is in force
     * @param suspended whether it is suspended
     * @param ended whether it has ended
     * @param basis what exposure rests on
     * @param group what the key finding says
     */
    private record Told(
            InstrumentStatus status, Truth inForce, Truth suspended, Truth ended, TreatyBasis basis, Group group) {
        static Told of(Dataset dataset, LocalDate day) {
            View view = View.of(dataset, day, LocalDate.parse("2024-01-01"));
            Treaty treaty = Sample.treatyIn(dataset);
            InstrumentAnswers answers = view.instruments();
            return new Told(
                    answers.status(treaty),
                    answers.isInForce(treaty, day),
                    answers.isSuspended(treaty, day),
                    answers.isTerminated(treaty, day),
                    Exposure.of(view, Request.of(Person.of("CN"), "FR", "CN", Purpose.PROSECUTION))
                            .treaty(),
                    Group.of(view));
        }

        boolean agree() {
            if (status.dispute().isOpen()) {
                // whether it was put aside may be open if it is not in force in any case
                boolean putAside = status.value() == InstrumentStatus.State.SHELVED;
                boolean open = !inForce.isKnown() || !suspended.isKnown() || putAside && basis == TreatyBasis.NONE;
                return basis != TreatyBasis.APPLIES
                        && group != Group.IN_FORCE
                        && group != Group.ENDED
                        && group != Group.SUSPENDED
                        && (group != Group.DISPUTED
                                || open
                                        && (basis == TreatyBasis.NOT_DETERMINED
                                                || putAside
                                                || basis == TreatyBasis.PROVISIONALLY_APPLIED
                                                        && status.value()
                                                                == InstrumentStatus.State.PROVISIONALLY_APPLIED));
            }
            return group != Group.DISPUTED
                    && switch (status.value()) {
                        case IN_FORCE, OBSERVED_IN_FORCE, IN_FORCE_FOR_PARTIES ->
                            inForce.isTrue() && suspended.isFalse() && is(TreatyBasis.APPLIES, Group.IN_FORCE);
                        case PERHAPS_SUSPENDED ->
                            inForce.isTrue()
                                    && !suspended.isKnown()
                                    && is(TreatyBasis.NOT_DETERMINED, Group.PERHAPS_SUSPENDED);
                        case SUSPENDED ->
                            suspended.isTrue()
                                    && basis != TreatyBasis.APPLIES
                                    && basis != TreatyBasis.PROVISIONALLY_APPLIED
                                    && group == Group.SUSPENDED
                                    && (!inForce.isTrue() || basis == TreatyBasis.SUSPENDED);
                        case PERHAPS_ENDED ->
                            !inForce.isKnown()
                                    && !ended.isKnown()
                                    && is(TreatyBasis.NOT_DETERMINED, Group.PERHAPS_ENDED);
                        case TERMINATED, REPLACED ->
                            inForce.isFalse() && ended.isTrue() && is(TreatyBasis.NONE, Group.ENDED);
                        case SHELVED -> inForce.isFalse() && is(TreatyBasis.NONE, Group.PUT_ASIDE);
                        case SIGNED_NOT_IN_FORCE, NOT_SIGNED, NOT_YET ->
                            inForce.isFalse() && is(TreatyBasis.NONE, Group.NOTHING);
                        case PROVISIONALLY_APPLIED ->
                            !inForce.isTrue() && is(TreatyBasis.PROVISIONALLY_APPLIED, Group.NOTHING);
                        case SIGNED, NEGOTIATED, CONCLUDED, NOT_DETERMINED ->
                            !inForce.isKnown() && is(TreatyBasis.NOT_DETERMINED, Group.NOTHING);
                    };
        }

        private boolean is(TreatyBasis wanted, Group told) {
            return basis == wanted && group == told;
        }
    }

    private static String life(Random random) {
        List<String> steps = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        steps.add(step(Stage.SIGNED, "", "\"date\": \"2001\"", false));
        boolean operates = random.nextInt(3) > 0;
        if (operates && random.nextInt(4) > 0) {
            steps.add(step(Stage.IN_FORCE, "", "\"date\": \"2002-01-01\"", false));
        }
        List<Stage> stages = operates ? IN_OPERATION : BEFORE;
        int more = 1 + random.nextInt(4);
        for (int i = 0; i < more; i++) {
            Stage stage = stages.get(random.nextInt(stages.size()));
            boolean denies = random.nextInt(4) == 0;
            String party = OF_PARTIES.contains(stage) && random.nextInt(3) == 0
                    ? "\"party\": \"" + (random.nextBoolean() ? "FR" : "CN") + "\", "
                    : "";
            boolean isDated = !denies && (stage == Stage.IN_FORCE || !operates);
            String day = day(random, denies || stage == Stage.IN_FORCE, isDated, isDated && !operates);
            String step = step(stage, party, day, denies);
            if (keys.add(step)) {
                steps.add(step);
            }
        }
        return String.join(", ", steps);
    }

    private static String day(Random random, boolean mayBeSeen, boolean isDated, boolean isExact) {
        int year = 2010 + random.nextInt(12);
        int precision = isExact ? 0 : random.nextInt(isDated ? 4 : 5);
        String day = switch (precision) {
            case 0, 1 -> "\"" + year + "-0" + (1 + random.nextInt(9)) + "-01\"";
            case 2 -> "\"" + year + "\"";
            case 3 -> "\"" + year + "-0" + (1 + random.nextInt(9)) + "\"";
            default -> "";
        };
        boolean seen = mayBeSeen && random.nextBoolean();
        return day.isEmpty() ? "" : (seen ? "\"observedOn\": " : "\"date\": ") + day;
    }

    private static String step(Stage stage, String party, String day, boolean denies) {
        return "{\"stage\": \"" + stage + "\", " + party + (day.isEmpty() ? "" : day + ", ")
                + (denies ? "\"denies\": true, " : "") + "\"citations\": [{\"source\": \"paper-2017\"}]}";
    }

    @Test
    void every_reading_of_the_life_of_a_treaty_agrees_with_its_status() {
        Random random = new Random(20_261_129);
        List<String> disagreements = new ArrayList<>();
        Map<InstrumentStatus.State, Integer> seen = new EnumMap<>(InstrumentStatus.State.class);
        for (int i = 0; i < LIVES; i++) {
            String life = life(random);
            Dataset dataset = Sample.read("\"treaties\": [" + Sample.treatyText("\"lifecycle\": [" + life + "]") + "]");
            LocalDate day = LocalDate.of(2009 + random.nextInt(14), 1 + random.nextInt(12), 1 + random.nextInt(28));
            Told told = Told.of(dataset, day);
            seen.merge(told.status().value(), 1, Integer::sum);
            if (!told.agree()) {
                disagreements.add(day + ": "
                        + life.replace(", \"citations\": [{\"source\": \"paper-2017\"}]", "")
                                .replace("\"", "")
                        + "\n    status " + told.status().value() + " "
                        + told.status().dispute().effect()
                        + ", in force " + told.inForce() + ", suspended " + told.suspended() + ", ended " + told.ended()
                        + ", basis " + told.basis() + ", key finding " + told.group());
            }
        }

        assertThat(disagreements).isEmpty();
        assertThat(seen.keySet())
                .contains(
                        InstrumentStatus.State.IN_FORCE,
                        InstrumentStatus.State.SUSPENDED,
                        InstrumentStatus.State.PERHAPS_SUSPENDED,
                        InstrumentStatus.State.PERHAPS_ENDED,
                        InstrumentStatus.State.TERMINATED,
                        InstrumentStatus.State.SHELVED,
                        InstrumentStatus.State.PROVISIONALLY_APPLIED);
    }
}
