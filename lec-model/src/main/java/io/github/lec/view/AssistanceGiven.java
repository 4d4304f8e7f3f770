package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.source.Grade;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.days.DateSpan;
import io.github.lec.view.days.DayOfAct;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evidence or other help that was given in a case by the view's day, according to at least one source.
 *
 * @param day its day according to all accounts that say that it was given; nothing if none has a day
 * @param disputed whether another source says that none was given
 * @param alleged whether it is only alleged
 * @param claims the claims on which it rests
 */
public record AssistanceGiven(Optional<PartialDate> day, boolean disputed, boolean alleged, List<ClaimId> claims) {
    private static final CaseQuestion GIVEN = CaseQuestion.ASSISTANCE_GIVEN;

    /**
     * Keeps the claims.
     *
     * @param day its day
     * @param disputed whether another source says that none was given
     * @param alleged whether it is only alleged
     * @param claims the claims on which it rests
     * @throws InvalidValueException if {@code day} is null
     */
    public AssistanceGiven {
        InvalidValueException.given(day, "day");
        claims = List.copyOf(claims);
    }

    /** {@return what was given in a case; nothing if no account that counts by the view's day says so} */
    static Optional<AssistanceGiven> in(KnownAccounts accounts, Case subject) {
        List<CaseFact> facts =
                accounts.asked(subject, "facts", subject.facts(), fact -> fact.fact() == GIVEN, GIVEN::name).stream()
                        .filter(fact -> fact.date().isEmpty() || accounts.isPast(fact, fact.date()))
                        .toList();
        List<CaseFact> affirmed = Lists.filter(facts, fact -> fact.truth().isTrue());
        if (affirmed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AssistanceGiven(
                DateSpan.together(
                        affirmed.stream().flatMap(fact -> fact.date().stream()).toList()),
                !DayOfAct.of(GIVEN, Optional.empty())
                        .read(DayOfAct.stated(facts, CaseFact::truth, CaseFact::date))
                        .isTrue(),
                Lists.allMatch(affirmed, fact -> fact.grade().equals(Optional.of(Grade.ALLEGED))),
                facts.stream()
                        .map(fact -> ClaimId.of(subject.id().value(), "facts", fact.key()))
                        .distinct()
                        .toList()));
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("day", day)
                .with("disputed", disputed)
                .with("alleged", alleged)
                .with("claims", claims)
                .toMap();
    }

    /** {@return that assistance was given, its day, and whether that is disputed or only alleged} */
    @Override
    public String toString() {
        return GIVEN.label()
                + day.map(when -> ", " + when).orElse("")
                + (disputed ? ", disputed" : alleged ? ", alleged" : "");
    }
}
