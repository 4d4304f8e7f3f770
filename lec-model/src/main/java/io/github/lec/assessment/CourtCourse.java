package io.github.lec.assessment;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.cooperation.CourseOfCase;
import io.github.lec.cooperation.CourseOfCase.InCourt;
import io.github.lec.cooperation.DecisionOnRecord;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Outcome;
import io.github.lec.record.ActorId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far the courts of a state have come with persons of a case who had one outcome.
 *
 * @param state the requested state
 * @param subject the case, or the part of it that concerns them
 * @param course all decisions on them
 * @param inCourt the decisions of courts, and which of them was the last
 * @param isOnAnotherPoint whether the last decision found a violation of no safeguard of the person, such as of the
 *     right of application alone
 */
record CourtCourse(
        ActorId state, CaseOnRecord subject, CourseOfCase course, InCourt inCourt, boolean isOnAnotherPoint) {
    /** {@return how far the courts have come with each group of persons of a case} */
    static Stream<CourtCourse> of(KeyFacts facts, ActorId state, CaseOnRecord found, List<DecisionOnRecord> decisions) {
        return CourseOfCase.of(found, decisions).stream()
                .flatMap(course -> course.inCourt().stream()
                        .map(inCourt -> new CourtCourse(
                                state,
                                found,
                                course,
                                inCourt,
                                inCourt.settled()
                                        .flatMap(outcome -> inCourt.last().ofCourt())
                                        .filter(facts.view().acts()::isViolationOnNoSafeguard)
                                        .isPresent())));
    }

    String id() {
        return subject.record().id().value();
    }

    /** {@return whether no source says what the last decision was} */
    boolean isOpen() {
        return is(Outcome.NOT_DETERMINED);
    }

    /**
     * {@return the outcome of a last decision against extradition; of one that annuls another, only if that allowed it;
     * never of a stay, which leaves open what is decided in the end, nor of a violation on another point}
     */
    Optional<Outcome> against() {
        return inCourt.settled()
                .filter(outcome -> Outcome.against().contains(outcome) && !isOnAnotherPoint
                        || outcome == Outcome.ANNULLED && annulsPermission().isTrue());
    }

    /** {@return whether the last decision has this outcome, and no source contradicts it} */
    boolean is(Outcome outcome) {
        return inCourt.settled().filter(outcome::equals).isPresent();
    }

    /** {@return whether the last decision annulled another that is known, or is not known, to have refused extradition} */
    boolean annulsRefusal(boolean known) {
        return is(Outcome.ANNULLED) && annulsPermission() == (known ? Truth.FALSE : Truth.UNKNOWN);
    }

    private Truth annulsPermission() {
        return course.annulsPermission(inCourt.last());
    }

    /** {@return the number of cases} */
    static int number(List<CourtCourse> found) {
        return (int) found.stream().map(CourtCourse::id).distinct().count();
    }
}
