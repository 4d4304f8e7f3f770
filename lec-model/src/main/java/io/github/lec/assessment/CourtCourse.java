package io.github.lec.assessment;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.cooperation.CourseOfCase;
import io.github.lec.cooperation.CourseOfCase.InCourt;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Outcome;
import io.github.lec.record.ActorId;
import java.util.List;
import java.util.Optional;

/**
 * How far the courts of a state have come with persons of a case who had one outcome.
 *
 * @param state the requested state
 * @param subject the case, or the part of it that concerns them
 * @param course all decisions on them
 * @param inCourt the decisions of courts, and which of them was the last
 */
record CourtCourse(ActorId state, CaseOnRecord subject, CourseOfCase course, InCourt inCourt) {
    String id() {
        return subject.record().id().value();
    }

    /** {@return whether no source says what the last decision was} */
    boolean isOpen() {
        return is(Outcome.NOT_DETERMINED);
    }

    /**
     * {@return the outcome of a last decision against extradition; of one that annuls another, only if that allowed it;
     * never of a stay, which leaves open what is decided in the end}
     */
    Optional<Outcome> against() {
        return inCourt.settled()
                .filter(outcome -> Outcome.against().contains(outcome)
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
