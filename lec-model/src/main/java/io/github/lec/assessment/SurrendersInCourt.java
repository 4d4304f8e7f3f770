package io.github.lec.assessment;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.operation.Outcome;
import io.github.lec.record.ActorId;
import io.github.lec.source.Topic;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The number of surrenders without a decision of a court on record, and of those carried out against the last decision.
 */
final class SurrendersInCourt {
    /** Outcomes after which no extradition may be carried out before a court decides again. */
    private static final Set<Outcome> NOT_ALLOWING =
            EnumSet.of(Outcome.REFUSED, Outcome.ANNULLED, Outcome.STAYED, Outcome.REMITTED);

    private final KeyFacts facts;
    private final Map<CaseOnRecord, List<CourtCourse>> courses;

    /**
     * Surrenders compared with what courts decided.
     *
     * @param facts the states and their counterpart
     * @param courses how far the courts have come with the persons of a case who had one outcome
     */
    SurrendersInCourt(KeyFacts facts, Map<CaseOnRecord, List<CourtCourse>> courses) {
        this.facts = facts;
        this.courses = courses;
    }

    /**
     * {@return how many surrenders have no decision of a court on record, and how many were carried out against the
     * last one, to append; empty if none}
     */
    String words() {
        return withoutCourt() + againstCourt();
    }

    private void eachExecuted(BiConsumer<ActorId, CaseOnRecord> action) {
        for (ActorId state : facts.states()) {
            facts.onRecord(state, Topic.EXTRADITIONS_EXECUTED).stream()
                    .flatMap(found -> found.cases().stream())
                    .filter(one -> !one.isFormDisputed())
                    .forEach(one -> action.accept(state, one));
        }
    }

    private String withoutCourt() {
        Set<String> all = new HashSet<>();
        Set<String> without = new HashSet<>();
        SortedSet<ActorId> in = new TreeSet<>();
        eachExecuted((state, executed) -> {
            all.add(executed.record().id().value());
            if (!courses.containsKey(executed)) {
                without.add(executed.record().id().value());
                in.add(state);
            }
        });
        if (without.isEmpty()) {
            return "";
        }
        String onRecord = " decision of a court on record" + facts.sentences().inBrackets(in) + ".";
        if (without.size() < all.size()) {
            return " Of " + all.size() + " extradition cases carried out, " + without.size()
                    + (without.size() == 1 ? " has" : " have") + " no" + onRecord;
        }
        return all.size() == 1
                ? " The extradition case carried out has no" + onRecord
                : " "
                        + FirstLetter.upper(Sentences.noneOf(all.size(), "extradition case", "extradition cases"))
                        + " carried out has a" + onRecord;
    }

    private String againstCourt() {
        Set<String> against = new HashSet<>();
        SortedSet<ActorId> in = new TreeSet<>();
        eachExecuted((state, executed) -> {
            if (courses.getOrDefault(executed, List.of()).stream().anyMatch(course -> isAgainst(course, executed))) {
                against.add(executed.record().id().value());
                in.add(state);
            }
        });
        return against.isEmpty()
                ? ""
                : " " + Sentences.number(against.size(), "extradition", "extraditions") + " carried out"
                        + facts.sentences().inBrackets(in) + (against.size() == 1 ? " has" : " have")
                        + " a last decision on record that did not allow it.";
    }

    /**
     * {@return whether the last decision on those who were handed over did not allow it, and is not known to be later;
     * one that annulled a refusal went against no surrender}
     */
    private static boolean isAgainst(CourtCourse course, CaseOnRecord executed) {
        return course.inCourt().settled().filter(NOT_ALLOWING::contains).isPresent()
                && !course.annulsRefusal(true)
                && executed.day()
                        .flatMap(gone -> course.inCourt().last().day().map(gone::isBefore))
                        .filter(Truth::isTrue)
                        .isEmpty();
    }
}
