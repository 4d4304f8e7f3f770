package io.github.lec.report.table;

import io.github.lec.operation.CaseStage;
import java.util.EnumSet;
import java.util.Set;

/** How far an extradition case has come on the view's day. */
enum CaseOutcome {
    EXECUTED("carried out"),
    ELSEWHERE("brought elsewhere instead"),
    REFUSED("refused"),
    ANNULLED("annulled"),
    LAPSED("lapsed"),
    WITHDRAWN("withdrawn"),
    AUTHORISED("authorised"),
    PENDING("pending");

    private final String words;

    CaseOutcome(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean isRefusal() {
        return this == REFUSED || this == ANNULLED || this == LAPSED || this == WITHDRAWN;
    }

    /** {@return the steps that show the outcome} */
    Set<CaseStage> shownBy() {
        return switch (this) {
            case EXECUTED -> EnumSet.of(CaseStage.SURRENDERED);
            case ELSEWHERE -> EnumSet.of(CaseStage.SURRENDERED, CaseStage.RETURNED, CaseStage.DEPORTED);
            case REFUSED -> EnumSet.of(CaseStage.COURT_REFUSED, CaseStage.REFUSED);
            case ANNULLED -> EnumSet.of(CaseStage.COURT_ANNULLED);
            case LAPSED -> EnumSet.of(CaseStage.LAPSED);
            case WITHDRAWN -> EnumSet.of(CaseStage.WITHDRAWN);
            case AUTHORISED -> EnumSet.of(CaseStage.COURT_ALLOWED, CaseStage.SURRENDER_DECIDED);
            case PENDING ->
                EnumSet.of(
                        CaseStage.REQUESTED,
                        CaseStage.ARRESTED,
                        CaseStage.CONSENTED,
                        CaseStage.SURRENDER_STAYED,
                        CaseStage.PENDING,
                        CaseStage.IN_CUSTODY);
        };
    }

    /** {@return the outcome that a set of steps shows: what ends a case counts before what may be overtaken} */
    static CaseOutcome of(Set<CaseStage> steps) {
        for (CaseOutcome outcome : values()) {
            if (outcome != ELSEWHERE && outcome.shownBy().stream().anyMatch(steps::contains)) {
                return outcome;
            }
        }
        return PENDING;
    }
}
