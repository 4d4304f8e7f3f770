package io.github.lec.report.words;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import java.util.EnumSet;
import java.util.Set;

/** What the notices in a case show: that a person is sought, and not yet that a state was asked. */
public final class CaseNotices {
    private static final Set<CaseStage> OF_NOTICES = EnumSet.of(CaseStage.NOTICE_ISSUED, CaseStage.NOTICE_DELETED);

    private CaseNotices() {}

    /** {@return whether the notice was issued again after it was deleted} */
    static boolean isReissued(CaseOnRecord found, CaseStep deleted) {
        return found.steps().stream()
                .filter(step -> step.stage() == CaseStage.NOTICE_ISSUED)
                .flatMap(step -> step.date().stream())
                .anyMatch(day -> deleted.date()
                        .filter(gone -> gone.isBefore(day).isTrue())
                        .isPresent());
    }

    /**
     * {@return whether nothing more than a notice is on record, so that no request can be pending} That a case went by
     * a request in the end does not mean that the state was asked by the day that is described.
     *
     * @param found the case
     */
    public static boolean areAll(CaseOnRecord found) {
        boolean onlyNotices = !found.steps().isEmpty()
                && found.steps().stream().map(CaseStep::stage).allMatch(OF_NOTICES::contains);
        return onlyNotices
                || isByNotice(found) && found.steps().stream().noneMatch(step -> step.stage() == CaseStage.REQUESTED);
    }

    /** {@return whether the case rests on a notice, whatever followed} */
    static boolean isByNotice(CaseOnRecord found) {
        return found.route().filter(CaseRoute.NOTICE::equals).isPresent();
    }
}
